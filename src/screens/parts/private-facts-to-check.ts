import type { PrivateFact } from '#domain/negotiation/leak-check.ts'
import { priceOffer, supposeFor } from '#domain/valuation/price-offer.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import type { AskLimit } from '#domain/weighing/ask-limit.ts'
import type { DecisionNote } from '#domain/weighing/decision-note.ts'
import type { Factor } from '#domain/weighing/factor.ts'
import { costsOfOffer, privateExtras } from '#domain/weighing/private-costs.ts'
import type { PrivateFacts } from '#domain/weighing/private-facts.ts'
import { breakEvenOf } from './private-number.ts'
import type { PrivateNumberRows } from './private-number.ts'

/** Every table of the private side. */
export interface PrivateRows extends PrivateNumberRows {
  readonly factors: Readonly<Record<string, Factor>>
  readonly decisionNotes: Readonly<Record<string, DecisionNote>>
  readonly askLimits: Readonly<Record<string, AskLimit>>
}

/**
 * Everything private, of this offer and of the others, as plain facts for the leak check to look for. This is the only place where both
 * sides meet, and nothing is ever built from what it gives. kept: clauses of the draft that are better not said. The gut feeling is left
 * out: a bare number from 0 to 100 tells nobody anything.
 */
export const privateFactsToCheck = (rows: PrivateRows, offerId: string, kept: readonly string[] = []): PrivateFact[] => [
  ...Object.values(rows.factors).filter(({ sayable, text }) => !sayable && text.trim() !== '').map(({ text }) => ({ kind: 'a pro or con you keep private', words: text })),
  ...Object.values(rows.privateFacts).flatMap(factsOf),
  ...Object.values(rows.privateCosts).map(({ label, perYear }) => ({ kind: 'a private cost', words: label, numbers: [toUnits(perYear)] })),
  ...Object.values(rows.trades).map(({ low, high, asked }) => ({ kind: 'what something is worth to you', numbers: unitsOf([low, high, asked]) })),
  ...Object.values(rows.decisionNotes).flatMap(noteFacts),
  ...Object.values(rows.askLimits).flatMap(limitFacts),
  ...workedOut(rows, offerId),
  ...kept.filter((clause) => clause.trim() !== '').map((words) => ({ kind: 'words from your draft that are better not said', words })),
]

const factsOf = (facts: PrivateFacts): PrivateFact[] => {
  const numbers = [facts.commuteMinutesOneWay, facts.commuteWeeksPerYear, facts.onCallWeeks, facts.hoursReallyWorked, facts.priceLevelThere, facts.priceLevelHome].filter((each) => each !== undefined)
  const amounts = unitsOf([facts.commuteCostPerDay, facts.hourWorth, facts.onCallWeekWorth])
  return [
    ...(facts.note.trim() === '' ? [] : [{ kind: 'a private note', words: facts.note }]),
    ...(numbers.length + amounts.length > 0 ? [{ kind: 'a private number', numbers: [...numbers, ...amounts] }] : []),
    ...(facts.leastBase ? [{ kind: 'the least you would take', numbers: unitsOf([facts.leastBase]) }] : []),
  ]
}

const noteFacts = ({ reasons, expectations, cameWords }: DecisionNote): PrivateFact[] =>
  [reasons, expectations, cameWords].filter((words) => words.trim() !== '').map((words) => ({ kind: 'your note on the decision', words }))

const limitFacts = ({ least, leastWords, worthPerYear }: AskLimit): PrivateFact[] => [
  ...(least || leastWords.trim() !== '' ? [{ kind: 'the least you would take', words: leastWords, numbers: unitsOf([least]) }] : []),
  ...(worthPerYear ? [{ kind: 'what something is worth to you', numbers: unitsOf([worthPerYear]) }] : []),
]

const unitsOf = (amounts: readonly (Money | undefined)[]): number[] => amounts.flatMap((amount) => (amount ? [toUnits(amount)] : []))

/** What follows from the private rows: the break-even, and what the way to work and the rest cost in a year. */
const workedOut = (rows: PrivateRows, offerId: string): PrivateFact[] => {
  const breakEven = breakEvenOf(rows, offerId)
  const costs = yearlyCosts(rows, offerId)
  return [
    ...(breakEven ? [{ kind: 'your break-even', numbers: [breakEven.base] }] : []),
    ...(costs.length > 0 ? [{ kind: 'a private cost', numbers: costs }] : []),
  ]
}

const yearlyCosts = (rows: PrivateRows, offerId: string): number[] => {
  const full = gatherOffer(rows, offerId as OfferId)
  if (!full) return []
  try {
    const own = Object.values(rows.privateCosts).filter((cost) => cost.offerId === offerId)
    const { commuteHours, costs, total } = costsOfOffer(priceOffer(full, supposeFor(rows.assumptions, offerId)).priced, privateExtras(rows.privateFacts[offerId], own))
    return [commuteHours, total, ...costs.map(({ amount }) => amount)].filter((each) => each > 0)
  } catch {
    // Figures that no year can hold are not worked out; as they were typed they are among the facts above.
    return []
  }
}
