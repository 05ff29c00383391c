import type { Clause } from './clauses.ts'
import { Mark } from './marking.ts'

export const clauseMarks = ['none', ...Mark.options] as const
export type ClauseMark = (typeof clauseMarks)[number]

/** How much likelier one mark follows another than by chance, as logarithms: within a sentence, and across its end. */
export interface Transitions {
  readonly within: readonly (readonly number[])[]
  readonly across: readonly (readonly number[])[]
}

const sentenceEnds = new Set(['', ','])

/** Whether the sentence goes on after this clause. */
export const goesOn = (clause: Clause | undefined): boolean => clause !== undefined && sentenceEnds.has(clause.stop)

const times = (vector: readonly number[], matrix: readonly (readonly number[])[], forward: boolean): number[] =>
  vector.map((_, to) => vector.reduce((sum, p, from) => sum + p * Math.exp((forward ? matrix[from]?.[to] : matrix[to]?.[from]) ?? 0), 0))

const multiply = (one: readonly number[], other: readonly number[]): number[] => {
  const product = one.map((p, index) => p * (other[index] ?? 0))
  const sum = product.reduce((total, p) => total + p, 0) || 1
  return product.map((p) => p / sum)
}

/** The probability of each mark for each clause, once the clauses before and after have been heard (forward and backward). */
export function hearNeighbours(clauses: readonly Clause[], own: readonly (readonly number[])[], { within, across }: Transitions): number[][] {
  const between = (at: number) => (goesOn(clauses[at]) ? within : across)
  const before: number[][] = []
  own.forEach((p, at) => {
    const last = before[at - 1]
    before.push(last === undefined ? [...p] : multiply(p, times(last, between(at - 1), true)))
  })
  let after = own.at(-1)?.map(() => 1) ?? []
  const heard: number[][] = []
  for (let at = own.length - 1; at >= 0; at -= 1) {
    heard[at] = multiply(before[at] ?? [], after)
    const here = multiply(own[at] ?? [], after)
    if (at > 0) after = times(here, between(at - 1), false)
  }
  return heard
}
