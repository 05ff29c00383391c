import { Suspense, lazy } from 'react'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { Dialog } from '#ui/Dialog.tsx'
import type { AskLine } from './offer-view.ts'
import type { OfferEdits } from './use-offer-edits.ts'

export interface QuestionsMailProps { onClose: () => void; full: FullOffer; lines: readonly AskLine[]; today: CalendarDate; edits: OfferEdits }

/** The check of the words comes with the e-mail, and not before it is asked for. */
const QuestionsLetter = lazy(async () => ({ default: (await import('./QuestionsLetter.tsx')).QuestionsLetter }))

/** Every open question as one e-mail to copy; afterwards they can be marked as asked at once. */
export const QuestionsMail = ({ open, ...rest }: QuestionsMailProps & { open: boolean }) => (
  <Dialog open={open} title="One e-mail with your questions" onClose={rest.onClose}>{open && <Suspense fallback={null}><QuestionsLetter {...rest} /></Suspense>}</Dialog>
)
