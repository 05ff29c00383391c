import { copyText } from '#doors/clipboard.ts'
import { Button } from '#ui/Button.tsx'
import { Paper, SideLabel } from '#ui/Paper.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { CheckLine } from './CheckLine.tsx'
import { SpokenLine } from './SpokenLine.tsx'
import type { Checks, DocumentCheck } from '#screens/parts/text-checks.ts'
import { notYet } from '#screens/parts/text-checks.ts'
import type { BriefDocument, MailDocument } from './script-documents.ts'
import type { ShownBrief, ShownMail } from './script-view.ts'
import type { LineActs } from './use-line-edits.ts'
import styles from './Script.module.css'

interface Rest {
  checks: Checks
  acts: LineActs
}

const useCopy = () => {
  const say = useToast()
  return (text: string, what: string) => void copyText(text).then((done) => say(done ? `${what} is copied.` : 'This browser does not let a page copy. Select the text and copy it by hand.'))
}

/** An e-mail. Only a checked text can be copied. */
export const MailSheet = ({ title = 'The same, as an e-mail', what = 'The e-mail', mail, check, checks, acts }: Rest & { title?: string; what?: string; mail: ShownMail; check: DocumentCheck<MailDocument> }) => {
  const copy = useCopy()
  return (
    <Paper side="table" label={title} className={styles['doc'] ?? ''}>
      <div className="pad">
        <div className={styles['bar']}>
          <h2><SideLabel side="table">{title}</SideLabel></h2>
          <Button look="quiet" small icon="copy" unavailable={notYet('Copy', [check])} onClick={() => check.state === 'clean' && copy(check.document.body, what)}>Copy</Button>
        </div>
        <dl>
          <dt>To</dt><dd>{mail.to === '' ? <span className="mut2">Name not known yet</span> : mail.address && mail.address !== mail.to ? `${mail.to}, ${mail.address}` : mail.to}</dd>
          <dt>Subject</dt><dd><SpokenLine line={mail.subject} name={`Subject of ${what.charAt(0).toLowerCase()}${what.slice(1)}`} look={styles['subject'] ?? ''} checks={checks} acts={acts} /></dd>
        </dl>
        <SpokenLine line={mail.body} name={what} look={`say ${styles['mailBody']}`} checks={checks} acts={acts} />
        <CheckLine check={check} />
      </div>
    </Paper>
  )
}

const forwardable = 170

/** The half page that the recruiter can forward as it is. */
export const BriefSheet = ({ brief, carrier, check, checks, acts }: Rest & { brief: ShownBrief; carrier: string; check: DocumentCheck<BriefDocument> }) => {
  const copy = useCopy()
  const title = `What ${carrier} ${carrier === 'they' ? 'carry' : 'carries'} upstairs`
  const words = brief.rows.flatMap(({ label, line }) => `${label} ${line.text}`.split(/\s+/)).length
  return (
    <Paper side="table" label={title} className={`${styles['doc']} ${styles['brief']}`}>
      <div className="pad">
        <div className={styles['bar']}>
          <h2><SideLabel side="table">{title}</SideLabel></h2>
          <Button look="quiet" small icon="copy" unavailable={notYet('Copy', [check])} onClick={() => check.state === 'clean' && copy(check.document.copied, 'The half page')}>Copy</Button>
        </div>
        <SpokenLine line={brief.heading} name="Heading of the half page" look={styles['bigSum'] ?? ''} checks={checks} acts={acts} />
        <dl>{brief.rows.map(({ id, label, line }) => <div key={id} className={styles['r']}><dt>{label}</dt><dd><SpokenLine line={line} name={label} look={styles['fact'] ?? ''} checks={checks} acts={acts} /></dd></div>)}</dl>
        <CheckLine check={check} also={words <= forwardable ? 'Short enough to forward as it is.' : undefined} />
      </div>
    </Paper>
  )
}
