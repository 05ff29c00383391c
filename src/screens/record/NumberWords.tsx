import type { StatedNumber } from '#domain/negotiation/log.ts'
import { formatMoney } from '#ui/format.ts'
import { topicOf } from './record-view.ts'

/** "$142,000 for the base, they said". */
export const NumberWords = ({ by, term, amount }: StatedNumber) => <span><b className="num">{formatMoney(amount)}</b> for {topicOf(term)}, {by === 'they' ? 'they said' : 'you said'}</span>
