/** Text as the person typed it, on one line and without the brackets of a form that was not filled in; empty where it has no letter and no digit. */
export const onOneLine = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? tidied(text) : '')

const tidied = (text: string): string =>
  text.replace(/[[\]{}]/g, ' ').replace(/\.(?:\s*\.)+/g, '…').replace(/\s+/g, ' ').replace(looseEnd, '').replace(/(?: ([,.;:!?]))+(?=\s|$)/g, '$1').replace(looseStart, '').trim()

const joiningWord = /^(?:and|but|because|also)\s+(?=\S)/i
/** Signs before the first word that say nothing; ".NET" and "-5%" stay whole. */
const looseStart = /^(?:[\s,;:!?…]|[.–—-](?![\p{L}\p{N}]))+/u
const looseEnd = /(?<![\s,;:\-–—])[\s,;:\-–—]+$/

/**
 * One reason as a sentence of its own: the words stay as they are; it gets a capital, a full stop, and loses the word that joined it
 * to the clause before. A clause that starts with something done gets its "I" back: "brought pages down" is "I brought pages down".
 */
export const asSentence = (text: string, pastVerbs: ReadonlySet<string> = new Set()): string => {
  const plain = onOneLine(text).replace(joiningWord, '')
  if (plain === '') return ''
  const [first = '', second = ''] = plain.split(' ')
  const own = pastVerbs.has(first.toLowerCase()) && !/^(?:of|by)$/i.test(second) ? `I ${first.toLowerCase()}${plain.slice(first.length)}` : plain
  return closed(capital(own))
}

/** Told words behind a colon: as typed, with a full stop. */
export const asEnding = (text: string): string => {
  const plain = onOneLine(text)
  return plain === '' ? '' : closed(plain)
}

/** The same sentence as it stands in a note to a third person: without the "I" before something done: "At Corvid I cut it" is "At Corvid: cut it", "I have an offer" is "Has an offer". */
export const asNote = (text: string, pastVerbs: ReadonlySet<string>): string => {
  // "…, which is the first project you described" speaks to somebody; a note does not.
  const sentence = asSentence(text, pastVerbs).replace(/,\s+(?:which|who|that|as|just)\b[^,.]*\byour?s?\b[^,.]*(?=\.$)/i, '')
  const [whole = '', place = '', verb = ''] = /^((?:At|In|For|With|During|As) [^,.;:]{1,40}?)?(?:,? ?)I (\S+)/.exec(sentence) ?? []
  if (!pastVerbs.has(verb)) return capital(sentence.replace(/^I (also |now |already )?(?:have|hold) (?=an? |two |three )/, (_, word = '') => `${word}has `))
  return place === '' ? capital(sentence.slice(2)) : `${place}: ${verb}${sentence.slice(whole.length)}`
}

const capital = (text: string): string => {
  const [first = ''] = text.split(' ')
  return /\p{Lu}/u.test(first.slice(1)) ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

const closed = (text: string): string => (/[.!?…][”"’')]*$/.test(text) ? text : `${text}.`)

/** "a, b and c". */
export const inOneBreath = (parts: readonly string[], joint = 'and'): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1) ?? ''}`
