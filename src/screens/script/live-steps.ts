import type { CallDocument } from './script-documents.ts'

/** One thing to say in the call, or the moment in which it is their turn. */
export interface LiveStep {
  /** Number of the beat, from 1. */
  readonly beat: number
  readonly text: string
  readonly strong: readonly string[]
  /** Seconds of silence behind it; 0 where there is none. */
  readonly silence: number
  readonly theirTurn: boolean
}

/** The call, line by line. silence: seconds to count behind the request. */
export const liveSteps = ({ beats }: CallDocument, silence: number): LiveStep[] =>
  beats.flatMap(({ title, lines, branches, cue }, index): LiveStep[] => {
    const beat = index + 1
    if (lines.length === 0 && branches.length > 0) return [{ beat, text: title, strong: [], silence: 0, theirTurn: true }]
    return lines.map((line, at) => ({ ...line, beat, silence: cue !== '' && at === lines.length - 1 ? silence : 0, theirTurn: false }))
  })

/** Where one is in the call. */
export interface LivePlace {
  readonly at: number
  /** The reply that is being read, by its place among the branches. */
  readonly reply: number | null
  readonly counting: boolean
}
export const liveStart: LivePlace = { at: 0, reply: null, counting: false }

/** The next line; behind the request the silence comes first. The same place where nothing follows. */
export const liveNext = (place: LivePlace, steps: readonly LiveStep[]): LivePlace => {
  const step = steps[place.at]
  if (step && step.silence > 0 && !place.counting && place.reply === null) return { ...place, counting: true }
  if (place.at >= steps.length - 1) return { ...place, reply: null, counting: false }
  return { at: place.at + 1, reply: null, counting: false }
}

/** One line back; out of a reply, back to their turn. */
export const liveBack = (place: LivePlace): LivePlace => (place.reply !== null || place.counting ? { ...place, reply: null, counting: false } : { ...place, at: Math.max(0, place.at - 1) })

/** They have answered: the reply is read, and their turn is where one stands, whenever they spoke. */
export const liveReply = (place: LivePlace, reply: number, steps: readonly LiveStep[]): LivePlace => {
  const turn = steps.findIndex(({ theirTurn }) => theirTurn)
  return { at: turn === -1 ? place.at : turn, reply, counting: false }
}

/** The end of a line that was said before, short enough to be seen at a glance. */
export const tailOf = (text: string, most = 60): string => {
  if (text.length <= most) return text
  const end = text.slice(-most)
  return `…${end.slice(end.indexOf(' ') + 1)}`
}
