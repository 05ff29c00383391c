// Word vectors that came from large amounts of text: words the corpus has never shown stand near words it has.
import written from './word-vectors.txt?raw'
import { zeroCharacter } from '#domain/arguments/classifier.ts'

const step = 0.05

/** Word → vector. */
export const wordVectors: ReadonlyMap<string, Float32Array> = new Map(
  written.split('\n').filter((line) => line !== '' && !line.startsWith('# ')).map((line) => {
    const cut = line.indexOf(' ')
    return [line.slice(0, cut), Float32Array.from(line.slice(cut + 1), (character) => (character.charCodeAt(0) - zeroCharacter) * step)]
  }),
)

export const vectorWidth = wordVectors.get('.')?.length ?? 0
