import type { Ask } from '#domain/negotiation/ask.ts'
import { money, toUnits } from '#domain/values/money.ts'
import { breakEvenForYou, isWithinReach, proposedAsk } from '#domain/weighing/break-even-for-you.ts'
import type { BreakEven } from '#domain/weighing/break-even-for-you.ts'
import { formatMoney, formatUnits, periodWords } from '#ui/format.ts'
import { hrefOf } from '#route.ts'
import type { CompareTables, ComparedOffer } from './compared.ts'
import type { ContestOffers } from './contest-view.ts'
import { baseUnit, ownPeriod } from './own-period.ts'
import { onCallLabel } from '#domain/weighing/what-if.ts'
import { listed, roundedUnits, spokenYears } from './words.ts'

/** The private half: a number to know, or the sentence that stands where there is none. */
export interface PrivateHalf {
  readonly heading: string
  readonly figure: string | null
  readonly text: string
  /** Where an ask stands below the number. */
  readonly caution: string
  /** A round sum that the person may make an ask: their act takes it across. Null where there is an ask already, or nothing to propose. */
  readonly proposal: { readonly units: number; readonly yearly: number; readonly shown: string } | null
}

/** The sayable half. It is made from asks and drafts alone and knows nothing of the other. */
export interface TableHalf {
  readonly heading: string
  readonly figure: string | null
  readonly text: string
  /** Texts from the writing desk, to be marked: only the skill-based clauses of them are shown. */
  readonly reasonTexts: readonly string[]
  readonly scriptHref: string
  readonly argumentsHref: string
}

export interface BreakEvenView {
  readonly yours: PrivateHalf
  readonly table: TableHalf
  /** The base at which both are worth the same, in the subject's currency; null where none is likely. */
  readonly breakEven: number | null
  /** The base that is asked for, a year. */
  readonly askedBase: number | null
}

export const breakEvenView = ({ subject, rival, contest }: ContestOffers, tables: Pick<CompareTables, 'asks' | 'drafts'>): BreakEvenView => {
  const found = breakEvenForYou(contest.subject, contest.rival, contest.years)
  const ask = firstAsk(tables.asks, subject.id)
  const { period, perYear } = ownPeriod(subject)
  // An ask for the base is kept in the period that the base is quoted in.
  const askedBase = ask?.term === 'base-salary' && ask.amount ? toUnits(ask.amount) * perYear : null
  const reachable = found !== null && isWithinReach(found)
  const proposed = found && reachable && !ask ? proposedAsk(found, perYear) : null
  const proposal = proposed === null ? null : { units: proposed, yearly: proposed * perYear, shown: `${formatMoney(money(proposed, subject.offer.currency))}${period === 'year' ? '' : ` ${periodWords[period]}`}` }
  return {
    yours: { ...privateHalf(subject, rival, contest.years, found, askedBase), proposal },
    table: tableHalf(subject, ask, tables, askedBase),
    breakEven: reachable ? found.base : null,
    askedBase,
  }
}

const privateHalf = (subject: ComparedOffer, rival: ComparedOffer, years: number, found: BreakEven | null, asked: number | null): Omit<PrivateHalf, 'proposal'> => {
  const { currency } = subject.offer
  const better = `the better ${spokenYears(years)} for you`
  const counted = countedWords(subject, rival)
  if (found === null) return { heading: 'No base turns this', figure: null, text: `${subject.name} is ${better} at any base${counted}.`, caution: '' }
  if (!isWithinReach(found)) return { heading: 'No base you are likely to get turns this', figure: null, text: `${rival.name} is ${better} at any base up to ${roundedUnits(found.base, currency)} ${baseUnit(found.base, subject)} at ${subject.name}${counted}.`, caution: '' }
  const text = found.base > found.now ? `base salary ${baseUnit(found.base, subject)}. Below it, ${rival.name} is ${better}${counted}.` : `base salary ${baseUnit(found.base, subject)}. You are offered ${roundedUnits(found.now - found.base, currency)} a year more: down to there ${subject.name} is ${better}${counted}.`
  const caution = asked !== null && asked < found.base ? `What you ask for, ${formatUnits(asked, currency)} a year, is below it.` : ''
  return { heading: `${subject.name} equals ${rival.name} at`, figure: roundedUnits(found.base, currency), text, caution }
}

/** ", the commute and on-call counted". */
const countedWords = (...offers: readonly ComparedOffer[]): string => {
  const costs = offers.flatMap(({ years }) => years[0]?.costs ?? [])
  const words = [
    costs.some(({ kind }) => kind !== 'yearly') ? 'the commute' : '',
    costs.some(({ label }) => label === onCallLabel) ? 'on-call' : '',
    costs.some(({ kind, label }) => kind === 'yearly' && label !== onCallLabel) ? 'your other costs' : '',
  ].filter(Boolean)
  return words.length === 0 ? '' : `, ${listed(words)} counted`
}

/** The ask for base leads; else the first of the others. */
const firstAsk = (asks: CompareTables['asks'], offerId: string): Ask | undefined => {
  const own = Object.values(asks).filter((ask) => ask.offerId === offerId).toSorted((one, other) => one.rank - other.rank || one.id.localeCompare(other.id))
  return own.find(({ term, amount }) => term === 'base-salary' && amount) ?? own[0]
}

const tableHalf = (subject: ComparedOffer, ask: Ask | undefined, { drafts }: Pick<CompareTables, 'drafts'>, askedBase: number | null): TableHalf => {
  const { id } = subject
  const draft = Object.values(drafts).find(({ offerId }) => offerId === id)
  const links = { scriptHref: hrefOf({ screen: 'script', offer: id }), argumentsHref: hrefOf({ screen: 'arguments', offer: id }) }
  const reasonTexts = ask?.reasons ?? (draft ? [draft.text] : [])
  if (ask) {
    const figure = ask.amount ? formatMoney(ask.amount) : null
    return { ...links, heading: 'So you ask for', figure, text: `${figure ? `${termWords[ask.term] ?? 'this'}${askedBase === null ? '' : unitOfAsk(askedBase, subject)}` : ask.words || (termWords[ask.term] ?? '')}, and the reasons are your work:`, reasonTexts }
  }
  return { ...links, heading: 'What you ask for', figure: null, text: 'Nothing yet. An ask is usual, and it starts with what you have done:', reasonTexts }
}

/** " a year"; by the hour also what that makes in a year. */
const unitOfAsk = (yearly: number, subject: ComparedOffer): string => {
  const { period } = ownPeriod(subject)
  return ` ${periodWords[period]}${period === 'year' ? '' : `, ${formatUnits(yearly, subject.offer.currency)} a year`}`
}

const termWords: Partial<Record<Ask['term'], string>> = {
  'base-salary': 'base', 'sign-on': 'signing', equity: 'equity', bonus: 'bonus', level: 'another level', 'start-date': 'another start date', 'answer-date': 'another answer date',
  'home-days': 'days at home', leave: 'leave', 'early-review': 'an early review', training: 'training', relocation: 'relocation', other: 'this',
}
