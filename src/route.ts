import { rounds } from '#domain/offer/terms.ts'
import type { Round } from '#domain/offer/terms.ts'

/** The screens of one offer that need nothing but the offer. */
const offerScreens = ['weigh', 'arguments', 'script', 'call', 'record', 'their-side', 'rehearse'] as const

/** Where the person is. Addresses are hash paths, so the app works from any folder and from disk. */
export type Route =
  | { screen: 'shelf' }
  | { screen: 'details'; offer: string; round: Round }
  | { screen: 'letter'; offer: string | null }
  | { screen: (typeof offerScreens)[number]; offer: string }
  | { screen: 'compare' }
  | { screen: 'keeping' }

/** The route of a hash path; an address that is not known leads to the shelf. */
export const routeOf = (path: string): Route => {
  const [room = '', first = '', second = ''] = path.replace(/^#?\/?/, '').split('/').map(decodeSafely)
  if (room === 'compare' || room === 'keeping') return { screen: room }
  if (room === 'letter') return { screen: 'letter', offer: first || null }
  if (room !== 'offer' || first === '') return { screen: 'shelf' }
  const screen = offerScreens.find((each) => each === second)
  return screen ? { screen, offer: first } : { screen: 'details', offer: first, round: rounds.find((round) => round === second) ?? 'answer-date' }
}

/** The path of a route, for links: `href={'#' + pathOf(route)}`. */
export const pathOf = (route: Route): string => {
  switch (route.screen) {
    case 'shelf':
      return '/'
    case 'details':
      return `/offer/${encodeURIComponent(route.offer)}/${route.round}`
    case 'letter':
      return route.offer === null ? '/letter' : `/letter/${encodeURIComponent(route.offer)}`
    case 'compare':
    case 'keeping':
      return `/${route.screen}`
    default:
      return `/offer/${encodeURIComponent(route.offer)}/${route.screen}`
  }
}

/** The address of a route, as a link wants it. */
export const hrefOf = (route: Route): string => `#${pathOf(route)}`

const decodeSafely = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
