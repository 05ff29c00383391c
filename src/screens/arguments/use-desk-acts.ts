import { useMemo } from 'react'
import type { MarkDecision } from '#domain/arguments/draft.ts'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import type { Note } from './arguments-view.ts'
import { withWords, withoutClause } from './edit-draft.ts'

type OfferId = MarkDecision['offerId']

/** What the person does with a note. Each is one step of undo and says so where words move. */
export const useDeskActs = (offer: string, text: string, decisions: readonly MarkDecision[]) => {
  const commands = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  return useMemo(() => {
    const offerId = offer as OfferId
    const undo = () => workspace.undo.undo()
    const rewrite = (next: string) => commands.put('drafts', offer, { offerId, text: next })
    const forget = (clauses: ReadonlySet<string>) => {
      for (const { id, clause } of decisions) if (clauses.has(clause)) commands.remove('markDecisions', id, 'change the mark')
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
          rewrite(note.marks.toReversed().reduce<string>((rest, mark) => withoutClause(rest, mark), text))
          for (const mark of note.marks) commands.add('factors', { offerId, side: 'con', text: mark.text.slice(0, 2000) })
          const told = new Set(decisions.filter(({ decision }) => decision === 'own-life').map(({ clause }) => clause))
          for (const clause of clausesOf(note)) if (!told.has(clause)) commands.add('markDecisions', { offerId, clause, decision: 'own-life' })
        })
        say(note.marks.length > 1 ? 'Kept on your side. They are in your weighing now.' : 'Kept on your side. It is in your weighing now.', undo)
      },
      leave: (note: Note) => decide(note, 'leave', 'leave it as written'),
      answer: (note: Note, decision: MarkDecision['decision']) => decide(note, decision, 'answer the question'),
      markAgain: (note: Note) => commands.together('mark it again', () => forget(clausesOf(note))),
      replace: (note: Note, words: string) => {
        const [first, ...others] = note.marks
        if (!first) return
        rewrite(withWords(others.toReversed().reduce<string>((rest, mark) => withoutClause(rest, mark), text), first, words))
        say('Replaced in your draft.', undo)
      },
    }
  }, [commands, workspace, say, offer, text, decisions])
}
