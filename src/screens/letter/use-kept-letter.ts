import { useEffect, useState } from 'react'
import { looseLetterId } from '#domain/letter/kept-letter.ts'
import type { KeptLetter } from '#domain/letter/kept-letter.ts'
import type { OfferReading } from '#domain/letter/offer-field.ts'
import { OfferId } from '#domain/offer/offer.ts'
import type { Source } from '#domain/values/told.ts'
import { todayHere } from '#screens/parts/today.ts'
import { useCommands, useWorkspace } from '#workspace/react.tsx'

/** The letter kept with an offer, or the one that belongs to none yet, and what can be done with it. */
export const useKeptLetter = (offerId: string | null) => {
  const { put, change, remove } = useCommands()
  const id = offerId ?? looseLetterId
  const letter = useWorkspace((state) => state.letters[id])
  return {
    letter,
    keep: (text: string, from: Source, note: string | undefined) => put('letters', id, { ...(offerId === null ? {} : { offerId: OfferId.parse(offerId) }), text, from, note, refused: [] }, 'read the text'),
    /** The loose letter goes with the offer that is made of it. */
    moveTo: (made: OfferId, { text, from, note, refused }: KeptLetter) => {
      put('letters', made, { offerId: made, text, from, note, refused })
      remove('letters', looseLetterId, 'read the text')
    },
    refuse: (key: string, refused: boolean) => {
      const others = (letter?.refused ?? []).filter((each) => each !== key)
      change('letters', id, { refused: refused ? [...others, key] : others }, refused ? 'leave it out' : 'look at it again')
    },
  }
}

interface Read { readonly text: string; readonly reading: OfferReading }

/** The last text read, so that a screen which is opened again does not begin with waiting. */
let last: Read | null = null

/** What a text says, once the reader is there. The reader is loaded with the first text; `failed` where its files could not be fetched. */
export const useReading = (text: string | undefined): { reading: OfferReading | null; failed: boolean } => {
  const [read, setRead] = useState(last)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (text === undefined || last?.text === text) return undefined
    let here = true
    void import('#advisor.ts').then(({ readOffer }) => {
      last = { text, reading: readOffer(text, todayHere()) }
      if (here) setRead(last)
    }).catch(() => here && setFailed(true))
    return () => {
      here = false
    }
  }, [text])
  const ready = [read, last].find((each) => each?.text === text)
  return { reading: ready?.reading ?? null, failed }
}
