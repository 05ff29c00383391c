import type { LetterFinding } from '#domain/letter/letter-findings.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { FindingRow } from './letter-view.ts'
import styles from './Letter.module.css'

interface FindingsProps { rows: readonly FindingRow[]; lit: number | null; onLight: (number: number | null) => void; onConfirm: (findings: readonly LetterFinding[]) => void }

/** What was found: what differs first, then what is new, then what matches. */
export const Findings = ({ rows, ...rest }: FindingsProps) => {
  const of = (state: LetterFinding['state']) => rows.filter(({ finding }) => finding.state === state)
  const fresh = of('new')
  return (
    <>
      {rows.length === 0 && <p className={styles['nothing']}>Nothing was read that counts as a term. The text may be about something else, or it leaves everything open. You can type the numbers in instead.</p>}
      <Group title="Needs a look" rows={of('differs')} {...rest} />
      <Group title="New" rows={fresh} {...rest} all={fresh.length > 1 ? `Confirm all ${fresh.length}` : undefined} />
      <Group title="Matches what is here" rows={of('matches')} {...rest} />
    </>
  )
}

const Group = ({ title, rows, all, lit, onLight, onConfirm }: FindingsProps & { title: string; all?: string | undefined }) => {
  if (rows.length === 0) return null
  return (
    <>
      <div className={styles['grp']}><h2 className="h2">{title}</h2>{all ? <Button look="quiet" small onClick={() => onConfirm(rows.map(({ finding }) => finding))}>{all}</Button> : <span className="small mut2">{rows.length}</span>}</div>
      <ul>{rows.map((row) => <Row key={row.finding.key} row={row} lit={lit === row.finding.number} onLight={onLight} onConfirm={onConfirm} />)}</ul>
    </>
  )
}

const Row = ({ row: { finding, label, says, heard, quotes }, lit, onLight, onConfirm }: Omit<FindingsProps, 'rows' | 'lit'> & { row: FindingRow; lit: boolean }) => {
  const light = () => onLight(finding.number)
  return (
    <li className={`${styles['it']} ${finding.state === 'differs' ? styles['look'] : ''} ${lit ? styles['litRow'] : ''}`} onMouseEnter={light} onMouseLeave={() => onLight(null)}>
      <button type="button" className={styles['nn']} aria-label={`Show source ${finding.number} in the text`} onClick={light} onFocus={light}>{finding.number}</button>
      <div className={styles['itB']}>
        <p className={styles['itL']}>{finding.state === 'differs' && <Icon name="exception" />}{label}</p>
        <p className={`${styles['itV']} num`}>{finding.state === 'differs' ? `You have ${heard}. The text says ${says}.` : says}</p>
        {quotes.map((quote) => <p key={quote.before + quote.words} className={styles['src']}>{quote.before}<mark>{quote.words}</mark>{quote.after}</p>)}
      </div>
      <div className={styles['itA']}>
        {finding.state === 'matches' ? <span className={styles['st']}><Icon name="tick" />In the offer</span> : <Button look="outline" small label={`${finding.state === 'differs' ? 'Use the text' : 'Confirm'}: ${label}`} onClick={() => onConfirm([finding])}>{finding.state === 'differs' ? 'Use the text' : 'Confirm'}</Button>}
      </div>
    </li>
  )
}
