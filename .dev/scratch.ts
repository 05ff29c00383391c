import { corpusPart } from '../tests/corpus/corpus.ts'
import { scoreLine, scoresOf } from './marker-scores.ts'
import type { Judged } from './marker-scores.ts'
import { judge, knowledgeWith, trainedOn } from './marker-trial.ts'
import { standard } from './marker-training.ts'
import type { Options } from './marker-training.ts'
export async function main(args: string[]) {
  const opts: Options & Record<string, number> = { ...standard }
  for (const a of args.filter((a) => a.includes('='))) { const [k, v] = a.split('='); opts[k!] = Number(v) }
  const names = args.filter((a) => !a.includes('=') && !a.startsWith('--'))
  const [held, rest] = [names[0]!.split(','), (names[1] ?? 'start-1,start-2,start-3,start-4,start-5,start-6').split(',')]
  const all: Judged[] = []
  for (const h of held) {
    const t0 = performance.now()
    const model = trainedOn(rest.filter((p) => p !== h).flatMap(corpusPart), opts)
    const t1 = performance.now()
    const judged = judge(corpusPart(h), knowledgeWith(model))
    const t2 = performance.now()
    console.log(scoreLine(h, scoresOf(judged)), `train ${((t1 - t0) / 1000).toFixed(1)}s, ${((t2 - t1) / judged.length).toFixed(2)} ms, ${(JSON.stringify(model).length / 1000).toFixed(0)} KB`)
    all.push(...judged)
    if (args.includes('--errors')) for (const { gold, found } of judged) if (gold.verdict !== found.verdict) console.log(`   ${gold.part}:${gold.line} ${gold.verdict} -> ${found.verdict} ${found.sure ? '' : '?'} | ${gold.text} | ${found.spans.map((s) => `${s.mark}.${s.topic} ${s.p.toFixed(2)}`).join('; ')}`)
  }
  if (held.length > 1) console.log(scoreLine('all', scoresOf(all)))
}
