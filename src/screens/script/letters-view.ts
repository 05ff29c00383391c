import { agreedPoints, pointsNotWritten } from '#domain/negotiation/agreed-points.ts'
import { alignDates } from '#domain/negotiation/align-dates.ts'
import { askTopic } from '#domain/negotiation/ask-words.ts'
import { numberAnswerMail } from '#domain/negotiation/ask-mail.ts'
import { asksInOrder } from '#domain/negotiation/carried-ask.ts'
import type { Mail } from '#domain/negotiation/mail.ts'
import { inOneBreath } from '#domain/negotiation/own-words.ts'
import type { Preparation, TableWords } from '#domain/negotiation/preparation.ts'
import { asQuestion, questionsEmail } from '#domain/negotiation/questions-mail.ts'
import type { ScriptEdit } from '#domain/negotiation/script-edit.ts'
import { acceptanceMail, alignMail, declineMail, inWritingMail, moreTimeMail, numbersMail, silenceMail } from '#domain/negotiation/short-mails.ts'
import type { ShortMailId } from '#domain/negotiation/short-mails.ts'
import { silenceDay } from '#domain/negotiation/silence-day.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { openQuestions } from '#domain/offer/open-questions.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { nearDay } from '#domain/values/day-words.ts'
import { knownValue } from '#domain/values/told.ts'
import type { Repeated } from '#screens/parts/own-words.ts'
import { agreedLine } from './agreed-words.ts'
import type { AgreedLine } from './agreed-words.ts'
import { showLines } from './line-edits.ts'
import type { ShownMail } from './script-view.ts'

/** What the letters are built from; nothing of the private side is in it. */
export interface LetterSource {
  readonly full: FullOffer
  readonly preparation: Preparation
  readonly words: TableWords
  readonly termWords: OfferQuestions
  /** Answer dates of the other open offers. */
  readonly elsewhere: readonly (CalendarDate | undefined)[]
  /** The day of the last talk that was noted. */
  readonly lastTalk: CalendarDate | undefined
}

/** What the person sets beside a letter. */
export interface LetterChoices {
  readonly until?: CalendarDate | undefined
  readonly lastOn?: CalendarDate | undefined
  readonly promisedBy?: CalendarDate | undefined
  readonly earns: boolean
}

/** One letter around the request, with what has to be known and checked before it goes. */
export interface LetterView {
  readonly id: ShortMailId
  /** When it fits, in one or two sentences. */
  readonly when: string
  /** Undefined where it cannot be written yet; `when` then says why. */
  readonly mail: ShownMail | undefined
  /** The letter that goes before it. */
  readonly before?: ShortMailId
  /** Words of the person's that it repeats, to be marked. */
  readonly repeats: readonly Repeated[]
  /** Points that were told, as they are listed: no secret. */
  readonly said: readonly string[]
}

interface Draft {
  readonly before?: ShortMailId
  readonly mail: Mail | undefined
  readonly when: string
  readonly repeats?: readonly Repeated[]
  readonly said?: readonly string[]
}

/** One letter, with the person's own words in it. */
export const letterView = (id: ShortMailId, source: LetterSource, choices: LetterChoices, edits: readonly ScriptEdit[]): LetterView => {
  const { mail, when, before, repeats = [], said = [] } = drafts[id](source, choices)
  return { id, when, mail: mail && shown(id, mail, edits), repeats, said, ...(before ? { before } : {}) }
}

const shown = (id: ShortMailId, { to, address, subject, body }: Mail, edits: readonly ScriptEdit[]): ShownMail => {
  const names = [`${id}-subject`, `${id}-body`]
  const { lines } = showLines([{ id: `${id}-subject`, text: subject }, { id: `${id}-body`, text: body }], edits.filter(({ line }) => names.includes(line)))
  const [subjectLine, bodyLine] = lines
  if (!subjectLine || !bodyLine) throw new Error('A letter has a subject and a body.')
  return { to, address: address ?? '', subject: subjectLine, body: bodyLine }
}

const drafts: Record<ShortMailId, (source: LetterSource, choices: LetterChoices) => Draft> = {
  questions: ({ full, preparation, words, termWords }) => {
    const open = openQuestions(full, termWords).filter(({ state }) => state === 'open' || state === 'asked')
    if (open.length === 0) return { mail: undefined, when: 'No question is open. Blanks in the details turn into questions by themselves.' }
    const own = open.filter(({ reason }) => reason === 'own').map(({ question }): Repeated => ({ words: asQuestion(question), as: 'sentence' }))
    return { mail: questionsEmail(preparation.facts, open.map(({ question, term }) => ({ text: question, term })), words.blocks, preparation.today), when: 'Before you ask for more: everything that is still open, in one e-mail.', repeats: own }
  },
  time: ({ preparation: { facts, today }, words }, { until }) =>
    ({ mail: moreTimeMail(facts, words.blocks, today, until && { day: until, ...(facts.answerTime ? { time: facts.answerTime } : {}) }), when: 'Ask once, soon, and name a day you will keep.' }),
  align: (source, { until }) => alignDraft(source, until),
  numbers: (source, choices) => numbersDraft(source, choices),
  silence: (source, choices) => silenceDraft(source, choices),
  written: (source) => writtenDraft(source),
  accept: (source) => acceptDraft(source),
  decline: ({ preparation: { facts }, words }) => ({ mail: declineMail(facts, words.blocks), when: 'Quick and thankful. A reason would only invite an argument.' }),
}

/** Where they have made an offer, their range is no question any more. */
const numbersDraft = ({ preparation, words }: LetterSource, { earns }: LetterChoices): Draft =>
  preparation.facts.base
    ? { mail: numberAnswerMail(preparation, words), when: 'For a question that came by e-mail. Their offer is on the table, so the answer is what you ask for. What you earn now is not in it.' }
    : { mail: numbersMail(preparation.facts, words.blocks, earns), when: 'For a question that came by e-mail. It asks for their range and gives no number.' }

const alignDraft = ({ full, preparation: { facts, today, holidays }, words, elsewhere }: LetterSource, until: CalendarDate | undefined): Draft => {
  const decided = knownValue(full.offer.baseSalary) !== undefined
  const found = alignDates(facts.answerBy, elsewhere, decided, today, holidays.map(({ date }) => date))
  if (!found) return { mail: undefined, when: 'No other open offer is noted here, so there is nothing to bring together. Never speak of one that is not there.' }
  const when = found.move === 'later' ? 'You have another offer open. This one may wait for it, if you ask early.' : 'Another answer is due first. Their word should come before it.'
  return { mail: alignMail(facts, words.blocks, today, until ? { ...found, until } : found), when }
}

const silenceDraft = ({ preparation, words, lastTalk }: LetterSource, { lastOn = lastTalk, promisedBy }: LetterChoices): Draft => {
  const { facts, asks, today, holidays } = preparation
  const about = inOneBreath(asksInOrder(asks).slice(0, 3).map(askTopic)) || undefined
  return { mail: silenceMail(facts, words.blocks, today, { lastOn, about: lastOn ? about : undefined }), when: silenceWhen(lastOn && silenceDay(lastOn, facts, words, holidays, promisedBy), today) }
}

const silenceWhen = (found: ReturnType<typeof silenceDay> | undefined, today: CalendarDate): string => {
  if (!found) return 'Say when you last heard from them, and the day to ask is worked out.'
  const why = found.promised ? 'They named a day, so not before it.' : `An employer of this size often needs ${found.workingDays} working days.`
  if (found.day <= today) return `${why} It is time to ask.`
  return `${why} Ask ${nearDay(today, found.day)}, not before.`
}

const linesOf = (points: ReturnType<typeof agreedPoints>, { full, termWords, preparation: { today } }: LetterSource): AgreedLine[] =>
  points.map((point) => agreedLine(point, full, termWords, today))

const told = (lines: readonly AgreedLine[]) => ({
  repeats: lines.filter(({ typed }) => typed).map(({ text }): Repeated => ({ words: text, as: 'note' })),
  said: lines.filter(({ typed }) => !typed).map(({ text }) => text),
})

const writtenDraft = (source: LetterSource): Draft => {
  const lines = linesOf(pointsNotWritten(source.full), source)
  const mail = inWritingMail(source.preparation.facts, lines.map(({ text }) => text), source.words.blocks)
  return { mail, when: mail ? 'What was agreed and stands in no letter yet. Send it before you sign.' : 'Everything you noted as agreed is in the letter.', ...told(lines) }
}

const acceptDraft = (source: LetterSource): Draft => {
  const { facts, today } = source.preparation
  if (!facts.inWriting) return { mail: undefined, before: 'written', when: 'Nothing is in writing yet. An offer is accepted from the written one: ask for the letter first.' }
  const missing = linesOf(pointsNotWritten(source.full), source)
  if (missing.length > 0) return { mail: undefined, before: 'written', when: `In no letter yet: ${inOneBreath(missing.map(({ text }) => text))}. Ask for that in writing first, or mark it as written where you noted it.` }
  const lines = linesOf(agreedPoints(source.full, false), source)
  return { mail: acceptanceMail(facts, lines.map(({ text }) => text), source.words.blocks, today), when: 'A yes to the written offer, with every agreed point listed. Then tell the others.', ...told(lines) }
}
