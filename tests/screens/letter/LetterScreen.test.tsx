import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OfferId } from '#domain/offer/offer.ts'
import { money } from '#domain/values/money.ts'
import { LetterScreen } from '#screens/letter/LetterScreen.tsx'
import { openOfferCommands } from '#workspace/offer-commands.ts'
import type { AppWorkspace } from '#workspace/react.tsx'
import { App } from '../../../src/App.tsx'
import { openAppWorkspace, show } from '../open-app.tsx'

const letter = 'Dear Robin,\n\nWe are pleased to offer you the position of Data Engineer. Your annual base salary will be $128,500. You will receive a signing bonus of $7,500. Your first day will be January 11, 2027.'
const base = (units: number, from?: 'heard' | 'letter') => ({ sure: 'said' as const, value: { amount: money(units, 'USD'), period: 'year' as const }, ...(from ? { from } : {}) })

// The reader is a large part that is loaded with the first text.
beforeAll(() => import('#advisor.ts'))
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
  location.hash = '#/letter'
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const found = () => screen.findByRole('region', { name: 'What was found' })
const onlyOffer = (workspace: AppWorkspace) => Object.values(workspace.store.getState().offers)[0]

async function read(workspace: AppWorkspace, offerId: OfferId | null = null, text = letter) {
  const shown = show(workspace, <LetterScreen offerId={offerId} />)
  await shown.user.click(screen.getByRole('textbox', { name: 'The text' }))
  await shown.user.paste(text)
  await shown.user.click(screen.getByRole('button', { name: 'Read it' }))
  await found()
  return shown
}

describe('a letter that was read', () => {
  it('brings what was found into view, and the focus with it', async () => {
    await read(await openAppWorkspace())
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^The letter says \w+ things about the offer\.$/))
    expect(document.activeElement?.tagName).toBe('H1')
  })

  it('stays where it is when the pointer comes to rest on a finding, and turns to the place when I ask for it', async () => {
    const { user } = await read(await openAppWorkspace())
    const scrolled = vi.spyOn(HTMLElement.prototype, 'scrollIntoView')
    await user.hover(within(await found()).getByText('$128,500 a year'))
    expect(scrolled).not.toHaveBeenCalled()
    await user.click(within(await found()).getAllByRole('button', { name: /^Show source/ })[0]!)
    expect(scrolled).toHaveBeenCalledTimes(1)
    scrolled.mockRestore()
  })

  it('does not speak of a call where there was none, also when some of it is in the offer', async () => {
    const workspace = await openAppWorkspace()
    const { user, unmount } = await read(workspace)
    await user.click(within(await found()).getByRole('button', { name: 'Confirm: Base salary' }))
    const offerId = onlyOffer(workspace)!.id
    unmount()
    show(workspace, <LetterScreen offerId={offerId} />)
    await found()
    expect(headline()).toMatch(/^The letter says \w+ things that are not in the offer yet\.$/)
  })

  it('is set beside the call where there was one', async () => {
    const workspace = await openAppWorkspace()
    const offerId = workspace.commands.add('offers', { company: 'Quarry Lane', baseSalary: base(125_000, 'heard') })
    await read(workspace, offerId)
    expect(headline()).toMatch(/^The letter says \w+ things the call didn’t\.$/)
    expect((await found()).textContent).toContain('You have $125,000 a year. The text says $128,500 a year.')
  })
})

describe('with the keyboard alone', () => {
  const here = () => document.activeElement as HTMLElement
  const isAt = (name: RegExp | string) => waitFor(() => expect(here().getAttribute('aria-label') ?? here().textContent).toMatch(name))

  it('goes on to the next finding after each answer, also where the first one makes the offer, and ends at a heading', async () => {
    const workspace = await openAppWorkspace()
    const { user } = show(workspace, <App />)
    await user.click(await screen.findByRole('textbox', { name: 'The text' }))
    await user.paste(letter)
    await user.click(screen.getByRole('button', { name: 'Read it' }))
    const first = within(await found()).getAllByRole('button', { name: /^Confirm: / })
    const labels = first.map((button) => button.getAttribute('aria-label')!)
    first[0]!.focus()
    for (const next of labels.slice(1)) {
      await user.keyboard('{Enter}')
      await isAt(next)
    }
    await user.keyboard('{Enter}')
    await isAt(/^In the offer$/)
    expect(here().tagName).toBe('H2')
  })

  it('stays in the list after Use the text, Keep mine, Leave it out and Confirm all', async () => {
    const workspace = await openAppWorkspace()
    const offerId = workspace.commands.add('offers', { baseSalary: base(125_000, 'heard'), signOn: { sure: 'said', value: money(5000, 'USD') } })
    const { user } = await read(workspace, offerId)
    const list = await found()
    const press = async (name: RegExp) => {
      within(list).getAllByRole('button', { name })[0]!.focus()
      await user.keyboard('{Enter}')
      await waitFor(() => expect(list.contains(here())).toBe(true))
    }
    await press(/^Use the text: Base salary/)
    await isAt(/^Use the text: Signing bonus/)
    await press(/^Keep mine: Signing bonus/)
    await isAt(/^Confirm: /)
    await press(/^Leave it out: /)
    await isAt(/^Confirm/)
    if (within(list).queryByRole('button', { name: /^Confirm all/ })) await press(/^Confirm all/)
    else await press(/^Confirm: /)
    await isAt(/^(Look at it again: |In the offer$)/)
  })
})

it('a letter in pounds is read in the words of the United Kingdom, before and after there is an offer', async () => {
  const workspace = await openAppWorkspace()
  const { user } = await read(workspace, null, letter.replaceAll('$', '£'))
  const list = await found()
  expect(within(list).getByRole('button', { name: 'Confirm: Joining bonus' })).toBeTruthy()
  await user.click(within(list).getByRole('button', { name: 'Confirm: Base salary' }))
  cleanup()
  show(workspace, <LetterScreen offerId={onlyOffer(workspace)!.id} />)
  expect(within(await found()).getByRole('button', { name: 'Confirm: Joining bonus' })).toBeTruthy()
  expect(screen.queryByText('Signing bonus')).toBeNull()
})

describe('coming back to a letter', () => {
  it('shows what I confirmed and what I left out as such, and the text is still there', async () => {
    const workspace = await openAppWorkspace()
    const { user, unmount } = await read(workspace)
    await user.click(within(await found()).getByRole('button', { name: 'Confirm: Base salary' }))
    const offerId = onlyOffer(workspace)!.id
    unmount()

    const again = show(workspace, <LetterScreen offerId={offerId} />)
    await again.user.click(within(await found()).getByRole('button', { name: 'Leave it out: Signing bonus' }))
    again.unmount()

    show(workspace, <LetterScreen offerId={offerId} />)
    expect(screen.getByRole('article', { name: 'The text' }).textContent).toContain('signing bonus')
    expect(within(await found()).queryByRole('button', { name: 'Confirm: Base salary' })).toBeNull()
    expect(within(await found()).queryByRole('button', { name: 'Confirm: Signing bonus' })).toBeNull()
    expect(within(await found()).getByRole('heading', { name: 'Left out' })).toBeTruthy()
    expect(onlyOffer(workspace)?.signOn).toBeUndefined()
    await again.user.click(within(await found()).getByRole('button', { name: 'Look at it again: Signing bonus' }))
    expect(within(await found()).getByRole('button', { name: 'Confirm: Signing bonus' })).toBeTruthy()
  })

  it('does not lose a text of which nothing was confirmed yet', async () => {
    const workspace = await openAppWorkspace()
    const { unmount } = await read(workspace)
    unmount()
    show(workspace, <LetterScreen offerId={null} />)
    expect((await found()).textContent).toContain('$128,500 a year')
  })

  it('with the same text leads to the offer that has it, and makes no second one', async () => {
    const workspace = await openAppWorkspace()
    const { user, unmount } = await read(workspace)
    await user.click(within(await found()).getByRole('button', { name: 'Confirm: Base salary' }))
    const offerId = onlyOffer(workspace)!.id
    unmount()
    location.hash = '#/letter'
    const again = show(workspace, <LetterScreen offerId={null} />)
    expect(screen.getByRole('link', { name: /^the text of / }).getAttribute('href')).toBe(`#/letter/${offerId}`)
    await again.user.click(screen.getByRole('textbox', { name: 'The text' }))
    await again.user.paste(`${letter}\n`)
    await again.user.click(screen.getByRole('button', { name: 'Read it' }))
    expect(location.hash).toBe(`#/letter/${offerId}`)
    expect(Object.keys(workspace.store.getState().offers)).toEqual([offerId])
  })

  it('is not stopped by an offer that was taken back', async () => {
    const workspace = await openAppWorkspace()
    const { user, unmount } = await read(workspace)
    await user.click(within(await found()).getByRole('button', { name: 'Confirm: Base salary' }))
    const offerId = onlyOffer(workspace)!.id
    workspace.undo.undo()
    unmount()
    const again = show(workspace, <LetterScreen offerId={offerId} />)
    await again.user.click(within(await found()).getByRole('button', { name: 'Confirm: Base salary' }))
    expect(onlyOffer(workspace)?.baseSalary).toMatchObject({ value: { amount: { minor: 12_850_000 } } })
  })

  it('takes the letter away with its offer', async () => {
    const workspace = await openAppWorkspace()
    const { user } = await read(workspace)
    await user.click(within(await found()).getByRole('button', { name: 'Confirm: Base salary' }))
    const offerId = onlyOffer(workspace)!.id
    expect(Object.keys(workspace.store.getState().letters)).toEqual([offerId])
    openOfferCommands(workspace).deleteOffer(offerId)
    expect(Object.keys(workspace.store.getState().letters)).toEqual([])
  })
})

describe('what a careful friend would notice', () => {
  it('is pointed out with its words, and its question joins those for the employer', async () => {
    const workspace = await openAppWorkspace()
    const offerId = workspace.commands.add('offers', { company: 'Harrow Vale Labs' })
    const { user } = await read(workspace, offerId, `${letter} If you leave within a year you must repay the signing bonus in full.`)
    const notice = within(screen.getByRole('region', { name: 'What a careful friend would notice' }))
    expect(notice.getByText('If you leave within a year you must repay the signing bonus in full.')).toBeTruthy()
    await user.click(notice.getByRole('button', { name: /^Ask it: Is the repayment/ }))
    expect(Object.values(workspace.store.getState().questions)).toMatchObject([{ offerId, text: expect.stringMatching(/^Is the repayment/) }])
    expect(notice.getByText('Among your questions.')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Where this is from')
    expect(notice.getByText('Among your questions.').parentElement?.contains(document.activeElement)).toBe(true)
  })

  it('has nothing to say of a letter without such words', async () => {
    await read(await openAppWorkspace())
    expect(screen.queryByRole('region', { name: 'What a careful friend would notice' })).toBeNull()
  })
})
