import { CalendarDate } from '#domain/values/calendar-date.ts'
import { money } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import type { PayPeriod } from '#domain/values/pay-period.ts'
import type { Told } from '#domain/values/told.ts'
import { AskedQuestion, Contingency, Grant, Instalment, MatchTier, Perk, Promised } from '#domain/offer/offer-parts.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { Offer } from '#domain/offer/offer.ts'
import type { Pay } from '#domain/offer/offer.ts'

/** Builders: what a test does not name is as blank as in a new offer. */
export const usd = (units: number): Money => money(units, 'USD')
export const pay = (units: number, period: PayPeriod = 'year', currency = 'USD'): Pay => ({ amount: money(units, currency), period })
export const day = (text: string): CalendarDate => CalendarDate.parse(text)
export const said = <Value>(value: Value): Told<Value> => ({ sure: 'said', value })
export const roughly = <Value>(value: Value, range?: { low: Value; high: Value }): Told<Value> => ({ sure: 'roughly', value, ...range })
export const notSaid = { sure: 'not-said' } as const

export const offer = (fields: Record<string, unknown> = {}): Offer => Offer.parse({ id: 'offer1', company: 'Fennimore Health', ...fields })

let ids = 0
const row = { offerId: 'offer1' }
const newId = () => `part${(ids += 1)}`
export const grant = (fields: Record<string, unknown> = {}): Grant => Grant.parse({ id: newId(), ...row, ...fields })
export const instalment = (fields: Record<string, unknown> = {}): Instalment => Instalment.parse({ id: newId(), ...row, amount: usd(1000), ...fields })
export const matchTier = (matchPercent: number, upToPercent: number): MatchTier => MatchTier.parse({ id: newId(), ...row, matchPercent, upToPercent })
export const perk = (fields: Record<string, unknown> = {}): Perk => Perk.parse({ id: newId(), ...row, label: 'Gym', ...fields })
export const promised = (fields: Record<string, unknown> = {}): Promised => Promised.parse({ id: newId(), ...row, what: 'Two days at home', ...fields })
export const contingency = (fields: Record<string, unknown> = {}): Contingency => Contingency.parse({ id: newId(), ...row, kind: 'background-check', ...fields })
export const asked = (fields: Record<string, unknown> = {}): AskedQuestion => AskedQuestion.parse({ id: newId(), ...row, ...fields })

/** An offer with its parts. */
export const fullOffer = (fields: Record<string, unknown> = {}, parts: Partial<Omit<FullOffer, 'offer'>> = {}): FullOffer => ({
  offer: offer(fields), grants: [], instalments: [], matchTiers: [], perks: [], promises: [], contingencies: [], questions: [], ...parts,
})
