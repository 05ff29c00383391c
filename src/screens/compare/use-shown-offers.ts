import { useState } from 'react'
import { useMedia } from './use-media.ts'

/** The way through more offers than fit side by side. */
export interface Pages {
  readonly says: string
  readonly previous: () => void
  readonly next: () => void
}

/** Three offers fit on a phone, six on a desk; the others are a step away. The best of a row is always that of all offers. */
export const useShownOffers = (offers: readonly { readonly id: string }[]): { shown: readonly string[]; pages: Pages | null } => {
  const room = useMedia('(max-width: 860px)') ? 3 : 6
  const [page, setPage] = useState(0)
  const count = Math.max(1, Math.ceil(offers.length / room))
  const at = page % count
  const shown = offers.slice(at * room, at * room + room).map(({ id }) => id)
  if (count === 1) return { shown, pages: null }
  const says = `Offers ${at * room + 1} to ${at * room + shown.length} of ${offers.length}`
  return { shown, pages: { says, previous: () => setPage((at + count - 1) % count), next: () => setPage((at + 1) % count) } }
}
