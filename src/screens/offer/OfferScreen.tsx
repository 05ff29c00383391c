import type { Round } from '#domain/offer/terms.ts'

export const OfferScreen = ({ offerId, round }: { offerId: string; round: Round }) => <main className="page" id="main" tabIndex={-1}><h1 className="h1">Offer</h1>{offerId} {round}</main>
