import { countWords, mail } from './mail.ts'
import type { Mail } from './mail.ts'
import type { Preparation, TableWords } from './preparation.ts'
import { prepareRequest } from './request.ts'
import type { Request } from './request.ts'
import { askSentences } from './script.ts'
import { say } from './script-blocks.ts'
import type { BlockId, Slots } from './script-blocks.ts'
import type { Tell } from './script-branches.ts'

/** An e-mail somebody reads to its end, and can forward: so many words. */
export const fewestWords = 120
export const mostWords = 180

/** The same as the call, as an e-mail: 120 to 180 words, unless the asks in the person's own words are longer by themselves. */
export const buildAskMail = (preparation: Preparation, words: TableWords, variant = preparation.variant ?? 0): Mail => {
  const request = prepareRequest(preparation, words)
  const tell = (id: BlockId, slots: Slots = {}) => say(words.blocks, id, { ...request.slots, ...slots }, variant)
  return mail(preparation.facts, tell('mail-subject'), fitted(request, tell))
}

/** Sentences that can be spared, the first to stay. Those of the second list speak of a request. */
const spare: readonly BlockId[] = ['mail-half-page', 'mail-approval', 'mail-decide', 'mail-call', 'mail-once', 'mail-part', 'mail-other-way', 'mail-frame', 'mail-reply']
const ofRequest: ReadonlySet<BlockId> = new Set(['mail-half-page', 'mail-once', 'mail-part', 'mail-other-way', 'mail-frame'])

/** What of the person's own goes in: so many skills, the supporting fact, the need of the job. */
interface Fill {
  readonly skills: number
  readonly fact: boolean
  readonly need: boolean
}

const length = (parts: readonly string[]): number => countWords(parts.join(' '))

/** Takes reasons away from the end while the text is too long, then adds spare sentences until it is long enough. */
const fitted = (request: Request, tell: Tell): string[] => {
  const fills = shorterAndShorter(request.skillSentences.length)
  const fill = fills.find((each) => length(paragraphs(request, tell, each, [])) <= mostWords) ?? fills.at(-1) ?? { skills: 0, fact: false, need: false }
  const extras: BlockId[] = []
  for (const id of spare.filter((each) => request.carried.length > 0 || !ofRequest.has(each))) {
    const now = length(paragraphs(request, tell, fill, extras))
    if (now < fewestWords && now + countWords(tell(id)) <= mostWords) extras.push(id)
  }
  return paragraphs(request, tell, fill, extras)
}

/** The last skill goes first, then the fact, then the need; the first skill stays as long as anything can. */
const shorterAndShorter = (skills: number): Fill[] => {
  const most = Array.from({ length: Math.max(1, skills) }, (_, index) => ({ skills: skills - index, fact: true, need: true })).filter((each) => each.skills > 0 || skills === 0)
  const one = Math.min(1, skills)
  return [...most, { skills: one, fact: false, need: true }, { skills: one, fact: false, need: false }, { skills: 0, fact: false, need: false }]
}

const paragraphs = (request: Request, tell: Tell, { skills, fact, need }: Fill, extras: readonly BlockId[]): string[] => {
  const extra = (...ids: BlockId[]) => ids.filter((id) => extras.includes(id)).map((id) => tell(id))
  const said: Request = need ? request : { ...request, slots: { ...request.slots, need: undefined } }
  return [
    tell('hello'),
    [tell('mail-thanks'), tell('wish'), ...extra('mail-frame')].join(' '),
    [...request.skillSentences.slice(0, skills), ...asked(said, tell)].join(' '),
    [...(fact && request.fact ? [tell('fact', { fact: request.fact })] : []), ...extra('mail-once', 'mail-half-page', 'mail-approval', 'mail-part', 'mail-other-way', 'mail-call')].join(' '),
    [...extra('mail-decide', 'mail-reply'), tell('mail-close')].join(' '),
  ]
}

/** The question about their number by e-mail, once an offer is on the table: the answer is what is asked for, and no range. */
export const numberAnswerMail = (preparation: Preparation, words: TableWords): Mail => {
  const request = prepareRequest(preparation, words)
  const tell = (id: BlockId, slots: Slots = {}) => say(words.blocks, id, { ...request.slots, ...slots }, preparation.variant ?? 0)
  return mail(preparation.facts, tell('numbers-subject'), [tell('hello'), tell('numbers-open'), [...request.skillSentences.slice(0, 1), ...asked(request, tell)].join(' '), tell('mail-close')])
}

const asked = (request: Request, tell: Tell): string[] => {
  if (request.carried.length === 0) return [tell('ask-nothing')]
  const own = request.ownSentences.map((ask) => tell('own-ask', { ask }))
  return request.phrase === '' ? own : [askSentences(request, tell), ...own]
}
