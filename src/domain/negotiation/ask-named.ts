import type { Currency, Money } from '#domain/values/money.ts'
import type { Talk } from './log.ts'
import type { TableFacts } from './table-facts.ts'

/** The highest base that each side has named in the talks, in the currency of the offer. */
export const namedBases = (talks: readonly Talk[], currency: Currency): Pick<TableFacts, 'theyNamed' | 'youNamed'> => {
  const named = talks.flatMap(({ numbers }) => numbers).filter(({ term, amount }) => term === 'base-salary' && amount.currency === currency)
  const highest = (by: 'they' | 'you'): Money | undefined => named.filter((each) => each.by === by).map(({ amount }) => amount).toSorted((a, b) => b.minor - a.minor)[0]
  const [theyNamed, youNamed] = [highest('they'), highest('you')]
  return { ...(theyNamed ? { theyNamed } : {}), ...(youNamed ? { youNamed } : {}) }
}
