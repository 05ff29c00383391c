import type { Cleaned } from '#screens/parts/text-checks.ts'
import type { ShownLine } from './line-edits.ts'
import type { ScriptView, ShownBeat, ShownBranch } from './script-view.ts'

/** The texts of one part of the script exactly as they are shown, copied and printed: plain strings in their places. */
export interface CallDocument {
  readonly title: string
  readonly about: string
  /** Before the empty lines: "What Priya said". */
  readonly said: string
  readonly beats: readonly {
    readonly title: string
    readonly lines: readonly { readonly text: string; readonly strong: readonly string[] }[]
    readonly cue: string
    readonly branches: readonly Answered[]
  }[]
  /** What else they may say. */
  readonly others: readonly Answered[]
}
interface Answered {
  readonly lead: string
  readonly says: string
  readonly reply: string
}
export interface MailDocument {
  readonly to: string
  readonly subject: string
  readonly body: string
}
export interface BriefDocument {
  readonly title: string
  readonly heading: string
  readonly rows: readonly { readonly label: string; readonly text: string }[]
  /** All of it as one text, to be copied. */
  readonly copied: string
}

/** Texts that were checked, and no others, can be printed. */
export interface PrintTexts {
  readonly call: Cleaned<CallDocument>
  readonly mail: Cleaned<MailDocument>
  readonly brief: Cleaned<BriefDocument> | undefined
}

/** Lines that were left out are not in the documents. */
const spoken = (lines: readonly ShownLine[]) => lines.filter(({ text }) => text.trim() !== '')

export const callDocument = ({ printTitle, about, carrier, beats, others }: ScriptView): CallDocument => ({ title: printTitle, about, said: `What ${carrier} said`, beats: beats.map(beatOf), others: answered(others) })

const beatOf = ({ title, lines, cue, branches }: ShownBeat) => ({
  title,
  lines: spoken(lines).map(({ text, strong }) => ({ text, strong: strong.filter((each) => text.includes(each)) })),
  cue: cue?.text ?? '',
  branches: answered(branches),
})

const answered = (branches: readonly ShownBranch[]): Answered[] => branches.filter(({ reply }) => reply.text.trim() !== '').map(({ lead, says, reply }) => ({ lead, says, reply: reply.text }))

export const mailDocument = ({ mail }: Pick<ScriptView, 'mail'>): MailDocument => ({ to: mail.to, subject: mail.subject.text, body: mail.body.text })

export const briefDocument = ({ brief, carrier }: ScriptView): BriefDocument | undefined => {
  if (!brief) return undefined
  const rows = brief.rows.filter(({ line }) => line.text.trim() !== '').map(({ label, line }) => ({ label, text: line.text }))
  const heading = brief.heading.text
  const copied = [heading, ...rows.map(({ label, text }) => `${label}: ${text}`)].filter((each) => each !== '').join('\n')
  return { title: carrier === 'they' ? 'To carry upstairs' : `For ${carrier} to carry upstairs`, heading, rows, copied }
}
