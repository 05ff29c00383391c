import { useRef, useState } from 'react'
import type { FastEntry } from '#domain/offer/fast-entry.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { Round, TermId } from '#domain/offer/terms.ts'
import { draftOf, withLine } from '#domain/offer/unplaced.ts'
import { useCommands } from '#workspace/react.tsx'
import type { Patch } from '#workspace/commands.ts'
import type { AppTables } from '#workspace/tables.ts'
import { fastEdits, freshMemory } from './fast-edits.ts'
import type { FastEdits, LineMemory } from './fast-edits.ts'
import { changeInItsCurrency } from './use-offer-edits.ts'
import type { OfferEdits } from './use-offer-edits.ts'

/** chosen: what the person said some words are. dropped: words that need no place. */
interface Line { text: string; chosen: readonly { text: string; entry: FastEntry }[]; dropped: readonly string[] }
const emptyLine: Line = { text: '', chosen: [], dropped: [] }

export interface FastLines {
  lineOf(round: Round): Line
  /** unplaced: the words of the line that have no place yet; they are kept with the offer. */
  write(round: Round, text: string, entries: readonly FastEntry[], unplaced: readonly string[]): void
  choose(round: Round, text: string, entry: FastEntry, others: readonly FastEntry[], unplaced: readonly string[]): void
  /** Words of an earlier line become an entry. */
  place(round: Round, text: string, entry: FastEntry): void
  /** The answer to a question: its entries and the words that mean nothing yet take the place of what stood half typed. */
  answer(round: Round, term: TermId, entries: readonly FastEntry[], kept: readonly string[]): void
  /** The words need no place. */
  drop(round: Round, text: string): void
}

/** The lines of the rounds while the screen is open, and what each has written into the offer. */
export const useFastLines = (full: FullOffer, edits: OfferEdits): FastLines => {
  const commands = useCommands()
  const [lines, setLines] = useState<Partial<Record<Round, Line>>>({})
  const memories = useRef<Partial<Record<Round, LineMemory>>>({})
  const lineOf = (round: Round) => lines[round] ?? emptyLine
  const keep = (round: Round, line: Line) => setLines((now) => ({ ...now, [round]: line }))

  const apply = (round: Round, entries: readonly FastEntry[], unplaced: readonly string[], memory: LineMemory = memories.current[round] ?? freshMemory): LineMemory => {
    let next = memory
    edits.attempt(() => {
      const todo = fastEdits(entries, memory, full.offer, full.grants, full.matchTiers)
      const kept = withLine(full.offer.unplaced, round, memory.unplaced, unplaced)
      const patch = { ...todo.patch, ...(JSON.stringify(kept) === JSON.stringify(full.offer.unplaced ?? []) ? {} : { unplaced: kept }) }
      const writeTerms = () => { if (Object.keys(patch).length > 0) changeInItsCurrency(commands, full, patch as Patch<AppTables, 'offers'>, 'what the line filled in') }
      if (!touchesParts(todo)) {
        writeTerms()
        next = { ...memory, terms: todo.terms, unplaced }
        return
      }
      commands.together('what the line filled in', () => {
        writeTerms()
        next = { terms: todo.terms, ...writeParts(todo, memory), unplaced }
      })
    })
    return next
  }
  const remember = (round: Round, memory: LineMemory) => { memories.current[round] = memory }

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
    write(round, text, entries, unplaced) {
      keep(round, { ...lineOf(round), text })
      remember(round, apply(round, entries, unplaced))
    },
    choose(round, text, entry, others, unplaced) {
      const line = lineOf(round)
      keep(round, { ...line, chosen: [...line.chosen, { text, entry }] })
      remember(round, apply(round, [...others, entry], unplaced.filter((each) => each !== text)))
    },
    place: (round, text, entry) => void apply(round, [entry], [], { ...freshMemory, unplaced: [text] }),
    answer: (round, term, entries, kept) => void apply(round, entries, kept, { ...freshMemory, unplaced: [draftOf(full.offer.unplaced, term) ?? ''] }),
    drop(round, text) {
      const line = lineOf(round)
      keep(round, { ...line, dropped: [...line.dropped, text] })
      edits.setHead({ unplaced: withLine(full.offer.unplaced, round, [text], []) }, 'the words without a place')
    },
  }
}

const touchesParts = (todo: FastEdits): boolean => todo.grants.length > 0 || todo.removeGrants.length > 0 || todo.tiers !== undefined
