import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { readFastEntry } from './fast-entry.ts'
import type { FastEntry } from './fast-entry.ts'
import type { FastPhrases } from './fast-phrases.ts'
import type { Offer } from './offer.ts'
import { rounds } from './terms.ts'
import type { Round } from './terms.ts'

const mostChoices = 3

/**
 * What words without a place could be: in their own round first, then in the others, for people tell everything in one breath.
 * Only readings that use all of the words are offered, so that placing them loses none.
 */
export const couldBe = (text: string, round: Round, offer: Offer, today: CalendarDate, phrases: FastPhrases): FastEntry[] => {
  // Nearly any words hold a day or a name; the answer date is looked for only where it is spoken of.
  // A bare sum is taken for shares only where shares are spoken of.
  const spokenOf = { 'answer-date': /\b(?:answer|by|deadline|due|decide)\b/i, equity: /stock|share|rsu|option|equity|grant|units/i } as const
  const others = rounds.filter((each) => each !== round && ((each !== 'answer-date' && each !== 'equity') || spokenOf[each].test(text)))
  for (const each of [round, ...others]) {
    const { found, unsure } = readFastEntry(text, each, offer, today, phrases)
    if (found.length + unsure.length !== 1) continue
    const choices = found[0] ? [found[0]] : (unsure[0]?.candidates ?? [])
    if (choices.length > 0) return choices.slice(0, mostChoices).map(withoutPlace)
  }
  return []
}

const withoutPlace = (entry: FastEntry & { start?: number; end?: number }): FastEntry => {
  const { start: _start, end: _end, ...rest } = entry
  return rest as FastEntry
}
