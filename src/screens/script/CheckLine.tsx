import { Icon } from '#ui/Icon.tsx'
import { troubleWords } from '#screens/parts/text-checks.ts'
import type { DocumentCheck, Trouble } from '#screens/parts/text-checks.ts'
import styles from './Script.module.css'

/** What the check of a text has found. The promise stands here only where the text is clean. */
export const CheckLine = ({ check }: { check: DocumentCheck<unknown> }) => (
  <output className={styles['checked']}>
    {check.state === 'clean' && <p className={styles['chk']}><Icon name="tick" /><span>Checked: skills only. Nothing from your side is in here.</span></p>}
    {check.state === 'reading' && <p className="small mut2">Not checked yet.</p>}
    {check.state === 'troubled' && <NotClean troubles={check.troubles} />}
  </output>
)

const NotClean = ({ troubles }: { troubles: readonly Trouble[] }) => {
  const onlyAsks = troubles.every(({ unsure }) => unsure)
  return (
    <p className={styles['notClean']}>
      <Icon name={onlyAsks ? 'question' : 'avoid'} />
      <span>
        <b>{troubleWords(troubles)}</b>{troubles.length > 3 ? ` and ${troubles.length - 3} more` : ''}: {onlyAsks ? 'waiting for a word from you.' : 'better not in here.'} {troubles[0]?.why}{' '}
        {onlyAsks ? 'Answer under the line, then it can be copied and printed.' : 'Change the words, then it can be copied and printed.'}
      </span>
    </p>
  )
}
