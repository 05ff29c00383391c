import { Icon } from '#ui/Icon.tsx'
import type { Trouble } from './checks-view.ts'
import { textPieces } from './text-pieces.ts'
import styles from './Script.module.css'

/** A line with its number in bold and the mark on every word that stands in the way. */
export const MarkedWords = ({ text, strong = [], troubles = [] }: { text: string; strong?: readonly string[]; troubles?: readonly Trouble[] }) => (
  <>
    {textPieces(text, strong, troubles).map((piece, index) => {
      const words = piece.strong ? <b>{piece.text}</b> : piece.text
      if (!piece.trouble) return <span key={index}>{words}</span>
      const { unsure } = piece.trouble
      return <mark key={index} className={`mk ${unsure ? 'exception' : 'avoid'} ${styles['inLine']}`}>{piece.opens && <><span className="vh">{unsure ? 'Not sure: ' : 'Avoid: '}</span><Icon name={unsure ? 'question' : 'avoid'} />{'\u00a0'}</>}{words}</mark>
    })}
  </>
)
