import { askWords } from '#domain/negotiation/ask-words.ts'
import type { Preparation } from '#domain/negotiation/preparation.ts'
import type { ShownLine } from './line-edits.ts'
import type { ScriptView } from './script-view.ts'

/**
 * The shown texts that hold words the marker has not seen: lines in the person's own words, those that repeat an ask in the person's words,
 * and the accomplishments of the brief. Each with the suggestion it took the place of, empty where it is the suggestion itself.
 */
export const ownWordsOf = (view: ScriptView, { asks, facts }: Preparation): ReadonlyMap<string, string> => {
  const own = asks.filter(({ words }) => words.trim() !== '').map((ask) => askWords(ask, facts).phrase)
  const holdsOwn = ({ edited, text, id }: ShownLine) => edited || id === 'brief-proof' || own.some((words) => text.includes(words))
  const lines = [...view.beats.flatMap(({ lines: said, branches }) => [...said, ...branches.map(({ reply }) => reply)]), view.mail.subject, view.mail.body, ...(view.brief?.rows ?? []).map(({ line }) => line)]
  const headings = view.brief && own.some((words) => view.brief?.heading.toLowerCase().includes(words.toLowerCase())) ? [view.brief.heading] : []
  return new Map([...lines.filter(holdsOwn).map(({ text, edited, suggested }) => [text, edited ? suggested : ''] as const), ...headings.map((text) => [text, ''] as const)])
}

/** Whether the sentence around a place stands word for word in the suggestion: then these are not the person's own words. */
export const isSuggestedThere = (text: string, { start, end }: { readonly start: number; readonly end: number }, suggested: string): boolean => {
  if (suggested === '') return false
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((stop) => text.lastIndexOf(stop, Math.max(0, start - 1)) + (text.lastIndexOf(stop, Math.max(0, start - 1)) === -1 ? 1 : stop.length)))
  const rest = /[.!?](?=\s|$)|\n|$/.exec(text.slice(end))
  const sentence = text.slice(from, end + (rest ? rest.index + rest[0].length : 0)).trim()
  return suggested.includes(sentence)
}
