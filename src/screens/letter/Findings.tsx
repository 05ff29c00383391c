import { useRef } from 'react'
import type { LetterFinding } from '#domain/letter/letter-findings.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import type { FindingRow } from './letter-view.ts'
import { nextFindings, useNextFinding } from './use-next-finding.ts'
import type { NextFinding } from './use-next-finding.ts'
import styles from './Letter.module.css'

interface FindingsProps {
  rows: readonly FindingRow[]
  /** Keys of the findings that were left out. */
  refused: ReadonlySet<string>
  lit: number | null
  onLight: (number: number | null) => void
  onConfirm: (findings: readonly LetterFinding[]) => void
  onRefuse: (finding: LetterFinding, refused: boolean) => void
}

/** What was found: what differs first, then what is new, what matches, and what the person left out. */
export const Findings = ({ rows, next, ...given }: FindingsProps & { next: NextFinding }) => {
  const list = useRef<HTMLDivElement>(null)
  useNextFinding(list, next)
  const isOut = ({ finding }: FindingRow) => given.refused.has(finding.key) && finding.state !== 'matches'
  const of = (state: LetterFinding['state']) => rows.filter((row) => row.finding.state === state && !isOut(row))
  const [look, fresh, left] = [of('differs'), of('new'), rows.filter(isOut)]
  const goOn = (answered: readonly LetterFinding[]) => next.goTo(nextFindings([look, fresh, left], new Set(answered.map(({ key }) => key))))
  const rest = {
    ...given,
    onConfirm: (findings: readonly LetterFinding[]) => { goOn(findings); given.onConfirm(findings) },
    onRefuse: (finding: LetterFinding, refused: boolean) => { goOn([finding]); given.onRefuse(finding, refused) },
  }
  return (
    <div ref={list}>
      {rows.length === 0 && <p className={styles['nothing']}>Nothing was read that counts as a term. The text may be about something else, or it leaves everything open. You can type the numbers in instead.</p>}
      <Group title="Needs a look" rows={look} {...rest} />
      <Group title="New" rows={fresh} {...rest} all={fresh.length > 1 ? `Confirm all ${fresh.length}` : undefined} />
      <Group title="In the offer" rows={of('matches')} {...rest} />
      <Group title="Left out" rows={left} {...rest} />
    </div>
  )
}

const Group = ({ title, rows, all, lit, ...acts }: FindingsProps & { title: string; all?: string | undefined }) => {
  if (rows.length === 0) return null
  return (
    <>
      <div className={styles['grp']}><h2 className="h2" tabIndex={-1}>{title}</h2>{all ? <Button look="quiet" small onClick={() => acts.onConfirm(rows.map(({ finding }) => finding))}>{all}</Button> : <span className="small mut2">{rows.length}</span>}</div>
      <ul>{rows.map((row) => <Row key={row.finding.key} row={row} lit={lit === row.finding.number} {...acts} />)}</ul>
    </>
  )
}

const Row = ({ row: { finding, label, says, heard, quotes }, lit, refused, onLight, onConfirm, onRefuse }: Omit<FindingsProps, 'rows' | 'lit'> & { row: FindingRow; lit: boolean }) => {
  const light = () => onLight(finding.number)
  return (
    <li data-finding={finding.key} className={`${styles['it']} ${finding.state === 'differs' ? styles['look'] : ''} ${lit ? styles['litRow'] : ''}`} onMouseEnter={light} onMouseLeave={() => onLight(null)}>
      <button type="button" className={styles['nn']} aria-label={`Show source ${finding.number} in the text`} onClick={() => { light(); showSource(finding.number) }} onFocus={light}>{finding.number}</button>
      <div className={styles['itB']}>
        <p className={styles['itL']}>{finding.state === 'differs' && <Icon name="exception" />}{label}</p>
        <p className={`${styles['itV']} num`}>{finding.state === 'differs' ? `You have ${heard}. The text says ${says}.` : says}</p>
        {quotes.map((quote) => <p key={quote.before + quote.words} className={styles['src']}>{quote.before}<mark>{quote.words}</mark>{quote.after}</p>)}
      </div>
      <div className={styles['itA']}>
        <Answers finding={finding} label={label} isOut={refused.has(finding.key)} onConfirm={onConfirm} onRefuse={onRefuse} />
      </div>
    </li>
  )
}

const showSource = (number: number) => document.querySelector(`[data-number="${number}"]`)?.scrollIntoView({ block: 'center' })

/** What the person can say to a finding; a thing that is in the offer already has nothing to be asked. */
const Answers = ({ finding, label, isOut, onConfirm, onRefuse }: Pick<FindingsProps, 'onConfirm' | 'onRefuse'> & { finding: LetterFinding; label: string; isOut: boolean }) => {
  if (finding.state === 'matches') return <span className={styles['st']}><Icon name="tick" />In the offer</span>
  if (isOut) return <><span className={styles['st']}>Left out</span><Button look="quiet" small label={`Look at it again: ${label}`} onClick={() => onRefuse(finding, false)}>Look at it again</Button></>
  const take = finding.state === 'differs' ? 'Use the text' : 'Confirm'
  const leave = finding.state === 'differs' ? 'Keep mine' : 'Leave it out'
  return (
    <>
      <Button look="outline" small label={`${take}: ${label}`} onClick={() => onConfirm([finding])}>{take}</Button>
      <Button look="quiet" small label={`${leave}: ${label}`} onClick={() => onRefuse(finding, true)}>{leave}</Button>
    </>
  )
}
