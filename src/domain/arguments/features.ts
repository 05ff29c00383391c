import type { Clause } from './clauses.ts'
import type { Token } from './tokens.ts'
import type { Lexicon } from './word-classes.ts'

/** A feature of a clause: its name, its value, and the token it comes from (-1 for none), so that a reason can point at words. */
export interface Feature {
  readonly name: string
  readonly value: number
  readonly token: number
}

const functionWords = new Set(
  'i me my mine we us our you your he she they him her them his their it its this that these those there a an the and or but so because since if unless when while as than of in on at by for with without to from into over under per about around after before until through between not no never none nobody nothing am is are was were be been being have has had having do does did can could will would should may might must shall what which who whom whose how why where all any some each every both either neither just only also too very really quite more most less least much many few lot enough still already even yet up down out off back again here now then such same own other another please let not get got'.split(' '),
)

export const isFunctionWord = (word: string): boolean => functionWords.has(word)

const isContent = (token: Token) => token.kind === 'word' && !functionWords.has(token.word)

const shown = (token: Token): string => (token.kind === 'word' || token.kind === 'stop' ? token.word : token.kind)

/** Function words stay; every other word is replaced by its class, or by its ending. */
function skeletonOf(token: Token, lexicon: Lexicon): string {
  if (token.kind !== 'word') return token.kind === 'stop' ? token.word : `#${token.kind}`
  if (functionWords.has(token.word)) return token.word
  const { classes, ending } = lexicon.factsOf(token.word)
  const mark = ending === 'past' ? '+' : ending === 'ing' ? '~' : ''
  return classes[0] === undefined ? `X${mark}` : `@${classes[0]}${mark}`
}

class FeatureList {
  readonly features: Feature[] = []
  readonly #seen = new Set<string>()

  add(name: string, value: number, token = -1): void {
    if (this.#seen.has(name)) return
    this.#seen.add(name)
    this.features.push({ name, value, token })
  }
}

const addWords = (list: FeatureList, words: readonly Token[], lexicon: Lexicon) => {
  words.forEach((token, index) => {
    if (!isContent(token)) return
    const { lemma } = lexicon.factsOf(token.word)
    list.add(`w ${lemma}`, 1, index)
    if (token.word !== lemma) list.add(`f ${token.word}`, 0.5, index)
    for (const length of [4, 5, 6]) if (token.word.length > length) list.add(`p ${token.word.slice(0, length)}`, 0.5, index)
  })
}

const addPairs = (list: FeatureList, words: readonly Token[]) => {
  const written = ['<', ...words.map(shown), '>']
  for (let at = 0; at < written.length - 1; at += 1) {
    list.add(`b ${written[at]} ${written[at + 1]}`, 0.8, Math.min(at, words.length - 1))
  }
}

const skeletonValues = [0, 0.4, 0.5, 0.5, 0.35]

const addSkeletons = (list: FeatureList, words: readonly Token[], lexicon: Lexicon) => {
  const bones = ['<', ...words.map((token) => skeletonOf(token, lexicon)), '>']
  for (let length = 1; length <= 4; length += 1) {
    for (let at = 0; at + length <= bones.length; at += 1) {
      const gram = bones.slice(at, at + length)
      if (length > 1 || gram[0]?.startsWith('@')) list.add(`k ${gram.join(' ')}`, skeletonValues[length] ?? 0.3, Math.min(Math.max(at - 1, 0), words.length - 1))
    }
  }
}

const owners = new Map([['i', 'I'], ['my', 'my'], ['we', 'we'], ['our', 'my'], ['me', 'I'], ['you', 'you'], ['your', 'your'], ['they', 'they'], ['he', 'they'], ['she', 'they'], ['not', 'not'], ['no', 'not'], ['never', 'not'], ['if', 'if'], ['unless', 'if']])

const addClasses = (list: FeatureList, words: readonly Token[], lexicon: Lexicon) => {
  const present = new Map<string, number>()
  words.forEach((token, index) => {
    const owner = owners.get(token.word)
    if (owner && !present.has(owner)) present.set(owner, index)
    if (token.kind !== 'word' && token.kind !== 'stop') present.set(`#${token.kind}`, index)
    if (token.kind === 'word') for (const name of lexicon.factsOf(token.word).classes) if (!present.has(name)) present.set(name, index)
  })
  for (const [name, index] of present) list.add(`c ${name}`, 0.6, index)
}

const addNeighbour = (list: FeatureList, side: string, clause: Clause | undefined, lexicon: Lexicon) => {
  if (!clause) return
  for (const token of clause.tokens) {
    if (token.kind === 'word') {
      if (isContent(token)) list.add(`${side} ${lexicon.factsOf(token.word).lemma}`, 0.4)
      for (const name of lexicon.factsOf(token.word).classes) list.add(`${side}@${name}`, 0.3)
    } else if (token.kind !== 'stop') list.add(`${side}#${token.kind}`, 0.3)
  }
  if (clause.stop === '?') list.add(`${side}?`, 0.4)
}

const addShape = (list: FeatureList, clauses: readonly Clause[], at: number) => {
  const clause = clauses[at]
  const sentenceEnd = clauses.slice(at).find((each) => each.stop !== '' && each.stop !== ',')
  if (sentenceEnd?.stop === '?') list.add('s ?', 0.6)
  if (clause?.stop === '?') list.add('s ends?', 0.6)
  if (at === 0) list.add('s first', 0.4)
  if (clauses.length === 1) list.add('s only', 0.4)
  const count = clause?.tokens.length ?? 0
  list.add(`s n${count < 4 ? 3 : count < 7 ? 6 : count < 12 ? 11 : 12}`, 0.4)
}

/** What the weighing of words looks at in one clause of a text. */
export function featuresOf(clauses: readonly Clause[], at: number, lexicon: Lexicon): Feature[] {
  const clause = clauses[at]
  if (!clause) return []
  const list = new FeatureList()
  addWords(list, clause.tokens, lexicon)
  addPairs(list, clause.tokens)
  addSkeletons(list, clause.tokens, lexicon)
  addClasses(list, clause.tokens, lexicon)
  addNeighbour(list, '-', clauses[at - 1], lexicon)
  addNeighbour(list, '+', clauses[at + 1], lexicon)
  addShape(list, clauses, at)
  return list.features
}
