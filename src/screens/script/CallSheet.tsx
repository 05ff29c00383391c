import type { ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { SpokenLine } from './SpokenLine.tsx'
import type { Checks } from '#screens/parts/text-checks.ts'
import type { ShownBeat, ShownBranch } from './script-view.ts'
import type { LineActs } from './use-line-edits.ts'
import styles from './Script.module.css'

interface Sayable {
  checks: Checks
  acts: LineActs
}

/** The call, beat by beat. What stands in the private margin comes in as it is drawn, so nothing here can read it. */
export const CallSheet = ({ beats, marginHead, margin, ...rest }: Sayable & { beats: readonly ShownBeat[]; marginHead: ReactNode; margin: (beat: ShownBeat['id']) => ReactNode }) => (
  <article className={styles['script']} aria-label="The call">
    <div className={styles['sides']}>
      {marginHead}
      <SideLabel side="table">Say this, in this order</SideLabel>
    </div>
    {beats.map((beat, index) => (
      <section key={beat.id} className={styles['beat']} aria-labelledby={`beat-${beat.id}`}>
        <div className={styles['bd']}><BeatLines beat={beat} number={index + 1} {...rest} /></div>
        {margin(beat.id)}
      </section>
    ))}
  </article>
)

const BeatLines = ({ beat, number, checks, acts }: Sayable & { beat: ShownBeat; number: number }) => (
  <>
    <h2 className={styles['bh']} id={`beat-${beat.id}`}><span className={styles['num']}>{number}</span>{beat.title}</h2>
    {beat.lines.map((line, index) => <SpokenLine key={line.id} line={line} name={`${beat.title}, line ${index + 1}`} look={styles['line'] ?? ''} checks={checks} acts={acts} />)}
    {beat.cue && <p className={styles['cue']}><Icon name="clock" />{beat.cue.text} <span className={styles['dots']} aria-hidden="true">{'•'.repeat(beat.cue.counts)}</span></p>}
    {beat.branches.length > 0 && <ul className={styles['brs']}>{beat.branches.map((branch) => <BranchLine key={branch.id} branch={branch} checks={checks} acts={acts} />)}</ul>}
  </>
)

const BranchLine = ({ branch: { lead, says, reply }, checks, acts }: Sayable & { branch: ShownBranch }) => (
  <li className={styles['br']}>
    <p className={styles['bq']}><span>{lead}</span>“{says}”</p>
    <SpokenLine line={reply} name={`Your reply to “${says}”`} look={styles['ba'] ?? ''} checks={checks} acts={acts} />
  </li>
)
