// How long the advisor takes in Node, each text met for the first time: part of npm run bench.
import { markArgument, readOffer, valueOffer } from '#advisor.ts'
import { corpusPart, partNames } from '../tests/corpus/corpus.ts'
import { letterFiles, lettersOf } from '../tests/letters/letter-corpus.ts'

const median = (times: readonly number[]): number => times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0

const timed = <Each>(all: readonly Each[], act: (each: Each) => unknown): string => {
  const times = all.map((each) => {
    const before = performance.now()
    act(each)
    return performance.now() - before
  })
  return `${median(times).toFixed(1)} ms (median of ${times.length})`
}

export function main() {
  const long = partNames.flatMap(corpusPart).map(({ text }) => text).filter((text) => { const words = text.split(/\s+/).length; return words >= 45 && words <= 80 })
  console.log(`Marking 45 to 80 words    ${timed(long, (text) => markArgument(text))}`)
  console.log(`Reading a letter          ${timed(letterFiles().flatMap(lettersOf).slice(0, 200), ({ text, referenceDate }) => readOffer(text, referenceDate))}`)
  console.log(`Valuing four years        ${timed(Array.from({ length: 200 }, (_, at) => at), (at) => valueOffer({ pay: { base: 100_000 + at, bonus: { targetPercent: 10 } } }, { years: 4 }))}`)
}
