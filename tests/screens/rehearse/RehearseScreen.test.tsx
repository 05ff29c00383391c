import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadMarker } from '#screens/parts/marker.ts'
import { RehearseScreen } from '#screens/rehearse/RehearseScreen.tsx'
import type { AppWorkspace } from '#workspace/react.tsx'
import { openAppWorkspace, openExample, show } from '../open-app.tsx'

const fennimore = 'example-fennimore'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const practise = async (workspace: AppWorkspace) => {
  await loadMarker()
  const shown = show(workspace, <RehearseScreen offerId={fennimore} />)
  await screen.findByRole('heading', { name: 'Your turn' })
  return shown
}
type User = Awaited<ReturnType<typeof practise>>['user']
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const talk = () => screen.getByRole('region', { name: 'The practice call' })
const sayFromScript = async (user: User, name: RegExp) => {
  await user.click(button(name))
  await user.click(button('I said it aloud'))
}
const type = async (user: User, words: string) => {
  await user.type(screen.getByRole('textbox', { name: /type what you would say/i }), words)
  await user.click(button('Say this'))
}
const stayQuiet = async (user: User) => {
  await user.click(button('Stay silent'))
  await user.click(button('Hear the answer now'))
}

describe('practising the call of the example', () => {
  it('goes from the request over the silence to their date, and looks back in the article’s terms', async () => {
    const { user } = await practise(await openExample())
    expect(screen.getByText(/This is practice. It promises nothing about the real call./)).toBeTruthy()
    await sayFromScript(user, /Skills, then the request/)
    expect(talk().textContent).toContain('“At Corvid I cut the nightly load from six hours to forty minutes')
    expect(screen.getByRole('heading', { name: 'You have asked. Now stop' })).toBeTruthy()
    await stayQuiet(user)
    expect(talk().textContent).toContain('You said nothing.')
    await sayFromScript(user, /Close with their date/)
    const back = screen.getByRole('region', { name: 'Looking back' })
    expect(within(back).getByText(/The base went from \$142,000 to \$1/)).toBeTruthy()
    expect(back.textContent).toContain('You fell silent behind the request')
    expect(back.textContent).toContain('You closed with their date')
    expect(back.textContent).not.toContain('The first project is the records migration')
  })

  it('shows how typed words were heard, and that a private number was given away', async () => {
    const { user } = await practise(await openExample())
    await type(user, 'My commute is long and I need at least 146,200.')
    expect(within(talk()).getByText('Avoid')).toBeTruthy()
    expect(talk().textContent).toMatch(/From your side: .*your break-even/)
    await user.click(button('End and look back'))
    expect(screen.getByRole('region', { name: 'Looking back' }).textContent).toMatch(/Better weighed than said: the way to work/)
  })

  it('keeps nothing that was typed, unless the person keeps it', async () => {
    const workspace = await openExample()
    const { user } = await practise(workspace)
    const before = workspace.store.getState().drafts[fennimore]?.text ?? ''
    await type(user, 'I trained six analysts in two months.')
    expect(workspace.store.getState().drafts[fennimore]?.text ?? '').toBe(before)
    await user.click(button('Keep these words'))
    expect(workspace.store.getState().drafts[fennimore]?.text).toContain('I trained six analysts in two months.')
    await user.click(button('Undo'))
    expect(workspace.store.getState().drafts[fennimore]?.text ?? '').toBe(before)
  })

  it('takes a turn back, and brings the same person for the same number', async () => {
    const { user } = await practise(await openExample())
    await user.click(screen.getByText(/^Talk number/, { selector: 'summary' }))
    const number = screen.getByRole('textbox', { name: 'Talk number' })
    await user.clear(number)
    await user.type(number, '42')
    await user.click(button('Begin this talk'))
    await sayFromScript(user, /Skills, then the request/)
    await stayQuiet(user)
    const first = talk().textContent
    await user.click(button('Take my last turn back'))
    expect(talk().textContent).not.toBe(first)
    await stayQuiet(user)
    expect(talk().textContent).toBe(first)
    await user.click(button('End and look back'))
    await user.click(button('The same talk again'))
    await sayFromScript(user, /Skills, then the request/)
    await stayQuiet(user)
    expect(talk().textContent).toBe(first)
  })

  it('brings somebody else for another size of employer, and says whom a change needs there', async () => {
    const { user } = await practise(await openExample())
    await user.selectOptions(screen.getByRole('combobox', { name: 'Size of the employer' }), 'About 20 people')
    expect(screen.getByText(/A change needs the other founder/)).toBeTruthy()
    expect(talk().textContent).toContain('One of the founders')
  })

  it('moves the focus to each answer, so that the keyboard alone is enough', async () => {
    const { user } = await practise(await openExample())
    await user.click(screen.getByRole('textbox', { name: /type what you would say/i }))
    await user.keyboard('Thank you for the offer.')
    await user.tab()
    await user.keyboard('{Enter}')
    expect(document.activeElement?.closest('li')?.textContent).toMatch(/^The recruiter: /)
  })

  it('lets them answer by themselves after eight seconds', async () => {
    const { user } = await practise(await openExample())
    await sayFromScript(user, /Skills, then the request/)
    vi.useFakeTimers({ now: new Date(2026, 10, 23, 10) })
    act(() => button('Stay silent').click())
    await act(() => vi.advanceTimersByTimeAsync(8100))
    expect(talk().textContent).toContain('You said nothing.')
  })
})

describe('an offer of which nothing is told yet', () => {
  it('can be practised all the same, without a sum and with the kind of employer one expects', async () => {
    const workspace = await openAppWorkspace()
    const offerId = workspace.commands.add('offers', {})
    await loadMarker()
    const { user } = show(workspace, <RehearseScreen offerId={offerId} />)
    await screen.findByRole('heading', { name: 'Your turn' })
    expect(screen.getByText('Their size was not told. Choose the kind you expect.')).toBeTruthy()
    expect(screen.getByText(/Your script has no ask yet/)).toBeTruthy()
    await type(user, 'I led the move of our billing to a new system. Could we look at the base?')
    await stayQuiet(user)
    await type(user, 'When can I expect to hear from you?')
    expect(screen.getByRole('region', { name: 'Looking back' }).textContent).toContain('No base was told, so there was no band.')
    expect(document.querySelector('main')?.textContent).not.toMatch(/\$|undefined|NaN/)
  })
})

describe('an offer that cannot be practised', () => {
  it('is said to be gone', async () => {
    await loadMarker()
    show(await openAppWorkspace(), <RehearseScreen offerId="nowhere" />)
    expect(screen.getByRole('heading', { name: 'This offer is not here any more' })).toBeTruthy()
  })
})
