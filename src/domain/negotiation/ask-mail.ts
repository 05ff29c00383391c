import { countWords, mail } from './mail.ts'
import type { Mail } from './mail.ts'
import type { Preparation, TableWords } from './preparation.ts'
import { prepareRequest } from './request.ts'
import type { Request } from './request.ts'
import { askSentences } from './script.ts'
import { say } from './script-blocks.ts'
import type { BlockId, Slots } from './script-blocks.ts'

const fewest = 120
const most = 180

/** The same as the call, as an e-mail: 120 to 180 words where the person's own reasons allow it. */
export const buildAskMail = (preparation: Preparation, words: TableWords, variant = 0): Mail => {
  const request = prepareRequest(preparation, words)
  const tell = (id: BlockId, slots: Slots = {}) => say(words.blocks, id, { ...request.slots, ...slots }, variant)
  return mail(preparation.facts, tell('mail-subject'), fitted(request, tell))
}

type Tell = (id: BlockId, slots?: Slots) => string

/** Sentences that can be spared, the first to stay. */
const spare: BlockId[] = ['mail-half-page', 'mail-approval', 'mail-decide', 'mail-call']

/** Takes reasons away from the end while the text is too long, then adds spare sentences until it is long enough. */
const fitted = (request: Request, tell: Tell): string[] => {
  const skillCounts = request.skillSentences.map((_, index) => index + 1).reverse()
  const [fullest = 0] = skillCounts
  const skills = skillCounts.find((count) => countWords(paragraphs(request, tell, count, []).join(' ')) <= most) ?? Math.min(fullest, 1)
  const extras: BlockId[] = []
  for (const id of spare) {
    const now = countWords(paragraphs(request, tell, skills, extras).join(' '))
    if (now < fewest && now + countWords(tell(id)) <= most) extras.push(id)
  }
  return paragraphs(request, tell, skills, extras)
}

const paragraphs = (request: Request, tell: Tell, skills: number, extras: readonly BlockId[]): string[] => {
  const extra = (...ids: BlockId[]) => ids.filter((id) => extras.includes(id)).map((id) => tell(id))
  return [
    tell('hello'),
    `${tell('mail-thanks')} ${tell('wish')}`,
    [...request.skillSentences.slice(0, skills), ...asked(request, tell)].join(' '),
    [...(request.fact ? [tell('fact', { fact: request.fact })] : []), ...extra('mail-half-page', 'mail-approval', 'mail-call')].join(' '),
    [...extra('mail-decide'), tell('mail-close')].join(' '),
  ]
}

const asked = (request: Request, tell: Tell): string[] => {
  if (request.carried.length === 0) return [tell('ask-nothing')]
  const own = request.ownSentences.map((ask) => tell('own-ask', { ask }))
  return request.phrase === '' ? own : [askSentences(request, tell), ...own]
}
