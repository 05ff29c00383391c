import type { CSSProperties } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { MarkedWords } from './MarkedWords.tsx'
import type { Cleaned } from '#screens/parts/text-checks.ts'
import { printScale } from './print-scale.ts'
import type { BriefDocument, CallDocument, MailDocument, PrintTexts } from './script-documents.ts'
import styles from './Print.module.css'

/** What comes out of the printer: the call, the e-mail, the half page, the other answers, each on a page of its own. Not seen on the screen. */
export const PrintPages = ({ texts }: { texts: PrintTexts | undefined }) => (
  <div className={styles['pages']} aria-hidden="true" data-print="pages">
    {texts ? (
      <>
        <CallPage call={texts.call} />
        <MailPage mail={texts.mail} />
        {texts.brief && <BriefPage brief={texts.brief} />}
        {texts.call.others.length > 0 && <AnswersPage call={texts.call} />}
        <p className={styles['foot']}>Printed without your private notes.</p>
      </>
    ) : <p className={styles['title']}>Some words still have to be looked at on the screen. Then this can be printed.</p>}
  </div>
)

const CallPage = ({ call }: { call: Cleaned<CallDocument> }) => (
  <section className={styles['page']} style={{ '--scale': printScale(call) } as CSSProperties}>
    <div className={styles['title']}><p>{call.title}</p><p>{call.about}</p></div>
    {call.beats.map(({ title, lines, cue, branches }, index) => (
      <div key={index} className={styles['beat']}>
        <p className={styles['bh']}><span>{index + 1}</span>{title}</p>
        {lines.map(({ text, strong }, line) => <p key={line} className={styles['line']}><MarkedWords text={text} strong={strong} /></p>)}
        {cue !== '' && <p className={styles['cue']}><Icon name="clock" />{cue} <span>••••••••</span></p>}
        {branches.map(({ lead, says, reply }, branch) => (
          <div key={branch} className={styles['branch']}><p>{lead}<b>“{says}”</b></p><p className={styles['reply']}>{reply}</p></div>
        ))}
      </div>
    ))}
    <div className={styles['blanks']}><p>{call.said}</p><i /><i /><p>Hear back by</p><i /></div>
  </section>
)

const AnswersPage = ({ call: { title, others } }: { call: Cleaned<CallDocument> }) => (
  <section className={styles['page']} style={{ '--scale': 0.9 } as CSSProperties}>
    <div className={styles['title']}><p>{title}</p><p>If they say something else</p></div>
    {others.map(({ lead, says, reply }, index) => <div key={index} className={styles['branch']}><p>{lead}<b>“{says}”</b></p><p className={styles['reply']}>{reply}</p></div>)}
  </section>
)

const MailPage = ({ mail }: { mail: Cleaned<MailDocument> }) => (
  <section className={styles['page']}>
    <div className={styles['title']}><p>The same, as an e-mail</p></div>
    <dl className={styles['head']}>{mail.to !== '' && <><dt>To</dt><dd>{mail.to}</dd></>}<dt>Subject</dt><dd>{mail.subject}</dd></dl>
    {mail.body.split(/\n{2,}/).map((part, index) => <p key={index} className={styles['mail']}>{part}</p>)}
  </section>
)

const BriefPage = ({ brief }: { brief: Cleaned<BriefDocument> }) => (
  <section className={styles['page']}>
    <div className={styles['title']}><p>{brief.title}</p></div>
    <p className={styles['sum']}>{brief.heading}</p>
    <dl className={styles['rows']}>{brief.rows.map(({ label, text }, index) => <div key={index}><dt>{label}</dt><dd>{text}</dd></div>)}</dl>
  </section>
)
