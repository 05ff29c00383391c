import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { OfferId } from '#domain/offer/offer.ts'
import { findLeaks } from '#domain/negotiation/leak-check.ts'
import { money } from '#domain/values/money.ts'
import { negotiability } from '#content/negotiation/negotiability.ts'
import { holidaysOf } from '#content/negotiation/holidays.ts'
import { loadMarker } from '#screens/parts/marker.ts'
import { privateFactsToCheck } from '#screens/parts/private-facts-to-check.ts'
import { ScriptScreen } from '#screens/script/ScriptScreen.tsx'
import { clockOf } from '#screens/shelf/overview-view.ts'
import type { AppWorkspace } from '#workspace/react.tsx'
import { monday, openExample, show } from '../open-app.tsx'

const fennimore = OfferId.parse('example-fennimore')

/** Reading the marker in takes longer than a test while the machine is busy. */
beforeAll(async () => {
  await loadMarker()
}, 30_000)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const showScript = async (workspace: AppWorkspace) => {
  const shown = show(workspace, <ScriptScreen offerId={fennimore} />)
  await screen.findByRole('article', { name: 'The call' })
  return shown
}
const call = () => screen.getByRole('article', { name: 'The call' })
const asks = () => within(screen.getByRole('region', { name: 'What you ask for' }))
/** All at once, as from the clipboard. */
const enter = async (user: Awaited<ReturnType<typeof showScript>>['user'], field: HTMLElement, text: string) => {
  await user.click(field)
  await user.paste(text)
}
const openAsks = async (user: Awaited<ReturnType<typeof showScript>>['user']) => user.click(asks().getByRole('button', { name: 'Change' }))

describe('an ask of mine', () => {
  it('is opened with one number and lands at another, which is said only where they ask what it would take', async () => {
    const workspace = await openExample()
    const { user } = await showScript(workspace)
    await openAsks(user)
    await enter(user, asks().getByRole('textbox', { name: 'Where you want to land' }), '147k')
    expect(workspace.store.getState().asks['example-ask']).toMatchObject({ amount: money(150_000, 'USD'), target: money(147_000, 'USD') })
    expect(call().textContent).toContain('a base of $150,000?')
    expect(call().textContent).toContain('With $147,000 in writing')
    expect(asks().getByText('a base of $150,000, to land at $147,000')).toBeTruthy()
  })

  it('has a least that only I see: it is in no text, and caught once I write it into one', async () => {
    const workspace = await openExample()
    workspace.commands.add('asks', { offerId: fennimore, term: 'sign-on', amount: money(12_000, 'USD'), rank: 2 })
    const { user, container } = await showScript(workspace)
    await openAsks(user)
    const [base, signOn] = asks().getAllByRole('listitem', { name: /^Ask \d$/ })
    await enter(user, within(base!).getByRole('textbox', { name: 'The least you would take, a year' }), '144,300')
    await enter(user, within(signOn!).getByRole('textbox', { name: 'The least you would take' }), '7,350')
    const state = workspace.store.getState()
    expect(state.privateFacts[fennimore]?.leastBase).toEqual(money(144_300, 'USD'))
    expect(Object.values(state.askLimits)).toMatchObject([{ offerId: fennimore, term: 'sign-on', least: money(7350, 'USD') }])
    for (const own of container.querySelectorAll('[data-side=yours]')) own.remove()
    for (const hidden of ['144,300', '7,350']) expect(container.textContent).not.toContain(hidden)
    const found = findLeaks('I could live with 144,300 and 7,350.', privateFactsToCheck(state, fennimore))
    expect(found.map((leak) => leak.found)).toEqual(['144,300', '7,350'])
  })

  it('is questioned on my own side where the least is more than I aim for', async () => {
    const { user } = await showScript(await openExample())
    await openAsks(user)
    await enter(user, asks().getByRole('textbox', { name: 'The least you would take, a year' }), '160k')
    expect(asks().getByText(/Your least is above what you aim for/).closest('[data-side=yours]')).not.toBeNull()
  })

  it('goes up and down by keyboard alone, and the order is told', async () => {
    const workspace = await openExample()
    workspace.commands.add('asks', { offerId: fennimore, term: 'sign-on', amount: money(12_000, 'USD'), rank: 2 })
    workspace.commands.add('asks', { offerId: fennimore, term: 'early-review', rank: 3 })
    const { user } = await showScript(workspace)
    asks().getByRole('button', { name: 'Later: Base after Signing bonus' }).focus()
    await user.keyboard('{Enter}')
    expect(asks().getByText('In this order now: Signing bonus, then Base, then Early review.')).toBeTruthy()
    expect((await asks().findByRole('button', { name: 'Later: Base after Early review' }))).toBe(document.activeElement)
    await user.keyboard('{Enter}')
    expect(call().textContent).toContain('a signing bonus of $12,000, a pay review at six months and a base of $150,000')
  })

  it('has the focus once it is added, and hands it on when it is removed', async () => {
    const { user } = await showScript(await openExample())
    await openAsks(user)
    await user.click(asks().getByRole('button', { name: 'Add an ask' }))
    await vi.waitFor(() => expect(screen.getByRole('listitem', { name: 'Ask 2' }).contains(document.activeElement)).toBe(true))
    await user.click(within(screen.getByRole('listitem', { name: 'Ask 2' })).getByRole('button', { name: /^Remove the ask/ }))
    await vi.waitFor(() => expect(screen.getByRole('listitem', { name: 'Ask 1' }).contains(document.activeElement)).toBe(true))
  })

  it('rests on the skills I choose for it', async () => {
    const workspace = await openExample()
    workspace.commands.change('drafts', fennimore, { text: 'I cut the nightly load from six hours to forty minutes.\n\nI led the move of 4.2 million patient records.' })
    const { user } = await showScript(workspace)
    await openAsks(user)
    const choices = () => asks().getAllByRole('checkbox')
    expect(choices().length).toBeGreaterThan(1)
    await user.click(choices()[0]!)
    const { reasons } = workspace.store.getState().asks['example-ask']!
    expect(reasons).toHaveLength(choices().length - 1)
    expect(asks().getByText(`Carried by ${choices().length - 1} of your ${choices().length} skills`)).toBeTruthy()
  })
})

describe('what they have said already', () => {
  const answer = (name: string) => within(screen.getByRole('group', { name: 'What they have said already' })).getByRole('checkbox', { name })

  it('takes the base out of the script and puts what stands in for it first', async () => {
    const workspace = await openExample()
    workspace.commands.add('asks', { offerId: fennimore, term: 'early-review', rank: 2 })
    const { user } = await showScript(workspace)
    expect(call().textContent).toContain('$150,000')
    await user.click(answer('They called the base their most'))
    expect(workspace.store.getState().offers[fennimore]?.closed).toEqual(['base-at-max'])
    expect(call().textContent).not.toContain('$150,000')
    expect(call().textContent).toContain('a pay review at six months')
    expect(screen.getByRole('heading', { name: 'Ask for this instead' })).toBeTruthy()
    expect(asks().getByText(/They have closed “a base of \$150,000”/)).toBeTruthy()
    await user.click(answer('They called the base their most'))
    expect(workspace.store.getState().offers[fennimore]?.closed).toBeUndefined()
    expect(call().textContent).toContain('$150,000')
  })

  it('gives me another day on the overview, because less has to be signed', async () => {
    const workspace = await openExample()
    const parts = { today: monday, recastDays: negotiability.recastDays.days, afterNo: negotiability.recastDays.afterNo, holidaysOf }
    const clock = () => clockOf(workspace.store.getState().offers[fennimore]!, parts)
    const before = clock()
    workspace.commands.change('offers', fennimore, { closed: ['band-closed'] })
    const after = clock()
    expect(before).toMatchObject({ kind: 'due', advice: { date: '2026-11-24', workingDays: 2 } })
    expect(after).toMatchObject({ kind: 'due', advice: { date: '2026-11-25', workingDays: 1 } })
    expect(after.kind === 'due' && after.advice?.reason.sentence).toContain('They have closed the base')
  })

  it('keeps a number they named in the record of the talks, and doubts an ask below it', async () => {
    const workspace = await openExample()
    const { user } = await showScript(workspace)
    await enter(user, screen.getByRole('textbox', { name: 'A base they named' }), '151k')
    await user.keyboard('{Enter}')
    expect(Object.values(workspace.store.getState().talks)).toMatchObject([{ offerId: fennimore, on: monday, numbers: [{ by: 'they', term: 'base-salary', amount: money(151_000, 'USD') }] }])
    expect(screen.getByText('They named $151,000.')).toBeTruthy()
    await openAsks(user)
    expect(asks().getByText(/They named \$151,000 already/)).toBeTruthy()
  })

  it('says who decides, how far it goes and how long it takes, as practitioners see it', async () => {
    await showScript(await openExample())
    const beside = within(screen.getByRole('complementary', { name: 'Danger spots and room to move' }))
    expect(beside.getByText('A change needs a yes from: the compensation team; above the band a vice president. It takes 2 to 5 working days. Ask by tomorrow.')).toBeTruthy()
    expect(beside.getAllByText('Typical, as practitioners see it').length).toBeGreaterThan(3)
    expect(beside.getByText('3 to 10 in 100, up to 15 with another offer')).toBeTruthy()
  })
})

describe('packages', () => {
  const packages = () => screen.getByRole('region', { name: 'Packages of equal worth' })
  const table = () => screen.getByRole('region', { name: 'The packages, for them' })

  it('are told them with their cost, and never with what they are worth to me', async () => {
    const workspace = await openExample()
    const { user } = await showScript(workspace)
    await user.click(within(packages()).getByRole('button', { name: 'Show' }))
    await enter(user, within(packages()).getByRole('textbox', { name: 'A pay review at six months' }), '2,340')
    expect(Object.values(workspace.store.getState().askLimits)).toMatchObject([{ term: 'early-review', worthPerYear: money(2340, 'USD') }])
    expect(table().textContent).toContain('A pay review at six months and a signing bonus')
    expect(within(packages()).getByText('A, worth to you over 4 years').closest('[data-side=yours]')).not.toBeNull()
    await user.click(within(table()).getByRole('button', { name: 'Copy' }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toMatch(/^Any one of these would work for me/)
    expect(copied).toContain('A. A base of $150,000. Cost: about $9,100 a year.')
    expect(copied).not.toMatch(/2,340|worth to you/)
  })

  it('can be copied: what they cost the employer follows from the offer, whatever a private sum happens to be', async () => {
    const workspace = await openExample()
    const { user } = await showScript(workspace)
    await user.click(within(packages()).getByRole('button', { name: 'Show' }))
    expect(within(table()).getByText(/4,600 a year/)).toBeTruthy()
    expect(within(table()).queryByText(/better not in here/)).toBeNull()
    expect(within(table()).getByRole('button', { name: 'Copy' }).getAttribute('aria-disabled')).toBeNull()
  })

  it('can be asked for in the place of the base, with one step back', async () => {
    const workspace = await openExample()
    const { user } = await showScript(workspace)
    await user.click(within(packages()).getByRole('button', { name: 'Show' }))
    await user.click(within(table()).getByRole('button', { name: 'Ask for this instead: package B' }))
    const terms = () => Object.values(workspace.store.getState().asks).filter(({ offerId }) => offerId === fennimore).map(({ term }) => term)
    expect(terms()).toEqual(['sign-on'])
    expect(call().textContent).toContain('a signing bonus of $')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(terms()).toEqual(['base-salary'])
  })
})
