import type { FastEntry } from './fast-entry.ts'

/** The place in the offer that an entry fills. */
export const nameOf = (entry: FastEntry): string => (entry.kind === 'term' ? entry.term : entry.kind === 'grant' ? `${entry.index}.${entry.field}` : 'tiers')
