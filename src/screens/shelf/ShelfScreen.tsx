import { Suspense, lazy } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { hrefOf, pathOf } from '../../route.ts'
import { useOfferCommands, useWorkspace } from '#workspace/react.tsx'
import { currencyOfRegion } from '#domain/valuation/currency-of-region.ts'
import { todayHere } from '#screens/parts/today.ts'
import { FirstVisit } from './FirstVisit.tsx'

const OffersOverview = lazy(async () => ({ default: (await import('./OffersOverview.tsx')).OffersOverview }))

/** My offers: the overview, or the two doors of the first visit. */
export const ShelfScreen = () => {
  const any = useWorkspace((state) => Object.keys(state.offers).length > 0)
  const { addOffer, loadExample } = useOfferCommands()
  const enter = () => navigate(pathOf({ screen: 'details', offer: addOffer({ currency: currencyOfRegion(navigator.language) }), round: 'answer-date' }))
  const look = async () => {
    const [{ example }, { exampleOn }] = await Promise.all([import('#content/example.ts'), import('#domain/offer/example.ts')])
    const rows = exampleOn(example, todayHere())
    const offers = Object.fromEntries(Object.entries(rows['offers'] ?? {}).map(([id, fields]) => [id, { ...fields, example: true }]))
    loadExample({ ...rows, offers })
  }
  if (!any) return <FirstVisit onCall={enter} onExample={() => void look()} letterHref={hrefOf({ screen: 'letter', offer: null })} />
  return <Suspense fallback={<main className="page" id="main" aria-busy="true" tabIndex={-1} />}><OffersOverview onCall={enter} /></Suspense>
}
