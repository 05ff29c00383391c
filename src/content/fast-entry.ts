import { FastPhrases } from '#domain/offer/fast-phrases.ts'
import raw from './fast-entry.yaml'

/** The words that the one line of fast entry understands. */
export const fastPhrases: FastPhrases = FastPhrases.parse(raw)
