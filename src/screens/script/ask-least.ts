import type { Ask, AskTerm } from '#domain/negotiation/ask.ts'
import { atTarget } from '#domain/negotiation/ask-words.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { perPeriod } from '#screens/parts/private-number.ts'
import { money, toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'
import { formatMoney, periodWords } from '#ui/format.ts'
import { periodTyped, readAsk } from './ask-entry.ts'

/** The least of one ask: a sum, or words. A base counts for a year, whatever the period it is asked and shown in. */
export interface Least {
  readonly least: Money | undefined
  readonly leastWords: string
}
type Facts = Pick<TableFacts, 'currency' | 'base' | 'baseRange' | 'workingTime'>

/** Reads the least as it is typed; a base in the period of the offer unless another is named. A base must be a sum, because it is weighed with. */
export const readLeast = (typed: string, term: AskTerm, facts: Facts): ({ readonly ok: true } & Least) | { readonly ok: false; readonly problem: string } => {
  const read = readAsk(typed, term, facts)
  if (!read.ok) return read
  const isBase = term === 'base-salary'
  if (isBase && !read.amount && typed.trim() !== '') return { ok: false, problem: `Type a sum, such as ${facts.base ? formatMoney(facts.base.amount) : '138k'}.` }
  const least = read.amount && isBase ? money(toUnits(read.amount) * perYear(facts), read.amount.currency) : read.amount
  return { ok: true, least, leastWords: read.amount ? '' : read.words }
}

/** The least as it stands in its field: a base in the period of the offer. */
export const leastText = ({ least, leastWords }: Least, term: AskTerm, facts: Facts): string =>
  least ? formatMoney(term === 'base-salary' ? perPeriod(least, facts.base?.period ?? 'year', facts.workingTime) : least) : leastWords

/** What stands over the field of the least. */
export const leastLabel = (term: AskTerm, { base }: Facts): string => `The least you would take${term === 'base-salary' ? `, ${periodWords[base?.period ?? 'year']}` : ''}`

/** How a base in another period than the offer's was understood; undefined where nothing had to be worked out. */
export const leastUnderstood = (typed: string, term: AskTerm, facts: Facts): string | undefined => {
  const read = readLeast(typed, term, facts)
  const own = facts.base?.period ?? 'year'
  const period = term === 'base-salary' ? periodTyped(typed, facts) : undefined
  if (!read.ok || !read.least || !period || period === own) return undefined
  return `${formatMoney(perPeriod(read.least, period, facts.workingTime))} ${periodWords[period]} is ${leastText(read, term, facts)} ${periodWords[own]}.`
}

/** What does not fit: a least above what is aimed for. Stands on the private side alone. */
export const leastDoubt = (ask: Ask, { least }: Least, facts: Facts): string | undefined => {
  const target = atTarget(ask).amount
  if (!least || !target || least.currency !== target.currency) return undefined
  const aimed = toUnits(target) * (ask.term === 'base-salary' ? perYear(facts) : 1)
  return toUnits(least) > aimed + 0.01 ? 'Your least is above what you aim for. One of the two is not true.' : undefined
}

const perYear = ({ base, workingTime }: Facts): number => periodsPerYear(base?.period ?? 'year', workingTime)
