import { Button } from '#ui/Button.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import type { GutView } from './gut-view.ts'
import styles from './Weigh.module.css'

/** The gut as a ring and the list as a square on one line, the gap between them drawn. */
export const GutAndList = ({ view, onMissing, onAsk }: { view: GutView; onMissing: () => void; onAsk: () => void }) => (
  <section className={`yours ${styles['gut']}`} aria-label="Gut and list">
    <SideLabel side="yours">Gut and list</SideLabel>
    <h2 className="h2">{view.title}</h2>
    <GutLine view={view} />
    <p className={styles['gutText']}>{view.strong && <b>{view.strong}</b>} {view.text}</p>
    {view.moved && <p className={styles['gutText']}>Your list has changed a lot since you set your gut.</p>}
    {view.agree === false && <Button look="yours-outline" onClick={onMissing}>What is missing from the list?</Button>}
    {view.gut === undefined ? <Button look="yours-outline" onClick={onAsk}>Set your gut</Button> : <Button look={view.moved ? 'yours-outline' : 'quiet'} onClick={onAsk}>Ask my gut again</Button>}
  </section>
)

const labelOf = ({ gut, list, older }: GutView): string =>
  [gut === undefined ? 'Gut not set' : `Gut at ${gut} of 100 toward taking it`, list === undefined ? 'nothing on the list' : `list at ${list}`, ...(older.length > 0 ? [`earlier gut ${older.join(', ')}`] : [])].join(', ')

const GutLine = ({ view }: { view: GutView }) => {
  const { gut, list, older } = view
  const at = (value: number) => ({ left: `${value}%` })
  return (
    <figure aria-label={labelOf(view)}>
      <div className={styles['line']} aria-hidden="true">
        <u />
        {gut !== undefined && list !== undefined && <span className={styles['gap']} style={{ left: `${Math.min(gut, list)}%`, width: `${Math.abs(gut - list)}%` }} />}
        {older.map((feeling, nth) => <span key={nth} className={`${styles['point']} ${styles['ring']} ${styles['old']}`} style={at(feeling)} />)}
        {list !== undefined && <span className={`${styles['point']} ${styles['square']}`} style={at(list)}><em data-edge={edgeOf(list)}>List {list}</em></span>}
        {gut !== undefined && <span className={`${styles['point']} ${styles['ring']}`} style={at(gut)}><em data-edge={edgeOf(gut)}>Gut {gut}</em></span>}
        <span className={`${styles['end']} ${styles['down']} ${list !== undefined && list < 34 ? styles['lower'] : ''}`}>Turn it down</span>
        <span className={`${styles['end']} ${styles['up']} ${list !== undefined && list > 74 ? styles['lower'] : ''}`}>Take it</span>
      </div>
    </figure>
  )
}

const edgeOf = (value: number): 'start' | 'end' | undefined => (value < 6 ? 'start' : value > 94 ? 'end' : undefined)
