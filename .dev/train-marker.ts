// npm run train: builds src/content/marker-model.json from the corpus, byte for byte the same each time.
import { writeFileSync } from 'node:fs'
import { corpusPart } from '../tests/corpus/corpus.ts'
import { trainingParts } from '../tests/corpus/parts.ts'
import { corpusDigest } from './marker-training.ts'
import { trainedOn } from './marker-trial.ts'

export async function main() {
  const texts = trainingParts.flatMap(corpusPart)
  const model = trainedOn(texts, corpusDigest(texts), { report: console.log })
  const written = `${JSON.stringify(model)}\n`
  writeFileSync('src/content/marker-model.json', written)
  console.log(`${texts.length} texts, ${model.features.split('\n').length} features, ${(written.length / 1000).toFixed(0)} KB`)
}
