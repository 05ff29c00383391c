import type { Ask, AskTerm } from '#domain/negotiation/ask.ts'
import { askWords, atTarget } from '#domain/negotiation/ask-words.ts'
import { asksInOrder, carryAsks, mostAsks, unprovenAsks, unsupportedAsks } from '#domain/negotiation/carried-ask.ts'
import { isClosedByThem, standingOf } from '#domain/negotiation/ask-standing.ts'
import { moneyWords } from '#domain/negotiation/money-words.ts'
import type { Negotiability } from '#domain/negotiation/negotiability.ts'
import { inOneBreath } from '#domain/negotiation/own-words.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'

/** Something to look at again before the call, and where it is mended. */
export interface AskNudge {
  readonly id: string
  readonly sentence: string
  readonly act?: string
}

/** What is asked for in one line: each ask as it is said, with the target behind it where it is another. */
export const askedFor = ({ asks, facts }: Preparation): string =>
  inOneBreath(asksInOrder(asks).slice(0, mostAsks).map((ask) => {
    const [first, target] = [askWords(ask, facts), askWords(atTarget(ask), facts)]
    return first.phrase === target.phrase ? first.phrase : `${first.phrase}, to land at ${target.amount ?? target.phrase},`
  })).replace(/,$/, '')

/** What the asks still lack, the gravest first: closed by them, no skill behind it, nothing to check behind the skill, fixed here. */
export const askNudges = (preparation: Preparation, map: Negotiability): AskNudge[] => {
  const { asks, sayables, proofs, facts } = preparation
  const carried = carryAsks(asks, sayables, proofs).asks
  const hasSkill = sayables.some(({ mark }) => mark === 'skill-based')
  const said = (ask: Ask) => `“${askWords(ask, facts).phrase}”`
  const closed = carried.map(({ ask }) => ask).filter(({ term }) => isClosedByThem(term, facts, map))
  const fixed = carried.map(({ ask }) => ask).filter(({ term }) => standingOf(term, facts, map) === 'alone' && !closed.some((each) => each.term === term))
  return [
    ...closed.map((ask) => ({ id: `closed-${ask.id}`, sentence: `They have closed ${said(ask)}, so the script leaves it and asks what else can move.` })),
    ...(hasSkill ? unsupportedAsks(carried) : []).map((ask) => ({ id: `bare-${ask.id}`, sentence: `No skill carries ${said(ask)} yet.`, act: 'Find a reason for it' })),
    ...unprovenAsks(carried).map((ask) => ({ id: `unproven-${ask.id}`, sentence: `A skill carries ${said(ask)}, and nothing they could check stands behind it.`, act: 'Add a number or a result' })),
    ...fixed.map((ask) => ({ id: `fixed-${ask.id}`, sentence: `${capital(said(ask))} hardly ever moves at an employer like this. It may cost you the rest.` })),
  ]
}

const capital = (text: string): string => text.replace(/^“?\p{Ll}/u, (first) => first.toUpperCase())

/** Why the numbers of one ask do not fit together; undefined where they do. */
export const targetDoubt = ({ term, amount, target }: Ask): string | undefined =>
  amount && target && target.minor > amount.minor && term !== 'start-date' ? `You open with ${moneyWords(amount)} and aim for more. Nobody offers more than was asked.` : undefined

/** "base, then signing bonus": told once the order has changed. */
export const orderWords = (asks: readonly Ask[], labels: Record<AskTerm, string>): string => asksInOrder(asks).map(({ term }) => labels[term]).join(', then ')
