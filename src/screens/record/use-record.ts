import { useMemo } from 'react'
import { offerQuestions } from '#content/offer-questions.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import { talksInOrder } from '#domain/negotiation/log-courses.ts'
import type { AskTerm } from '#domain/negotiation/ask.ts'
import { questionsFor } from '#domain/offer/country-questions.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { versionsInOrder } from '#domain/offer/version-freezing.ts'
import { supposeFor } from '#domain/valuation/price-offer.ts'
import { useToday } from '#screens/parts/today.ts'
import { useWorkspace } from '#workspace/react.tsx'

/** What both sides know of the talks with an employer; undefined where there is no such offer. */
export const useRecord = (offerId: string) => {
  const rows = useWorkspace(({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, talks, offerVersions, asks, assumptions }) => ({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, talks, offerVersions, asks, assumptions }))
  const today = useToday()
  return useMemo(() => {
    const full = gatherOffer(rows, offerId as OfferId)
    if (!full) return undefined
    const ofThis = <Row extends { offerId: string }>(table: Readonly<Record<string, Row>>) => Object.values(table).filter((row) => row.offerId === offerId)
    const talks = talksInOrder(ofThis(rows.talks))
    const asked: AskTerm[] = [...ofThis(rows.asks).map(({ term }) => term), ...talks.flatMap(({ numbers }) => numbers.filter(({ by }) => by === 'you').map(({ term }) => term))]
    return { full, today, talks, asked, versions: versionsInOrder(ofThis(rows.offerVersions)), words: questionsOf(full), supposed: supposeFor(rows.assumptions, offerId) }
  }, [rows, offerId, today])
}
export type OfferRecord = NonNullable<ReturnType<typeof useRecord>>

const questionsOf = ({ offer }: FullOffer) => questionsFor(offer, offerQuestions, offerQuestionsByCountry)
