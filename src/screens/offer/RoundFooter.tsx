import type { OfferQuestions } from '#domain/offer/term-words.ts'
import type { Round } from '#domain/offer/terms.ts'
import { Icon } from '#ui/Icon.tsx'
import { hrefOf } from '../../route.ts'
import { neighbours } from './offer-view.ts'
import css from './Offer.module.css'

/** The way back and the way on; after the last round, weighing. */
export const RoundFooter = ({ offerId, round, words, says }: { offerId: string; round: Round; words: OfferQuestions; says: string | undefined }) => {
  const { before, after } = neighbours(round)
  return (
    <div className={css.ft}>
      {says !== undefined && <span className="small mut2" aria-live="polite">{says}</span>}
      {before && <a className="btn btn-q" href={hrefOf({ screen: 'details', offer: offerId, round: before })}><Icon name="left" /> {words.rounds[before].title}</a>}
      {after ? (
        <a className="btn btn-1" data-next href={hrefOf({ screen: 'details', offer: offerId, round: after })}>Next: {words.rounds[after].title.toLowerCase()} <Icon name="right" /></a>
      ) : (
        <a className="btn btn-1" data-next href={hrefOf({ screen: 'weigh', offer: offerId })}>Next: weigh it <Icon name="right" /></a>
      )}
    </div>
  )
}
