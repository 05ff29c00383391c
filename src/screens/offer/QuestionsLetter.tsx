import { useId, useMemo } from 'react'
import { scriptBlocks } from '#content/negotiation/script-blocks.ts'
import { copyText } from '#doors/clipboard.ts'
import { mailText } from '#domain/negotiation/mail.ts'
import { asQuestion, questionsEmail } from '#domain/negotiation/questions-mail.ts'
import { tableFacts } from '#domain/negotiation/table-facts.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { termIds } from '#domain/offer/terms.ts'
import { otherOffers } from '#screens/parts/preparation.ts'
import { privateFactsToCheck } from '#screens/parts/private-facts-to-check.ts'
import { notYet, openChecks, openLeakLook, troubleWords } from '#screens/parts/text-checks.ts'
import type { DocumentCheck, Trouble } from '#screens/parts/text-checks.ts'
import { useDesk, usePrivateRows } from '#screens/parts/use-desk.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import type { AskLine } from './offer-view.ts'
import type { QuestionsMailProps } from './QuestionsMail.tsx'
import css from './Offer.module.css'

/** The e-mail and what its check has found. A question of the person's own passes the marker and the leak check before it can leave. */
export const QuestionsLetter = ({ onClose, full, lines, today, edits }: QuestionsMailProps) => {
  const id = useId()
  const say = useToast()
  const { add, together } = useCommands()
  const workspace = useOpenWorkspace()
  const waiting = lines.filter(({ state }) => state === 'open' || state === 'asked')
  const termOf = (key: string) => termIds.find((term) => key === term || key.startsWith(`${term}:`))
  const facts = tableFacts(full)
  const letter = questionsEmail(facts, waiting.map(({ key, question }) => ({ text: question, term: termOf(key) })), scriptBlocks, today)
  const check = useQuestionsCheck(full, facts, mailText(letter), waiting)
  const copy = async (text: string) => say((await copyText(text)) ? 'Copied. Paste it into your mail.' : 'This browser does not let it be copied. Select the text and copy it by hand.')
  const mark = () => {
    const open = waiting.filter(({ state }) => state === 'open')
    // Sent in one e-mail, so taken back in one step.
    together('mark the questions as asked', () => {
      for (const line of open) edits.setQuestion(line, 'asked')
    })
    onClose()
    say(open.length === 1 ? 'One question is marked as asked.' : `${open.length} questions are marked as asked.`, () => workspace.undo.undo())
  }
  const callWork = (clauses: readonly string[]) => together('say it is about the work', () => {
    for (const clause of clauses) add('markDecisions', { offerId: full.offer.id, clause, decision: 'work' })
  })
  return (
    <>
      <label className="vh" htmlFor={id}>The e-mail</label>
      <textarea id={id} className={css.letter} readOnly value={mailText(letter)} rows={14} />
      <div aria-live="polite"><CheckNote check={check} onWork={callWork} /></div>
      <div className="acts">
        <Button look="table" icon="copy" unavailable={notYet('Copy', [check])} onClick={() => check.state === 'clean' && void copy(check.document.text)}>Copy</Button>
        {check.state === 'clean' && <ButtonLink look="table-outline" icon="mail" href={`mailto:${encodeURIComponent(letter.address ?? '')}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(letter.body)}`}>Open in my mail</ButtonLink>}
        <Button onClick={mark}>I have sent it</Button>
        <Button look="quiet" onClick={onClose}>Close</Button>
      </div>
    </>
  )
}

/** Questions made from blanks are no secret, nor is what both sides know; those of the person's own are looked at word for word. */
const useQuestionsCheck = ({ offer }: FullOffer, { company, recruiter, role, team }: TableFacts, text: string, waiting: readonly AskLine[]): DocumentCheck<{ text: string }> => {
  const rows = usePrivateRows()
  const { kept, marksOf } = useDesk(offer.id)
  const privateFacts = useMemo(() => privateFactsToCheck(rows, offer.id, kept), [rows, offer.id, kept])
  const repeated = waiting.filter(({ own }) => own).map(({ question }) => ({ words: asQuestion(question), as: 'sentence' as const }))
  const said = [company, recruiter?.full, role, team, ...waiting.filter(({ own }) => !own).map(({ question }) => question), ...suggested].filter((each) => each !== undefined)
  const known = { otherOffers: otherOffers(Object.values(rows.offers), offer.id), company }
  const ownTexts = new Map(repeated.length > 0 ? [[text, { repeated }]] : [])
  return openChecks({ looks: openLeakLook(privateFacts, said), ownTexts, marksOf, known }).checkDocument({ text })
}

/** The sentences around the questions. */
const suggested = (['questions-subject', 'questions-open', 'questions-close'] as const).flatMap((id) => scriptBlocks.blocks[id].lines.map((line) => line.replace(/\{\w+\}/g, ' ')))

const CheckNote = ({ check, onWork }: { check: DocumentCheck<unknown>; onWork: (clauses: readonly string[]) => void }) => {
  if (check.state === 'reading') return <p className="small mut2">Not checked yet.</p>
  if (check.state === 'clean') return <p className={css.checked}><Icon name="tick" />Checked. Nothing from your side is in here.</p>
  return <ul className={css.inTheWay}>{check.troubles.map((trouble) => <li key={`${trouble.start} ${trouble.words}`}><TroubleLine trouble={trouble} onWork={onWork} /></li>)}</ul>
}

const TroubleLine = ({ trouble, onWork }: { trouble: Trouble; onWork: (clauses: readonly string[]) => void }) => (
  <>
    <Icon name={trouble.unsure ? 'question' : 'avoid'} />
    <span>
      <b>{troubleWords([trouble])}</b> {trouble.why} Take the question out or say it otherwise.{' '}
      {trouble.answer && <Button look="quiet" small onClick={() => onWork(trouble.answer?.clauses ?? [])}>{trouble.answer.words}</Button>}
    </span>
  </>
)
