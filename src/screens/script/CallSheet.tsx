import type { ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { SpokenLine } from './SpokenLine.tsx'
import type { Checks } from '#screens/parts/text-checks.ts'
import type { ShownAnswer, ShownBeat, ShownBranch } from './script-view.ts'
import type { LineActs } from './use-line-edits.ts'
import styles from './Script.module.css'

interface Sayable {
  checks: Checks
  acts: LineActs
}

/** The call, beat by beat. What stands in the private margin comes in as it is drawn, so nothing here can read it. */
export const CallSheet = ({ beats, others, marginHead, margin, ...rest }: Sayable & { beats: readonly ShownBeat[]; others: readonly ShownAnswer[]; marginHead: ReactNode; margin: (beat: ShownBeat['id']) => ReactNode }) => (
  <article className={styles['script']} aria-label="The call">
    <div className={styles['sides']}>
      {marginHead}
      <SideLabel side="table">Say this, in this order</SideLabel>
    </div>
    {beats.map((beat, index) => (
      <section key={beat.id} className={styles['beat']} aria-labelledby={`beat-${beat.id}`}>
        <div className={styles['bd']}><BeatLines beat={beat} number={index + 1} {...rest} />{beat.branches.length > 0 && <OtherAnswers others={others} {...rest} />}</div>
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

const BranchLine = ({ branch: { lead, says, reply }, means, checks, acts }: Sayable & { branch: ShownBranch; means?: string }) => (
  <li className={styles['br']}>
    <p className={styles['bq']}><span>{lead}</span>“{says}”</p>
    {means && <p className="small mut2">{means}</p>}
    <SpokenLine line={reply} name={`Your reply to “${says}”`} look={styles['ba'] ?? ''} checks={checks} acts={acts} />
  </li>
)

/** Everything else they may say, folded away: the four likely answers are enough to read through. */
const OtherAnswers = ({ others, checks, acts }: Sayable & { others: readonly ShownAnswer[] }) => (
  <details className={styles['others']}>
    <summary>If they say something else, {others.length} more</summary>
    <ul className={styles['brs']}>
      {others.map(({ means, ...branch }) => <BranchLine key={branch.id} branch={branch} means={means} checks={checks} acts={acts} />)}
    </ul>
  </details>
)
