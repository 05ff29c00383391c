import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OfferId } from '#domain/offer/offer.ts'
import { money } from '#domain/values/money.ts'
import { loadMarker } from '#screens/parts/marker.ts'
import { ScriptScreen } from '#screens/script/ScriptScreen.tsx'
import type { AppWorkspace } from '#workspace/react.tsx'
import { openAppWorkspace, openExample, show } from '../open-app.tsx'

const fennimore = OfferId.parse('example-fennimore')
const checked = 'Checked: skills only. Nothing from your side is in here.'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const showScript = async (workspace: AppWorkspace, offerId: string = fennimore) => {
  await loadMarker()
  const shown = show(workspace, <ScriptScreen offerId={offerId} />)
  await screen.findByRole('article', { name: 'The call' })
  return shown
}
const call = () => screen.getByRole('article', { name: 'The call' })
const mail = () => screen.getByRole('region', { name: 'The same, as an e-mail' })
const brief = () => screen.getByRole('region', { name: 'What Priya carries upstairs' })

describe('the script of the example', () => {
  it('opens warm, brings the skills and then the number, gives four replies and closes with their date', async () => {
    await showScript(await openExample())
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The call with Priya')
    const beats = within(call()).getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(beats).toEqual(['1Open warm', '2Skills first, then the number', '3Then it is Priya’s turn', '4Close with their date, not yours'])
    const said = call().textContent
    expect(said.indexOf('six hours to forty minutes')).toBeLessThan(said.indexOf('a base of $150,000?'))
    expect(said.indexOf('Count to eight')).toBeGreaterThan(said.indexOf('$150,000'))
    const likely = within(call()).getAllByText('If Priya says').filter((each) => each.closest('details') === null)
    expect(likely).toHaveLength(4)
    expect(within(call()).getAllByText('If Priya says').length - likely.length).toBe(9)
  })

  it('shows the break-even and what is not here in the margin, and covers it when somebody looks', async () => {
    const { user } = await showScript(await openExample())
    expect(call().textContent).toContain('Break-even is $146,200. Anything above it and you come out ahead. Not here: the drive, Sam, the rent.')
    await user.click(screen.getByRole('button', { name: 'Hide all' }))
    expect(call().textContent).not.toContain('146,200')
  })

  it('copies exactly the e-mail that was checked', async () => {
    const { user } = await showScript(await openExample())
    expect(mail().textContent).toContain(checked)
    await user.click(within(mail()).getByRole('button', { name: 'Copy' }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toMatch(/^Hello Priya,\n\nThank you for the offer/)
    for (const paragraph of copied.split('\n\n')) expect(mail().textContent).toContain(paragraph)
    await user.click(within(brief()).getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toContain('The request: Recast the base of an approved offer.')
  })

  it('names what moves and what does not, and listens when they say they do not negotiate', async () => {
    const workspace = await openExample()
    const { user } = await showScript(workspace)
    const beside = screen.getByRole('complementary', { name: 'Danger spots and room to move' })
    expect(beside.textContent).toContain('As practitioners see it')
    await user.click(within(beside).getByRole('checkbox', { name: 'They say they do not negotiate' }))
    expect(workspace.store.getState().offers[fennimore]?.saysNoNegotiation).toEqual({ sure: 'said', value: true })
    expect(call().textContent).toContain('We don’t negotiate.')
  })
})

describe('a line in my own words', () => {
  const change = async (user: Awaited<ReturnType<typeof showScript>>['user'], text: string) => {
    await user.click(within(call()).getByRole('button', { name: /^Change: Priya, thank you again/ }))
    const field = within(call()).getByRole('textbox', { name: 'Open warm, line 1, in your words' })
    await user.clear(field)
    await user.click(field)
    await user.paste(text)
    await user.click(within(call()).getByRole('button', { name: 'Done' }))
  }

  it('is kept, survives a change of the ask, and can go back to the suggestion', async () => {
    const workspace = await openExample()
    const { user } = await showScript(workspace)
    await change(user, 'Priya, I was glad to get your call.')
    workspace.commands.change('asks', 'example-ask', { amount: money(155_000, 'USD') })
    await waitFor(() => expect(call().textContent).toContain('$155,000'))
    expect(call().textContent).toContain('Priya, I was glad to get your call.')
    expect(screen.getByRole('button', { name: 'Print' }).getAttribute('aria-disabled')).toBeNull()
    await user.click(within(call()).getByRole('button', { name: /^Change: Priya, I was glad/ }))
    await user.click(within(call()).getByRole('button', { name: 'Use the suggested words' }))
    expect(call().textContent).toContain('thank you again')
    expect(Object.keys(workspace.store.getState().scriptEdits)).toEqual([])
  })

  it('carries its mark where it speaks of my own life, and is then neither clean nor printed', async () => {
    const { user, container } = await showScript(await openExample())
    await change(user, 'I need more because my rent is going up.')
    const marked = await within(call()).findByText('Avoid:')
    expect(marked.closest('mark')?.textContent).toContain('rent')
    const print = screen.getByRole('button', { name: /^Print waits: / })
    expect(print.textContent).toContain('I need more because my')
    expect(print.getAttribute('aria-disabled')).toBe('true')
    expect(container.querySelector('[data-print=pages]')?.textContent).not.toContain('rent')
  })

  it('names a private number, and lets the text be copied once it is gone', async () => {
    const { user } = await showScript(await openExample())
    await user.click(within(mail()).getByRole('button', { name: /^Change: Hello Priya/ }))
    const field = within(mail()).getByRole('textbox', { name: 'The e-mail, in your words' })
    await user.clear(field)
    await user.click(field)
    await user.paste('Hello Priya, anything above 146,200 works.')
    expect(mail().textContent).not.toContain(checked)
    expect(mail().textContent).toContain('“146,200”')
    expect(mail().textContent).toContain('your break-even')
    const copy = within(mail()).getByRole('button', { name: /^Copy waits: “146,200”/ })
    await navigator.clipboard.writeText('before')
    await user.click(copy)
    expect(await navigator.clipboard.readText()).toBe('before')
    await user.clear(field)
    await user.click(field)
    await user.paste('Hello Priya, could we look at $150,000?')
    await waitFor(() => expect(mail().textContent).toContain(checked))
  })
})

describe('the asks', () => {
  it('begin with one action, and nothing is filled in for me', async () => {
    const workspace = await openExample()
    const { user } = show(workspace, <ScriptScreen offerId="example-larkspur" />)
    await loadMarker()
    await user.click(screen.getByRole('button', { name: 'Add an ask' }))
    await screen.findByRole('article', { name: 'The call' })
    const [added] = Object.values(workspace.store.getState().asks).filter(({ offerId }) => offerId === 'example-larkspur')
    expect(added).toMatchObject({ term: 'base-salary', words: '' })
    expect(added?.amount).toBeUndefined()
    expect(screen.getByText(/No skill stands behind this yet/).closest('p')?.querySelector('a')?.getAttribute('href')).toBe('#/offer/example-larkspur/arguments')
  })

  it('take a sum as it is typed, say how it will sound, and go into one request', async () => {
    const workspace = await openExample()
    const { user } = await showScript(workspace)
    await user.click(screen.getByRole('button', { name: 'Change' }))
    await user.click(screen.getByRole('button', { name: 'Add an ask' }))
    const second = screen.getByRole('listitem', { name: 'Ask 2' })
    await user.selectOptions(within(second).getByRole('combobox', { name: 'What' }), 'Signing bonus')
    await user.type(within(second).getByRole('textbox', { name: 'How much, or in your words' }), '12k')
    expect(second.textContent).toContain('Said as “a signing bonus of $12,000”.')
    expect(call().textContent).toContain('a base of $150,000 and a signing bonus of $12,000')
    await user.click(within(second).getByRole('button', { name: 'Earlier: Signing bonus before Base' }))
    expect(call().textContent).toContain('a signing bonus of $12,000 and a base of $150,000')
  })

  it('are marked like any words of mine, wherever they are repeated', async () => {
    const workspace = await openExample()
    workspace.commands.change('asks', 'example-ask', { amount: undefined, term: 'other', words: 'more because rent is high' })
    await showScript(workspace)
    for (const part of [call(), mail(), brief()]) expect(within(part).getAllByText('Avoid:').length).toBeGreaterThan(0)
    for (const part of [call(), mail(), brief()]) expect(within(part).queryByText(checked)).toBeNull()
  })

  it('keep what cannot be read in the field, with the reason', async () => {
    const workspace = await openExample()
    const { user } = await showScript(workspace)
    await user.click(screen.getByRole('button', { name: 'Change' }))
    const field = screen.getByRole('textbox', { name: 'How much, or in your words' })
    await user.clear(field)
    await user.click(field)
    await user.paste('148k to 152k')
    expect(screen.getByText(/A range is heard as its lower end/)).toBeTruthy()
    await user.tab()
    expect((field as HTMLInputElement).value).toBe('148k to 152k')
  })
})

it('says so where there is nobody to call', async () => {
  const workspace = await openAppWorkspace()
  const id = workspace.commands.add('offers', { kind: 'stay', company: 'Corvid' })
  show(workspace, <ScriptScreen offerId={id} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is nobody to call here')
})

it('reads naturally where next to nothing is known', async () => {
  const workspace = await openAppWorkspace()
  const id = workspace.commands.add('offers', {})
  workspace.commands.add('asks', { offerId: id, term: 'base-salary' })
  await showScript(workspace, id)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The call about your offer')
  expect(call().textContent).toContain('If they say')
  expect(screen.getByRole('region', { name: 'What they carry upstairs' })).toBeTruthy()
})
