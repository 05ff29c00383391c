import { describe, expect, it } from 'vitest'
import { loadMarkerKnowledge } from '#content/argument-rules.ts'
import { markArgument } from '#domain/arguments/mark-argument.ts'
import { sayableReasons, toSayable } from '#domain/arguments/sayable.ts'
import { corpusPart } from '../../corpus/corpus.ts'
import { trainingParts } from '../../corpus/parts.ts'

const knowledge = await loadMarkerKnowledge()
const text = 'I cut waste by a third, and my rent went up.'
const marking = markArgument(text, knowledge)
const rent = marking.spans.find(({ mark }) => mark === 'avoid')

describe('what may be said', () => {
  it('is what you bring, never what is better kept private', () => {
    expect(sayableReasons(text, marking).map((reason) => reason.text)).toEqual(['I cut waste by a third'])
    if (rent) expect(toSayable(text, rent)).toBeNull()
  })

  it('never holds what the marker is not sure of, in any text', () => {
    const unsure = trainingParts.flatMap(corpusPart).filter((_, index) => index % 61 === 0).flatMap((each) => {
      const found = markArgument(each.text, knowledge)
      expect(sayableReasons(each.text, found).length).toBe(found.spans.filter(({ sure, mark }) => sure && mark !== 'avoid' && mark !== 'accommodation').length)
      return found.spans.filter(({ sure }) => !sure).map((span) => toSayable(each.text, span))
    })
    expect(unsure.length).toBeGreaterThan(10)
    expect(unsure.every((each) => each === null)).toBe(true)
  })

  it('never holds an accommodation', () => {
    const own = 'I have epilepsy and need day shifts.'
    expect(sayableReasons(own, markArgument(own, knowledge))).toEqual([])
  })
})
