import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, statementAt } from './reading.ts'
import { settle } from './settle.ts'

const name = "(?:\\p{Lu}[\\p{L}'’.-]*)"
const particle = '(?:de|da|van|von|der|den|del|la|le|bin|al|el|di|du|dos|ter|ten)'
const person = `(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Mx|Sir|Chef|Captain|Sgt|Lt|Rev)\\.? )?(${name}(?: (?:${particle} ){0,2}${name}){1,3})`
const notPerson = /\b(?:The|Our|Your|You|Vice|President|Head|Director|Manager|Chief|Officer|Engineering|Sales|Marketing|Finance|Operations|Human|Resources|Team|Lead|Leader|Department|Senior|Supervisor|Office|Board|General|Regional|Principal|Partner|Street|University|Hospital|Company|Inc|Ltd|VP|CEO|CTO|CFO|COO|HR|Product|Design|Data|Nursing|Clinical|Plant|Store|Software|Platform|Services|Customer|Date|Start|Location|Salary|Base|We|This|Position|Remote|Hybrid|Hours|Bonus|Manufacturing|Research|Quality|Supply|Chain|Technology|Account|Monday|Tuesday|Wednesday|Thursday|Friday|TBD|TBC|Charge|Nurse|Operating|Technical|Unit|Project|Site|Superintendent|Coordinator|Consultant|Service|Development|Analytics|Infrastructure|Security|Group)\b/

const reportsTo = '(?:report(?:s|ing)?(?: \\w+){0,3}? (?:to|into)|(?:your |line |hiring |direct |reporting |immediate )*(?:manager|supervisor|boss|lead|team lead|line manager)(?: (?:will be|is|would be))?|managed by|supervised by|under the (?:supervision|direction|leadership) of|under|work(?:ing)? for)'

/** The manager's name without title. */
export const readManager = (reading: Reading): Candidate<string> | null => settle(managers(reading))

const managers = (reading: Reading): Candidate<string>[] => {
  const opener = new RegExp(`(?<![\\p{L}])${reportsTo}(?![\\p{L}])\\s?[:=-]?\\s?`, 'giu')
  const who = new RegExp(`(?<![\\p{L}])${person}(?![\\p{L}])`, 'gu')
  return [...reading.text.matchAll(opener)].flatMap((match): Candidate<string>[] => {
    const at = match.index + match[0].length
    const statement = statementAt(reading, match.index)
    if (!statement || statement.signature || doubted(reading, match.index, ['others', 'asked', 'unsettled', 'previous', 'guess', 'hypothetical', 'otherOffer', 'present']) || negated(reading, match.index)) return []
    const rest = reading.text.slice(at, Math.min(statement.end, at + 130)).split(/[.;] (?!\p{Lu}[\p{Ll}]+ )|\b(?:until|and will|on your|who will|starting|based)\b|\t/u)[0] ?? ''
    if (/\b(?:interim|until|for now|initially)\b/i.test(reading.text.slice(match.index, Math.min(statement.end, at + 110)))) return []
    const people = [...rest.matchAll(who)].map((hit) => ({ text: trimPerson(hit[1] ?? ''), index: hit.index + hit[0].lastIndexOf(hit[1] ?? '') })).filter(({ text }) => text.includes(' ') && !notPerson.test(text))
    const [first] = people
    if (first && (first.index < 3 || /^(?:our|the|your|an?|\p{L}+)[\p{L}\s,&/()-]*$/iu.test(rest.slice(0, first.index)))) return [{ value: first.text, start: at + first.index, end: at + first.index + first.text.length, strength: 8 - first.index / 40, correction: doubted(reading, match.index, ['correction']) }]
    const plain = /^(?:manager|supervisor|boss|reports?|reporting)/i.test(match[0]) || /\b(?:boss|manager|report)/i.test(match[0]) ? new RegExp(`^(?:to |is |will be )?(?:(?:Dr|Mr|Mrs|Ms)\\.? )?(${name})(?=$|[ ,.;(\\n])(?! ${name})`, 'u').exec(rest) : null
    if (plain?.[1] && !notPerson.test(plain[1]) && /^(?:$|[,.;(\s])/.test(rest.slice(plain[0].length)) && /[,.;(]|^$/.test(rest.slice(plain[0].length).trim().slice(0, 1))) return [{ value: plain[1].replace(/[.,]$/, ''), start: at + plain[0].lastIndexOf(plain[1]), end: at + plain[0].length, strength: 6, correction: false }]
    return []
  })
}

const trimPerson = (words: string): string => words.replace(/[.,]+$/, '').replace(/'s$/, '')

const stopTitle = /^(?:at|with|in|on|based|reporting|starting|for|and|effective|commencing|to|within|of our|here|you|we|your|beginning|under|as|position|role|team|from|that|is|will|this|located|working|who|by|joining|per|salary|base|full-time|part-time|opening|job|-)$/i
const smallWords = /^(?:of|and|the|for|in|to|&|de|-|\/)$/i

/** The title of the job. */
export const readRoleTitle = (reading: Reading): Candidate<string> | null => {
  const nouns = reading.patterns.work.titleNouns
  const openers: [RegExp, number][] = [
    [/(?:^|\n|(?<=[.;,] ))(?:job title|position title|position|role title|role|title|designation|job|post|position offered|re:?|subject:?)\s?(?::|-)\s?/gi, 9],
    [/\b(?:position|role|post|job|title|designation|capacity) of (?:an? |our |the )?/gi, 9],
    [/\b(?:position|role|title|post) (?:as|is|will be|title is)(?: our| the| an?)? /gi, 8],
    [/\b(?:employ(?:ment|ed)?|join\w*(?: \w+){0,5}|appoint(?:ed|ment)?|hire[d]?|work(?:ing)?|serve|engage[d]?|come on board|bring you on|have you|welcome you|on ?board|you) (?:you )?(?:to our team |to the team |on board |the team |us )?as (?:an? |our |the |its )?/gi, 8],
    [/\boffer(?:ing|ed)? (?:you )?(?:employment |a job |a role |a position |a place )?(?:(?:the|an?|our) )?(?=\p{Lu}[\p{L}]+(?: [\p{Lu}&(][\p{L}&()]*){0,6} (?:role|position|job|post)\b)/gu, 8],
    [/\b(?:the|an?|our|your|for) (?=\p{Lu}[\p{L}/-]+(?:,? [\p{Lu}&(][\p{L}&()/-]*){0,6} (?:role|position|job|post|opening|opportunity)\b)/gu, 6],
    [/\boffer (?:of employment )?(?:for|as|:|-) (?:the |an? )?(?=\p{Lu})/gu, 6],
    [/\boffer\s?(?:-|:)\s?(?=\p{Lu})/gu, 5],
  ]
  const found = openers.flatMap(([pattern, strength]) => [...reading.text.matchAll(pattern)].flatMap((match): Candidate<string>[] => {
    const at = match.index + match[0].length
    const statement = statementAt(reading, at)
    if (!statement || statement.signature || doubted(reading, match.index, ['others', 'otherOffer', 'present', 'asked'])) return []
    const labelled = strength === 9 && /[:-]\s?$/.test(match[0])
    const title = titleFrom(reading.text.slice(at, statement.end), labelled)
    if (!title || !isTitle(title, nouns)) return []
    const value = title.replace(/\s+/g, ' ')
    return [{ value, start: at, end: at + title.length, strength: strength + (/^\p{Lu}/u.test(value) ? 1 : 0), correction: doubted(reading, at, ['correction']) }]
  }))
  const best = [...found].sort((a, b) => b.strength - a.strength || a.start - b.start)[0]
  if (!best) return null
  const longer = found.find((each) => each.value.length > best.value.length && each.value.toLowerCase().startsWith(best.value.toLowerCase()) && each.strength >= 8)
  return longer ?? best
}

const titleFrom = (rest: string, labelled: boolean): string => {
  const cut = rest.split(/[\n\t;:!?"]|\.(?: |$)| - | \(|,(?! (?:\p{Lu}[\p{L}]+)(?: \p{Lu}[\p{L}]+){0,2}(?:$|[.\n(,]))/u)[0] ?? ''
  const words = cut.trim().split(/ +/)
  const kept: string[] = []
  for (const word of words) {
    const bare = word.replace(/[,.]+$/, '')
    if (kept.length > 0 && stopTitle.test(bare) && !(labelled && /^(?:of|and|&|for|to|in)$/i.test(bare) && kept.length > 0)) break
    if (kept.length > 0 && !labelled && /^\p{Ll}/u.test(bare) && !smallWords.test(bare) && /^\p{Lu}/u.test(kept[0] ?? '')) break
    if (kept.length >= 9) break
    kept.push(word)
    if (/,$/.test(word) && !labelled && !/^\p{Lu}/u.test(words[kept.length] ?? '')) break
  }
  while (kept.length > 0 && smallWords.test(kept.at(-1) ?? '')) kept.pop()
  const title = kept.join(' ').replace(/[,.\s]+$/, '')
  return rest.startsWith(title) ? title : (rest.slice(0, rest.indexOf(title) + title.length).trim() === title ? title : '')
}

const isTitle = (title: string, nouns: RegExp | undefined): boolean => {
  if (!nouns || title.length < 2 || title.length > 80) return false
  nouns.lastIndex = 0
  const hit = nouns.test(title)
  nouns.lastIndex = 0
  return hit && !/\b(?:you|your|we|will|shall|please|manager will|employee of|reports?|pleased)\b/i.test(title)
}

