import { describe, expect, it } from 'vitest'
import { loadMarkerKnowledge } from '#content/argument-rules.ts'
import { markArgument } from '#domain/arguments/mark-argument.ts'
import { applyDecisions, decisionKey } from '#domain/arguments/overruling.ts'
import { sayableReasons, toSayable } from '#domain/arguments/sayable.ts'

const knowledge = await loadMarkerKnowledge()
const text = 'I cut waste by a third, and my rent went up.'
const marking = markArgument(text, knowledge)
const rent = marking.spans.find(({ mark }) => mark === 'avoid')

describe('a person who disagrees with a mark', () => {
  it('has it set aside: still there, no longer counted', () => {
    if (!rent) throw new Error('the rent is not marked')
    const after = applyDecisions(text, marking, [{ key: decisionKey(text, rent), answer: 'leave-it' }], knowledge)
    expect(marking.verdict).toBe('mixed')
    expect(after.verdict).toBe('skill-based')
    expect(after.spans.filter(({ overruled }) => overruled)).toHaveLength(1)
  })

  it('is remembered when numbers, case and stops change', () => {
    if (!rent) throw new Error('the rent is not marked')
    const key = (clause: string) => decisionKey(clause, { ...rent, start: 0, end: clause.length })
    expect(key('My rent went up by 300.')).toBe(key('my rent went up by 1,250'))
  })

  it('decides by the answer whether it is about the work or the own life', () => {
    if (!rent) throw new Error('the rent is not marked')
    const answered = (answer: 'the-work' | 'my-own-life') => applyDecisions(text, marking, [{ key: decisionKey(text, rent), answer }], knowledge)
    expect(answered('the-work').verdict).toBe('skill-based')
    expect(answered('my-own-life').verdict).toBe('mixed')
  })

  it('changes nothing by decisions about other sentences', () => {
    expect(applyDecisions(text, marking, [{ key: 'something else|avoid.family', answer: 'leave-it' }], knowledge)).toBe(marking)
  })
})

describe('what may be said', () => {
  it('is what you bring, never what is better kept private', () => {
    expect(sayableReasons(text, marking).map((reason) => reason.text)).toEqual(['I cut waste by a third'])
    if (rent) expect(toSayable(text, rent)).toBeNull()
  })

  it('never holds an accommodation', () => {
    const own = 'I have epilepsy and need day shifts.'
    expect(sayableReasons(own, markArgument(own, knowledge))).toEqual([])
  })
})
