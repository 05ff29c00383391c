import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { loadMarker } from '#screens/parts/marker.ts'
import { WeighScreen } from '#screens/weigh/WeighScreen.tsx'
import { openAppWorkspace, openExample, show } from '../open-app.tsx'

afterEach(cleanup)
beforeAll(async () => {
  await loadMarker()
})

async function weighing() {
  const workspace = await openAppWorkspace()
  const offerId = workspace.commands.add('offers', { company: 'Fennimore Health' })
  const { user } = show(workspace, <WeighScreen offerId={offerId} />)
  await user.click(screen.getByRole('button', { name: 'Skip, show the list' }))
  return { workspace, offerId, user, factors: () => Object.values(workspace.store.getState().factors) }
}

describe('a visit to the balance', () => {
  it('asks the gut before it shows the list, and keeps the answer with its day', async () => {
    const workspace = await openExample()
    const { user } = show(workspace, <WeighScreen offerId="example-larkspur" />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('what does your gut say')
    expect(screen.queryByText('One day on site')).toBeNull()
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Your gut on Larkspur Freight' })
    expect(slider.getAttribute('aria-valuetext')).toBe('Not set yet')
    await user.click(screen.getByRole('button', { name: /once the mark is moved/ }))
    expect(screen.queryByText('One day on site')).toBeNull()
    fireEvent.change(slider, { target: { value: '75' } })
    await user.click(screen.getByRole('button', { name: 'Keep it and show the list' }))
    expect(screen.getByText('One day on site')).toBeTruthy()
    expect(Object.values(workspace.store.getState().guts).filter(({ offerId }) => offerId === 'example-larkspur')).toMatchObject([{ feeling: 75 }])
  })

  it('does not ask the gut again on the next visit, and asks when the person wants to', async () => {
    const workspace = await openExample()
    const first = show(workspace, <WeighScreen offerId="example-larkspur" />)
    fireEvent.change(screen.getByRole('slider', { name: 'Your gut on Larkspur Freight' }), { target: { value: '75' } })
    await first.user.click(screen.getByRole('button', { name: 'Keep it and show the list' }))
    first.unmount()
    const { user } = show(workspace, <WeighScreen offerId="example-larkspur" />)
    expect(screen.getByText('One day on site')).toBeTruthy()
    expect(screen.queryByText('Your list has changed a lot since you set your gut.')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Ask my gut again' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
    expect(screen.queryByText('One day on site')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Skip, show the list' }))
    expect(screen.getByText('One day on site')).toBeTruthy()
    expect(Object.values(workspace.store.getState().guts).find(({ offerId }) => offerId === 'example-larkspur')?.feeling).toBe(75)
  })

  it('says that the list has become another one since the gut spoke', async () => {
    const workspace = await openAppWorkspace()
    const offerId = workspace.commands.add('offers', { company: 'Fennimore Health' })
    workspace.commands.add('guts', { offerId, feeling: 70, on: CalendarDate.parse('2020-01-06'), lines: 0 })
    for (const text of ['The team', 'The drive', 'The work']) workspace.commands.add('factors', { offerId, side: 'pro', text })
    show(workspace, <WeighScreen offerId={offerId} />)
    expect(screen.getByText('Your list has changed a lot since you set your gut.')).toBeTruthy()
  })

  it('begins empty with a question on each side', async () => {
    await weighing()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What speaks for it, and what against?')
    expect(screen.getByText('What would you gain, learn or enjoy?')).toBeTruthy()
    expect(screen.getByText('Nothing is on the list yet')).toBeTruthy()
    expect(screen.getByRole('figure', { name: 'The balance is level: 0 against, 0 for' })).toBeTruthy()
  })

  it('takes a line with Enter, at importance 3, and weighs it with keys', async () => {
    const { user, factors } = await weighing()
    await user.type(screen.getByLabelText('Something for it'), 'The team is good{Enter}')
    await user.type(screen.getByLabelText('Something for it'), '   {Enter}')
    expect(factors()).toMatchObject([{ side: 'pro', text: 'The team is good', importance: 3, sayable: false }])
    screen.getByRole('slider', { name: 'Importance: The team is good' }).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(factors()[0]?.importance).toBe(5)
    await user.keyboard('2')
    expect(factors()[0]?.importance).toBe(2)
    expect(screen.getByRole('slider', { name: /team/ }).getAttribute('aria-valuetext')).toBe('2 of 5')
  })

  it('lets a line be reworded, moved to the other side, and deleted with undo', async () => {
    const { user, factors } = await weighing()
    await user.type(screen.getByLabelText('Something against it'), 'Many layers{Enter}')
    await user.click(screen.getByRole('button', { name: 'Edit: Many layers' }))
    await user.type(screen.getByLabelText('Against it, in your words'), ' above me{Enter}')
    expect(factors()[0]?.text).toBe('Many layers above me')
    await user.click(screen.getByRole('button', { name: 'Edit: Many layers above me' }))
    await user.click(screen.getByRole('button', { name: 'It speaks for' }))
    expect(factors()[0]?.side).toBe('pro')
    await user.click(screen.getByRole('button', { name: 'Edit: Many layers above me' }))
    await user.click(screen.getByRole('button', { name: 'Delete' }))
    expect(factors()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(factors()).toHaveLength(1)
  })

  it('lets a result cross to the table, and says why a private fact does not', async () => {
    const { user, factors } = await weighing()
    await user.type(screen.getByLabelText('Something for it'), 'I cut the nightly load from six hours to forty minutes{Enter}')
    await user.type(screen.getByLabelText('Something against it'), 'My commute would be 70 minutes each way{Enter}')
    await user.click(await screen.findByRole('button', { name: /^Private\. Make it sayable: I cut/ }))
    expect(screen.getByText('One of two can be said')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^Private\. Make it sayable: My commute/ }))
    expect(screen.getByText(/It stays on your side\./)).toBeTruthy()
    expect(factors().map(({ sayable }) => sayable)).toEqual([true, false])
    await user.click(screen.getByRole('button', { name: 'Keep it private' }))
    expect(screen.queryByText(/It stays on your side\./)).toBeNull()
  })

  it('writes what can be said into the draft and nothing else, with undo', async () => {
    const { user, workspace, offerId } = await weighing()
    await user.type(screen.getByLabelText('Something for it'), 'I cut the nightly load from six hours to forty minutes{Enter}')
    await user.type(screen.getByLabelText('Something against it'), 'My commute would be 70 minutes each way{Enter}')
    await user.click(await screen.findByRole('button', { name: /^Private\. Make it sayable: I cut/ }))
    await user.click(screen.getByRole('button', { name: 'Write these as arguments' }))
    const text = () => workspace.store.getState().drafts[offerId]?.text ?? ''
    expect(text()).toBe('I cut the nightly load from six hours to forty minutes.')
    expect(screen.getByRole('link', { name: 'Open your arguments' })).toBeTruthy()
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!)
    expect(text()).toBe('')
  })
})

describe('the example', () => {
  it('shows gut, list and what the drive is worth', async () => {
    show(await openExample(), <WeighScreen offerId="example-fennimore" />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your gut says take it. Your list is not so sure.')
    expect(screen.getByRole('figure', { name: 'Gut at 70 of 100 toward taking it, list at 47, earlier gut 80' })).toBeTruthy()
    await waitFor(() => expect(screen.getByText('worth \u2212$9,800 a year to you')).toBeTruthy())
    expect(within(screen.getByRole('region', { name: 'What it costs you' })).getByText('\u2212$14,357')).toBeTruthy()
  })

  it('says what is wrong with a private figure and does not keep it', async () => {
    const workspace = await openExample()
    const { user } = show(workspace, <WeighScreen offerId="example-fennimore" />)
    const minutes = screen.getByLabelText('Minutes door to door, one way')
    await user.clear(minutes)
    await user.type(minutes, '9000')
    expect(screen.getByText('Minutes one way go up to 600.')).toBeTruthy()
    expect(workspace.store.getState().privateFacts['example-fennimore']?.commuteMinutesOneWay).toBeLessThanOrEqual(600)
  })
})

describe('what rules an offer out', () => {
  it('stands above the balance whatever the sums say, and can be taken back', async () => {
    const { user, workspace, offerId, factors } = await weighing()
    workspace.commands.add('factors', { offerId, side: 'con', text: 'Nights away every week', importance: 1 })
    workspace.commands.add('factors', { offerId, side: 'pro', text: 'The pay is good', importance: 5 })
    await user.click(await screen.findByRole('button', { name: 'Edit: Nights away every week' }))
    await user.click(screen.getByRole('button', { name: 'It rules the offer out' }))
    expect(screen.getByText('You said this rules it out.')).toBeTruthy()
    expect(factors().find(({ side }) => side === 'con')?.rulesOut).toBe(true)
    await user.click(screen.getByRole('button', { name: 'It does not rule it out' }))
    expect(screen.queryByText('You said this rules it out.')).toBeNull()
  })
})
