import type { Assumptions } from '#domain/valuation/assumptions.ts'
import { usualAssumptions } from '#domain/valuation/price-offer.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { FullOffer, OfferTables } from '#domain/offer/offer-parts.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { breakEvenForYou } from '#domain/weighing/break-even-for-you.ts'
import { hasTotal, readContender, totalForYou } from '#domain/weighing/contender.ts'
import { tradedGains } from '#domain/weighing/even-swap.ts'
import type { Trade } from '#domain/weighing/even-swap.ts'
import type { PrivateRows as OwnRows } from '#domain/weighing/contender.ts'
import { money, toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import { periodsPerYear, usualWorkingTime } from '#domain/values/pay-period.ts'
import type { PayPeriod, WorkingTime } from '#domain/values/pay-period.ts'
import type { PrivateCost, PrivateFacts } from '#domain/weighing/private-facts.ts'
import { currencyCompared, givenRates } from '#domain/weighing/rates.ts'

/** The rows that a private number is worked out of. */
export interface PrivateNumberRows extends OfferTables {
  readonly privateFacts: Readonly<Record<string, PrivateFacts>>
  readonly privateCosts: Readonly<Record<string, PrivateCost>>
  readonly assumptions: Readonly<Record<string, Assumptions>>
  readonly trades: Readonly<Record<string, Trade>>
}

/** The yearly base at which an offer is worth as much to the person as the best of the others. To be known and never said. */
export interface BreakEven {
  /** Units of the offer's currency, unrounded. */
  readonly base: number
  readonly against: Offer
  /** True where the offer as it stands is below it. */
  readonly isAbove: boolean
}

/**
 * Undefined where there is nothing to compare with, a base is unknown, or the figures do not fit together. Offers in other currencies
 * count at the rate the person gave; those without one are named by `offersWithoutRate`.
 */
export const breakEvenOf = (rows: PrivateNumberRows, offerId: string): BreakEven | undefined => {
  const field = fieldOf(rows, offerId)
  if (!field) return undefined
  const years = rows.assumptions['all']?.years ?? usualAssumptions.years
  const read = (full: FullOffer) => {
    const contender = readContender(full, field.ownOf(full), rows.assumptions, field.rates)
    return contender.ok && hasTotal(contender.contender) ? contender.contender : undefined
  }
  try {
    const mine = read(field.own)
    const rivals = field.others.filter(({ hasRate }) => hasRate).flatMap(({ full }) => {
      const contender = mine && read(full)
      return contender ? [{ against: full.offer, contender, worth: totalForYou(contender, years) }] : []
    })
    const best = rivals.toSorted((one, other) => other.worth - one.worth)[0]
    const found = mine && best ? breakEvenForYou(mine, best.contender, years) : null
    return mine && best && found ? { base: found.base, against: best.against, isAbove: totalForYou(mine, years) < best.worth } : undefined
  } catch {
    // Figures that no year can hold have no break-even; the comparison says what is wrong with them.
    return undefined
  }
}

/** A yearly sum for another period, to the minor unit: how a base by the hour is spoken of. */
export const perPeriod = (yearly: Money, period: PayPeriod, time: WorkingTime = usualWorkingTime): Money => money(toUnits(yearly) / periodsPerYear(period, time), yearly.currency)

/** The other offers that the number leaves out, because the person has given no rate between the two currencies. */
export const offersWithoutRate = (rows: PrivateNumberRows, offerId: string): Offer[] =>
  (fieldOf(rows, offerId)?.others ?? []).filter(({ hasRate }) => !hasRate).map(({ full }) => full.offer)

/** The offer, those it stands against, and the rates between them. */
const fieldOf = (rows: PrivateNumberRows, offerId: string) => {
  const fulls = Object.values(rows.offers).filter((offer) => offer.id === offerId || (!offer.aside && offer.answer === 'open')).flatMap((offer) => gatherOffer(rows, offer.id) ?? [])
  const own = fulls.find(({ offer }) => offer.id === offerId)
  if (!own) return undefined
  const all = rows.assumptions['all']
  const gains = tradedGains(fulls, rows.trades)
  const ownOf = ({ offer: { id } }: FullOffer): OwnRows => ({ facts: rows.privateFacts[id], costs: Object.values(rows.privateCosts).filter((cost) => cost.offerId === id), gains: gains[id] })
  const { rates } = givenRates(fulls, fulls.map(ownOf), currencyCompared(fulls, all), all)
  const isRated = (currency: string) => rates[currency] !== undefined
  const others = fulls.filter((full) => full !== own).map((full) => ({ full, hasRate: full.offer.currency === own.offer.currency || (isRated(own.offer.currency) && isRated(full.offer.currency)) }))
  return { own, others, rates, ownOf }
}
