import { LetterPhrases } from '#domain/letter/letter-phrases.ts'
import countries from './letter/countries.yaml'
import cues from './letter/cues.yaml'
import doubts from './letter/doubts.yaml'
import towns from './letter/towns.yaml'
import work from './letter/work.yaml'

/** The words of offer letters, as the letter reader wants them. */
export const letterPhrases: LetterPhrases = LetterPhrases.parse({ countries, cues, doubts, towns, work })
