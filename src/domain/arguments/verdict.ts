import type { Mark, Verdict } from './marking.ts'

/** The policy, first row that fits: marks that must be there, marks of which one must be there. */
const policy: readonly { verdict: Verdict; has: Mark; and?: readonly Mark[] }[] = [
  { verdict: 'mixed', has: 'avoid', and: ['skill-based', 'supporting', 'exception'] },
  { verdict: 'avoid', has: 'avoid' },
  { verdict: 'skill-based', has: 'skill-based' },
  { verdict: 'exception', has: 'exception' },
  { verdict: 'supporting', has: 'supporting' },
  { verdict: 'accommodation', has: 'accommodation' },
]

/** The verdict of a text from the marks of its reasons. Order and repetition do not matter. */
export function verdictOf(marks: Iterable<Mark>): Verdict {
  const present = new Set(marks)
  const row = policy.find(({ has, and }) => present.has(has) && (!and || and.some((mark) => present.has(mark))))
  return row?.verdict ?? 'none'
}
