import { askWords } from '#domain/negotiation/ask-words.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'
import type { ShownLine } from './line-edits.ts'
import type { ScriptView } from './script-view.ts'

/**
 * The shown texts that hold words the marker has not seen: lines in the person's own words, those that repeat an ask in the person's words,
 * and the accomplishments of the brief.
 */
export const ownWordsOf = (view: ScriptView, { asks, facts }: Preparation): ReadonlySet<string> => {
  const own = asks.filter(({ words }) => words.trim() !== '').map((ask) => askWords(ask, facts).phrase)
  const holdsOwn = ({ edited, text, id }: ShownLine) => edited || id === 'brief-proof' || own.some((words) => text.includes(words))
  const lines = [...view.beats.flatMap(({ lines: said, branches }) => [...said, ...branches.map(({ reply }) => reply)]), view.mail.subject, view.mail.body, ...(view.brief?.rows ?? []).map(({ line }) => line)]
  const headings = view.brief && own.some((words) => view.brief?.heading.toLowerCase().includes(words.toLowerCase())) ? [view.brief.heading] : []
  return new Set([...lines.filter(holdsOwn).map(({ text }) => text), ...headings])
}
