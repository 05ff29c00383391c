import type { YearPart } from '#domain/valuation/value-offer.ts'
import type { Contender } from '#domain/weighing/contender.ts'
import type { Standing } from '#domain/weighing/standing.ts'
import type { Gap } from '#domain/valuation/price-offer.ts'
import type { Offer } from '#domain/offer/offer.ts'
import type { Round } from '#domain/offer/terms.ts'
import { formatMoney } from '#ui/format.ts'
import { hrefOf } from '#route.ts'
import type { Compared, ComparedOffer } from './compared.ts'
import { countedOffers } from './compared.ts'
import { countryWords } from './country-words.ts'
import { oneSided } from './one-sided.ts'
import { currencyWord, listed, roundedUnits, spokenYears } from './words.ts'

/** One of the two sentences that are the screen in short. The figure opens the arithmetic of its row. */
export interface Headline {
  readonly label: string
  readonly before: string
  readonly figure: string | null
  readonly after: string
}

/** What the sentences had to leave out, with the place where it is asked. */
export interface LeftOut {
  readonly text: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

export interface HeadlinesView {
  readonly title: string
  readonly paper: Headline
  /** Null where nothing private is noted. */
  readonly forYou: Headline | null
  /** What is counted at some of the offers and not noted at the others; private, and empty where all are alike. */
  readonly oneSided: readonly string[]
  /** What no total outweighs, private. */
  readonly ruledOut: readonly string[]
  readonly leftOut: readonly LeftOut[]
  /** Where what only the person weighs is noted. */
  readonly weighHref: string | null
}

/** Who is ahead, on paper and for the person, in whole sentences. */
export const headlinesView = (compared: Compared): HeadlinesView => {
  const over = `over ${spokenYears(compared.years)}`
  return {
    title: `Compare ${listed(compared.offers.map(({ name }) => name))}`,
    paper: { label: `On paper, ${over}`, ...sentence(compared, compared.paper, compared.paperTotals) },
    forYou: compared.anythingPrivate || compared.privateWaits ? { label: 'Counting what only you weigh', ...sentence(compared, compared.forYou, compared.ownTotals) } : null,
    oneSided: compared.anythingPrivate ? oneSided(countedOffers(compared)) : [],
    ruledOut: compared.offers.flatMap(({ name, ruledOutBy }) => ruledOutBy.map((text) => `You said this rules ${name} out: “${text}” No total outweighs it.`)),
    leftOut: leftOut(compared),
    weighHref: compared.offers[0] ? hrefOf({ screen: 'weigh', offer: compared.offers[0].id }) : null,
  }
}

const sentence = (compared: Compared, standing: Standing, totals: Readonly<Record<string, number>>): Omit<Headline, 'label'> => {
  const named = (id: string) => compared.offers.find((offer) => offer.id === id)?.name ?? ''
  const units = (amount: number) => roundedUnits(amount, compared.currency)
  const [first, second] = standing.order
  if (compared.missingRates.length > 0) return { before: 'These are in different currencies.', figure: null, after: '' }
  if (first === undefined) return { before: 'No base is said yet.', figure: null, after: '' }
  if (second === undefined) return { before: compared.offers.length === 1 ? `${named(first)} is worth ` : `Only ${named(first)} has a base so far: `, figure: units(totals[first] ?? 0), after: '.' }
  if (standing.lead === 0) return { before: `${listed(standing.leaders.map(named))} are level.`, figure: null, after: '' }
  if (standing.tooClose) return { before: `Too close to call: ${named(first)} and ${named(second)} are `, figure: units(standing.lead), after: ' apart.' }
  return { before: `${named(first)} is ahead by `, figure: units(standing.lead), after: '.' }
}

const gapWords: Record<Exclude<Gap, 'other-currency'> | 'sign-on', { readonly word: string; readonly round: Round }> = {
  base: { word: 'base', round: 'pay' },
  bonus: { word: 'bonus', round: 'pay' },
  'sign-on': { word: 'signing', round: 'pay' },
  equity: { word: 'equity', round: 'equity' },
  'grant-worth': { word: 'worth of the equity', round: 'equity' },
  'grant-vesting': { word: 'vesting', round: 'equity' },
  match: { word: 'retirement match', round: 'benefits' },
  premium: { word: 'health cover', round: 'benefits' },
}

const leftOut = (compared: Compared): LeftOut[] => [
  ...compared.missingRates.map((currency) => ({ text: `Give a rate for the ${currencyWord(currency, true)} and they can be compared.`, links: [] })),
  ...compared.offers.flatMap((offer) => missingAt(offer, compared)),
  ...uncountedTogether(compared),
]

const missingAt = ({ id, name, offer, contender, problem }: ComparedOffer, compared: Compared): LeftOut[] => {
  if (problem) return [{ text: `${name} is left out: ${problem}`, links: [{ href: hrefOf({ screen: 'details', offer: id, round: 'pay' }), text: 'Look at it' }] }]
  const waiting = contender ? waitingAt(name, offer, contender, compared) : []
  const missing = (contender?.missing ?? []).flatMap((gap) => (gap === 'other-currency' || (gap === 'base' && isWaiting(contender, 'base')) ? [] : [gap]))
  if (missing.length === 0) return waiting
  const { retirement, cover } = countryWords(offer)
  const words = [...new Set(missing.map((gap) => (gap === 'match' ? retirement : gap === 'premium' ? cover : gapWords[gap].word)))]
  const round = gapWords[missing[0] ?? 'base'].round
  const left = missing.includes('base') && compared.offers.length > 1
  const text = left ? `${name} is left out, its base is not said.` : `${name} is counted without its ${listed(words)}: ${words.length === 1 ? 'it is' : 'they are'} not said.`
  return [...waiting, { text, links: [{ href: hrefOf({ screen: 'details', offer: id, round }), text: offer.kind === 'stay' ? 'Fill it in' : 'See the question' }] }]
}

const isWaiting = (contender: Contender | null, part: YearPart): boolean => contender?.waiting.some((each) => each.part === part) ?? false

const partWords: Readonly<Record<Exclude<YearPart, 'retirement' | 'premiums'>, string>> = { base: 'base', bonus: 'bonus', commission: 'commission', signOn: 'signing', equity: 'equity', otherBenefits: 'benefits' }

/** Told in another currency than the offer's: it waits for exactly these rates. */
const waitingAt = (name: string, offer: Offer, contender: Contender, { missingRates, waitingRates }: Compared): LeftOut[] => {
  if (contender.waiting.length === 0) return []
  const { retirement, cover } = countryWords(offer)
  const words = { ...partWords, retirement, premiums: cover }
  const amounts = listed(contender.waiting.map(({ part, amount }) => `${words[part]} of ${formatMoney(amount)}`))
  const own = new Set([contender.priced.pay.currency, ...contender.waiting.map(({ amount }) => amount.currency)])
  const rates = listed([...missingRates, ...waitingRates].filter((currency) => own.has(currency)).map((currency) => `the ${currencyWord(currency, true)}`))
  const waits = `${contender.waiting.length === 1 ? 'it waits' : 'they wait'} for your rate for ${rates}`
  return [{ text: isWaiting(contender, 'base') ? `${name} is left out with its ${amounts}: ${waits}.` : `${name} is counted without its ${amounts}: ${waits}.`, links: [] }]
}

const uncountedTogether = (compared: Compared): LeftOut[] =>
  compared.offers.length === 1 && countedOffers(compared).length === 1 ? [{ text: 'One offer has nothing to stand against. The job you have is an offer too.', links: [{ href: hrefOf({ screen: 'shelf' }), text: 'Add another' }] }] : []
