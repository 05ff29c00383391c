import type { Money } from '#domain/values/money.ts'
import type { FastEntry } from './fast-entry.ts'
import type { Pay } from './offer.ts'
import { termSpec } from './terms.ts'
import { isUnusual, isUnusualMoney, isUnusualPay } from './usual-range.ts'

/** Far from what offers hold, so not even proposed: 27 public holidays, 3 hours a week. Nothing at all was said, so it is not unusual. */
export const isOutside = (entry: FastEntry): boolean => {
  if (entry.kind !== 'term' || entry.told.sure === 'not-said') return false
  const { kind } = termSpec(entry.term)
  if (kind === 'pay') return isUnusualPay(entry.told.value as Pay)
  if (kind === 'money') return isUnusualMoney(entry.term, entry.told.value as Money)
  return (kind === 'number' || kind === 'percent') && isUnusual(entry.term, entry.told.value as number)
}
