import { useMemo } from 'react'
import { navigate } from 'wouter/use-hash-location'
import type { MarkDecision } from '#domain/arguments/draft.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { holdsWords, withReason } from '#screens/parts/draft-words.ts'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import { pathOf } from '../../route.ts'
import type { FactorActs } from './FactorItem.tsx'
import type { FactorRow } from './weigh-view.ts'

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text)

/** What the person does with the list. Whatever crosses the edge of the table, or goes away, can be taken back at once. */
export const useFactorActs = (offerId: OfferId, decisions: readonly MarkDecision[]) => {
  const commands = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  const draft = useWorkspace((state) => state.drafts[offerId]?.text ?? '')
  const acts = useMemo((): FactorActs & { add: (side: 'pro' | 'con', text: string) => void } => {
    const undo = () => workspace.undo.undo()
    const change = commands.change
    return {
      add: (side, text) => void commands.add('factors', { offerId, side, text }, side === 'pro' ? 'add something for it' : 'add something against it'),
      weigh: (id, importance) => change('factors', id, { importance }, 'weigh it anew'),
      reword: (id, text) => change('factors', id, { text }, 'change the words'),
      turn: ({ id, side }) => change('factors', id, { side: side === 'pro' ? 'con' : 'pro' }, 'move it to the other side'),
      ruleOut: ({ id, rulesOut }) => change('factors', id, { rulesOut: !rulesOut }, rulesOut ? 'let it count like the others' : 'say that it rules the offer out'),
      remove: ({ id, text }) => {
        commands.remove('factors', id, `delete “${short(text)}”`)
        say(`Deleted “${short(text)}”.`, undo)
      },
      say: ({ id }) => {
        change('factors', id, { sayable: true }, 'make it sayable')
        say('Sayable. It can go into your arguments now.', undo)
      },
      keepPrivate: ({ id }) => {
        change('factors', id, { sayable: false }, 'make it private')
        say('Private again.', undo)
      },
      answer: ({ id, speech }, decision) => {
        if (!speech || speech.can === 'say') return
        commands.together('say what it is about', () => {
          for (const old of decisions) if (speech.clauses.includes(old.clause)) commands.remove('markDecisions', old.id, 'change the answer')
          for (const clause of speech.clauses) commands.add('markDecisions', { offerId, clause, decision })
          if (decision === 'work') change('factors', id, { sayable: true })
        })
        say(decision === 'work' ? 'Sayable, by your word.' : 'It stays on your side.', undo)
      },
    }
  }, [commands, workspace, say, offerId, decisions])

  const missingIn = (rows: readonly FactorRow[]) => rows.filter(({ look, text }) => look !== 'private' && !holdsWords(draft, text))
  const write = (rows: readonly FactorRow[]) => {
    const missing = missingIn(rows)
    commands.put('drafts', offerId, { offerId, text: missing.reduce((text, row) => withReason(text, row.text), draft) }, 'write these as arguments')
    say(missing.length === 1 ? 'One reason is in your draft now.' : `${missing.length} reasons are in your draft now.`, () => workspace.undo.undo())
    navigate(pathOf({ screen: 'arguments', offer: offerId }))
  }
  return { acts, write, isWritten: (rows: readonly FactorRow[]) => missingIn(rows).length === 0 }
}
