import { addDays } from '#domain/values/calendar-date.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Factor } from '#domain/weighing/factor.ts'
import type { Gut } from '#domain/weighing/gut.ts'
import { gutAndList, gutsInOrder, latestGut, listHasMoved } from '#domain/weighing/weigh-offer.ts'
import type { Balance } from '#domain/weighing/weigh-offer.ts'
import { formatDay } from '#ui/format.ts'

const gutWord = (feeling: number): 'take' | 'mid' | 'leave' => (feeling >= 60 ? 'take' : feeling <= 40 ? 'leave' : 'mid')
const listAlone = { take: 'Your list leans to taking it.', mid: 'Your list is nearly level.', leave: 'Your list leans to turning it down.' }
const gutSays = { take: 'Your gut says take it.', mid: 'Your gut is undecided.', leave: 'Your gut says turn it down.' }
const listAfter: Record<'take' | 'mid' | 'leave', Record<'take' | 'mid' | 'leave', string>> = {
  take: { take: 'Your list agrees.', mid: 'Your list is not so sure.', leave: 'Your list says turn it down.' },
  mid: { take: listAlone.take, mid: 'So is your list.', leave: listAlone.leave },
  leave: { take: 'Your list says take it.', mid: 'Your list is not so sure.', leave: 'Your list agrees.' },
}

/** The headline: what rules the offer out comes first, then what gut and list say, as far as they have spoken. */
export const headlineOf = (guts: readonly Gut[], balance: Balance, breakers: readonly string[] = []): string => `${ruledOutBy(breakers)}${gutAndListSay(guts, balance)}`

const ruledOutBy = ([first, ...others]: readonly string[]): string => {
  if (first === undefined) return ''
  const text = first.trim().replace(/[.!]+$/, '')
  const named = `“${text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text}”`
  return others.length === 0 ? `${named} rules it out. ` : `${named} and ${others.length} more rule it out. `
}

function gutAndListSay(guts: readonly Gut[], balance: Balance): string {
  const gut = latestGut(guts)?.feeling
  if (gut === undefined) return balance.list === undefined ? 'What speaks for it, and what against?' : listAlone[gutWord(balance.list)]
  if (balance.list === undefined) return `${gutSays[gutWord(gut)]} Your list is still empty.`
  return `${gutSays[gutWord(gut)]} ${listAfter[gutWord(gut)][gutWord(balance.list)]}`
}

/** Gut and list on one line, with what the gap means. */
export interface GutView {
  readonly title: string
  readonly strong: string
  readonly text: string
  readonly gut: number | undefined
  readonly list: number | undefined
  readonly older: readonly number[]
  readonly agree: boolean | undefined
  /** The side on which something may be missing from the list. */
  readonly missing: Factor['side']
  /** The list has become another one since the gut spoke. */
  readonly moved: boolean
}

const gapWords = (gap: number): string => (gap <= 20 ? 'They disagree a little.' : gap <= 40 ? 'They disagree by quite a bit.' : 'They are far apart.')

const dayWords = (day: CalendarDate, today: CalendarDate): string => (day === today ? 'Today' : day === addDays(today, -1) ? 'Yesterday' : `On ${formatDay(day)}`)

const earlier = (guts: readonly Gut[], today: CalendarDate): string => {
  const before = gutsInOrder(guts).at(-2)
  return before ? ` ${dayWords(before.on, today)} you set your gut at ${before.feeling}.` : ''
}

/** lines: how many the list has now. */
export function gutView(guts: readonly Gut[], balance: Balance, lines: number, today: CalendarDate): GutView {
  const both = gutAndList(guts, balance)
  const older = gutsInOrder(guts).slice(0, -1).map(({ feeling }) => feeling)
  const at = { gut: latestGut(guts)?.feeling, list: balance.list, older, missing: 'pro' as const, agree: undefined, moved: listHasMoved(guts, balance, lines, today) }
  if (!both.known) {
    if (both.missing === 'gut') return { ...at, title: 'Your gut has not spoken yet.', strong: '', text: 'Set it before you weigh on. It is worth hearing beside the list.' }
    if (both.missing === 'list') return { ...at, title: 'Your gut has spoken.', strong: '', text: `Put what you know on the list, and see whether the two agree.${earlier(guts, today)}` }
    return { ...at, title: 'Neither has spoken yet.', strong: '', text: 'Start with one thing for it or against it.' }
  }
  if (both.agree) return { ...at, agree: true, title: 'They agree.', strong: 'What you feel and what you wrote point the same way.', text: earlier(guts, today).trim() }
  return { ...at, agree: false, missing: both.gut > both.list ? 'pro' : 'con', title: gapWords(both.gap), strong: 'That is worth a minute, not a worry.', text: `Either one weight is wrong, or something you feel is not on the list yet.${earlier(guts, today)}` }
}
