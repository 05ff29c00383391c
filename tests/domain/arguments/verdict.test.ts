import { describe, expect, it } from 'vitest'
import type { Mark, Verdict } from '#domain/arguments/marking.ts'
import { verdictOf } from '#domain/arguments/verdict.ts'

const policy: readonly [Mark[], Verdict][] = [
  [[], 'none'],
  [['avoid'], 'avoid'],
  [['skill-based'], 'skill-based'],
  [['exception'], 'exception'],
  [['supporting'], 'supporting'],
  [['accommodation'], 'accommodation'],
  [['avoid', 'skill-based'], 'mixed'],
  [['avoid', 'supporting'], 'mixed'],
  [['avoid', 'exception'], 'mixed'],
  [['avoid', 'accommodation'], 'avoid'],
  [['skill-based', 'supporting'], 'skill-based'],
  [['skill-based', 'exception'], 'skill-based'],
  [['skill-based', 'accommodation'], 'skill-based'],
  [['exception', 'supporting'], 'exception'],
  [['exception', 'accommodation'], 'exception'],
  [['supporting', 'accommodation'], 'supporting'],
]

describe('the verdict of a text', () => {
  it.each(policy)('from %j is %s', (marks, verdict) => {
    expect(verdictOf(marks)).toBe(verdict)
  })

  it('does not depend on the order or on saying a thing twice', () => {
    for (const [marks, verdict] of policy) expect(verdictOf([...marks, ...marks].toReversed())).toBe(verdict)
  })
})
