import type { ComparedOffer } from './compared.ts'
import { isNoted } from './noted.ts'
import { keysOf, labelOf } from './private-rows.ts'
import { listed } from './words.ts'

/** "The commute is counted at Fennimore only: it is not noted at Larkspur." One sentence for all costs that the same offers lack. */
export const oneSided = (offers: readonly ComparedOffer[]): string[] => {
  const lacking = new Map<string, { labels: string[]; at: string[]; not: string[] }>()
  for (const key of keysOf(offers)) {
    const at = offers.filter((offer) => isNoted(key, offer)).map(({ name }) => name)
    const not = offers.filter((offer) => !isNoted(key, offer)).map(({ name }) => name)
    if (at.length === 0 || not.length === 0) continue
    const group = lacking.get(not.join()) ?? { labels: [], at, not }
    lacking.set(not.join(), { ...group, labels: [...group.labels, inSentence(labelOf(key, offers))] })
  }
  return [...lacking.values()].map(({ labels, at, not }) => {
    const [is, it] = labels.length === 1 ? ['is', 'it is'] : ['are', 'they are']
    return `${listed(labels)} ${is} counted at ${listed(at)} only: ${it} not noted at ${listed(not)}.`.replace(/^./, (letter) => letter.toUpperCase())
  })
}

/** The names of our own rows inside a sentence; the person's words stay as they wrote them. */
const inSentence = (label: string): string => (['The commute', 'On call', 'What life costs there'].includes(label) ? label.replace(/^./, (letter) => letter.toLowerCase()) : label)
