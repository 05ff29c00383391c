import { spokenDay } from '#domain/values/day-words.ts'
import type { Ask } from './ask.ts'
import { unsupportedAsks } from './carried-ask.ts'
import type { Preparation, TableWords } from './preparation.ts'
import { prepareRequest, signingDay } from './request.ts'
import type { Request } from './request.ts'
import { say } from './script-blocks.ts'
import type { BlockId, Slots } from './script-blocks.ts'

/** One line to be said aloud. strong: parts that stand in bold, such as the number. */
export interface ScriptLine {
  readonly id: string
  readonly text: string
  readonly strong?: readonly string[]
}

/** What the recruiter may say, and the reply. */
export interface Branch {
  readonly id: 'check' | 'top' | 'sign' | 'final'
  /** "If Priya says", "If they say". */
  readonly lead: string
  readonly says: string
  readonly reply: string
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
  /** Asks that no skill-based reason carries yet. */
  readonly unsupported: readonly Ask[]
}

const countsOfSilence = 8

/**
 * The call, in order: open warm, skills and then the number, silence, four likely answers with a reply each, close with their date.
 * Built from asks, sayable reasons, told facts and blocks of content alone. variant, a whole number, takes another wording.
 */
export const buildScript = (preparation: Preparation, words: TableWords, variant = 0): Script => {
  const request = prepareRequest(preparation, words)
  const tell = (id: BlockId, slots: Slots = {}) => say(words.blocks, id, { ...request.slots, ...slots }, variant)
  return {
    beats: [
      { id: 'warm', title: tell('title-warm'), lines: [{ id: 'warm', text: `${tell('thanks')} ${tell('wish')}` }] },
      { id: 'number', title: tell('title-number'), lines: numberLines(request, tell), cue: { text: tell('silence'), counts: countsOfSilence } },
      { id: 'turn', title: tell('title-turn'), lines: [], branches: branches(request, preparation, words, tell) },
      { id: 'close', title: tell('title-close'), lines: closeLines(request, tell) },
    ],
    unsupported: unsupportedAsks(request.carried),
  }
}

type Tell = (id: BlockId, slots?: Slots) => string

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

const moneyTerms = new Set(['base-salary', 'bonus', 'sign-on', 'equity', 'level'])

const branches = (request: Request, preparation: Preparation, words: TableWords, tell: Tell): Branch[] => {
  const lead = tell('if-they-say')
  const signDay = signingDay(preparation, words)
  const day = signDay && spokenDay(preparation.today, signDay)
  const fact = request.fact && tell('fact', { fact: request.fact })
  return [
    { id: 'check', lead, says: tell('says-check'), reply: tell('reply-check', { fact }) },
    { id: 'top', lead, says: tell(refusal(request, preparation)), reply: tell('reply-top') },
    { id: 'sign', lead, says: tell('says-sign'), reply: tell('reply-sign', { day, ask: request.conditions }) },
    { id: 'final', lead, says: tell('says-final'), reply: tell('reply-final') },
  ]
}

const refusal = ({ carried }: Request, { facts }: Preparation): BlockId => {
  if (facts.saysNoNegotiation) return 'says-no-negotiation'
  return carried.length === 0 || carried.some(({ ask }) => moneyTerms.has(ask.term)) ? 'says-top' : 'says-policy'
}

const howBlocks: Record<string, BlockId> = { commute: 'how-commute', family: 'how-family', relocation: 'how-relocation', 'cost-of-living': 'how-cost-of-living' }

const closeLines = (request: Request, tell: Tell): ScriptLine[] => {
  const [exception] = request.exceptions
  const how = exception ? [{ id: 'how', text: tell(howBlocks[exception.topic] ?? 'how-other') }] : []
  return [...how, { id: 'close', text: tell('close') }]
}

/** Everything of a script that is said aloud, as one text, to be checked or copied. */
export const scriptText = ({ beats }: Script): string =>
  beats.flatMap(({ lines, branches: replies = [] }) => [...lines.map(({ text }) => text), ...replies.map(({ says, reply }) => `“${says}”\n${reply}`)]).join('\n\n')
