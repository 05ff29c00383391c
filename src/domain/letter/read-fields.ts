import { withoutNonsense } from './check-sense.ts'
import type { MappedText } from './mapped-text.ts'
import { originOf } from './mapped-text.ts'
import { moneyRolesOf } from './money-roles.ts'
import type { Finding, OfferField, OfferReading, OfferValue } from './offer-field.ts'
import { offerFields } from './offer-field.ts'
import { readBase } from './read-base.ts'
import { percentRolesOf, readBonusAmount, readBonusPercent } from './read-bonus.ts'
import { readCompany } from './read-company.ts'
import { dateRolesOf, readAnswerBy, readStartDate } from './read-dates.ts'
import { readEquityKind, readEquityShares, readEquityValue, readStrikePrice } from './read-equity.ts'
import { readDeadlineHour } from './read-deadline-hour.ts'
import { leaveRolesOf, readHolidays, readPtoDays, readPtoUnlimited } from './read-leave.ts'
import { readContingencies, readNoncompete, readSeverance } from './read-legal.ts'
import { isKnownPlace, readLocation } from './read-location.ts'
import { readManager } from './read-manager.ts'
import { readRelocation } from './read-relocation.ts'
import { readRetirementMatch } from './read-retirement.ts'
import { readRoleTitle } from './read-role-title.ts'
import { readSignOn, readSignOnRepay } from './read-sign-on.ts'
import { readCliff, readVestingSchedule, readVestingYears } from './read-vesting.ts'
import { readHours, readOfficeDays, readWorkplace } from './read-work.ts'
import type { Candidate, Reading } from './reading.ts'

type Found = Candidate<unknown> | null

/** Every field of one message, each beside the words it came from. */
export const readFields = (reading: Reading, page: MappedText, isoDate: (day: number) => string): OfferReading & { touched: ReadonlySet<OfferField> } => {
  const { found, answer } = candidatesFor(reading, isoDate)
  const fields: OfferReading['fields'] = {}
  for (const field of offerFields) {
    const candidate = found[field]
    if (!candidate) continue
    fields[field] = findingOf(reading, page, candidate)
  }
  const { time, zone } = readDeadlineHour(reading, fields.answerBy ? answer : null)
  const due = time ? { time: findingOf(reading, page, time), ...(zone ? { zone: findingOf(reading, page, zone) } : {}) } : undefined
  return { fields, ...(due ? { due } : {}), questions: offerFields.filter((field) => !(field in fields)), touched: touchedFields(reading) }
}

const findingOf = (reading: Reading, page: MappedText, candidate: Candidate<unknown>): Finding => {
  const { start, end } = originOf(page, candidate.start, candidate.end)
  return { value: candidate.value as OfferValue, start, end, confidence: candidate.strength >= 6 ? 'stated' : 'inferred', why: reading.text.slice(candidate.start, candidate.end).trim() }
}

const candidatesFor = (reading: Reading, isoDate: (day: number) => string): { found: Partial<Record<OfferField, Found>>; answer: Candidate<number> | null } => {
  const amounts = moneyRolesOf(reading)
  const percents = percentRolesOf(reading)
  const spans = leaveRolesOf(reading)
  const dates = dateRolesOf(reading)
  const base = readBase(reading, amounts)
  const signOn = readSignOn(reading, amounts)
  const match = readRetirementMatch(reading)
  const officeDays = readOfficeDays(reading)
  const workplace = readWorkplace(reading, officeDays)
  const manager = readManager(reading)
  const title = readRoleTitle(reading)
  const company = readCompany(reading, manager?.value ?? null, title?.value ?? null)
  const location = readLocation(reading)
  const start = readStartDate(reading, dates)
  const unlimited = readPtoUnlimited(reading)
  const answer = readAnswerBy(reading, dates)
  const found = {
    company,
    roleTitle: withoutPlace(withoutPlace(shortTitle(reading, title), location?.value ?? null), company?.value ?? null),
    baseAmount: changed(base, (pay) => pay.amount),
    basePeriod: changed(base, (pay) => pay.period),
    currency: changed(base, (pay) => currencyOf(pay.currency ?? otherCash(reading, amounts), reading.country, /\b\d{1,2},\d{2},\d{3}\b/.test(reading.text))),
    bonusTargetPercent: readBonusPercent(reading, percents),
    bonusTargetAmount: readBonusAmount(reading, amounts),
    signOnAmount: signOn,
    signOnRepayMonths: readSignOnRepay(reading, signOn),
    ...equityOf(reading, amounts),
    strikePrice: readStrikePrice(reading),
    vestingYears: readVestingYears(reading),
    cliffMonths: readCliff(reading),
    vestingSchedule: readVestingSchedule(reading),
    relocationAmount: readRelocation(reading, amounts),
    retirementMatchPercent: changed(match, ({ percent }) => percent),
    retirementMatchUpToPercent: changed(match, ({ upTo }) => upTo),
    ptoDays: unlimited ? null : readPtoDays(reading, spans),
    ptoUnlimited: unlimited,
    holidays: readHolidays(reading, spans),
    startDate: changed(start, isoDate),
    answerBy: changed(answer, isoDate),
    workplace,
    officeDaysPerWeek: officeDays,
    location,
    hoursPerWeek: readHours(reading),
    manager: manager && company && manager.value === company.value ? null : manager,
    severanceWeeks: readSeverance(reading, spans),
    noncompete: readNoncompete(reading),
    contingencies: readContingencies(reading),
  }
  return { found: withoutNonsense(found, { today: reading.today, start: start?.value ?? null, answer: answer?.value ?? null }), answer }
}

/** A kind of equity is only told where a grant is: its number, its worth, its share or its vesting. */
const equityOf = (reading: Reading, amounts: ReturnType<typeof moneyRolesOf>): Partial<Record<OfferField, Found>> => {
  const kind = readEquityKind(reading)
  const equityShares = readEquityShares(reading)
  const equityValue = readEquityValue(reading, amounts)
  const granted = equityShares ?? equityValue ?? readVestingYears(reading) ?? readStrikePrice(reading)
  const share = kind !== null && /\d ?(?:%|pc\b|percent|bps|basis points) (?:of (?:the )?(?:company|equity|business|fully)|in |options?|equity|stake|fully|shares?)/i.test(reading.text.slice(Math.max(0, kind.start - 60), kind.end + 60))
  return { equityKind: granted || share || kind?.value === 'shares-percent' ? kind : null, equityShares, equityValue }
}

/** "Fifth Grade Teacher, Juniper Academy, Greeley, Colorado": houses, towns and regions are no part of a title. */
const shortTitle = (reading: Reading, title: Candidate<string> | null): Candidate<string> | null => {
  if (!title?.value.includes(', ')) return title
  const parts = title.value.split(', ')
  const stop = parts.findIndex((part, index) => index > 0 && (/\b(?:Health Plan|Health|Mutual|Bank|Group|Systems|Society|Council|Trust|Energy|Insurance|Technologies|Labs|Partners|Academy|School|Hospital|Campus|Office|University|College|Inc|Ltd|LLC)\b/.test(part) || isKnownPlace(reading, part.replace(/ \p{Lu}{2,3}$/u, '')) || index > 1))
  const value = stop < 0 ? title.value : parts.slice(0, stop).join(', ')
  return { ...title, value, end: title.start + value.length }
}

/** "QC Analyst, Dungarvan" in a subject line: the town is no part of the title. */
const withoutPlace = (title: Candidate<string> | null, place: string | null): Candidate<string> | null => {
  if (!title || !place || !title.value.endsWith(`, ${place}`)) return title
  const value = title.value.slice(0, -place.length - 2)
  return { ...title, value, end: title.start + value.length }
}

const changed = <A, B>(candidate: Candidate<A> | null, change: (value: A) => B | null): Candidate<B> | null => {
  const value = candidate ? change(candidate.value) : null
  return candidate && value !== null ? { ...candidate, value } : null
}

const cash = new Set(['base', 'signOn', 'bonus', 'relocation', 'allowance', 'total', 'ote', 'retention', 'draw', 'shift'])

/** Where base pay bears no sign, the sign of the other pay, if there is but one. */
const otherCash = (reading: Reading, amounts: ReturnType<typeof moneyRolesOf>): string | null => {
  const signs = new Set(amounts.filter(({ role }) => cash.has(role)).flatMap(({ quantity }) => (quantity.currency ? [quantity.currency] : [])))
  const spoken: [RegExp, string][] = [[/\beuros?\b/i, 'EUR'], [/\bpounds sterling\b/i, 'GBP'], [/\b(?:swiss )?francs?\b/i, 'CHF']]
  const codes = new Set([...spoken.flatMap(([word, code]) => (word.test(reading.text) ? [code] : [])), ...[...reading.text.matchAll(/\b(?:INR|USD|CAD|GBP|EUR|AUD|SGD|NZD|CHF|AED|ZAR|SEK|NOK|DKK|PLN|HKD|JPY)\b/g)].map(([code]) => code)])
  const [only] = signs.size > 0 ? signs : codes
  return only && (signs.size === 1 || (signs.size === 0 && codes.size === 1)) ? only : null
}

const dollars: Record<string, string> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', US: 'USD' }

/** A bare dollar sign takes the country of the job; no sign at all says nothing. */
const currencyOf = (stated: string | null, country: string | null, lakhs: boolean): string | null => (stated === null && country === 'IN' && lakhs ? 'INR' : stated === '$' ? (country === null ? null : (dollars[country] ?? 'USD')) : stated)

const fieldOf: Record<string, OfferField> = { start: 'startDate', answer: 'answerBy', signOn: 'signOnAmount', relocation: 'relocationAmount', vacation: 'ptoDays', holidays: 'holidays', base: 'baseAmount' }

/** Fields this message gives a figure or a date for, clear or not: no older message may answer for them. */
const touchedFields = (reading: Reading): ReadonlySet<OfferField> => {
  const named = [...moneyRolesOf(reading), ...leaveRolesOf(reading)].filter(({ role, quantity }) => role in fieldOf && (quantity.unit === 'money' || role === 'vacation' || role === 'holidays'))
  const dated = dateRolesOf(reading).filter(({ role }) => role in fieldOf)
  return new Set([...named, ...dated].flatMap(({ role }) => fieldOf[role] ?? []))
}
