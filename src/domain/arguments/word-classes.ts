import type { Token } from './tokens.ts'

/** Class name → its words; a word may stand in several classes, the first named wins where one is needed. */
export type WordClassLists = Readonly<Record<string, readonly string[]>>

/** What the marker knows of one word. */
export interface WordFacts {
  readonly lemma: string
  readonly classes: readonly string[]
  readonly ending: 'past' | 'ing' | 's' | ''
}

const doubled = /([bdgklmnprtz])\1$/

/** The base forms a written word may come from, likeliest first: "planned" → plan, plann, planne. */
function baseForms(word: string): string[] {
  const forms = [word]
  const strip = (count: number) => word.slice(0, word.length - count)
  if (word.endsWith('ies') || word.endsWith('ied')) forms.push(`${strip(3)}y`)
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const stem = strip(ending.length)
    if (doubled.test(stem)) forms.push(stem.slice(0, -1))
    forms.push(stem, `${stem}e`)
  }
  if (word.endsWith('es') && word.length > 4) forms.push(strip(2), strip(1))
  else if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) forms.push(strip(1))
  return forms
}

const endingOf = (word: string, irregularPast: boolean): WordFacts['ending'] =>
  irregularPast || (word.endsWith('ed') && word.length > 4) ? 'past' : word.endsWith('ing') && word.length > 5 ? 'ing' : word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? 's' : ''

/** Looks words up in the class lists; irregular forms (past → base) come from the lists too. */
export class Lexicon {
  readonly #classesByWord = new Map<string, string[]>()
  readonly #irregular: ReadonlyMap<string, string>
  readonly #facts = new Map<string, WordFacts>()

  constructor(lists: WordClassLists, irregular: Readonly<Record<string, string>>) {
    this.#irregular = new Map(Object.entries(irregular))
    for (const [name, words] of Object.entries(lists)) {
      for (const word of words) {
        const known = this.#classesByWord.get(word)
        if (known) known.push(name)
        else this.#classesByWord.set(word, [name])
      }
    }
  }

  /** Whether the word, or a base form of it, stands in a class. */
  knows(word: string): boolean {
    return this.factsOf(word).classes.length > 0
  }

  factsOf(word: string): WordFacts {
    const kept = this.#facts.get(word)
    if (kept) return kept
    const facts = this.#lookUp(word)
    if (this.#facts.size < 20_000) this.#facts.set(word, facts)
    return facts
  }

  isIn(token: Token, name: string): boolean {
    return this.factsOf(token.word).classes.includes(name)
  }

  #lookUp(word: string): WordFacts {
    const base = this.#irregular.get(word)
    const forms = base ? [word, base] : baseForms(word)
    const known = forms.filter((form) => this.#classesByWord.has(form))
    const classes = [...new Set(known.flatMap((form) => this.#classesByWord.get(form) ?? []))]
    return { lemma: base ?? known.at(-1) ?? defaultLemma(word, forms), classes, ending: endingOf(word, base !== undefined) }
  }
}

const defaultLemma = (word: string, forms: readonly string[]): string => (word.endsWith('s') ? (forms.at(-1) ?? word) : (forms[1] ?? word))
