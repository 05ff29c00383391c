import type { Workplace } from './read-work.ts'
import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'

const states = 'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD|ACT|TAS|SA|NT'
const regions = 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Karnataka|Maharashtra|Telangana|Tamil Nadu|Haryana|Ireland|Germany|Australia|India|UK|United Kingdom|England|Scotland|Wales|Canada|USA|Kerala|Gujarat|West Bengal|Uttar Pradesh|Bavaria|Victoria|Queensland|Netherlands|New Zealand|Singapore'
const town = "\\p{Lu}[\\p{L}'’-]+(?:[ -](?:(?:of|on|upon|le|la|am|an der|de|under|in) )?\\p{Lu}[\\p{L}'’-]+){0,2}(?:-\\p{L}+-\\p{Lu}\\p{L}+)?"
const place = `(${town}(?:, ?(?:(?:${states})\\b|(?:${regions})\\b))?)`
const street = /\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Blvd|Boulevard|Way|Parkway|Square|Court|Highway|Quay|Row|Crescent|Terrace|Park|House|Floor|Building|Tower|Suite|Business|Plot|Block|Phase|Sector|Straße|strasse|Strasse|straße|Unit|Estate|Campus)\b/i

const openers: [RegExp, number][] = [
  [new RegExp(`(?:^|\\n)(?:(?:work|office|job|primary|base|employment|reporting|your|home)? ?(?:location|work ?site|site|place of (?:work|employment|posting)|work ?place|base location|office|work address|office address|place|base|city)|where|location of work)\\s?(?::|-)\\s?([^\\n]{2,100})`, 'gimu'), 10],
  [new RegExp(`\\b(?:will be |is |are |be |role |position |job |you |and )?(?:based|located|situated|stationed|posted|work(?:ing)?|report(?:ing)?) (?:primarily |initially |mainly |principally |normally |permanently |out of |from |in person )*(?:in|at|out of|from|to) ([^\\n.;]{2,110})`, 'gu'), 8],
  [new RegExp(`\\b(?:place of work|work location|primary work location|normal place of work|usual place of work|principal place of work|work site|job location|location)(?: for this (?:role|position))? (?:will be|is|shall be|would be)(?: at| in)? ([^\\n;]{2,110})`, 'giu'), 9],
  [new RegExp(`\\b(?:at|from|in|of|to|out of|into) (?:our|the|its|their) ((?:\\p{Lu}[\\p{L}'-]+ ){1,3}(?:office|site|hub|plant|campus|studio|branch|clinic|depot|warehouse|store|hospital|lab|facility|location|distribution cent(?:er|re)|HQ|headquarters)\\b)`, 'gu'), 7],
  [new RegExp(`\\b(?:at|from|in|of|to|out of|into) (?:our|the|its|their) (?:\\w+ ){0,4}(?:office|site|hub|plant|campus|studio|branch|clinic|depot|warehouse|store|hospital|lab|laboratory|facility|location|cent(?:er|re))s? (?:in|at|,) ([^\\n.;]{2,90})`, 'gu'), 8],
  [new RegExp(`\\b(?:position|role|job|employment|Engineer|Manager|Analyst|Developer|Designer|Nurse|Coordinator|Specialist|Technician|Director|Scientist|Lead)\\b(?: \\([^)]{1,20}\\))? (?:in|-|at our) (${town}(?:, ?(?:${states}|${regions}))?)`, 'gu'), 6],
  [new RegExp(`\\b(?:remote|hybrid|onsite|on-site)(?: \\w+){0,2},? ?(?:\\(|in |from |out of |- |based in |, )+(${town}(?:, ?(?:${states}|${regions}))?)`, 'gu'), 6],
  [new RegExp(`(?:^|\\n)(${town}(?:, ?(?:${states}|${regions}))?),? (?:\\()?(?:hybrid|onsite|on-site|remote|office)\\b`, 'gu'), 6],
]

/** The place of work: the town, with its state where it stands beside it. */
export const readLocation = (reading: Reading, workplace: Candidate<Workplace> | null): Candidate<string> | null => {
  const found = openers.flatMap(([pattern, strength]) => [...reading.text.matchAll(pattern)].flatMap((match): Candidate<string>[] => {
    const rest = match[1] ?? ''
    const at = match.index + match[0].length - rest.length
    const statement = statementAt(reading, at)
    const sentence = statement ? wordsOf(reading, statement) : ''
    if (!statement || statement.signature || doubted(reading, match.index + 1, ['others', 'otherOffer', 'present', 'asked', 'unsettled', 'previous', 'guess']) || negated(reading, at)) return []
    if (/\b(?:head ?quarter(?:ed|s)? (?:in|at)|head office|parent company|founded|incorporated|registered (?:in|office)|travel to|training (?:in|at)|orientation|relocat\w+ from|move from|moving from)\b/i.test(sentence) && strength < 10) return []
    const town = townIn(rest)
    return town ? [{ value: town.text, start: at + town.at, end: at + town.at + town.text.length, strength, correction: doubted(reading, at, ['correction']) }] : []
  }))
  const best = settle(alike(found), 1.5)
  if (best) return best
  return workplace?.value === 'remote' && found.length === 0 ? null : null
}

/** "Leeds" and "Leeds, UK" are one place; the longer form stays. */
const alike = (found: Candidate<string>[]): Candidate<string>[] => found.map((each) => found.filter((other) => other.value.startsWith(each.value)).sort((a, b) => b.value.length - a.value.length).map((longest) => ({ ...each, value: longest.value, start: longest.start, end: longest.end }))[0] ?? each)

const notTown = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December|Remote|Hybrid|Onsite|On-site|Our|The|Your|We|You|Home|Office|Head|Company|Human|TBD|TBC|HQ|Headquarters|North|Engineering|Sales|Product|Marketing|Finance|Operations|Data|Corporate|Main|Group|Platform|Research|This|Full|Part|Fully|USD|PTO|Hours|Work|In|On|At|Salary|Base|Start|Manager|Flexible|Anywhere|Any|Regional|Central|Design|Software|Customer|Vice|Director|Senior|Mr|Ms|Dr|Mrs|Charge|Role|Title|Employment|Compensation|Street|Campus|Plant|Site)(?:$|[ ,])/

const townIn = (rest: string): { text: string; at: number } | null => {
  const cut = rest.split(/\(|\t| - |;|\b(?:with|and report|reporting|for|where|three|two|four|hybrid|starting|on|but|although|which|as|from Monday)\b/)[0] ?? ''
  const code = new RegExp(`(${town}), ?(?:${states})\\b`, 'u').exec(cut)
  if (code && !street.test(code[1] ?? '')) return { text: code[0], at: code.index }
  const parts = cut.split(/,/)
  let at = 0
  for (const part of parts) {
    const lead = part.length - part.trimStart().length
    const stripped = part.trim().replace(/^(?:our|the|its|downtown|central|greater) /i, '')
    const offset = at + lead + (part.trim().length - stripped.length)
    const match = new RegExp(`^${place}`, 'u').exec(stripped)
    at += part.length + 1
    if (!match || street.test(part) || /\d/.test(stripped.slice(0, 4)) || notTown.test(match[0])) continue
    const named = match[0].replace(/ (?:office|site|hub|plant|campus|studio|branch|clinic|depot|warehouse|store|hospital|lab|facility|location|HQ|Office|Headquarters|Site|Hub|Plant)$/i, '')
    const region = new RegExp(`^${named.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}, ?(?:(?:${states})\\b|(?:${regions})\\b)`).exec(cut.slice(offset))
    return { text: region ? region[0] : named, at: offset }
  }
  return null
}
