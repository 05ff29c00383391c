import { describe, expect, it } from 'vitest'
import { addProduct } from '#domain/arguments/gru.ts'
import { seededDraws } from '#domain/valuation/draws.ts'
import { parameter } from '../../.dev/adam.ts'
import type { Parameter } from '../../.dev/adam.ts'
import { openArena } from '../../.dev/fast-products.ts'
import { denseNames, learnText } from '../../.dev/net-gradients.ts'
import type { Dense } from '../../.dev/net-gradients.ts'

const arena = openArena(4)
const chance = seededDraws(3)
const fill = (numbers: Float32Array) => numbers.forEach((_, at) => { numbers[at] = chance() - 0.5 })
const made = (count: number): Parameter => {
  const each = parameter(count, arena.keep)
  fill(each.values)
  return each
}

describe('the fast products', () => {
  it('say the same as the plain ones', () => {
    const [vector, matrix, fast] = [arena.keep(8), arena.keep(96), arena.keep(12)]
    fill(vector)
    fill(matrix)
    const plain = new Float32Array(12)
    arena.add(fast, 0, vector, 0, matrix, 8, 12)
    addProduct(plain, 0, vector, 0, matrix, 8, 12)
    fast.forEach((value, at) => expect(value).toBeCloseTo(plain[at] ?? NaN, 5))
  })

  it('go back the way they came', () => {
    const [error, vector, matrix, gradient, back] = [arena.keep(12), arena.keep(8), arena.keep(96), arena.keep(96), arena.keep(8)]
    for (const each of [error, vector, matrix]) fill(each)
    arena.back(error, 0, vector, 0, matrix, 8, 12, gradient, back, 0)
    for (let row = 0; row < 8; row += 1) {
      let sum = 0
      for (let column = 0; column < 12; column += 1) {
        sum += matrix[row * 12 + column]! * error[column]!
        expect(gradient[row * 12 + column]).toBeCloseTo(vector[row]! * error[column]!, 5)
      }
      expect(back[row]).toBeCloseTo(sum, 5)
    }
  })
})

describe('learning from one text', () => {
  const shape = { inputs: 8, size: 4, labels: 4, verdicts: 4, asks: 4 }
  const sizes: Record<(typeof denseNames)[number], number> = {
    'forward.input': 96, 'forward.state': 48, 'forward.bias': 12, 'backward.input': 96, 'backward.state': 48, 'backward.bias': 12,
    judge: 96, judgeBias: 4, join: 96, joinBias: 4, tag: 32, tagBias: 4, verdict: 32, verdictBias: 4, ask: 32, askBias: 4,
  }
  const dense = Object.fromEntries(denseNames.map((name) => [name, made(sizes[name])])) as unknown as Dense
  const [table, given] = [made(80), made(80).values]
  const text = { rows: [[0, 3], [1, 4], [2], [5, 6], [-1, 7]].map((rows) => Int32Array.from(rows)), places: [[0, 1], [3, 4]], clauseLabels: [1, 2], joins: [-1, 1], tokenLabels: [1, 1, 0, 2, 2], verdict: 1, ask: 0 }
  const masks = { read: Uint8Array.from([1, 1, 1, 1, 1]), own: Uint8Array.from([1, 0, 1, 1, 1]), vector: Float32Array.from([1.2, 0, 1.2, 1, 1, 1, 1, 1]), state: Float32Array.from([1.5, 0, 1, 1, 1, 1.5, 0, 1]) }
  const learn = () => learnText(text, dense, table, given, masks, shape, { clause: 0.5, token: 0.1, text: 0.3, join: 0.2, lift: [1, 1.5, 2, 1] }, new Set(), arena)

  it('finds for every weight which way makes the text less surprising', () => {
    learn()
    const all = [...Object.values(dense), table]
    const startSlopes = new Map(all.map(({ gradient }) => [gradient, gradient.slice()]))
    for (const { values, gradient } of all) {
      const slopes = startSlopes.get(gradient)!
      for (let at = 0; at < values.length; at += 5) {
        const [kept, little] = [values[at]!, 0.01]
        values[at] = kept + little
        const more = learn()
        values[at] = kept - little
        const less = learn()
        values[at] = kept
        expect((more - less) / (2 * little)).toBeCloseTo(slopes[at]!, 2)
      }
    }
  })
})
