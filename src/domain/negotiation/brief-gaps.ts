import type { Brief } from './brief.ts'

/** What keeps the half page from going into an approval form as it is. */
export type BriefGap = 'position' | 'why' | 'proof' | 'timing' | 'first-person' | 'long'

const longest = 170

/** First and second person: words of a talk, and none of a form that a third person signs. */
const talks = /\b(?:I|I['’](?:m|d|ve|ll)|me|my|mine|you|your|yours)\b/

/** Could they paste it into the approval form? Nothing missing is a yes. dueIsKnown: the answer date was told. */
export const briefGaps = ({ heading, rows }: Brief, dueIsKnown: boolean): BriefGap[] => {
  const has = (id: Brief['rows'][number]['id']) => rows.some((row) => row.id === id && row.text.trim() !== '')
  const text = [heading, ...rows.map((row) => row.text)].join('\n')
  const words = [heading, ...rows.flatMap((row) => [row.label, row.text])].join(' ').split(/\s+/).length
  return [
    ...(has('position') ? [] : ['position' as const]),
    ...(has('why') ? [] : ['why' as const]),
    ...(has('proof') ? [] : ['proof' as const]),
    ...(dueIsKnown ? [] : ['timing' as const]),
    ...(talks.test(text) ? ['first-person' as const] : []),
    ...(words > longest ? ['long' as const] : []),
  ]
}
