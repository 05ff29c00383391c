import type { Feature } from './features.ts'
import type { MarkerModel } from './knowledge.ts'

/** Weights are kept as one character a label: the distance from this character, times the model's scale. */
export const zeroCharacter = 80

/** A softmax model over named features, read once from its compact form. */
export interface Classifier {
  readonly labels: readonly string[]
  readonly biases: readonly number[]
  readonly weightsOf: (name: string) => Float32Array | undefined
}

/** Opens the compact form. Throws when weights and features do not fit together. */
export function readClassifier(model: MarkerModel): Classifier {
  const names = model.features === '' ? [] : model.features.split('\n')
  const width = model.labels.length
  if (model.weights.length !== names.length * width) throw new Error('the weights do not fit the features')
  const rows = new Map(names.map((name, index) => [name, index]))
  const opened = new Map<string, Float32Array>()
  const open = (row: number) => Float32Array.from({ length: width }, (_, label) => (model.weights.charCodeAt(row * width + label) - zeroCharacter) * model.scale)
  const weightsOf = (name: string) => {
    const kept = opened.get(name)
    if (kept) return kept
    const row = rows.get(name)
    if (row === undefined) return undefined
    const weights = open(row)
    opened.set(name, weights)
    return weights
  }
  return { labels: model.labels, biases: model.biases, weightsOf }
}

/** The raw score of every label for a clause. */
export function scoreLabels(classifier: Classifier, features: readonly Feature[]): Float64Array {
  const scores = Float64Array.from(classifier.biases)
  for (const { name, value } of features) {
    const weights = classifier.weightsOf(name)
    if (weights) for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] ?? 0) + value * (weights[label] ?? 0)
  }
  return scores
}

/** Scores → probabilities that add up to 1. */
export function softmax(scores: ArrayLike<number>): number[] {
  const values = Array.from(scores)
  const top = Math.max(...values)
  const powers = values.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, each) => total + each, 0)
  return powers.map((each) => each / sum)
}
