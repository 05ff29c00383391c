import { negotiability } from '#content/negotiation/negotiability.ts'
import { rehearsalContent } from '#content/negotiation/rehearsal.ts'
import type { Mark, Topic } from '#domain/arguments/marking.ts'
import { toSayable } from '#domain/arguments/sayable.ts'
import { playRehearsal } from '#domain/negotiation/rehearsal.ts'
import type { Rehearsal } from '#domain/negotiation/rehearsal.ts'
import type { RehearsalContents, RehearsalSetting } from '#domain/negotiation/rehearsal-employer.ts'
import type { HeardReason, RehearsalTurn } from '#domain/negotiation/rehearsal-hearing.ts'
import { largeCompany, preparation } from './table.ts'

export const contents: RehearsalContents = { content: rehearsalContent, map: negotiability }

export const setting = (facts: Partial<RehearsalSetting['facts']> = {}, rest: Partial<RehearsalSetting> = {}): RehearsalSetting => preparation({ facts: { ...largeCompany, ...facts }, ...rest })

/** A turn whose reasons are marked as given: each is a piece of the text with its mark. */
export const say = (text: string, ...marked: [reason: string, mark: Mark, topic?: Topic, sure?: boolean][]): RehearsalTurn => ({
  how: 'said',
  text,
  reasons: marked.map(([reason, mark, topic = 'skill', sure = true]): HeardReason => {
    const start = text.indexOf(reason)
    if (start === -1) throw new Error(`“${reason}” is not in the turn`)
    const span = { start, end: start + reason.length, mark, topic, sure, p: 1, cues: [], ruleId: null, why: '', source: '' }
    return { start, end: span.end, mark, topic, sure, sayable: toSayable(text, span) }
  }),
})

export const silent: RehearsalTurn = { how: 'silent' }

export const play = (turns: readonly RehearsalTurn[], seed = 7, at: RehearsalSetting = setting()): Rehearsal => playRehearsal(at, contents, seed, turns)

export const lastActs = (talk: Rehearsal): string[] => talk.exchanges.at(-1)?.acts.map(({ act }) => act) ?? []

/** Base as it is carried, in units. */
export const offered = (talk: Rehearsal): number => talk.stand.offered / 100

export const skillAndAsk = say('I cut the nightly load from six hours to forty minutes. I led a team of eight. Could we look at a base of $150,000?', ['I cut the nightly load from six hours to forty minutes', 'skill-based', 'result'], ['I led a team of eight', 'skill-based', 'accomplishment'])
export const bareAsk = say('Could we look at a base of $150,000?')
export const commuteAsk = say('My drive is long. Could we look at a base of $150,000?', ['My drive is long', 'avoid', 'commute'])
export const theirDate = say('When can I expect to hear from you?')
