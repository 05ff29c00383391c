import { useRef, useState } from 'react'
import type { FastEntry } from '#domain/offer/fast-entry.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Round } from '#domain/offer/terms.ts'
import { useCommands } from '#workspace/react.tsx'
import type { Patch } from '#workspace/commands.ts'
import type { AppTables } from '#workspace/tables.ts'
import { fastEdits, freshMemory } from './fast-edits.ts'
import type { FastEdits, LineMemory } from './fast-edits.ts'
import type { OfferEdits } from './use-offer-edits.ts'

interface Line { text: string; chosen: readonly { text: string; entry: FastEntry }[] }
const emptyLine: Line = { text: '', chosen: [] }

export interface FastLines {
  lineOf(round: Round): Line
  write(round: Round, text: string, entries: readonly FastEntry[]): void
  choose(round: Round, text: string, entry: FastEntry, others: readonly FastEntry[]): void
}

/** The lines of the rounds while the screen is open, and what each has written into the offer. */
export const useFastLines = (full: FullOffer, edits: OfferEdits): FastLines => {
  const commands = useCommands()
  const [lines, setLines] = useState<Partial<Record<Round, Line>>>({})
  const memories = useRef<Partial<Record<Round, LineMemory>>>({})
  const lineOf = (round: Round) => lines[round] ?? emptyLine
  const keep = (round: Round, line: Line) => setLines((now) => ({ ...now, [round]: line }))

  const apply = (round: Round, entries: readonly FastEntry[]) => edits.attempt(() => {
    const memory = memories.current[round] ?? freshMemory
    const todo = fastEdits(entries, memory, full.offer, full.grants, full.matchTiers)
    const writeTerms = () => { if (Object.keys(todo.patch).length > 0) commands.change('offers', full.offer.id, todo.patch as Patch<AppTables, 'offers'>, 'what the line filled in') }
    if (!touchesParts(todo)) {
      writeTerms()
      memories.current[round] = { ...memory, terms: todo.terms }
      return
    }
    commands.together('what the line filled in', () => {
      writeTerms()
      memories.current[round] = { terms: todo.terms, ...writeParts(todo, memory) }
    })
  })

  const writeParts = (todo: FastEdits, memory: LineMemory): Pick<LineMemory, 'grants' | 'tiers'> => {
    const grants = [...memory.grants]
    for (const { index, id, patch, written } of todo.grants) {
      const row = id ?? commands.add('grants', { offerId: full.offer.id, ...patch })
      if (id) commands.change('grants', id, patch)
      grants[index] = { id: row, made: id === undefined || memory.grants[index]?.made === true, written }
    }
    commands.removeMany(todo.removeGrants.map((id) => ({ table: 'grants', id })), 'the grant')
    const left = grants.filter((each) => each !== undefined && !todo.removeGrants.includes(each.id))
    if (todo.tiers === undefined) return { grants: left, tiers: memory.tiers }
    commands.removeMany((memory.tiers?.ids ?? []).map((id) => ({ table: 'matchTiers', id })), 'the match')
    const ids = todo.tiers.map((tier) => commands.add('matchTiers', { offerId: full.offer.id, ...tier }))
    return { grants: left, tiers: todo.tiers.length > 0 ? { ids, written: JSON.stringify(todo.tiers) } : undefined }
  }

  return {
    lineOf,
    write(round, text, entries) {
      keep(round, { ...lineOf(round), text })
      apply(round, entries)
    },
    choose(round, text, entry, others) {
      const line = lineOf(round)
      keep(round, { ...line, chosen: [...line.chosen, { text, entry }] })
      apply(round, [...others, entry])
    },
  }
}

const touchesParts = (todo: FastEdits): boolean => todo.grants.length > 0 || todo.removeGrants.length > 0 || todo.tiers !== undefined
