import { currencyOfPay, saysCurrency } from '#domain/offer/follow-currency.ts'
import { inCurrency } from '#domain/offer/in-currency.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { termSpec } from '#domain/offer/terms.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { draftOf, withDraft } from '#domain/offer/unplaced.ts'
import type { Told } from '#domain/values/told.ts'
import { useToast } from '#ui/Toasts.tsx'
import { EntryProblem } from '#workspace/commands.ts'
import type { Commands, NewFields, Patch } from '#workspace/commands.ts'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import type { AppTables } from '#workspace/tables.ts'

/** The tables of what an offer can have several of. */
export type PartTable = 'grants' | 'instalments' | 'matchTiers' | 'perks' | 'promises' | 'contingencies' | 'questions'

export interface OfferEdits {
  /** As typed: keystrokes within a moment are one step of undo. */
  setTerm(term: TermId, told: Told<unknown> | undefined, label: string): void
  /** Several terms as typed in one place. */
  setTerms(patch: Partial<Record<TermId, Told<unknown> | undefined>>, label: string): void
  /** As pressed or chosen: a step of its own. */
  markTerm(term: TermId, told: Told<unknown> | undefined, label: string): void
  setHead(patch: Patch<AppTables, 'offers'>, label: string): void
  /** The id of the new part; undefined where it could not be kept. */
  addPart<Name extends PartTable>(table: Name, fields: Omit<NewFields<AppTables, Name>, 'offerId'>, label: string): string | undefined
  changePart<Name extends PartTable>(table: Name, id: string, patch: Patch<AppTables, Name>, label: string): void
  /** Takes a part out and says so, with Undo. */
  removePart(table: PartTable, id: string, label: string): void
  /** Marks a question, kept or new, as asked, answered, open or dropped. */
  setQuestion(line: { key: string; rowId: string | undefined }, state: 'open' | 'asked' | 'answered' | 'dropped'): void
  /** Keeps what stands half typed or unread in the field of a term; blank where it can be read or is gone. */
  setDraft(term: TermId, text: string): void
  /** Notes that an amount was typed with the sign of the offer's currency: a salary in another one changes nothing then. */
  noteSign(typed: string): void
  /** What does not fit is said in a line at the bottom; nothing is written then. */
  attempt(act: () => void): void
}

/** A salary typed in pounds makes it an offer in pounds, and what was typed before it without a sign becomes pounds, too. */
export const changeInItsCurrency = (commands: Commands<AppTables>, full: FullOffer, patch: Patch<AppTables, 'offers'>, label: string): void => {
  const { id } = full.offer
  const currency = currencyOfPay(full, patch.baseSalary)
  if (!currency) return commands.change('offers', id, patch, label)
  const { offer, parts } = inCurrency(full, currency)
  const all = { ...offer, ...patch, currency } as Patch<AppTables, 'offers'>
  if (parts.length === 0) return commands.change('offers', id, all, label)
  commands.together(label, () => {
    commands.change('offers', id, all)
    for (const { table, id: row, patch: renamed } of parts) commands.change(table, row, renamed)
  })
}

/** Everything the walk-through changes of one offer. */
export const useOfferEdits = (full: FullOffer): OfferEdits => {
  const offerId = full.offer.id
  const commands = useCommands()
  const { undo } = useOpenWorkspace()
  const say = useToast()
  const attempt = (act: () => void) => {
    try {
      act()
    } catch (problem) {
      if (!(problem instanceof EntryProblem)) throw problem
      say(problem.message)
    }
  }
  return {
    attempt,
    setTerm: (term, told, label) => attempt(() => changeInItsCurrency(commands, full, { [term]: told }, label)),
    setTerms: (patch, label) => attempt(() => changeInItsCurrency(commands, full, patch as Patch<AppTables, 'offers'>, label)),
    markTerm: (term, told, label) => attempt(() => commands.together(label, () => commands.change('offers', offerId, { [term]: told }))),
    setHead: (patch, label) => attempt(() => commands.change('offers', offerId, patch, label)),
    addPart: (table, fields, label) => {
      let id: string | undefined
      attempt(() => { id = commands.add(table, { ...fields, offerId } as unknown as NewFields<AppTables, typeof table>, label) })
      return id
    },
    changePart: (table, id, patch, label) => attempt(() => commands.change(table, id, patch, label)),
    removePart: (table, id, label) => {
      attempt(() => commands.remove(table, id, `take out ${label}`))
      say(`Taken out: ${label}.`, () => void undo.undo())
    },
    setDraft: (term, text) => {
      if (text.trim() !== '' || draftOf(full.offer.unplaced, term) !== undefined) attempt(() => commands.change('offers', offerId, { unplaced: withDraft(full.offer.unplaced, termSpec(term).round, term, text) }, 'what is being typed'))
    },
    noteSign: (typed) => { if (!full.offer.currencySaid && saysCurrency(typed, full.offer.currency)) attempt(() => commands.change('offers', offerId, { currencySaid: true }, 'the currency')) },
    setQuestion: ({ key, rowId }, state) => attempt(() => {
      if (rowId) commands.change('questions', rowId, { state }, 'the question')
      else commands.add('questions', { offerId, key, state }, 'the question')
    }),
  }
}
