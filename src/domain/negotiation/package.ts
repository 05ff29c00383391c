import type { Money } from '#domain/values/money.ts'
import { Ask } from './ask.ts'
import type { AskTerm } from './ask.ts'
import { askTerms } from './ask.ts'
import { askWords } from './ask-words.ts'
import { alternativesToBase } from './negotiability.ts'
import type { Negotiability } from './negotiability.ts'
import { asSentence, inOneBreath } from './own-words.ts'
import { costToThem, costWords, sumOfCosts } from './package-cost.ts'
import type { Cost } from './package-cost.ts'
import type { TableFacts } from './table-facts.ts'

/** One thing in a package, as it would be asked for. days: days off a year, where that is what it is; sum: what its words name. */
export interface PackagePart {
  readonly ask: Ask
  readonly days?: number | undefined
  readonly sum?: Money | undefined
}

/** Several things offered to them as one. What it is worth to the person has no place in it. */
export interface Package {
  readonly name: 'A' | 'B' | 'C'
  readonly parts: readonly PackagePart[]
}

/** What a package may hold beside money, in the order of asking here; nothing that is asked for already. */
export const freeParts = (facts: TableFacts, map: Negotiability, offerId: Ask['offerId'], asked: readonly AskTerm[]): PackagePart[] =>
  alternativesToBase(facts, map).flatMap(({ term: mapTerm }) => {
    const term = askTerms.find((each) => each === mapTerm)
    const { asPackage } = map.terms[mapTerm]
    if (!term || !asPackage || asked.includes(term)) return []
    return [{ ask: Ask.parse({ id: term, offerId, term, words: asPackage.words }), days: asPackage.days }]
  })

/** What a package costs the employer; undefined where the offer does not tell. */
export const costOfPackage = ({ parts }: Package, facts: TableFacts): Cost | undefined => sumOfCosts(parts.map(({ ask, days, sum }) => costToThem({ term: ask.term, amount: ask.amount ?? sum, days }, facts)))

/** "A base of $150,000 and a pay review at six months." */
export const packageWords = ({ parts }: Package, facts: TableFacts): string => asSentence(inOneBreath(parts.map(({ ask }) => askWords(ask, facts).phrase)))

/** The packages for the other side of the table: what each holds and what it costs them. Nothing of what they are worth to the person. */
export const packagesText = (packages: readonly Package[], facts: TableFacts): string =>
  ['Any one of these would work for me, whichever is easiest for you.', ...packages.map((each) => packageLine(each, facts))].join('\n')

/** A cost that the offer does not tell is left to them. */
const packageLine = (each: Package, facts: TableFacts): string => {
  const cost = costOfPackage(each, facts)
  return `${each.name}. ${packageWords(each, facts)}${cost ? ` Cost: ${costWords(cost, facts)}.` : ''}`
}
