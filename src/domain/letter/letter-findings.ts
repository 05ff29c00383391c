import type { Grant, FullOffer } from '#domain/offer/offer-parts.ts'
import type { Offer, OfferTerms } from '#domain/offer/offer.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { Currency, money } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Source } from '#domain/values/told.ts'
import type { Finding, OfferField, OfferReading, OfferValue } from './offer-field.ts'

/** What confirming a finding changes in the offer. Nothing changes without the person's yes. */
export type LetterChange =
  | { readonly kind: 'company'; readonly company: string }
  | { readonly kind: 'currency'; readonly currency: Currency }
  | { readonly kind: 'term'; readonly term: TermId; readonly told: OfferTerms[TermId] }
  | { readonly kind: 'grant'; readonly fields: Partial<Omit<Grant, 'id' | 'offerId'>> }
  | { readonly kind: 'contingency'; readonly contingency: 'background-check' | 'drug-screen' | 'references' | 'right-to-work' | 'physical' }

/** One thing the text says, set beside what was heard before. Numbered in the order of the text. */
export interface LetterFinding {
  readonly number: number
  readonly key: string
  /** The term whose words name it, or the name of what is no term. */
  readonly names: TermId | 'company' | 'currency' | 'grant' | 'contingency'
  readonly state: 'differs' | 'new' | 'matches'
  readonly heard: unknown
  readonly value: unknown
  readonly places: readonly { readonly start: number; readonly end: number }[]
  readonly change: LetterChange
}

const plainTerms = {
  roleTitle: 'roleTitle', manager: 'manager', location: 'location', workplace: 'workplace', officeDaysPerWeek: 'officeDays', hoursPerWeek: 'hoursPerWeek',
  startDate: 'startDate', answerBy: 'answerBy', ptoDays: 'ptoDays', ptoUnlimited: 'ptoUnlimited', holidays: 'holidays', severanceWeeks: 'severanceWeeks',
  noncompete: 'nonCompete', bonusTargetPercent: 'bonusTarget', signOnRepayMonths: 'signOnRepayMonths', retirementMatchPercent: 'retirementMatch', retirementMatchUpToPercent: 'retirementMatchUpTo',
} as const satisfies Partial<Record<OfferField, TermId>>
const moneyTerms = { bonusTargetAmount: 'bonusAmount', signOnAmount: 'signOn', relocationAmount: 'relocation' } as const satisfies Partial<Record<OfferField, TermId>>
const periods: Record<string, string> = { year: 'year', month: 'month', week: 'week', day: 'day', hour: 'hour' }

type Draft = Omit<LetterFinding, 'number'>

/** Everything a reading found, beside what the offer says already. @param from how far the text can be trusted */
export const letterFindings = (reading: OfferReading, text: string, full: FullOffer | undefined, from: Source): LetterFinding[] => {
  const currency = Currency.safeParse(reading.fields.currency?.value).data ?? full?.offer.currency ?? 'USD'
  const told = (value: unknown, { start, end }: Finding) => ({ sure: 'said', value, from, quote: text.slice(start, end) })
  const term = (id: TermId, value: unknown, found: Finding): Draft => {
    const heard = knownValue(full?.offer[id] as never)
    return { key: id, names: id, heard, value, state: stateOf(heard, value), places: [found], change: { kind: 'term', term: id, told: told(value, found) as OfferTerms[TermId] } }
  }
  const { fields } = reading
  const drafts: Draft[] = [
    ...each(plainTerms, fields, (id, found) => term(id, found.value, found)),
    ...(reading.due ? [term('answerTime', reading.due.time.value, reading.due.time)] : []),
    ...(reading.due?.zone ? [term('answerZone', reading.due.zone.value, reading.due.zone)] : []),
    ...each(moneyTerms, fields, (id, found) => term(id, money(Number(found.value), currency), found)),
    ...(fields.baseAmount ? [term('baseSalary', { amount: money(Number(fields.baseAmount.value), currency), period: periods[String(fields.basePeriod?.value ?? 'year')] ?? 'year' }, fields.baseAmount)] : []),
    ...companyAndCurrency(fields, full?.offer),
    ...grantDraft(fields, currency, full),
    ...contingencyDrafts(fields, full),
  ]
  return drafts.sort((a, b) => firstPlace(a) - firstPlace(b)).map((draft, index) => ({ number: index + 1, ...draft }))
}

const firstPlace = ({ places }: Draft): number => Math.min(...places.map(({ start }) => start))

const each = <Names extends Partial<Record<OfferField, TermId>>>(names: Names, fields: OfferReading['fields'], make: (id: TermId, found: Finding) => Draft): Draft[] =>
  (Object.entries(names) as [OfferField, TermId][]).flatMap(([field, id]) => { const found = fields[field]; return found ? [make(id, found)] : [] })

const stateOf = (heard: unknown, value: unknown): LetterFinding['state'] => (heard === undefined || heard === '' ? 'new' : sameValue(heard, value) ? 'matches' : 'differs')

/** Texts are the same without case, points and blanks at the ends; everything else as it is. */
const sameValue = (one: unknown, other: unknown): boolean => {
  if (typeof one === 'string' && typeof other === 'string') return plain(one) === plain(other)
  return JSON.stringify(one) === JSON.stringify(other)
}
const plain = (text: string): string => text.toLowerCase().replace(/[.,\s]+/g, ' ').trim()

const companyAndCurrency = (fields: OfferReading['fields'], offer: Offer | undefined): Draft[] => {
  const { company, currency } = fields
  const code = Currency.safeParse(currency?.value).data
  return [
    ...(company ? [{ key: 'company', names: 'company' as const, heard: offer?.company || undefined, value: company.value, state: stateOf(offer?.company, company.value), places: [company], change: { kind: 'company' as const, company: String(company.value) } }] : []),
    ...(currency && code && offer && offer.currency !== code ? [{ key: 'currency', names: 'currency' as const, heard: offer.currency, value: code, state: 'differs' as const, places: [currency], change: { kind: 'currency' as const, currency: code } }] : []),
  ]
}

const grantKinds = new Set(['rsu', 'iso', 'nso', 'options', 'shares-percent'])

const grantDraft = (fields: OfferReading['fields'], currency: Currency, full: FullOffer | undefined): Draft[] => {
  const { equityKind, equityShares, equityValue, strikePrice, vestingYears, cliffMonths, vestingSchedule } = fields
  if (!equityKind && !equityShares && !equityValue) return []
  const kind = String(equityKind?.value ?? 'rsu')
  const grant = withoutBlanks({
    kind: grantKinds.has(kind) ? kind : 'rsu',
    shares: kind === 'shares-percent' ? undefined : number(equityShares?.value),
    percent: kind === 'shares-percent' ? number(equityShares?.value) : undefined,
    value: equityValue ? money(Number(equityValue.value), currency) : undefined,
    strikePrice: strikePrice ? money(Number(strikePrice.value), currency) : undefined,
    vestingYears: number(vestingYears?.value),
    cliffMonths: number(cliffMonths?.value),
    yearlyPercents: Array.isArray(vestingSchedule?.value) ? vestingSchedule.value : undefined,
  }) as Partial<Omit<Grant, 'id' | 'offerId'>>
  const places = [equityKind, equityShares, equityValue, strikePrice, vestingYears, cliffMonths, vestingSchedule].flatMap((found) => (found ? [{ start: found.start, end: found.end }] : []))
  const heard = full?.grants[0]
  const known = heard && Object.entries(grant).every(([field, value]) => JSON.stringify((heard as Record<string, unknown>)[field]) === JSON.stringify(value))
  return [{ key: 'grant', names: 'grant', heard, value: grant, state: known ? 'matches' : heard ? 'differs' : 'new', places, change: { kind: 'grant', fields: grant } }]
}

const number = (value: OfferValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined)
const withoutBlanks = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))

const contingencyKinds = ['background-check', 'drug-screen', 'references', 'right-to-work', 'physical'] as const

const contingencyDrafts = (fields: OfferReading['fields'], full: FullOffer | undefined): Draft[] => {
  const found = fields.contingencies
  if (!found || !Array.isArray(found.value)) return []
  return contingencyKinds.filter((kind) => (found.value as readonly unknown[]).includes(kind)).map((contingency) => {
    const heard = full?.contingencies.some(({ kind }) => kind === contingency) ? contingency : undefined
    return { key: `contingency-${contingency}`, names: 'contingency', heard, value: contingency, state: heard ? 'matches' : 'new', places: [found], change: { kind: 'contingency', contingency } }
  })
}
