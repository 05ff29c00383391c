import { officeDaysOf } from '#domain/valuation/office-days.ts'
import { costsOfOffer } from '#domain/weighing/private-costs.ts'
import { formatNumber } from '#ui/format.ts'
import type { PrivateKey } from './column-view.ts'
import type { ComparedOffer } from './compared.ts'

/** Whether the person has noted such a cost at this offer: what is not noted is not nothing, and never the best of its row. */
export const isNoted = (key: PrivateKey, offer: ComparedOffer): boolean => {
  const { own } = offer
  if (key === 'commute') return !isUnknownWay(offer)
  if (key === 'on-call') return own.facts?.onCallWeeks !== undefined
  // Where one is now, life costs what it costs at home.
  if (key === 'price-level') return offer.offer.kind === 'stay' || (own.facts?.priceLevelHome !== undefined && own.facts.priceLevelThere !== undefined)
  return [...own.costs, ...(own.gains ?? [])].some(({ label }) => `other:${label.trim().toLowerCase()}` === key)
}

/** Noted, but without what it costs: the hours or weeks that have no price. Empty where it is priced. */
export const withoutPrice = (key: PrivateKey, { own, contender, years }: ComparedOffer): string => {
  const facts = own.facts
  if (key === 'on-call') return facts?.onCallWeeks && !facts.onCallWeekWorth ? `${formatNumber(facts.onCallWeeks, 1)} weeks` : ''
  if (key !== 'commute' || !contender || years[0]?.costs.some(({ kind }) => kind !== 'yearly')) return ''
  const hours = costsOfOffer(contender.priced, contender.extras).commuteHours
  return hours > 0 && facts?.hourWorth === undefined ? `${formatNumber(hours)} hours` : ''
}

/** Days at the office are told or open, and nobody has noted how far it is. */
const isUnknownWay = ({ own, full }: ComparedOffer): boolean =>
  own.facts?.commuteMinutesOneWay === undefined && (own.facts?.commuteDaysPerWeek ?? officeDaysOf(full.offer) ?? 1) > 0
