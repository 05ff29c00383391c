import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { OfferId } from '#domain/offer/offer.ts'
import { loadMarker } from '#screens/parts/marker.ts'
import { ScriptScreen } from '#screens/script/ScriptScreen.tsx'
import { openExample, show } from '../open-app.tsx'

const clean = /Nothing from your side is in here/

beforeAll(async () => {
  await Promise.all([loadMarker(), import('#screens/script/OtherLetters.tsx')])
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const open = async (name: string) => {
  const workspace = await openExample()
  const { user } = show(workspace, <ScriptScreen offerId="example-fennimore" />)
  const letters = within(await screen.findByRole('region', { name: 'Other letters' }))
  await user.click(letters.getByRole('button', { name }))
  return { workspace, user, letters, sheet: () => within(letters.getByRole('region', { name })) }
}
const write = async ({ user, sheet }: Awaited<ReturnType<typeof open>>, text: string) => {
  await user.click(sheet().getByRole('button', { name: /^Change: Hello Priya/ }))
  const field = sheet().getByRole('textbox', { name: 'The letter, in your words' })
  await user.clear(field)
  await user.click(field)
  await user.paste(text)
}

describe('the other letters', () => {
  it('are checked and copied like everything that leaves', async () => {
    const { user, sheet } = await open('Decline')
    await waitFor(() => expect(sheet().getByText(clean)).toBeTruthy())
    await user.click(sheet().getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toMatch(/^Hello Priya,\n\nThank you for the offer and for the time/)
  })

  it('name the day that I choose', async () => {
    const { user, letters, sheet } = await open('Ask for more time')
    expect(sheet().getByText(/which day is the last that works for you/)).toBeTruthy()
    await user.type(letters.getByLabelText('Until which day'), '2026-12-03')
    expect(sheet().getByText(/Could I give you my answer by Thursday 3 December/)).toBeTruthy()
  })

  it('mark my own words, and let nothing private out', async () => {
    const opened = await open('Ask for more time')
    await write(opened, 'Hello Priya, I need more time because of Sam and the drive.')
    expect(opened.sheet().getByRole('button', { name: /^Copy waits: / })).toBeTruthy()
    expect(opened.sheet().queryByText(clean)).toBeNull()
  })

  it('claim no other offer that is not here, and leave no place to fill', async () => {
    const opened = await open('Decline')
    for (const id of ['example-larkspur', 'example-oxbow']) opened.workspace.commands.remove('offers', OfferId.parse(id), 'remove an offer')
    await write(opened, 'Hello [name], I have another offer.')
    expect(opened.sheet().getAllByText(/No other offer is noted here/).length).toBeGreaterThan(0)
    expect(opened.sheet().getAllByText(/This place is still to be filled/).length).toBeGreaterThan(0)
  })

  it('ask for the letter before anything is accepted', async () => {
    const { user, letters } = await open('Accept')
    expect(letters.getByText(/Nothing is in writing yet/)).toBeTruthy()
    await user.click(letters.getAllByRole('button', { name: 'Get it in writing' }).at(-1)!)
    expect(within(letters.getByRole('region', { name: 'Get it in writing' })).getByText(/Could you send me the offer in writing/)).toBeTruthy()
  })

  it('point out a sum that nobody told, and hold nothing up for it', async () => {
    const opened = await open('Ask after silence')
    await write(opened, 'Hello Priya, where does the base of $151,500 stand?')
    await opened.user.click(opened.sheet().getByRole('button', { name: 'Done' }))
    expect(opened.sheet().getByText(/\$151,500 is neither in the offer nor in your asks/)).toBeTruthy()
    expect(opened.sheet().getByRole('button', { name: 'Copy' })).toBeTruthy()
  })
})

it('the letters are there without any ask', async () => {
  const { user } = show(await openExample(), <ScriptScreen offerId="example-larkspur" />)
  const letters = within(await screen.findByRole('region', { name: 'Other letters' }))
  await user.click(letters.getByRole('button', { name: 'Decline' }))
  await waitFor(() => expect(letters.getByText(clean)).toBeTruthy())
})

it('a reply to what else they may say can be put in my words, and is marked there', async () => {
  const { user } = show(await openExample(), <ScriptScreen offerId="example-fennimore" />)
  const call = within(await screen.findByRole('article', { name: 'The call' }))
  await user.click(call.getByRole('button', { name: /^Change: I’d rather keep to what the Senior Data Engineer/ }))
  const field = call.getByRole('textbox', { name: 'Your reply to “What do you earn now?”, in your words' })
  await user.clear(field)
  await user.click(field)
  await user.paste('I earn too little, my rent is so high.')
  await user.click(call.getByRole('button', { name: 'Done' }))
  expect(call.getAllByText('Avoid:').length).toBeGreaterThan(0)
  expect(screen.getByRole('button', { name: /^Print waits: / })).toBeTruthy()
})

it('the half page says whether they could paste it into the form', async () => {
  show(await openExample(), <ScriptScreen offerId="example-fennimore" />)
  expect((await screen.findByText(/Could Priya paste it into the approval form\?/)).textContent).toMatch(/Yes\.$/)
})
