import { askWords, atTarget } from '#domain/negotiation/ask-words.ts'
import { asEnding, asSentence } from '#domain/negotiation/own-words.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'
import { placesOf } from '#screens/parts/own-words.ts'
import type { OwnTexts, OwnWords, Repeated } from '#screens/parts/own-words.ts'
import type { ShownLine } from './line-edits.ts'
import type { ScriptView } from './script-view.ts'

/** The shown texts of the script that hold words the marker has not seen. */
export const ownTextsOf = (view: ScriptView, preparation: Preparation): OwnTexts => {
  const replies = [...view.beats.flatMap(({ branches }) => branches), ...view.others].map(({ reply }) => reply)
  const brief = view.brief ? [view.brief.heading, ...view.brief.rows.map(({ line }) => line)] : []
  return ownTextsIn([...view.beats.flatMap(({ lines }) => lines), ...replies, view.mail.subject, view.mail.body, ...brief], repeatsOf(preparation))
}

/** Of some lines, those that hold words the marker has not seen. repeats: words of the person's that suggested lines repeat. */
export const ownTextsIn = (lines: readonly ShownLine[], repeats: readonly Repeated[]): OwnTexts =>
  new Map(lines.flatMap((line) => {
    const own = ownWordsIn(line, repeats)
    return own ? [[line.text, own] as const] : []
  }))

const ownWordsIn = ({ id, text, edited, suggested }: ShownLine, repeats: readonly Repeated[]): OwnWords | undefined => {
  const repeated = repeats.filter(({ words }) => placesOf(text, words).length > 0)
  const notes = id === 'brief-proof'
  if (!edited && !notes && repeated.length === 0) return undefined
  return { repeated, ...(edited ? { besides: suggested } : {}), ...(notes ? { notes } : {}) }
}

/** The words of the person's that texts built from a preparation repeat. */
export const repeatsOf = ({ asks, facts }: Preparation): Repeated[] => {
  const asked = asks.flatMap((ask) => [ask, ...(ask.targetWords.trim() === '' ? [] : [atTarget(ask)])]).filter(({ words }) => words.trim() !== '').map((ask) => askWords(ask, facts))
  const own = asked.map(({ phrase, ownSentence }): Repeated => (ownSentence ? { words: asSentence(phrase), as: 'sentence' } : { words: phrase, as: 'phrase' }))
  const noted = [facts.need, facts.onCall].flatMap((each): Repeated[] => (each === undefined ? [] : [{ words: asEnding(each), as: 'note' }]))
  return [...own, ...noted].map(({ words, as }) => ({ words: words.replace(/[.\s]+$/, ''), as })).filter(({ words }) => words !== '')
}
