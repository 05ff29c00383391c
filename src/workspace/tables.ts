import { Accomplishment } from '#domain/arguments/accomplishment.ts'
import { Draft, MarkDecision } from '#domain/arguments/draft.ts'
import { KeptLetter } from '#domain/letter/kept-letter.ts'
import { Ask } from '#domain/negotiation/ask.ts'
import { Talk } from '#domain/negotiation/log.ts'
import { ScriptEdit } from '#domain/negotiation/script-edit.ts'
import { AskedQuestion, Contingency, Grant, Instalment, MatchTier, Perk, Promised } from '#domain/offer/offer-parts.ts'
import { Offer } from '#domain/offer/offer.ts'
import { OfferVersion } from '#domain/offer/version.ts'
import { Assumptions } from '#domain/valuation/assumptions.ts'
import { AskLimit } from '#domain/weighing/ask-limit.ts'
import { DecisionNote } from '#domain/weighing/decision-note.ts'
import { Trade } from '#domain/weighing/even-swap.ts'
import { Factor } from '#domain/weighing/factor.ts'
import { Gut } from '#domain/weighing/gut.ts'
import { PrivateCost, PrivateFacts } from '#domain/weighing/private-facts.ts'

/** Every table of the workspace. To add one, add its line here; a row of an offer carries its `offerId`. */
export const tables = {
  offers: Offer,
  grants: Grant,
  instalments: Instalment,
  matchTiers: MatchTier,
  perks: Perk,
  promises: Promised,
  contingencies: Contingency,
  questions: AskedQuestion,
  letters: KeptLetter,
  factors: Factor,
  guts: Gut,
  privateFacts: PrivateFacts,
  privateCosts: PrivateCost,
  evidence: Accomplishment,
  drafts: Draft,
  markDecisions: MarkDecision,
  asks: Ask,
  scriptEdits: ScriptEdit,
  trades: Trade,
  talks: Talk,
  offerVersions: OfferVersion,
  decisionNotes: DecisionNote,
  askLimits: AskLimit,
  assumptions: Assumptions,
}
export type AppTables = typeof tables
