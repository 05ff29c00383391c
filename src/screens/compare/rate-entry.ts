import type { Currency } from '#domain/values/money.ts'
import { judgeRate } from '#domain/weighing/rate-band.ts'
import { formatNumber } from '#ui/format.ts'
import { readPlainNumber } from './read-figure.ts'
import { currencyWord } from './words.ts'

/** What was typed as a rate; or why it is not kept, and the rate that was probably meant. */
export type RateEntry = { readonly ok: true; readonly rate: number } | { readonly ok: false; readonly problem: string; readonly meant?: { readonly rate: number; readonly words: string } }

/** Reads what one unit of `from` is worth in `to`. A rate that no bank would give is not kept; one given the other way round is recognised. */
export const readRate = (typed: string, from: Currency, to: Currency): RateEntry => {
  const read = readPlainNumber(typed, '1.25')
  if (!read.ok) return read
  if (!(read.value > 0)) return { ok: false, problem: 'A rate is above zero.' }
  const judged = judgeRate(from, to, read.value)
  if (judged.kind === 'plausible') return { ok: true, rate: read.value }
  const so = `That would make one ${currencyWord(from, true)} worth ${sumOf(read.value, to)}.`
  if (judged.kind === 'turned') {
    const words = `one ${currencyWord(to, true)} is ${sumOf(read.value, from)}`
    return { ok: false, problem: `${so} Did you mean ${words}?`, meant: { rate: judged.turned, words } }
  }
  return { ok: false, problem: judged.usual === undefined ? `${so} Check the number.` : `${so} It is usually nearer ${figure(judged.usual)}. Check the number.` }
}

const sumOf = (value: number, currency: Currency): string => `${formatNumber(value, 6)} ${currencyWord(currency, value === 1)}`

/** Two digits that tell: "0.012", "84". */
const figure = (value: number): string => formatNumber(Number(value.toPrecision(2)), 8)
