import { amountPer } from '#domain/values/read-amount.ts'
import type { WorkingTime } from '#domain/values/pay-period.ts'
import { readPlainAmount } from '#domain/weighing/read-plain-amount.ts'
import type { Lever } from '#domain/weighing/what-if.ts'

export type FigureRead = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: string }

/** What each figure to try out can be, and one that would do; beyond that it is a slip of the finger. */
const limits: Record<Lever, { readonly most: number; readonly problem: string; readonly example: string }> = {
  base: { most: 100_000_000, problem: 'Check the number of zeros.', example: '120k' },
  signOn: { most: 100_000_000, problem: 'Check the number of zeros.', example: '10k' },
  bonusPayoutPercent: { most: 1000, problem: 'A share of the target, such as 90.', example: '90' },
  officeDaysPerWeek: { most: 7, problem: 'A week has seven days.', example: '3' },
  onCallWeeks: { most: 53, problem: 'A year has 52 weeks.', example: '6' },
  valueOfHour: { most: 100_000, problem: 'Check the number of zeros.', example: '25' },
  leaveDays: { most: 366, problem: 'A year has 365 days.', example: '25' },
  raisePercent: { most: 100, problem: 'A share of the pay, such as 3.', example: '3' },
  stockGrowthPercent: { most: 1000, problem: 'A share of the price, such as 8.', example: '8' },
  stock: { most: 100, problem: 'A multiple of the price, such as 1.5.', example: '1.5' },
}

/** Reads a figure to try out: "150k", "90%", "2"; a base by the hour becomes one by the year. */
export const readFigure = (text: string, lever: Lever, time?: WorkingTime): FigureRead => {
  const { most, problem, example } = limits[lever]
  const read = readPlainAmount(text, example)
  if (!read.ok) return read
  const value = lever === 'base' ? amountPer('year', read, time) : lever === 'valueOfHour' ? amountPer('hour', read, time) : read.amount
  return value <= most ? { ok: true, value } : { ok: false, problem }
}

/** A plain number that may lie below zero: "-5", "2,5 %", "two". Where it is none, the sentence names an example that fits the field. */
export const readPlainNumber = (text: string, example: string): FigureRead => {
  const negative = /^\s*[-−–]/.test(text)
  const read = readPlainAmount(negative ? text.replace(/^\s*[-−–]/, '') : text, example)
  return read.ok ? { ok: true, value: negative ? -read.amount : read.amount } : read
}
