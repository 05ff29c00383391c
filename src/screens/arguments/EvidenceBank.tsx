import { Fragment, memo, useEffect, useMemo, useRef } from 'react'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import { evidenceCards } from './arguments-view.ts'
import type { EvidenceCard } from './arguments-view.ts'
import { EvidenceForm } from './EvidenceForm.tsx'
import styles from './Arguments.module.css'

interface EvidenceBankProps {
  draft: string
  /** The entry being written: its id, or "new" for one that is not there yet. */
  editing: string | null
  onEditing: (id: string | null) => void
  onAdd: (said: string) => void
}

/** What the person has done, the number first. The bank is the same for every offer. */
export const EvidenceBank = memo(({ draft, editing, onEditing, onAdd }: EvidenceBankProps) => {
  const bank = useWorkspace((state) => Object.values(state.evidence))
  const cards = useMemo(() => evidenceCards(bank, draft), [bank, draft])
  const { remove } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  const panel = useRef<HTMLElement>(null)
  const drop = (card: EvidenceCard) => {
    onEditing(null)
    remove('evidence', card.id, 'delete what you did')
    say('Deleted from what you have done.', () => workspace.undo.undo())
  }
  const leave = (card: EvidenceCard | null) => {
    onEditing(null)
    if (card && card.steps.length === 0 && card.said === '' && card.place === '') remove('evidence', card.id, 'delete an empty entry')
    panel.current?.querySelector<HTMLElement>('[data-add]')?.focus()
  }
  return (
    <aside ref={panel} className={`theirs ${styles['bank']}`} aria-labelledby="evidence-bank">
      <div className={styles['bankHead']}><SideLabel side="table">At the table</SideLabel><h2 className="h2" id="evidence-bank">What you have done</h2></div>
      <ul>
        {cards.map((card) => (
          <li key={card.id} className={styles['card']}>
            {editing === card.id ? <EvidenceForm id={card.id} onDone={() => leave(card)} onDelete={() => drop(card)} /> : <Card card={card} onAdd={() => onAdd(card.said)} onEdit={() => onEditing(card.id)} />}
          </li>
        ))}
        {editing === 'new' && <NewEntry onEditing={onEditing} />}
      </ul>
      <div className={styles['bankFoot']}>
        <p>What did you make faster, cheaper, safer or possible? A number helps.</p>
        <button type="button" data-add="" className="btn btn-table2" onClick={() => onEditing('new')}><Icon name="plus" />Add something you did</button>
      </div>
    </aside>
  )
})
EvidenceBank.displayName = 'EvidenceBank'

/** A new entry is a row at once, so that nothing typed into it is lost. */
const NewEntry = ({ onEditing }: { onEditing: (id: string) => void }) => {
  const { add } = useCommands()
  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    onEditing(add('evidence', {}, 'add something you did'))
  }, [add, onEditing])
  return null
}

const Card = ({ card, onAdd, onEdit }: { card: EvidenceCard; onAdd: () => void; onEdit: () => void }) => (
  <>
    <p className={`num ${styles['result']}`}>
      {card.steps.length === 0 ? <span className={styles['noNumber']}>No number yet</span> : card.steps.map((step, at) => <Fragment key={at}>{at > 0 && <><Icon name="right" /><span className="vh"> to </span></>}<span>{step}</span></Fragment>)}
    </p>
    {card.what && <p className={styles['what']}>{card.what}</p>}
    {card.steps.length === 0 && <p className="small mut2">How many? How fast?</p>}
    <div className={styles['place']}>
      <span>{card.place}</span>
      <span className={styles['cardActs']}>
        <Button look="quiet" small label={`Edit ${card.what || 'this entry'}`} onClick={onEdit}>Edit</Button>
        {card.inDraft ? <span className={styles['inDraft']}><Icon name="tick" />In your draft</span> : card.said && <Button look="quiet" small label={`Add to the draft: ${card.what || card.said}`} onClick={onAdd}>Add</Button>}
      </span>
    </div>
  </>
)
