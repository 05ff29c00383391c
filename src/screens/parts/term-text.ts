import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Money } from '#domain/values/money.ts'
import type { Told } from '#domain/values/told.ts'
import type { Pay } from '#domain/offer/offer.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { termSpec } from '#domain/offer/terms.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { moneyPeriod } from '#domain/offer/typed-money.ts'
import { spokenTime } from '#domain/values/day-words.ts'
import { formatDay, formatMoney, formatNumber, periodWords } from '#ui/format.ts'

/** "Fri 27 Nov", with the year where it is another one than today's. */
export const dayText = (date: CalendarDate, today: CalendarDate): string => (date.slice(0, 4) === today.slice(0, 4) ? formatDay(date) : `${formatDay(date)} ${date.slice(0, 4)}`)

/** What stands in the field of a told term; empty where nothing is known. */
export const termText = (term: TermId, told: Told<unknown> | undefined, today: CalendarDate): string => (told === undefined || told.sure === 'not-said' ? '' : valueText(term, told.value, today))

const valueText = (term: TermId, value: unknown, today: CalendarDate): string => {
  switch (termSpec(term).kind) {
    case 'pay':
      return formatMoney((value as Pay).amount)
    case 'money':
      return formatMoney(value as Money)
    case 'percent':
    case 'number':
      return formatNumber(value as number, 2)
    case 'date':
      return dayText(value as CalendarDate, today)
    case 'time':
      return spokenTime(value as string)
    case 'yes-no':
      return value === true ? 'yes' : 'no'
    default:
      return value as string
  }
}

/** A told value in words: "$142,000 a year", "10%", "20 days a year". */
export const toldWords = (term: TermId, told: Told<unknown> | undefined, words: OfferQuestions, today: CalendarDate): string => {
  if (told === undefined || told.sure === 'not-said') return 'not said'
  const { value } = told
  const text = valueText(term, value, today)
  const { unit, options } = words.terms[term]
  switch (termSpec(term).kind) {
    case 'pay':
      return `${text} ${periodWords[(value as Pay).period]}`
    case 'money':
      return moneyPeriod[term] ? `${text} ${periodWords[moneyPeriod[term]]}` : text
    case 'percent':
      return `${text}%`
    case 'number':
      return unit && !unit.startsWith('a ') ? `${text} ${unit}` : text
    case 'choice':
      return options?.[value as string] ?? text
    case 'yes-no':
      return value === true ? 'Yes' : 'No'
    default:
      return text
  }
}

/** "between $120,000 and $130,000" where a range was told. */
export const rangeWords = (term: TermId, told: Told<unknown> | undefined, today: CalendarDate): string | undefined =>
  told?.sure === 'roughly' && told.low !== undefined && told.high !== undefined ? `between ${valueText(term, told.low, today)} and ${valueText(term, told.high, today)}` : undefined
