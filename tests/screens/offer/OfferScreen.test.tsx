import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { money } from '#domain/values/money.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import type { Round } from '#domain/offer/terms.ts'
import { OfferScreen } from '#screens/offer/OfferScreen.tsx'
import { openOfferCommands } from '#workspace/offer-commands.ts'
import type { AppWorkspace } from '#workspace/react.tsx'
import { openAppWorkspace, show } from '../open-app.tsx'

let workspace: AppWorkspace
let id: OfferId
const offer = () => workspace.store.getState().offers[id]!
const open = (round: Round) => show(workspace, <OfferScreen offerId={id} round={round} />)
const row = (label: string) => within(screen.getByLabelText<HTMLElement>(label, { selector: '[data-walk]' }).closest<HTMLElement>('div')!)
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { selector: '[data-walk]' })

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
  workspace = await openAppWorkspace()
  id = openOfferCommands(workspace).addOffer({ company: 'Fennimore Health' })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the answer date', () => {
  it('is picked by a button, and taken back by the same', async () => {
    const { user } = open('answer-date')
    await user.click(screen.getByRole('button', { name: 'This Friday' }))
    expect(offer().answerBy).toEqual({ sure: 'said', value: '2026-11-27' })
    expect(screen.getByText('4 days away, with 2 working days in between.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'This Friday', pressed: true }))
    expect(offer().answerBy).toBeUndefined()
  })

  it('is picked in the calendar by keyboard alone', async () => {
    const { user } = open('answer-date')
    screen.getByRole('button', { name: /^Mon\s*23/ }).focus()
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}')
    expect(offer().answerBy).toEqual({ sure: 'said', value: '2026-12-02' })
  })

  it('asks which day was meant where it could be two, and keeps the last good day', async () => {
    const { user } = open('answer-date')
    await user.click(screen.getByRole('button', { name: 'Tomorrow' }))
    await user.clear(screen.getByLabelText('Or type the day'))
    await user.type(screen.getByLabelText('Or type the day'), '04/06')
    await user.tab()
    expect(screen.getByText('That can be 4 June or 6 April. Which one?')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Fri 4 Jun 2027' }))
    expect(offer().answerBy).toEqual({ sure: 'said', value: '2027-06-04' })
    expect(screen.getByLabelText<HTMLInputElement>('Or type the day').value).toBe('Fri 4 Jun 2027')
  })

  it('may not have been said', async () => {
    const { user } = open('answer-date')
    await user.click(screen.getByRole('button', { name: 'They didn’t say' }))
    expect(offer().answerBy).toEqual({ sure: 'not-said' })
    expect(screen.getByText('“When do you need my answer?”')).toBeTruthy()
  })

  it('is understood in one line with who said it and how', async () => {
    const { user } = open('answer-date')
    await user.type(screen.getByLabelText('Answer date, in one line'), 'fri 27 nov eod, priya raman by phone')
    expect(offer()).toMatchObject({ answerBy: { value: '2026-11-27' }, answerTime: { value: '17:00' }, answerToldBy: { value: 'Priya Raman' }, answerHow: { value: 'phone' } })
  })
})

describe('a field', () => {
  it('saves at each key and shows what it understood', async () => {
    const { user } = open('pay')
    await user.type(field('Base salary'), '142k')
    expect(offer().baseSalary).toEqual({ sure: 'said', value: { amount: money(142_000, 'USD'), period: 'year' } })
    expect(screen.getByText('= $142,000 a year')).toBeTruthy()
    await user.tab()
    expect(field('Base salary').value).toBe('$142,000')
  })

  it('never turns 142 into 142,000 by itself, but offers it', async () => {
    const { user } = open('pay')
    await user.type(field('Base salary'), '142')
    await user.tab()
    expect(offer().baseSalary).toBeUndefined()
    await user.click(screen.getByRole('button', { name: '$142,000 a year' }))
    expect(offer().baseSalary).toMatchObject({ value: { amount: money(142_000, 'USD') } })
    expect(field('Base salary').value).toBe('$142,000')
  })

  it('says why an entry cannot be read, keeps it in sight, and keeps the last good value', async () => {
    const { user } = open('pay')
    await user.type(field('Base salary'), '142k')
    await user.tab()
    await user.clear(field('Base salary'))
    await user.type(field('Base salary'), 'lots')
    await user.tab()
    expect(row('Base salary').getByText(/has no number in it/)).toBeTruthy()
    expect(field('Base salary').value).toBe('lots')
    expect(field('Base salary').getAttribute('aria-invalid')).toBe('true')
  })

  it('takes pay by the hour and says what that is a year', async () => {
    const { user } = open('pay')
    await user.type(field('Base salary'), '$41.50/h')
    await user.tab()
    expect(screen.getByText('$86,320 a year, before tax')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Paid for'), 'day')
    expect(offer().baseSalary).toMatchObject({ value: { amount: money(41.5, 'USD'), period: 'day' } })
  })

  it('turns into a question where it was not said, and back with undo', async () => {
    const { user } = open('pay')
    await user.type(field('Signing bonus'), '8k')
    await user.click(within(screen.getByRole('radiogroup', { name: 'How sure: Signing bonus' })).getByLabelText('Not said'))
    expect(offer().signOn).toEqual({ sure: 'not-said' })
    expect(within(screen.getByRole('complementary', { name: /Still to ask/ })).getByText('Is there a signing bonus?')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(offer().signOn).toMatchObject({ value: money(8000, 'USD') })
  })

  it('shows what another tab has written', async () => {
    open('pay')
    act(() => workspace.commands.change('offers', id, { bonusTarget: { sure: 'roughly', value: 10 } }))
    expect(field('Target bonus').value).toBe('10')
  })

  it('keeps markup as it was typed', async () => {
    const { user } = open('what-was-said')
    await user.click(field('What the job needs first'))
    await user.paste('<img src=x onerror=alert(1)>')
    expect(offer().jobNeeds).toEqual({ sure: 'said', value: '<img src=x onerror=alert(1)>' })
  })

  it('moves on with Enter and back with Shift and Enter', async () => {
    const { user } = open('pay')
    field('Base salary').focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(field('Target bonus'))
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(document.activeElement).toBe(field('Base salary'))
  })
})

describe('what is typed in one go', () => {
  it('keeps nothing of an amount that turns out to be a share', async () => {
    const { user } = open('benefits')
    await user.type(field('Health cover you pay'), '15%')
    await user.tab()
    expect(offer().healthPremium).toBeUndefined()
    expect(row('Health cover you pay').getByText(/This one is an amount, not a share/)).toBeTruthy()
  })

  it('gives back the last good value, not the beginning of a bad one', async () => {
    act(() => workspace.commands.change('offers', id, { signOn: { sure: 'said', value: money(8000, 'USD') } }))
    const { user } = open('pay')
    await user.tripleClick(field('Signing bonus'))
    await user.keyboard('15000%')
    expect(offer().signOn).toEqual({ sure: 'said', value: money(8000, 'USD') })
  })

  it('keeps a value that was replaced by something unreadable', async () => {
    const { user } = open('pay')
    await user.type(field('Base salary'), '120k')
    await user.tripleClick(field('Base salary'))
    await user.paste('12o')
    expect(offer().baseSalary).toMatchObject({ value: { amount: money(120_000, 'USD') } })
  })

  it('is the day, the hour and whose hour where the answer date is typed', async () => {
    const { user } = open('answer-date')
    await user.type(screen.getByLabelText('Or type the day'), 'Friday 5pm UK time')
    expect(offer()).toMatchObject({ answerBy: { value: '2026-11-27' }, answerTime: { value: '17:00' }, answerZone: { value: 'UK time' } })
  })

  it('makes it an offer in pounds where the salary is', async () => {
    const { user } = open('pay')
    await user.type(field('Base salary'), '£35,000')
    expect(offer().currency).toBe('GBP')
    expect(screen.getByLabelText('Joining bonus', { selector: '[data-walk]' })).toBeTruthy()
  })

  it('takes amounts that were typed without a sign before the salary along, and leaves those that had one', async () => {
    const { user } = open('pay')
    await user.type(field('Signing bonus'), '2000')
    await user.type(field('Base salary'), '£35,000')
    expect(offer()).toMatchObject({ currency: 'GBP', signOn: { value: money(2000, 'GBP') } })
    cleanup()
    id = openOfferCommands(workspace).addOffer({ company: 'Second' })
    const again = open('pay')
    await again.user.type(field('Signing bonus'), '$2000')
    await again.user.type(field('Base salary'), '£35,000')
    expect(offer()).toMatchObject({ signOn: { value: money(2000, 'USD') }, baseSalary: { value: { amount: money(35_000, 'GBP') } } })
  })
})

describe('a screen that opens after a press', () => {
  it('has the focus on its heading, and leaves it alone where the page was only loaded', async () => {
    open('pay').unmount()
    expect(document.activeElement).toBe(document.body)
    Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { hasBeenActive: true } })
    open('pay')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })))
    Reflect.deleteProperty(navigator, 'userActivation')
  })
})

describe('words of a line that find no place', () => {
  it('are kept with the offer at each key, and so is what a field cannot read', async () => {
    const { user, unmount } = open('answer-date')
    await user.type(screen.getByRole('textbox', { name: /in one line/ }), '5/12 by midday, Jonas on')
    expect(offer()).toMatchObject({ answerTime: { value: '12:00' }, unplaced: [{ text: '5/12' }, { text: 'Jonas on' }] })
    unmount()
    const pay = open('pay')
    await pay.user.type(field('Base salary'), '82.5')
    expect(offer().baseSalary).toBeUndefined()
    pay.unmount()
    const again = open('pay')
    expect(field('Base salary').value).toBe('82.5')
    await again.user.click(screen.getByRole('button', { name: '$82,500 a year' }))
    expect(field('Base salary').value).toBe('$82,500')
    expect(offer().unplaced?.some(({ text }) => text === '82.5')).toBe(false)
  })

  const line = () => screen.getByLabelText('Pay, in one line')

  it('are there after a reload, and go when they are let go', async () => {
    const first = open('pay')
    await first.user.type(line(), '142 base, tips on weekends')
    first.unmount()
    const { user } = open('pay')
    expect(screen.getByText('“tips on weekends” is not placed yet.')).toBeTruthy()
    await user.type(line(), 'bonus 10%')
    expect(screen.getByText('“tips on weekends” is not placed yet.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Let go: tips on weekends' }))
    expect(screen.queryByText(/tips on weekends/)).toBeNull()
    expect(offer().unplaced).toEqual([])
  })

  it('can be placed in another round', async () => {
    const first = open('pay')
    await first.user.type(line(), '27 days leave')
    first.unmount()
    const { user } = open('pay')
    await user.click(screen.getByRole('button', { name: 'paid days off, 27 days a year' }))
    expect(offer()).toMatchObject({ ptoDays: { sure: 'said', value: 27 }, unplaced: [] })
  })

  it('leave no half-typed word behind', async () => {
    const { user } = open('pay')
    await user.type(line(), '142 base, 8k to sign')
    expect(offer().unplaced ?? []).toEqual([])
  })

  it('are shown where they went when they fill a rarer detail', async () => {
    const { user } = open('benefits')
    await user.type(screen.getByLabelText('Benefits, in one line'), '11 public holidays')
    expect(field('Public holidays').closest('details')?.open).toBe(true)
  })
})

describe('a new part', () => {
  it.each([['what-was-said', 'Add a promise', 'What was promised'], ['what-was-said', 'Add a condition', 'Note'], ['benefits', 'Add another benefit', 'What it is'], ['equity', 'Add a grant', 'Worth, all of it'], ['pay', 'The signing bonus comes in parts', 'Amount']] as const)('of %s: “%s” puts the cursor into “%s”', async (round, button, label) => {
    const { user } = open(round)
    await user.click(screen.getByRole('button', { name: button }))
    expect(document.activeElement).toBe(screen.getByLabelText(label))
  })
})

describe('the line of fast entry', () => {
  it('fills the fields, and takes back what is taken out of it', async () => {
    const { user } = open('pay')
    const line = screen.getByLabelText('Pay, in one line')
    await user.type(line, '142 base, around 10% bonus, 8k to sign')
    expect([field('Base salary').value, field('Target bonus').value, field('Signing bonus').value]).toEqual(['$142,000', '10', '$8,000'])
    expect(screen.getByText('Three details filled in below. Check them.')).toBeTruthy()
    await user.type(line, '{Backspace}'.repeat(12))
    expect(offer().signOn).toBeUndefined()
    expect(offer().bonusTarget).toMatchObject({ sure: 'roughly', value: 10 })
  })

  it('leaves no trace of what a number was while it was being typed', async () => {
    const { user } = open('pay')
    await user.type(screen.getByLabelText('Pay, in one line'), 'bonus 10k')
    expect(offer().bonusTarget).toBeUndefined()
    expect(offer().bonusAmount).toMatchObject({ value: money(10_000, 'USD') })
  })

  it('asks what a bare number is', async () => {
    const { user } = open('pay')
    await user.type(screen.getByLabelText('Pay, in one line'), '142 base and 8k')
    await user.click(await screen.findByRole('button', { name: 'equity worth $8,000' }, { timeout: 2000 }))
    expect(Object.values(workspace.store.getState().grants)).toMatchObject([{ offerId: id, value: money(8000, 'USD') }])
  })

  it('puts what it does not understand into the private note, if the person wants', async () => {
    const { user } = open('pay')
    await user.type(screen.getByLabelText('Pay, in one line'), '142 base, she was nervous')
    await user.click(await screen.findByRole('button', { name: 'Keep it in my note' }, { timeout: 2000 }))
    expect(screen.getByLabelText<HTMLTextAreaElement>('Private note', { selector: 'textarea' }).value).toBe('she was nervous')
  })

  it('makes one grant of one line, whatever is typed on the way', async () => {
    const { user } = open('equity')
    await user.type(screen.getByLabelText('Equity, in one line'), '48k in stock units over 4 years, 12 month cliff, quarterly')
    expect(Object.values(workspace.store.getState().grants)).toEqual([{ id: expect.any(String), offerId: id, kind: 'rsu', value: money(48_000, 'USD'), vestingYears: 4, cliffMonths: 12, everyMonths: 3 }])
  })
})

describe('what a round can hold several of', () => {
  it('are grants, whose percents have to make 100', async () => {
    const { user } = open('equity')
    await user.click(screen.getByRole('button', { name: 'Add a grant' }))
    await user.type(screen.getByLabelText('Percent in each year'), '5/15/40/35')
    await user.tab()
    expect(screen.getByText('These add up to 95. They have to make 100.')).toBeTruthy()
    await user.clear(screen.getByLabelText('Percent in each year'))
    await user.click(screen.getByRole('button', { name: '5/15/40/40' }))
    expect(Object.values(workspace.store.getState().grants)).toMatchObject([{ yearlyPercents: [5, 15, 40, 40], vestingYears: 4 }])
  })

  it('are conditions, with a word of care while one is pending', async () => {
    const { user } = open('what-was-said')
    await user.click(screen.getByRole('button', { name: 'Add a condition' }))
    expect(screen.getByText(/Do not resign yet/)).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('How it stands'), 'passed')
    expect(screen.queryByText(/Do not resign yet/)).toBeNull()
  })
})

describe('still to ask', () => {
  it('goes from open to asked to answered, and becomes one e-mail', async () => {
    const { user } = open('pay')
    const question = 'When is the first pay review I’d be part of?'
    await user.click(screen.getByRole('checkbox', { name: question }))
    expect(Object.values(workspace.store.getState().questions)).toMatchObject([{ key: 'nextReview', state: 'asked' }])
    await user.click(screen.getByRole('checkbox', { name: `Asked, waiting: ${question}` }))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: question }).checked).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Make it one e-mail' }))
    const letter = (await screen.findByLabelText<HTMLTextAreaElement>('The e-mail', undefined, { timeout: 8000 })).value
    expect(letter).toContain('When do you need my answer?')
    expect(letter).not.toContain(question)
  })

  it('takes a question of one’s own', async () => {
    const { user } = open('pay')
    await user.click(screen.getByRole('button', { name: 'Add my own' }))
    await user.type(screen.getByLabelText('Your question'), 'Is there parking?{Enter}')
    expect(screen.getByRole('checkbox', { name: 'Is there parking?' })).toBeTruthy()
  })
})

describe('the offer as a whole', () => {
  it('changes its currency without converting anything', async () => {
    const { user } = open('pay')
    await user.type(field('Base salary'), '62,500')
    await user.selectOptions(screen.getByLabelText('Currency'), 'GBP')
    expect(offer()).toMatchObject({ currency: 'GBP', baseSalary: { value: { amount: money(62_500, 'GBP') } } })
    expect(field('Base salary').value).toBe('£62,500')
  })

  it('is deleted after one question that names it, and comes back with undo', async () => {
    const { user } = open('pay')
    await user.click(screen.getByText('This offer'))
    await user.click(screen.getByText('Delete it'))
    await user.click(screen.getByRole('button', { name: 'Delete Fennimore Health' }))
    expect(offer()).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(offer()).toMatchObject({ company: 'Fennimore Health' }))
  })

  it('is copied under a name of its own each time', async () => {
    const { user } = open('pay')
    for (const _ of [1, 2]) {
      await user.click(screen.getByText('This offer'))
      await user.click(screen.getByText('Make a copy'))
    }
    expect(Object.values(workspace.store.getState().offers).map(({ company }) => company)).toEqual(['Fennimore Health', 'Fennimore Health (copy)', 'Fennimore Health (copy 2)'])
    act(() => void workspace.undo.undo())
    expect(Object.values(workspace.store.getState().offers)).toHaveLength(2)
  })

  it('asks nothing where the person stays', () => {
    act(() => workspace.commands.change('offers', id, { kind: 'stay' }))
    open('answer-date')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nobody waits for an answer here.')
    expect(screen.queryByText(/Still to ask/)).toBeNull()
  })
})
