// The compact form of a trained net: a character for each number of the table, two for each weight.
import { zeroCharacter } from '#domain/arguments/classifier.ts'
import { digitBase } from '#domain/arguments/context-net-model.ts'
import type { WrittenNet } from '#domain/arguments/knowledge.ts'
import { labels } from './marker-training.ts'
import { denseNames } from './net-gradients.ts'
import type { Dense } from './net-gradients.ts'
import type { TrainedNet } from './net-training.ts'

/** Steps of the table's numbers; finer ones change nothing, coarser ones cost accuracy. */
const tableStep = 0.06
const tableWidest = 45

const writeTable = (numbers: Float32Array): WrittenNet['table'] => {
  let values = ''
  for (const number of numbers) values += String.fromCharCode(zeroCharacter + Math.max(-tableWidest, Math.min(tableWidest, Math.round(number / tableStep))))
  return { scale: tableStep, values }
}

/** Weights count more than a word's vector: two characters each. */
const writeWeights = (numbers: Float32Array): WrittenNet['table'] => {
  const reach = digitBase * tableWidest
  let largest = 0
  for (const number of numbers) largest = Math.max(largest, Math.abs(number))
  const scale = Math.ceil((largest / reach) * 1e7) / 1e7 || 1
  let values = ''
  for (const number of numbers) {
    const steps = Math.round(number / scale)
    const high = Math.round(steps / digitBase)
    values += String.fromCharCode(zeroCharacter + high, zeroCharacter + steps - high * digitBase)
  }
  return { scale, values }
}

/** Heads that only helped to learn are left out. */
const shipped = denseNames.filter((name) => !name.startsWith('verdict') && !name.startsWith('ask'))

const choices: Partial<Record<(typeof denseNames)[number], number>> = { judge: labels.length, tag: labels.length, join: 2 }

/** A head without the columns that only fill its rows up. */
const withoutPadding = (name: (typeof denseNames)[number], dense: Dense): Float32Array => {
  const head = name.replace('Bias', '') as (typeof denseNames)[number]
  const count = choices[head]
  if (count === undefined) return dense[name].values
  const width = dense[`${head}Bias` as (typeof denseNames)[number]].values.length
  return dense[name].values.filter((_, cell) => cell % width < count)
}

/** A trained net in its compact form. What only helped to learn is left out. */
export const toWrittenNet = ({ names, inputs, size, table, dense }: TrainedNet): WrittenNet => ({
  inputs,
  size,
  names: names.join('\n'),
  table: writeTable(table),
  weights: Object.fromEntries(shipped.map((name) => [name, writeWeights(withoutPadding(name, dense))])),
})
