/** A text of which every character knows the place in the original it came from. */
export type MappedText = { text: string; from: number[]; to: number[] }

export const mapped = (text: string): MappedText => {
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    from[at] = at
    to[at] = at + 1
  }
  return { text, from, to }
}

/** Collects pieces of mapped texts and added words (which stand for the place they are put at). */
export const mappedBuilder = () => {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  let length = 0
  return {
    piece(source: MappedText, start: number, end: number): void {
      if (end <= start) return
      parts.push(source.text.slice(start, end))
      for (let at = start; at < end; at += 1) {
        from.push(source.from[at] ?? 0)
        to.push(source.to[at] ?? 0)
      }
      length += end - start
    },
    added(words: string, start: number, end: number): void {
      parts.push(words)
      for (let at = 0; at < words.length; at += 1) {
        from.push(start)
        to.push(end)
      }
      length += words.length
    },
    length: () => length,
    done: (): MappedText => ({ text: parts.join(''), from, to }),
  }
}

/** Replaces every match; the new characters stand for the whole match. */
export const rewrite = (source: MappedText, pattern: RegExp, words: (match: RegExpExecArray) => string): MappedText => {
  const built = mappedBuilder()
  let done = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(source.text); match; match = pattern.exec(source.text)) {
    const end = match.index + match[0].length
    built.piece(source, done, match.index)
    const replacement = words(match)
    if (replacement === match[0]) built.piece(source, match.index, end)
    else built.added(replacement, source.from[match.index] ?? 0, source.to[Math.max(end - 1, match.index)] ?? 0)
    done = end
    if (match[0] === '') pattern.lastIndex += 1
  }
  if (done === 0) return source
  built.piece(source, done, source.text.length)
  return built.done()
}

/** The part of the original that a stretch of the mapped text came from. */
export const originOf = (source: MappedText, start: number, end: number): { start: number; end: number } => {
  let first = Number.POSITIVE_INFINITY
  let last = 0
  for (let at = start; at < end; at += 1) {
    first = Math.min(first, source.from[at] ?? 0)
    last = Math.max(last, source.to[at] ?? 0)
  }
  return first === Number.POSITIVE_INFINITY ? { start: 0, end: 0 } : { start: first, end: last }
}
