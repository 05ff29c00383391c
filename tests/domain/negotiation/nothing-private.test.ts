import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAskMail, numberAnswerMail } from '#domain/negotiation/ask-mail.ts'
import { briefText, buildBrief } from '#domain/negotiation/brief.ts'
import { checkedText } from '#domain/negotiation/checked-text.ts'
import { mailText } from '#domain/negotiation/mail.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'
import { questionsEmail } from '#domain/negotiation/questions-mail.ts'
import { saidAtTable } from '#domain/negotiation/said-at-table.ts'
import { buildScript, scriptText } from '#domain/negotiation/script.ts'
import { acceptanceMail, alignMail, declineMail, inWritingMail, moreTimeMail, numbersMail, silenceMail } from '#domain/negotiation/short-mails.ts'
import { findNumbers } from '#domain/negotiation/spoken-numbers.ts'
import { addDays } from '#domain/values/calendar-date.ts'
import { anyPreparation, secretNumber, secretWord } from './any-preparation.ts'
import { words } from './table.ts'

const questions = [{ text: 'What is the base salary?', term: 'baseSalary' as const }, { text: 'is there  a [dog]' }]

/** Every text that can leave, as the screens build it. */
const everyText = (prepared: Preparation, variant: number): string[] => {
  const { facts, today } = prepared
  const brief = buildBrief(prepared, words)
  const accepted = acceptanceMail({ ...facts, inWriting: true }, ['First review'], words.blocks, today)
  return [
    scriptText(buildScript(prepared, words, variant)),
    mailText(buildAskMail(prepared, words, variant)),
    ...(brief ? [briefText(brief)] : []),
    mailText(questionsEmail(facts, questions, words.blocks, today)),
    mailText(moreTimeMail(facts, words.blocks, today, { day: addDays(today, 9), time: '17:00' })),
    ...(accepted ? [mailText(accepted)] : []),
    mailText(declineMail(facts, words.blocks)),
    mailText(alignMail(facts, words.blocks, today, { move: 'later', until: addDays(today, 6) })),
    mailText(alignMail(facts, words.blocks, today, { move: 'sooner', other: addDays(today, 4), until: addDays(today, 3) })),
    mailText(numberAnswerMail(prepared, words)),
    mailText(numbersMail(facts, words.blocks, variant % 2 === 0)),
    mailText(silenceMail(facts, words.blocks, today, { lastOn: addDays(today, -5), about: 'the base' })),
    mailText(inWritingMail(facts, ['First review'], words.blocks)!),
  ]
}

const numbersOf = new WeakMap<Preparation, Set<number>>()

/** Every number that may be in a text: told, asked, written among the reasons. */
const numbersKnown = (prepared: Preparation): Set<number> => {
  const { facts } = prepared
  const told = () => [...saidAtTable(prepared, words), questions.map((each) => each.text).join(' '), `${facts.bonusPercent ?? ''}`, facts.recruiterEmail ?? '']
  const known = numbersOf.get(prepared) ?? new Set(told().flatMap((each) => findNumbers(each).map(({ value }) => value)))
  numbersOf.set(prepared, known)
  return known
}

const anyVariant = fc.integer({ min: -3, max: 9 })
const holds = (check: (text: string, prepared: Preparation) => void) =>
  fc.assert(fc.property(anyPreparation, anyVariant, (prepared, variant) => everyText(prepared, variant).forEach((text) => check(text, prepared))), { numRuns: 150 })

describe('whatever was typed, every text for the table', () => {
  it('holds no word and no number of a reason that is kept private, nor the words of an exception', () => {
    holds((text) => {
      expect(text).not.toContain(secretWord)
      expect(text).not.toContain(secretNumber)
    })
  })

  it('is found clean of random private facts', () => {
    const anyFact = fc.record({ kind: fc.constant('note'), words: fc.array(fc.stringMatching(/^[q-z]{6,9}$/), { minLength: 1, maxLength: 6 }).map((each) => each.join(' ')), numbers: fc.array(fc.integer({ min: 600_000, max: 9_000_000 })) })
    fc.assert(
      fc.property(anyPreparation, fc.array(anyFact, { maxLength: 5 }), (prepared, facts) => {
        const said = saidAtTable(prepared, words)
        for (const text of everyText(prepared, 0)) expect(checkedText(text, facts, said)).toMatchObject({ clean: true })
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  it('is caught once a private fact is written into it', () => {
    fc.assert(
      fc.property(anyPreparation, fc.array(fc.stringMatching(/^[q-z]{6,9}$/), { minLength: 3, maxLength: 6 }), fc.integer({ min: 600_000, max: 9_000_000 }), (prepared, parts, number) => {
        const said = saidAtTable(prepared, words)
        const [text = ''] = everyText(prepared, 0)
        expect(checkedText(`${text} ${parts.join(' ')}`, [{ kind: 'note', words: parts.join(' ') }], said).clean).toBe(false)
        expect(checkedText(`${text} ${number}`, [{ kind: 'number', numbers: [number] }], said).clean).toBe(false)
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  it('has every slot filled, no loose bracket, no double space or full stop', () => {
    holds((text) => expect(text).not.toMatch(/[{}[\]]|undefined|NaN|\bnull\b| {2}|\.\.|\s[.,?](?:\s|$)|\n{3}|^\s|\s$/))
  })

  it('says no number that was not told, asked, written or worked out of those', () => {
    holds((text, prepared) => {
      const known = numbersKnown(prepared)
      const plain = text.replace(/^\d+\. /gm, '')
      expect(findNumbers(plain).filter(({ value }) => !known.has(value)).map(({ value }) => value)).toEqual([])
    })
  }, 30_000)
})
