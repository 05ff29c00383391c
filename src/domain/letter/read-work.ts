import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, notThisOffer, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'
import { parseCount } from './parse-number.ts'

export type Workplace = 'onsite' | 'hybrid' | 'remote'
const blocked = notThisOffer.filter((doubt) => doubt !== 'posted')
const weekdayList = /\b(mon|tue|wed|thu|fri)(?:day|sday|nesday|rsday|s|rs|r|urs|urday)?s?\b/gi

/** Days a week in the office: said as such, as days from home of five, or as named weekdays. */
export const readOfficeDays = (reading: Reading): Candidate<number> | null =>
  settle(reading.statements.filter((statement) => !statement.signature).flatMap((statement): Candidate<number>[] => {
    const words = wordsOf(reading, statement)
    const heading = statement.heading ? wordsOf(reading, statement.heading) : ''
    return [...inOffice(words), ...fromHome(words), ...named(words, heading), ...inTown(words), ...besides(words)].flatMap(({ days, at, length }) => {
      const start = statement.start + at
      if (/\b(?:wait|sorry|no,|actually|correction|she said|scratch)\b[^.;]*\b[1-5]\b/i.test(words.slice(at + length))) return []
      if (days < 1 || days > 5 || doubted(reading, start, blocked) || negated(reading, start)) return []
      return [{ value: days, start, end: start + length, strength: 8, correction: reading.clauses.some((clause) => clause.start >= statement.start && clause.start <= start && clause.doubts.has('correction')) }]
    })
  }))

type Hit = { days: number; at: number; length: number }
const count = '(\\d|one|two|three|four|five|an?)(?: \\(\\d\\))?'
const week = '(?: ?(?:a|per|each|every|\\/|of the) ?(?:work(?:ing)? ?)?(?:week|wk)| weekly)?'
const office = '(?:in[- ](?:the |our |your |an |that |its )?(?:[A-Za-zÀ-ž]+ ){0,2}?(?:office|lab|laborator(?:y|ies)|hub|studio|site|building|workshop|plant|clinic|depot|store|branch|campus|school|headquarters|hq|works|shop|ofc)|on[- ]?site|in[- ]person|in[- ]office|from office|(?:from|at) (?:the )?(?:client|customer) (?:office|site)|(?:at|from|out of|on) (?:the|our|your|its) (?:[A-Za-zÀ-ž-]+ ){0,3}?(?:office|site|hub|desk|lab|studio|campus|headquarters|hq|branch|premises|workshop|plant|clinic|depot|store|works|shop|school|factory|mill|library)|(?<!home[ -])office|on campus|on[- ]premises|wfo|ofc|in(?=\\s*(?:$|[,.;)/+\\n])))'
const home = "(?:from home|at home|remote(?:ly)?|wfh|home|home[- ]?working|working from home|home office|telework(?:ing)?)"

const inOffice = (words: string): Hit[] =>
  hits(words, [
    new RegExp(`\\b(?:in|attend(?:ance|ing)?(?: in person)?(?: is (?:required|expected|needed))?|come in|present|be|at)(?: (?:our|the|your|its)(?: [\\p{L}]+){1,3})?(?: (?:at least|on|for|a minimum of|minimum))* ${count}[ -](?:full |fixed )?days?(?: (?:a|per|each|every|in each|in a|in the|of the) (?:working )?week)(?! from home)`, 'giu'),
    new RegExp(`\\b(?:in|at) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?,? (?:at least |for |on |a minimum of |minimum )*${count} days? (?:a|per|each|every) week(?! from home)`, 'gu'),
    new RegExp(`(?<!home )\\b(?:studio|office|hq|site|plant|campus|lab),? ${count} days?\\b(?! (?:from home|remote|notice|wfh))`, 'gi'),
    new RegExp(`\\b(?:see|expect|have|want|need) you (?:there |here |in )?(?:for )?${count} days? (?:a|per|each|every) week`, 'gi'),
    new RegExp(`\\b${count} days?[^.;\\n]{0,22}, ?(?:and )?(?:one|two|three|1|2|3) (?:days? )?(?:from |at )?home`, 'giu'),
    /(?:^|\n)(?:office|on-?site|in office|presence)\b[^\n.;]{0,45}?(\d) days?(?: ?(?:per|a|\/) ?(?:week|wk))?/gi,
    /\b([1-4]) in\b(?=,? (?:and )?(?:mon|tue|wed|thu|fri|\d|the rest|rest|home))/gi,
    /\b(?:office|in) (\d) days?\b(?! (?:from home|notice))/gi,
    new RegExp(`\\b(?<!\\/)${count}[ -](?:set |fixed |anchor |core |full |in-office |in office |on-?site |office )?days?['s]*${week}(?: (?:are|is|will be|to be|must be|spent|working|work|required|mandatory|minimum|presence|of))*(?: ?(?:,|-|\\())? ?${office}`, 'giu'),
    new RegExp(`\\b([1-5])d (?:in (?:the )?)?(?:office|ofc|onsite|on-site|in)\\b`, 'gi'),
    new RegExp(`(?:in (?:the )?office|in person|on-?site|office) ${count}x ?(?:\\/|per |a )?(?:wk|week)`, 'gi'),
    new RegExp(`\\b${count} (?:in-office|in office|on-?site|office|anchor|in-person) days?\\b`, 'gi'),
    new RegExp(`\\b(?:office days?|days? in (?:the )?office|in-office days?|on-?site days?)(?: (?:per|a|each) week|\\/ ?(?:week|wk))?\\s?(?::|=|-|is|are|(?:stays?|remains?)(?: at)?)?\\s?(?:any )?${count}\\b`, 'gi'),
    new RegExp(`(?:${office.replace('|in(?=$|[ ,.;)/])', '')})(?: (?:for|on|at least|a minimum of|minimum|approximately|attendance|presence|expected|is|of|required|working))*,? ?(?:\\()?${count}[ -](?:fixed |set )?days?\\b(?! (?:from home|remote|wfh|home|at home))`, 'gi'),
    new RegExp(`\\b${count}x? ?(?:days? )?(?:\\/|per |a )(?:wk|week) (?:in|${office})`, 'gi'),
  ]).map(({ match }) => ({ days: dayCount(match), at: match.index, length: match[0].length }))

/** "Hybrid, 2 days in Culver City", "3 days Delft office": a town for the office. */
const inTown = (words: string): Hit[] => {
  const match = new RegExp(`\\b${count} days?(?: (?:a|per|each) week)? (?:in |at )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?: (?:office|hq|studio|site)\\b)`, 'u').exec(words) ?? (/\bhybrid\b|\bhome\b|\bask for\b|\bthe rest\b/i.test(words) ? new RegExp(`\\b${count} days?(?: (?:a|per|each) week)? (?:in|at) \\p{Lu}[\\p{L}-]+`, 'u').exec(words) : null)
  return match && !/\b(?:month|quarter|year)\b/i.test(words.slice(match.index, match.index + match[0].length + 14)) ? [{ days: dayCount(match), at: match.index, length: match[0].length }] : []
}

/** "From home apart from Wednesdays", "we expect you here on the other three", "in once a week". */
const besides = (words: string): Hit[] => {
  const apart = /\b(?:from home|at home|remote(?:ly)?|home)(?: \w+){0,2}? (?:apart from|except(?: for| on)?|other than|but for) ((?:(?:mon|tues|wednes|thurs|fri)days?(?:, | and | & )?)+)/i.exec(words)
  if (apart) return [{ days: new Set([...(apart[1] ?? '').matchAll(weekdayList)].map((match) => dayOf(match[1] ?? ''))).size, at: apart.index, length: apart[0].length }]
  const other = /\b(?:from home|at home|remote(?:ly)?)\b[^.]{0,60}\b(?:expect|want|need|see) you (?:in|at|here)[^.]{0,40} the (?:other|remaining) (two|three|four)\b/i.exec(words)
  if (other) return [{ days: parseCount(other[1] ?? '') ?? 0, at: other.index, length: other[0].length }]
  const rest = /\b(?:remaining|other) (two|three|four) days (?:you are |you're |are )?(?:present|in|at|on[- ]site)\b/i.exec(words)
  if (rest) return [{ days: parseCount(rest[1] ?? '') ?? 0, at: rest.index, length: rest[0].length }]
  const share = /\b(\d|two|three|four) (?:days )?(?:of|von|out of) (?:5|five)\b/i.exec(words)
  if (share && /\b(?:remote|home|mobil\w*|office|on[- ]site|attendance|hybrid|presence)\b/i.test(words)) {
    const days = parseCount(share[1] ?? '') ?? 0
    return [{ days: /\b(?:remote|home|mobil\w*)\b/i.test(words) && !/\b(?:office|on[- ]site|attendance)\b/i.test(words) ? 5 - days : days, at: share.index, length: share[0].length }]
  }
  const times = /\b([1-4])x (?:a|per|\/) ?(?:week|wk)\b/i.exec(words)
  if (times && /\b(?:wfh|home|remote)\b/i.test(words)) return [{ days: Number(times[1]), at: times.index, length: times[0].length }]
  const short = /\b(?:hq|office|site|yard|studio) ([1-4]) ?d\b/i.exec(words)
  if (short) return [{ days: Number(short[1]), at: short.index, length: short[0].length }]
  const everyDay = /\bfrom home\b[^.]{0,60}\b(?:every|each) (?:mon|tues|wednes|thurs|fri)day\b/i.exec(words)
  if (everyDay) return [{ days: 1, at: everyDay.index, length: everyDay[0].length }]
  const once = /\b(once|twice) (?:a|per|each|every) week\b/i.exec(words)
  return once && /\b(?:office|attend\w*|in person|on[- ]site|come in|studio|campus)\b/i.test(words) ? [{ days: /once/i.test(once[1] ?? '') ? 1 : 2, at: once.index, length: once[0].length }] : []
}

const homePatterns = [
  new RegExp(`\\b${count} days? (?:of|in) (?:the|a|your|each) [\\w-]+ ?(?:working )?week (?:may|can|are|is|could)(?: be)?(?: worked| spent)? ${home}`, 'gi'),
  new RegExp(`\\b(?:telework(?:ing)?|remote work(?:ing)?|wfh|work(?:ing)? from home|home ?working|home ?office|homeoffice|mobile work(?:ing)?)\\s?(?::|-)?\\s?(?:up to )?${count} days?\\b`, 'gi'),
  new RegExp(`\\b${count} of (?:those|these|the five|them|your) ?(?:working )?(?:days)?(?: (?:can|may) be)?(?: worked)? ${home}`, 'gi'),
  new RegExp(`\\b${count}[ -](?:days?)['s]*${week}(?: (?:are|is|may be|can be|working|work|worked|of|be|you may|you can|you could|you will|you|may|can))*(?: ?(?:,|-|\\())? ?${home}`, 'gi'),
  new RegExp(`\\b(?:work(?:ing)? )?(?:${home})(?: (?:up to|for|on|a maximum of))* ${count} days?\\b(?! in (?:the|our|your|its) (?!week)| in office| in person| on-?site| at the)`, 'gi'),
  new RegExp(`\\b${count} (?:remote|wfh|home|home office|work-from-home) days?\\b`, 'gi'),
  new RegExp(`\\b${count.replace('|an?', '')} (?:wfh|home)\\b(?![ -](?:office|stipend|visit|in|base))`, 'gi'),
  new RegExp(`\\b(mon|tue|tues|wed|thu|thur|thurs|fri)s? (?:are |is )?(?:wfh|from home|at home|remote|home)\\b(?! office)`, 'gi'),
  new RegExp(`\\b(mon|tues|wednes|thurs|fri)days? (?:are |is |can be |may be )?(?:from home|remote(?:ly)?|wfh|at home)|(?:from home|remote(?:ly)?|wfh|at home) (?:on|every|each) (?:mon|tues|wednes|thurs|fri)days?\\b(?! ?(?:and|,|-|to|&))`, 'gi'),
]

const homeHits = (words: string): Hit[] =>
  homePatterns
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .filter((match) => !/\b(?:office|on-?site|in person)\b[^,;]{0,4}$/i.test(words.slice(Math.max(0, match.index - 12), match.index)))
    .map((match) => ({ days: /^(?:mon|tue|wed|thu|fri)/i.test(match[1] ?? '') || match[1] === undefined ? 4 : 5 - dayCount(match), at: match.index, length: match[0].length }))

const fromHome = (words: string): Hit[] => homeHits(words).filter(({ at, length }) => !/\b(?:-|to|or|up to|maximum of|max) ?$/i.test(words.slice(Math.max(0, at - 12), at)) && !/up to|maximum/i.test(words.slice(at, at + length)))

const order = ['mon', 'tue', 'wed', 'thu', 'fri']
const dayOf = (word: string): number => order.indexOf(word.slice(0, 3).toLowerCase())

/** "Tuesday to Thursday in the office" counts them; "WFH Mon & Fri" counts the others. */
const named = (words: string, heading: string): Hit[] => {
  const span = /\b(mon|tue|wed|thu|fri)\w* ?(?:to|through|thru|until|-) ?(mon|tue|wed|thu|fri)\w*/i.exec(words)
  const list = span ?? /\b(?:mon|tue|wed|thu|fri)\w*(?:(?:,? (?:and|&) |, ?| ?[/&+] ?)(?:mon|tue|wed|thu|fri)\w*)+/i.exec(words)
  if (!list) return []
  const around = words.slice(Math.max(0, list.index - 70), list.index + list[0].length + 40)
  if (/\d ?(?:am|pm|:\d\d)|hour|shift/i.test(around)) return []
  const days = span ? dayOf(span[2] ?? '') - dayOf(span[1] ?? '') + 1 : new Set([...list[0].matchAll(weekdayList)].map((match) => dayOf(match[1] ?? ''))).size
  const before = words.slice(0, list.index).slice(-28)
  const after = words.slice(list.index + list[0].length)
  const atHome = new RegExp(`(?:${home})(?: on| every|:)? ?(?:\\w+ )?$`, 'i').test(before) || new RegExp(`^ (?:are |is |may be |can be )?(?:worked )?(?:\\w+ )?${home}`, 'i').test(after)
  const inPlace = new RegExp(office, 'i').test(around) || /\bhyb(?:rid)?\b|\bin on\b|\bcome in\b|\bat their desks?\b|\bhome (?:otherwise|the rest|rest)\b|\b(?:rest|otherwise)(?: at| from)? home\b/i.test(words) || /office days?|anchor days?/i.test(heading) || (/\b(?:in|at) \p{Lu}[\p{L}-]+(?: on)?\s?$/u.test(words.slice(0, list.index)) && /\b(?:from home|at home|wfh|remote)/i.test(words))
  if (!atHome && !inPlace) return []
  return [{ days: atHome ? 5 - days : days, at: list.index, length: list[0].length }]
}

const hits = (words: string, patterns: RegExp[]): { match: RegExpExecArray }[] => patterns.flatMap((pattern) => [...words.matchAll(pattern)].map((match) => ({ match: match as RegExpExecArray }))).filter(({ match }) => !/\b(?:-|to|or|up to) ?$/i.test(words.slice(Math.max(0, match.index - 6), match.index)) && !/^ ?(?:a |per )month|quarter/i.test(words.slice(match.index + match[0].length)) && !/\b(?:month|quarter)\b/i.test(match[0]))
const dayCount = (match: RegExpExecArray): number => (/^an?$/i.test(match[1] ?? '') ? 1 : (parseCount(match[1] ?? '') ?? 0))

/** Onsite, hybrid or remote; nothing where two of them are said and neither is taken back. */
export const readWorkplace = (reading: Reading, officeDays: Candidate<number> | null): Candidate<Workplace> | null => {
  if (officeDays && officeDays.value < 5) return { ...officeDays, value: 'hybrid' }
  const remote = mentions(reading, 'remote')
  const hybrid = mentions(reading, 'hybrid')
  const onsite = mentions(reading, 'onsite')
  const fully = mentions(reading, 'fullyOnsite')
  if (hybrid[0]) return { ...hybrid[0], value: 'hybrid' }
  const someHome = daysFromHome(reading)
  if (someHome && fully.length === 0) return { ...someHome, value: 'hybrid' }
  if (fully[0] && remote.every((each) => within(each, fully))) return { ...fully[0], value: 'onsite' }
  const otherDays = remote.find((each) => /\b(?:other days?|remaining|rest|remainder|balance|otherwise|third day|fourth day)\b[^.;]{0,32}$/i.test(reading.text.slice(Math.max(0, each.start - 45), each.start)))
  if (otherDays) return { ...otherDays, value: 'hybrid' }
  const partly = remote.some((each) => /^[^.;\n]{0,22}(?:\d days?|(?:remaining|other) days?|\b(?:one|two|three|four) days?|\b(?:mon|tue|wed|thu|fri)\w*\b|flexib|when|if |some)/i.test(reading.text.slice(each.end, each.end + 40)))
  if (remote[0] && fully.length === 0) return partly || (onsite.length > 0 && remote.length < 2 && !/fully|100|entirely/i.test(wordsOf(reading, remote[0]))) ? null : { ...remote[0], value: 'remote' }
  if (officeDays?.value === 5) return { ...officeDays, value: 'onsite' }
  return onsite[0] && remote.length === 0 && fully.length === 0 ? { ...onsite[0], value: 'onsite' } : null
}

/** "Up to two days a week from home": how many is open, that some are spent there is not. */
const daysFromHome = (reading: Reading): Candidate<number> | null => {
  for (const statement of reading.statements) {
    const words = wordsOf(reading, statement)
    const hit = homeHits(words).find(({ days, at }) => days >= 1 && days <= 4 && !doubted(reading, statement.start + at, blocked) && !negated(reading, statement.start + at))
    if (hit && !statement.signature && !/\b(?:month|year|quarter)\b/i.test(words.slice(hit.at, hit.at + hit.length + 12))) return { value: hit.days, start: statement.start + hit.at, end: statement.start + hit.at + hit.length, strength: 6, correction: false }
  }
  return null
}

const within = (each: { start: number; end: number }, spans: { start: number; end: number }[]): boolean => spans.some((span) => each.start >= span.start && each.end <= span.end)

const mentions = (reading: Reading, list: string): Candidate<string>[] => {
  const pattern = reading.patterns.work[list]
  if (!pattern) return []
  return [...reading.text.matchAll(pattern)]
    .filter((match) => {
      const statement = statementAt(reading, match.index)
      const words = statement ? wordsOf(reading, statement) : ''
      if (!statement || statement.signature || doubted(reading, match.index, list === 'fullyOnsite' ? blocked.filter((doubt) => doubt !== 'hypothetical') : blocked) || (list !== 'fullyOnsite' && negated(reading, match.index))) return false
      if (list === 'hybrid' && /^ (?:\w+ )?(?:plan|pension|retirement|fund|scheme|vehicle|car|cloud|bike|system)\b|\b(?:pension|retirement|vrs)\b[^.;]{0,12}$/i.test(match[0].slice(6) + reading.text.slice(match.index + match[0].length, match.index + match[0].length + 22))) return false
      if (/\b(?:stipend|allowance|equipment|occasional(?:ly)?|from time to time|interview|training (?:is|will)|ad hoc|visit|cafeteria|gym|parking|childcare|patients?|clients?|customers?|fitness|canteen|lunch|meals?|reviewed|expenses)\b/i.test(words) && list !== 'hybrid' && list !== 'fullyOnsite') return list === 'remote' && !/\b(?:stipend|allowance|equipment|patients?|clients?|customers?)\b/i.test(words) && !/occasional|from time to time|ad hoc/i.test(words.slice(0, match.index - statement.start + 40))
      if (list === 'remote' && /^[^.;,]{0,14}\b(?:is|are|be) (?:not|un\w+)\b|^ (?:not|isn't)\b/i.test(reading.text.slice(match.index + match[0].length, match.index + match[0].length + 30))) return false
      if (/^[ _]?\w*\s?[,:=]\s?"?(?:n|no|false|not)\b|^ (?:was|is) (?:a )?(?:no\b|not\b)/i.test(reading.text.slice(match.index + match[0].length, match.index + match[0].length + 20))) return false
      if (list === 'onsite' && /^[^.;]{0,30}\b(?:once|twice|\d times|every|each|four times)\b ?(?:a |per )?(?:year|quarter|month)/i.test(reading.text.slice(match.index + match[0].length, match.index + match[0].length + 50))) return false
      return !/^\s?(?:\?|tbd|tbc)/i.test(reading.text.slice(match.index + match[0].length, match.index + match[0].length + 6))
    })
    .map((match) => ({ value: list, start: match.index, end: match.index + match[0].length, strength: 7, correction: false }))
}

const hoursNumber = '(\\d{1,2}(?:[.,]\\d{1,2})?|thirty(?:[- ](?:five|six|seven|eight|nine))?|forty(?:[- ](?:two|four|five|eight))?)'
const filler = '(?:(?!per\\b|an?\\b|of\\b|for\\b|paid\\b)[\\p{L}]+ ){0,2}?'
const weekly = [
  `${hoursNumber}(?: \\(\\d{2}(?:\\.\\d)?\\))?[ -]?${filler}(?:hours?|hrs?|h)['’]?,?(?: of work| in total| in all)? ?(?:\\w+ )?(?:per|a|each|every|\\/|in (?:the|a)) ?(?:[\\p{L}]+ )?(?:week|wk)\\b`,
  `${hoursNumber}[ -]?(?:hours?|hrs?|h)[ -](?:[\\p{L}]+[ -])?(?:weeks?|wks?)\\b`,
  `${hoursNumber} ?(?:hours?|hrs?) (?:weekly|guaranteed|contract(?:ed)?|in all|avg|average|on average)\\b`,
  `${hoursNumber} (?:\\w+ )?hours weekly`,
  `\\b(?:hours|hrs|working time|work ?week|working week|contracted week)(?: of work| are| is| will be| per week|\\/ ?(?:week|wk)|\\/w)*\\s?(?::|=|of)?\\s?${hoursNumber}(?![\\d:%]|[.,]\\d| ?(?:am|pm|-|\\/(?! ?w)|to|days))`,
  `\\b(?:week|weekly|per week)(?: \\w+){0,3}\\s?(?:of|is|:|=)\\s?${hoursNumber} ?(?:hours?|hrs?)\\b`,
  `${hoursNumber} ?(?:h|hrs?|hours) ?(?:\\/|p) ?w(?:k|eek)?\\b`,
  `\\(${hoursNumber} ?(?:hours?|hrs?)(?: (?:per|a) week)?\\)`,
  `\\b(?:hours|hrs) per (?:week|wk):? ${hoursNumber}`,
  `${hoursNumber} ?(?:hours?|hrs?)(?: (?:spread|worked|split))? (?:over|across) (?:four|five|six|[456]) ?(?:days|shifts)`,
  `\\bhours?\\b[^.;\\n]{0,40}?,? ${hoursNumber} (?:a|per|each) (?:week|wk)\\b`,
  `(?:part[- ]time|full[- ]time|perm|permanent|p\\/t|f\\/t|ft|pt),? ${hoursNumber} ?(?:hours|hrs)\\b`,
  `(?:^|\\n)${hoursNumber} ?(?:hours|hrs)(?= (?:start|days|nights|mon|tue|wed|over|with|incl))`,
  `\\(${hoursNumber} ?h\\)`,
  `\\ba week for ${hoursNumber} hours`,
  `${hoursNumber}[ -]hour (?:rotation|schedule|week|roster|position|appointment|contract|basis)\\b`,
  `\\bcontract(?:ed)?(?: for)? ${hoursNumber} (?:hours|hrs)\\b`,
  `\\baverag(?:e of|es?|ing) ${hoursNumber} (?:hours )?(?:per|a|each) week`,
].map((source) => new RegExp(`(?<![\\d.:£$€₹-]|\\d,)${source.replace(hoursNumber, hoursNumber)}`, 'giu'))
const shifts = /\b(\d|two|three|four|five|six)(?: \(\d\))? ?(?:x|×|\*|days? (?:of|at)|shifts? of)? ?(\d{1,2}|eight|ten|twelve)(?: \(\d{1,2}\))?[ -]?(?:hours?|hrs?|h|s)(?: \w+)? ?(?:shifts?|days?|nights?|each)?\b/gi

/** Hours a week, only where hours are given; "four 10-hour shifts" are forty. */
export const readHours = (reading: Reading): Candidate<number> | null => {
  const candidates = reading.statements.filter((statement) => !statement.signature).flatMap((statement): Candidate<number>[] => {
    const words = wordsOf(reading, statement)
    const heading = statement.heading ? wordsOf(reading, statement.heading) : ''
    return hoursIn(words, heading).flatMap(({ value, at, length }) => {
      const start = statement.start + at
      if (value < 8 || value > 84 || doubted(reading, start, /\baverag|on average/i.test(words) ? blocked.filter((doubt) => doubt !== 'others') : blocked) || negated(reading, start) || notContract(words, at, length)) return []
      return [{ value, start, end: start + length, strength: /\b(?:standard|normal|ordinary|contract(?:ed|ual)?|regular|basic)\b[^.;]{0,24}$/i.test(words.slice(0, at + 20)) && !/\b(?:busy|peak|expect)\b/i.test(words.slice(Math.max(0, at - 30), at)) ? 11 : 8, correction: doubted(reading, start, ['correction']) }]
    })
  })
  return settle(candidates)
}

type HoursHit = { value: number; at: number; length: number }

const hoursIn = (words: string, heading: string): HoursHit[] => {
  const tens = /\b(three|four|3|4) ?(?:x ?)?(tens|10s|twelves|12s)\b/i.exec(words)
  if (tens) return [{ value: (parseCount(tens[1] ?? '') ?? 0) * (/^(?:ten|10)/i.test(tens[2] ?? '') ? 10 : 12), at: tens.index, length: tens[0].length }]
  const turns = [...words.matchAll(shifts)].filter((match) => /shift|day|night|x|×|\*|each|hour/i.test(match[0]) && !/^\d\d/.test(match[0])).map((match) => ({ value: (parseCount(match[1] ?? '') ?? 0) * (parseCount(match[2] ?? '') ?? 0), at: match.index, length: match[0].length })).filter(({ value }) => value >= 20)
  const plain = weekly.flatMap((pattern) => [...words.matchAll(pattern)].map((match) => ({ value: numberOf(match[1] ?? ''), at: match.index, length: match[0].length }))).filter(({ at }) => !turns.some((turn) => at >= turn.at && at < turn.at + turn.length))
  if (plain.length > 0) return plain
  const half = /\b(thirty|forty)(?:[ -](five|six|seven|eight|nine|two))? and a half hours\b/i.exec(words)
  if (half) return [{ value: (parseCount([half[1], half[2]].filter(Boolean).join(' ')) ?? 0) + 0.5, at: half.index, length: half[0].length }]
  const daily = /(?<![\d.:])(\d(?:\.\d{1,2})?|seven|eight|nine|ten) (?:hours?|hrs?) (?:a|per|each) day,? (?:for )?(five|six|four|[456]) days (?:a|per|each) week/i.exec(words)
  if (daily) return [{ value: numberOf(daily[1] ?? '') * numberOf(daily[2] ?? ''), at: daily.index, length: daily[0].length }]
  if (turns.length > 0) return turns
  const named = /^(?:(?:weekly|working|standard|normal|scheduled|contract(?:ed)?|regular|expected|total|ordinary) ){0,2}(?:hours|hrs)\b|^uren|^wochenstunden|^arbeitszeit|^(?:weekly )?working time|^working week/i
  const clause = /(?:^|[,;.:] )(\d{2}(?:\.\d{1,2})?) ?(?:hrs|hours|h)(?: (?:days|nights|perm|ft|f\/t))?(?=\s*(?:$|[,;.(]))/i.exec(words)
  if (clause && Number(clause[1]) >= 30 && Number(clause[1]) <= 50 && !/pto|vac|sick|leave|holiday|accru|notice|answer|know|reply|back/i.test(words.slice(Math.max(0, clause.index - 6), clause.index + clause[0].length + 12))) return [{ value: Number(clause[1]), at: clause.index + clause[0].indexOf(clause[1] ?? ''), length: (clause[1] ?? '').length }]
  const labelled = named.test(heading) || named.test(words) || /^(?:duty|working hours|hours)\b/i.test(words)
  const alone = /^\W*(\d{2}(?:\.\d{1,2})?) ?(?:hrs?|hours|h)\W*(?:pw|p\/w|wk|week)?\W*$/i.exec(words)
  if (alone) return [{ value: Number(alone[1]), at: words.indexOf(alone[1] ?? ''), length: (alone[1] ?? '').length }]
  return labelled ? [...words.matchAll(/(?<![\d.:-])(\d{2}(?:[.,]\d{1,2})?)(?! ?(?:am|pm|:|%|-|\/(?! ?(?:week|wk|w))|days|minutes|\.\d))\b/gi)].map((match) => ({ value: Number((match[1] ?? '').replace(',', '.')), at: match.index, length: match[0].length })) : []
}

/** Overtime limits, accruals, ceilings and ranges are no contract hours. */
const notContract = (words: string, at: number, length: number): boolean => {
  if (/^\s?(?:hours?|hrs?)?,? ?(?:per|a|each|every|\/) ?(?:fortnight|two weeks|month|pay|year)|^ ?(?:hours )?(?:fortnightly|bi-?weekly)/i.test(words.slice(at + length))) return true
  const before = words.slice(Math.max(0, at - 34), at)
  return /\b(?:exceed\w*|excess of|over|after|beyond|above|more than|overtime|at least|minimum(?: of)?|up to|than|maximum(?: of)?|about|around|approximately|roughly|~|or|less than|under|fewer than) ?(?:an? )?$/i.test(before) || /\d ?(?:-|to|and) ?$/.test(before) || /\b(?:overtime|vacation|pto|leave|accru|on[- ]call|sick|premium|differential|supervis|teaching|contact)\w*\b/i.test(words.slice(Math.max(0, at - 30), at + length + 8))
}

const numberOf = (words: string): number => parseCount(words) ?? Number(words.replace(',', '.'))
