import { Button, ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Paper, SideLabel } from '#ui/Paper.tsx'
import { saidOf } from './weigh-view.ts'
import type { FactorRow } from './weigh-view.ts'
import styles from './Weigh.module.css'

interface AtTheTableProps {
  rows: readonly FactorRow[]
  /** Whether every sayable one stands in the draft already. */
  written: boolean
  argumentsHref: string
  onWrite: () => void
}

/** What of the list may leave this side, and the way there. */
export const AtTheTable = ({ rows, written, argumentsHref, onWrite }: AtTheTableProps) => {
  const sayable = rows.filter(({ look }) => look !== 'private')
  return (
    <Paper side="table" label="At the table" className={styles['out'] ?? ''}>
      <div className="pad">
        <SideLabel side="table">At the table</SideLabel>
        <h2 className="h3">{saidOf(rows)}</h2>
        {sayable.length === 0 && <p className="small mut2">{rows.length === 0 ? 'What you put on the list stays with you until you say otherwise.' : 'All of it stays with you. Press “Private” under a line that is about the work, if you would say it.'}</p>}
        <ul>{sayable.map((row) => <li key={row.id}><Icon name={row.speech?.can === 'say' && row.speech.mark ? row.speech.mark : 'question'} /><span>{row.text}{row.look === 'exception' && ', as a question'}</span></li>)}</ul>
        {sayable.length > 0 && (written
          ? <ButtonLink look="table" href={argumentsHref} iconAfter="right">Open your arguments</ButtonLink>
          : <Button look="table" iconAfter="right" onClick={onWrite}>Write these as arguments</Button>)}
      </div>
    </Paper>
  )
}
