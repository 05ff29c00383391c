import { useMemo, useState } from 'react'
import { offerQuestions } from '#content/offer-questions.ts'
import { offerQuestionsByCountry } from '#content/offer-questions-by-country.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'
import { shortMailIds } from '#domain/negotiation/short-mails.ts'
import type { ShortMailId } from '#domain/negotiation/short-mails.ts'
import { talksInOrder } from '#domain/negotiation/log-courses.ts'
import { questionsFor } from '#domain/offer/country-questions.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { knownValue } from '#domain/values/told.ts'
import { openElsewhere } from '#screens/parts/preparation.ts'
import type { Desk } from '#screens/parts/use-desk.ts'
import { Button } from '#ui/Button.tsx'
import { Segments } from '#ui/ChoiceField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useWorkspace } from '#workspace/react.tsx'
import { MailSheet } from './MailSheet.tsx'
import { letterView } from './letters-view.ts'
import type { LetterChoices, LetterSource, LetterView } from './letters-view.ts'
import { ownTextsIn, repeatsOf } from './own-texts.ts'
import { mailDocument } from './script-documents.ts'
import { useLineEdits } from './use-line-edits.ts'
import { tableWords, useChecks } from './use-script.ts'
import styles from './Script.module.css'

const titles: Record<ShortMailId, string> = {
  questions: 'Clear up questions', time: 'Ask for more time', align: 'Bring answer dates together', numbers: 'They ask for your number',
  silence: 'Ask after silence', written: 'Get it in writing', accept: 'Accept', decline: 'Decline',
}

export interface LettersProps { offerId: string; preparation: Preparation; desk: Desk }

/** The letters around the request: one at a time, each checked like everything else that leaves. */
export const OtherLetters = ({ offerId, preparation, desk }: LettersProps) => {
  const [id, setId] = useState<ShortMailId>('questions')
  const [choices, setChoices] = useState<LetterChoices>({ earns: false })
  const source = useLetterSource(offerId, preparation)
  const allEdits = useWorkspace(({ scriptEdits }) => scriptEdits)
  const view = useMemo(() => source && letterView(id, source, choices, Object.values(allEdits).filter((edit) => edit.offerId === offerId)), [id, source, choices, allEdits, offerId])
  if (!source || !view) return null
  return (
    <section className={styles['letters']} aria-labelledby="other-letters">
      <div>
        <h2 className="h2" id="other-letters">Other letters</h2>
        <div className={styles['letterList']} role="group" aria-label="Which letter">
          {shortMailIds.map((each) => <button key={each} type="button" aria-pressed={each === id} onClick={() => setId(each)}>{titles[each]}</button>)}
        </div>
        <p className={styles['letterWhen']} aria-live="polite">{view.when}</p>
        {view.before && <Button onClick={() => setId(view.before ?? id)}>{titles[view.before]}</Button>}
        <LetterFields id={id} choices={choices} lastTalk={source.lastTalk} onChange={(change) => setChoices({ ...choices, ...change })} />
      </div>
      <div>{view.mail && <Letter key={id} offerId={offerId} preparation={preparation} desk={desk} view={view} mail={view.mail} />}</div>
    </section>
  )
}

const Letter = ({ offerId, preparation, desk, view, mail }: LettersProps & { view: LetterView; mail: NonNullable<LetterView['mail']> }) => {
  const ownTexts = useMemo(() => ownTextsIn([mail.subject, mail.body], [...repeatsOf(preparation), ...view.repeats]), [mail, preparation, view])
  const checks = useChecks(offerId, { preparation, ownTexts }, desk, view.said)
  const check = useMemo(() => checks.checkDocument(mailDocument({ mail })), [checks, mail])
  return <MailSheet title={titles[view.id]} what="The letter" mail={mail} check={check} checks={checks} acts={useLineEdits(offerId)} />
}

/** What a letter needs to know and the offer does not tell. */
const LetterFields = ({ id, choices, lastTalk, onChange }: { id: ShortMailId; choices: LetterChoices; lastTalk: CalendarDate | undefined; onChange: (change: Partial<LetterChoices>) => void }) => {
  const day = (value: string): CalendarDate | undefined => CalendarDate.safeParse(value).data
  if (id === 'time' || id === 'align') return <div className={styles['letterFields']}><DateField label="Until which day" hint={id === 'time' ? 'Left empty, it is asked as a question.' : 'Left empty, a day is worked out from the other offers.'} value={choices.until ?? ''} onChange={(value) => onChange({ until: day(value) })} /></div>
  if (id === 'numbers') return <Segments label="What they asked" value={choices.earns ? 'earn' : 'expect'} options={[{ value: 'expect', label: 'What I expect' }, { value: 'earn', label: 'What I earn now' }]} onChange={(value) => onChange({ earns: value === 'earn' })} />
  if (id !== 'silence') return null
  return (
    <div className={styles['letterFields']}>
      <DateField label="Last heard from them" value={choices.lastOn ?? lastTalk ?? ''} onChange={(value) => onChange({ lastOn: day(value) })} />
      <DateField label="They promised an answer by" value={choices.promisedBy ?? ''} onChange={(value) => onChange({ promisedBy: day(value) })} />
    </div>
  )
}

/** Only tables of the sayable side are read here. */
const useLetterSource = (offerId: string, preparation: Preparation): LetterSource | undefined => {
  const tables = useWorkspace(({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions }) => ({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions }))
  const talks = useWorkspace((state) => state.talks)
  return useMemo(() => {
    const full = gatherOffer(tables, offerId as OfferId)
    if (!full) return undefined
    return {
      full, preparation, words: tableWords,
      termWords: questionsFor(full.offer, offerQuestions, offerQuestionsByCountry),
      elsewhere: openElsewhere(Object.values(tables.offers), offerId).map(({ answerBy }) => knownValue(answerBy)),
      lastTalk: talksInOrder(Object.values(talks).filter((talk) => talk.offerId === offerId)).at(-1)?.on,
    }
  }, [tables, talks, offerId, preparation])
}
