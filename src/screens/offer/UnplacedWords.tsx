import { useMemo } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Money } from '#domain/values/money.ts'
import { couldBe } from '#domain/offer/fast-elsewhere.ts'
import type { FastEntry } from '#domain/offer/fast-entry.ts'
import type { Offer } from '#domain/offer/offer.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { termSpec } from '#domain/offer/terms.ts'
import type { Round } from '#domain/offer/terms.ts'
import { fastPhrases } from '#content/fast-entry.ts'
import { Icon } from '#ui/Icon.tsx'
import { formatMoney, formatNumber } from '#ui/format.ts'
import { toldWords } from '#screens/parts/term-text.ts'
import css from './Offer.module.css'

interface Props {
  text: string
  /** What the line itself found they could be; empty: it is looked for in every round. */
  candidates: readonly FastEntry[]
  round: Round
  offer: Offer
  words: OfferQuestions
  today: CalendarDate
  onChoose: (entry: FastEntry) => void
  onKeep: (text: string) => void
  onDrop: (text: string) => void
}

/** Words that have no place yet: what they could be, and two ways to let them go. */
export const UnplacedWords = ({ text, candidates, round, offer, words, today, onChoose, onKeep, onDrop }: Props) => {
  const choices = useMemo(() => (candidates.length > 0 ? candidates : couldBe(text, round, offer, today, fastPhrases)), [candidates, text, round, offer, today])
  return (
    <span className={css.ask1}>
      {choices.length > 0 ? <><span>“{text}” could be</span> {choices.map((entry) => <button key={nameOf(entry, words, today)} type="button" className={css.choice} onClick={() => onChoose(entry)}>{nameOf(entry, words, today)}</button>)}</> : <span>“{text}” is not placed yet.</span>}
      <span className={css.ways}>
        <button type="button" className={css.choice} aria-label="Keep it in my note" onClick={() => onKeep(text)}>My note</button>
        <button type="button" className={css.drop} aria-label={`Let go: ${text}`} title="Let it go" onClick={() => onDrop(text)}><Icon name="cross" /></button>
      </span>
    </span>
  )
}

/** An entry in words, for the button that makes it. */
export const nameOf = (entry: FastEntry, words: OfferQuestions, today: CalendarDate): string => {
  if (entry.kind === 'tiers') return `a match up to ${entry.tiers.at(-1)?.upToPercent}%`
  if (entry.kind === 'grant') return entry.field === 'value' ? `equity worth ${formatMoney(entry.value as Money)}` : `${formatNumber(entry.value as number)} shares`
  const value = toldWords(entry.term, entry.told, words, today)
  return termSpec(entry.term).kind === 'date' && entry.term === 'answerBy' ? value : `${words.terms[entry.term].label.toLowerCase()}, ${entry.told.sure === 'roughly' ? 'about ' : ''}${value}`
}
