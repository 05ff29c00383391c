import { priceOffer, supposeFor } from '#domain/valuation/price-offer.ts'
import { readPricedOffer } from '#domain/valuation/priced-offer.ts'
import { officeDaysOf } from '#domain/valuation/office-days.ts'
import { weeksWorked } from '#domain/valuation/hours.ts'
import type { Assumptions } from '#domain/valuation/assumptions.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { workingTimeOf } from '#domain/offer/working-time.ts'
import { knownValue } from '#domain/values/told.ts'
import { money, toUnits } from '#domain/values/money.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'
import type { PayPeriod, WorkingTime } from '#domain/values/pay-period.ts'
import { amountPer } from '#domain/values/read-amount.ts'
import { readPlainAmount } from '#domain/weighing/read-plain-amount.ts'
import { costsOfOffer, privateExtras, usualValueOfHour } from '#domain/weighing/private-costs.ts'
import type { PrivateCosts } from '#domain/weighing/private-costs.ts'
import { PrivateFacts } from '#domain/weighing/private-facts.ts'
import type { PrivateCost } from '#domain/weighing/private-facts.ts'
import { formatMoney, formatNumber, formatUnits, periodWords } from '#ui/format.ts'

export type FactField = Exclude<keyof PrivateFacts, 'id' | 'offerId' | 'note'>

interface FactWords { readonly field: FactField; readonly label: string; readonly kind: 'number' | 'money'; readonly unit?: string; readonly hint?: string }

/** What is asked about life with the offer, in plain words and in this order. */
export const factGroups: readonly { title: string; fields: readonly FactWords[] }[] = [
  {
    title: 'The way to work',
    fields: [
      { field: 'commuteMinutesOneWay', label: 'Minutes door to door, one way', kind: 'number', unit: 'min' },
      { field: 'commuteDaysPerWeek', label: 'Days a week on the road', kind: 'number', unit: 'days' },
      { field: 'commuteWeeksPerYear', label: 'Weeks a year', kind: 'number', unit: 'weeks' },
      { field: 'commuteCostPerDay', label: 'Fuel, fare and parking of one day', kind: 'money' },
      { field: 'hourWorth', label: 'What an hour of your own time is worth', kind: 'money', unit: 'an hour' },
    ],
  },
  {
    title: 'On call, and the hours it really takes',
    fields: [
      { field: 'onCallWeeks', label: 'Weeks on call in a year', kind: 'number', unit: 'weeks' },
      { field: 'onCallWeekWorth', label: 'What one such week costs you', kind: 'money', hint: 'What would you pay to have that week off?' },
      { field: 'hoursReallyWorked', label: 'Hours a week you will really work', kind: 'number', unit: 'hours' },
    ],
  },
  {
    title: 'Prices there and here',
    fields: [
      { field: 'priceLevelThere', label: 'Price level there', kind: 'number', hint: '100 is the average.' },
      { field: 'priceLevelHome', label: 'Price level where you live now', kind: 'number' },
    ],
  },
  { title: 'Your lowest yes', fields: [{ field: 'leastBase', label: 'The least base you would accept', kind: 'money', unit: 'a year', hint: 'Know this number. Never say it.' }] },
]

/** What a sum of money is for; "36/h" for the least base is turned into a year. */
const perOf: Partial<Record<FactField, PayPeriod>> = { commuteCostPerDay: 'day', hourWorth: 'hour', onCallWeekWorth: 'week', leastBase: 'year' }

/** A number or sum as each field holds it. */
const examples: Readonly<Record<FactField, string>> = {
  commuteMinutesOneWay: '35', commuteDaysPerWeek: '3', commuteWeeksPerYear: '46', commuteCostPerDay: '12', hourWorth: '25', onCallWeeks: '6', onCallWeekWorth: '300',
  hoursReallyWorked: '45', priceLevelThere: '105', priceLevelHome: '95', leastBase: '120k',
}

/** What a field shows: the number or sum as a person would type it. */
export const factShown = (value: number | Money | undefined): string => (value === undefined ? '' : typeof value === 'number' ? formatNumber(value, 2) : formatMoney(value))

/** Reads what was typed into a field. Empty clears it; what cannot be read says why. */
export function readFact(field: FactField, kind: FactWords['kind'], typed: string, currency: Currency, time?: WorkingTime): { ok: true; value: number | Money | undefined } | { ok: false; problem: string } {
  if (typed.trim() === '') return { ok: true, value: undefined }
  const read = readPlainAmount(typed, examples[field])
  if (!read.ok) return read
  const per = perOf[field]
  const value = kind === 'money' ? money(per ? amountPer(per, read, time) : read.amount, currency) : read.amount
  const checked = PrivateFacts.shape[field].safeParse(value)
  if (checked.success) return { ok: true, value }
  return { ok: false, problem: rangeProblems[field] ?? 'That number cannot be right. Check the number of zeros.' }
}

/** The least base in the period that the offer is quoted in, beside the year it is kept for: "It is $36 an hour." Empty for yearly pay. */
export const leastInOwnPeriod = (least: Money | undefined, offer: Offer | undefined): string => {
  const base = offer && knownValue(offer.baseSalary)
  if (!least || !base || base.period === 'year') return ''
  return `It is ${formatMoney(money(toUnits(least) / periodsPerYear(base.period, workingTimeOf(offer)), least.currency))} ${periodWords[base.period]}.`
}

const rangeProblems: Partial<Record<FactField, string>> = {
  commuteMinutesOneWay: 'Minutes one way go up to 600.',
  commuteDaysPerWeek: 'A week has seven days.',
  commuteWeeksPerYear: 'A year has 52 weeks.',
  hoursReallyWorked: 'A week has 168 hours.',
  priceLevelThere: 'A price level lies between 1 and 1,000.',
  priceLevelHome: 'A price level lies between 1 and 1,000.',
}

/** What stands in a field's place while it is blank, and where that is from. */
export function factHints(full: FullOffer, assumptions: Readonly<Record<string, Assumptions>>): Partial<Record<FactField, string>> {
  const { priced } = priceOffer(full, supposeFor(assumptions, full.offer.id))
  const days = officeDaysOf(full.offer)
  const base = knownValue(full.offer.baseSalary)
  const yearly = base?.period === 'year' ? toUnits(base.amount) : undefined
  const hours = knownValue(full.offer.hoursPerWeek)
  return {
    ...(days === undefined ? {} : { commuteDaysPerWeek: `Blank: ${formatNumber(days, 1)}, as the offer says.` }),
    commuteWeeksPerYear: `Blank: ${formatNumber(weeksOf(priced), 1)}, the year less the days off.`,
    ...(yearly ? { hourWorth: `Many take half of the hourly base: ${formatUnits(usualValueOfHour(yearly, hours || 40), full.offer.currency)}.` } : {}),
    ...(hours === undefined ? {} : { hoursReallyWorked: `Blank: ${formatNumber(hours, 1)}, as the offer says.` }),
  }
}

const weeksOf = (priced: Parameters<typeof readPricedOffer>[0]): number => weeksWorked(readPricedOffer(priced))

/** The private costs of one year of an offer, or null where its figures cannot be a year. */
export function yearlyCosts(full: FullOffer, assumptions: Readonly<Record<string, Assumptions>>, facts: PrivateFacts | undefined, others: readonly PrivateCost[]): PrivateCosts | null {
  try {
    return costsOfOffer(priceOffer(full, supposeFor(assumptions, full.offer.id)).priced, privateExtras(facts, others))
  } catch {
    return null
  }
}

/** "239.2 hours at $41: −$9,807". A gain counts the other way. */
export const costLines = (costs: PrivateCosts, currency: Currency): { key: string; label: string; sum: string; amount: string }[] =>
  costs.costs.map(({ kind, label, times, each, amount }, at) => ({
    key: `${kind}${at}`,
    label,
    sum: kind === 'yearly' && times === 1 ? '' : `${formatNumber(times, 1)} at ${formatUnits(each, currency)}`,
    amount: formatUnits(-amount, currency),
  }))
