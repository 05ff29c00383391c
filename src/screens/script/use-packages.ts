import { useMemo } from 'react'
import type { Ask, AskTerm } from '#domain/negotiation/ask.ts'
import { costWords } from '#domain/negotiation/package-cost.ts'
import { costOfPackage, freeParts, packagesText, packageWords } from '#domain/negotiation/package.ts'
import type { Package } from '#domain/negotiation/package.ts'
import type { TableFacts } from '#domain/negotiation/table-facts.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { usualAssumptions } from '#domain/valuation/price-offer.ts'
import { toUnits } from '#domain/values/money.ts'
import { limitOf } from '#domain/weighing/ask-limit.ts'
import { hasTotal, readContender } from '#domain/weighing/contender.ts'
import { worthOfOne } from '#domain/weighing/even-swap.ts'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import { usePrivateRows } from '#screens/parts/use-desk.ts'
import { askTermLabels } from './ask-entry.ts'
import { repeatsOf } from './own-texts.ts'
import type { OwnTexts } from '#screens/parts/own-words.ts'
import { packagesOf } from './package-view.ts'
import { tableWords } from './use-script.ts'
import type { Prepared } from './use-script.ts'

/** A package as it is shown to be copied: words and cost, and no worth. */
export interface ShownPackage {
  readonly name: Package['name']
  readonly parts: Package['parts']
  readonly words: string
  /** What it costs them, and what is unusual in it. */
  readonly notes: string
  readonly isAsked: boolean
}

/** A thing without a sum, and what the person said it is worth to them in a year. */
export interface OwnWorth {
  readonly term: AskTerm
  readonly label: string
  readonly worth: number | undefined
}

type PrivateRows = ReturnType<typeof usePrivateRows>

/** The packages of the asks as they stand; undefined where no higher base is asked for, or the offer has no total. */
export const usePackages = (offerId: string, { preparation }: Pick<Prepared, 'preparation'>) => {
  const rows = usePrivateRows()
  return useMemo(() => {
    const { facts, asks } = preparation
    const full = gatherOffer(rows, offerId as OfferId)
    const read = full && readContender(full, { facts: undefined, costs: [] }, rows.assumptions, { [full.offer.currency]: 1 })
    if (!read?.ok || !hasTotal(read.contender)) return undefined
    const years = rows.assumptions['all']?.years ?? usualAssumptions.years
    const owned = ownWorths(rows, offerId, asks, preparation)
    const worths = Object.fromEntries(owned.flatMap(({ term, worth }) => (worth === undefined ? [] : [[term, worth] as const])))
    const made = packagesOf({ facts, asks, map: tableWords.map, contender: read.contender, years, worths })
    if (!made || made.packages.length === 0) return undefined
    const shown = made.packages.map((each): ShownPackage => ({
      ...each,
      words: packageWords(each, facts),
      notes: [costSentence(each, facts), ...(made.unusual.includes(each.name) ? ['More than a signing bonus usually is.'] : [])].join(' '),
      isAsked: each.name === 'A',
    }))
    const text = packagesText(made.packages, facts)
    const ownTexts: OwnTexts = new Map([[text, { repeated: repeatsOf(preparation).filter(({ words }) => text.toLowerCase().includes(words.toLowerCase())) }]])
    return { ...made, shown, text, ownTexts, years, owned, spoken: sumsOfTable(made.packages, worths) }
  }, [rows, offerId, preparation])
}
const costSentence = (each: Package, facts: TableFacts): string => {
  const cost = costOfPackage(each, facts)
  return cost ? `Costs them ${costWords(cost, facts)}.` : 'The offer does not tell what it costs them.'
}

/** Sums that follow from the offer and the asks alone, and so may be said; one that makes up for a private worth is looked at like any other. */
const sumsOfTable = (packages: readonly Package[], worths: Readonly<Partial<Record<AskTerm, number>>>): Ask[] =>
  packages.flatMap(({ parts }) => {
    const isOpen = parts.every(({ ask: { term } }) => worths[term] === undefined)
    return parts.map(({ ask }) => ask).filter(({ term, amount }) => amount && (isOpen || term === 'base-salary'))
  })

export type MadePackages = NonNullable<ReturnType<typeof usePackages>>

/** What could be given besides money, and what is asked for without a sum: each with its private worth, where there is one. */
const ownWorths = (rows: PrivateRows, offerId: string, asks: readonly Ask[], { facts }: Prepared['preparation']): OwnWorth[] => {
  const asked = asks.filter(({ term, amount }) => !amount && term !== 'answer-date' && term !== 'base-salary')
  const free = freeParts(facts, tableWords.map, offerId as OfferId, asks.map(({ term }) => term))
  const terms = [...asked.map((ask) => ({ term: ask.term, label: ask.words || askTermLabels[ask.term] })), ...free.map(({ ask }) => ({ term: ask.term, label: ask.words }))]
  return terms.map(({ term, label }) => ({ term, label: label.charAt(0).toUpperCase() + label.slice(1), worth: worthOfTerm(rows, offerId, term, facts.currency) }))
}

/** As typed; else what the trades at the weighing say of it. */
const worthOfTerm = (rows: PrivateRows, offerId: string, term: AskTerm, currency: string): number | undefined => {
  const typed = limitOf(rows.askLimits, offerId, term)?.worthPerYear
  if (typed) return typed.currency === currency ? toUnits(typed) : undefined
  const each = term === 'home-days' ? worthOfOne(rows.trades['home-day']) : term === 'leave' ? worthOfOne(rows.trades['leave-days']) : null
  return each && each.currency === currency ? Math.round(toUnits(each) * (term === 'leave' ? (tableWords.map.terms.leave.asPackage?.days ?? 1) : 1)) : undefined
}

/** Puts a package in the place of what is asked for now; a later answer date stays. */
export const useTakePackage = (offerId: string, asks: readonly Ask[]) => {
  const { add, removeMany, together } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  return ({ name, parts }: ShownPackage) => {
    const going = asks.filter(({ term }) => term !== 'answer-date')
    together(`ask for package ${name}`, () => {
      removeMany(going.map(({ id }) => ({ table: 'asks' as const, id })), 'ask for a package')
      parts.forEach(({ ask: { term, amount, words } }, index) => add('asks', { offerId: offerId as OfferId, term, amount, words, rank: index + 1 }))
    })
    say(`Package ${name} is what you ask for now.`, () => workspace.undo.undo())
  }
}
