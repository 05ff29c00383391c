import type { Contest } from '#domain/weighing/flip.ts'
import type { Compared, ComparedOffer } from './compared.ts'
import { countedOffers } from './compared.ts'

/** The offer that an ask is for, and the best of the others. */
export interface ContestOffers {
  readonly subject: ComparedOffer
  readonly rival: ComparedOffer
  readonly contest: Contest
}

/** What can be asked for: every counted offer from somebody. Where one is, there is nobody to ask. */
export const askable = (compared: Compared): ComparedOffer[] => countedOffers(compared).filter(({ offer }) => offer.kind === 'offer')

/**
 * Sets one offer against the best of the others, as they are for the person. Unless chosen, it is the one next behind the leader:
 * there an ask can turn the decision. Null where there are not two.
 */
export const contestOf = (compared: Compared, chosen: string | null): ContestOffers | null => {
  const counted = countedOffers(compared)
  const inOrder = compared.forYou.order.flatMap((id) => counted.find((offer) => offer.id === id) ?? [])
  const candidates = askable(compared)
  const behind = inOrder.slice(1).find((offer) => candidates.includes(offer) && offer === inOrder[1])
  const subject = candidates.find(({ id }) => id === chosen) ?? behind ?? inOrder.find((offer) => candidates.includes(offer))
  const rival = inOrder.find((offer) => offer !== subject)
  if (!subject?.contender || !rival?.contender) return null
  return { subject, rival, contest: { subject: subject.contender, rival: rival.contender, years: compared.years } }
}
