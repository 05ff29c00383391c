import { describe, expect, it } from 'vitest'
import { betterVersion } from '#domain/arguments/better-version.ts'
import type { ArgumentEvidence } from '#domain/arguments/better-version.ts'

const evidence: ArgumentEvidence[] = [
  { what: 'I rebuilt the rota.', result: 'Overtime fell by a fifth.', where: 'At the Leeds depot' },
  { what: 'trained eleven new fitters', result: 'all of them passed the first inspection' },
]
const commute = { mark: 'avoid', topic: 'commute' } as const
const family = { mark: 'avoid', topic: 'family' } as const
const texts = [0, 7, 14, 23, 31, 40].map((start) => betterVersion({ ...commute, start }, evidence, 'money')).map((version) => (version.kind === 'sentence' ? version.text : ''))

describe('a better version', () => {
  it("is built from the person's own evidence, and nothing stands in brackets", () => {
    for (const text of texts) {
      expect(text).toMatch(/overtime fell by a fifth|all of them passed the first inspection/i)
      expect(text).not.toMatch(/[[\]{}<>]/)
    }
  })

  it('does not say the same thing every time, and says it the same way when asked again', () => {
    expect(new Set(texts).size).toBeGreaterThan(3)
    expect(betterVersion({ ...commute, start: 7 }, evidence, 'money')).toEqual({ kind: 'sentence', text: texts[1] })
  })

  it('does not bring the private fact up again', () => {
    for (const text of texts) expect(text).not.toMatch(/commute|drive|traffic/i)
  })

  it('fits what is asked', () => {
    const level = betterVersion({ ...family, start: 0 }, evidence, 'level')
    expect(level.kind === 'sentence' && /level|graded/.test(level.text)).toBe(true)
    expect(betterVersion({ ...commute, start: 0 }, [], 'logistics')).toEqual({ kind: 'sentence', text: 'Would two fixed days at home work for the team after the first weeks?' })
  })

  it('asks for the one thing that is missing', () => {
    expect(betterVersion({ ...family, start: 0 }, [], 'money')).toMatchObject({ kind: 'missing' })
    expect(betterVersion({ ...family, start: 0 }, [{ what: 'rebuilt the rota' }], 'money')).toEqual({ kind: 'missing', question: 'Which result shows this? A number, or a before and after.' })
    expect(betterVersion({ mark: 'avoid', topic: 'cost-of-living', start: 0 }, [], 'money')).toMatchObject({ kind: 'missing', question: expect.stringMatching(/published/) })
  })
})
