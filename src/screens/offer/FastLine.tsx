import { useEffect, useId, useState } from 'react'
import type { RefObject } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { longestLine, readFastEntry } from '#domain/offer/fast-entry.ts'
import type { FastEntry, FastUnsure } from '#domain/offer/fast-entry.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { terms } from '#domain/offer/terms.ts'
import type { Round } from '#domain/offer/terms.ts'
import { fastPhrases } from '#content/fast-entry.ts'
import { Icon } from '#ui/Icon.tsx'
import { formatMoney, formatNumber } from '#ui/format.ts'
import type { Money } from '#domain/values/money.ts'
import { gotWords, markedPieces } from './fast-edits.ts'
import { toldWords } from './term-text.ts'
import type { FastLines } from './use-fast-lines.ts'
import css from './Offer.module.css'

interface Props {
  round: Round
  full: FullOffer
  words: OfferQuestions
  today: CalendarDate
  lines: FastLines
  onEnter: () => void
  onKeepInNote: (text: string) => void
  input: RefObject<HTMLTextAreaElement | null>
}

/** One line in the person's own words. What it understands is marked in it and stands in the fields below. */
export const FastLine = ({ round, full, words, today, lines, onEnter, onKeepInNote, input }: Props) => {
  const id = useId()
  const { text, chosen } = lines.lineOf(round)
  const read = readFastEntry(text, round, full.offer, today, fastPhrases)
  const unsure = read.unsure.filter((each) => !chosen.some((entry) => entry.text === each.text))
  const entries = [...read.found, ...chosen.filter((each) => text.includes(each.text)).map(({ entry }) => entry)]
  const { title, example = '' } = words.rounds[round]
  const set = (next: string) => {
    const line = next.slice(0, longestLine).replace(/\n/g, ' ')
    const now = readFastEntry(line, round, full.offer, today, fastPhrases)
    lines.write(round, line, [...now.found, ...chosen.filter((each) => line.includes(each.text)).map(({ entry }) => entry)])
  }
  return (
    <div className={css.fast}>
      <div className={css.fastIn}>
        <div className={css.mirror} aria-hidden="true">{markedPieces(text, { found: read.found, unsure }).map(({ text: piece, mark }, index) => (mark ? <mark key={index} className={mark === 'found' ? css.found : css.unsure}>{piece}</mark> : <span key={index}>{piece}</span>))}{text === '' && example}{'\u200b'}</div>
        <textarea ref={input} rows={1} value={text} spellCheck={false} autoComplete="off" aria-label={`${title}, in one line`} aria-describedby={`${id}-got`} placeholder={example} maxLength={longestLine} data-walk onChange={(event) => set(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) { event.preventDefault(); if (!event.shiftKey) onEnter() } }} />
      </div>
      <div className={css.got} id={`${id}-got`} aria-live="polite">
        {entries.length > 0 && <span><Icon name="tick" />{gotWords({ found: read.found }) || 'Filled in below. Check it.'}</span>}
        {text.length >= longestLine && <span>This line holds {formatNumber(longestLine)} characters. A whole letter is read from “I have the letter”.</span>}
        <Unsure open={unsure} words={words} today={today} onChoose={(each, entry) => lines.choose(round, each.text, entry, entries)} onKeep={onKeepInNote} />
      </div>
    </div>
  )
}

const Unsure = ({ open, words, today, onChoose, onKeep }: { open: readonly FastUnsure[]; words: OfferQuestions; today: CalendarDate; onChoose: (each: FastUnsure, entry: FastEntry) => void; onKeep: (text: string) => void }) => {
  const still = useStillUnsure(open)
  return still.map((each) => (
    <span key={`${each.start}${each.text}`} className={css.ask1}>
      {each.candidates.length > 0 ? (
        <>Not sure what “{each.text}” is: {each.candidates.map((entry) => <button key={nameOf(entry, words, today)} type="button" className={css.choice} onClick={() => onChoose(each, entry)}>{nameOf(entry, words, today)}</button>)}</>
      ) : (
        <>“{each.text}” is left as it is. <button type="button" className={css.choice} onClick={() => onKeep(each.text)}>Keep it in my note</button></>
      )}
    </span>
  ))
}

/** Half a word is no question yet: what is unsure is asked when the person has stopped for a moment. */
const useStillUnsure = (open: readonly FastUnsure[]): readonly FastUnsure[] => {
  const key = JSON.stringify(open.map(({ start, text }) => [start, text]))
  const [asked, setAsked] = useState('[]')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(key), 900)
    return () => clearTimeout(timer)
  }, [key])
  return asked === key ? open : []
}

const nameOf = (entry: FastEntry, words: OfferQuestions, today: CalendarDate): string => {
  if (entry.kind === 'tiers') return `a match up to ${entry.tiers[0]?.upToPercent}%`
  if (entry.kind === 'grant') return entry.field === 'value' ? `equity worth ${formatMoney(entry.value as Money)}` : `${formatNumber(entry.value as number)} shares`
  const value = toldWords(entry.term, entry.told, words, today)
  return terms[entry.term].kind === 'date' ? value : `${words.terms[entry.term].label.toLowerCase()}, ${value}`
}
