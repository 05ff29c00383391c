import { Icon } from '#ui/Icon.tsx'
import { troubleWords } from './checks-view.ts'
import type { DocumentCheck } from './checks-view.ts'
import styles from './Script.module.css'

/** What the check of a text has found. The promise stands here only where the text is clean. */
export const CheckLine = ({ check, also }: { check: DocumentCheck<unknown>; also?: string | undefined }) => (
  <output className={styles['checked']}>
    {check.state === 'clean' && <p className={styles['chk']}><Icon name="tick" /><span>Checked: skills only. Nothing from your side is in here.{also ? ` ${also}` : ''}</span></p>}
    {check.state === 'reading' && <p className="small mut2">Not checked yet.</p>}
    {check.state === 'troubled' && <p className={styles['notClean']}><Icon name="avoid" /><span><b>{troubleWords(check.troubles)}</b>{check.troubles.length > 3 ? ` and ${check.troubles.length - 3} more` : ''}: better not in here. {check.troubles[0]?.why} Change the words, then it can be copied and printed.</span></p>}
  </output>
)
