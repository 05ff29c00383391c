import { RehearsalContent } from '#domain/negotiation/rehearsal-words.ts'
import raw from './rehearsal.yaml'

/** The other side of a practice call: who speaks, what is said, and the words of the look back. */
export const rehearsalContent: RehearsalContent = RehearsalContent.parse(raw)
