import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ArgumentsScreen } from '#screens/arguments/ArgumentsScreen.tsx'
import { loadMarker } from '#screens/parts/marker.ts'
import { openAppWorkspace, openExample, show } from '../open-app.tsx'

afterEach(cleanup)
beforeAll(async () => {
  await loadMarker()
})

const draft = () => screen.getByLabelText<HTMLTextAreaElement>('What you would say')
const marks = () => screen.getByRole('list', { name: 'Marks in this draft' }).textContent
const note = async (title: RegExp) => (await screen.findByText(title, { selector: 'b' }, { timeout: 3000 })).closest('li')!

async function deskWith(text: string) {
  const workspace = await openAppWorkspace()
  const offerId = workspace.commands.add('offers', { company: 'Fennimore' })
  workspace.commands.put('drafts', offerId, { offerId, text })
  const { user } = show(workspace, <ArgumentsScreen offerId={offerId} />)
  return { workspace, offerId, user }
}
const drive = 'I cut the nightly load from six hours to forty minutes. My commute would be 70 minutes each way.'

describe('the writing desk', () => {
  it('begins with one sentence and no marks', async () => {
    await deskWith('')
    expect(screen.getByText(/No reasons yet/)).toBeTruthy()
    expect(marks()).toBe('0 skill-based0 supporting0 exception0 avoid')
    expect(screen.queryByRole('link', { name: 'Take it to the script' })).toBeNull()
  })

  it('marks a reason only after the typing has stopped, and never touches the words or the caret', async () => {
    const { user } = await deskWith('')
    await user.type(draft(), 'My commute would be 70 minutes each way.')
    expect(screen.queryByText(/^Avoid/, { selector: 'b' })).toBeNull()
    await note(/^Avoid, commute/)
    expect(draft().value).toBe('My commute would be 70 minutes each way.')
    expect(draft().selectionStart).toBe(40)
  })

  it('keeps a private clause on your side: out of the draft, onto the list of cons, and back with one undo', async () => {
    const { workspace, offerId, user } = await deskWith(drive)
    await user.click(within(await note(/^Avoid, commute/)).getByRole('button', { name: 'Keep it on my side' }))
    expect(draft().value).toBe('I cut the nightly load from six hours to forty minutes.')
    expect(Object.values(workspace.store.getState().factors)).toMatchObject([{ side: 'con', sayable: false, offerId }])
    expect(within(screen.getByRole('region', { name: 'Kept on your side' })).getByText(/commute would be 70 minutes/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(draft().value).toBe(drive)
    expect(Object.values(workspace.store.getState().factors)).toEqual([])
    expect(Object.values(workspace.store.getState().markDecisions)).toEqual([])
  })

  it('leaves words as they are when the person wants them, and marks them again when asked', async () => {
    const { user } = await deskWith(drive)
    await user.click(within(await note(/^Avoid, commute/)).getByRole('button', { name: 'Leave it' }))
    const left = await note(/^Avoid, commute/)
    expect(within(left).getByText(/You kept this/)).toBeTruthy()
    expect(draft().value).toBe(drive)
    await user.click(within(left).getByRole('button', { name: 'Mark it again' }))
    expect(within(await note(/^Avoid, commute/)).getByRole('button', { name: 'Leave it' })).toBeTruthy()
  })

  it('says whose rule it is one click away, and takes the person at their word', async () => {
    const { user, workspace } = await deskWith(drive)
    const avoid = await note(/^Avoid, commute/)
    expect(within(avoid).getByText(/The article this app follows advises/)).toBeTruthy()
    await user.click(within(avoid).getByRole('button', { name: 'It is about the work' }))
    await waitFor(() => expect(marks()).toContain('0 avoid'))
    expect(Object.values(workspace.store.getState().markDecisions)).toMatchObject([{ decision: 'work' }])
  })

  it('offers what the person has done in the place of what is better not said', async () => {
    const { workspace, user } = await deskWith('My commute would be 70 minutes each way.')
    expect(within(await note(/^Avoid, commute/)).getByRole('button', { name: 'Add something you did' })).toBeTruthy()
    workspace.commands.add('evidence', { result: '6 people', what: 'Analysts trained', said: 'I trained six analysts to run their own models' })
    await user.click(await screen.findByRole('button', { name: 'Use this instead' }))
    expect(draft().value).toBe('I trained six analysts to run their own models.')
  })

  it('walks the marks with F8 and selects the clause', async () => {
    const { user } = await deskWith(drive)
    await note(/^Avoid, commute/)
    draft().focus()
    draft().setSelectionRange(0, 0)
    await user.keyboard('{F8}')
    const chosen = () => draft().value.slice(draft().selectionStart, draft().selectionEnd)
    expect(chosen()).toMatch(/nightly load|commute/)
    await user.keyboard('{Shift>}{F8}{/Shift}')
    expect(chosen().length).toBeGreaterThan(10)
  })

  it('shows markup as text and keeps what is written', async () => {
    const { user, workspace, offerId } = await deskWith('')
    await user.type(draft(), '<b>I cut the load 👩‍🔬</b>')
    expect(workspace.store.getState().drafts[offerId]?.text).toBe('<b>I cut the load 👩‍🔬</b>')
    expect(document.querySelector('main b')?.textContent).not.toContain('I cut')
  })

  it('follows an undo from elsewhere', async () => {
    const { workspace, offerId } = await deskWith('First')
    workspace.commands.put('drafts', offerId, { offerId, text: 'Second' })
    await waitFor(() => expect(draft().value).toBe('Second'))
  })
})

describe('what you have done', () => {
  it('goes into the draft as a clause and is told to be there', async () => {
    const workspace = await openExample()
    const { user } = show(workspace, <ArgumentsScreen offerId="example-fennimore" />)
    const card = screen.getByText('Analysts trained to run their own models').closest('li')!
    await user.click(within(card).getByRole('button', { name: /^Add to the draft/ }))
    expect(draft().value).toMatch(/\n\nI trained six analysts to run their own models\.$/)
    expect(within(card).getByText('In your draft')).toBeTruthy()
  })

  it('is added, saved at each key, and deleted with undo', async () => {
    const workspace = await openAppWorkspace()
    const offerId = workspace.commands.add('offers', {})
    const { user } = show(workspace, <ArgumentsScreen offerId={offerId} />)
    await user.click(screen.getByRole('button', { name: 'Add something you did' }))
    await user.type(await screen.findByLabelText('What it was'), 'Nightly load')
    expect(Object.values(workspace.store.getState().evidence)).toMatchObject([{ what: 'Nightly load' }])
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.getByText('No number yet')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Edit Nightly load' }))
    await user.click(screen.getByRole('button', { name: 'Delete' }))
    expect(screen.queryByText('Nightly load')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByText('Nightly load')).toBeTruthy()
  })

  it('leaves no empty entry behind', async () => {
    const workspace = await openAppWorkspace()
    const { user } = show(workspace, <ArgumentsScreen offerId={workspace.commands.add('offers', {})} />)
    await user.click(screen.getByRole('button', { name: 'Add something you did' }))
    await user.click(await screen.findByRole('button', { name: 'Done' }))
    expect(Object.values(workspace.store.getState().evidence)).toEqual([])
  })
})
