import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { nearDay } from '#domain/values/day-words.ts'
import { rounds, termIds, termSpec } from '#domain/offer/terms.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { mail } from './mail.ts'
import type { Mail } from './mail.ts'
import { onOneLine } from './own-words.ts'
import { say } from './script-blocks.ts'
import type { ScriptBlocks } from './script-blocks.ts'
import type { TableFacts } from './table-facts.ts'

/** A question that is still open; term where a blank made it. */
export interface QuestionToAsk {
  readonly text: string
  readonly term?: TermId | undefined
}

/**
 * One e-mail with every open question, in the order a recruiter can answer: the date and the letter first, then pay, shares and
 * benefits, which come from a policy, then what only the manager knows. Questions of the person's own come last, in their order.
 */
export const questionsEmail = (facts: TableFacts, questions: readonly QuestionToAsk[], blocks: ScriptBlocks, today: CalendarDate): Mail => {
  const slots = {
    recruiter: facts.recruiter?.spoken,
    role: facts.role,
    company: facts.company,
    thanksDay: facts.offerDate && facts.offerDate <= today ? onDay(nearDay(today, facts.offerDate)) : undefined,
  }
  const list = inOrder(questions).map((text, index) => `${index + 1}. ${text}`).join('\n')
  return mail(facts, say(blocks, 'questions-subject', slots), [say(blocks, 'hello', slots), say(blocks, 'questions-open', slots), list, say(blocks, 'questions-close', slots)])
}

const onDay = (day: string): string => (day === 'today' || day === 'yesterday' ? day : `on ${day}`)

const inOrder = (questions: readonly QuestionToAsk[]): string[] => {
  const place = ({ term }: QuestionToAsk) => (term === undefined ? Infinity : rounds.indexOf(termSpec(term).round) * 1000 + termIds.indexOf(term))
  const sorted = [...questions].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
  return [...new Set(sorted.map(({ text }) => asQuestion(text)).filter((text) => text !== ''))]
}

/** A question of the person's own as it stands in the e-mail. */
export const asQuestion = (text: string): string => {
  const plain = onOneLine(text)
  return plain === '' || /[?.!…]$/.test(plain) ? plain : `${plain}?`
}
