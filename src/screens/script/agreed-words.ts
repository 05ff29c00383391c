import type { AgreedPoint } from '#domain/negotiation/agreed-points.ts'
import { moneyWords } from '#domain/negotiation/money-words.ts'
import { onOneLine } from '#domain/negotiation/own-words.ts'
import type { FullOffer, Grant } from '#domain/offer/offer-parts.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { termSpec } from '#domain/offer/terms.ts'
import { toldTerm } from '#domain/offer/told-term.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { rangeWords, toldWords } from '#screens/parts/term-text.ts'
import { formatNumber } from '#ui/format.ts'

/** An agreed point as it is listed in a letter. typed: words a person wrote, which are looked at like any other words of theirs. */
export interface AgreedLine {
  readonly text: string
  readonly typed: boolean
}

/** Names that both sides know: said in the offer, whatever a private note says of them. */
const namesOfOffer: ReadonlySet<string> = new Set(['roleTitle', 'level', 'manager', 'location'])

/** One agreed point as a line of a letter, in the words of the details. */
export const agreedLine = (point: AgreedPoint, full: FullOffer, words: OfferQuestions, today: CalendarDate): AgreedLine => {
  switch (point.kind) {
    case 'term': {
      const told = toldTerm(full.offer, point.term)
      const said = rangeWords(point.term, told, today) ?? toldWords(point.term, told, words, today)
      return { text: `${words.terms[point.term].label}: ${said}`, typed: termSpec(point.term).kind === 'text' && !namesOfOffer.has(point.term) }
    }
    case 'instalment':
      return { text: `Signing bonus: ${moneyWords(point.instalment.amount)} in month ${point.instalment.month}`, typed: false }
    case 'grant':
      return { text: `Shares: ${grantSize(point.grant)}${point.grant.vestingYears ? ` over ${formatNumber(point.grant.vestingYears, 1)} years` : ''}`, typed: false }
    case 'perk':
      return { text: `${onOneLine(point.perk.label)}${point.perk.perYear ? `, ${moneyWords(point.perk.perYear)} a year` : ''}`, typed: true }
    case 'promise':
      return { text: onOneLine(point.promise.what), typed: true }
  }
}

const grantSize = ({ value, shares, percent }: Grant): string => {
  if (value) return moneyWords(value)
  if (shares !== undefined) return `${formatNumber(shares)} shares`
  return percent === undefined ? 'as offered' : `${formatNumber(percent, 4)}% of the company`
}
