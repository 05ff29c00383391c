import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import type { Round, TermId } from '#domain/offer/terms.ts'
import { toldTerm } from '#domain/offer/told-term.ts'
import { fieldsOf } from './offer-view.ts'
import { draftOf } from '#domain/offer/unplaced.ts'
import { RoundParts } from './RoundParts.tsx'
import { TermRow } from './TermRow.tsx'
import type { OfferEdits } from './use-offer-edits.ts'
import css from './Offer.module.css'

interface Props { full: FullOffer; round: Round; words: OfferQuestions; today: CalendarDate; asking: ReadonlySet<string>; edits: OfferEdits }

/** Every term of the round in a row of its own; the rarer ones are folded away until opened. */
export const RoundFields = ({ full, round, words, today, asking, edits }: Props) => {
  const { everyday, rare } = fieldsOf(full, round, words)
  const told = rare.filter((term) => toldTerm(full.offer, term) !== undefined).length
  const isOpen = told > 0 || rare.some((term) => draftOf(full.offer.unplaced, term) !== undefined)
  const row = (term: TermId) => <TermRow key={term} term={term} offer={full.offer} words={words} today={today} asks={asking.has(term)} edits={edits} />
  return (
    <div className={css.fields}>
      {everyday.map(row)}
      <RoundParts round={round} full={full} words={words} today={today} edits={edits} />
      {rare.length > 0 && (
        <details className={css.rare} open={isOpen}>
          <summary>Rarer details, {rare.length}{told > 0 && <span className="mut2"> · {told} filled in</span>}</summary>
          <div>{rare.map(row)}</div>
        </details>
      )}
    </div>
  )
}
