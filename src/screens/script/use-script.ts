import { useMemo } from 'react'
import { offerHolidays } from '#screens/parts/offer-holidays.ts'
import { negotiability } from '#content/negotiation/negotiability.ts'
import { scriptBlocks } from '#content/negotiation/script-blocks.ts'
import type { TableWords } from '#domain/negotiation/preparation.ts'
import { saidAtTable } from '#domain/negotiation/said-at-table.ts'
import { preparationFor } from '#screens/parts/preparation.ts'
import { privateFactsToCheck } from '#screens/parts/private-facts-to-check.ts'
import { useToday } from '#screens/parts/today.ts'
import { usePrivateRows } from '#screens/parts/use-desk.ts'
import type { Desk } from '#screens/parts/use-desk.ts'
import { useWorkspace } from '#workspace/react.tsx'
import { openChecks, openLeakLook } from '#screens/parts/text-checks.ts'
import type { Checks, DocumentCheck } from '#screens/parts/text-checks.ts'
import { privateRates } from './margin-view.ts'
import { ownTextsOf } from './own-texts.ts'
import { briefDocument, callDocument, mailDocument } from './script-documents.ts'
import type { BriefDocument, CallDocument, MailDocument, PrintTexts } from './script-documents.ts'
import { scriptView } from './script-view.ts'
import type { ScriptView } from './script-view.ts'

export const tableWords: TableWords = { blocks: scriptBlocks, map: negotiability }

/** The tables that may be spoken from, and no other. */
const useTableRows = () =>
  useWorkspace(({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, asks, evidence, talks }) => ({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, asks, evidence, talks }))

/** The sayable half of the screen; undefined where there is no such offer. */
export const useScriptView = (offerId: string, sayables: Desk['sayables']) => {
  const rows = useTableRows()
  const allEdits = useWorkspace(({ scriptEdits }) => scriptEdits)
  const today = useToday()
  const preparation = useMemo(() => {
    const offer = rows.offers[offerId]
    return preparationFor(rows, offerId, sayables ?? [], today, offer && offerHolidays(offer))
  }, [rows, offerId, sayables, today])
  return useMemo(() => {
    if (!preparation) return undefined
    const view = scriptView(preparation, tableWords, Object.values(allEdits).filter((edit) => edit.offerId === offerId))
    return { preparation, view, ownTexts: ownTextsOf(view, preparation) }
  }, [preparation, allEdits, offerId])
}
export type Prepared = NonNullable<ReturnType<typeof useScriptView>>

const nothingMore: readonly string[] = []

/** Looks for everything private in what is shown, copied or printed. alsoSaid: told words that are no secret. */
export const useChecks = (offerId: string, { preparation, ownTexts }: Pick<Prepared, 'preparation' | 'ownTexts'>, { kept, marksOf }: Desk, alsoSaid = nothingMore) => {
  const own = usePrivateRows()
  const privateFacts = useMemo(() => [...privateFactsToCheck(own, offerId, kept), ...privateRates(own, offerId)], [own, offerId, kept])
  const looks = useMemo(() => {
    // The person's own words for an ask excuse nothing: they are looked at like any other words.
    const asks = preparation.asks.filter(({ words }) => words.trim() === '')
    return openLeakLook(privateFacts, [...saidAtTable({ ...preparation, asks }, tableWords), ...alsoSaid])
  }, [privateFacts, preparation, alsoSaid])
  return useMemo(() => {
    const known = { otherOffers: preparation.otherOffers, company: preparation.facts.company }
    return openChecks({ looks, ownTexts, marksOf, known, said: () => [...saidAtTable(preparation, tableWords), ...alsoSaid] })
  }, [looks, ownTexts, marksOf, preparation, alsoSaid])
}

/** The three documents of a view, and what their check has found. */
export const useDocuments = (view: ScriptView, checks: Checks) =>
  useMemo(() => {
    const call = callDocument(view)
    const brief = briefDocument(view)
    const checked = { call: checks.checkDocument(call), mail: checks.checkDocument(mailDocument(view)), brief: brief && checks.checkDocument(brief) }
    const all: DocumentCheck<unknown>[] = [checked.call, checked.mail, ...(checked.brief ? [checked.brief] : [])]
    return { call, checked, all, printed: printTexts(checked.call, checked.mail, checked.brief) }
  }, [view, checks])

/** Texts for the printer, only where every one of them is clean. */
const printTexts = (call: DocumentCheck<CallDocument>, mail: DocumentCheck<MailDocument>, brief: DocumentCheck<BriefDocument> | undefined): PrintTexts | undefined =>
  call.state === 'clean' && mail.state === 'clean' && (!brief || brief.state === 'clean') ? { call: call.document, mail: mail.document, brief: brief?.document } : undefined
