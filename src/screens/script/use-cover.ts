import { useEffect, useState } from 'react'
import { useWorkspace } from '#workspace/react.tsx'
import type { coverTold as CoverTold } from './cover-told.ts'

/** The cover that was told, in the words of the country. The words come behind the script; until then an offer in other money than dollars has none. */
export const useCover = (offerId: string, hasPension: boolean): readonly string[] | undefined => {
  const offer = useWorkspace(({ offers }) => offers[offerId])
  const [told, setTold] = useState<{ readonly of: typeof CoverTold }>()
  useEffect(() => {
    let isHere = true
    void import('./cover-told.ts').then(({ coverTold }) => { if (isHere) setTold({ of: coverTold }) })
    return () => { isHere = false }
  }, [])
  if (!offer) return undefined
  return told ? told.of(offer, hasPension) : offer.currency === 'USD' ? undefined : []
}
