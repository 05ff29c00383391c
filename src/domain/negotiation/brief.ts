import { isWeekend } from '#domain/values/calendar-date.ts'
import { toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'
import { spokenDay } from '#domain/values/day-words.ts'
import type { Ask } from './ask.ts'
import { askTopic, askWords } from './ask-words.ts'
import { moneyWords, periodWords, roundMoneyWords } from './money-words.ts'
import { asNote, asSentence, inOneBreath, onOneLine } from './own-words.ts'
import { costToThem } from './package-cost.ts'
import type { Preparation, Proof, TableWords } from './preparation.ts'
import { prepareRequest } from './request.ts'
import type { Request } from './request.ts'
import { pastVerbs, say } from './script-blocks.ts'
import type { TableFacts } from './table-facts.ts'

export interface BriefRow {
  readonly id: 'position' | 'request' | 'why' | 'proof' | 'cost' | 'instead' | 'timing'
  readonly label: string
  readonly text: string
}

/** The note that the recruiter can forward to those who approve. */
export interface Brief {
  /** "$142,000 → $150,000 base"; the request in words where it is not one base. */
  readonly heading: string
  readonly rows: readonly BriefRow[]
}

const mostProofs = 3

/** What the recruiter carries upstairs. A row that would be empty is left out. Undefined without an ask. */
export const buildBrief = (preparation: Preparation, words: TableWords): Brief | undefined => {
  const request = prepareRequest(preparation, words)
  if (request.carried.length === 0) return undefined
  const rows: BriefRow[] = [
    { id: 'position', label: 'Position', text: positionText(request, words) },
    { id: 'request', label: 'The request', text: requestText(request, words) },
    { id: 'why', label: 'Why it pays', text: whyText(request, words) },
    { id: 'proof', label: 'Proof', text: [...preparation.proofs.slice(0, mostProofs).map(proofText), asNote(request.fact, pastVerbs(words.blocks))].filter((each) => each !== '').join(' ') },
    { id: 'cost', label: 'Cost', text: costText(request, preparation.facts) },
    { id: 'instead', label: hasBase(request) ? 'If base is fixed' : 'If that is fixed', text: asSentence(request.instead.join(', or ')) },
    { id: 'timing', label: 'Timing', text: timingText(preparation, request, words) },
  ]
  return { heading: heading(request, preparation.facts), rows: rows.filter(({ text }) => text !== '') }
}

/** The brief as one text, to be checked or copied. */
export const briefText = ({ heading, rows }: Brief): string => [heading, ...rows.map(({ label, text }) => `${label}: ${text}`)].join('\n')

const onlyAsk = ({ carried }: Request): Ask | undefined => (carried.length === 1 ? carried[0]?.ask : undefined)
const hasBase = ({ carried }: Request): boolean => carried.some(({ ask }) => ask.term === 'base-salary')

const heading = (request: Request, { base, baseRange }: TableFacts): string => {
  const ask = onlyAsk(request)
  if (ask?.term === 'base-salary' && ask.amount && base) return `${baseRange ? `${moneyWords(baseRange.low)} to ${moneyWords(baseRange.high)}` : moneyWords(base.amount)} → ${moneyWords(ask.amount)} base${periodWords[base.period]}`
  const words = request.phrase === '' ? request.ownSentences.join(' ') : request.phrase
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const positionText = ({ slots }: Request, { blocks }: TableWords): string => (slots.role || slots.team ? say(blocks, 'brief-position', slots) : '')

const requestText = (request: Request, { blocks }: TableWords): string => {
  if (onlyAsk(request)?.term === 'base-salary') return say(blocks, 'brief-request-one', request.slots)
  return [request.phrase === '' ? '' : say(blocks, 'brief-request', request.slots), ...request.ownSentences].filter((each) => each !== '').join(' ')
}

const whyText = (request: Request, { blocks }: TableWords): string => {
  const notes = request.skills.map(({ text }) => asNote(text, pastVerbs(blocks)))
  return [...notes, ...(notes.length > 0 && request.slots.need ? [say(blocks, 'brief-need', request.slots)] : [])].join(' ')
}

const proofText = ({ result, what, where, when }: Proof): string => {
  const parts = [[what, result], [where, when]].map((pair, index) => pair.map((each) => onOneLine(each).replace(/[\s.,;:]+$/, '')).filter((each) => each !== '').join(index === 0 ? ': ' : ', '))
  return parts.filter((each) => each !== '').map((each) => asSentence(each)).join(' ')
}

const free: ReadonlySet<string> = new Set(['start-date', 'answer-date', 'early-review', 'home-days'])

/** What the request costs the employer: what is paid each year, with the bonus and the match that hang on base, and what is paid once. An ask without a sum is named. */
const costText = (request: Request, facts: TableFacts): string => {
  const asks = request.carried.map(({ ask }) => ask)
  if (asks.every(isFree)) return 'Nothing today.'
  const perYear = asks.map((ask) => baseCost(ask, facts) || bonusCost(ask, facts)).filter((each) => each !== '')
  const paidOnce = asks.map(onceCost).filter((each) => each !== '')
  if (perYear.length + paidOnce.length === 0) return ''
  const left = asks.filter((ask) => !isFree(ask) && [baseCost(ask, facts), bonusCost(ask, facts), onceCost(ask)].every((each) => each === '')).map((ask) => shortly(ask, facts))
  return [...perYear, ...(paidOnce.length > 0 ? [`${inOneBreath(paidOnce)}.`] : []), ...(left.length > 0 ? [`Not counted: ${inOneBreath(left)}.`] : [])].join(' ')
}

const isFree = ({ term, amount }: Ask): boolean => free.has(term) && !amount

const shortly = (ask: Ask, facts: TableFacts): string => {
  const { phrase, ownSentence } = askWords(ask, facts)
  return ownSentence ? askTopic(ask) : phrase
}

const onceNames: Partial<Record<Ask['term'], string>> = { 'sign-on': 'the signing bonus', equity: 'the stock grant', training: 'training', relocation: 'the move' }

const onceCost = ({ term, amount }: Ask): string => (amount && onceNames[term] ? `${moneyWords(amount)} for ${onceNames[term]}` : '')

const bonusCost = ({ term, amount }: Ask, facts: TableFacts): string => {
  const cost = term === 'bonus' && amount ? costToThem({ term, amount }, facts) : undefined
  return cost && cost.perYear > 0 ? `${roundMoneyWords(cost.perYear, facts.currency, 1)} a year in bonus.` : ''
}

const baseCost = ({ term, amount }: Ask, facts: TableFacts): string => {
  const { base, baseRange, bonusPercent = 0, matchPercent = 0 } = facts
  if (term !== 'base-salary' || !amount || !base || amount.currency !== base.amount.currency) return ''
  // Told as a range, the base costs between the distance to its upper and to its lower end; the middle is nobody's offer.
  const [least, most] = (baseRange ? [baseRange.high, baseRange.low] : [base.amount, base.amount]).map((from) => yearlyMore(amount, from, facts))
  if (least === undefined || most === undefined || most <= 0) return ''
  const rest = inOneBreath([...(bonusPercent > 0 ? ['bonus'] : []), ...(matchPercent > 0 ? ['match'] : [])])
  const withRest = 1 + (bonusPercent + matchPercent) / 100
  return `${costWords(least, most, facts, 1).replace(/^u/, 'U')} a year in base${rest ? `, about ${costWords(least * withRest, most * withRest, facts, most >= 1000 ? 100 : 1)} with ${rest}` : ''}.`
}

const yearlyMore = (asked: Money, from: Money, { base, workingTime }: TableFacts): number => (toUnits(asked) - toUnits(from)) * periodsPerYear(base?.period ?? 'year', workingTime)

/** "$8,000", "$8,000 to $12,000", "up to $12,000". */
const costWords = (least: number, most: number, { currency }: TableFacts, step: number): string => {
  const words = (units: number) => roundMoneyWords(units, currency, step)
  if (least === most) return words(most)
  return least <= 0 ? `up to ${words(most)}` : `${words(least)} to ${words(most)}`
}

const timingText = ({ facts, today, holidays }: Preparation, request: Request, { blocks }: TableWords): string => {
  const { answerBy } = facts
  const holiday = answerBy && holidays.find(({ date }) => date >= today && date <= answerBy && !isWeekend(date))
  const off = holiday ? say(blocks, 'brief-holiday', { holiday: spokenDay(today, holiday.date) }) : ''
  return [off, say(blocks, 'brief-timing', request.slots)].filter((each) => each !== '').join(' ')
}
