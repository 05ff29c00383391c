import { findTowns } from './find-towns.ts'
import { isInformal, smallTowns } from './informal.ts'
import { countryWords, regionNames, regionCodes } from './place-names.ts'
import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, statementAt, wordsOf } from './reading.ts'

const proper = "\\p{Lu}[\\p{L}'’]+(?:-\\p{L}+)*"
const town = `(?:St\\.? )?${proper}(?: d['’]${proper})?(?: (?:(?:of|on|upon|le|la|an der|de|under|sur) )?${proper}){0,2}`
const region = `(?:,? ?\\(?(?:(?:${regionCodes})\\b|(?:${regionNames})\\b)\\)?)`
const building = '(?:[Oo]ffices?|[Ss]ite|[Hh]ub|[Pp]lant|[Cc]ampus|[Ss]tudios?|[Bb]ranch|[Cc]linic|[Dd]epot|[Ww]arehouse|[Ss]tore|[Hh]ospital|[Ll]abs?|[Ll]aborator(?:y|ies)|[Ff]acility|[Ll]ocation|[Dd]istribution [Cc]ent(?:er|re)|[Rr]esidence|[Ll]odge|[Yy]ard|[Tt]erminal|[Ss]hop|[Ss]chool|[Rr]esort|[Hh]otel|[Kk]itchen|[Rr]estaurant|[Bb]ase|[Cc]entre|[Cc]enter|HQ|[Hh]eadquarters|[Mm]ill|[Ff]actory|[Pp]ractice|[Ss]urgery|[Cc]hambers|[Dd]airy|[Ff]arm|[Rr]efinery|[Qq]uarry|[Ff]oundry|[Ww]orkshop|[Hh]ospice|[Ll]ibrary|[Bb]uilding|[Tt]heatre|[Bb]akery|[Mm]ine|[Pp]ort|[Aa]irport|[Gg]arage|[Ww]orks|[Ss]tation|[Rr]oastery|[Bb]rewery|[Ww]inery|[Dd]istillery|[Nn]ursery|[Aa]rchive|[Mm]useum|[Gg]allery|[Cc]annery|[Ss]awmill|[Ss]melter|[Pp]acking [Hh]ouse|[Pp]ackhouse|[Ss]chool)'

const openers: [RegExp, number][] = [
  [new RegExp(`(?:^|\\n)(?:[\\w]{1,12} ){0,2}?(?:location|work ?site|site|plant|depot|branch|place of (?:work|employment|posting)|work ?place|workplace|campus|office|work address|place|city|posting|based (?:at|in)|base of operations|(?<!\\w )base|where)\\s?:\\s?([^\\n]{2,110})`, 'gimu'), 10],
  [new RegExp(`\\b(?:based|located|situated|stationed|posted|work(?:ing)?|role is|position is|job is|be) (?:primarily |initially |mainly |principally |normally |permanently |out of |from |in person |on[- ]?site |remotely )*(?:in|at|out of|from) ((?!our|the|your)[^\\n;]{2,110})`, 'gu'), 8],
  [new RegExp(`\\b(?:place of work|work location|primary work location|work site|job location|headquarters for (?:the )?purpose of posting|location|place of posting|posting)(?: for this (?:role|position))? (?:will be|is|shall be|would be)(?: at| in)? ([^\\n;]{2,110})`, 'giu'), 9],
  [new RegExp(`\\b(?:[Aa]t|[Ff]rom|[Ii]n|[Oo]n|[Oo]f|[Tt]o|[Ii]nto|is|be|attend|with) (?:our|the|its|their|my|your) (?:(?:main|new|central|local|flagship|primary) )?(${town}(?:,? ${proper})?)(?: \\p{Ll}+)? ${building}\\b`, 'gu'), 8],
  [new RegExp(`\\b(?:[Aa]t|[Ff]rom|[Ii]n|[Oo]f|[Tt]o|[Ii]nto|[Oo]ur|out of|[Tt]he|is|attend) (?:our|the|its|their|my|your|a)? ?(?:[\\w-]+ ){0,4}?${building}(?: and ${building})?,? (?:in|at|on|,) ([^\\n.;]{2,90})`, 'gu'), 8],
  [new RegExp(`\\b(?:role|position|job|post|employment|yard|Engineer|Manager|Analyst|Developer|Designer|Nurse|Coordinator|Specialist|Technician|Director|Scientist|Lead|Operator|Driver|Officer|Executive|Chef|Teacher|Consultant|Assistant|Associate|Worker|Welder|Mechanic|Electrician|Accountant|Planner|Supervisor|Administrator|Advisor|Representative|Pharmacist|Therapist|team|you|here|crossing|members)\\b(?:, [\\p{L} ]{2,24}?)?(?: \\([^)]{1,20}\\))?,? (?:here )?in ((?:downtown |central |greater )?${town}${region}?)(?=[.,;:!?)\\n]|$| (?:on|for|as|and|with|at|five|three|two|four|is|from|,))`, 'gu'), 6],
  [new RegExp(`\\b(?:[Rr]emote|[Hh]ybrid|[Oo]n-?site)(?: \\w+){0,2},? ?(?:\\(|in |from |out of |- |based in |, |from your home in |from home in |home base )+(${town}${region}?)`, 'gu'), 6],
  [new RegExp(`\\b[Ff]rom (?:your |a )?home (?:office )?in (${town})`, 'gu'), 9],
  [new RegExp(`\\b(?:hybrid|onsite|on-site|in office|in person)\\b[^.\\n]{0,30}? in (${town})`, 'gu'), 6],
  [new RegExp(`\\bhome (?:base|office)(?: is| in|,|:)? (${town}${region}?)`, 'gu'), 8],
  [new RegExp(`(?:^|\\n)(${town}${region}?),? ?(?:\\(|- )?(?:hybrid|onsite|on-site|remote|office|hyb)\\b`, 'gu'), 6],
  [new RegExp(`\\b(?:hybrid|onsite|on-site|remote|in office|days?(?: a week)?(?: in)?),? (?:in |- )?(?:the )?(${town}) (?:office|hq)\\b`, 'giu'), 7],
  [new RegExp(`\\b(?:duty station|assigned to|work site|located at) (?:is|will be|at)? ?([^\\n;]{2,90})`, 'giu'), 8],
  [new RegExp(`(?:^|\\n|, )(${town}) (?:[Oo]ffice|[Ss]ite|[Dd]epot|[Yy]ard|[Pp]lant|[Bb]ranch|[Hh]ub|[Ss]hop|[Ss]tore|[Ww]arehouse|\\p{Ll}+ [Oo]ffice)\\b(?! \\p{Lu})`, 'gu'), 6],
  [new RegExp(`\\b(?:[Ss]hop|[Oo]ffice|[Ss]ite|[Yy]ard|[Pp]lant|[Dd]epot|[Ss]tore|[Ll]ab)(?: is| would be)? in (${town})`, 'gu'), 7],
  [new RegExp(`(?:^|\\n)[Ll]ocation ([^\\n:]{2,60})`, 'gu'), 9],
  [new RegExp(`\\bnear (${town}${region})`, 'gu'), 7],
  [new RegExp(`\\b(?:for|at|in|out of) (?:the|our) (${town}) (?:[Ss]tore|[Oo]ffice|[Bb]ranch|[Ss]ite|[Cc]linic|[Dd]epot|[Tt]eam|[Yy]ard|[Pp]lant)\\b`, 'gu'), 7],
]

const extra: [RegExp, number][] = [
  [new RegExp(`\\bat (?:\\p{Lu}[\\p{L}'.-]+ ){1,4}\\p{Lu}[\\p{L}'.-]+,? (?:in )?(${town}${region}?)(?=[.,;!\\n]|$)`, 'gu'), 5.5],
  [new RegExp(`\\b(?:[Bb]ase|[Bb]ase port|[Hh]ome port|[Pp]lace of work|[Ww]orkplace) (?:will be|is|shall be|would be)(?: at)? ([^\\n;]{2,110})`, 'gu'), 9],
  [new RegExp(`\\b(?:your )?own home in (${town})`, 'gu'), 10],
  [new RegExp(`\\b[Ww]orks? (?:remotely |fully remotely |from home )?(?:from|out of) (${town}${region})`, 'gu'), 8],
  [new RegExp(`\\b(?:expect|see|want|need|have) you (?:here )?in (${town}${region}?)(?=[.,;!\\n]|$| \\p{Ll})`, 'gu'), 6],
  [new RegExp(`\\b${building} is (?:in|at) (${town}${region}?)(?=[.,;!\\n]|$| \\p{Ll})`, 'gu'), 7],
  [new RegExp(`\\b(?:job|role|position|post|seat) (?:is )?in (${town}${region}?)(?= \\p{Ll})`, 'gu'), 5.5],
  [new RegExp(`(?:^|\\n|, )(${town}),? (?:${regionCodes})(?=\\s*(?:[,.(]|\\n|$))`, 'gu'), 6],
  [new RegExp(`(?:^|\\n)[^\\n:]{0,22}(?:[Ss]tandort|[Dd]ienstort|[Ww]erkplek|[Ll]ieu de travail|[Ss]ede): ([^\\n]{2,80})`, 'gu'), 10],
  [new RegExp(`\\b(?:[Aa]t|[Ff]rom|[Ii]n|[Tt]o) (?:our|the|its|their) (${town}), ?(?:${regionNames}|${regionCodes}) \\p{Ll}`, 'gu'), 8],
  [new RegExp(`\\b(?:[Aa]t|[Ff]rom|[Ii]n|[Tt]o) (?:our|the|its|their) (?:\\p{Ll}[\\p{Ll}-]* ){1,3}in (${town}${region}?)(?=[.,;!\\n]|$| (?:and|on|for|as|where|three|two|four|from))`, 'gu'), 6],
  [new RegExp(`\\b(?:from|out of) your home in (${town})`, 'gu'), 9],
  [new RegExp(`\\bas (?:an? |our |the )?\\p{Lu}[^.;\\n]{3,60}? in (${town}${region}?)(?=[.,;!\\n]|$)`, 'gu'), 6],
  [new RegExp(`\\b(?:position|role|post|job) of [^.;\\n]{3,70}? in (${town}${region}?)(?=[.,;!\\n]|$)`, 'gu'), 6],
  [new RegExp(`\\b(?:[Rr]elocation|[Mm]ove):? to (${town})`, 'gu'), 5],
  [new RegExp(`\\b[Ss]ite is (${town})`, 'gu'), 8],
  [new RegExp(`\\bdays?(?: (?:a|per|each) week)? in (${town})(?=[.,;)\\n]|$| and)`, 'gu'), 6.5],
  [new RegExp(`\\b(?:to us|us here|down here|up here) in (${town})`, 'gu'), 6],
  [new RegExp(`\\b(?:in office|in the office|office|on-?site|onsite) \\((${town})\\)`, 'giu'), 7],
  [new RegExp(`(?:^|\\n)[^\\n:]{0,22}(?:/ ?[Pp]lace of work|[Aa]rbeitsort|[Ss]tandplaats|[Ll]oc|[Ww]here|[Tt]eam site): ([^\\n]{2,80})`, 'gu'), 10],
]

const elsewhere = /\b(?:head ?quartere?d|headquarters,|head office(?! for)|parent company|founded|incorporated|registered|regd|travel(?:ling)? to|training (?:in|at)|kick-?off|orientation (?:in|at)|relocat\w+ from|mov(?:e|ing) from|other (?:offices|sites)|branches|associates in|send you (?:up )?to|open to you)\b/i

/** The town of the place of work. Head offices, places of training and the candidate's old town are somewhere else. */
export const readLocation = (reading: Reading): Candidate<string> | null => {
  const found = [...[...openers, ...extra].flatMap(([pattern, strength]) => [...reading.text.matchAll(pattern)].flatMap((match) => located(reading, match, strength))), ...afterEmployer(reading), ...knownTown(reading), ...afterTitle(reading), ...onlyTown(reading)].map(trimmed).filter(({ value, start, end }) => !never.test(value) && !/^ \((?:your|my|our|the) (?:\p{L}+ )?(?:boss|manager|mgr|lead|supervisor|director|head|colleague)\b/u.test(reading.text.slice(end, end + 40)) && !/^,? (?:once|twice|(?:\w+ ){0,2}(?:a|per|every|each) (?:month|quarter|year))\b/i.test(reading.text.slice(end, end + 28)) && !isTitlePart(reading, value, start) && !/^ (?:\p{L}+ ){0,3}(?:department|team|squad|division|group)\b/u.test(reading.text.slice(end, end + 40)))
  const votes = new Map<string, Candidate<string> & { votes: number }>()
  for (const one of found) {
    const bare = one.value.replace(new RegExp(` (?:${regionCodes})$`), '')
    const each = { ...one, value: bare, end: one.start + bare.length }
    if (/^[^.;\n]{0,6}(?:\?|\b(?:tbd|tbc)\b)/i.test(reading.text.slice(each.end, each.end + 14)) || /\bor $/i.test(reading.text.slice(Math.max(0, each.start - 4), each.start)) || /^,? or (?:in |at |our )?(?!Remote)\p{Lu}\p{Ll}/u.test(reading.text.slice(each.end, each.end + 14))) continue
    const known = votes.get(each.value)
    const listed = reading.patterns.townCountries.has(bare.toLowerCase()) ? 1.5 : 0
    if (known) known.votes += each.strength * 0.4
    else votes.set(each.value, { ...each, votes: each.strength + listed + (each.correction ? 4 : 0) })
  }
  const ranked = [...votes.values()].sort((a, b) => b.votes - a.votes || a.start - b.start)
  const [best, second] = ranked
  if (!best) return fromLetterhead(reading)
  return best.votes >= 5 && (!second || best.votes - second.votes >= 1 || best.value.includes(second.value)) ? best : null
}

/** "Shoreditch Tues": what follows the place in the line. */
const trimmed = (one: Candidate<string>): Candidate<string> => {
  const value = one.value.replace(/ (?:Mon|Tues?|Wed|Weds|Thu|Thurs?|Fri|Hybrid|Remote|Onsite|Scale|Salary|Date|Start|Hours)\w*$/, '')
  return { ...one, value, end: one.start + value.length }
}

/** Months, weekdays, labels, a possessive: no place. */
const never = /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Arrangement|Position|Annual|Decision|Contingent|Dean|Teams?|Zoom|Slack|Person|Scope|Fixed|Night|House|Kind|Writing|Addition|Full|Place|Work|Office|Sciences)(?:$| )|.*['’]s?$|.* (?:Sciences|Engineering|Operations|Team|Department)$)/

/** "Scientist II, Protein Sciences": a field behind a title. */
const isTitlePart = (reading: Reading, value: string, start: number): boolean => !isKnownPlace(reading, value) && endsAsTitle(reading, /(\p{L}+)(?: (?:[IVX]{1,3}|\d))?, $/u.exec(reading.text.slice(Math.max(0, start - 40), start))?.[1] ?? '')

const located = (reading: Reading, match: RegExpMatchArray, strength: number): Candidate<string>[] => {
  const rest = match[1] ?? ''
  const whole = match[0]
  const at = (match.index ?? 0) + whole.lastIndexOf(rest)
  const statement = statementAt(reading, at)
  if (!statement || statement.signature || doubted(reading, at, ['others', 'otherOffer', 'present', 'asked', 'unsettled', 'previous', 'guess']) || negated(reading, at)) return []
  if (strength < 9 && isLetterhead(reading, statement)) return []
  if (/^\W*(?:corporate|head|registered|regd|admin|support|regional|parent|billing|main|hq|company)\b[^:]{0,14}:/i.test(whole) || /[$£€₹]/.test(rest.slice(0, 30))) return []
  const clause = reading.text.slice(Math.max(statement.start, at - 70), at).split(/[,;](?! (?:Inc|Ltd))|\. /).at(-1) ?? ''
  if (elsewhere.test(clause) || /\b(?:right|eligib\w+|authori\w+|entitle\w+|permit\w*) to work$|\b(?:work|employ\w*) (?:authori\w+ )?in $/i.test(clause.replace(/ in $/, '')) || /\bto work in $/i.test(clause)) return []
  if (/^[^.;\n]{0,40}?,? (?:our|the|its) (?:head ?quarters|head office|hq|parent)\b/i.test(rest) || /^[^.;\n]{0,30}\bhead office\b/i.test(reading.text.slice(at + rest.length, at + rest.length + 30)) && strength < 9 && !/^(?:based|work)/i.test(whole)) return []
  // "our Whitefield campus in Bengaluru": the quarter of a town is named before the town.
  const beyond = new RegExp(`^[^.;\\n]{0,30}? (?:in|near) (${town})(${region})?`, 'u').exec(reading.text.slice(at + rest.length, at + rest.length + 60))
  if (strength === 8 && beyond?.[1] && (beyond[2] || reading.patterns.townCountries.has(beyond[1].toLowerCase()))) return [{ value: beyond[1], start: at + rest.length + beyond[0].lastIndexOf(beyond[1]), end: at + rest.length + beyond[0].lastIndexOf(beyond[1]) + beyond[1].length, strength: 8, correction: false }]
  const place = townIn(rest, (name) => reading.patterns.townCountries.has(name.toLowerCase()))
  return place ? [{ value: place.text, start: at + place.at, end: at + place.at + place.text.length, strength, correction: doubted(reading, at, ['correction']) }] : []
}

/** "Job: Branch Sales Manager, Knoxville" */
const afterTitle = (reading: Reading): Candidate<string>[] =>
  [...reading.text.matchAll(new RegExp(`(?:^|\\n)(?:[Jj]ob|[Rr]ole|[Tt]itle|[Pp]osition|[Aa]ssignment|[Dd]esignation)[^\\n:]{0,12}: [^\\n]*?, (${town})(?:,? ?(?:${regionCodes}|${regionNames}))?(?=\\s*(?:\\n|$|[.,(]))`, 'gu'))].flatMap((match) => {
    const name = match[1] ?? ''
    const at = match.index + match[0].lastIndexOf(name)
    return isKnownPlace(reading, name) && !new RegExp(`^(?:${countryWords}|${regionNames})$`).test(name) ? [{ value: name, start: at, end: at + name.length, strength: 6, correction: false }] : []
  })

/** A town or region of the country lists. */
export const isKnownPlace = (reading: Reading, name: string): boolean =>
  new RegExp(`^(?:${countryWords}|${regionNames}|${regionCodes})$`).test(name) || reading.patterns.townCountries.has(name.replace(/ (?:\p{Lu}{2,3})$/u, '').toLowerCase())

/** In a call note's first lines a town we know by name, in brackets or after a comma, is where the job is. */
const knownTown = (reading: Reading): Candidate<string>[] => {
  if (/(?:^|\n)(?:dear|hi|hello|hey|from:|subject:)\b/i.test(reading.text)) return []
  return reading.statements.slice(0, 4).flatMap((statement) =>
    [...wordsOf(reading, statement).matchAll(new RegExp(`(?:\\(|,? |- |/ )(${town})(?=[),.\\n]|\\s*$| {2}| office| \\p{Lu}{2}\\b| - )`, 'gu'))].flatMap((match) => {
      const name = match[1] ?? ''
      const known = reading.patterns.townCountries.has(name.toLowerCase())
      const at = statement.start + match.index + match[0].indexOf(name)
      return known && !/\b(?:parent|hq|head office|headquarter|admin|corporate|registered)/i.test(wordsOf(reading, statement)) && !doubted(reading, at, ['others', 'otherOffer']) ? [{ value: name, start: at, end: at + name.length, strength: 5, correction: false }] : []
    }),
  )
}

/** "Osprey Ridge Hospital, Duluth MN" and "Tarangini Softworks (Chennai)": the town stands right after the employer. */
const afterEmployer = (reading: Reading): Candidate<string>[] =>
  [...reading.text.matchAll(new RegExp(`(?:${proper} ){1,4}${proper}(?: (?:Inc|Ltd|LLC|GmbH)\\.?)?(?:, | \\()(${town})${region}?(?=[.,;)\\n]|$| office| \\()`, 'gu'))].flatMap((match) => {
    const statement = statementAt(reading, match.index)
    if (!statement || statement.signature) return []
    const first = reading.statements.indexOf(statement) < 3
    const verb = /\b(?:at|with|join|position|post|appointment)\b/i.test(wordsOf(reading, statement))
    if (/\b(?:head office|headquarter|registered|corporate office|parent)/i.test(wordsOf(reading, statement))) return []
    const paren = match[0].includes('(')
    if ((!first && !verb) || isLetterhead(reading, statement)) return []
    const whole = match[0].slice(0, match[0].lastIndexOf(match[1] ?? '')).replace(/[,( ]+$/, '')
    if (!isKnownPlace(reading, match[1] ?? '') && endsAsTitle(reading, whole)) return []
    if (paren && !reading.patterns.townCountries.has((match[1] ?? '').toLowerCase())) return []
    return located(reading, match, first && !verb ? 5 : 5).filter(({ value }) => !/\b(?:Engineer|Manager|Nurse|Analyst|Lead|Officer|Street|Road|Suite|Floor)\b/.test(match[0].slice(0, -value.length)))
  })

/** The one town of the lists that a text names outside its letterhead, its signature and talk of other places. */
const onlyTown = (reading: Reading): Candidate<string>[] => {
  const towns = [...findTowns(reading.text, reading.patterns), ...(isInformal(reading.text) ? smallTowns(reading.text, reading.patterns) : []), ...regionTowns(reading)]
  const named = towns.filter(({ start, end, name }) => {
    const statement = statementAt(reading, start)
    if (!statement || statement.signature || isLetterhead(reading, statement) || /^(?:from|to|cc|sent|date)\s*:/i.test(wordsOf(reading, statement))) return false
    if (doubted(reading, start, ['others', 'otherOffer', 'present', 'asked', 'unsettled', 'previous', 'guess']) || negated(reading, start)) return false
    if (notHere.test(wordsOf(reading, statement)) || (/^\p{Ll}/u.test(reading.text.slice(start, end)) && /\b(?:boss|manager|mgr|named|called|report\w*|mr|mrs|ms|dr)\b/i.test(wordsOf(reading, statement)))) return false
    const lead = reading.text.slice(Math.max(statement.start, start - 45), start)
    const tail = reading.text.slice(end, end + 24)
    // A person, a house or a street may bear the name of a town.
    return !elsewhere.test(lead) && !/\p{Lu}[\p{L}'’&-]* $/u.test(lead) && !/^(?:'s)? (?:&|and )?\p{Lu}(?!\p{Lu}\b)|^ (?:head office|headquarters|hq|time)\b/u.test(tail) && !/\b(?:from|visit\w*|travel\w*|once|quarter\w*|meet\w*|train\w*|kick|fly|join|at|with|by|for|call(?:ed)?) (?:the |us in |them in )?$/i.test(lead) && !notTown.test(name) && name.length > 3
  })
  const [first] = named
  return first && new Set(named.map(({ name }) => name)).size === 1 && (!ambiguous.test(first.name) || /(?:^|\n|\b(?:in|at|near) )$/.test(reading.text.slice(Math.max(0, first.start - 5), first.start))) ? [{ value: first.name, start: first.start, end: first.end, strength: 4, correction: false }] : []
}

/** A small employer writes where it is: the one town of the lines above the date, where the text names no other place and no work from home. */
const fromLetterhead = (reading: Reading): Candidate<string> | null => {
  if (/\b(?:remote\w*|from home|home[- ]based|wfh|anywhere)\b/i.test(reading.text) || !/(?:^|\n)dear\b|(?:^|\n)(?:hi|hello) \p{Lu}/iu.test(reading.text)) return null
  const stop = Math.min(...[...reading.dates.filter(({ relative }) => !relative).map(({ start }) => start), reading.text.search(/(?:^|\n)(?:dear|hi|hello|mr|ms|mrs|miss|dr)\b/i)].filter((at) => at >= 0), Number.POSITIVE_INFINITY)
  const lines = reading.statements.slice(0, 5).filter(({ end }) => end <= stop)
  if (lines.some((line) => notHere.test(wordsOf(reading, line)) || /\b(?:office|branch of|member of|works:)/i.test(wordsOf(reading, line)))) return null
  const within = (start: number) => lines.some((line) => start >= line.start && start < line.end)
  const found = [...findTowns(reading.text, reading.patterns), ...regionTowns(reading)].filter(({ start, end }) => within(start) && !/^ (?:&|and )?\p{Lu}(?!\p{Lu}\b)/u.test(reading.text.slice(end, end + 8)) && /(?:^|\n|, |\d )$/.test(reading.text.slice(Math.max(0, start - 2), start)) && !/^ (?:street|road|lane|avenue|row|house|hall|quay)\b/i.test(reading.text.slice(end, end + 9)))
  const others = findTowns(reading.text.slice(Number.isFinite(stop) ? stop : 0), reading.patterns).filter(({ name }) => !ambiguous.test(name) && !found.some((each) => each.name === name))
  const [first] = found
  return first && new Set(found.map(({ name }) => name)).size === 1 && others.length === 0 ? { value: first.name, start: first.start, end: first.end, strength: 4, correction: false } : null
}

/** A town of no list, told by its region: "at the Filtration Plant, Pellerton, Ohio". */
const regionTowns = (reading: Reading): { name: string; start: number; end: number }[] =>
  [...reading.text.matchAll(new RegExp(`(?<=(?:^|\\n|, |: |\\b(?:in|at|near|to) ))(${town}), (?:(?:${regionNames})\\b|(?:${regionCodes})\\b(?! \\d))`, 'gu'))].flatMap((match) => {
    const name = match[1] ?? ''
    return street.test(name) || institution.test(name) || notTown.test(name) || new RegExp(`^(?:${countryWords}|${regionNames})$`).test(name) ? [] : [{ name, start: match.index, end: match.index + name.length }]
  })

/** Sentences that name a town where the work is not done. */
const notHere = /\b(?:head ?office|head ?quarter\w*|hq|parent|admin\w*|corporate|registered|regd|founded|subsidiary|branches|offices|once a|twice a|quarterly|every quarter|fly|flight|travel\w*|trips?|visit\w*|wherever|anywhere|if you (?:want|like|prefer)|hotel|conference|off-?site|events|by agreement|gather\w*|retreats?|get[- ]together|keep a (?:room|desk)|drop in|hot ?desk|isn't required|client|customer|university|degree|court|law|jurisdiction|licen[cs]\w*|registration|currently live|move from|relocat\w+ from)\b/i

/** Towns whose names are words or people's names too. */
const ambiguous = /^(?:Reading|Bath|Mobile|Bend|March|Street|Wells|Deal|Sale|Orange|Salem|Lincoln|Jackson|Madison|Austin|Charlotte|Chester|Florence|Sydney|Victoria|Regina|Logan|Tyler|Troy|Carson|Lancaster|Warren|Hamilton|Nelson|Gore|Emerald|Roma|George|Summit|Temple|Concord|Meridian|Bury|Rugby|Hull|Nice|Essen|Hamm|Trim|Kells|Surrey|Paris|Milan|Alexandria|Chandler|Gilbert|Dallas|Houston|Marietta|Shelby\w*|Delta|Terrace|Duncan|Vernon|Barry|Ashford|Stafford|Preston|Kent|Ashley|Kimberley|Beverly|Aurora|Eugene|Irvine|Perth|Brandon)$/

const endsAsTitle = (reading: Reading, words: string): boolean => {
  const nouns = reading.patterns.work.titleNouns
  return nouns !== undefined && [...words.matchAll(nouns)].some((match) => match.index + match[0].length === words.length)
}

/** The lines above the greeting of a letter: the employer's address, seldom the place of work. */
const isLetterhead = (reading: Reading, statement: { start: number }): boolean => {
  const greeting = reading.text.search(/(?:^|\n)(?:dear|hi|hello|to:|mr|ms|mrs)\b/i)
  return greeting > 0 && statement.start < greeting && greeting < 600
}

const street = /\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Blvd|Boulevard|Way|Parkway|Square|Court|Highway|Quay|Row|Crescent|Terrace|House|Floor|Building|Tower|Suite|Park|Gate|Wharf|Dock|Foregate|Crescent|Terminal|Hall|Plot|Block|Phase|Sector|Straße|strasse|Strasse|straße|Unit|Estate)\b/i
const notTown = /^(?:WFH|WFO|RTO|Telework|Presence|Working|Weekdays?|Daily|Mornings?|Afternoons?|Evenings?|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|LTI|Guarantee|Item|Level|Weeli|January|February|March|April|May|June|July|August|September|October|November|December|Remote|Hybrid|Onsite|On-site|Our|The|Your|We|You|Home|Office|Head|Company|Human|TBD|TBC|HQ|Headquarters|Engineering|Sales|Product|Marketing|Finance|Operations|Data|Corporate|Main|Group|Platform|Research|This|Full|Part|Fully|USD|PTO|Hours|Work|In|On|At|Salary|Base|Start|Manager|Flexible|Anywhere|Any|Regional|Design|Software|Customer|Vice|Director|Dispatch|Senior|Mr|Ms|Dr|Mrs|Charge|Role|Title|Employment|Compensation|Street|Site|Support|Registered|Employee|Talent|Annexure|Grade|Form|HR|IT|US|Board|National|Section|Band|Quarter|Year|Notice|Subject|Offer|Department|University|Hospital|Equity|Bonus|Holiday|Annual|Good|Claims|Cardiac|Civil|Audit|Paid|Unlimited|Private|Confidential|Deputy|Associate|Principal|Chief|Lead|Registrar|School|Emergency|Intensive)(?:$|[ ,.])/

const townIn = (rest: string, listed: (name: string) => boolean): { text: string; at: number } | null => {
  const coded = new RegExp(`(?:^|[ ,(])(${town}),? (?:${regionCodes})(?![\\p{L}])`, 'u').exec(rest.split(/[;\n]|\. /)[0] ?? '')
  if (coded?.[1] && !street.test(coded[1]) && !notTown.test(coded[1]) && !institution.test(coded[1])) return { text: coded[1], at: coded.index + coded[0].indexOf(coded[1]) }
  const cut = rest.split(/\(|\t| - |;|\. |\b(?:with|and report|reporting|for|where|three|two|four|five|one|hybrid|starting|on|but|although|which|as|while)\b/)[0] ?? ''
  let at = 0
  const parts = cut.split(/,/)
  for (const [index, part] of parts.entries()) {
    const lead = part.length - part.trimStart().length
    const stripped = part.trim().replace(/^(?:our|the|its|downtown|central|greater|in|at|near|Plant|Site|Office|Werk|Campus) /i, '')
    const offset = at + lead + (part.trim().length - stripped.length)
    at += part.length + 1
    const match = new RegExp(`^(${town})`, 'u').exec(stripped)
    // "the Civic Centre in Bacchus Marsh", "Priory House in Louth".
    const housed = new RegExp(`\\b(?:in|at|near) (${town})$`, 'u').exec(stripped.trim())
    if (housed?.[1] && (street.test(stripped.slice(0, housed.index)) || institution.test(stripped.slice(0, housed.index))) && !notTown.test(housed[1]) && !street.test(housed[1]) && !institution.test(housed[1])) return { text: housed[1], at: offset + housed.index + housed[0].indexOf(housed[1]) }
    if (!match || street.test(part) || notTown.test(match[0]) || new RegExp(`^(?:${countryWords})$`).test(match[0]) || /^\d/.test(stripped)) continue
    const tail = new RegExp(`[ ,]+(?:${regionCodes}|${regionNames})$`)
    // "the Harbour Laboratory in Falmouth": the town comes after the house.
    const inside = new RegExp(`\\b(?:in|at|near) (${town})`, 'u').exec(stripped)
    if (inside?.[1] && new RegExp(building).test(stripped.slice(0, inside.index)) && !notTown.test(inside[1])) return { text: inside[1], at: offset + inside.index + inside[0].indexOf(inside[1]) }
    // "Eastside Plant, Marlport": the town comes after the house.
    const later = new RegExp(building).test(stripped) && !listed((new RegExp(`^(.+?) ${building}`, 'u').exec(stripped)?.[1] ?? '').trim()) ? parts.slice(index + 1).map((each) => each.trim()).find((each) => new RegExp(`^${town}$`, 'u').test(each) && !street.test(each) && !notTown.test(each) && !new RegExp(`^(?:${regionNames}|${regionCodes})$`).test(each)) : undefined
    if (later) return { text: later, at: cut.indexOf(later, at - 1) }
    const text = match[0].replace(new RegExp(` ${building}.*$`), '').replace(tail, '').replace(/ \p{Lu}{1,2}$/u, '').replace(/ (?:Development|Technology|Innovation|Business|Design|Research|Engineering|Operations|Delivery|Main|Head|Corporate|Home|Regional|Central|Health|Medical|Civic|Community|Leisure|Retail|Industrial|Science|Distribution|Data|Contact|Service|Support|Treatment|Training|Nursing|Care|Primary|General|County|University|District|CBD|Downtown|City [Cc]entre)$/, '').trim()
    if (text.length < 2 || institution.test(text) || (/^\p{Lu}{1,4}$/u.test(text) && !/^(?:SF|NYC|LA|DC)$/.test(text))) continue
    return { text, at: offset }
  }
  return null
}

const institution = /\b(?:Hospital|University|School|College|Clinic|Centre|Center|Engineers?|Managers?|Director|Team|Department|Division|Group|Inc|Ltd|LLC|Trust|Council|Officer|Head|President|Services?|Systems|Solutions)\b/
