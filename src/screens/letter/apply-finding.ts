import type { LetterFinding } from '#domain/letter/letter-findings.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import type { Source } from '#domain/values/told.ts'
import type { AppWorkspace } from '#workspace/react.tsx'

/** Writes one confirmed finding into the offer: a term, its company or currency, its grant, something still to be cleared. from: the text it was read in. */
export const applyFinding = ({ commands, store }: AppWorkspace, offerId: OfferId, { change }: LetterFinding, from: Source): void => {
  switch (change.kind) {
    case 'company':
      return commands.change('offers', offerId, { company: change.company })
    case 'currency':
      return commands.change('offers', offerId, { currency: change.currency })
    case 'term':
      return commands.change('offers', offerId, { [change.term]: change.told })
    case 'grant': {
      const first = Object.values(store.getState().grants).find((grant) => grant.offerId === offerId)
      if (first) commands.change('grants', first.id, change.fields)
      else commands.add('grants', { offerId, ...change.fields })
      return commands.change('offers', offerId, { equityOffered: { sure: 'said', value: true, from } })
    }
    case 'contingency': {
      const there = Object.values(store.getState().contingencies).some((row) => row.offerId === offerId && row.kind === change.contingency)
      if (!there) commands.add('contingencies', { offerId, kind: change.contingency })
    }
  }
}
