import { gzipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { loadMarkerKnowledge } from '#content/argument-rules.ts'
import shipped from '#content/marker-model.json'
import { corpusDigest } from '../../.dev/marker-training.ts'
import { scoresOf } from '../../.dev/marker-scores.ts'
import { judge, knowledgeWith, trainedOn } from '../../.dev/marker-trial.ts'
import { corpusPart } from './corpus.ts'
import type { CorpusText } from './corpus.ts'
import { trainingParts } from './parts.ts'

const knowledge = await loadMarkerKnowledge()
const hands = trainingParts.filter((part) => part.startsWith('hand'))
/** The corpus has grown long; a third of it tells as much. */
const everyThird = <Each>(all: readonly Each[]): Each[] => all.filter((_, at) => at % 3 === 0)

describe('the shipped weights', () => {
  it('were trained from the corpus as it stands', () => {
    expect(shipped.corpus).toBe(corpusDigest(trainingParts.flatMap(corpusPart)))
  })

  it('are the same byte for byte when the same texts are trained again', () => {
    const texts = corpusPart('start-6')
    expect(JSON.stringify(trainedOn(texts))).toBe(JSON.stringify(trainedOn(texts)))
  })

  it.each(hands)('hold their floors on %s, which they have seen', (part) => {
    const scores = scoresOf(judge(everyThird(corpusPart(part)), knowledge))
    expect.soft(scores.accuracy).toBeGreaterThan(0.9)
    expect.soft(scores.avoidRecall).toBeGreaterThan(0.9)
    expect.soft(scores.falseAlarms).toBeLessThan(0.06)
  })

  it('come to no more than 1.5 MB on the way', () => {
    expect(gzipSync(strToU8(JSON.stringify(shipped))).length).toBeLessThan(1_500_000)
  })

  it('tell contrast pairs apart: both right', () => {
    const pairs = new Map<string, CorpusText[]>()
    for (const text of hands.flatMap(corpusPart)) if (text.pair !== null) pairs.set(`${text.part} ${text.pair}`, [...(pairs.get(`${text.part} ${text.pair}`) ?? []), text])
    const asked = everyThird([...pairs.values()])
    const right = asked.filter((texts) => judge(texts, knowledge).every(({ gold, found }) => gold.verdict === found.verdict))
    expect(right.length / asked.length).toBeGreaterThan(0.85)
  })
}, 60_000)

describe('weights trained without a hand', () => {
  it('hold lower floors on it', () => {
    const few = ['own-1', 'own-2', 'hand-a', 'hand-b', 'hand-c'].flatMap(corpusPart)
    const scores = scoresOf(judge(corpusPart('hand-i'), knowledgeWith(trainedOn(few, 'trial', { net: null }))))
    expect.soft(scores.accuracy).toBeGreaterThan(0.7)
    expect.soft(scores.macroF1).toBeGreaterThan(0.7)
    expect.soft(scores.avoidRecall).toBeGreaterThan(0.7)
    expect.soft(scores.falseAlarms).toBeLessThan(0.2)
    expect.soft(scores.spanRecall).toBeGreaterThan(0.65)
  })
}, 30_000)
