import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { money } from '#domain/values/money.ts'
import { CallScreen } from '#screens/offer/CallScreen.tsx'
import { openAppWorkspace, show } from '../open-app.tsx'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const open = async (fields: Record<string, unknown> = {}) => {
  const workspace = await openAppWorkspace()
  const offerId = workspace.commands.add('offers', { company: 'Harrow Vale', ...fields })
  const shown = show(workspace, <CallScreen offerId={offerId} />)
  return { ...shown, workspace, offerId, offer: () => workspace.store.getState().offers[offerId] }
}
const now = () => within(screen.getByRole('region', { name: 'The question now' }))
const question = () => now().getByRole('textbox').getAttribute('aria-label') ?? document.querySelector('label')?.textContent

describe('on the phone', () => {
  it('asks when the answer is due first, and keeps the day and the hour that were said', async () => {
    const { user, offer } = await open()
    expect(question()).toMatch(/answer|decision|hear/i)
    await user.type(now().getByRole('textbox'), 'Friday 5 pm{Enter}')
    expect(offer()?.answerBy).toMatchObject({ value: '2026-11-27' })
    expect(offer()?.answerTime).toMatchObject({ value: '17:00' })
    expect(question()).toMatch(/base/i)
    expect(document.activeElement).toBe(now().getByRole('textbox'))
  })

  it('loses no word: what has no place is kept with the offer, and a strange figure is not taken', async () => {
    const { user, offer } = await open()
    await user.type(now().getByRole('textbox'), 'monday 30th 6pm IST ritika hr, lift broken{Enter}')
    expect(offer()?.answerTime).toMatchObject({ value: '18:00' })
    expect(offer()?.answerToldBy).toMatchObject({ value: 'Ritika' })
    expect(offer()?.unplaced).toEqual([{ round: 'answer-date', text: 'lift broken' }])
    await user.click(screen.getByRole('button', { name: /leave|days off.*Not asked yet$/i }))
    await user.type(now().getByRole('textbox'), 'PF 1.8L{Enter}')
    expect(now().getByRole('alert').textContent).toContain('keeps your words')
    await user.click(now().getByRole('button', { name: 'Unclear' }))
    expect(offer()?.ptoDays).toBeUndefined()
    expect(offer()?.unplaced).toContainEqual({ round: 'benefits', text: 'PF 1.8L' })
  })

  it.each(['24 days plus bank hols', '24 days, bank holidays on top', '24 days holiday + BH'])('asks about bank holidays no more after “%s”', async (answer) => {
    const { user, offer } = await open({ currency: 'GBP' })
    await user.click(screen.getByRole('button', { name: /How many days of annual leave.*Not asked yet$/i }))
    await user.type(now().getByRole('textbox'), `${answer}{Enter}`)
    expect(offer()?.ptoDays).toMatchObject({ sure: 'said', value: 24 })
    expect(offer()?.unplaced ?? []).toEqual([])
    expect(screen.getByRole('button', { name: /Are bank holidays on top.*Answered$/i })).toBeTruthy()
  })

  it('takes what each side pays into the pension, and keeps the own share in words', async () => {
    const { user, offer } = await open({ currency: 'GBP' })
    await user.click(screen.getByRole('button', { name: /employer pay into the pension.*Not asked yet$/i }))
    await user.type(now().getByRole('textbox'), 'they put in 5% I put 3{Enter}')
    expect(offer()?.retirementFlat).toMatchObject({ sure: 'said', value: 5 })
    expect(offer()?.unplaced).toEqual([{ round: 'benefits', text: 'I put 3' }])
  })

  it('keeps a vague figure as roughly, and a silence as not mentioned', async () => {
    const { user, offer } = await open()
    await user.click(screen.getByRole('button', { name: /^.*bonus.*Not asked yet$/i }))
    await user.type(now().getByRole('textbox'), '10%')
    await user.click(now().getByRole('button', { name: 'Unclear' }))
    expect(offer()?.bonusTarget).toMatchObject({ sure: 'roughly', value: 10 })
    await user.click(now().getByRole('button', { name: 'Not mentioned' }))
    expect(screen.getByText(/asked, 1 unclear, 1 not mentioned/)).toBeTruthy()
  })

  it('says what is missing or cannot be read, and keeps what stands there', async () => {
    const { user, offer } = await open()
    await user.click(now().getByRole('button', { name: 'Answered' }))
    expect(now().getByRole('alert').textContent).toContain('What did they say?')
    await user.click(screen.getByRole('button', { name: /base.*Not asked yet$/i }))
    await user.type(now().getByRole('textbox'), 'loads{Enter}')
    expect(now().getByRole('alert').textContent?.length).toBeGreaterThan(10)
    expect((now().getByRole('textbox') as HTMLInputElement).value).toBe('loads')
    expect(offer()?.baseSalary).toBeUndefined()
  })

  it('takes none of two figures that could be the pay, and asks which it is', async () => {
    const { user, offer } = await open({ currency: 'INR' })
    await user.click(screen.getByRole('button', { name: /fixed pay.*Not asked yet$/i }))
    await user.type(now().getByRole('textbox'), '42 LPA CTC, 31 fixed{Enter}')
    expect(now().getByRole('alert').textContent).toContain('Two figures could be this')
    expect(offer()?.baseSalary).toBeUndefined()
    await user.click(now().getByRole('button', { name: /31,00,000/ }))
    expect(offer()).toMatchObject({ baseSalary: { value: { amount: money(3_100_000, 'INR') } }, unplaced: [{ round: 'pay', text: '42 LPA CTC, 31 fixed' }] })
  })

  it('keeps a half typed answer through another question and through a reload, until it is answered', async () => {
    const { user, offer, workspace, offerId, unmount } = await open()
    await user.type(now().getByRole('textbox'), 'some day next')
    await user.click(screen.getByRole('button', { name: /base.*Not asked yet$/i }))
    expect(offer()?.unplaced).toEqual([{ round: 'answer-date', term: 'answerBy', text: 'some day next' }])
    unmount()
    show(workspace, <CallScreen offerId={offerId} />)
    expect((now().getByRole('textbox') as HTMLInputElement).value).toBe('some day next')
    await user.clear(now().getByRole('textbox'))
    await user.type(now().getByRole('textbox'), 'Friday{Enter}')
    expect(offer()).toMatchObject({ answerBy: { value: '2026-11-27' }, unplaced: [] })
  })

  it('keeps words beside “Not mentioned”', async () => {
    const { user, offer } = await open()
    await user.type(now().getByRole('textbox'), 'she will ask')
    await user.click(now().getByRole('button', { name: 'Not mentioned' }))
    expect(offer()).toMatchObject({ answerBy: { sure: 'not-said' }, unplaced: [{ round: 'answer-date', text: 'she will ask' }] })
  })

  it('takes an answer to either half of a question that asks two things', async () => {
    const { user, offer } = await open({ currency: 'INR' })
    const answer = async (question: RegExp, text: string) => {
      await user.click(screen.getByRole('button', { name: question }))
      await user.type(now().getByRole('textbox'), `${text}{Enter}`)
      expect(now().queryByRole('alert')).toBeNull()
    }
    await answer(/days of leave.*Not asked yet$/i, '22 days, 8 carry over')
    expect(offer()).toMatchObject({ ptoDays: { value: 22 }, unplaced: [{ text: '8 carry over' }] })
    await answer(/probation.*Not asked yet$/i, '6 months, 15 days notice')
    expect(offer()).toMatchObject({ probationMonths: { value: 6 }, noticeWeeks: { sure: 'said' } })
    await answer(/PF.*Not asked yet$/i, 'PF 1,800 a month')
    expect(offer()?.unplaced).toContainEqual({ round: 'benefits', text: 'PF 1,800 a month' })
    expect(screen.getByRole('button', { name: /PF.*Answered$/i })).toBeTruthy()
  })

  it('shows the answers of a choice as buttons', async () => {
    const { user, offer } = await open()
    await user.click(screen.getByRole('button', { name: /hybrid or remote.*Not asked yet$/i }))
    await user.click(now().getByRole('button', { name: 'Hybrid' }))
    expect(offer()?.workplace).toMatchObject({ sure: 'said', value: 'hybrid' })
    await user.click(screen.getByRole('button', { name: /shares or options.*Not asked yet$/i }))
    await user.click(now().getByRole('button', { name: 'No' }))
    expect(offer()?.equityOffered).toMatchObject({ sure: 'said', value: false })
  })

  it('ends with one e-mail of what stayed open', async () => {
    const { user } = await open()
    for (let left = 20; left > 0 && now().queryByRole('textbox'); left -= 1) await user.click(now().getByRole('button', { name: 'Not mentioned' }))
    await user.click(now().getByRole('button', { name: 'Make it one e-mail' }))
    const letter = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The e-mail' }, { timeout: 8000 })
    expect(letter.value).toMatch(/1\. .*\?/)
  })
})
