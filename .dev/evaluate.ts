// npm run evaluate [parts…]: every figure of the marker; each part is marked by a model that never saw it. The parts named are held out
// together; without names the hands are, in three lots.
import { corpusPart, partNames } from '../tests/corpus/corpus.ts'
import { trainingParts } from '../tests/corpus/parts.ts'
import { byVerdict, scoreLine, scoresOf } from './marker-scores.ts'
import type { Judged } from './marker-scores.ts'
import { judge, knowledgeWith, trainedOn } from './marker-trial.ts'

const table = (title: string, judged: readonly Judged[], groupOf: (each: Judged) => string) => {
  console.log(`\n${title}`)
  for (const group of [...new Set(judged.map(groupOf))].toSorted()) console.log(scoreLine(`  ${group}`, scoresOf(judged.filter((each) => groupOf(each) === group))))
}

const tenths = (judged: readonly Judged[]) => {
  console.log('\nspans: how often the mark is right, by its probability')
  const spans = judged.flatMap(({ gold, found }) => found.spans.map((span) => ({ p: span.p, right: gold.spans.some((each) => each.mark === span.mark && each.start < span.end && each.end > span.start) })))
  for (let tenth = 2; tenth < 10; tenth += 1) {
    const within = spans.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === tenth)
    if (within.length > 0) console.log(`  ${tenth / 10} to ${(tenth + 1) / 10}: ${within.length} spans, ${((100 * within.filter(({ right }) => right).length) / within.length).toFixed(1)} % right`)
  }
}

/** The hands that no rule was written with, dealt into three lots. */
const lots = (): string[][] => [0, 1, 2].map((lot) => partNames.filter((part) => /^hand-[e-z]/.test(part)).filter((_, at) => at % 3 === lot))

export async function main(args: string[]) {
  const parts = args.filter((arg) => !arg.startsWith('--'))
  const judged = (parts.length > 0 ? [parts] : lots()).flatMap((lot) => {
    const knowledge = knowledgeWith(trainedOn(trainingParts.filter((each) => !lot.includes(each)).flatMap(corpusPart)))
    return judge(lot.flatMap(corpusPart), knowledge)
  })
  console.log(scoreLine('all held out', scoresOf(judged)))
  table('by part', judged, ({ gold }) => gold.part)
  table('by difficulty', judged, ({ gold }) => gold.difficulty)
  table('by kind', judged, ({ gold }) => gold.kind)
  table('by register', judged, ({ gold }) => gold.register)
  console.log('\nby verdict')
  for (const { verdict, wanted, given, right, f1 } of byVerdict(judged)) console.log(`  ${verdict.padEnd(14)} wanted ${wanted}, given ${given}, right ${right}, F1 ${(100 * f1).toFixed(1)}`)
  tenths(judged)
  console.log('\nerrors')
  for (const { gold, found } of judged) if (gold.verdict !== found.verdict) console.log(`  ${gold.part}:${gold.line} ${gold.verdict} -> ${found.verdict}${found.sure ? '' : ' (not sure)'} | ${gold.text} | ${found.spans.map(({ mark, topic, p }) => `${mark}.${topic} ${p.toFixed(2)}`).join('; ')}`)
}
