import { letterPhrases } from '#content/letter-phrases.ts'
import { readOfferText } from '#domain/letter/read-offer-text.ts'
import { letterFiles, lettersOf } from '../tests/letters/letter-corpus.ts'
import { scoreLetters, summarise } from '../tests/letters/score-letters.ts'
import type { FieldScore } from '../tests/letters/score-letters.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const line = (name: string, scores: FieldScore[]): string => {
  const { letters, right, wrong, missing, precision, recall, cleanLetters } = summarise(scores)
  return `${name.padEnd(24)} precision ${percent(precision).padStart(7)}  recall ${percent(recall).padStart(7)}  right ${right} wrong ${wrong} missing ${missing}  without a wrong value ${cleanLetters}/${letters}`
}

/**
 * Scores the letter reader on the corpus in tests/letters.
 * `--figures` leaves out the single errors, `--missing` lists missing values too; other words choose files by name.
 */
export const main = async (args: string[]): Promise<void> => {
  const chosen = args.filter((arg) => !arg.startsWith('--'))
  const files = letterFiles().filter((file) => chosen.length === 0 || chosen.some((part) => file.includes(part)))
  const all: FieldScore[] = []
  for (const file of files) {
    const scores = scoreLetters(lettersOf(file), letterPhrases)
    all.push(...scores)
    console.log(line(file, scores))
  }
  for (const kind of ['letter', 'table', 'email', 'notes']) console.log(line(`  ${kind}`, all.filter(({ letter }) => letter.kind === kind)))
  console.log(line('all', all))
  const letters = [...new Set(all.map(({ letter }) => letter))]
  const times = letters.map((letter) => {
    const begun = performance.now()
    readOfferText(letter.text, letter.referenceDate, letterPhrases)
    return performance.now() - begun
  }).sort((a, b) => a - b)
  console.log(`time for one text: median ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`)
  if (args.includes('--figures')) return
  const shownVerdicts = args.includes('--missing') ? ['wrong', 'missing'] : ['wrong']
  for (const { letter, field, verdict, shown, expected, words } of all) {
    if (shownVerdicts.includes(verdict)) console.log(`${verdict.padEnd(8)}${letter.id} ${field}: ${JSON.stringify(shown)} for ${JSON.stringify(expected)}  ${JSON.stringify(words.replaceAll('\n', '¶'))}`)
  }
}
