import type { LetterFinding } from '#domain/letter/letter-findings.ts'
import type { Grant } from '#domain/offer/offer-parts.ts'
import type { Offer, Pay } from '#domain/offer/offer.ts'
import { termSpec } from '#domain/offer/terms.ts'
import type { TermId } from '#domain/offer/terms.ts'
import type { TermWords } from '#domain/offer/term-words.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Money } from '#domain/values/money.ts'
import type { Source } from '#domain/values/told.ts'
import { shortDateWords } from '#domain/values/day-words.ts'
import { formatMoney, formatNumber, periodWords } from '#ui/format.ts'

type Words = Readonly<Record<TermId, TermWords>>

export interface FindingRow {
  finding: LetterFinding
  label: string
  /** "Base salary $142,000 a year" as a reader would say it. */
  says: string
  heard: string | null
  quotes: readonly { before: string; words: string; after: string }[]
}

const others = { company: 'Company', currency: 'Currency', grant: 'Equity', contingency: 'Still to be cleared' } as const
const contingencies: Record<string, string> = { 'background-check': 'Background check', 'drug-screen': 'Drug screen', references: 'References', 'right-to-work': 'Right to work', physical: 'Medical check' }
const grantKinds: Record<string, string> = { rsu: 'stock units', iso: 'incentive options', nso: 'non-qualified options', options: 'options', 'shares-percent': 'of the company' }

/** A finding in words, with the words around each of its places. */
export const findingRow = (finding: LetterFinding, words: Words, text: string): FindingRow => ({
  finding,
  label: finding.names in others ? others[finding.names as keyof typeof others] : words[finding.names as TermId].label,
  says: valueWords(finding, finding.value, words),
  heard: finding.heard === undefined ? null : valueWords(finding, finding.heard, words),
  quotes: finding.places.slice(0, 2).map((place) => quoteOf(place, text)),
})

const valueWords = ({ names }: LetterFinding, value: unknown, words: Words): string => {
  if (names === 'grant') return grantWords(value as Grant)
  if (names === 'contingency') return contingencies[String(value)] ?? String(value)
  if (names === 'company' || names === 'currency') return String(value)
  const { kind } = termSpec(names)
  const unit = words[names].unit
  if (kind === 'pay') return `${formatMoney((value as Pay).amount)} ${periodWords[(value as Pay).period]}`
  if (kind === 'money') return `${formatMoney(value as Money)}${unit ? ` ${unit}` : ''}`
  if (kind === 'yes-no') return value === true ? 'Yes' : 'No'
  if (kind === 'date') return CalendarDate.safeParse(value).success ? shortDateWords(CalendarDate.parse(value)) : String(value)
  if (kind === 'choice') return words[names].options?.[String(value)] ?? String(value)
  if (kind === 'percent' || kind === 'number') return `${formatNumber(Number(value), 2)}${unit ? `${unit.startsWith('%') ? '' : ' '}${unit}` : kind === 'percent' ? '%' : ''}`
  return String(value)
}

const grantWords = (grant: Grant): string => {
  const amount = grant.value ? formatMoney(grant.value) : grant.shares !== undefined ? formatNumber(grant.shares) : grant.percent !== undefined ? `${grant.percent}%` : ''
  const vesting = [grant.vestingYears ? `over ${grant.vestingYears} years` : '', grant.yearlyPercents?.length ? grant.yearlyPercents.map((percent) => `${percent}%`).join(' / ') : '', grant.cliffMonths ? `${grant.cliffMonths}-month cliff` : ''].filter((part) => part !== '')
  return [`${amount} ${grantKinds[grant.kind] ?? 'equity'}`.trim(), grant.strikePrice ? `strike ${formatMoney(grant.strikePrice)}` : '', ...vesting].filter((part) => part !== '').join(', ')
}

const around = 60
const quoteOf = ({ start, end }: { start: number; end: number }, text: string) => ({
  before: text.slice(Math.max(0, start - around), start).replace(/^\S*\s/, '').replace(/\s+/g, ' '),
  words: text.slice(start, end).replace(/\s+/g, ' '),
  after: text.slice(end, end + around).replace(/\s\S*$/, '').replace(/\s+/g, ' '),
})

/** The text cut at the places of the findings, in order and without overlaps, for the page with numbered marks. */
export interface Stretch { text: string; start: number; finding: LetterFinding | null }

export const stretches = (text: string, findings: readonly LetterFinding[]): Stretch[] => {
  const places = findings.flatMap((finding) => finding.places.map((place) => ({ ...place, finding }))).filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)
  const cut: Stretch[] = []
  let at = 0
  for (const { start, end, finding } of places) {
    if (start < at) continue
    if (start > at) cut.push({ text: text.slice(at, start), start: at, finding: null })
    cut.push({ text: text.slice(start, end), start, finding })
    at = end
  }
  if (at < text.length) cut.push({ text: text.slice(at), start: at, finding: null })
  return cut
}

const count = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const subjects: Record<Source, string> = { letter: 'The letter', signed: 'The letter', email: 'The e-mail', heard: 'Your notes' }

/** The headline with the finding in it. hasCall: something of the offer was heard before, so that the text can be set beside it. */
export const letterHeadline = (findings: readonly LetterFinding[], from: Source, hasCall: boolean): string => {
  if (findings.length === 0) return 'No terms of an offer were found in this text.'
  const subject = subjects[from]
  const says = from === 'heard' ? 'say' : 'says'
  const look = findings.filter(({ state }) => state !== 'matches').length
  const things = `${count[look] ?? look} thing${look === 1 ? '' : 's'}`
  const beside = hasCall && from !== 'heard'
  if (look === 0) return beside ? `${subject} ${says} what you heard.` : `Everything ${subject.toLowerCase()} ${says} is in the offer.`
  if (beside) return `${subject} ${says} ${things} the call didn’t.`
  return look === findings.length ? `${subject} ${says} ${things} about the offer.` : `${subject} ${says} ${things} that ${look === 1 ? 'is' : 'are'} not in the offer yet.`
}

/** Whether anything of an offer was heard: typed in by the person, and not read out of a text. */
export const wasHeard = (offer: Offer | undefined): boolean =>
  Object.values(offer ?? {}).some((term) => typeof term === 'object' && term !== null && 'sure' in term && term.sure !== 'not-said' && (!('from' in term) || term.from === undefined || term.from === 'heard'))
