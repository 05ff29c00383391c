import { describe, expect, it } from 'vitest'
import { argumentRules, argumentSources, loadMarkerKnowledge, topicReasons, wordClasses } from '#content/argument-rules.ts'
import { splitClauses } from '#domain/arguments/clauses.ts'
import { gatherEvidence } from '#domain/arguments/evidence.ts'
import { topicsByMark } from '#domain/arguments/marking.ts'
import { tokenize } from '#domain/arguments/tokens.ts'

const { lexicon, spellings, rules } = await loadMarkerKnowledge()
const sourceIds = new Set(argumentSources.map(({ id }) => id))

describe.each(rules.map((read) => ({ id: read.rule.id, read })))('the rule $id', ({ read }) => {
  const speaks = (text: string) => splitClauses(tokenize(text, spellings), lexicon).some((clause) => gatherEvidence([read], clause, lexicon).length > 0)

  it.each(read.rule.examples.match)('speaks in: %s', (text) => expect(speaks(text)).toBe(true))
  it.each(read.rule.examples.noMatch)('is silent in: %s', (text) => expect(speaks(text)).toBe(false))
})

describe('the argument rules', () => {
  it('have ids of their own and a topic of their mark', () => {
    expect(new Set(argumentRules.map(({ id }) => id)).size).toBe(argumentRules.length)
    for (const { mark, topic } of argumentRules) expect(topicsByMark[mark]).toContain(topic)
  })

  it('name only word classes that exist', () => {
    const named = argumentRules.flatMap(({ patterns, unless }) => [...patterns, ...(unless ?? [])].join(' ').match(/(?<=@)[a-z-]+/g) ?? [])
    expect([...new Set(named)].filter((name) => !(name in wordClasses))).toEqual([])
  })
})

describe('the reasons', () => {
  it('stand once for every topic', () => {
    const keys = topicReasons.map(({ mark, topic }) => `${mark}.${topic}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('name sources that exist, and every source is used', () => {
    const used = new Set(topicReasons.flatMap(({ source, moreSources, otherView }) => [source, ...(moreSources ?? []), ...(otherView?.sources ?? [])]))
    expect([...used].filter((id) => !sourceIds.has(id))).toEqual([])
    expect([...sourceIds].filter((id) => !used.has(id))).toEqual([])
  })

  it('are calm: short sentences, no exclamation marks', () => {
    for (const { why, note } of topicReasons) {
      // Nobody has told the reader who "she" is, nor which article is meant.
      expect(`${why} ${note}`).not.toMatch(/\b(?:she|her|he|him|his)\b|\b[Tt]he article\b(?! this app follows)/)
      expect(`${why} ${note}`).not.toContain('!')
      for (const sentence of why.split('. ')) expect(sentence.length).toBeLessThan(130)
    }
  })
})
