import { blank } from './fast-line.ts'
import type { Line, Span } from './fast-line.ts'

const noNames = new Set(['i', 'the', 'a', 'an', 'hr', 'it', 'he', 'she', 'they', 'we', 'my', 'their', 'her', 'his', 'by', 'on', 'in', 'at', 'ok', 'yes', 'no', 'maybe', 'about', 'around', 'start', 'starting', 'hybrid', 'remote', 'onsite', 'office', 'report', 'reports', 'manager', 'recruiter', 'answer', 'needs', 'need', 'said', 'says', 'told', 'role', 'title', 'level', 'team', 'would', 'will', 'also', 'from', 'to', 'of', 'and', 'or', 'with', 'for', 'me', 'rang', 'called', 'phoned', 'emailed', 'wrote', 'spoke', 'asked', 'wants', 'want', 'deadline', 'latest', 'decision', 'reply', 'please', 'call', 'offer', 'contract', 'got', 'heard', 'just', 'then', 'later', 'end', 'day', 'week', 'month', 'next', 'this', 'today', 'tomorrow', 'morning', 'afternoon', 'evening', 'before', 'until', 'till', 'noon', 'time', 'agency', 'deputy', 'ward', 'band', 'grade', 'bonus', 'base', 'salary', 'pay', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'ask', 'email', 'mail', 'mailed', 'letter', 'phone', 'message', 'text', 'word', 'news', 'contact', 'somewhere', 'anyone', 'nobody', 'via', 'through', 'check', 'tell', 'friendly', 'nice', 'head', 'same', 'new', 'external', 'internal', 'someone', 'somebody', 'lady', 'guy', 'woman', 'man', 'boss', 'agent', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec'])

/** Letters that stand for something: UK, NHS, HR, USA. */
const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,5}$/u.test(word)

/** Names of people or places: words with capitals that stand together, and one or two words in small letters right before the given span. */
export const findNames = (line: Line, before?: Span): (Span & { name: string })[] => {
  const named = [...line.raw.matchAll(/(?<![\p{L}\d@.])\p{Lu}[\p{L}'’]*\p{L}(?:[\s-]+\p{Lu}[\p{L}'’]*\p{L}\.?){0,3}/gu)].flatMap((match) => trimmed(match[0], match.index))
  const free = named.filter(({ start, end }) => !line.text.slice(start, end).includes(blank))
  if (free.length > 0 || !before) return free
  const words = /(?<!\p{L})((?:[\p{L}'’-]{2,}\s+)?[\p{L}'’-]{2,})\s+$/u.exec(line.text.slice(0, before.start))?.[1]
  if (!words) return []
  const start = line.text.slice(0, before.start).lastIndexOf(words)
  return trimmed(line.raw.slice(start, start + words.length), start).map((each) => ({ ...each, name: each.name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) }))
}

const isName = (word: string): boolean => !noNames.has(word.toLowerCase()) && !isAbbreviation(word)

/** Without the words at either end that begin a sentence or name a role. */
const trimmed = (text: string, start: number): (Span & { name: string })[] => {
  const words = [...text.matchAll(/[\p{L}'’.-]+/gu)]
  const first = words.findIndex(([word]) => isName(word))
  const last = words.findLastIndex(([word]) => isName(word))
  const [from, to] = [words[first], words[last]]
  if (!from || !to) return []
  const end = to.index + to[0].length
  return [{ start: start + from.index, end: start + end, name: text.slice(from.index, end) }]
}

const roles = String.raw`(?:hr|recruiter|recruiting|recruitment|talent)`
const beforeRole = new RegExp(String.raw`(?:^|[,;.\u0001]|(?<!\p{L})(?:and|from|with|by|to|spoke to|spoke with)\s)\s*((?:\p{L}[\p{L}'’-]+\s+)?(?!(?:from|in|at)\s)\p{L}[\p{L}'’-]+)\s+(?:(?:from|in|at)\s+)?${roles}\s*(?=$|[,;.\u0001]|(?:said|says|told|wants)(?!\p{L}))`, 'gu')

/** "Morag fae hr": one or two words that stand by themselves before the word of a role name who that is. */
export const namesBeforeRole = (line: Line): (Span & { name: string })[] =>
  [...line.text.matchAll(beforeRole)].flatMap((match): (Span & { name: string })[] => {
    const words = (match[1] ?? '').split(/\s+/)
    if (words.some((word) => noNames.has(word))) return []
    const start = match.index + match[0].indexOf(match[1] ?? '')
    const name = line.raw.slice(start, start + (match[1] ?? '').length).replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    return [{ start, end: match.index + match[0].trimEnd().length, name }]
  })
