import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { ClosedPoint, Pay } from '#domain/offer/offer.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Currency, Money } from '#domain/values/money.ts'
import { workingTimeOf } from '#domain/offer/working-time.ts'
import type { WorkingTime } from '#domain/values/pay-period.ts'
import { knownValue } from '#domain/values/told.ts'
import { employerSize } from '#domain/timeline/employer-size.ts'
import type { EmployerSize } from '#domain/timeline/employer-size.ts'
import { contactName, shortName } from './names.ts'
import type { ContactName } from './names.ts'
import { onOneLine } from './own-words.ts'

/** What both sides of the table know of an offer. Absent is not told. Nothing of the private side has a place here. */
export interface TableFacts {
  readonly currency: Currency
  readonly size: EmployerSize
  readonly saysNoNegotiation: boolean
  /** What they have called closed. */
  readonly closed?: readonly ClosedPoint[]
  /** The highest base they have named in a talk, and the highest the person has. */
  readonly theyNamed?: Money
  readonly youNamed?: Money
  readonly hasEquity: boolean
  /** A term is known from a letter: questions of level come late then. */
  readonly inWriting: boolean
  readonly company?: string
  readonly recruiter?: ContactName
  readonly recruiterEmail?: string
  readonly role?: string
  readonly team?: string
  /** What the job needs first, as it was told. */
  readonly need?: string
  /** The on-call duty, as it was told. */
  readonly onCall?: string
  readonly base?: Pay
  /** The ends between which the base was told, in the period of the base; `base` is then their middle and is not said. */
  readonly baseRange?: { readonly low: Money; readonly high: Money }
  /** Contracted hours and days of a week, for pay by the hour or day. */
  readonly workingTime?: WorkingTime
  readonly signOn?: Money
  readonly rangeHigh?: Money
  /** Target bonus, percent of base. */
  readonly bonusPercent?: number
  /** What the employer adds to retirement at most, percent of pay. */
  readonly matchPercent?: number
  readonly hasRelocation: boolean
  readonly hasVisa: boolean
  readonly hasNonCompete: boolean
  readonly offerDate?: CalendarDate
  readonly answerBy?: CalendarDate
  /** HH:MM. */
  readonly answerTime?: string
  readonly startDate?: CalendarDate
}

/** Takes from an offer what may be spoken of at the table. */
export const tableFacts = (full: FullOffer): TableFacts => {
  const { offer } = full
  const text = (term: Parameters<typeof knownValue<string>>[0]) => onOneLine(knownValue(term) ?? '') || undefined
  return withoutBlanks({
    currency: offer.currency,
    size: employerSize(knownValue(offer.headcount), knownValue(offer.employerKind)),
    saysNoNegotiation: knownValue(offer.saysNoNegotiation) === true,
    closed: offer.closed?.length ? offer.closed : undefined,
    theyNamed: undefined,
    youNamed: undefined,
    hasEquity: full.grants.length > 0 && knownValue(offer.equityOffered) !== false,
    inWriting: isInWriting(full),
    company: onOneLine(offer.company) || undefined,
    // Who said when the answer is due is who one talks with, until somebody is named.
    recruiter: contactName(text(offer.recruiter) ?? '') ?? contactName(text(offer.answerToldBy) ?? ''),
    recruiterEmail: text(offer.recruiterEmail),
    role: shortName(text(offer.roleTitle) ?? '', 'role'),
    team: shortName(text(offer.team) ?? '', 'team'),
    need: text(offer.jobNeeds),
    onCall: text(offer.onCall),
    base: knownValue(offer.baseSalary),
    baseRange: rangeOfBase(offer.baseSalary),
    workingTime: workingTimeOf(offer),
    signOn: knownValue(offer.signOn),
    rangeHigh: knownValue(offer.payRangeHigh),
    bonusPercent: knownValue(offer.bonusTarget),
    matchPercent: matchOfPay(full),
    hasRelocation: knownValue(offer.relocation) !== undefined || knownValue(offer.relocationKind) !== undefined,
    hasVisa: text(offer.visa) !== undefined,
    hasNonCompete: knownValue(offer.nonCompete) === true,
    offerDate: knownValue(offer.offerDate),
    answerBy: knownValue(offer.answerBy),
    answerTime: knownValue(offer.answerTime),
    startDate: knownValue(offer.startDate),
  })
}

const rangeOfBase = (told: FullOffer['offer']['baseSalary']): TableFacts['baseRange'] => {
  if (told?.sure !== 'roughly' || !told.low || !told.high || told.low.amount.minor >= told.high.amount.minor) return undefined
  return { low: told.low.amount, high: told.high.amount }
}

type Blanks<Facts> = { [Key in keyof Facts]: Facts[Key] | undefined }
const withoutBlanks = (facts: Blanks<TableFacts>): TableFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as TableFacts

const isInWriting = ({ offer }: FullOffer): boolean =>
  Object.values(offer).some((term) => typeof term === 'object' && term !== null && 'from' in term && (term.from === 'letter' || term.from === 'signed'))

/** The most that the employer adds, as a share of pay: 50 % of the first 6 % is 3. */
const matchOfPay = ({ offer, matchTiers }: FullOffer): number | undefined => {
  const flat = knownValue(offer.retirementFlat)
  const percent = knownValue(offer.retirementMatch)
  const upTo = knownValue(offer.retirementMatchUpTo)
  const tiered = matchTiers.reduce((sum, tier, index) => sum + (tier.matchPercent * (tier.upToPercent - (matchTiers[index - 1]?.upToPercent ?? 0))) / 100, 0)
  const match = matchTiers.length > 0 ? tiered : percent !== undefined && upTo !== undefined ? (percent * upTo) / 100 : undefined
  return match === undefined && flat === undefined ? undefined : (match ?? 0) + (flat ?? 0)
}
