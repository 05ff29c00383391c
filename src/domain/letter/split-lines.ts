import type { MappedText } from './mapped-text.ts'

/** A line of the page without quote marks and bullets; `depth` counts how often it was quoted. `labelEnd`: it is a label and its value with nothing between. */
export type PageLine = { start: number; end: number; text: string; depth: number; bullet: boolean; indent: number; labelEnd?: number }

const lead = /^[ \t]*((?:>[ \t]?)*)[ \t]*((?:[•●▪◦‣·∙⁃*+]|-(?=[ \t])|[-=]>(?=[ \t])|[→»](?=[ \t])|\d{1,2}(?= {2,}\p{Lu}\p{Ll})|\d{1,2}(?= \p{Lu}\p{Ll}+(?: \p{L}+)?\t)|(?:Item|Clause|Article) \d{1,2}(?:\.\d{1,2})?[.:)]?(?= +\p{Lu})|o(?=[ \t]{1,3}[A-Z])|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)](?=[ \t]+(?!(?:days?|weeks?|months?|years?|hours?|percent|business|calendar|working)\b)\p{L}))[ \t]*)?/u

/** Cuts the page into lines and leaves out what belongs to the paper and not to the letter: page numbers, running heads. */
export const splitLines = (page: MappedText): PageLine[] => {
  const lines: PageLine[] = []
  let at = 0
  for (const raw of page.text.split('\n')) {
    const match = lead.exec(raw)
    const start = at + (match?.[0].length ?? 0)
    const text = page.text.slice(start, at + raw.length).trimEnd()
    lines.push({ start, end: start + text.length, text, depth: (match?.[1]?.match(/>/g) ?? []).length, bullet: match?.[2] !== undefined, indent: raw.startsWith('\t') ? 8 : raw.length - raw.trimStart().length })
    at += raw.length + 1
  }
  return withoutFurniture(lines)
}

const pageMark = /^(?:[-–—\t ]*page \d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-\t ]*|\d{1,2}\s*(?:\/|of)\s*\d{1,2}|-\s*\d{1,2}\s*-|\[page break\]|continued (?:overleaf|on next page)\.*|(?:strictly )?(?:private (?:and|&) )?confidential(?: and proprietary)?\.?)$/i
const pageMarkInside = /\bpage \d{1,3} (?:of|\/) \d{1,3}\b/i

const withoutFurniture = (lines: PageLine[]): PageLine[] => {
  const times = new Map<string, number>()
  const shape = (line: PageLine) => line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
  for (const line of lines) if (line.text.length > 5) times.set(shape(line), (times.get(shape(line)) ?? 0) + 1)
  const hasPages = lines.some((line) => pageMark.test(line.text) || pageMarkInside.test(line.text))
  const seen = new Set<string>()
  const kept: PageLine[] = []
  let cut = false
  for (const line of lines) {
    const repeated = hasPages && !/[:.]$/.test(line.text) && line.text.length > 5 && seen.has(line.text)
    const numbered = line.text.length > 15 && (times.get(shape(line)) ?? 0) > 1 && /[\t|]\s*\d{1,2}(?: ?(?:of|\/) ?\d{1,2})?$/.test(line.text)
    seen.add(line.text)
    if (line.text !== '' && (pageMark.test(line.text) || (pageMarkInside.test(line.text) && line.text.length < 110 && !/\. \d\. |\bsubject to\b|\bnote\b/i.test(line.text)) || repeated || numbered)) {
      cut = true
      while (kept.at(-1)?.text === '') kept.pop()
      continue
    }
    if (cut && line.text === '') continue
    // The words go on across the page break as if it were not there; a blank line keeps finished paragraphs apart.
    if (cut && /[.:!?]$/.test(kept.at(-1)?.text ?? '.')) kept.push({ ...line, text: '', end: line.start, bullet: false })
    cut = false
    kept.push(line)
  }
  return kept
}
