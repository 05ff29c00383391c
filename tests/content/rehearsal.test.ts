import { describe, expect, it } from 'vitest'
import { rehearsalContent } from '#content/negotiation/rehearsal.ts'
import { topicsByMark } from '#domain/arguments/marking.ts'
import { RehearsalContent, rehearsalActs, sayAct } from '#domain/negotiation/rehearsal-words.ts'
import { employerSizes } from '#domain/timeline/employer-size.ts'

const { lines, offered, debrief, profiles, cues } = rehearsalContent
const theirs = rehearsalActs.flatMap((act) => [...lines[act].lines, ...Object.values(lines[act].bySize ?? {}).flat()])
const texts = [...theirs, ...Object.values(offered).map(({ text }) => text), ...Object.values(debrief).flatMap((entry) => Object.values(entry).filter((each) => typeof each === 'string'))]

describe('the words of a practice call', () => {
  it('are calm, speak of nobody as he or she, and use typographic apostrophes', () => {
    expect(texts.filter((text) => /!|\b(?:he|she|him|her|his|hers|battle|leverage|oops)\b|'/i.test(text))).toEqual([])
  })

  it('never promise, never shame and never name a private reason to the person’s face', () => {
    expect(theirs.filter((text) => /\b(?:promise|guarantee|greedy|ridiculous|commute|rent|mortgage|childcare|kids)\b/i.test(text))).toEqual([])
  })

  it('can be said by every size of employer when nothing but a date and an approver is known', () => {
    const little = { approver: 'the manager', above: 'the board', days: '2 working days', date: 'Friday', alternative: 'a signing bonus', amount: '$1', ask: '$2', band: '$3', reason: 'I led it.' }
    for (const size of employerSizes) for (const act of rehearsalActs) for (const turn of [0, 1, 2, 3]) expect(sayAct(rehearsalContent, act, size, little, turn), act).not.toMatch(/^$|[{}]/)
  })

  it('name every topic that is better kept private', () => {
    expect(topicsByMark.avoid.filter((topic) => debrief.topics[topic] === undefined)).toEqual([])
  })

  it('hear phrases in lower case with plain apostrophes, so that any typing of them fits', () => {
    const phrases = [...Object.values(cues).filter((each) => Array.isArray(each)).flat(), ...Object.values(cues.terms).flat()]
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || /[’‘]/.test(phrase))).toEqual([])
  })

  it('fail where an act is missing or a slot has a wrong name', () => {
    const { warm: _, ...rest } = lines
    expect(RehearsalContent.safeParse({ ...rehearsalContent, lines: rest }).success).toBe(false)
    expect(RehearsalContent.safeParse({ ...rehearsalContent, lines: { ...lines, warm: { ...lines.warm, lines: ['Good, {name}.'] } } }).success).toBe(false)
  })
})

describe('the made-up employers', () => {
  it('decide at once only where one person can, and have no room beyond a public scale', () => {
    expect(employerSizes.filter((size) => profiles[size].decides === 'here')).toEqual(['S'])
    expect(profiles.G.beyond.most).toBe(0)
  })
})
