import { useId } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { questionsEmail } from '#domain/negotiation/questions-mail.ts'
import { tableFacts } from '#domain/negotiation/table-facts.ts'
import { mailText } from '#domain/negotiation/mail.ts'
import { scriptBlocks } from '#content/negotiation/script-blocks.ts'
import { copyText } from '#doors/clipboard.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { termIds } from '#domain/offer/terms.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import type { AskLine } from './offer-view.ts'
import type { OfferEdits } from './use-offer-edits.ts'
import css from './Offer.module.css'

interface Props { open: boolean; onClose: () => void; full: FullOffer; lines: readonly AskLine[]; today: CalendarDate; edits: OfferEdits }

/** Every open question as one e-mail to copy; afterwards they can be marked as asked at once. */
export const QuestionsMail = ({ open, onClose, ...rest }: Props) => (
  <Dialog open={open} title="One e-mail with your questions" onClose={onClose}>{open && <Letter onClose={onClose} {...rest} />}</Dialog>
)

const Letter = ({ onClose, full, lines, today, edits }: Omit<Props, 'open'>) => {
  const id = useId()
  const say = useToast()
  const { together } = useCommands()
  const workspace = useOpenWorkspace()
  const waiting = lines.filter(({ state }) => state === 'open' || state === 'asked')
  const termOf = (key: string) => termIds.find((term) => key === term || key.startsWith(`${term}:`))
  const letter = questionsEmail(tableFacts(full), waiting.map(({ key, question }) => ({ text: question, term: termOf(key) })), scriptBlocks, today)
  const copy = async () => say((await copyText(mailText(letter))) ? 'Copied. Paste it into your mail.' : 'This browser does not let it be copied. Select the text and copy it by hand.')
  const mark = () => {
    const open = waiting.filter(({ state }) => state === 'open')
    // Sent in one e-mail, so taken back in one step.
    together('mark the questions as asked', () => {
      for (const line of open) edits.setQuestion(line, 'asked')
    })
    onClose()
    say(open.length === 1 ? 'One question is marked as asked.' : `${open.length} questions are marked as asked.`, () => workspace.undo.undo())
  }
  return (
    <>
      <label className="vh" htmlFor={id}>The e-mail</label>
      <textarea id={id} className={css.letter} readOnly value={mailText(letter)} rows={14} />
      <div className="acts">
        <Button look="table" icon="copy" onClick={() => void copy()}>Copy</Button>
        <ButtonLink look="table-outline" icon="mail" href={`mailto:${encodeURIComponent(letter.address ?? '')}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(letter.body)}`}>Open in my mail</ButtonLink>
        <Button onClick={mark}>I have sent it</Button>
        <Button look="quiet" onClick={onClose}>Close</Button>
      </div>
    </>
  )
}
