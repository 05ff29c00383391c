import { useMemo, useState } from 'react'
import { offerHolidays } from '#screens/parts/offer-holidays.ts'
import { negotiability } from '#content/negotiation/negotiability.ts'
import { rehearsalContent } from '#content/negotiation/rehearsal.ts'
import { scriptBlocks } from '#content/negotiation/script-blocks.ts'
import { findLeaks } from '#domain/negotiation/leak-check.ts'
import type { Preparation, TableWords } from '#domain/negotiation/preparation.ts'
import { lookBack } from '#domain/negotiation/rehearsal-debrief.ts'
import type { RehearsalTurn } from '#domain/negotiation/rehearsal-hearing.ts'
import { playRehearsal } from '#domain/negotiation/rehearsal.ts'
import { saidAtTable } from '#domain/negotiation/said-at-table.ts'
import { buildScript } from '#domain/negotiation/script.ts'
import type { KnownSize } from '#domain/timeline/employer-size.ts'
import { preparationFor } from '#screens/parts/preparation.ts'
import { privateFactsToCheck } from '#screens/parts/private-facts-to-check.ts'
import { useToday } from '#screens/parts/today.ts'
import { useDesk } from '#screens/parts/use-desk.ts'
import { useWorkspace } from '#workspace/react.tsx'
import { offeredLines, ownReasons, turnOf } from './rehearse-view.ts'

const words: TableWords = { blocks: scriptBlocks, map: negotiability }
const contents = { content: rehearsalContent, map: negotiability }

/** Another talk each time, unless a number is asked for. */
const newSeed = (): number => Math.floor(Math.random() * 100_000)

/** What the practice call is built on; undefined where there is no such offer, or while the marker is loading. */
export const usePrepared = (offerId: string) => {
  const rows = useWorkspace((state) => state)
  const { sayables, kept, marksOf } = useDesk(offerId)
  const today = useToday()
  return useMemo(() => {
    const offer = rows.offers[offerId]
    if (!offer || !marksOf) return undefined
    const preparation = preparationFor(rows, offerId, sayables ?? [], today, offerHolidays(offer))
    if (!preparation) return undefined
    const privateFacts = privateFactsToCheck(rows, offerId, kept)
    // The person's own words for an ask excuse nothing: they are looked at like any other words.
    const said = saidAtTable({ ...preparation, asks: preparation.asks.filter((ask) => ask.words.trim() === '') }, words)
    const gaveAway = (text: string) => [...new Set(findLeaks(text, privateFacts, said).map(({ fact }) => fact.kind))]
    const told = [preparation.facts.need, preparation.facts.onCall]
    const hear = (text: string, typed: boolean): RehearsalTurn => turnOf(text, ownReasons(marksOf(text), told), gaveAway(text), typed)
    return { preparation, hear, edits: Object.values(rows.scriptEdits).filter((edit) => edit.offerId === offerId) }
  }, [rows, sayables, kept, marksOf, today, offerId])
}
export type Prepared = NonNullable<ReturnType<typeof usePrepared>>

/** One practice call: its turns are here alone, and gone when the screen is left. */
export const useRehearsal = ({ preparation, hear, edits }: Prepared) => {
  const told = preparation.facts.size
  const [size, setSize] = useState<KnownSize>(told === 'unknown' ? 'M' : told)
  const [seed, setSeed] = useState(newSeed)
  const [turns, setTurns] = useState<readonly RehearsalTurn[]>([])
  const [ended, setEnded] = useState(false)
  const setting: Preparation = useMemo(() => ({ ...preparation, facts: { ...preparation.facts, size } }), [preparation, size])
  const talk = useMemo(() => playRehearsal(setting, contents, seed, turns), [setting, seed, turns])
  const script = useMemo(() => buildScript(preparation, words), [preparation])
  const restart = (next: number) => {
    setSeed(next)
    setTurns([])
    setEnded(false)
  }
  return {
    talk, size, seed, turns,
    over: ended || talk.stand.phase === 'closed',
    lines: offeredLines(talk, script, edits, rehearsalContent),
    look: lookBack(talk, setting, rehearsalContent),
    say: (text: string) => setTurns((now) => [...now, hear(text, false)]),
    sayTyped: (text: string) => setTurns((now) => [...now, hear(text, true)]),
    staySilent: () => setTurns((now) => [...now, { how: 'silent' }]),
    takeBack: () => {
      setTurns((now) => now.slice(0, -1))
      setEnded(false)
    },
    end: () => setEnded(true),
    again: () => restart(seed),
    another: () => restart(newSeed()),
    withNumber: restart,
    withSize: (next: KnownSize) => {
      setSize(next)
      restart(seed)
    },
  }
}
export type RehearsalActs = ReturnType<typeof useRehearsal>
