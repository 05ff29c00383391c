import { explainYear } from '#domain/valuation/explain-year.ts'
import { expressionText } from '#domain/valuation/expression.ts'
import type { ExplainedStep, Figure } from '#domain/valuation/expression.ts'
import { roundToSum } from '#domain/valuation/round-to-sum.ts'
import type { YearPart } from '#domain/valuation/value-offer.ts'
import type { CostLine } from '#domain/weighing/private-costs.ts'
import type { Contender } from '#domain/weighing/contender.ts'
import { formatMoney, formatNumber } from '#ui/format.ts'
import type { ComparedOffer } from './compared.ts'
import { currencyWord, plainFigure } from './words.ts'

/** "How we got this", ready to be shown: the amounts add up to the total as they stand here. */
export interface Explanation {
  readonly lines: readonly { readonly label: string; readonly sum: string; readonly amount: string }[]
  readonly total: string
  /** What the figures were multiplied by to come into the currency compared in. */
  readonly rate?: string | undefined
}

interface Line {
  readonly label: string
  readonly sum?: string
  readonly amount: number
}

/** Lines whose amounts, rounded together, add up to the rounded total. Cents are shown where there are any. */
export const explanation = (lines: readonly Line[], rate?: string): Explanation => {
  const decimals = lines.every(({ amount }) => Math.abs(amount - Math.round(amount)) < 1e-6) ? 0 : 2
  const rounded = roundToSum(lines.map(({ amount }) => amount), decimals)
  const total = rounded.reduce((sum, each) => sum + each, 0)
  return {
    lines: lines.map(({ label, sum = '' }, index) => ({ label, sum, amount: plainFigure(rounded[index] ?? 0, decimals) })),
    total: plainFigure(total, decimals),
    rate,
  }
}

/** One part of a year at one offer. `sign` is -1 for what the person pays. */
export const explainPart = ({ contender }: ComparedOffer, part: YearPart, year: number, sign: 1 | -1 = 1): Explanation | null => {
  if (!contender) return null
  const steps = explainYear(contender.priced, year)[part].filter((step) => step.expression.length > 0)
  return steps.length === 0 ? null : explanation(steps.map((step) => lineOf(step, contender.rate, sign)), rateText(contender, part))
}

/** What a private cost is made of: so many times so much. */
export const explainCosts = (lines: readonly CostLine[]): Explanation | null =>
  lines.length === 0 ? null : explanation(lines.map(({ label, times, each, amount }) => ({ label, sum: times === 1 ? '' : `${formatNumber(times, 1)} × ${plainFigure(each, each % 1 === 0 ? 0 : 2)}`, amount: -amount })))

const lineOf = ({ label, expression, amount }: ExplainedStep, rate: number, sign: 1 | -1): Line => ({
  label,
  sum: expression.length === 1 ? '' : expressionText(expression, writeFigure),
  amount: amount * rate * sign,
})

/** What came in from another currency inside the offer, and what the whole of it is multiplied by. */
const rateText = ({ rate, converted, priced }: Contender, part: YearPart): string | undefined => {
  const own = priced.pay.currency ?? ''
  const inside = converted.filter((each) => each.part === part).map(({ amount, rate }) => `${formatMoney(amount)} is counted at your rate of ${formatNumber(Number(rate.toPrecision(6)), 8)} ${currencyWord(own)} for one ${currencyWord(amount.currency, true)}.`)
  return [...inside, ...(rate === 1 ? [] : [`Each amount × ${formatNumber(rate, 6)}, the rate you gave.`])].join(' ') || undefined
}

const writeFigure = ({ value, as }: Figure): string => {
  if (as === 'money') return plainFigure(value, Math.abs(value - Math.round(value)) < 1e-9 ? 0 : 2)
  return `${formatNumber(value, as === 'percent' ? 4 : 6)}${as === 'percent' ? '%' : ''}`
}
