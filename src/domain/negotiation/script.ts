import type { Ask } from './ask.ts'
import { unsupportedAsks } from './carried-ask.ts'
import type { Preparation, TableWords } from './preparation.ts'
import { prepareRequest } from './request.ts'
import type { Request } from './request.ts'
import { say } from './script-blocks.ts'
import type { BlockId, Slots } from './script-blocks.ts'
import { likelyBranches, otherBranches } from './script-branches.ts'
import type { Branch, OtherBranch, Tell } from './script-branches.ts'

/** One line to be said aloud. strong: parts that stand in bold, such as the number. */
export interface ScriptLine {
  readonly id: string
  readonly text: string
  readonly strong?: readonly string[]
}

export interface Beat {
  readonly id: 'warm' | 'number' | 'turn' | 'close'
  readonly title: string
  readonly lines: readonly ScriptLine[]
  /** What to do rather than say, behind the last line: the silence. */
  readonly cue?: { readonly text: string; readonly counts: number }
  readonly branches?: readonly Branch[]
}

export interface Script {
  readonly beats: readonly Beat[]
  /** What else they may say, beyond the four likely answers, each with its reply. */
  readonly others: readonly OtherBranch[]
  /** Asks that no skill-based reason carries yet. */
  readonly unsupported: readonly Ask[]
}

const countsOfSilence = 8

/**
 * The call, in order: open warm, skills and then the number, silence, four likely answers with a reply each, close with their date.
 * Built from asks, sayable reasons, told facts and blocks of content alone. variant, a whole number, takes another wording: by default that
 * of the offer, so that calls about several offers do not begin alike.
 */
export const buildScript = (preparation: Preparation, words: TableWords, variant = preparation.variant ?? 0): Script => {
  const request = prepareRequest(preparation, words)
  const tell = (id: BlockId, slots: Slots = {}) => say(words.blocks, id, { ...request.slots, ...slots }, variant)
  return {
    beats: [
      { id: 'warm', title: tell('title-warm'), lines: [{ id: 'warm', text: `${tell('thanks')} ${tell('wish')}` }] },
      { id: 'number', title: tell('title-number'), lines: numberLines(request, tell), cue: { text: tell('silence'), counts: countsOfSilence } },
      { id: 'turn', title: tell('title-turn'), lines: [], branches: likelyBranches(request, preparation, words, tell) },
      { id: 'close', title: tell('title-close'), lines: closeLines(request, tell) },
    ],
    others: otherBranches(request, preparation, words, tell),
    unsupported: unsupportedAsks(request.carried),
  }
}

const numberLines = (request: Request, tell: Tell): ScriptLine[] => {
  const skills = request.skillSentences.map((text, index) => ({ id: `skill-${index + 1}`, text }))
  const strong = request.askWords.flatMap(({ amount }) => (amount ? [amount] : []))
  const own = request.ownSentences.map((ask, index) => ({ id: `own-ask-${index + 1}`, text: tell('own-ask', { ask }) }))
  if (request.carried.length === 0) return [...skills, { id: 'ask', text: tell('ask-nothing') }]
  if (request.phrase === '') return [...skills, ...own]
  return [...skills, ...own, { id: 'ask', text: askSentences(request, tell), strong }]
}

/** The need of the job, where it was told, and the one combined request that rests on it. */
export const askSentences = (request: Request, tell: Tell): string => {
  if (!request.supported) return tell('ask-alone')
  return request.slots.need ? `${tell('need')} ${tell('ask')}` : tell('ask')
}

const howBlocks: Record<string, BlockId> = { commute: 'how-commute', family: 'how-family', relocation: 'how-relocation', 'cost-of-living': 'how-cost-of-living' }

const closeLines = (request: Request, tell: Tell): ScriptLine[] => {
  const [exception] = request.exceptions
  const how = exception ? [{ id: 'how', text: tell(howBlocks[exception.topic] ?? 'how-other') }] : []
  return [...how, { id: 'close', text: tell('close') }]
}

/** Everything of a script that is said aloud, as one text, to be checked or copied. */
export const scriptText = ({ beats, others }: Script): string =>
  [...beats.flatMap(({ lines, branches = [] }) => [...lines.map(({ text }) => text), ...branches.map(branchText)]), ...others.map(branchText)].join('\n\n')

const branchText = ({ says, reply }: Branch): string => `“${says}”\n${reply}`
