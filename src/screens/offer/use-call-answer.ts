import { useState } from 'react'
import type { CallQuestion } from '#domain/offer/call-sheet.ts'
import type { FastEntry } from '#domain/offer/fast-entry.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { TermId } from '#domain/offer/terms.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import { draftOf } from '#domain/offer/unplaced.ts'
import { useToday } from '#screens/parts/today.ts'
import { readCallAnswer } from './call-view.ts'
import type { CallAnswer } from './call-view.ts'
import { useFastLines } from './use-fast-lines.ts'
import { useOfferEdits } from './use-offer-edits.ts'

type Problem = Extract<CallAnswer, { problem: string }>

/** One question of the call, and where the answer goes. */
export interface CallAnswerProps {
  readonly question: CallQuestion
  readonly full: FullOffer
  readonly words: OfferQuestions
  /** The terms that the answer has settled. */
  readonly onDone: (answered: readonly TermId[]) => void
  /** An answer could not be read: it is asked about. */
  readonly onRefused: () => void
}

/** The answer to one question of the call: its text, kept at each key, and the ways to be done with it. */
export const useCallAnswer = ({ question, full, words, onDone, onRefused }: CallAnswerProps) => {
  const { term, round } = question
  const [text, setText] = useState(() => draftOf(full.offer.unplaced, term) ?? '')
  const [problem, setProblem] = useState<Problem>()
  const today = useToday()
  const edits = useOfferEdits(full)
  const lines = useFastLines(full, edits)
  const row = full.questions.find(({ key }) => key === term)?.id
  const ask = (state: 'asked' | 'answered') => edits.setQuestion({ key: term, rowId: row }, state)
  const refuse = (why: Problem) => {
    setProblem(why)
    onRefused()
  }
  // A button says what it is; what was typed beside it is kept, too.
  const noted = text.trim() === '' ? [] : [text.trim()]
  const put = (entries: readonly FastEntry[], kept: readonly string[]) => {
    edits.noteSign(text)
    lines.answer(round, term, entries, kept)
  }
  const take = (isUnclear: boolean) => {
    if (text.trim() === '') {
      if (!isUnclear) return refuse({ problem: 'What did they say? A word or a number is enough.' })
      ask('asked')
      return onDone([])
    }
    const read = readCallAnswer(text, question, full, words, today, isUnclear)
    if ('problem' in read) return refuse(read)
    put(read.entries, read.kept)
    const state = isUnclear ? 'asked' : read.settled
    if (state) ask(state)
    onDone(termsIn(read.entries))
  }
  return {
    text, problem, today, take,
    type(next: string) {
      setText(next)
      setProblem(undefined)
      edits.setDraft(term, next)
    },
    choose(entry: FastEntry) {
      put([entry], noted)
      onDone(termsIn([entry]))
    },
    notMentioned() {
      put([{ kind: 'term', term, told: { sure: 'not-said' } }], noted)
      onDone([])
    },
  }
}

const termsIn = (entries: readonly FastEntry[]): TermId[] => entries.flatMap((entry) => (entry.kind === 'term' ? [entry.term] : []))
