import { costsOfOffer } from '#domain/weighing/private-costs.ts'
import { onCallWeeks } from '#domain/weighing/what-if.ts'
import { toUnits } from '#domain/values/money.ts'
import { formatMoney, formatNumber } from '#ui/format.ts'
import { hrefOf } from '#route.ts'
import type { ComparedOffer, WhatIfs } from './compared.ts'
import { columnOf, keyOfCost } from './column-view.ts'
import type { PrivateKey } from './column-view.ts'
import { explainCosts, explanation } from './explain-view.ts'
import type { Explanation } from './explain-view.ts'
import { isNoted, withoutPrice } from './noted.ts'
import { withoutTotal } from './paper-rows.ts'
import { tableRow } from './table-row.ts'
import type { CellDraft, Row } from './table-row.ts'

/** What only the person weighs, and what is left: year one and the years after. Empty where nothing private is noted. */
export const privateRows = (offers: readonly ComparedOffer[], whatIfs: WhatIfs): Row[] => {
  const keys = keysOf(offers)
  if (keys.length === 0) return []
  return [...keys.map((key) => costRow(key, offers, whatIfs)), forYouRow(offers), ...laterRow(offers, 'yours')]
}

/** The commute first, then being on call, then the person's own in their order, the price level last. */
export const keysOf = (offers: readonly ComparedOffer[]): PrivateKey[] => {
  const all = new Set<PrivateKey>()
  for (const offer of offers) {
    if (offer.contender && offer.own.facts?.commuteMinutesOneWay) all.add('commute')
    for (const year of offer.years.slice(0, 1)) for (const key of columnOf(year).yours.keys()) all.add(key)
  }
  const order = (key: PrivateKey) => ['commute', 'on-call'].indexOf(key) + 1 || (key === 'price-level' ? 9 : 3)
  return [...all].toSorted((one, other) => order(one) - order(other))
}

const costRow = (key: PrivateKey, offers: readonly ComparedOffer[], whatIfs: WhatIfs): Row =>
  tableRow({
    id: key,
    label: labelOf(key, offers),
    side: 'yours',
    zero: '0',
    showGap: false,
    cells: offers.map((offer): CellDraft => {
      const first = offer.years[0]
      if (!first) return { ...withoutTotal(offer), note: '' }
      const ask = { href: hrefOf({ screen: 'weigh', offer: offer.id }), name: `${labelOf(key, offers)} at ${offer.name}: note it in Weigh` }
      if (!isNoted(key, offer)) return { offerId: offer.id, amount: null, text: 'not noted', ask }
      const unpriced = withoutPrice(key, offer)
      if (unpriced) return { offerId: offer.id, amount: null, text: 'not priced', note: unpriced, ask, tryOut: tryOutOf(key, offer, whatIfs) }
      const amount = columnOf(first).yours.get(key) ?? 0
      return { offerId: offer.id, amount, note: noteOf(key, offer), explanation: explainKey(key, offer), tryOut: tryOutOf(key, offer, whatIfs) }
    }),
  })

export const labelOf = (key: PrivateKey, offers: readonly ComparedOffer[]): string => {
  if (key === 'commute') return 'The commute'
  if (key === 'on-call') return 'On call'
  if (key === 'price-level') return 'What life costs there'
  const name = key.slice('other:'.length)
  const written = offers.flatMap(({ own }) => [...own.costs, ...(own.gains ?? [])]).find(({ label }) => label.trim().toLowerCase() === name)?.label.trim()
  return written || 'Another cost'
}

const noteOf = (key: PrivateKey, { contender, own, offer }: ComparedOffer): string => {
  if (!contender) return ''
  if (key === 'on-call') return onCallWeeks(contender.extras) > 0 ? `${formatNumber(onCallWeeks(contender.extras), 1)} weeks` : ''
  if (key !== 'commute') return ''
  const hours = costsOfOffer(contender.priced, contender.extras).commuteHours
  if (hours === 0 || !contender.extras.valueOfHour) return hours === 0 ? '' : `${formatNumber(hours)} hours, not priced`
  const worth = own.facts?.hourWorth
  const each = worth && worth.currency === offer.currency && contender.extras.valueOfHour === toUnits(worth) ? ` at ${formatMoney(worth)}` : ''
  return `${formatNumber(hours)} hours${each}`
}

const explainKey = (key: PrivateKey, { years, contender }: ComparedOffer): Explanation | null => {
  const [first] = years
  const levels = contender?.extras.priceLevels
  if (!first) return null
  if (key !== 'price-level') return explainCosts(first.costs.filter((line) => keyOfCost(line) === key))
  if (!levels || first.priceLevel === 0) return null
  const left = first.forYou - first.priceLevel
  return explanation([{ label: 'What is left, at the price level of home', sum: `${formatNumber(left)} × ${formatNumber(levels.home, 1)} ÷ ${formatNumber(levels.there, 1)}`, amount: first.forYou }, { label: 'Less what is left as it stands', amount: -left }])
}

const tryOutOf = (key: PrivateKey, { contender, id }: ComparedOffer, whatIfs: WhatIfs): CellDraft['tryOut'] => {
  if (!contender) return null
  if (key === 'commute') return { lever: 'officeDaysPerWeek', now: contender.extras.officeDaysPerWeek ?? contender.priced.place.officeDaysPerWeek, label: 'What if the days on site were, a week', tried: whatIfs[id]?.officeDaysPerWeek !== undefined }
  return key === 'on-call' && onCallWeeks(contender.extras) > 0 ? { lever: 'onCallWeeks', now: onCallWeeks(contender.extras), label: 'What if the weeks on call were, a year', tried: whatIfs[id]?.onCallWeeks !== undefined } : null
}

const forYouRow = (offers: readonly ComparedOffer[]): Row =>
  tableRow({
    id: 'yours-one',
    label: 'Year one, for you',
    side: 'yours',
    sum: true,
    showGap: false,
    cells: offers.map((offer) => {
      const first = offer.years[0]
      if (!first) return withoutTotal(offer)
      const { paper, yours, forYou } = columnOf(first)
      return { offerId: offer.id, amount: forYou, explanation: explanation([{ label: 'Year one, on paper', amount: paper }, ...[...yours].map(([key, amount]) => ({ label: labelOf(key, offers), amount }))]) }
    }),
  })

/** The years after the first, one figure where they are alike, else their average; each year is in the arithmetic. */
export const laterRow = (offers: readonly ComparedOffer[], side: 'paper' | 'yours'): Row[] => {
  const horizon = Math.max(0, ...offers.map(({ years }) => years.length))
  if (horizon < 2) return []
  const figures = new Map(offers.map((offer) => [offer.id, offer.years.slice(1).map((year) => columnOf(year)[side === 'paper' ? 'paper' : 'forYou'])]))
  const alike = [...figures.values()].every((years) => years.every((figure) => figure === years[0]))
  const whose = side === 'paper' ? 'on paper' : 'for you'
  const draft = {
    id: `${side}-later`,
    label: `${horizon === 2 ? 'Year two' : alike ? 'Later years' : 'Later years, on average'}, ${whose}`,
    side,
    cells: offers.map((offer): CellDraft => {
      const years = figures.get(offer.id) ?? []
      if (years.length === 0) return { ...withoutTotal(offer), note: '' }
      const average = Math.round(years.reduce((sum, figure) => sum + figure, 0) / years.length)
      return { offerId: offer.id, amount: average, explanation: explanation(years.map((amount, index) => ({ label: `Year ${index + 2}, ${whose}`, amount }))) }
    }),
  }
  return [tableRow(draft)]
}
