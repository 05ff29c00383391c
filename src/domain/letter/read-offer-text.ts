import { isoDate, parseIsoDate } from './calendar.ts'
import { findClauses } from './find-doubts.ts'
import { findCountry } from './find-country.ts'
import type { JobCountry } from './find-country.ts'
import { findCues } from './find-cues.ts'
import { findDates } from './find-dates.ts'
import { findTowns } from './find-towns.ts'
import { findQuantities } from './find-quantities.ts'
import { letterDay } from './letter-date.ts'
import type { LetterPhrases } from './letter-phrases.ts'
import { mailParts } from './mail-parts.ts'
import type { MappedText } from './mapped-text.ts'
import { mendWords } from './mend-words.ts'
import { normaliseText } from './normalise-text.ts'
import type { OfferField, OfferReading } from './offer-field.ts'
import { phrasePatterns } from './phrase-patterns.ts'
import type { PhrasePatterns } from './phrase-patterns.ts'
import { readFields } from './read-fields.ts'
import { readingOrder } from './reading-order.ts'
import { partRunTogether } from './run-together.ts'
import { splitLines } from './split-lines.ts'
import type { PageLine } from './split-lines.ts'

/** Longer texts are cut: an offer is said in its first pages, and the page must stay quick. */
const longest = 40_000

/** No word of an offer is so long, and no gap so wide: they are blanked, place by place, so that no search goes over them again and again. */
const withoutDeserts = (text: string): string => text.replace(/\S{160,}/g, (word) => ' '.repeat(word.length)).replace(/(?<=\s{12})\s+/g, (gap) => (gap.length > 40 ? ' '.repeat(gap.length) : gap))

/**
 * Reads the fields of an offer out of a letter, an e-mail or call notes. Each value comes with the place in the given text it was read from.
 * What is open, asked, guessed, about others or about an older offer is left out: a wrong value is worse than a missing one.
 * @param referenceDate the day the text is read, "YYYY-MM-DD": dates without a year and "by Friday" count from it.
 */
export const readOfferText = (text: string, referenceDate: string, phrases: LetterPhrases): OfferReading => {
  const patterns = phrasePatterns(phrases)
  const page = partRunTogether(mendWords(normaliseText(withoutDeserts(text.slice(0, longest))), patterns), patterns)
  const country = findCountry(page.text, patterns)
  const messages = mailParts(splitLines(page)).map(({ lines }) => readMessage(page, lines, country, referenceDate, patterns))
  return newestFirst(messages)
}

type Message = { reading: OfferReading; unchanged: boolean; replaces: boolean; inline: boolean; touched: ReadonlySet<OfferField> }

/** Words by which a message takes the place of the older ones. */
const afresh = /\b(?:supersed\w*|replac(?:es|ing|ed)|withdrawn|disregard|ignore|in full|off the table|null and void|scrap\w*|start(?:ing)? over|from scratch|complete terms|instead of (?:the|my) (?:earlier|previous|last))\b/i

/** Answers written between the quoted questions: what is quoted is the other's voice. */
const answers = /(?:\n> ?(?:\d[.)] )?[^\n]*\?[ \t]*\n(?!>)[^>]{3,400}){2}/

const readMessage = (page: MappedText, lines: PageLine[], country: JobCountry | null, referenceDate: string, patterns: PhrasePatterns): Message => {
  const reference = parseIsoDate(referenceDate)
  const dayFirst = country ? country.dayFirst : null
  const { page: reading, statements } = readingOrder(page, lines, patterns)
  const dates = findDates(reading.text, { reference, dayFirst, letterDay: letterDay(lines, { reference, dayFirst }) })
  const quantities = findQuantities(reading.text, dates)
  const clauses = findClauses(reading.text, statements, patterns)
  const cues = findCues(reading.text, patterns)
  const towns = findTowns(reading.text, patterns).length > 0
  const fields = readFields({ text: reading.text, statements, clauses, cues, quantities, dates, today: reference, country: country?.country ?? null, people: mailPeople(page.text), patterns }, reading, isoDate)
  return { reading: fields, touched: towns ? new Set([...fields.touched, 'location' as const]) : fields.touched, unchanged: clauses.some((clause) => clause.doubts.has('unchanged')), replaces: afresh.test(reading.text), inline: answers.test(page.text) }
}

/** Who wrote to whom, from the heads of the mails. */
const mailPeople = (text: string): string[] => [...text.matchAll(/(?:^|\n)[> ]*(?:from|to|von|an|cc|sender)\s*: ?"?(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)+)/giu)].map((match) => match[1] ?? '')

const priced = ['baseAmount', 'bonusTargetPercent', 'bonusTargetAmount', 'signOnAmount', 'equityShares', 'equityValue', 'relocationAmount', 'ptoDays'] as const

/** The newest message speaks. A quoted one is heard where the newest has no offer of its own, or says that the rest stays. */
const newestFirst = (messages: Message[]): OfferReading => {
  const [newest, ...older] = messages
  if (!newest) return { fields: {}, questions: [] }
  const fields = { ...newest.reading.fields }
  const silent = !priced.some((field) => fields[field] !== undefined && field !== 'baseAmount') && (fields.baseAmount === undefined || Object.keys(fields).length < 6 && older.length > 1)
  // A few figures moved: what the message does not speak of stands as it was.
  const partial = !newest.replaces && !newest.inline && Object.keys(fields).length <= 9
  const touched = new Set(newest.touched)
  for (const message of older) {
    const heard = silent || newest.unchanged ? message.reading.fields : only(message.reading.fields, partial ? [...names, ...lasting] : names)
    for (const [field, finding] of Object.entries(heard)) if (!(field in fields) && !touched.has(field as OfferField)) Object.assign(fields, { [field]: finding })
    for (const field of message.touched) touched.add(field)
  }
  const due = messages.find(({ reading }) => reading.fields.answerBy && reading.fields.answerBy === fields.answerBy)?.reading.due
  return { fields, ...(due ? { due } : {}), questions: newest.reading.questions.filter((field) => !(field in fields)) }
}

/** Who and what the job is does not change with the figures. */
const names = ['company', 'roleTitle'] as const
/** Nor, where only a few figures moved, the terms that are no price. */
const lasting = ['manager', 'location', 'workplace', 'officeDaysPerWeek', 'hoursPerWeek', 'holidays', 'ptoDays', 'retirementMatchPercent', 'retirementMatchUpToPercent', 'contingencies', 'noncompete', 'startDate'] as const

const only = (fields: OfferReading['fields'], wanted: readonly OfferField[]): OfferReading['fields'] => Object.fromEntries(Object.entries(fields).filter(([field]) => wanted.includes(field as OfferField)))
