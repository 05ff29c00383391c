import { Icon } from '#ui/Icon.tsx'
import type { Trouble } from '#screens/parts/text-checks.ts'
import { textPieces } from './text-pieces.ts'
import styles from './Script.module.css'

/** A line with its number in bold and the mark on every word that stands in the way. */
export const MarkedWords = ({ text, strong = [], troubles = [] }: { text: string; strong?: readonly string[]; troubles?: readonly Trouble[] }) => (
  <>
    {textPieces(text, strong, troubles).map((piece, index) => {
      if (!piece.trouble) return <span key={index}>{piece.strong ? <b>{piece.text}</b> : piece.text}</span>
      const { unsure } = piece.trouble
      const first = piece.opens ? firstWord(piece.text) : ''
      const rest = piece.text.slice(first.length)
      return (
        <mark key={index} className={`mk ${unsure ? 'exception' : 'avoid'} ${styles['inLine']}`}>
          {piece.opens && <span className="nw"><span className="vh">{unsure ? 'Not sure: ' : 'Avoid: '}</span><Icon name={unsure ? 'question' : 'avoid'} /> {piece.strong ? <b>{first}</b> : first}</span>}
          {piece.strong ? <b>{rest}</b> : rest}
        </mark>
      )
    })}
  </>
)

/** The sign stays on the line of the word it stands before. */
const firstWord = (text: string): string => /^\s*\S{1,20}/u.exec(text)?.[0] ?? ''
