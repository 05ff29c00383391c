import { useState } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { letterFindings } from '#domain/letter/letter-findings.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import { OfferId } from '#domain/offer/offer.ts'
import type { Source } from '#domain/values/told.ts'
import { offerName } from '#screens/parts/offer-order.ts'
import { useToast } from '#ui/Toasts.tsx'
import { useWorkspace } from '#workspace/react.tsx'
import { hrefOf, pathOf } from '../../route.ts'
import { GetLetter } from './GetLetter.tsx'
import { ReadLetter } from './ReadLetter.tsx'
import { nextFinding } from './use-next-finding.ts'
import type { NextFinding } from './use-next-finding.ts'
import { useKeptLetter, useReading } from './use-kept-letter.ts'

/** A letter, an e-mail or call notes: the text beside what was found in it. Nothing counts until it is confirmed, and all of it is kept. */
export const LetterScreen = ({ offerId }: { offerId: string | null }) => {
  const isHere = useWorkspace((state) => offerId !== null && state.offers[offerId] !== undefined)
  // An offer that was taken back by an undo leaves its letter without one.
  const place = isHere ? offerId : null
  const [next] = useState(nextFinding)
  return <Letter key={place} offerId={place} next={next} />
}

const Letter = ({ offerId, next }: { offerId: string | null; next: NextFinding }) => {
  const full = useFullOffer(offerId)
  const kept = useKeptLetter(offerId)
  const others = useLettersOfOffers()
  const say = useToast()
  const [state, setState] = useState<'kept' | 'asking' | 'just read'>('kept')
  const { reading, failed } = useReading(kept.letter?.text)
  const read = (text: string, from: Source, note?: string) => {
    const same = others.find((other) => offerId === null && other.text.trim() === text.trim())
    if (same) {
      say(`This text is with ${same.name} already.`)
      return navigate(same.path)
    }
    kept.keep(text, from, note)
    setState('just read')
  }
  if (!kept.letter || state === 'asking') return <GetLetter hasOffer={full !== undefined} others={offerId === null ? others : []} onText={read} />
  if (!reading) return <main className="page" id="main" tabIndex={-1} aria-busy={!failed}><h1 className="h1">{failed ? 'The reader could not be loaded. Your text is kept, so reload the page once you are online.' : 'Reading the text'}</h1></main>
  return <ReadLetter kept={kept} letter={kept.letter} reading={reading} findings={letterFindings(reading, kept.letter.text, full, kept.letter.from)} offer={full?.offer} justRead={state === 'just read'} next={next} onAgain={() => setState('asking')} />
}

const useFullOffer = (offerId: string | null) => {
  const state = useWorkspace((all) => all)
  return offerId === null ? undefined : gatherOffer(state, OfferId.parse(offerId))
}

/** The letters that offers have, to go on with. */
const useLettersOfOffers = () => {
  const { letters, offers } = useWorkspace((state) => ({ letters: state.letters, offers: state.offers }))
  return Object.values(letters).flatMap(({ offerId, text }) => {
    const offer = offerId && offers[offerId]
    const route = { screen: 'letter' as const, offer: offerId ?? null }
    return offer ? [{ id: offer.id, name: offerName(offer), text, href: hrefOf(route), path: pathOf(route) }] : []
  })
}
