import { useEffect, useMemo, useRef } from 'react'
import type { MarkDecision } from '#domain/arguments/draft.ts'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import type { Note } from './arguments-view.ts'
import { withWords } from '#screens/parts/edit-draft.ts'
import type { DeskMark } from './use-marks.ts'
import { withoutMarks } from './without-marks.ts'

type OfferId = MarkDecision['offerId']

interface Desk {
  readonly text: string
  /** The marks as they stand in the text now: a note may be a moment older. */
  readonly marks: readonly DeskMark[]
  readonly decisions: readonly MarkDecision[]
}

/** What the person does with a note. Each is one step of undo and says so where words move. */
export const useDeskActs = (offer: string, { text, marks, decisions }: Desk) => {
  const now = useRef<Desk>({ text, marks, decisions })
  useEffect(() => {
    now.current = { text, marks, decisions }
  }, [text, marks, decisions])
  const commands = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  return useMemo(() => {
    const offerId = offer as OfferId
    const undo = () => workspace.undo.undo()
    const rewrite = (next: string) => commands.put('drafts', offer, { offerId, text: next })
    /** The clauses of a note where they stand now; one that is being rewritten is not among them. */
    const clausesNow = (note: Note) => now.current.marks.filter(({ id }) => note.marks.some((mark) => mark.id === id))
    const forget = (clauses: ReadonlySet<string>) => {
      for (const { id, clause } of now.current.decisions) if (clauses.has(clause)) commands.remove('markDecisions', id, 'change the mark')
    }
    const clausesOf = (note: Note) => new Set(note.marks.map(({ clause }) => clause))
    const decide = (note: Note, decision: MarkDecision['decision'], label: string) =>
      commands.together(label, () => {
        const clauses = clausesOf(note)
        if (decision !== 'leave') forget(clauses)
        for (const clause of clauses) if (clause !== '') commands.add('markDecisions', { offerId, clause, decision })
      })
    return {
      keep: (note: Note) => {
        commands.together('keep it on your side', () => {
          rewrite(withoutMarks(now.current.text, clausesNow(note)))
          for (const mark of note.marks) commands.add('factors', { offerId, side: 'con', text: mark.text.slice(0, 2000) })
          const told = new Set(now.current.decisions.filter(({ decision }) => decision === 'own-life').map(({ clause }) => clause))
          for (const clause of clausesOf(note)) if (!told.has(clause)) commands.add('markDecisions', { offerId, clause, decision: 'own-life' })
        })
        say(note.marks.length > 1 ? 'Kept on your side. They are in your weighing now.' : 'Kept on your side. It is in your weighing now.', undo)
      },
      leave: (note: Note) => decide(note, 'leave', 'leave it as written'),
      answer: (note: Note, decision: MarkDecision['decision']) => decide(note, decision, 'answer the question'),
      markAgain: (note: Note) => commands.together('mark it again', () => forget(clausesOf(note))),
      replace: (note: Note, words: string) => {
        const [first, ...others] = clausesNow(note)
        if (!first) return
        rewrite(withWords(withoutMarks(now.current.text, others), first, words))
        say('Replaced in your draft.', undo)
      },
    }
  }, [commands, workspace, say, offer])
}
