import { Button } from '#ui/Button.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import type { MarginNote } from './margin-view.ts'
import styles from './Script.module.css'

/** Head of the private margin: who sees it, and a cover for when someone else can see the screen. */
export const MarginHead = ({ covered, onCover }: { covered: boolean; onCover: () => void }) => (
  <div className={styles['marginHead']} data-side="yours">
    <SideLabel side="yours">Only you, never printed</SideLabel>
    <Button look="quiet" small onClick={onCover}>{covered ? 'Show' : 'Hide all'}</Button>
  </div>
)

/** One note of the private margin. It stands on this screen and nowhere else. */
export const MarginNoteStrip = ({ note, covered }: { note: MarginNote | undefined; covered: boolean }) => (
  <div className={styles['pv']} data-side="yours">
    {note && <p className={styles['pn']}><span className="vh">Only for you: </span>{covered ? 'Hidden' : note.parts.map(({ text, strong }, index) => (strong ? <b key={index}>{text}</b> : <span key={index}>{text}</span>))}</p>}
  </div>
)
