import type { Token } from './tokens.ts'

const joining = new Set(['because', 'since', 'and', 'but', 'so', 'as', 'for', 'although', 'though', 'while', 'whereas', 'given', 'considering', 'plus', 'also', 'yet', 'or', 'then', 'especially', 'honestly', 'well', 'ok', 'okay', 'hi', 'hello', 'hey', 'ok', 'basically', 'frankly', 'now', 'like', 'just', 'cause', 'seeing', 'besides', 'moreover', 'furthermore', 'additionally', 'however', 'look', 'um', 'uh', 'er', 'anyway', 'actually', 'btw', 'therefore', 'hence', 'thus'])
const joiningThat = new Set(['given', 'considering', 'and', 'but', 'because', 'seeing', 'as', 'since', 'so'])

/** The tokens of a clause that state the reason: joining words and stops at its edges left out. */
export function trimEdges(tokens: readonly Token[]): readonly Token[] {
  let from = 0
  while (from < tokens.length - 1) {
    const [token, next] = [tokens[from], tokens[from + 1]]
    const skips = token !== undefined && (token.kind === 'stop' || (joining.has(token.word) && !next?.glued) || (token.word === 'that' && joiningThat.has(tokens[from - 1]?.word ?? '')))
    if (!skips) break
    from += 1
  }
  let to = tokens.length
  while (to > from + 1 && tokens[to - 1]?.kind === 'stop') to -= 1
  return tokens.slice(from, to)
}
