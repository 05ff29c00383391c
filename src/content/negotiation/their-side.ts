import { TheirSideWords } from '#domain/negotiation/their-side-words.ts'
import raw from './their-side.yaml'

/** The request from the other side of the table: steps, people, what makes it harder. */
export const theirSideWords: TheirSideWords = TheirSideWords.parse(raw)
