import type { ArgumentSource } from './marker.ts'

/** Whose rule it is, in a sentence: the rules of the article are its author's advice, not law. */
export function sourceWords(source: ArgumentSource | undefined): string {
  if (!source) return ''
  if (source.id === 'think-like-a-recruiter') return 'The article this app follows advises this: “Job Seekers: Think Like a Recruiter”, part 10, by Make HR Happen.'
  if (source.kind === 'official') return `This stands in ${source.title}, ${source.author}.`
  return `${source.author} ${source.kind === 'research' ? 'found this in' : 'advises this in'} “${source.title}”.`
}
