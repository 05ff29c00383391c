import type { BriefGap } from '#domain/negotiation/brief-gaps.ts'
import { inOneBreath } from '#domain/negotiation/own-words.ts'
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

const gapWords: Record<BriefGap, string> = {
  position: 'the position is not known', why: 'no skill says why it pays', proof: 'nothing proves it yet', timing: 'the answer date is not known',
  'first-person': 'it still speaks as “I” or “you”', long: 'it is too long for half a page',
}

/** The test of the half page, with what is missing for a yes. */
const pasteWords = (gaps: readonly BriefGap[], carrier: string): string => {
  const could = `Could ${carrier} paste it into the approval form?`
  return gaps.length === 0 ? `${could} Yes.` : `${could} Not quite: ${inOneBreath(gaps.map((gap) => gapWords[gap]))}.`
}

/** The half page that the recruiter can forward as it is. */
export const BriefSheet = ({ brief, carrier, check, checks, acts }: Rest & { brief: ShownBrief; carrier: string; check: DocumentCheck<BriefDocument> }) => {
  const copy = useCopy()
  const title = `What ${carrier} ${carrier === 'they' ? 'carry' : 'carries'} upstairs`
  return (
    <Paper side="table" label={title} className={`${styles['doc']} ${styles['brief']}`}>
      <div className="pad">
        <div className={styles['bar']}>
          <h2><SideLabel side="table">{title}</SideLabel></h2>
          <Button look="quiet" small icon="copy" unavailable={notYet('Copy', [check])} onClick={() => check.state === 'clean' && copy(check.document.copied, 'The half page')}>Copy</Button>
        </div>
        <SpokenLine line={brief.heading} name="Heading of the half page" look={styles['bigSum'] ?? ''} checks={checks} acts={acts} />
        <dl>{brief.rows.map(({ id, label, line }) => <div key={id} className={styles['r']}><dt>{label}</dt><dd><SpokenLine line={line} name={label} look={styles['fact'] ?? ''} checks={checks} acts={acts} /></dd></div>)}</dl>
        <CheckLine check={check} />
        <p className={`small mut2 ${styles['paste']}`}>{pasteWords(brief.gaps, carrier)}</p>
      </div>
    </Paper>
  )
}
