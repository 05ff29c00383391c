import type { FastEntry, FastRead } from '#domain/offer/fast-entry.ts'
import type { Grant, MatchTier } from '#domain/offer/offer-parts.ts'
import type { Offer } from '#domain/offer/offer.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { toldTerm } from '#domain/offer/told-term.ts'

/** What one line has written so far, and what stood there before, so that a word that is taken back takes its entry back. */
export interface LineMemory {
  readonly terms: ReadonlyMap<TermId, { readonly before: unknown; readonly written: unknown }>
  /** The grant that the first, second ... grant of the line fills, and the fields it wrote. */
  readonly grants: readonly { readonly id: string; readonly made: boolean; readonly written: Readonly<Record<string, unknown>> }[]
  readonly tiers: { readonly ids: readonly string[]; readonly written: string } | undefined
  /** The words of the line that had no place. */
  readonly unplaced: readonly string[]
}

export const freshMemory: LineMemory = { terms: new Map(), grants: [], tiers: undefined, unplaced: [] }

/** What is to be done to the offer for its fields to say what the line says. */
export interface FastEdits {
  readonly patch: Readonly<Partial<Record<TermId, unknown>>>
  readonly terms: LineMemory['terms']
  readonly grants: readonly { readonly index: number; readonly id: string | undefined; readonly patch: Readonly<Record<string, unknown>>; readonly written: Readonly<Record<string, unknown>> }[]
  readonly removeGrants: readonly string[]
  readonly tiers: readonly { matchPercent: number; upToPercent: number }[] | undefined
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Compares the line with the offer. Entries that the line no longer makes go back, unless the person has changed them since. */
export const fastEdits = (entries: readonly FastEntry[], memory: LineMemory, offer: Offer, grants: readonly Grant[], tiers: readonly MatchTier[]): FastEdits => {
  const now = new Map(entries.flatMap((entry) => (entry.kind === 'term' ? [[entry.term, entry.told] as const] : [])))
  const patch: Partial<Record<TermId, unknown>> = {}
  const terms = new Map<TermId, { before: unknown; written: unknown }>()
  for (const [term, told] of now) {
    terms.set(term, { before: memory.terms.has(term) ? memory.terms.get(term)?.before : toldTerm(offer, term), written: told })
    // Only what the line newly says is written: a correction made in the field stays.
    if (!same(told, memory.terms.get(term)?.written) && !same(told, toldTerm(offer, term))) patch[term] = told
  }
  for (const [term, { before, written }] of memory.terms) if (!now.has(term) && same(toldTerm(offer, term), written)) patch[term] = before
  const said = entries.find((entry) => entry.kind === 'tiers')?.tiers
  const isNew = said !== undefined && JSON.stringify(said) !== memory.tiers?.written
  return { patch, terms, ...grantEdits(entries, memory, grants), tiers: isNew ? said : said === undefined && memory.tiers && tiers.length > 0 ? [] : undefined }
}

const grantEdits = (entries: readonly FastEntry[], memory: LineMemory, grants: readonly Grant[]): Pick<FastEdits, 'grants' | 'removeGrants'> => {
  const wanted = new Map<number, Record<string, unknown>>()
  for (const entry of entries) {
    if (entry.kind === 'grant') wanted.set(entry.index, { ...wanted.get(entry.index), [entry.field]: entry.value, ...(entry.roughly ? { roughly: true } : {}) })
  }
  const edits = [...wanted].map(([index, written]) => {
    const held = memory.grants[index]
    const row = grants.find(({ id }) => id === held?.id) ?? (held === undefined && index === 0 && grants.length === 1 && isEmpty(grants[0]!) ? grants[0] : undefined)
    const changed = Object.entries(written).filter(([field, value]) => !same(held?.written[field], value))
    const gone = Object.keys(held?.written ?? {}).filter((field) => !(field in written) && row !== undefined && same(row[field as keyof Grant], held?.written[field]))
    return { index, id: row?.id, patch: { ...Object.fromEntries(changed), ...Object.fromEntries(gone.map((field) => [field, field === 'kind' ? 'rsu' : undefined])) }, written }
  })
  const left = memory.grants.filter(({ id, made, written }, index) => made && !wanted.has(index) && grants.some((grant) => grant.id === id && holdsOnly(grant, written)))
  return { grants: edits.filter(({ id, patch }) => id === undefined || Object.keys(patch).length > 0), removeGrants: left.map(({ id }) => id) }
}

const filled = (grant: Grant): [string, unknown][] => Object.entries(grant).filter(([field, value]) => !['id', 'offerId', 'kind'].includes(field) && value !== undefined)
const isEmpty = (grant: Grant): boolean => filled(grant).length === 0
const holdsOnly = (grant: Grant, written: Readonly<Record<string, unknown>>): boolean => filled(grant).every(([field, value]) => same(value, written[field]))

const numbers = ['Nothing', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** "Three details filled in below. Check them." Fields of one entry that stand at one place count once. */
export const gotWords = ({ found }: Pick<FastRead, 'found'>): string => {
  const count = new Set(found.map((entry) => (entry.kind === 'term' ? entry.term : entry.kind === 'grant' ? `${entry.index}.${entry.field}` : 'tiers'))).size
  if (count === 0) return ''
  return `${numbers[count] ?? count} detail${count === 1 ? '' : 's'} filled in below. Check ${count === 1 ? 'it' : 'them'}.`
}

/** The line cut into plain and marked pieces, for the layer behind the words. */
export const markedPieces = (line: string, { found, unsure }: FastRead): { text: string; mark: 'found' | 'unsure' | null }[] => {
  const marks = Array.from({ length: line.length }, (): 'found' | 'unsure' | null => null)
  for (const { start, end } of unsure) marks.fill('unsure', start, end)
  for (const { start, end } of found) marks.fill('found', start, end)
  const pieces: { text: string; mark: 'found' | 'unsure' | null }[] = []
  for (let at = 0; at < line.length; at += 1) {
    const last = pieces.at(-1)
    if (last && last.mark === marks[at]) last.text += line[at]
    else pieces.push({ text: line[at] ?? '', mark: marks[at] ?? null })
  }
  return pieces
}
