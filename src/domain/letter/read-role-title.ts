import { isInformal } from './informal.ts'
import type { Candidate, Reading } from './reading.ts'
import { doubted, statementAt } from './reading.ts'

const stopTitle = /^(?:they|she|he|said|who|which|um|okay|so|there|now|with|at|with|in|on|based|reporting|starting|for|and|effective|commencing|to|within|of our|here|you|we|your|beginning|under|as|position|role|team|from|that|is|will|this|located|working|who|by|joining|per|salary|base|full-time|part-time|opening|job|-)$/i
const smallWords = /^(?:of|and|the|for|in|to|&|de|-|\/)$/i

/** The title of the job. */
export const readRoleTitle = (reading: Reading): Candidate<string> | null => {
  const nouns = reading.patterns.work.titleNouns
  const openers: [RegExp, number][] = [
    [/(?:^|\n|(?<=[.;,] ))(?:job title|position title|position|role title|role|(?:post )?title|designation|classification|assignment|function|job(?:_title)?|post|vacancy|specialty|position offered)(?: ?(?:&|and|\/) ?\w+)?\s?(?::|-|=)\s?/gi, 9],
    [/(?:^|\n)(?:re|subject|sub|betreff)\s?:\s?(?:(?:re|fw|fwd|aw|wg|tr|antw)\s?: ?)*(?:(?:your |our )?(?:offer(?: of employment)?|employment offer|letter of (?:hire|offer|appointment)|conditional offer|job offer|appointment|offer letter|good news|great news)\s?(?:,|-|:|for|as)? (?:the (?:position|role|post) of )?)?(?:[a-z ]{0,20} - )?/gi, 5.5],
    [/\b(?:position|role|post|job|title|designation|capacity|class|grade|rank|appointment) of (?:an? |our |the )?/gi, 9],
    [/\b(?:the )?position (?=\p{Lu}\p{Ll})/gu, 7],
    [/(?:^|\n)[^\n:]{0,24}\/ ?(?:function|position|job title|business title|job profile|title|role)\s?:\s?(?:\d{3,8} ?\/ ?)?/gi, 9],
    [/(?:^|\n)(?:you )?as: /gi, 8],
    [/(?:^|\n)(?:corporate|business|working|functional|internal) title\s?:\s?/gi, 9],
    [/\b(?:you would|you'd|you'll|you will) be (?:an?|our) (?:new |next |first )?(?!able|asked|based|paid|given|part|member)/gi, 7],
    [/\b(?:appointment|employment|appointed) as /gi, 8],
    [/\b(?:in the capacity|capacity) of (?=\p{Lu})/gu, 8],
    [/\b(?:you have the job if you want it|the job)[.:] (?=\p{Lu})/giu, 7],
    [/\b(?:details|terms) for (?=\p{Lu})/gu, 6],
    [/\b(?:want|need|like|love) (?:you|to have you) (?:for|as) (?:an? |our |the )?/gi, 6],
    [/(?:^|\n) ?title (?=\p{Lu})/gu, 8],
    [/[a-z]: (?=\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4} (?:at|in|with|reporting|based)\b)/gu, 4.6],
    [/\b(?:be|being) (?:our|their|my) (?:new |next |first )?(?=\p{Lu})/gu, 7],
    [/\bappoint(?:ing)? you (?:as |to be )?(?:an? |our |the )?(?=\p{Lu})/gu, 8],
    [/\bappointed (?:to the post of |as )?(?=\p{Lu}\p{Ll})/gu, 7],
    [/\b(?:become|becoming) (?:our |the |its )?(?:new |next )?(?=\p{Lu})/gu, 8],
    [/\b(?:first|top|preferred|our) choice for (?:the |our )?(?=\p{Lu})/gu, 8],
    [/\b(?:candidature|candidacy|application|selected|appointed|appointment|approved|cleared)(?: you)? (?:for|as|to) (?:the )?(?:position of |post of |role of |class of )?(?:an? |our )?(?=\p{Lu})/gu, 7],
    [/\b(?:position|role|title|post|job) (?:as|is|will be|title is)(?: our| the| an?)? /gi, 8],
    [/\b(?:employ(?:ment|ed)?|join\w*(?: \w+){0,5}|appoint(?:ed|ment)?|hire[d]?|work(?:ing)?|serve|engage[d]?|come on board|bring you on|have you|welcome you|on ?board|you) (?:you )?(?:to our team |to the team |on board |the team |us )?as (?:an? |our |the |its )?/gi, 8],
    [/\boffer(?:ing|ed)? (?:you )?(?:employment |a job |a role |a position |a place )?(?:(?:the|an?|our) )?(?=\p{Lu}[\p{L}]+(?: [\p{Lu}&(][\p{L}&()]*){0,6} (?:role|position|job|post)\b)/gu, 8],
    [/\b(?:the|an?|our|your|for) (?:[\p{Ll}-]+ ){0,2}(?=\p{Lu}[\p{L}/-]+(?:,? [\p{Lu}&(][\p{L}&()/-]*){0,6} (?:role|position|job|post|opening|opportunity|seat|vacancy|spot)\b)/gu, 6],
    [/\boffer(?:ing|ed)? (?:you|me) (?=\p{Lu}\p{Ll})/gu, 6],
    [/(?:^|\n)(?:ROLE|TITLE|POSITION|Title|Role|Position|JOB|Job|POST|Post)\. (?=\p{Lu})/gu, 9],
    [/(?:^|\n)(?:you|your job|your role|the gig): /giu, 5],
    [/(?:^|\n)[\p{L} ]{0,26}(?:offer(?: of (?:employment|appointment))?|appointment|employment)(?::| -) ?(?:as |the (?:post|position) of )?(?=\p{Lu})/giu, 5.2],
    [/(?:^|\n)Subject: [^\n|\t]*[|\t]+ ?(?=\p{Lu})/gu, 5],
    [/\bit's (?:the |an? )?(?=\p{Lu}\p{Ll}+ \p{Lu})/gu, 5],
    [/[a-z]: (?=\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,4}, \p{Lu}[^\n]{2,40}, (?:salary |pay |base )?[$£€]?\d)/gu, 5],
    [/(?<= - )(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3} - )/gu, 4.4],
    [/\boffer (?:of employment )?(?:for|as|:|-) (?:the |an? )?(?=\p{Lu})/gu, 6],
    [/\b(?:[Aa]s|for) (?:an? |our (?:first |new |next |second )?|the |its |your (?:new )?|their (?:new |next )?)?(?=\p{Lu}[\p{Ll}])/gu, 6],
    [/(?:^|\n|\bre |\bRe: |\bthe |\ba |\byour )(?=\p{Lu}[\p{L}/-]*(?: [\p{Lu}&][\p{L}/&-]*){0,5} (?:job|role|position|post|appointment|vacancy|opening|letter|contract)\b)/gu, 7],
    [/(?:^|\n)(?:Re: |RE: |Subject: |OFFER OF EMPLOYMENT ?- ?|[\p{L}\d ]{3,26} - |[\p{L}\d -]{3,34} \/ |Offer of [Ee]mployment ?[-:] ?|Employment Offer ?- ?)?(?=\p{Lu}[\p{L}/-]*(?: (?:[\p{Lu}&][\p{L}/&-]*|of|and|I{1,3}|\d))*(?: ?[,(.\n-]|$| at | utility| with ))/gu, 4],
    [/\boffer\s?(?:-|:)\s?(?=\p{Lu})/gu, 5],
  ]
  const found = openers.flatMap(([pattern, strength]) => [...reading.text.matchAll(pattern)].flatMap((match): Candidate<string>[] => {
    const at = match.index + match[0].length + (/^["']?(?:(?:first|second|new|next) (?=\p{Lu}))?/u.exec(reading.text.slice(match.index + match[0].length, match.index + match[0].length + 12))?.[0].length ?? 0)
    const statement = statementAt(reading, at)
    if (!statement || statement.signature || doubted(reading, match.index, ['others', 'otherOffer', 'present', ...(/\b(?:have|want|like|love) you\b/i.test(match[0]) ? [] : ['asked'])])) return []
    const labelled = strength === 9 && /[:=-]\s?$/.test(match[0])
    if (strength === 4 && !isHeadline(reading, statement)) return []
    const ends = (words: string) => nouns !== undefined && [...words.matchAll(nouns)].some((hit) => /^(?:$|,|[ -]*\(| (?:of|in|for|to|-|I{1,3}|\d))/u.test(words.slice(hit.index + hit[0].length)))
    const title = titleFrom(reading.text.slice(at, statement.end).replace(/(?<=\p{Ll}) (?:Place|Date|Start|Basic|Reports|Reporting|Location|Salary|Grade|Department|Hours)\b.*$/su, (rest) => (labelled ? '\n'.padEnd(rest.length) : rest)), labelled, nouns)
    if (strength === 4 && (generic.test(title) || !ends(title) || /^\s?:/.test(reading.text.slice(at + title.length, at + title.length + 2)))) return []
    const plain = labelled && strength === 9 && /^(?:\n)?(?:job title|position|role|title|designation|function|post)/i.test(match[0].trim()) && /^\p{Lu}/u.test(title) && title.split(' ').length < 7 && !lone.test(title)
    if (!title || (!isTitle(title, nouns) && !plain)) return []
    const spaced = title.replace(/\s+/g, ' ')
    // "Competition 2026/117, Grid Connections Engineer", "General Manager of the Gladwater Inn".
    const prefix = /^(?:job title|role title|position title|designation|role|job|position|(?:it|that|this|yours?)(?:'s| is| would be|'d be| will be|'ll be)(?: an?| the)?) (?=\p{Lu})|^(?:competition|requisition|req|vacancy|job|ref|reference|position|post)\.? (?:no\.? ?|number |id )?[\w/-]*\d[\w/-]*,? (?=\p{Lu})/iu.exec(spaced)?.[0].length ?? 0
    const value = spaced.slice(prefix).replace(/^(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+) of the .*(?:Inn|Hotel|Lodge|Resort|School|Hospital|Museum|Club|Restaurant)$/u, '$1')
    return [{ value, start: at + prefix, end: at + prefix + value.length, strength: strength + (/^\p{Lu}/u.test(value) ? 1 : 0), correction: doubted(reading, at, ['correction']) }]
  }))
  found.push(...underHeading(reading, nouns), ...noteTitles(reading, nouns), ...smallTitles(reading, nouns))
  const best = [...found].sort((a, b) => b.strength - a.strength || a.start - b.start)[0]
  if (!best) return null
  const longer = found.find((each) => each.value.length > best.value.length && each.value.toLowerCase().startsWith(best.value.toLowerCase()) && each.strength >= 8)
  return longer ?? best
}

/** "Position" on a line of its own, the title on the next. */
const underHeading = (reading: Reading, nouns: RegExp | undefined): Candidate<string>[] =>
  reading.statements.flatMap((statement): Candidate<string>[] => {
    const heading = statement.heading ? reading.text.slice(statement.heading.start, statement.heading.end) : ''
    if (!/^(?:job title|position(?: title)?|role|title|designation|classification|post)$/i.test(heading.trim()) || statement.heading?.start === statement.start || statement.signature) return []
    const title = titleFrom(reading.text.slice(statement.start, statement.end), true, nouns)
    return isTitle(title, nouns) ? [{ value: title, start: statement.start, end: statement.start + title.length, strength: 9, correction: false }] : []
  })

/** "registered electrician", "TIG welder, 29 an hr": the job as the first words of a line of a note. */
const noteTitles = (reading: Reading, nouns: RegExp | undefined): Candidate<string>[] =>
  reading.statements.slice(0, 9).flatMap((statement, index): Candidate<string>[] => {
    const words = reading.text.slice(statement.start, statement.end)
    const whole = /^(?:(?:1st|2nd|3rd) (?=shift))?(?:(?!(?:at|with|for|on|to|by)\b)\p{L}[\p{L}/&.-]* ){0,4}(?!(?:at|with|for|on|to|by)\b)\p{L}[\p{L}/&.-]*(?: (?:(?:lvl|level|grade|gr|band)\.? )?(?:\d|I{1,3}))?(?=\s*(?:[,(=;:.!\n]|$| - | \/ | (?:here )?(?:at|with) | confirmed))/u.exec(words)?.[0] ?? ''
    const bare = whole.replace(/ (?:job|role|position|post)$/i, '')
    const label = /^(?:role|job|title|position|post) (?=\p{Lu})/u.test(bare)
    const lead = label ? '' : /(?:(?:lvl|level|grade|gr|band)\.?|\p{L}) (?:\d|I{1,3})$/iu.test(bare) ? bare : bare.replace(/ (?:nights?|days?|evenings?|ft|pt|perm|remote|hybrid|nights shift|\d.*)$/i, '')
    if (statement.signature || words.length > 110 || lead.length < 3 || lone.test(lead) || generic.test(lead) || /OFFER|LETTER/.test(lead) || !nouns || /\b(?:my|your|his|her|boss|you|i|we|they|she|he|said|okay|um|call|called|rang|spoke|from|with|is|says?|dear|hi|hey|hello|reports?|mr|ms|team(?! lead)|hr)\b/i.test(lead) || doubted(reading, statement.start, ['others', 'asked'])) return []
    // "sparky - "industrial electrician" on paper": the word of the trade, not the title.
    if (/^ ?(?:-|\(|,|=) ?"\p{L}/u.test(words.slice(lead.length))) return []
    if (/^ ?(?:→|->|=>)|^ ?[:=] ?(?![$£€\d])|^, (?:you|thanks|thank|good|as|here|i|we)\b/i.test(words.slice(lead.length))) return []
    nouns.lastIndex = 0
    const hits = [...lead.matchAll(nouns)]
    const last = hits.at(-1)
    const headOf = /^(?:avp|vp|svp|evp) [\p{L}&]+(?: [\p{L}&]+){0,2}$/iu.test(lead) || /^(?:head|director|dir\.?|vp|chief|manager|pharmacist) (?:of|in) [\p{L}&]+(?: [\p{L}&]+)?$/iu.test(lead)
    if ((!last || !/^(?: (?:(?:lvl|level|grade|gr|band)\.? )?(?:\d|I{1,3}))?$/.test(lead.slice(last.index + last[0].length))) && !headOf) return []
    const unit = /^ - (?!Offer|Employment|Letter|Terms|Your)[\p{L}& ]{3,30}(?=\s*(?:,|$|\n))/u.exec(words.slice(lead.length))?.[0] ?? ''
    return [{ value: lead + unit, start: statement.start, end: statement.start + lead.length + unit.length, strength: 4.5 - index * 0.1, correction: false }]
  })

/** In a text typed small: "they want me as a chaplain coordinator in macon", "for the technical artist role". */
const smallTitles = (reading: Reading, nouns: RegExp | undefined): Candidate<string>[] =>
  !nouns || !isInformal(reading.text) ? [] : [...reading.text.matchAll(/\b(?:as an?|is an?|is|as|for the|for|the|job is) ((?:(?!(?:the|a|an|my|your|our|their|his|her|not|just|in|at|on|with|from|to)\b)\p{Ll}[\p{Ll}/&-]+ ){0,3}(?!(?:role|job|position|post)\b)\p{Ll}[\p{Ll}-]+)(?: (?:role|job|position|post)\b)?(?= (?:at|in|for|on|they|and|with|the|its)\b|\s*[.,;\n(]|\s*$|(?<=role|job|position|post))/gu)].flatMap((match): Candidate<string>[] => {
    const title = match[1] ?? ''
    const at = match.index + match[0].indexOf(title)
    const ends = [...title.matchAll(nouns)].some((hit) => hit.index + hit[0].length === title.length)
    const explicit = /^as|(?:role|job|position|post)$/.test(match[0]) || title.includes(' ')
    if (!ends || !explicit || doubted(reading, at, ['others', 'otherOffer', 'asked', 'present', 'guess']) || /\b(?:boss|manager|mgr|report\w*|under)\b[^.\n]{0,20}$/.test(reading.text.slice(Math.max(0, at - 30), at))) return []
    return [{ value: title, start: at, end: at + title.length, strength: 4.2, correction: false }]
  })

/** A title may stand alone: as a heading, or as a line of a call note. */
const isHeadline = (reading: Reading, statement: { start: number; end: number }): boolean => statement.end - statement.start < 75 && reading.statements.indexOf(statement as Reading['statements'][number]) < 12

/** "Staff Engineer - Platform": what follows the dash in capitals is part of the title. */
const joined = (rest: string): string => rest.replace(/^([^\n.;:,(]{3,60}?) - (?!(?:Offer|Employment|Letter|Terms|Compensation|Conditional|Your|Start|Remuneration|Package|Summary)\b)(?=\p{Lu}[\p{L}&]+(?: [\p{Lu}&][\p{L}&]*){0,3}(?:[.,;\n("]|$| \(| at | in | with | for | {2}| location))/u, '$1 ‐ ')

const endsWithNoun = (words: string, nouns: RegExp | undefined): boolean => nouns !== undefined && [...words.matchAll(nouns)].some((hit) => hit.index + hit[0].length === words.length)

const titleFrom = (text: string, labelled: boolean, nouns: RegExp | undefined): string => {
  const rest = joined(text)
  const cut = rest.split(/[\n\t;:!?"]|(?<!\b(?:Dir|Sr|Jr|Asst|Assoc|Mgr|Dep))\.(?: |$)| - | \(|,(?! (?:\p{Lu}[\p{L}]+)(?: (?:(?:&|and|of) )?\p{Lu}[\p{L}]+){0,2}(?:$|[.\n(,]| at | in | for | with | on ))/u)[0] ?? ''
  const words = cut.trim().split(/ +/)
  const kept: string[] = []
  for (const word of words) {
    const bare = word.replace(/[,.]+$/, '')
    // "Trusts and Foundations Manager": on to the noun.
    if (kept.length > 0 && /^(?:and|&)$/i.test(bare) && /^\p{Lu}/u.test(words[kept.length + 1] ?? '') && !endsWithNoun(kept.join(' '), nouns)) {
      kept.push(word)
      continue
    }
    if (kept.length > 0 && stopTitle.test(bare) && !(labelled && /^(?:of|and|&|for|to|in)$/i.test(bare) && kept.length > 0)) break
    if (kept.length > 0 && !labelled && /^\p{Ll}/u.test(bare) && !smallWords.test(bare) && /^\p{Lu}/u.test(kept[0] ?? '')) break
    if (kept.length >= 9) break
    kept.push(word)
    if (word.endsWith(',') && !labelled && !/^\p{Lu}/u.test(words[kept.length] ?? '')) break
  }
  while (kept.length > 0 && smallWords.test(kept.at(-1) ?? '')) kept.pop()
  const title = kept.join(' ').replace(/[,.\s]+$/, '')
  const found = title.replaceAll('‐', '-')
  if (rest.startsWith(title)) return found
  return rest.slice(0, rest.indexOf(title) + title.length).trim() === title ? found : ''
}

/** A bare word for a kind of job, alone in a line: part of a title that was torn, or of something else. */
const generic = /^(?:engineer|manager|analyst|specialist|technician|officer|director|consultant|associate|assistant|lead|head|rep|agent|worker|operator|supervisor|coordinator|administrator|executive|partner|principal|dev|tech)$/i

/** Departments, kinds of contract and headings: no title by themselves. */
const lone = /^(?:platform|engineering|sales|operations|finance|marketing|product|data|people|legal|design|research|support|quality|production|maintenance|nursing|confidential|permanent|temporary|full[- ]?time|part[- ]?time|regular|contract|exempt|new|senior|junior|lead|mid|principal|staff|hiring leader|level \d|grade \w+|office|arrangement|title|name|date|tbc|tbd)$/i

const isTitle = (title: string, nouns: RegExp | undefined): boolean => {
  if (!nouns || title.length < 2 || title.length > 80 || lone.test(title) || /^(?:the )?(?:office|department|faculty|division|school) of\b/i.test(title) || /\bOFFER\w*|LETTER/.test(title) || /^\p{L}{22,}$/u.test(title)) return false
  nouns.lastIndex = 0
  const hit = nouns.test(title)
  nouns.lastIndex = 0
  return hit && !/^(?:mr|mrs|ms|miss|dr|prof|sir)\b/i.test(title) && !/\b(?:you|your|we|will|shall|please|manager will|employee of|reports?|pleased)\b/i.test(title)
}

