import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, statementAt } from './reading.ts'
import { settle } from './settle.ts'

const particle = "(?:binte|bint|ibn|Ó|Ní|Mac|Nic|Uí|de|da|van|von|der|den|del|la|le|bin|al|el|di|du|dos|ter|ten|zu|af|Ní|Mac)"
const name = "\\p{Lu}[\\p{L}'’-]+"
const honorific = "(?:(?:Dr\\.-Ing|Dipl\\.-Ing|Atty|Attorney|Adv|Hon|Judge|Justice|Lt|Maj|Col|Cdr|Sr|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Mx|Sir|Rev|Capt|Sgt|Eng|Ing|Shri|Smt|Sri|Herr|Frau|Principal|Mme|Monsieur|Madame)\\.? )*"
const person = `${honorific}((?:\\p{Lu}\\. ?){1,3}${name}(?: ${name})?|${name}(?: (?:${particle} ){0,2}(?:[dl]['’])?(?:${name}|\\p{Lu}\\.)){1,3})`
const opener = new RegExp(
  `(?<![\\p{L}])(?:rep(?:or)?ts?(?:ing)?(?: directly| functionally| day to day| in)*,? (?:to|into)|rpts? to|answer(?:ing)? to|work(?:ing)? to|(?:your |my |line |hiring |direct |reporting |immediate |responsible |area |the )*(?:manager|mgr|hiring_mgr|supervisor|supe|boss|superior|leader|rm|team lead(?:er)?|line manager|supervising \\p{L}+|colleague in charge|person in charge|chef(?=:)|vorgesetzter?|leidinggevende|foreman|reporting officer|mgr|head of department|lead)(?: and superior| of record)?(?: (?:will be|is|would be|shall be))?|(?:line[- ])?managed by|supervised by|led by|headed by|under the (?:supervision|direction|leadership|guidance) of|under|lab of|group of|work(?:ing)? (?:for|under)|reports? to|reporting line|superior|report(?=:)|accountable to|responsible to|answers to|reporting\\. to|who looks after you|manager of record|works (?:for|under)|reporting - (?:to)?|overseen by|supervision|(?:division|department|section|practice|medical|clinical|unit|ward|team) (?:chief|head)(?= ?:| is| will be)|(?:clinical|technical|unit|shift|project) lead(?= ?:| is| will be)|your (?:principal|headteacher|head teacher|dean|chair|director|head of department|editor|captain|matron) (?:will be|is)|to whom you (?:will |would |'ll |shall )?(?:report|answer),? (?:is|will be)|(?:vp|director|chair|dean|partner|principal|chief|super|gaffer|lead|supe|head) (?:is|=|would be|will be)(?= \\p{Lu})|(?<=\\n)chef(?= \\p{Lu}\\p{Ll}+ \\p{Lu})|gaffer|führungskraft)(?![\\p{L}])\\s?[:=-]?\\s?`,
  'giu',
)
const titleWord = /^(?:The|Our|Your|You|Vice|President|Head|Director|Manager|Chief|Officer|Executive|Engineering|Sales|Marketing|Finance|Financial|Operations|Operating|Human|Resources|Team|Lead|Leader|Department|Senior|Junior|Supervisor|Office|Board|General|Regional|National|Area|District|Principal|Partner|VP|SVP|EVP|CEO|CTO|CFO|COO|HR|IT|Product|Design|Data|Nursing|Clinical|Plant|Store|Software|Platform|Services|Customer|Technical|Unit|Project|Site|Superintendent|Coordinator|Consultant|Service|Development|Analytics|Infrastructure|Security|Group|Foreman|Counsel|Dean|Professor|Chair|Nurse|Charge|Chef|Sous|Shop|Shift|Insight|Science|Production|Quality|Business|Account|Program|Programme|Research|Managing|Medical|Deputy|Associate|Assistant|Commercial|Legal|Maintenance|Warehouse|Logistics|Supply|Chain|Matron|Ward|Practice|Field|Linehaul|Fleet|Line|Controller|Architect|Engineer|Analyst|Owner|Founder|Co-Founder|Cluster|Zonal|Country|Global|Corporate|Digital|Delivery|Hiring|Planning|Global|Kitchen|Education|Care|Pharmacy|Laboratory|Lab|Construction|Estates|Facilities|Civil|Growth|People|Learning|Communications|Policy|Risk|Compliance|Credit|Tax|Audit|Treasury|Claims|Underwriting|Actuarial|Trading|Investment|Wealth|Retail|Brand|Content|Creative|Art|Studio|Editor|Editorial|Brewery|Mill|Yard|Dock|Terminal|Marine|Flight|Ground|Station|Depot|Transport|Mine|Drill|Rig)$/
/** Ranks that stand before a name and are no part of it. */
const rank = /^(?:Captain|Provost|Dean|Matron|Canon|Pastor|Councillor|Cllr|Commander|Commissioner|Superintendent|Rector|Bursar|Headteacher|Sister|Brother|Father|Chief|Sergeant|Lieutenant|Major|Colonel)$/
const never = /\b(?:Inc|Ltd|LLC|Limited|University|Hospital|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|June|July|August|September|October|November|December|TBD|TBC|Date|Location|Salary|Remote|Hybrid|Employment|Agreement|Company|Division|Street|Policy|Act|Plan|Scheme|Bonus|Start|Regulations|Name|Hours|Work|Trust|Council|Schedule)\b/

/** The manager's name without title. */
export const readManager = (reading: Reading): Candidate<string> | null => settle([...named(reading), ...namedBefore(reading), ...byPronoun(reading), ...ownTeam(reading)], 1) ?? byFirstName(reading) ?? addressed(reading) ?? copied(reading) ?? typedSmall(reading) ?? writer(reading)

const named = (reading: Reading): Candidate<string>[] =>
  [...reading.text.matchAll(opener)].flatMap((match): Candidate<string>[] => {
    const at = match.index + match[0].length
    const statement = statementAt(reading, match.index)
    if (!statement || statement.signature || at > statement.end || doubted(reading, match.index, ['others', 'asked', 'unsettled', 'previous', 'guess', 'hypothetical', 'otherOffer', 'present']) || negated(reading, match.index)) return []
    // "Data Governance Manager - Pembridge": a title, not a label.
    if (/^Manager\b.*- ?$/s.test(match[0]) && /\p{Lu}[\p{L}&]+ $/u.test(reading.text.slice(statement.start, match.index))) return []
    if (/\b(?:his|their|friend's|brother's|sister's|partner's|colleague's) $/i.test(reading.text.slice(Math.max(0, match.index - 12), match.index))) return []
    if (/\b(?:she|he|who|they|which)(?: in turn)? $/i.test(reading.text.slice(Math.max(0, match.index - 14), match.index))) return []
    const lastFirst = new RegExp(`^(${name}), (${name})(?=\\s*(?:$|\\n|[(]))`, 'u').exec(reading.text.slice(at, statement.end))
    if (lastFirst?.[1] && lastFirst[2] && /(?:manager|supervisor|superior)\b[^,]*:\s?$/i.test(match[0]) && !titleWord.test(lastFirst[2]) && !titleWord.test(lastFirst[1])) return [{ value: `${lastFirst[2]} ${lastFirst[1]}`, start: at, end: at + lastFirst[0].length, strength: 8, correction: false }]
    const whole = reading.text.slice(at, Math.min(statement.end, at + 130))
    if (/\b(?:interim|until|for now|initially|for the first)\b/i.test(reading.text.slice(match.index, Math.min(statement.end, at + 110)))) return []
    const rest = whole.split(/\b(?:and will|on your|who will|starting|based|at our|while|but)\b|\t|;/u)[0] ?? ''
    // "MARIKO (prod mgr) - TIN COMET": what she is, not who yours is.
    if (rest.startsWith(')')) return []
    if (rest.startsWith(',') && !/report|answer|your|my/i.test(match[0])) return []
    // "General Manager of the Gladwater Inn": a title and its house.
    if (/^(?:(?:\d|[IVX]+) )?(?:of|for|in|at) /i.test(rest) && !/(?:to|under|by|of)\s?$/i.test(match[0])) return []
    const found = firstPerson(rest, /^(?:manager|boss|supervisor|foreman|mgr|report|rpts|answer)/i.test(match[0].trim()) || /(?:to|is|=|:)\s?$/i.test(match[0]))
    if (!found || isChoice(rest, found)) return []
    if (/^(?:lead|head of department)/i.test(match[0]) && !/[:=]|will be|is /i.test(match[0])) return []
    const under = /^(?:under|lead|manager|work|the lead|lab of|group of)\b/i.test(match[0]) && !/[:=]|will be|is /i.test(match[0])
    return [{ value: found.text, start: at + found.at, end: at + found.at + found.text.length, strength: (under ? 5 : 8) - found.at / 60, correction: doubted(reading, match.index, ['correction']) }]
  })

/** "To Ken or to Judit Sorel, they're deciding" */
const isChoice = (rest: string, found: { text: string; at: number }): boolean => /\bor (?:to |under )?$/i.test(rest.slice(0, found.at)) || /^,? or (?:to |under )?\p{Lu}/u.test(rest.slice(found.at + found.text.length)) || /\b(?:deciding|undecided|not (?:yet )?decided)\b/i.test(rest)

/** "Prof. Theodora Lindqvist, who will be your supervisor" */
const namedBefore = (reading: Reading): Candidate<string>[] =>
  [...reading.text.matchAll(new RegExp(`(?<![\\p{L}])${person}(?:,| \\([^)]{2,40}\\)|, (?:(?:our|the|my|its) [\\p{L} &]{2,40}|\\p{Lu}[\\p{L}]+(?: (?:of |& )?\\p{Lu}[\\p{L}]+){0,3}),)?(?:,? who (?:leads|runs|heads|manages) [^,.;]{2,50},)?(?: (?:leads|runs|heads|manages) [^,.;]{2,40} and)?,? (?:who(?:'d|'ll| will| would)? )?(?:(?:be|will be|would be|is|as) (?:your|the|my) (?:[\\p{Ll}-]+ ){0,2}?(?:manager|supervisor|boss|superior|lead|line manager|partner|principal|head|team leader|leader|director|foreman|chef|mgr|officer)|(?:will be|is|would be) the person you (?:will |would )?(?:report|answer) to|is (?:the )?(?:boss|gaffer|mgr|my boss|supe)\\b|(?:to|with|for|under) whom you (?:will|would|'ll) (?:report|work|be)|to whom you are assigned)`, 'gu'))].flatMap((match) => {
    // "The Harbour Master, Captain Rufus Penrose, is your line manager": first the office, then who holds it.
    const holder = new RegExp(`^, ${person},`, 'u').exec(match[0].slice(match[0].indexOf(match[1] ?? '') + (match[1]?.length ?? 0)))?.[1]
    const office = holder !== undefined && holder.includes(' ') && !holder.split(' ').some((word) => titleWord.test(word)) && endsAsTitle(reading, match[1] ?? '')
    const names = trimPerson((office ? holder : match[1]) ?? '').split(' ')
    while (names.length > 1 && (titleWord.test(names[0] ?? '') || (names.length > 2 && rank.test(names[0] ?? '')))) names.shift()
    const text = names.join(' ')
    return text.includes(' ') && !never.test(text) && !titleWord.test(names.at(-1) ?? '') && !doubted(reading, match.index, ['others', 'asked', 'previous']) ? [{ value: text, start: match.index + match[0].indexOf(text), end: match.index + match[0].indexOf(text) + text.length, strength: 8, correction: false }] : []
  })

const endsAsTitle = (reading: Reading, words: string): boolean => {
  const nouns = reading.patterns.work.titleNouns
  return nouns !== undefined && [...words.matchAll(nouns)].some((hit) => hit.index + hit[0].length === words.length)
}

/** "Peadar Cusack runs the kitchen and you'd report to him": the one person of the sentence. */
const byPronoun = (reading: Reading): Candidate<string>[] =>
  [...reading.text.matchAll(/\b(?:report(?:ing)?|answer(?:ing)?) to (?:him|her|them)\b|(?:, |\band |; )(?:she|he|they)(?:'d| would|'ll| will)? be (?:my|your) (?:mgr|manager|boss)\b|\((?:she|he|they)(?:'d| would|'ll| will)? be (?:my|your) (?:mgr|manager|boss)\)|\byou(?:'d| would|'ll| will) be (?:in|on) (?:her|his|their) team\b/gi)].flatMap((match) => {
    const statement = statementAt(reading, match.index)
    if (!statement || doubted(reading, match.index, ['asked', 'others', 'previous'])) return []
    const people = [...reading.text.slice(statement.start, match.index).matchAll(new RegExp(`(?<![\\p{L}])${person}(?![\\p{L}])`, 'gu'))].map((hit) => ({ text: trimPerson(hit[1] ?? ''), at: statement.start + hit.index + hit[0].lastIndexOf(hit[1] ?? '') })).filter(({ text }) => text.includes(' ') && !never.test(text) && !titleWord.test(text.split(' ').at(-1) ?? ''))
    const last = people.at(-1)
    return last && new Set(people.map(({ text }) => text)).size <= 2 ? [{ value: last.text, start: last.at, end: last.at + last.text.length, strength: 7, correction: false }] : []
  })

/** "You'd be on Wendell Kaczmarek's crew" */
const ownTeam = (reading: Reading): Candidate<string>[] =>
  [...reading.text.matchAll(new RegExp(`\\b(?:on|in|with|join|joining|within|part of|into) ${person}['’]s? (?:\\p{L}+ ){0,2}?(?:team|crew|desk|group|squad|unit|lab|section|gang|department)\\b`, 'gu'))].flatMap((match) => {
    const statement = statementAt(reading, match.index)
    const text = trimPerson(match[1] ?? '')
    const start = match.index + match[0].indexOf(text)
    if (!statement || !text.includes(' ') || never.test(text) || titleWord.test(text.split(' ').at(-1) ?? '') || !/\byou(?:'d|'ll)?\b|\bme\b/i.test(reading.text.slice(statement.start, statement.end)) || doubted(reading, start, ['others', 'asked', 'previous', 'otherOffer'])) return []
    return [{ value: text, start, end: start + text.length, strength: 6, correction: false }]
  })

/** "Anneke is your supervisor": her whole name stands elsewhere in the text, and only one of that first name. */
const byFirstName = (reading: Reading): Candidate<string> | null => {
  const match = /(?<![\p{L}'’-] ?)(\p{Lu}\p{Ll}{2,})(?:,? who)? (?:is|will be|would be|'ll be|'d be) (?:your|my) (?:\p{Ll}+ )?(?:manager|supervisor|boss|lead)\b|\b(?:report(?:ing)? to|work(?:ing)? (?:for|under)) (\p{Lu}\p{Ll}{2,})(?=[.,;!\n]| (?:and|who|in|at|on|as)\b)/u.exec(reading.text)
  const first = match?.[1] ?? match?.[2]
  if (!match || !first || titleWord.test(first) || doubted(reading, match.index, ['asked', 'previous', 'others'])) return null
  const whole = [...new Set([...reading.text.matchAll(new RegExp(`(?<![\\p{L}])${first} \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?`, 'gu'))].map(([found]) => trimPerson(found)))].filter((found) => !never.test(found))
  const [only] = whole
  if (!only || whole.length !== 1) return null
  const start = reading.text.indexOf(only)
  return { value: only, start, end: start + only.length, strength: 6, correction: false }
}

/** The candidate writes back what was said: "I report to you" is whom the mail goes to. */
const addressed = (reading: Reading): Candidate<string> | null => {
  const match = /\bI(?:'d| would|'ll| will)? (?:report|be reporting|answer) (?:directly )?to you\b/i.exec(reading.text)
  const to = match && new RegExp(`(?:^|\\n)To: ?${person}(?= ?(?:\\(|<|$|\\n|,))`, 'u').exec(reading.text)
  return to?.[1] ? { value: to[1], start: to.index + to[0].indexOf(to[1]), end: to.index + to[0].length, strength: 6, correction: false } : null
}

/** "Wilhelmina (copied) would be your manager": her whole name stands in the head of the mail. */
const copied = (reading: Reading): Candidate<string> | null => {
  const match = /(?<![\p{L}] )(\p{Lu}\p{L}+)(?: \([^)]{2,30}\)|, [^,.]{2,30},)? (?:would|will|'ll|is going to|'d) be your (?:\w+ )?(?:manager|boss|supervisor|lead)\b/u.exec(reading.text)
  const whole = match ? reading.people.filter((name) => name.startsWith(`${match[1]} `)) : []
  return match && whole.length === 1 && !doubted(reading, match.index, ['asked', 'previous']) ? { value: whole[0] ?? '', start: match.index, end: match.index + (match[1]?.length ?? 0), strength: 5, correction: false } : null
}

/** In a text typed without capitals names have none either: "i would report to rev thomasina gill". */
const typedSmall = (reading: Reading): Candidate<string> | null => {
  const letters = reading.text.replace(/[^\p{L}]/gu, '')
  if (letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.015) return null
  const match = /\b(?:report(?:ing)? to|(?:boss|manager|mgr|supervisor)(?: is|'s| would be| wd be| will be| =)|under|(?:boss|manager|supervisor) is (?:named|called)|(?:boss|manager|mgr|supervisor|supe|line manager|reports to|rpts to) ?[=:-]?) (?:(?:rev|mr|mrs|ms|dr|prof)\.? )?((?!(?:the|our|a|my|head|director|vp|ceo|coo|cto|cfo|someone|him|her|them)\b)\p{Ll}{3,} (?!(?:start|and|the|who|she|he|they|is|would|will|from|at|in|on)\b)\p{Ll}{3,}(?: (?!(?:start|and|the|they|its|who|she|he|my|is|would|will|from|with)\b)\p{Ll}{4,})?)(?=\s+(?:start|and|the|they|its|who|he|she|my|is|would)|\s*[,.\n]|\s*$)/u.exec(reading.text)
  if (!match?.[1] || doubted(reading, match.index, ['asked', 'others', 'previous'])) return null
  const start = match.index + match[0].lastIndexOf(match[1])
  return { value: match[1].replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase()), start, end: start + match[1].length, strength: 5, correction: false }
}

/** "You'd report to me": the name in the From line, or under the message. */
const writer = (reading: Reading): Candidate<string> | null => {
  const me = /\b(?:report(?:ing)? (?:directly |straight )?to me|work(?:ing)? (?:straight |directly )?(?:with|for|under) me|stay(?:ing)? with me)\b/i.exec(reading.text)
  if (!me || doubted(reading, me.index, ['asked', 'previous'])) return null
  const from = new RegExp(`(?:^|\\n)From: ?${person}`, 'u').exec(reading.text)
  const lines = reading.statements.map((statement) => ({ statement, words: reading.text.slice(statement.start, statement.end).trim() })).filter(({ statement }) => statement.start > me.index)
  const signed = lines.find(({ words }) => new RegExp(`^${person}$`, 'u').test(words) && !never.test(words) && !titleWord.test(words.split(' ').at(-1) ?? ''))
  if (from?.[1]) return { value: from[1], start: from.index + from[0].indexOf(from[1]), end: from.index + from[0].length, strength: 6, correction: false }
  return signed ? { value: signed.words, start: signed.statement.start, end: signed.statement.start + signed.words.length, strength: 6, correction: false } : null
}

/** "Reports to Nils Haugen Base Salary $81,400": where labels run on, the name ends at the next. */
const nextLabel = /(?<=\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) (?:Base|Salary|Start|Offer|Location|Position|Department|Reply|Answer|Hours|Bonus|Annual|Conditions|Workplace|Contract|Notice|Holidays?|Vacation|Place|Job|Grade|Employment|Commencement|Probation|Pay|Title|Team|Site|Date|Work)\b.*$/su

/** "The Operations Superintendent Lyle Abernathy": the article belongs to the office before the name. */
const isRanked = (words: string): boolean => titleWord.test(words.split(' ')[0] ?? '') || rank.test(words.split(' ')[0] ?? '')

const firstPerson = (line: string, single: boolean): { text: string; at: number } | null => {
  const rest = line.replace(nextLabel, '')
  const who = new RegExp(`(?<![\\p{L}])${person}(?![\\p{L}])`, 'gu')
  for (const match of rest.matchAll(who)) {
    // "Working for the Loxley Estate": no person is "the".
    if (/\b(?:the|our) (?:\p{L}+\. )?$/iu.test(rest.slice(0, match.index + match[0].lastIndexOf(match[1] ?? ''))) && !isRanked(match[1] ?? '')) continue
    const words = trimPerson(match[1] ?? '').split(' ')
    while (words.length > 1 && (titleWord.test(words[0] ?? '') || /^\p{Lu}{2,4}$/u.test(words[0] ?? '') || rank.test(words[0] ?? ''))) words.shift()
    const text = words.join(' ')
    const at = match.index + match[0].lastIndexOf(text)
    if (words.length < 2 || never.test(text) || titleWord.test(words.at(-1) ?? '') || titleWord.test(words[0] ?? '')) continue
    // Between "report to" and the name only a title may stand.
    const lead = rest.slice(0, at)
    if (at > 3 && (lead.length > 75 || /[.](?! ?$)(?<!(?:Mr|Ms|Dr|Mrs|Prof)\.)|\b(?:will|you|your start|is pleased|please|for the|from|with|called|calls|rang|phoned|emailed|wrote|texted)\b/i.test(lead.replace(/(?:Mr|Ms|Dr|Mrs|Prof|Rev|Capt|Ing)\. ?$/, '')))) return null
    return { text, at }
  }
  const alone = single ? new RegExp(`^(?:to |is |will be )?${honorific}(${name})(?=\\s*(?:$|[,.;(\\n]))`, 'u').exec(rest) : null
  if (alone?.[1] && !never.test(alone[1]) && !titleWord.test(alone[1]) && alone[1].length > 2) return { text: alone[1], at: alone[0].lastIndexOf(alone[1]) }
  return null
}

const trimPerson = (words: string): string => words.replace(/[.,]+$/, '').replace(/['’]s$/, '')
