import { splitCostToCompany } from '#domain/valuation/cost-to-company.ts'
import { supposeFor } from '#domain/valuation/price-offer.ts'
import { baseOfYear } from '#domain/valuation/value-offer.ts'
import { knownValue } from '#domain/values/told.ts'
import { formatNumber } from '#ui/format.ts'
import { hrefOf } from '#route.ts'
import type { Compared, ComparedOffer, CompareTables } from './compared.ts'
import { countedOffers } from './compared.ts'
import type { LeftOut } from './headline-view.ts'
import { ofWhom, roundedUnits } from './words.ts'

const quoteWords: Readonly<Record<string, string>> = {
  ctc: 'a cost to company: what the employer pays into funds is in it',
  ote: 'on-target earnings: the commission is in it',
  'total-package': 'a whole package: bonus and benefits may be in it',
}

/** Figures that are told in different ways are not set side by side without a word; a cost to company is taken apart besides. */
export const quoteNotes = (compared: Compared, { assumptions }: Pick<CompareTables, 'assumptions'>): LeftOut[] => {
  const counted = countedOffers(compared)
  const quoteOf = ({ full }: ComparedOffer) => knownValue(full.offer.payQuote) ?? 'gross-base'
  if (counted.every((offer) => quoteOf(offer) === 'gross-base')) return []
  const mixed = new Set(counted.map(quoteOf)).size > 1
  return counted.flatMap((offer) => {
    const words = quoteWords[quoteOf(offer)]
    if (!words) return []
    const text = `${ofWhom(offer.name)} pay is told as ${words}.${mixed ? ' Beside a plain base it looks larger than it is.' : ''}${quoteOf(offer) === 'ctc' ? ctcWords(offer, assumptions) : ''}`
    return [{ text, links: [{ href: hrefOf({ screen: 'details', offer: offer.id, round: 'pay' }), text: 'See how it was told' }] }]
  })
}

/** What is left of the figure as pay, on suppositions that stand among the others and can be changed. */
const ctcWords = ({ id, contender, full }: ComparedOffer, assumptions: CompareTables['assumptions']): string => {
  if (!contender) return ''
  const { ctcBasicPercent, ctcProvidentPercent } = supposeFor(assumptions, id)
  const { gross, perMonth } = splitCostToCompany({ ctc: baseOfYear(contender.priced, 1), basicPercent: ctcBasicPercent, providentPercent: ctcProvidentPercent })
  const { currency } = full.offer
  return ` Of it about ${roundedUnits(gross, currency)} is gross pay, about ${roundedUnits(perMonth, currency)} a month before tax, if ${formatNumber(ctcBasicPercent, 1)}% is basic and the provident fund takes ${formatNumber(ctcProvidentPercent, 1)}% of that.`
}
