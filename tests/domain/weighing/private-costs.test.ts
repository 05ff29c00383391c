import { describe, expect, it } from 'vitest'
import { breakEvenBase } from '#domain/valuation/break-even.ts'
import { compareOffers } from '#domain/valuation/compare-offers.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'
import { money } from '#domain/values/money.ts'
import { PrivateCost, PrivateFacts } from '#domain/weighing/private-facts.ts'
import { paperTarget, privateCosts, privateExtras, usualValueOfHour, valueForYou, valuePerHourForYou } from '#domain/weighing/private-costs.ts'

const flat = (percent: number) => ({ tiers: [{ matchPercent: 100, upToPercent: percent }] })
const fennimore = {
  pay: { base: 142_000, bonus: { targetPercent: 10, payoutPercent: 90 }, signOn: [{ amount: 8000 }] },
  equity: [{ value: 48_000, vesting: { years: 4, everyMonths: 12 } }],
  benefits: { retirement: flat(4), premiumPerMonth: 180 },
  place: { officeDaysPerWeek: 3, commuteMinutesOneWay: 52 },
}
const larkspur = {
  pay: { base: 149_000, bonus: { targetPercent: 8 } },
  benefits: { retirement: flat(3), premiumPerMonth: 95 },
  place: { officeDaysPerWeek: 1, commuteMinutesOneWay: 25 },
}
const oxbow = { pay: { base: 131_000 }, equity: [{ kind: 'options', value: 24_000, vesting: { years: 4, everyMonths: 12 } }] }

const onTheRoad = { weeksWorked: 46, valueOfHour: 41 }
const onCall = { ...onTheRoad, yearly: [{ label: 'On-call weeks', times: 13, amount: 350 }] }
const whole = (amounts: readonly number[]) => amounts.map(Math.round)

describe('the three offers of the example', () => {
  it('are worth on paper what the table says', () => {
    const years = [fennimore, larkspur, oxbow].map((offer) => valueOffer(offer).years.map((year) => Math.round(year.total)))
    expect(years).toEqual([[178_300, 170_300, 170_300, 170_300], [164_250, 164_250, 164_250, 164_250], [137_000, 137_000, 137_000, 137_000]])
  })

  it('cost privately what the table says', () => {
    const costs = privateCosts(fennimore.place, onCall)
    expect(costs.commuteHours).toBeCloseTo(239.2, 9)
    expect(costs.costs.map((cost) => [cost.kind, Math.round(cost.amount)])).toEqual([['commute-time', 9807], ['yearly', 4550]])
    expect(Math.round(privateCosts(larkspur.place, onTheRoad).total)).toBe(1572)
    expect(privateCosts({}, onTheRoad).total).toBe(0)
  })

  it('are worth to the person what the table says', () => {
    expect(whole(valueForYou(fennimore, onCall).years.map((year) => year.forYou))).toEqual([163_943, 155_943, 155_943, 155_943])
    expect(whole([valueForYou(fennimore, onCall).total, valueForYou(larkspur, onTheRoad).total, valueForYou(oxbow, onTheRoad).total])).toEqual([631_771, 650_713, 548_000])
  })

  it('Fennimore leads by 32,200 on paper, Larkspur by 18,942 for the person', () => {
    const paper = compareOffers([{ id: 'fennimore', offer: fennimore }, { id: 'larkspur', offer: larkspur }, { id: 'oxbow', offer: oxbow }])
    expect(paper).toMatchObject({ comparable: true, leaders: ['fennimore'] })
    expect(paper.comparable && Math.round(paper.lead)).toBe(32_200)
    expect(Math.round(valueForYou(larkspur, onTheRoad).total - valueForYou(fennimore, onCall).total)).toBe(18_942)
  })

  it('Fennimore breaks even at a base of 146,190', () => {
    const target = paperTarget(fennimore, onCall, valueForYou(larkspur, onTheRoad).total)
    const base = breakEvenBase(fennimore, target) ?? 0
    expect(base).toBeCloseTo(142_000 + 18_942.1333 / (4 * 1.13), 3)
    expect(Math.floor(base)).toBe(146_190)
    const raised = { ...fennimore, pay: { ...fennimore.pay, base } }
    expect(valueForYou(raised, onCall).total).toBeCloseTo(valueForYou(larkspur, onTheRoad).total, 6)
  })
})

describe('private costs', () => {
  it('take the weeks from the days off when nobody counted them', () => {
    const offer = { pay: { base: 100_000 }, time: { ptoDays: 20, holidays: 10 }, place: { officeDaysPerWeek: 2 } }
    expect(valueForYou(offer, { costPerOfficeDay: 10 }).years[0]?.privateCosts).toBe(920)
  })

  it('scale by the price levels, Texas to California', () => {
    const offer = { pay: { base: 120_000 } }
    const total = valueForYou(offer, { priceLevels: { home: 110.72, there: 97.057 } }, 1).total
    expect(Math.round(total * 100) / 100).toBe(136_892.75)
  })

  it('reach the target again through what the offer must be worth on paper', () => {
    const extras = { ...onCall, priceLevels: { home: 97, there: 110 } }
    const paper = paperTarget(fennimore, extras, 600_000)
    const base = breakEvenBase(fennimore, paper) ?? 0
    expect(valueForYou({ ...fennimore, pay: { ...fennimore.pay, base } }, extras).total).toBeCloseTo(600_000, 5)
  })

  it('leave 50.00 an hour of 57.69 after 240 hours on the way, and 47.91 after the miles too', () => {
    const offer = { pay: { base: 120_000, hoursPerWeek: 40 }, place: { officeDaysPerWeek: 3, commuteMinutesOneWay: 50 } }
    const extras = { weeksWorked: 48, hoursReallyWorked: 45 }
    expect(valuePerHourForYou(offer, extras)).toBeCloseTo(50, 9)
    expect(valuePerHourForYou(offer, { ...extras, costPerOfficeDay: 48 * 0.725 })).toBeCloseTo(47.91, 2)
    expect(usualValueOfHour(120_000) * 240).toBeCloseTo(6923.08, 2)
  })

  it('come from what the person noted, other gains and costs among them', () => {
    const facts = PrivateFacts.parse({ id: 'a', offerId: 'a', commuteMinutesOneWay: 52, commuteDaysPerWeek: 3, commuteWeeksPerYear: 46, hourWorth: money(41, 'USD'), onCallWeeks: 13, onCallWeekWorth: money(350, 'USD') })
    const garden = PrivateCost.parse({ id: 'b', offerId: 'a', label: 'Allotment nearby', perYear: money(-600, 'USD') })
    const { years } = valueForYou({ ...fennimore, place: {} }, privateExtras(facts, [garden]))
    expect(Math.round(years[0]?.forYou ?? 0)).toBe(163_943 + 600)
    expect(valueForYou(fennimore, privateExtras(undefined)).years[0]?.privateCosts).toBe(0)
  })

  it('refuse a week of eight office days', () => {
    expect(() => privateCosts({ officeDaysPerWeek: 8 }, onTheRoad)).toThrow('between 0 and 7')
  })
})
