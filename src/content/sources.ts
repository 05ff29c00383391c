import { readReferences } from '#domain/negotiation/reference.ts'
import type { Reference } from '#domain/negotiation/reference.ts'
import raw from './sources.yaml'

/** The bibliography of everything in this folder but the argument rules, which keep their own. */
export const sources: readonly Reference[] = readReferences(raw)
