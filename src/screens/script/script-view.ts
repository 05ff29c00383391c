import { askWords } from '#domain/negotiation/ask-words.ts'
import { buildAskMail } from '#domain/negotiation/ask-mail.ts'
import { briefGaps } from '#domain/negotiation/brief-gaps.ts'
import type { BriefGap } from '#domain/negotiation/brief-gaps.ts'
import { buildBrief } from '#domain/negotiation/brief.ts'
import type { Brief } from '#domain/negotiation/brief.ts'
import type { Ask } from '#domain/negotiation/ask.ts'
import type { Preparation, TableWords } from '#domain/negotiation/preparation.ts'
import { buildScript } from '#domain/negotiation/script.ts'
import type { Beat } from '#domain/negotiation/script.ts'
import type { Branch } from '#domain/negotiation/script-branches.ts'
import { shortMailIds } from '#domain/negotiation/short-mails.ts'
import type { ScriptEdit } from '#domain/negotiation/script-edit.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { longDay, spokenTime } from '#domain/values/day-words.ts'
import { showLines } from './line-edits.ts'
import type { ShownLine, SuggestedLine } from './line-edits.ts'

export interface ShownBranch {
  readonly id: Branch['id']
  readonly lead: string
  readonly says: string
  readonly reply: ShownLine
}

/** One of the other answers, with what it often means: for the person alone. */
export interface ShownAnswer extends ShownBranch {
  readonly means: string
}

export interface ShownBeat {
  readonly id: Beat['id']
  readonly title: string
  readonly lines: readonly ShownLine[]
  readonly cue?: { readonly text: string; readonly counts: number }
  readonly branches: readonly ShownBranch[]
}

export interface ShownMail {
  readonly to: string
  readonly address: string
  readonly subject: ShownLine
  readonly body: ShownLine
}

export interface ShownBrief {
  readonly heading: ShownLine
  readonly rows: readonly { readonly id: string; readonly label: string; readonly line: ShownLine }[]
  /** Could they paste it into the approval form? What is missing for a yes. */
  readonly gaps: readonly BriefGap[]
}

/** Everything of the screen that may be said, built from a preparation and the person's own lines alone. */
export interface ScriptView {
  readonly title: string
  /** Over the printed call: "Call with Priya Raman, Fennimore Health", and what it is about. */
  readonly printTitle: string
  readonly about: string
  /** "Priya", else "they": who carries it upstairs. */
  readonly carrier: string
  readonly beats: readonly ShownBeat[]
  /** What else they may say. */
  readonly others: readonly ShownAnswer[]
  /** Seconds of silence behind the request. */
  readonly silence: number
  readonly mail: ShownMail
  readonly brief: ShownBrief | undefined
  /** Asks that no skill carries, each as it is said. */
  readonly unsupported: readonly { readonly ask: Ask; readonly words: string }[]
  readonly homeless: readonly ScriptEdit[]
}

/** The script as it is shown: what was built, with the person’s own lines in their places. */
export const scriptView = (preparation: Preparation, words: TableWords, edits: readonly ScriptEdit[]): ScriptView => {
  const { facts } = preparation
  const script = buildScript(preparation, words)
  const mail = buildAskMail(preparation, words)
  const brief = buildBrief(preparation, words)
  const suggested: SuggestedLine[] = [
    ...script.beats.flatMap(({ lines, branches = [] }) => [...lines, ...branches.map(replyLine)]),
    ...script.others.map(replyLine),
    { id: 'mail-subject', text: mail.subject },
    { id: 'mail-body', text: mail.body },
    ...(brief ? [{ id: 'brief-heading', text: brief.heading }, ...brief.rows.map(({ id, text }) => ({ id: `brief-${id}`, text }))] : []),
  ]
  const { lines, homeless } = showLines(suggested, edits.filter(({ line }) => !isLetterLine(line)))
  const at = (id: string): ShownLine => lines.find((line) => line.id === id) as ShownLine
  return {
    title: facts.recruiter ? `The call with ${facts.recruiter.spoken}` : facts.company ? `The call with ${facts.company}` : 'The call about your offer',
    printTitle: printTitle(facts),
    about: aboutCall(preparation),
    carrier: facts.recruiter?.spoken ?? 'they',
    beats: script.beats.map((beat) => ({
      id: beat.id,
      title: beat.title,
      lines: beat.lines.map(({ id }) => at(id)),
      ...(beat.cue ? { cue: beat.cue } : {}),
      branches: (beat.branches ?? []).map(({ id, lead, says }) => ({ id, lead, says, reply: at(`reply-${id}`) })),
    })),
    others: script.others.map(({ id, lead, says, means }) => ({ id, lead, says, means, reply: at(`reply-${id}`) })),
    silence: script.beats.find(({ cue }) => cue)?.cue?.counts ?? 0,
    mail: { to: mail.to, address: mail.address ?? '', subject: at('mail-subject'), body: at('mail-body') },
    brief: brief && shownBrief(brief, at, facts.answerBy !== undefined),
    unsupported: script.unsupported.map((ask) => ({ ask, words: askWords(ask, facts).phrase })),
    homeless,
  }
}

const shownBrief = ({ rows }: Brief, at: (id: string) => ShownLine, dueIsKnown: boolean): ShownBrief => {
  const heading = at('brief-heading')
  const shown = rows.map(({ id, label }) => ({ id, label, line: at(`brief-${id}`) }))
  return { heading, rows: shown, gaps: briefGaps({ heading: heading.text, rows: shown.map(({ id, label, line }) => ({ id, label, text: line.text })) }, dueIsKnown) }
}

const replyLine = ({ id, reply }: Branch): SuggestedLine => ({ id: `reply-${id}`, text: reply })

/** Lines of the letters around the request have a view of their own. */
const isLetterLine = (line: string): boolean => shortMailIds.some((id) => line === `${id}-subject` || line === `${id}-body`)

const printTitle = ({ recruiter, company }: TableFacts): string => {
  const who = [recruiter?.full, company].filter((each) => each !== undefined).join(', ')
  return who === '' ? 'The call about the offer' : `Call with ${who}`
}

const aboutCall = ({ facts: { role, answerBy, answerTime }, today }: Preparation): string => {
  const due = answerBy && answerBy >= today ? `Answer due ${longDay(answerBy)}${answerTime ? `, ${spokenTime(answerTime)}` : ''}` : undefined
  return [role, due].flatMap((each) => (each ? [`${each}.`] : [])).join(' ')
}
