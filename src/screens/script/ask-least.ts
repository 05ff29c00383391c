import type { Ask, AskTerm } from '#domain/negotiation/ask.ts'
import { atTarget } from '#domain/negotiation/ask-words.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { money, toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'
import { formatMoney } from '#ui/format.ts'
import { readAsk } from './ask-entry.ts'

/** The least of one ask: a sum, or words. A base counts for a year. */
export interface Least {
  readonly least: Money | undefined
  readonly leastWords: string
}
type Facts = Pick<TableFacts, 'currency' | 'base' | 'baseRange' | 'workingTime'>

/** Reads the least as it is typed. A base must be a sum, because it is weighed with. */
export const readLeast = (typed: string, term: AskTerm, facts: Facts): ({ readonly ok: true } & Least) | { readonly ok: false; readonly problem: string } => {
  const read = readAsk(typed, term, term === 'base-salary' ? forYear(facts) : facts)
  if (!read.ok) return read
  if (term === 'base-salary' && !read.amount && typed.trim() !== '') return { ok: false, problem: 'Type a sum, such as 138k.' }
  return { ok: true, least: read.amount, leastWords: read.amount ? '' : read.words }
}

/** The least as it stands in its field. */
export const leastText = ({ least, leastWords }: Least): string => (least ? formatMoney(least) : leastWords)

/** What does not fit: a least above what is aimed for. Stands on the private side alone. */
export const leastDoubt = (ask: Ask, { least }: Least, facts: Facts): string | undefined => {
  const target = atTarget(ask).amount
  if (!least || !target || least.currency !== target.currency) return undefined
  const aimed = toUnits(target) * (ask.term === 'base-salary' ? perYear(facts) : 1)
  return toUnits(least) > aimed + 0.01 ? 'Your least is above what you aim for. One of the two is not true.' : undefined
}

const perYear = ({ base, workingTime }: Facts): number => periodsPerYear(base?.period ?? 'year', workingTime)

const forYear = (facts: Facts): Facts => {
  const { base, baseRange: _, ...rest } = facts
  return base ? { ...rest, base: { amount: money(toUnits(base.amount) * perYear(facts), facts.currency), period: 'year' } } : rest
}
