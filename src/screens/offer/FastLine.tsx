import { useEffect, useId, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { longestLine, readFastEntry } from '#domain/offer/fast-entry.ts'
import type { FastUnsure } from '#domain/offer/fast-entry.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import type { Round } from '#domain/offer/terms.ts'
import { keptApart } from '#domain/offer/unplaced.ts'
import { fastPhrases } from '#content/fast-entry.ts'
import { Icon } from '#ui/Icon.tsx'
import { formatNumber } from '#ui/format.ts'
import { gotWords, markedPieces } from './fast-edits.ts'
import { hasTypedField } from './offer-view.ts'
import { UnplacedWords } from './UnplacedWords.tsx'
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
  const whole = useRef<HTMLDivElement>(null)
  // The buttons go with their words. The line itself would bring up the keyboard of a phone.
  const stay = () => whole.current?.focus({ preventScroll: true })
  const { text, chosen, dropped } = lines.lineOf(round)
  const read = readFastEntry(text, round, full.offer, today, fastPhrases)
  const openOf = (all: readonly FastUnsure[]) => all.filter((each) => !chosen.some((entry) => entry.text === each.text) && !dropped.includes(each.text))
  const unsure = openOf(read.unsure)
  const inLine = unsure.map((each) => each.text)
  const entries = [...read.found, ...chosen.filter((each) => text.includes(each.text)).map(({ entry }) => entry)]
  const earlier = keptApart(full.offer.unplaced, round, inLine, (term) => hasTypedField(full, term, words))
  const { title, example = '' } = words.rounds[round]
  const set = (next: string) => {
    const line = next.slice(0, longestLine).replace(/\n/g, ' ')
    const now = readFastEntry(line, round, full.offer, today, fastPhrases)
    lines.write(round, line, [...now.found, ...chosen.filter((each) => line.includes(each.text)).map(({ entry }) => entry)], openOf(now.unsure).map((each) => each.text))
  }
  const drop = (words: string) => { lines.drop(round, words); stay() }
  const keepInNote = (words: string) => { onKeepInNote(words); drop(words) }
  const asked = { round, offer: full.offer, words, today, onDrop: drop, onKeep: keepInNote }
  return (
    <div className={css.fast} ref={whole} tabIndex={-1} role="group" aria-label="A line of notes">
      <div className={css.fastIn}>
        <div className={css.mirror} aria-hidden="true">{markedPieces(text, { found: read.found, unsure }).map(({ text: piece, mark }, index) => (mark ? <mark key={index} className={mark === 'found' ? css.found : css.unsure}>{piece}</mark> : <span key={index}>{piece}</span>))}{text === '' && example}{'\u200b'}</div>
        <textarea ref={input} rows={1} value={text} spellCheck={false} autoComplete="off" aria-label={`${title}, in one line`} aria-describedby={`${id}-got`} placeholder={example} maxLength={longestLine} data-walk onChange={(event) => set(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) { event.preventDefault(); if (!event.shiftKey) onEnter() } }} />
      </div>
      <div className={css.got} id={`${id}-got`} aria-live="polite">
        {entries.length > 0 && <span><Icon name="tick" />{gotWords({ found: read.found }) || 'Filled in below. Check it.'}</span>}
        {text.length >= longestLine && <span>This line holds {formatNumber(longestLine)} characters. A whole letter is read from “I have the letter”.</span>}
        {useStillUnsure(unsure).map((each) => <UnplacedWords key={`${each.start}${each.text}`} text={each.text} candidates={each.candidates} onChoose={(entry) => { lines.choose(round, each.text, entry, entries, inLine); stay() }} {...asked} />)}
      </div>
      {earlier.length > 0 && (
        <div className={css.got} role="group" aria-label="Not placed yet">
          {earlier.map((each) => <UnplacedWords key={each} text={each} candidates={[]} onChoose={(entry) => { lines.place(round, each, entry); stay() }} {...asked} />)}
        </div>
      )}
    </div>
  )
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
