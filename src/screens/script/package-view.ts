import { Ask } from '#domain/negotiation/ask.ts'
import type { AskTerm } from '#domain/negotiation/ask.ts'
import { asksInOrder, mostAsks } from '#domain/negotiation/carried-ask.ts'
import { moneyWords } from '#domain/negotiation/money-words.ts'
import { isBaseClosed, movability } from '#domain/negotiation/negotiability.ts'
import type { Negotiability } from '#domain/negotiation/negotiability.ts'
import { freeParts } from '#domain/negotiation/package.ts'
import type { Package, PackagePart } from '#domain/negotiation/package.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { findNumbers } from '#domain/negotiation/spoken-numbers.ts'
import type { Contender } from '#domain/weighing/contender.ts'
import { evenSignOn, packageWorth } from '#domain/weighing/package-worth.ts'
import type { PackageGains } from '#domain/weighing/package-worth.ts'
import { money, toUnits } from '#domain/values/money.ts'
import type { Money } from '#domain/values/money.ts'
import { periodsPerYear } from '#domain/values/pay-period.ts'

/** What packages are made of. worths: what a thing without a sum is worth to the person in a year, in units of the offer's currency. */
export interface PackageMakings {
  readonly facts: TableFacts
  readonly asks: readonly Ask[]
  readonly map: Negotiability
  readonly contender: Contender
  readonly years: number
  readonly worths: Partial<Record<AskTerm, number>>
}

export interface Packages {
  /** A is what is asked for; B leaves the base as it is; C meets it half way. Those that are still open. */
  readonly packages: readonly Package[]
  /** Private: what each is worth over the years, and which hold a sum above what usually moves. */
  readonly worth: Readonly<Record<string, number>>
  readonly unusual: readonly string[]
}

/**
 * Packages of equal worth to the person, each worth what is asked for: where an ask should land is said only on their question, so no
 * package is built from it. Undefined where no higher base is asked for, as then there is nothing to make up for.
 */
export const packagesOf = (makings: PackageMakings): Packages | undefined => {
  const { facts, asks, map } = makings
  const asked = asksInOrder(asks).slice(0, mostAsks).filter(({ term }) => term !== 'answer-date')
  const raise = asked.find(({ term, amount }) => term === 'base-salary' && amount !== undefined)
  if (!raise?.amount || !facts.base || raise.amount.currency !== facts.currency || raise.amount.minor <= facts.base.amount.minor) return undefined
  const kept = asked.filter(({ term }) => term !== 'base-salary' && term !== 'sign-on').map(partOf)
  const target = packageWorth(makings.contender, gainsOf(asked.map(partOf), makings), makings.years)
  const free = freeParts(facts, map, raise.offerId, asked.map(({ term }) => term)).filter(({ ask }) => (makings.worths[ask.term] ?? 0) > 0)
  const closed = isBaseClosed(facts)
  const b = evened(kept, free.slice(0, mostFree), target, makings, raise)
  const used = b ? b.length - kept.length : 0
  const half = closed ? [] : [partOf({ ...raise, amount: partWay(facts.base.amount, raise.amount, raise.target) })]
  const c = evened([...half, ...kept], closed ? [] : free.slice(used).slice(0, 1), target, makings, raise)
  const made: Package[] = [...(closed ? [] : [{ name: 'A' as const, parts: asked.map(partOf) }]), ...(b ? [{ name: 'B' as const, parts: b }] : []), ...(c && !isSame(b ?? [], c) ? [{ name: 'C' as const, parts: c }] : [])]
  return {
    packages: made,
    worth: Object.fromEntries(made.map(({ name, parts }) => [name, packageWorth(makings.contender, gainsOf(parts, makings), makings.years)])),
    unusual: made.filter(({ parts }) => parts.some((part) => isUnusual(part, makings))).map(({ name }) => name),
  }
}

const mostFree = 2

const partOf = (ask: Ask): PackagePart => ({ ask, days: ask.term === 'leave' ? findNumbers(ask.words).find(({ value }) => value > 0 && value <= 60)?.value : undefined })

const isSame = (one: readonly PackagePart[], other: readonly PackagePart[]): boolean => JSON.stringify(one.map(({ ask }) => [ask.term, ask.amount])) === JSON.stringify(other.map(({ ask }) => [ask.term, ask.amount]))

/** What is fixed, as many of the free parts as there is worth left for, and one sum of money that makes up for the rest. */
const evened = (fixed: readonly PackagePart[], free: readonly PackagePart[], target: number, makings: PackageMakings, raise: Ask): PackagePart[] | undefined => {
  for (let count = free.length; count >= 0; count -= 1) {
    const parts = [...fixed, ...free.slice(0, count)]
    const sum = balance(parts, target, makings, raise)
    if (sum) return [...parts, sum]
  }
  return undefined
}

/** The sum that makes up for the rest: a signing bonus, or shares where they move more easily here. */
const balance = (parts: readonly PackagePart[], target: number, makings: PackageMakings, raise: Ask): PackagePart | undefined => {
  const { facts, map, contender, years } = makings
  const gains = gainsOf(parts, makings)
  const step = stepOf(yearly(facts.base?.amount.minor ?? 0, makings))
  if (facts.hasEquity && movability(map, 'equity', facts) > movability(map, 'sign-on', facts)) {
    const sum = Math.round((target - packageWorth(contender, gains, years)) / vestedShare(years) / step) * step
    const shares = money(sum, facts.currency)
    return sum > 0 ? { ask: Ask.parse({ ...blank(raise, 'equity'), words: `${moneyWords(shares)} more in the stock grant` }), sum: shares } : undefined
  }
  const even = evenSignOn(contender, gains, target, years, step)
  const landing = makings.asks.find(({ term }) => term === 'sign-on')?.target
  const sum = even !== undefined && landing && even === toUnits(landing) ? even + step : even
  return sum !== undefined && sum > (facts.signOn ? toUnits(facts.signOn) : 0) ? { ask: Ask.parse({ ...blank(raise, 'sign-on'), amount: money(sum, facts.currency) }) } : undefined
}

const blank = ({ offerId }: Ask, term: AskTerm) => ({ id: term, offerId, term })

/** Grants vest over four years as a rule; convention, for a sum whose schedule nobody has told. */
const vestedShare = (years: number): number => Math.min(years, 4) / 4

/** Five of the third digit: 500 for a base of 142,000. */
const stepOf = (base: number): number => Math.max(1, 5 * 10 ** (Math.floor(Math.log10(Math.max(base, 1000))) - 3))

/** Half way between what they offer and what is asked for; a little beside it where half way is the sum to land at. */
const partWay = (from: Money, asked: Money, target: Money | undefined): Money => {
  const [low, high] = [toUnits(from), toUnits(asked)]
  const step = high >= 10_000 ? stepOf(high) : high >= 500 ? 10 : 0.5
  const at = (share: number, by: number) => money(Math.round((low + (high - low) * share) / by) * by, asked.currency)
  const ways = [at(1 / 2, step), at(3 / 5, step), at(3 / 5, step / 10)]
  return ways.find(({ minor }) => minor !== target?.minor && minor > from.minor && minor < asked.minor) ?? at(3 / 5, step / 50)
}

const yearly = (minor: number, { facts }: PackageMakings): number => toUnits({ minor, currency: facts.currency }) * periodsPerYear(facts.base?.period ?? 'year', facts.workingTime)

const gainsOf = (parts: readonly PackagePart[], makings: PackageMakings): PackageGains => {
  const { facts, years, worths } = makings
  const sumOf = (term: AskTerm) => parts.find(({ ask }) => ask.term === term)?.ask.amount
  const [base, signOn] = [sumOf('base-salary'), sumOf('sign-on')]
  const targetBonus = (yearly(facts.base?.amount.minor ?? 0, makings) * (facts.bonusPercent ?? 0)) / 100
  const perYear = parts.map(({ ask: { term, amount } }) => (term === 'bonus' && amount ? toUnits(amount) - targetBonus : amount ? 0 : (worths[term] ?? 0)))
  const once = parts.map((part) => onceOf(part) * (part.ask.term === 'equity' ? vestedShare(years) : 1))
  return { ...(base ? { base: yearly(base.minor, makings) } : {}), ...(signOn ? { signOn: toUnits(signOn) } : {}), perYear: total(perYear), once: total(once) }
}

const paidOnce: readonly AskTerm[] = ['equity', 'training', 'relocation']

const onceOf = ({ ask: { term, amount }, sum }: PackagePart): number => {
  const paid = amount ?? sum
  return paid && paidOnce.includes(term) ? toUnits(paid) : 0
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0)

const isUnusual = ({ ask: { term, amount } }: PackagePart, makings: PackageMakings): boolean => {
  const most = term === 'sign-on' ? makings.map.terms['sign-on'].mostOfBase : undefined
  return most !== undefined && amount !== undefined && toUnits(amount) > (yearly(makings.facts.base?.amount.minor ?? 0, makings) * most) / 100
}
