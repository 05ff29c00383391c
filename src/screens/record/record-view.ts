import { askTopic } from '#domain/negotiation/ask-words.ts'
import type { Ask } from '#domain/negotiation/ask.ts'
import type { Gain } from '#domain/negotiation/log-gain.ts'
import type { AcceptanceGuard, OpenPoint } from '#domain/negotiation/log-agreed.ts'
import { coursesOf, lastOfTheirs } from '#domain/negotiation/log-courses.ts'
import type { Course } from '#domain/negotiation/log-courses.ts'
import type { Talk } from '#domain/negotiation/log.ts'
import type { FullOffer, Grant } from '#domain/offer/offer-parts.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { toldTerm } from '#domain/offer/told-term.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import type { OfferVersion, Stage } from '#domain/offer/version.ts'
import type { PartList, VersionChange } from '#domain/offer/version-changes.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Currency } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import { dayText, toldWords } from '#screens/parts/term-text.ts'
import { formatMoney, formatNumber, formatUnits } from '#ui/format.ts'

export const howWords: Record<Talk['how'], string> = { phone: 'by phone', video: 'by video', 'in-person': 'in person', email: 'by e-mail', letter: 'by letter' }
export const stageWords: Record<Stage, string> = { first: 'First offer', counter: 'Their counter', final: 'Final offer' }
const partWords: Record<PartList, string> = { grants: 'Shares', instalments: 'Signing bonus in parts', matchTiers: 'Steps of the match', perks: 'Other benefits' }

/** "Fri 20 Nov, by phone, with Priya Raman". */
export const talkTitle = ({ on, how, withWhom }: Talk, today: CalendarDate): string => [dayText(on, today), howWords[how], ...(withWhom.trim() === '' ? [] : [`with ${withWhom.trim()}`])].join(', ')

/** "the base", for a number of a talk. */
export const topicOf = (term: Ask['term']): string => askTopic({ term } as Ask)

/** How the numbers moved, one sentence a term: who named the first, how far each side went. */
export const courseLines = (talks: readonly Talk[]): string[] =>
  coursesOf(talks).map(({ term, firstBy, theirs, yours }) => {
    const first = firstBy === 'they' ? 'They' : 'You'
    const moves = [theirs && `They ${moved(theirs)}.`, yours && `You ${moved(yours)}.`].filter((each) => each !== undefined)
    return `${first} named the first number for ${topicOf(term)}. ${(firstBy === 'they' ? moves : moves.toReversed()).join(' ')}`
  })

const moved = ({ from, to }: Course): string =>
  from.currency === to.currency && from.minor === to.minor ? `said ${formatMoney(to)}` : `went from ${formatMoney(from)} to ${formatMoney(to)}`

/** The base they named last, where the details still say another and no letter does: the value to put there. */
export const newerBase = (talks: readonly Talk[], { baseSalary }: Offer): Extract<Offer['baseSalary'], { sure: 'said' }> | undefined => {
  const last = lastOfTheirs(talks, 'base-salary')
  const told = knownValue(baseSalary)
  const from = baseSalary !== undefined && baseSalary.sure !== 'not-said' ? baseSalary.from : undefined
  if (!last || from === 'letter' || from === 'signed' || (told && told.amount.minor === last.amount.minor && told.amount.currency === last.amount.currency)) return undefined
  return { sure: 'said', value: { amount: last.amount, period: told?.period ?? 'year' }, from: last.how === 'email' || last.how === 'letter' ? last.how : 'heard' }
}

/** "They last said $147,000 for the base. The details say $142,000." */
export const newerLine = ({ value }: NonNullable<ReturnType<typeof newerBase>>, { baseSalary }: Offer): string => {
  const told = knownValue(baseSalary)
  return `They last said ${formatMoney(value.amount)} for the base. The details ${told ? `say ${formatMoney(told.amount)}` : 'have none yet'}.`
}

/** "First offer, Fri 20 Nov". */
export const versionName = ({ stage, on }: OfferVersion, today: CalendarDate): string => `${stageWords[stage]}, ${dayText(on, today)}`

export interface ChangeRow {
  readonly id: string
  readonly label: string
  readonly before: string
  readonly after: string
}

/** The differences of two versions as rows of a table. */
export const changeRows = (changes: readonly VersionChange[], before: FullOffer, after: FullOffer, words: OfferQuestions, today: CalendarDate): ChangeRow[] =>
  changes.map((change) => {
    if ('term' in change) {
      const text = (told: typeof change.before) => toldWords(change.term, told, words, today)
      return { id: change.term, label: words.terms[change.term].label, before: text(change.before), after: text(change.after) }
    }
    return { id: change.part, label: partWords[change.part], before: partText(change.part, before), after: partText(change.part, after) }
  })

const partText = (part: PartList, full: FullOffer): string => {
  const lines = {
    grants: () => full.grants.map(grantText),
    instalments: () => full.instalments.map(({ amount, month }) => `${formatMoney(amount)} in month ${month}`),
    matchTiers: () => full.matchTiers.map(({ matchPercent, upToPercent }) => `${formatNumber(matchPercent, 2)}% up to ${formatNumber(upToPercent, 2)}%`),
    perks: () => full.perks.map(({ label, perYear }) => [label.trim() || 'one more', ...(perYear ? [`${formatMoney(perYear)} a year`] : [])].join(', ')),
  }[part]()
  return lines.join('; ') || 'not said'
}

const grantText = ({ label, value, shares, percent, vestingYears }: Grant): string => {
  const size = value ? formatMoney(value) : shares !== undefined ? `${formatNumber(shares)} shares` : percent === undefined ? 'size not said' : `${formatNumber(percent, 4)}%`
  return [size, ...(label?.trim() ? [label.trim()] : []), ...(vestingYears ? [`over ${formatNumber(vestingYears, 1)} years`] : [])].join(' ')
}

/** What the talks moved, in one or two sentences. */
export const gainLines = (gain: Gain, currency: Currency, words: OfferQuestions): string[] => {
  if (!gain.known) return [{ 'no-base': 'The base is not known in both, so the gain cannot be worked out.', 'other-currency': 'The two are in different currencies, so the gain cannot be worked out.', 'no-sense': 'The figures do not fit together, so the gain cannot be worked out.' }[gain.because]]
  const since = gain.toldSince.map((change) => ('term' in change ? words.terms[change.term].label : partWords[change.part]))
  return [moneyLine(gain, currency), ...(since.length === 0 ? [] : [`Told only since and not asked for, so not counted as a gain: ${since.join(', ')}.`])]
}

const moneyLine = ({ yearOne, aYearLater, overHorizon, years }: Gain & { known: true }, currency: Currency): string => {
  const isNothing = (units: number) => Math.abs(units) < 0.5
  if (isNothing(yearOne) && isNothing(overHorizon)) return 'In money nothing moved.'
  const sum = (units: number) => `${formatUnits(Math.abs(units), currency)} ${units < 0 ? 'less' : 'more'}`
  const later = years > 1 && Math.abs(yearOne - aYearLater) >= 0.5 ? `, ${isNothing(aYearLater) ? 'nothing' : sum(aYearLater)} in year ${years}` : ''
  return `${sum(yearOne)} in year one${later}, ${sum(overHorizon)} over ${years} year${years === 1 ? '' : 's'}. On paper, before tax.`
}

/** The points that no letter holds yet, as they would be checked off. */
export const openPointLines = (points: readonly OpenPoint[], full: FullOffer, words: OfferQuestions, today: CalendarDate): string[] =>
  points.map((point) => {
    if (point.kind === 'promise') return `Promised: ${point.promise.what.trim()}`
    if (point.kind === 'grants') return 'Shares: size and vesting'
    return `${words.terms[point.term].label}: ${toldWords(point.term, toldTerm(full.offer, point.term), words, today)}${point.known === 'email' ? ', in an e-mail only' : ''}`
  })

/** The headline over what is open before a yes. */
export const guardTitle = ({ open, pending }: AcceptanceGuard): string => {
  if (open.length === 0 && pending.length === 0) return 'Everything agreed is in the letter.'
  const points = open.length === 0 ? '' : `${open.length} point${open.length === 1 ? ' is' : 's are'} in no letter yet`
  const checks = pending.length === 0 ? '' : `${pending.length} check${pending.length === 1 ? '' : 's'} still pending`
  return `${[points, checks].filter((each) => each !== '').join(', ')}.`
}
