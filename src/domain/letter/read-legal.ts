import type { Assigned } from './assign-roles.ts'
import { isCorrection } from './read-base.ts'
import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, notThisOffer, statementAt, wordsOf } from './reading.ts'
import { settle } from './settle.ts'
import type { Statement } from './statement.ts'

/** Pay after dismissal, in weeks; a month is 52/12 weeks. Notice is something else. */
export const readSeverance = (reading: Reading, spans: readonly Assigned[]): Candidate<number> | null =>
  settle(
    spans
      .filter(({ role, quantity, cue, follows }) => role === 'severance' && !follows && ['weeks', 'months'].includes(quantity.unit) && !quantity.range && !quantity.ceiling && !quantity.approximate && !quantity.replaced && !doubted(reading, quantity.start, notThisOffer.filter((doubt) => doubt !== 'hypothetical')) && !negated(reading, quantity.start) && !negated(reading, cue.start) && !perService(reading, quantity.end))
      .map(({ quantity, score }) => ({ value: quantity.unit === 'months' ? Math.round((quantity.value * 52 * 100) / 12) / 100 : quantity.value, start: quantity.start, end: quantity.end, strength: score, correction: isCorrection(reading, quantity.start) })),
  )

const perService = (reading: Reading, end: number): boolean => /^[^.;]{0,40}\b(?:per|for each|for every) (?:\w+ )?year/i.test(reading.text.slice(end, end + 60))

const noneAfter = /^\s?(?:clause |clauses |agreement |restriction |covenant |provision |undertaking )?(?::|;|-|=|is|are|does|do|has been|have been|will|would)?\s?(?:n\/a|void\b|geen|keine?s?|aucune?|none|nope|no\b|nil|not (?:required|applicable|apply|included|part|imposed|asked|agreed|foreseen|intended|sought|be)|does not apply|doesn't apply|removed|waived|dropped|struck)/i
const noneBefore = /\b(?:no|without|free of(?: any)?|any|remov\w+|waiv\w+|hate|never (?:use|ask)\w*)(?: \w+){0,2} ?$|(?:\bnot\b|n['’]t\b|\bneither\b|\bnor\b|\bnever\b)[^.;]{0,60}$|\bthere (?:is|are|isn't|aren't) (?:no|any)\b[^.;]{0,20}$/i
const promise = /\b(?:will|shall|must|may|agree\w*|undertak\w+|promise\w*|are|cannot|not permitted|restrain\w*|restrict\w*|prohibit\w*|barred|no)\b[^.;]{0,70}?\b(?:not|no|never|from|refrain\w*|cannot)\b[^.;]{0,110}?\b(?:compet(?:e|es|ing|itors?|itive)|rival)\b|\b(?:not|no) (?:to )?(?:work|join|act|consult)\w*(?: \w+){0,4} (?:competitor|competing|compete|rival)|\b(?:may|can|must|will|shall) not\b[^.;]{0,90}?\bcompet\w+|\bcannot\b[^.;]{0,60}?\bcompet\w+/i

/** True where one is imposed, false where the text says there is none; former employers' agreements do not count. */
export const readNoncompete = (reading: Reading): Candidate<boolean> | null =>
  settle(
    reading.statements.flatMap((statement): Candidate<boolean>[] => {
      const words = wordsOf(reading, statement)
      if (!/compet|wettbewerb|konkurrenz|concurren|restraint|rival|restrictive covenant|\bnor work|\bnot (?:join|work|advise|take|accept|engage|be engaged|be employed|consult|practi[cs]e|operate|open|own|establish|set up)/i.test(words) || statement.signature) return []
      if (tests(reading.patterns.work.formerEmployer, words) && !/\b(?:after|following|leav|terminat|end of)\w*\b/i.test(words)) return []
      if (doubted(reading, statement.start, ['asked']) || /\?|\b(?:to confirm|to be (?:discussed|agreed|confirmed|decided|advised)|under (?:discussion|review)|negotiable|tbc|tbd|havent seen|not sure|unclear|find out|ask(?:ed)? about|will be in contract)\b/i.test(words)) return []
      return [...inWords(reading, statement, words)]
    }),
  )

const inWords = (reading: Reading, statement: Statement, words: string): Candidate<boolean>[] => {
  // "Nothing in our contract to stop you working for a competitor".
  const free = /\bnothing\b[^.;]{0,50}\b(?:stop|prevent|keep|bar|hinder)\w* you (?:from )?\w+[^.;]{0,40}\b(?:compet\w+|rival)/i.exec(words)
  const fresh = (value: boolean, at: number, length: number): Candidate<boolean>[] => [{ value, start: statement.start + at, end: statement.start + at + length, strength: 8, correction: false }]
  if (free) return fresh(false, free.index, free[0].length)
  const area = /^(?:restrictive covenant|restraint|restriction)s?\b[^\n]{0,20}\b\d+ ?-?(?:months?|mo|mths?|years?|yrs?)\b[^\n]{0,24}\b(?:\d+ ?(?:miles?|mi|km)\b|radius)/i.exec(words)
  if (area) return fresh(true, area.index, area[0].length)
  const name = /\bnon[- ]?compet(?:e|es|ition)\b|\brestraints?(?: of trade| clause| period)?\b(?= (?:in our contracts|clause)|\s?:)|\bpost[- ]employment restraints?\b|\brestraints? on (?:where|whom|who)\b|\bcovenants? not to compete\b|\bpost[- ]termination competition\b|\bcompet(?:ition|ing) clause\b|\bprohibition of competition\b|\bcovenants? against competing\b|\b(?:wettbewerbsverbot|konkurrenzklausel|concurrentiebeding|non-?concurrence)\b/i.exec(words)
  const make = (value: boolean, at: number, length: number): Candidate<boolean>[] => [{ value, start: statement.start + at, end: statement.start + at + length, strength: 8, correction: isCorrection(reading, statement.start + at) }]
  if (name) {
    const lead = words.slice(0, name.index)
    const tail = words.slice(name.index + name[0].length)
    if (/\bnon-?solicit\w* (?:only|but no)\b/i.test(words)) return make(false, name.index, name[0].length)
    const none = noneBefore.test(lead.split(/,|\bbut\b|\band\b(?! (?:no|non))/).at(-1) ?? '') || noneAfter.test(tail)
    return make(!none, name.index, name[0].length)
  }
  const after = /\b(?:for|during|within) (?:a period of )?(?:\w+ )?\w+ (?:months?|years?)\b[^.;]{0,50}\b(?:after|following|from|of|post)\b[^.;]{0,60}\b(?:not|never)\b[^.;]{0,44}\b(?:join|work for|advise|take (?:up )?(?:any )?(?:employment|engagement|work|position|job)|accept|engage|be engaged|be employed|consult|practi[cs]e|operate|open|own|establish|set up)[^.;]{0,90}\b(?:company|firm|business|employer|yard|compet\w+|organi[sz]ation|manufacturer|maker|producer|supplier|dealer|operator|retailer|provider|distributor|brewery|studio|bureau|chain|contractor|agency|practice|within \w+ (?:miles|km|kilomet\w+)|miles of|medicine|hospital|clinic|salon|studio|shop|store|bank)\b/i.exec(words)
  if (after && !/solicit/i.test(after[0])) return make(true, after.index, after[0].length)
  // "You shall not, for six months, take employment with any scheduled bank", "nor work for any firm within three miles".
  const turned = /\b(?:not|nor)\b,? (?:for|during|within) (?:a period of )?[\w-]+ (?:\(\d+\) )?(?:months?|years?),? (?:\w+ ){0,4}?(?:join|work (?:for|with|in)|take (?:up )?employment|be employed|engage|advise|consult)|\bnor work for (?:any|a) [^.;]{2,60}\b(?:within|in the same|miles|km)/i.exec(words)
  if (turned && !/solicit/i.test(turned[0]) && /\b(?:after|following|leav\w*|ceas\w*|terminat\w*|end\w*|post)/i.test(words)) return make(true, turned.index, turned[0].length)
  const bound = /\bagree(?:s|d)? not to (?:work for|join|advise|take (?:up )?employment|be employed|engage)\b[^.;]{0,110}\b(?:months?|years?)\b/i.exec(words)
  if (bound && !/solicit|recruit/i.test(bound[0])) return make(true, bound.index, bound[0].length)
  const vow = promise.exec(words)
  return vow && !/\bsalar|pay|market|rates? (?:are|is)|competitive (?:salary|pay|benefit|market|package)/i.test(vow[0]) ? make(true, vow.index, vow[0].length) : []
}

const tests = (pattern: RegExp | undefined, words: string): boolean => {
  if (!pattern) return false
  pattern.lastIndex = 0
  const hit = pattern.test(words)
  pattern.lastIndex = 0
  return hit
}

const checks: [string, string][] = [['background-check', 'backgroundCheck'], ['drug-screen', 'drugScreen'], ['references', 'references'], ['right-to-work', 'rightToWork'], ['physical', 'physical']]

/** What the offer still depends on: each check named in a sentence (or under a heading) that makes it a condition. */
export const readContingencies = (reading: Reading): Candidate<string[]> | null => {
  const found: { check: string; start: number; end: number }[] = []
  for (const [check, list] of checks) {
    const pattern = reading.patterns.work[list]
    const hit = pattern ? [...reading.text.matchAll(pattern)].find((match) => isCondition(reading, match.index, match[0])) : undefined
    if (hit) found.push({ check, start: hit.index, end: hit.index + hit[0].length })
  }
  if (found.some(({ check }) => check) && checks.some(([check]) => !found.some((each) => each.check === check) && hintedAt(reading, check))) return null
  const [first] = [...found].sort((a, b) => a.start - b.start)
  return first ? { value: found.map(({ check }) => check), start: first.start, end: first.end, strength: 8, correction: false } : null
}

/** Words that may mean a check in a way no list knows: then the list would be short of one, and is left out. */
const hints: Record<string, RegExp> = {
  references: /\b(?:vouch\w*|a few lines|referees?|references?|refs?|(?:your|my) (?:last|previous|former|old|present) (?:\w+ ){0,2}(?:employers?|boss|supervisors?))\b/gi,
  'right-to-work': /\b(?:passport|visa|lawfully|authority to work|permit|share code|stamp \d|residence title|i-?9)\b/gi,
  physical: /\b(?:physician|(?:works|company|occupational) (?:doctor|nurse)|doctor|medical(?= (?:exam|check|fitness|clear|report))|medically|health (?:declaration|exam\w*|questionnaire|check)|capacity assessment)\b/gi,
  'background-check': /\b(?:criminal|police|vetting|fingerprint\w*|background|convictions?|antecedents|barring)\b/gi,
  'drug-screen': /\b(?:drugs?(?! substance)|urine|substance test|toxicology)\b/gi,
}

const hintedAt = (reading: Reading, check: string): boolean =>
  [...reading.text.matchAll(hints[check] ?? /$^/g)].some((match) => {
    const statement = statementAt(reading, match.index)
    if (!statement || statement.signature || negated(reading, match.index) || doubted(reading, match.index, ['others', 'otherOffer', 'present'])) return false
    const words = wordsOf(reading, statement)
    const spoken = tests(reading.patterns.work.conditional, words) || words.length < 70
    return spoken && !/\b(?:not (?:needed|required|necessary)|no(?:thing)? (?:more |further )?(?:is |reference|check)|n\/a|already|done|dropped|you (?:hold|have)|you are pr|as you are|insurance|dental|vision|premium|cover|plan|benefits?|director|services|store|licen[cs]e|quoted|ref(?:erence)? (?:no|number)|our ref|your ref|development|pharma\w*|discovery|product|experience|fees|relocation agency|helps?)\b|^(?:our |your )?ref\b|^re\b|^subject/i.test(words)
  })

const isCondition = (reading: Reading, at: number, hit: string): boolean => {
  const statement = statementAt(reading, at)
  if (!statement || statement.signature) return false
  const words = wordsOf(reading, statement)
  const index = reading.statements.indexOf(statement)
  const heading = statement.heading ? wordsOf(reading, statement.heading) : ''
  const earlier = [1, 2, 3, 4].map((step) => reading.statements[index - step]).filter((each) => each !== undefined)
  const lead = earlier.findIndex((each) => /:\s*$/.test(wordsOf(reading, each)))
  const listed = lead >= 0 && tests(reading.patterns.work.conditional, wordsOf(reading, earlier[lead]!))
  const brief = words.length < 70 && !/[$£€₹] ?\d/.test(words) && !/\b(?:you|we|our|will|is|are)\b/i.test(words)
  const conditional = brief || tests(reading.patterns.work.conditional, words) || tests(reading.patterns.work.conditional, heading) || /conting|condition|check|screen|before you start|requirement|pre-?(?:hire|employment|start)|clear|subject|vorbehalt|bedingung|voorwaarde|before signing/i.test(heading) || listed || hit.length > 12
  if (!conditional || doubted(reading, at, ['asked', 'others', 'otherOffer', 'guess', ...(/\bref/i.test(hit) ? [] : ['present'])])) return false
  if (negated(reading, at) || /^\s?:?\s?(?:[\w']+ ){0,3}(?:is |are |has |have |was |were |been )*(?:if (?:applicable|required|needed)|done(?=\s*(?:$|\n))|came back (?:fine|clear|ok|okay|good|clean|positive|satisfactory)|no(?=\s*(?:$|[.,;\n]))|nope\b|dropped|on file|in hand|not (?:required|needed|applicable)|(?:required|needed):? no\b|waived|already (?:complete|cleared|done|passed|received)|complete[d]?\b|cleared|n\/a|none)/i.test(reading.text.slice(at + hit.length, at + hit.length + 50))) return false
  // "Medical Laboratory Technologist", "Prairie Health Centre": the name of a job or a house.
  if (/^(?:Medical|Health|Physical|Security|Background)\b/.test(hit) && /^ (?:\p{Lu}\p{Ll}|&)/u.test(reading.text.slice(at + hit.length, at + hit.length + 4)) && !/^ (?:Exam\w*|Check\w*|Assess\w*|Test\w*|Screen\w*|Clear\w*|Fit\w*|Report)/i.test(reading.text.slice(at + hit.length, at + hit.length + 14))) return false
  if (/\p{Lu}\p{L}+ $/u.test(reading.text.slice(Math.max(0, at - 12), at)) && /^(?:Medical|Health)$/.test(hit)) return false
  if (/\bmedical|health|physical/i.test(hit) && /\b(?:insurance|dental|(?<!colour |color )vision|plan|cover(?:age)?|benefits?|premium|scheme|aid|expenses|leave|allowance|therap|record|device)\b/i.test(reading.text.slice(at, at + hit.length + 30)) && !/exam|assess|screen|clear|question|fit|check|test/i.test(hit)) return false
  return !/^(?:drug|background|vetting|medical|physical|check)$/i.test(hit.trim()) || tests(reading.patterns.work.conditional, heading) || /conting|condition|check|clearance|pre-?(?:hire|employment)/i.test(heading) || /\b(?:check|screen|test|clear|pass|subject|conting|condition|exam|verif|need|require|outstanding|satisf|chk|initiat|conduct|first|before)|depend|suspend/i.test(words) || (brief && /[+&,]|\band\b/.test(words))
}
