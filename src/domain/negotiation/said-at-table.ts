import { dayAndMonth } from '#domain/values/day-words.ts'
import { askWords, atTarget } from './ask-words.ts'
import { buildBrief } from './brief.ts'
import { moneyWords } from './money-words.ts'
import { mapTerms } from './negotiability.ts'
import { onOneLine } from './own-words.ts'
import { costToThem, costWords } from './package-cost.ts'
import type { Preparation, TableWords } from './preparation.ts'
import { blockIds } from './script-blocks.ts'

/** Everything that may be said at the table, for the leak check: sayable reasons, proofs, asks, told facts and the blocks themselves. */
export const saidAtTable = (preparation: Preparation, words: TableWords): string[] => {
  const { facts, asks, sayables, proofs } = preparation
  const { company, recruiter, role, team, need, onCall, base, baseRange, signOn, rangeHigh, answerBy, startDate } = facts
  const money = [base?.amount, baseRange?.low, baseRange?.high, signOn, rangeHigh].flatMap((each) => (each ? [moneyWords(each)] : []))
  const told = [company, recruiter?.full, role, team, need, onCall, answerBy && dayAndMonth(answerBy), startDate && dayAndMonth(startDate)].filter((each) => each !== undefined)
  return [
    ...sayables.map(({ text }) => onOneLine(text)),
    ...proofs.flatMap(({ result, what, where, when }) => [what, result, where, when].map(onOneLine)),
    ...asks.flatMap((ask) => [ask, atTarget(ask)]).map((ask) => askWords(ask, facts).phrase),
    // What an ask costs follows from the offer and the ask alone.
    ...asks.flatMap((ask) => costToThem(ask, facts) ?? []).map((cost) => costWords(cost, facts)),
    ...told,
    ...money,
    ...mapTerms.flatMap((term) => [words.map.terms[term].roomFor, words.map.terms[term].instead].filter((each) => each !== undefined)),
    ...(buildBrief(preparation, words)?.rows ?? []).filter(({ id }) => id === 'cost').map(({ text }) => text),
    ...blockIds.flatMap((id) => words.blocks.blocks[id].lines.map((line) => line.replace(/\{\w+\}/g, ' '))),
  ]
}
