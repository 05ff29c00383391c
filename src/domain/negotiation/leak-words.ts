/** Words that carry nothing by themselves. */
const empty = 'a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its i’d i’m i’ve just may me more most much my near nor not of on one or our ours out over own per she should so some such than that the their them then there these they this those to too under until up us very was we were what when where which while who will with would you your yours also about after all any because before being between both each few here him himself herself myself it’s only other same again against during off once through why don’t can’t doesn’t isn’t'
/** Words so common in talk about a job that they tell nothing private by themselves. */
const common = 'offer job work role team company pay salary base bonus number day week month year time date hour call ask answer question thing people long short high low good bad nice great big small better best worse less close far old new like want need get make take give go come look think know feel say tell see try keep let start end first last next really quite still already maybe lot bit plenty right fine ok okay well monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'
/** Words of one's own life: where a private note holds one, one alone gives it away. */
const telling = 'commute commuter drive driving traffic parking rent landlord mortgage loan debt savings childcare daycare nursery kindergarten school child children kid son daughter baby husband wife partner spouse fiancé fiancée girlfriend boyfriend mother father mom mum dad parents family divorce wedding pregnant pregnancy maternity illness sick surgery therapy doctor disability diagnosis depression anxiety burnout religion church visa alimony elderly caregiver dog'

const joined = (words: string): string[] => words.split(' ')

/** A word without its endings, so that "commutes" and "commuting" are one. Not a dictionary: both sides are cut the same way. */
export const stem = (word: string): string => {
  const plain = bare(word).replace(/'s$|s'$|'$/g, '')
  if (plain.length <= 3) return plain
  const cut = plain.replace(/(?:ies|ied)$/, 'y').replace(/(?<=(?:ch|sh|[sxz]))es$/, '')
  const root = cut.replace(/(?<=\p{L}{3})(?:ingly|edly|ings?|ers?|ed|s|ly)$/u, '')
  return root.replace(/([bdfgklmnprt])\1$/, '$1').replace(/(?<=\p{L}{4})e$/u, '')
}

const bare = (word: string): string => word.toLowerCase().replace(/’/g, "'")

const stems = (words: string): ReadonlySet<string> => new Set(joined(words).map(stem))

const emptyWords = new Set(joined(empty).map(bare))
const commonStems = stems(common)
const tellingStems = stems(telling)

const isEmpty = (word: string): boolean => emptyWords.has(bare(word)) || word.length < 2
export const isCommon = (root: string): boolean => commonStems.has(root)
export const isTelling = (root: string): boolean => tellingStems.has(root)

/** A word of a text that carries something, with its place. */
export interface ContentWord {
  readonly root: string
  readonly word: string
  readonly start: number
  readonly end: number
  /** True at the beginning of a sentence or line, where a capital says nothing. */
  readonly opens: boolean
  /** Number of the sentence. */
  readonly sentence: number
}

/** The words of a text that carry something, in order. */
export const contentWords = (text: string): ContentWord[] => {
  let sentence = 0
  let from = 0
  const found = [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:[.,]\d+)*/gu)].map((match) => {
    const between = text.slice(from, match.index)
    const opens = match.index === 0 || from === 0 || /[.!?…:\n“"]/.test(between)
    if (/[.!?…\n]/.test(between)) sentence += 1
    from = match.index + match[0].length
    return { root: stem(match[0]), word: match[0], start: match.index, end: from, opens, sentence }
  })
  return found.filter(({ word }) => !isEmpty(word))
}
