import { onOneLine } from './own-words.ts'

/** A person at the other side: the whole name, and how to speak to them. */
export interface ContactName {
  readonly full: string
  readonly spoken: string
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|herr|frau)\.?$/i
const noNames = /^(?:the|a|an|some|someone|somebody|hr|ta|recruiter|recruiting|recruitment|human|talent|hiring|people|unknown|not|none|no|n\/a|na|my|their|our|headhunter|agency|i|he|she|they|tbd|team)$/i

/** Reads "Priya Raman, recruiter" as a name; undefined where the text names nobody ("someone from HR"). */
export const contactName = (text: string): ContactName | undefined => {
  const [full = ''] = onOneLine(text).split(/\s*[,;:(/|–—]\s*|\s+-\s+|\s+(?:from|at|in|of|and)\s+/i)
  const words = full.split(' ').filter((word) => word !== '')
  const [first = '', second] = words
  if (words.length === 0 || words.length > 5 || full.length > 60 || /[\d@]/.test(full) || noNames.test(first) || !/^(?:\p{Lu}|\p{Lo})/u.test(first)) return undefined
  if (titles.test(first)) return second ? { full, spoken: `${first} ${words.at(-1) ?? second}` } : undefined
  return { full, spoken: first.replace(/[.!?]+$/, '') }
}

/** The name of a role or a team without what was said about it: "Clinical Data team, 9 people" is "Clinical Data". */
export const shortName = (text: string, kind: 'role' | 'team'): string | undefined => {
  const [named = ''] = onOneLine(text).split(/\s*[,;:(|.!?]\s*|\s+[-–—]\s+/)
  const short = named.replace(/^(?:the|a|an)\s+/i, '').replace(new RegExp(`\\s+${kind}$`, 'i'), '').trim()
  return short === '' || short.length > 60 || short.split(' ').length > 7 || !/\p{L}/u.test(short) ? undefined : short
}
