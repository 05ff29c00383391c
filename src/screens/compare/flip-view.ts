import { isWithinReach } from '#domain/weighing/break-even-for-you.ts'
import { flipsOf, leadByYears } from '#domain/weighing/flip.ts'
import type { Flip } from '#domain/weighing/flip.ts'
import { knownValue } from '#domain/values/told.ts'
import { formatNumber, formatUnits } from '#ui/format.ts'
import type { ContestOffers } from './contest-view.ts'
import { ownPeriod } from './own-period.ts'
import { currencySign, ofWhom, roundedUnits, spokenYears } from './words.ts'

/** One lever on its track: where it is now, and where the other offer gets ahead. */
export interface FlipTrack {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly now: string
  readonly flip: string
  /** False where this lever alone does not turn it. */
  readonly reachable: boolean
  /** Percent from the left. The further away the turn, the longer the way between them. */
  readonly nowAt: number
  readonly flipAt: number
}

/** Every lever of these two offers; the first six are the ones to look at. */
export const flipTracks = (offers: ContestOffers, currency: string): FlipTrack[] =>
  flipsOf(offers.contest)
    // What stands at its end already cannot be moved further.
    .filter(({ at, edge, now }) => at !== null || edge !== now)
    .map((flip) => trackOf(flip, offers, currency))
    .toSorted((one, other) => order(one) - order(other))

/** The other's own bonus comes before the share prices; what the person cannot move comes last. */
const order = ({ id }: FlipTrack): number => ['base-subject', 'officeDaysPerWeek-subject', 'valueOfHour-both', 'bonusPayoutPercent-rival', 'onCallWeeks-subject', 'leaveDays-subject', 'signOn-subject'].indexOf(id) + 1 || 9

/** How far ahead years are looked at for the sentence on staying. */
const longestStay = 10

/** Whether it depends on how long one stays, in a sentence. */
export const stayText = ({ subject, rival, contest }: ContestOffers): string => {
  const ahead = leadByYears(contest, longestStay).map((lead) => (lead > 0 ? subject.name : rival.name))
  const turns = ahead.flatMap((name, index) => (index > 0 && name !== ahead[index - 1] ? [{ name, from: index + 1 }] : []))
  const [first] = ahead
  if (turns.length === 0) return `However long you stay, ${first} is ahead for you.`
  return `If you stay ${spokenYears((turns[0]?.from ?? 2) - 1)}${turns[0]?.from === 2 ? '' : ' or less'}, ${first} is ahead for you. ${turns.map(({ name, from }) => `From ${spokenYears(from)} on, ${name}`).join('. ')}.`
}

const trackOf = (flip: Flip, offers: ContestOffers, currency: string): FlipTrack => {
  const value = flipValue(flip)
  const tooFar = flip.lever === 'base' && flip.at !== null && !isWithinReach({ base: flip.at, now: flip.now })
  const reachable = flip.at !== null && !tooFar
  const words = wordsOf(flip, offers)
  const short = `Not alone: ${formatUnits(flip.shortPerYear, currency)} a year short.`
  return {
    id: `${flip.lever}-${flip.side}`,
    title: words.title,
    note: tooFar ? 'Further than an ask goes.' : reachable ? words.note : short,
    now: words.write(flip.now),
    flip: words.write(value),
    reachable,
    ...placesOf(flip.now, value),
  }
}

/** Days and weeks come whole: the first whole one on the far side. */
const flipValue = ({ lever, now, at, edge }: Flip): number => {
  const value = at ?? edge
  if (lever !== 'officeDaysPerWeek' && lever !== 'onCallWeeks' && lever !== 'leaveDays') return value
  return value < now ? Math.floor(value + 1e-9) : Math.ceil(value - 1e-9)
}

interface Words { readonly title: string; readonly note: string; readonly write: (value: number) => string }

const wordsOf = (flip: Flip, { subject, rival }: ContestOffers): Words => {
  const { lever, side, now } = flip
  const whose = side === 'rival' ? rival : subject
  const sums = (value: number) => roundedUnits(value, whose.offer.currency)
  const up = flipValue(flip) > now
  switch (lever) {
    case 'base':
      return { title: `${ofWhom(subject.name)} base${ownPeriod(subject).period === 'year' ? '' : ', a year'}`, note: up ? 'Sayable, with skills behind it. Part of your ask.' : `Below this, ${rival.name} is ahead.`, write: sums }
    case 'officeDaysPerWeek':
      return { title: 'Days on site', note: 'Sayable only as how the work gets done.', write: (value) => `${formatNumber(value, 1)} a week` }
    case 'valueOfHour':
      return { title: 'What an hour on the way costs you', note: `Private. Was ${sums(now)} honest?`, write: (value) => `${currencySign(whose.offer.currency)}${formatNumber(value, Math.abs(value - Math.round(value)) < 0.005 ? 0 : 2)}` }
    case 'bonusPayoutPercent':
      return { title: `${ofWhom(whose.name)} bonus pays`, note: askWhatItPaid(whose), write: (value) => `${formatNumber(value)}%` }
    case 'onCallWeeks':
      return { title: flipValue(flip) === 0 ? 'No on-call at all' : side === 'rival' ? `Weeks on call at ${rival.name}` : 'Weeks on call', note: 'Sayable as how the duty is shared.', write: (value) => `${formatNumber(value)} weeks` }
    case 'leaveDays':
      return { title: `Days of leave at ${subject.name}`, note: up ? 'Sayable as an ask of its own, with skills behind it.' : `Below this, ${rival.name} is ahead.`, write: (value) => `${formatNumber(value, 1)} days` }
    case 'signOn':
      return { title: up ? 'A larger signing bonus' : 'A smaller signing bonus', note: 'Often outside the salary bands, so ask.', write: sums }
    case 'raisePercent':
      return { title: 'A raise each year', note: 'Supposed for both. Nobody has promised it.', write: (value) => `${formatNumber(value, 1)}% a year` }
    case 'stockGrowthPercent':
      return { title: 'Share prices, a year', note: 'Supposed for both. Nobody knows it.', write: (value) => `${formatNumber(value, 1)}% a year` }
    case 'stock':
      return { title: `${ofWhom(whose.name)} share price`, note: 'Nobody knows it. This is how far it would have to move.', write: (value) => (Math.abs(value - 1) < 1e-9 ? 'as counted' : `× ${formatNumber(value, 2)}`) }
  }
}

const askWhatItPaid = ({ offer }: ContestOffers['subject']): string => {
  const who = knownValue(offer.recruiter)?.trim().split(/\s+/)[0]
  if (offer.kind === 'stay') return 'You know what it paid in the last two years.'
  return `Ask ${who ? `${who} ` : ''}what it paid in the last two years.`
}

const placesOf = (now: number, flip: number): { nowAt: number; flipAt: number } => {
  const share = Math.abs(flip - now) / Math.max(Math.abs(flip), Math.abs(now), 1e-9)
  const half = Math.min(36, 16 + 20 * share)
  return flip > now ? { nowAt: 50 - half, flipAt: 50 + half } : { nowAt: 50 + half, flipAt: 50 - half }
}
