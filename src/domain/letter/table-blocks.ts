import type { Block, Piece } from './statement.ts'
import type { PhrasePatterns } from './phrase-patterns.ts'
import { isLabel } from './is-label.ts'
import type { PageLine } from './split-lines.ts'

/** `more`: lines under the cell that go on with its words. */
type Cell = { start: number; end: number; text: string; more?: Piece[] }
type Row = { cells: Cell[] }
type Column = 'value' | 'stale' | 'year' | 'month' | 'remark'

/** Rows of cells: each label goes with its own value; columns of older offers, bands and monthly amounts are left out. */
export const tableBlocks = (lines: PageLine[], index: number, page: string, patterns: PhrasePatterns): { blocks: Block[]; next: number } => {
  const rows: Row[] = []
  let next = index
  for (; next < lines.length; next += 1) {
    const line = lines[next] as PageLine
    if ((line.text === '' || /^[-=_* ]{5,}$/.test(line.text)) && lines[next + 1]?.text.includes('\t')) continue
    const above = rows.at(-1)?.cells.at(-1)
    if (!line.text.includes('\t') && line.indent >= 8 && line.text !== '' && above && !line.bullet) {
      above.more = [...(above.more ?? []), { start: line.start, end: line.end, before: ' ' }]
      continue
    }
    if (!line.text.includes('\t')) break
    rows.push({ cells: cellsOf(line, page) })
  }
  const blocks: Block[] = []
  let columns: Column[] | null = null
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row
    if (row.cells.every((cell) => /^[-=: ]*$/.test(cell.text))) continue
    const below = rows[at + 1]
    if (below && isHeader(row) && row.cells.length >= 2) {
      const kinds = columnKinds(row, row.cells.length < below.cells.length, patterns)
      if (kinds.some((kind) => kind !== 'value')) {
        columns = row.cells.length === below.cells.length - 1 ? ['value', ...kinds] : kinds
        // The heads are kept, unread: they may name the currency.
        blocks.push({ pieces: row.cells.map(({ start, end }) => ({ start, end })), signature: true })
        continue
      }
      if (zipsColumns(row, below, patterns)) {
        row.cells.forEach((cell, step) => blocks.push(pair(cell, [{ ...(below.cells[step] as Cell) }])))
        at += 1
        continue
      }
    }
    blocks.push(...rowBlocks(row, columns, patterns))
  }
  return { blocks, next }
}

const cellsOf = (line: PageLine, page: string): Cell[] => {
  const cells: Cell[] = []
  let at = line.start
  for (const raw of page.slice(line.start, line.end).split('\t')) {
    const text = raw.trim()
    const start = at + raw.length - raw.trimStart().length
    // "Item 3 | Position | Major Gifts Lead": the number of a row is no part of it.
    if (text !== '' && !(cells.length === 0 && /^(?:(?:item|clause|no\.?|row|section) ?)?\d{1,2}[.)]?$|^[A-H]$/i.test(text))) cells.push({ start, end: start + text.length, text })
    at += raw.length + 1
  }
  return cells
}

const isHeader = (row: Row): boolean => row.cells.every((cell) => !/\d|[$£€₹]/.test(cell.text.replace(/40[13] ?\(?[kb]\)?/i, '').replace(/\bv\d|version \d|(?:offer|draft|year|option) \d\b|20\d\d|\([^)]*\)/gi, '')))

const whole = (text: string, pattern: RegExp | undefined): boolean => pattern !== undefined && [...text.matchAll(pattern)].some((match) => match.index === 0 && match[0].length >= text.length - 2)

const columnKind = (heading: string, patterns: PhrasePatterns): Column => {
  const text = heading.replace(/\s*\([^)]*\)/g, '').replace(/:.*/s, '').trim()
  return /^(?:comments?|notes?|remarks?|change|frequency|source|explanation|details)$/i.test(text) ? 'remark' : whole(text, patterns.work.staleColumn) ? 'stale' : whole(text, patterns.work.yearColumn) ? 'year' : whole(text, patterns.work.monthColumn) ? 'month' : 'value'
}

/** Where one column is the final, revised or own offer, the others are what it took the place of. */
const columnKinds = (row: Row, headless: boolean, patterns: PhrasePatterns): Column[] => {
  const kinds = row.cells.map((cell) => columnKind(cell.text, patterns))
  // The first cell heads the labels.
  if (!headless && kinds.slice(1).every((kind) => kind === 'value')) return kinds.map(() => 'value')
  const chosen = row.cells.filter((cell, at) => kinds[at] === 'value' && whole(cell.text.replace(/\s*\([^)]*\)/g, '').replace(/:.*/s, '').trim(), patterns.work.chosenColumn))
  // "Now | Offer": what the person has now, and what is offered.
  if (chosen.length === 2) chosen.splice(0, 2, ...chosen.filter((cell) => !/^(?:now|you|current)/i.test(cell.text)))
  if (chosen.length !== 1 || row.cells.length < 2) return kinds
  return kinds.map((kind, at) => (kind === 'value' && row.cells[at] !== chosen[0] && (at > 0 || headless || kinds.length === 2) && !isLabel(row.cells[at]?.text ?? '', patterns) ? 'stale' : kind))
}

const zipsColumns = (row: Row, below: Row, patterns: PhrasePatterns): boolean =>
  row.cells.length === below.cells.length && row.cells.length > 1 && row.cells.filter((cell) => isLabel(cell.text, patterns)).length * 2 > row.cells.length && !below.cells.slice(0, 1).some((cell) => isLabel(cell.text, patterns))

const pair = (label: Cell, values: (Cell & Piece)[]): Block => ({
  pieces: [{ start: label.start, end: label.end }, ...values.map((value, index) => ({ start: value.start, end: value.end, before: value.before ?? (index === 0 ? (label.text.endsWith(':') ? ' ' : ': ') : ', '), ...(value.after ? { after: value.after } : {}) })), ...((values.at(-1) ?? label).more ?? [])],
  signature: false,
})

const rowBlocks = (row: Row, columns: Column[] | null, patterns: PhrasePatterns): Block[] => {
  // A row may end early (no comment); where months and years stand side by side it has to be whole.
  const fits = columns !== null && (columns.length === row.cells.length || (row.cells.length > 2 && row.cells.length === columns.length - 1 && columns.at(-1) === 'remark'))
  // Which cell is missing cannot be told: nothing is read rather than the older figure.
  if (columns?.includes('stale') && !fits && row.cells.length > 2) return [pair(row.cells[0] as Cell, [])]
  const hasYear = fits && columns.includes('year')
  const kept = row.cells.flatMap((cell, at): (Cell & Piece)[] => {
    const kind = fits ? columns[at] : 'value'
    const sameAsBefore = row.cells.some((each, index) => columns?.[index] === 'value' && index > 0 && /^(?:no change|unchanged|same|as before|ditto)$/i.test(each.text))
    if (sameAsBefore && fits && kind === 'stale') return [cell]
    if (at > 0 && (kind === 'stale' || (kind === 'month' && hasYear))) return []
    const period = kind === 'year' ? ' per year' : kind === 'month' ? ' per month' : ''
    return [period && /\d/.test(cell.text) && at > 0 ? { ...cell, after: period } : cell]
  })
  const blocks: Block[] = []
  let label: Cell | null = null
  let values: (Cell & Piece)[] = []
  const close = () => {
    if (label) blocks.push(pair(label, values))
    label = null
    values = []
  }
  kept.forEach((cell, at) => {
    if (at === 0 || (values.length > 0 && isLabel(cell.text, patterns) && at + 1 < kept.length)) {
      close()
      label = cell
    } else if (/^(?:per )?(?:hour|hr|day|week|month|year|annum)$/i.test(cell.text) && /\d/.test(values.at(-1)?.text ?? '')) values.push({ ...cell, before: /^per/i.test(cell.text) ? ' ' : ' per ' })
    else values.push(/^(?:[A-Z]{3}|[$£€₹]|Rs\.?)$/.test(values.at(-1)?.text ?? '') ? { ...cell, before: ' ' } : cell)
  })
  close()
  return blocks
}
