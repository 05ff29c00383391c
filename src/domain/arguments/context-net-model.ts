import { zeroCharacter } from './classifier.ts'
import type { ContextNet } from './context-net.ts'
import type { WrittenNet } from './knowledge.ts'

const openNumbers = ({ scale, values }: { scale: number; values: string }): Float32Array => {
  const numbers = new Float32Array(values.length)
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = (values.charCodeAt(at) - zeroCharacter) * scale
  return numbers
}

/** A weight is written as two characters: this many steps of the second make one of the first. */
export const digitBase = 60

const openWeights = ({ scale, values }: { scale: number; values: string }): Float32Array => {
  const weights = new Float32Array(values.length / 2)
  for (let at = 0; at < weights.length; at += 1) weights[at] = ((values.charCodeAt(2 * at) - zeroCharacter) * digitBase + values.charCodeAt(2 * at + 1) - zeroCharacter) * scale
  return weights
}

/** Opens the compact form. Throws when names and table do not fit together. */
export function readContextNet(net: WrittenNet): ContextNet {
  const names = net.names === '' ? [] : net.names.split('\n')
  const table = openNumbers(net.table)
  if (table.length !== names.length * net.inputs) throw new Error('the table does not fit its names')
  const rows = new Map(names.map((name, row) => [name, row]))
  const numbers = (name: string) => {
    const written = net.weights[name]
    if (!written) throw new Error(`the net has no ${name}`)
    return openWeights(written)
  }
  const gru = (direction: string) => ({ inputs: net.inputs, size: net.size, input: numbers(`${direction}.input`), state: numbers(`${direction}.state`), bias: numbers(`${direction}.bias`) })
  return { rowOf: (name) => rows.get(name), table, inputs: net.inputs, kept: new Map(), forward: gru('forward'), backward: gru('backward'), judge: numbers('judge'), judgeBias: numbers('judgeBias'), join: numbers('join'), joinBias: numbers('joinBias'), tag: numbers('tag'), tagBias: numbers('tagBias') }
}
