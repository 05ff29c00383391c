import { describe, expect, it } from 'vitest'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import { Offer } from '#domain/offer/offer.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { money } from '#domain/values/money.ts'
import { PrivateCost } from '#domain/weighing/private-facts.ts'
import { costLines, factHints, factShown, leastInOwnPeriod, readFact, yearlyCosts } from '#screens/weigh/private-facts-view.ts'
import { openExample } from '../open-app.tsx'

const id = 'example-fennimore' as OfferId
const state = async () => (await openExample()).store.getState()

describe('what it costs to live with an offer', () => {
  it('is 239.2 hours at $41 and 13 weeks at $350 in the example', async () => {
    const tables = await state()
    const costs = yearlyCosts(gatherOffer(tables, id)!, tables.assumptions, tables.privateFacts[id], [])!
    expect(costLines(costs, 'USD').map(({ label, sum, amount }) => [label, sum, amount])).toEqual([['Hours on the way', '239.2 at $41', '\u2212$9,807'], ['On-call weeks', '13 at $350', '\u2212$4,550']])
    expect(Math.round(costs.total)).toBe(14_357)
  })

  it('counts what else it costs, and nothing where nothing is known', async () => {
    const tables = await state()
    const other = PrivateCost.parse({ id: 'a', offerId: id, label: 'Second car', perYear: money(1200, 'USD') })
    const costs = yearlyCosts(gatherOffer(tables, id)!, {}, undefined, [other])!
    expect(costLines(costs, 'USD')).toMatchObject([{ label: 'Second car', sum: '', amount: '\u2212$1,200' }])
    expect(yearlyCosts(gatherOffer(tables, id)!, {}, undefined, [])?.total).toBe(0)
  })

  it('says where a blank takes its figure from', async () => {
    const tables = await state()
    expect(factHints(gatherOffer(tables, id)!, {})).toEqual({ commuteDaysPerWeek: 'Blank: 3, as the offer says.', commuteWeeksPerYear: 'Blank: 46, the year less the days off.', hourWorth: 'Many take half of the hourly base: $34.', hoursReallyWorked: 'Blank: 40, as the offer says.' })
  })
})

describe('a private figure as typed', () => {
  it('of the least base is said by the hour too, where the pay is by the hour', () => {
    const offer = (period: string) => Offer.parse({ id: 'a', baseSalary: { sure: 'said', value: { amount: money(38.5, 'USD'), period } }, hoursPerWeek: { sure: 'said', value: 40 } })
    expect(leastInOwnPeriod(money(74_880, 'USD'), offer('hour'))).toBe('It is $36 an hour.')
    expect(leastInOwnPeriod(money(74_880, 'USD'), offer('year'))).toBe('')
    expect(leastInOwnPeriod(undefined, offer('hour'))).toBe('')
  })

  it('is read the way people write it', () => {
    expect(readFact('commuteMinutesOneWay', 'number', '52 min', 'USD')).toEqual({ ok: true, value: 52 })
    expect(readFact('leastBase', 'money', '140k', 'USD')).toEqual({ ok: true, value: money(140_000, 'USD') })
    expect(readFact('leastBase', 'money', '36/hr', 'USD')).toEqual({ ok: true, value: money(74_880, 'USD') })
    expect(readFact('leastBase', 'money', '36/hr', 'USD', { hoursPerWeek: 30, daysPerWeek: 5 })).toEqual({ ok: true, value: money(56_160, 'USD') })
    expect(readFact('leastBase', 'money', '120 a week', 'USD')).toEqual({ ok: true, value: money(6240, 'USD') })
    expect(readFact('commuteDaysPerWeek', 'number', 'three', 'GBP')).toEqual({ ok: true, value: 3 })
    expect(readFact('commuteCostPerDay', 'money', 'eleven quid', 'GBP')).toEqual({ ok: true, value: money(11, 'GBP') })
    expect(readFact('hourWorth', 'money', '', 'USD')).toEqual({ ok: true, value: undefined })
  })

  it('says why it cannot be right, and is not kept', () => {
    expect(readFact('commuteDaysPerWeek', 'number', '8', 'USD')).toEqual({ ok: false, problem: 'A week has seven days.' })
    expect(readFact('commuteMinutesOneWay', 'number', 'far', 'USD')).toMatchObject({ ok: false })
    expect(readFact('commuteMinutesOneWay', 'number', 'far', 'USD')).toMatchObject({ problem: '“far” is not read as one number. Type one such as 35.' })
    expect(readFact('hourWorth', 'money', '-5', 'USD')).toMatchObject({ ok: false })
  })

  it('is shown in its tidy form', () => {
    expect([factShown(undefined), factShown(52.5), factShown(money(140_000, 'USD'))]).toEqual(['', '52.5', '$140,000'])
  })
})
