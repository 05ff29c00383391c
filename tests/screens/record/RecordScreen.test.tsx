import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OfferId } from '#domain/offer/offer.ts'
import { RecordScreen } from '#screens/record/RecordScreen.tsx'
import { openOfferCommands } from '#workspace/offer-commands.ts'
import { openAppWorkspace, openExample, show } from '../open-app.tsx'

const fennimore = OfferId.parse('example-fennimore')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const open = async () => {
  const workspace = await openExample()
  return { workspace, ...show(workspace, <RecordScreen offerId={fennimore} />) }
}
const talks = () => screen.getByRole('region', { name: 'Talks' })
const versions = () => screen.getByRole('region', { name: 'Versions of the offer' })
const decision = () => screen.getByRole('region', { name: 'Your decision' })
const answer = () => screen.getByRole('region', { name: 'Your answer' })

describe('a talk', () => {
  it('is written down with its words, its numbers and who named them', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Write down a talk' }))
    await user.type(screen.getByRole('textbox', { name: 'What was said' }), 'The band is mostly used up.')
    expect((screen.getByRole('textbox', { name: 'With whom' }) as HTMLInputElement).value).toBe('Priya Raman')
    await user.type(screen.getByRole('textbox', { name: 'The number' }), '142{Enter}')
    await user.click(screen.getByRole('radio', { name: 'You' }))
    await user.type(screen.getByRole('textbox', { name: 'The number' }), '150k')
    await user.click(screen.getByRole('button', { name: 'Add the number' }))
    await user.click(screen.getByRole('button', { name: 'Done' }))
    const card = within(talks()).getByRole('article', { name: 'Mon 23 Nov, by phone, with Priya Raman' })
    expect(card.textContent).toContain('The band is mostly used up.')
    expect(card.textContent).toContain('$142,000 for the base, they said')
    expect(card.textContent).toContain('$150,000 for the base, you said')
    expect(talks().textContent).toContain('They named the first number for the base. They said $142,000. You said $150,000.')
  })

  it('asks again about a number that cannot be read, and keeps what was typed', async () => {
    const { user, workspace } = await open()
    await user.click(screen.getByRole('button', { name: 'Write down a talk' }))
    await user.type(screen.getByRole('textbox', { name: 'The number' }), 'a bit more{Enter}')
    expect(screen.getByText(/has no number in it/)).toBeTruthy()
    expect((screen.getByRole('textbox', { name: 'The number' }) as HTMLInputElement).value).toBe('a bit more')
    expect(Object.values(workspace.store.getState().talks)[0]?.numbers).toEqual([])
  })

  it('turns what was promised into a promise of the offer, to be found in the letter', async () => {
    const { user, workspace } = await open()
    await user.click(screen.getByRole('button', { name: 'Write down a talk' }))
    await user.type(screen.getByRole('textbox', { name: 'Promised in words' }), 'A review in June{Enter}')
    expect(Object.values(workspace.store.getState().promises)).toMatchObject([{ offerId: fennimore, what: 'A review in June', byWhom: 'Priya Raman', on: '2026-11-23', how: 'phone' }])
    expect(answer().textContent).toContain('Promised: A review in June')
    await user.selectOptions(screen.getByRole('combobox', { name: 'In the letter: A review in June' }), 'In the letter')
    expect(answer().textContent).not.toContain('Promised: A review in June')
  })

  it('that is removed leaves the keyboard where it was', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Write down a talk' }))
    await user.click(screen.getByRole('button', { name: 'Done' }))
    await user.click(screen.getByRole('button', { name: 'Remove the talk: Mon 23 Nov, by phone, with Priya Raman' }))
    expect(document.activeElement?.textContent).toBe('Talks')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(within(talks()).getAllByRole('article')).toHaveLength(1)
  })

  it('that is undone while it is open leaves the page usable', async () => {
    const { user, workspace } = await open()
    await user.click(screen.getByRole('button', { name: 'Write down a talk' }))
    workspace.undo.undo()
    expect(await screen.findByRole('button', { name: 'Write down a talk' })).toBeTruthy()
  })
})

describe('versions', () => {
  it('show what the talks gained once the offer has moved', async () => {
    const { user } = await open()
    await user.click(within(versions()).getByRole('button', { name: 'Keep it as the first offer' }))
    expect(versions().textContent).toContain('Nothing differs between the two.')
    await user.click(screen.getByRole('button', { name: 'Write down a talk' }))
    await user.type(screen.getByRole('textbox', { name: 'The number' }), '147{Enter}')
    await user.click(screen.getByRole('button', { name: 'Put it into the details' }))
    expect(within(versions()).getByRole('row', { name: 'Base salary $142,000 a year $147,000 a year' })).toBeTruthy()
    // The bonus pays nine tenths of a tenth, and the match hangs on the base too.
    expect(versions().textContent).toContain('$5,650 more in year one, $22,600 more over 4 years. On paper, before tax.')
  })

  it('keep the offer as it stood, before their new number takes its place', async () => {
    const { user, workspace } = await open()
    await user.click(screen.getByRole('button', { name: 'Write down a talk' }))
    await user.type(screen.getByRole('textbox', { name: 'The number' }), '147{Enter}')
    await user.click(screen.getByRole('button', { name: 'Put it into the details' }))
    const { offerVersions, offers } = workspace.store.getState()
    expect(Object.values(offerVersions)).toMatchObject([{ stage: 'first', frozen: { offer: { baseSalary: { value: { amount: { minor: 14_200_000 } } } } } }])
    expect(offers[fennimore]?.baseSalary).toMatchObject({ value: { amount: { minor: 14_700_000 } }, from: 'heard' })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(workspace.store.getState().offers[fennimore]?.baseSalary).toMatchObject({ value: { amount: { minor: 14_200_000 } } })
    expect(workspace.store.getState().offerVersions).toEqual({})
  })
})

describe('the decision', () => {
  it('is sealed with its reasons, and answered line by line later', async () => {
    const { user } = await open()
    expect(within(decision()).getByRole('button', { name: 'Write why first' })).toBeTruthy()
    await user.type(within(decision()).getByRole('textbox', { name: 'Why' }), 'The work is what I do best.')
    await user.type(within(decision()).getByRole('textbox', { name: 'What I expect of it' }), 'Two leads to learn from{Enter}Home by six')
    await user.click(within(decision()).getByRole('radio', { name: 'Yes' }))
    await user.click(within(decision()).getByRole('button', { name: 'Seal it as of today' }))
    expect(decision().textContent).toContain('Sealed Mon 23 Nov, leaning towards yes. Your gut said 70 of 100')
    expect(within(decision()).queryByRole('textbox', { name: 'Why' })).toBeNull()
    await user.selectOptions(within(decision()).getByRole('combobox', { name: 'What came of it: Home by six' }), 'Did not')
    expect(decision().textContent).toContain('1 did not, 1 open.')
  })
})

describe('a yes', () => {
  it('waits for what is not in writing, and can be given all the same', async () => {
    const { user, workspace } = await open()
    expect(answer().textContent).toContain('Base salary: $142,000 a year')
    await user.click(within(answer()).getByRole('button', { name: 'I said yes' }))
    const box = screen.getByRole('dialog', { name: 'Is all of it in writing?' })
    expect(box.textContent).toContain('Do not resign before it has passed')
    expect(box.textContent).toContain('Your reasons are not sealed yet.')
    await user.click(within(box).getByRole('button', { name: 'Not yet' }))
    expect(workspace.store.getState().offers[fennimore]?.answer).toBe('open')
    await user.click(within(answer()).getByRole('button', { name: 'I said yes' }))
    await user.click(screen.getByRole('button', { name: 'I accepted all the same' }))
    expect(workspace.store.getState().offers[fennimore]?.answer).toBe('accepted')
    expect(answer().textContent).toContain('You accepted this offer.')
  })
})

it('says so where there is nobody to talk to, or no such offer', async () => {
  const workspace = await openAppWorkspace()
  const id = workspace.commands.add('offers', { kind: 'stay', company: 'Corvid' })
  show(workspace, <RecordScreen offerId={id} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is nobody to talk to here')
  cleanup()
  show(workspace, <RecordScreen offerId="gone" />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This offer is not here any more')
})

it('reads naturally where nothing is known', async () => {
  const workspace = await openAppWorkspace()
  const id = workspace.commands.add('offers', {})
  show(workspace, <RecordScreen offerId={id} />)
  expect(answer().textContent).toContain('Everything agreed is in the letter.')
  expect(talks().textContent).toContain('Nothing is written down yet.')
})

it('goes with the offer: into a copy of it, and away with it', async () => {
  const { user, workspace } = await open()
  await user.click(screen.getByRole('button', { name: 'Write down a talk' }))
  await user.click(within(versions()).getByRole('button', { name: 'Keep it as the first offer' }))
  await user.type(within(decision()).getByRole('textbox', { name: 'Why' }), 'The work.')
  cleanup()
  const { copyOffer, deleteOffer } = openOfferCommands(workspace)
  const copy = copyOffer(fennimore)
  deleteOffer(fennimore)
  const { talks: kept, offerVersions, decisionNotes } = workspace.store.getState()
  for (const rows of [kept, offerVersions, decisionNotes]) expect(Object.values(rows).map(({ offerId }) => offerId)).toEqual([copy])
  show(workspace, <RecordScreen offerId={copy} />)
  expect(within(talks()).getAllByRole('article')).toHaveLength(1)
  expect(versions().textContent).toContain('Nothing differs between the two.')
  expect((within(decision()).getByRole('textbox', { name: 'Why' }) as HTMLTextAreaElement).value).toBe('The work.')
})
