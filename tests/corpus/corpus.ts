import { verdictOf } from '#domain/arguments/verdict.ts'
import { topicsByMark } from '#domain/arguments/marking.ts'
import type { AskKind, Mark, Topic, Verdict } from '#domain/arguments/marking.ts'

export interface CorpusSpan {
  readonly start: number
  readonly end: number
  readonly mark: Mark
  readonly topic: Topic
}

/** One labelled text of a part. */
export interface CorpusText {
  readonly part: string
  readonly line: number
  readonly text: string
  readonly spans: readonly CorpusSpan[]
  readonly verdict: Verdict
  readonly ask: AskKind
  readonly difficulty: string
  readonly kind: string
  readonly register: string
  readonly pair: string | null
}

const marksByLetter: Readonly<Record<string, Mark>> = { s: 'skill-based', a: 'avoid', e: 'exception', b: 'supporting', h: 'accommodation' }
const words = {
  difficulty: new Set(['easy', 'medium', 'hard']),
  kind: new Set(['plain', 'paraphrase', 'trap', 'fragment', 'contrast', 'question', 'aside']),
  register: new Set(['formal', 'neutral', 'casual', 'messy', 'learner', 'legalistic', 'terse', 'long']),
  ask: new Set(['money', 'level', 'logistics', 'time', 'information']),
}

const readSpans = (marked: string, where: string): { text: string; spans: CorpusSpan[] } => {
  const spans: CorpusSpan[] = []
  let text = ''
  let from = 0
  for (const found of marked.matchAll(/\{([saebh])\.([a-z-]+)\|([^{}]*)\}/g)) {
    text += marked.slice(from, found.index)
    const [whole, letter = '', topic = '', inside = ''] = found
    const mark = marksByLetter[letter]
    if (!mark || !(topicsByMark[mark] as readonly string[]).includes(topic)) throw new Error(`${where}: ${letter}.${topic} is no mark`)
    spans.push({ start: text.length, end: text.length + inside.length, mark, topic: topic as Topic })
    text += inside
    from = found.index + whole.length
  }
  text += marked.slice(from)
  if (/[{}]/.test(text)) throw new Error(`${where}: a brace is left over`)
  return { text, spans }
}

const readLine = (line: string, part: string, number: number): CorpusText => {
  const where = `${part}:${number}`
  const cut = line.indexOf(' | ')
  const [difficulty = '', kind = '', register = '', ask = 'money', pair] = line.slice(0, cut).trim().split(/\s+/)
  for (const [name, value] of Object.entries({ difficulty, kind, register, ask })) {
    if (!words[name as keyof typeof words].has(value)) throw new Error(`${where}: ${name} cannot be "${value}"`)
  }
  const { text, spans } = readSpans(line.slice(cut + 3).trim(), where)
  return { part, line: number, text, spans, verdict: verdictOf(spans.map(({ mark }) => mark)), ask: ask as AskKind, difficulty, kind, register, pair: pair?.replace('pair=', '') ?? null }
}

/** Reads one part: a text a line, `difficulty kind register ask [pair=NAME] | text with {mark.topic|spans}`. Throws at the first bad line. */
export function readPart(part: string, file: string): CorpusText[] {
  return file.split('\n').flatMap((line, index) => (line.trim() === '' || line.startsWith('#') ? [] : [readLine(line, part, index + 1)]))
}

const files = import.meta.glob('./arguments/*.txt', { query: '?raw', import: 'default', eager: true }) as Record<string, string>

/** All parts that stand in the folder, by name. */
export const partNames: readonly string[] = Object.keys(files).map((path) => path.replace('./arguments/', '').replace('.txt', '')).toSorted()

export const corpusPart = (part: string): CorpusText[] => readPart(part, files[`./arguments/${part}.txt`] ?? '')
