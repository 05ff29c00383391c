import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OfferId } from '#domain/offer/offer.ts'
import { OfferScreen } from '#screens/offer/OfferScreen.tsx'
import { loadMarker } from '#screens/parts/marker.ts'
import { openAppWorkspace, show } from '../open-app.tsx'

beforeAll(async () => {
  await Promise.all([loadMarker(), import('#screens/offer/QuestionsLetter.tsx')])
})
afterEach(cleanup)

const openMail = async (question?: string, privateNote?: string) => {
  const workspace = await openAppWorkspace()
  const offerId = workspace.commands.add('offers', { company: 'Fennimore Health', recruiter: { sure: 'said', value: 'Priya Raman' } }) as OfferId
  if (question) workspace.commands.add('questions', { offerId, text: question })
  if (privateNote) workspace.commands.add('factors', { offerId, side: 'con', text: privateNote })
  const { user } = show(workspace, <OfferScreen offerId={offerId} round="pay" />)
  await user.click(screen.getByRole('button', { name: 'Make it one e-mail' }))
  const dialog = within(await screen.findByRole('dialog'))
  await dialog.findByRole('button', { name: 'I have sent it' })
  return { workspace, user, dialog }
}

it('marks every question of a sent e-mail as asked, and one press takes all of it back', async () => {
  const { workspace, user, dialog } = await openMail()
  const asked = () => Object.values(workspace.store.getState().questions).filter(({ state }) => state === 'asked').length
  await user.click(dialog.getByRole('button', { name: 'I have sent it' }))
  expect(asked()).toBeGreaterThan(1)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(asked()).toBe(0)
})

describe('a question of my own', () => {
  it('leaves with the others where nothing stands in the way, even if my note names the recruiter too', async () => {
    const { user, dialog } = await openMail('Who would I work with most?', 'Priya talks fast')
    await waitFor(() => expect(dialog.getByText('Checked. Nothing from your side is in here.')).toBeTruthy())
    await user.click(dialog.getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toContain('Who would I work with most?')
    expect(dialog.getByRole('link', { name: 'Open in my mail' })).toBeTruthy()
  })

  it('stays here where it tells what I keep private', async () => {
    const { user, dialog } = await openMail('Could I leave early on days when nobody can fetch Sam from school?', 'Wednesdays: nobody to fetch Sam from school')
    await navigator.clipboard.writeText('before')
    await user.click(dialog.getByRole('button', { name: /^Copy waits: / }))
    expect(await navigator.clipboard.readText()).toBe('before')
    expect(dialog.queryByRole('link', { name: 'Open in my mail' })).toBeNull()
    expect(dialog.getAllByText(/It is from your side: a pro or con you keep private/).length).toBeGreaterThan(0)
  })

  it('stays here where it gives a private reason that is nowhere else', async () => {
    const { dialog } = await openMail('Can you pay more because my rent is so high?')
    expect(dialog.getByRole('button', { name: /^Copy waits: / })).toBeTruthy()
    expect(dialog.queryByText(/Nothing from your side/)).toBeNull()
  })

  it.each(['can I leave at 4 for the bairn?', 'Could the missus have the van on Fridays?', 'Does it cover my daughter too?'])('stays here where it names my family: “%s”', async (question) => {
    const { dialog } = await openMail(question)
    expect(dialog.getByRole('button', { name: /^Copy waits: / })).toBeTruthy()
    expect(dialog.queryByText(/Nothing from your side/)).toBeNull()
  })

  it('may speak of families that are the work', async () => {
    const { dialog } = await openMail('How many families does one key worker look after?')
    await waitFor(() => expect(dialog.getByText('Checked. Nothing from your side is in here.')).toBeTruthy())
  })

  it('is not held up by the numbers in front of the questions, and still is by one that it tells', async () => {
    const { dialog } = await openMail('Is there a canteen?', 'the bus is 11 a day')
    expect(dialog.getByLabelText<HTMLTextAreaElement>('The e-mail').value).toMatch(/^11\. /m)
    await waitFor(() => expect(dialog.getByText('Checked. Nothing from your side is in here.')).toBeTruthy())
    cleanup()
    const told = await openMail('Could the fare of 11 be paid?', 'the bus is 11 a day')
    expect(told.dialog.getByRole('button', { name: /^Copy waits: / })).toBeTruthy()
  })

  it('claims no other offer that is not here', async () => {
    const { dialog } = await openMail('I have another offer, can you match it?')
    expect(dialog.getByText(/No other offer is noted here/)).toBeTruthy()
  })
})
