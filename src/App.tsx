import { Suspense, lazy, useEffect, useRef, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Offer } from '#domain/offer/offer.ts'
import { Toasts } from '#ui/Toasts.tsx'
import { useWorkspace } from '#workspace/react.tsx'
import { Header } from '#screens/parts/Header.tsx'
import type { SectionLink } from '#screens/parts/Header.tsx'
import { ExampleBar } from '#screens/parts/ExampleBar.tsx'
import { KeptStatus } from '#screens/parts/KeptStatus.tsx'
import { NewerVersion } from '#screens/parts/NewerVersion.tsx'
import { openOffers } from '#screens/parts/offer-order.ts'
import { useToday } from '#screens/parts/today.ts'
import { hrefOf, routeOf } from './route.ts'
import type { Route } from './route.ts'
import { ShelfScreen } from '#screens/shelf/ShelfScreen.tsx'

const screens = {
  details: lazy(async () => ({ default: (await import('#screens/offer/OfferScreen.tsx')).OfferScreen })),
  letter: lazy(async () => ({ default: (await import('#screens/letter/LetterScreen.tsx')).LetterScreen })),
  weigh: lazy(async () => ({ default: (await import('#screens/weigh/WeighScreen.tsx')).WeighScreen })),
  compare: lazy(async () => ({ default: (await import('#screens/compare/CompareScreen.tsx')).CompareScreen })),
  arguments: lazy(async () => ({ default: (await import('#screens/arguments/ArgumentsScreen.tsx')).ArgumentsScreen })),
  script: lazy(async () => ({ default: (await import('#screens/script/ScriptScreen.tsx')).ScriptScreen })),
  record: lazy(async () => ({ default: (await import('#screens/record/RecordScreen.tsx')).RecordScreen })),
  theirSide: lazy(async () => ({ default: (await import('#screens/their-side/TheirSideScreen.tsx')).TheirSideScreen })),
  rehearse: lazy(async () => ({ default: (await import('#screens/rehearse/RehearseScreen.tsx')).RehearseScreen })),
  call: lazy(async () => ({ default: (await import('#screens/offer/CallScreen.tsx')).CallScreen })),
  keeping: lazy(async () => ({ default: (await import('#screens/keeping/KeepingScreen.tsx')).KeepingScreen })),
}

/** The frame: header, the current screen, what is kept. */
export const App = () => {
  const [path] = useHashLocation()
  const route = routeOf(path)
  const offers = useWorkspace((state) => state.offers)
  const open = openOffers(offers)
  const today = useToday()
  const offer = 'offer' in route && route.offer ? offers[route.offer] : undefined
  const nearest = useNearest(offer, open)
  useFocusOnNewScreen(path)
  const where: Route = 'offer' in route && route.offer && !offer ? { screen: 'shelf' } : route
  const links = nearest ? linksFor(nearest, route) : []
  return (
    <Toasts>
      <Header links={links} offer={offer} home={where.screen === 'shelf'} today={today} subtitle={subtitleOf(where, open.length)} others={offer ? othersThan(offer, open, route) : []} />
      <ExampleBar />
      <NewerVersion />
      <KeptStatus />
      <Suspense fallback={<main className="page" id="main" aria-busy="true" tabIndex={-1} />}><Screen route={where} /></Suspense>
      <footer className="foot-note noprint"><p className="small mut2">Stays on this device. <a href="#/keeping">Back up, restore or erase</a></p></footer>
    </Toasts>
  )
}

const Screen = ({ route }: { route: Route }) => {
  switch (route.screen) {
    case 'shelf':
      return <ShelfScreen />
    case 'details':
      return <screens.details offerId={route.offer} round={route.round} />
    case 'letter':
      return <screens.letter offerId={route.offer} />
    case 'compare':
      return <screens.compare />
    case 'keeping':
      return <screens.keeping />
    case 'call':
      return <screens.call offerId={route.offer} />
    case 'weigh':
      return <screens.weigh offerId={route.offer} />
    case 'arguments':
      return <screens.arguments offerId={route.offer} />
    case 'script':
      return <screens.script offerId={route.offer} />
    case 'record':
      return <screens.record offerId={route.offer} />
    case 'rehearse':
      return <screens.rehearse offerId={route.offer} />
    case 'their-side':
      return <screens.theirSide offerId={route.offer} />
  }
}

/** The links of the wings speak of the offer last looked at, else of the one that needs an answer first. */
const useNearest = (offer: Offer | undefined, open: readonly Offer[]): Offer | undefined => {
  const [last, setLast] = useState<string | null>(null)
  if (offer && offer.id !== last) setLast(offer.id)
  return offer ?? open.find(({ id }) => id === last) ?? open[0]
}

const linksFor = (offer: Offer, route: Route): SectionLink[] => {
  const link = (name: string, side: 'yours' | 'table', icon: SectionLink['icon'], to: Route): SectionLink => ({ name, side, icon, href: hrefOf(to), current: to.screen === route.screen })
  return [
    link('Details', 'yours', 'details', { screen: 'details', offer: offer.id, round: 'answer-date' }),
    link('Weigh', 'yours', 'weigh', { screen: 'weigh', offer: offer.id }),
    link('Compare', 'yours', 'compare', { screen: 'compare' }),
    link('Arguments', 'table', 'arguments', { screen: 'arguments', offer: offer.id }),
    link('Script', 'table', 'script', { screen: 'script', offer: offer.id }),
  ]
}

const othersThan = (offer: Offer, open: readonly Offer[], route: Route) =>
  open.filter(({ id }) => id !== offer.id).map((other) => ({ offer: other, href: hrefOf('offer' in route ? { ...route, offer: other.id } : { screen: 'shelf' }) }))

const subtitleOf = (route: Route, count: number): string => {
  if (count === 0) return ''
  const offers = `${count} offer${count === 1 ? '' : 's'}`
  return route.screen === 'compare' ? `${offers} side by side` : `${offers} open`
}

/** A new screen begins at its top, and for screen readers too. */
const useFocusOnNewScreen = (path: string) => {
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0)
      document.getElementById('main')?.focus({ preventScroll: true })
    }
    first.current = false
  }, [path])
}
