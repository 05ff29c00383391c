import { isInformal } from './informal.ts'
import { isLabel } from './is-label.ts'
import { isKnownPlace } from './read-location.ts'
import type { Candidate, Reading } from './reading.ts'
import { doubted, wordsOf } from './reading.ts'
import type { Statement } from './statement.ts'

const legal = '(?:Inc|LLC|L\\.L\\.C|Ltd|Limited|GmbH|AG|plc|PLC|Corp|Corporation|LLP|LP|Pty|PTY|LTD|INC|Pvt|Private|PVT|PTE|PRIVATE|LIMITED|LLP|DAC|SE|B\\.V|BV|SA|KG|Oy|AB|ULC|Co|PBC|L\\.P|L\\.L\\.P|S\\.A\\.S|S\\.L|S\\.r\\.l|SRL|Srl|A\\/S|ApS|OÜ|K\\.K|Incorporated|NV|Pte|inc|CIC|CLG|PC|PLLC|P\\.C|P\\.L\\.L\\.C|N\\.A|Teoranta|CLT|Sdn Bhd)'
const word = "(?:(?:Bros|Mfg|Intl|Svcs|Assoc|Mt|Ft|St)\\.(?= \\p{Lu})|(?!(?:B\\.V|N\\.V|S\\.A|L\\.L|L\\.P|S\\.r)\\.?)\\p{Lu}[\\p{L}\\d&'’+-]*|\\d{1,4}[A-Z]?(?![/.\\d]))"
const suffix = `(?:,? (?:\\(Pty\\) )?${legal}\\.?(?![\\p{L}]))`
const company = `((?:The )?(?:St\\.? (?=\\p{Lu}))?(?:\\p{Lu}(?:[\\p{L}\\d&'’.+-]*[\\p{L}\\d])?(?![\\p{L}])|[a-z]+[A-Z]\\p{L}+|\\p{Ll}[\\p{L}]+\\.(?:io|ai|com))(?: (?:(?:&|and|of|for|the|de|\\+) (?=\\p{Lu}))?${word}){0,6}${suffix}{0,3})`

/** The third is a word without which the pattern cannot fit: it is asked first, because it costs little. */
const openers: [pattern: RegExp, strength: number, needs?: RegExp][] = [
  [new RegExp(`(?:^|\\n)(?:[Cc]ompany|COMPANY|[Ee]mployer|EMPLOYER|[Oo]rgani[sz]ation|ORGANI[SZ]ATION|[Cc]lient|CLIENT|[Hh]iring [Cc]ompany|[Ll]egal [Ee]ntity|[Ee]mploying (?:[Ee]ntity|[Aa]uthority|[Oo]rgani[sz]ation|[Bb]ody)|[Ee]mployer [Ee]ntity|EMPLOYER ENTITY|[Pp]roduction [Cc]ompany|[Uu]nternehmen(?: ?\\/ ?[Cc]ompany)?|[Aa]rbeitgeber(?: ?\\/ ?[Ee]mployer)?|[Ww]erkgever|[Ff]irma|[Ee]ntity|ENTITY)(?: [Nn]ame| NAME)?\\s?(?::|-)\\s?${company}`, 'gmu'), 11],
  [new RegExp(`\\b(?:[Oo]n )?(?:[Bb]ehalf|[Pp]artners|[Pp]anel|[Bb]oard|[Dd]irectors|[Gg]overnors|[Tt]rustees|[Oo]wners) (?:of|at) (?:the (?:whole |entire )?(?:team|board|partners|management|directors|governors|trustees) (?:at|of) |all of us at |everyone at |my client,? |our client,? )?(?:the (?=\\p{Lu}))?(?:[Bb]oard of (?:[Dd]irectors|[Gg]overnors|[Tt]rustees|[Rr]egents) (?:of|at) |(?:[Dd]irectors|[Gg]overnors|[Tt]rustees|[Rr]egents) of )?(?:the (?=\\p{Lu}))?${company}`, 'gu'), 9],
  [new RegExp(`\\b(?:[Aa]cting (?:for|on behalf of)|[Rr]ecruiting for|[Hh]iring for|[Rr]etained by|phone with|phone down to|agreed with|spoke to|(?:hr|HR) (?:of|at)|heard (?:back )?from|word from) (?:our client |my client |the client )?(?:the )?${company}(?= and they|[.,;!(]| (?:and|who|has|have|would|last|\\())`, 'gu'), 12],
  [new RegExp(`\\b(?:[Pp]repared|[Ii]ssued|[Ss]ent) by ${company}(?=,|\\n|$)`, 'gu'), 6],
  [new RegExp(`(?:^|\\n)From: [^\\n(<[]{2,60}[([]${company}[)\\]]`, 'gu'), 9],
  [new RegExp(`(?:^|\\n)From: [^\\n(<]{2,70}, ${company}(?= *(?:$|\\n|<))`, 'gu'), 8],
  [new RegExp(`\\bre ${company}`, 'gu'), 5],
  [new RegExp(`\\b(?:[Nn]ews from|[Ww]ord from|[Rr]ound (?:at|with)|present(?:ed|ing)? you to|introduc(?:ed|ing) you to|[Ii]nterview(?:s|ed)? (?:at|with)|meeting with|[Cc]onfirmed? by|[Aa]pproval from|[Oo]ffered by) (?:the )?${company}(?=[.,;!?\\n]|$| (?:and|have|has|on|last|who|in))`, 'gu'), 6],
  [new RegExp(`(?:^|\\n)(?:[Bb]etreff|[Oo]nderwerp|[Oo]bjet|[Oo]ggetto|[Aa]sunto|Subject): (?:(?:RE|Re|AW|FW|Fwd): ?)*(?:OFFER!*|Offer|Angebot|Aanbod|Offre|JOB OFFER)!*:? (?:van |von |from |bei |bij |chez )?${company}(?=\\s*(?:$|\\n|!))`, 'gu'), 7],
  [new RegExp(`\\bclient\\b[^.\\n]{0,30} is (?:the )?${company}`, 'gu'), 14],
  [new RegExp(`\\((?:ceo|cto|coo|founder|co-founder|hr|owner|md|CEO|CTO|HR|MD),? (?:at |of )?${company}\\)`, 'gu'), 7],
  [new RegExp(`\\bat the ${company}(?=[.,;]| (?:in|as)\\b)`, 'gu'), 4],
  [new RegExp(`\\b(?:[Mm]y|[Oo]ur|[Tt]he|[Cc]alled|-) ?client(?: is|:|,)? (?:the )?${company}`, 'gu'), 14],
  [new RegExp(`\\b(?:team|folks|people|guys|everyone|hiring manager|panel|us|client) (?:here )?(?:at|over at) ${company}`, 'gu'), 8],
  [new RegExp(`\\b[Hh]ere at ${company}`, 'gu'), 8],
  [new RegExp(`\\b(?:say|that|confirm|know|hear|news:?|and) ${company},? (?:want|would|have|has|is|are|will)\\b(?: \\w+){0,3}? (?:offer|like|pleased|delighted|you|love)`, 'gu'), 7],
  [new RegExp(`(?:^|\\n|[,:;] )${company} (?:pays|gives|provides|will pay|contributes|matches|will match|employs|closes)\\b`, 'gu'), 6, /\b(?:pays|gives|provides|will pay|contributes|matches|will match|employs|closes)\b/],
  [new RegExp(`(?:^|\\n)Subject: [^\\n]{0,40}\\b(?:[Pp]roposal|[Cc]ontract|[Oo]ffer|[Tt]erms|[Jj]ob|[Rr]ole):? ${company}(?=\\s*(?:$|\\n))`, 'gu'), 6],
  [new RegExp(`${company}'s (?:offer|terms|proposal|package)\\b`, 'gu'), 6, /'s (?:offer|terms|proposal|package)\b/],
  [new RegExp(`(?:^|\\n)Subject: [^\\n]{0,60}?\\b[Oo]ffer (?:from|with|at|by) ${company}`, 'gu'), 9],
  [new RegExp(`(?:^|\\n)Subject: [^\\n]{4,80} - ${company}(?=\\s*(?:$|\\n))`, 'gu'), 5],
  [new RegExp(`\\b(?:[Jj]oin|[Jj]oining|[Ww]elcome to|WELCOME TO|[Gg]reetings from|[Ee]mployment (?:with|at|by)|[Ee]mployed by|[Ww]ork(?:ing)? at|[Cc]areer (?:with|at)|[Rr]oles? (?:with|at)|[Pp]ositions? (?:with|at)|[Oo]ffer (?:of employment )?(?:from|with|by|at)|[Jj]ob (?:with|at)|[Aa]greement (?:with|between)|[Ee]ngagement with|[Oo]pportunity (?:with|at)|[Aa]ppointment (?:at|with)|part of) (?:the )?(?:team at )?${company}`, 'gu'), 7],
  [new RegExp(`(?:^|\\n|(?<=[.;,:!] |- )|\\(|[Tt]erms on which |\\bthat |\\b[Ww]e at )(?:[Tt]he )?${company}(?: \\([^)]{2,40}\\))?,? (?:is|are|has|have|would|wants?|wish(?:es)?|just|came|comes|'d|offers?)(?: \\w+){0,3}? (?:pleased|delighted|happy|excited|thrilled|proud|glad|like|love|offer(?:ed|ing)?|you|come back|made|approved|confirmed|decided|keen|to (?:offer|make|confirm|extend|hire)|ready|back)\\b`, 'gu'), 8],
  [new RegExp(`${company},? \\((?:hereinafter |hereafter |herein )?(?:referred to as |called )?(?:the |"|'|“)*(?:[Cc]ompany|[Ee]mployer|COMPANY|[Ff]irm|[Tt]rust|[Hh]ospital|[Cc]ouncil|[Uu]niversity|\\p{Lu}\\p{L}+")`, 'gu'), 11, /\((?:here|referred|called|the |["'“]|[CEFTHU])/],
  [new RegExp(`\\b(?:at|with) ${company}(?=[.,;:!?)\\n]|$| (?:as|in|based|reporting|starting|on|has|is|and|will|we|located|for|to|here))`, 'gu'), 4],
  [new RegExp(`(?:^|\\n)(?:[Ff]or|FOR|[Ff]or and on behalf of) ${company}(?=\\s*(?:$|\\n|,))`, 'gu'), 7],
  [new RegExp(`\\b(?:Subject|Re|RE)\\s?: [^\\n]{0,60}?\\b(?:from|with|at|- ?OFFER -|\\|) ${company}`, 'gu'), 6],
  [new RegExp(`(?:^|\\n|Subject: |Re: |OFFER - |Offer - )(?:Your )?${company} (?:offer|Offer (?:of|letter|details|summary)|OFFER|- )`, 'gu'), 5],
]
const notCompany = /^(?:From|By|Until|Since|After|Before|There|Told|Mum|Dad|Employing|Production company|Unternehmen|Crew|Anruf|Leave|Verbal|Revised|Updated|Final|Written|Correction|Approved|PF|EPF|ESI|ESIC|CPF|NPS|Gratuity|Fixed|Variable|Allowance|Allowances|Usual|Subject|Question|Questions|Re|Fwd|FW|Happy|Delighted|Very|Also|Here|So|And|But|When|While|What|How|Who|Where|Which|The|Our|Your|You|We|I|This|That|It|Dear|Mr|Mrs|Ms|Dr|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Monday|Tuesday|Wednesday|Thursday|Friday|Company|Employer|Human|HR|Base|Salary|Annual|Offer|Employment|Position|Title|Start|Hi|Hello|Hey|Thanks|Please|Subject|Remote|Hybrid|Board|Plan|In|On|At|As|If|For|To|Compensation|Benefits?|USD|CAD|GBP|EUR|INR|Private|Confidential|Letter|Great|Good|Congratulations|Welcome|No|All|Any|Basic|Gross|Total|Bonus|They|She|He|Equity|Location|Manager|Hours|Working|Notice|Holiday|Pension|Re|PTO|RSUs?|Section|Form|Social|Canada|India|Ireland|Germany|Australia|United|London|Dublin|Berlin|Ontario|Toronto|School|Employee|Talent|Key|Terms|LETTER|TERMS|OFFER|Management|Department|Annexure|Term|Wishing|Just|Quick|Further|Following|Yours|Sincerely|Kind|Best|Regards|Cause|Good|Head|Data|Monthly|Oh|Ok|Okay|Base|Date|Dated|Strictly|Remuneration|Schedule|Personal|Without|Reference|Conditional|Formal|Summary|BASE|SALARY|Grade|Weekly|Call|Phone|Notes?|Supervisors|Directors|Governors|Trustees|County Retirement|Candidate|Captain|Brother|Sister|Eligible|Spoke|Rang|Met|Tel|Chat|Chef|Chefs|Talked|Vm|Voicemail|Ref|Bonjour|Hallo|Guten|Salut|Sehr|Cher|Namaste|Howdy|G'day|Ciao|Hola|Greetings|Vacation|Telework|Campus|Herr|Frau|Level|Step|Tier|Mon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|VP|SVP|AVP|Could|Is|Dep|Bex|Yes|Corporate Services|Support Cent|HMRC|IRS|CRA|ATO|IRAS|MOM|DBS|UKVI|USCIS|FCA|MAS|Revenue|Checkr|DocuSign|Workday|TA|PA|EA|HRBP|CHRO|CEO|CFO|COO|CTO|MD|GM|AE|SDR|Administration|Registry|Regional Office|Client Services|Customer Service|Shared Services|Member Services|Industrial Division|Institutional|Dr|Prof)(?:$|\b(?! (?:&|of \p{Lu})))/u

/** "Clinical Operations" is a part of a house, not the house. */
const department = /^(?:Clinical|Operations|Engineering|Sales|Marketing|Finance|Financial|Human|Resources|People|Legal|Product|Data|Analytics|Technology|Information|Digital|Commercial|Corporate|Customer|Success|Support|Supply|Chain|Quality|Assurance|Regulatory|Affairs|Planning|Strategy|Research|Development|Design|Security|Compliance|Risk|Treasury|Procurement|Facilities|Nursing|Medical|Residential|Department|Division|Unit|Team|and|&|of|the|Services|Management|Business|Partners?|Talent|Acquisition|Payroll|Benefits|Rewards?|Field|Site|North|South|East|West|Central|Region|Regional|National|Global|International)$/

/** A house's name is no title, no lone legal form, no part of a person's name, and no house that offered something else. */
const isHouse = (reading: Reading, clean: string, start: number, title: string | null, strength: number): boolean => {
  if (new RegExp(`^(?:${legal}\\.?|INC\\.?)$`, 'iu').test(clean)) return false
  if (title !== null && (title === clean || title.startsWith(`${clean} `) || (title.endsWith(` ${clean}`) && !title.endsWith(`, ${clean}`)))) return false
  const after = reading.text.slice(start + clean.length, start + clean.length + 40)
  if (/^,? (?:has|have|had) (?:also |already |since )?offered (?:you|me|him|her)\b/i.test(after) && /\b(?:mention\w*|told|said|saying|know|understand|hear|aware|gather|that)\b[^.\n]{0,60}$/i.test(reading.text.slice(Math.max(0, start - 70), start))) return false
  if (isPerson(reading, clean)) return false
  // "FW: verbal - Okafor-Lind", elsewhere "Chidi Okafor-Lind".
  // "Friederike", elsewhere "Friederike Zollhagen"; "Requesting 105".
  if (/^\p{Lu}\p{Ll}+$/u.test(clean) && strength <= 5) {
    const longer = [...reading.text.matchAll(new RegExp(`(?<![\\p{L}])${clean} (\\p{Lu}[\\p{L}-]+)`, 'gu'))].map(([, second = '']) => second)
    if (longer.length > 0 && !longer.some((second) => isCompanyLike.test(second) || new RegExp(`^(?:${suffixes(reading)})$`, 'u').test(second))) return false
  }
  if (/^\p{Lu}\p{Ll}+ing \d|^\p{L}+ \d{2,}$/u.test(clean)) return false
  return !(/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(clean) && strength <= 5) && !(/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(clean) && new RegExp(`(?<![.!?]\\s)\\p{Lu}\\p{Ll}+ ${clean}`, 'u').test(reading.text))
}

/** "Lorna Vance, People Manager", "let Lorna know": somebody who writes or is written to. */
const isPerson = (reading: Reading, clean: string): boolean => {
  const [first = '', second, more] = clean.split(' ')
  if (second === undefined || more !== undefined || isCompanyLike.test(clean) || new RegExp(`^(?:${suffixes(reading)})$`, 'u').test(second)) return false
  const signed = new RegExp(`(?:^|\\n)${clean.replace(/[.+]/g, '\\$&')}(?:, |\\n| [(-])[^\\n]{0,40}\\b(?:Manager|Officer|Partner|Director|Recruiter|Adviser|Advisor|Lead|Head|Generalist|Coordinator|HR|People|Talent|President|Founder)\\b`, 'u')
  // "You will move from Karl Ober to Grete Haas as manager"
  if (new RegExp(`\\b(?:from|to) ${clean.replace(/[.+]/g, '\\$&')}(?: to \\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+)? as (?:your )?(?:manager|boss|lead|supervisor)`, 'u').test(reading.text)) return true
  return signed.test(reading.text) || new RegExp(`\\b(?:[Ll]et|[Tt]ell|[Aa]sk|[Cc]all|[Rr]ing|[Tt]hank|[Mm]et|[Ss]ays?|[Cc]opied) ${first.replace(/[.+]/g, '\\$&')}\\b(?! ${second})`, 'u').test(reading.text)
}

/** Whom the offer is for. */
const candidateNames = (reading: Reading): string[] => [...reading.text.matchAll(/(?:^|\n|\b)(?:[Pp]repared for|[Ii]ssued to|[Oo]ffer details for|[Cc]onfidential to|[Nn]ame(?: of employee)?:|[Ee]mployee(?: [Nn]ame)?:|[Cc]andidate:|[Dd]ear|To:|An:|Aan:|[Aa]ttention:?|[Aa]ttn:?|[Ff]or:)\s? ?(?:Mr\.?|Ms\.?|Mrs\.?|Miss|Dr\.?)? ?(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,3})(?=\s*(?:$|[\n,:;(<|\t]))/gu)].flatMap(([whole, name = '']) => (/^\s*for/i.test(whole) || isCompanyLike.test(name) ? [] : [name]))

const isCompanyLike = new RegExp(`\\b(?:${legal}|Group|Trust|Council|University|Hospital|Health|Bank|School|College|Services|Systems|Team|Hiring|Committee)$`, 'u')

type Vote = (name: string, start: number, strength: number) => void

/** The employer: the name that stands where employers are named, most often and most clearly. For an agency's mail, its client. */
export const readCompany = (reading: Reading, manager: string | null, title: string | null): Candidate<string> | null => {
  const votes = new Map<string, Candidate<string> & { votes: number }>()
  const candidates = candidateNames(reading)
  const throughAgency = /\b(?:client|of mine (?:made|got)|our margin|they opened at|present(?:ed|ing)? you to|have come back|has come back)\b/i.test(reading.text)
  const vote: Vote = (name, start, strength) => {
    const clean = cleaned(name)
    if (!isHouse(reading, clean, start, title, strength) || candidates.some((each) => each === clean || each.endsWith(` ${clean}`))) return
    if (clean.length < 2 || clean.length > 70 || notCompany.test(clean.replace(/^The /, '')) || /\b(?:TERMS?|OFFER|SUMMARY|SHEET|SCHEDULE|CONFIRMATION|APPOINTMENT|LETTER|ANNEXURE|STATEMENT|OVERVIEW|AGREEMENT|EMPLOYMENT)\b/.test(clean) || /^(?:Council|University|Trust|Hospital|School|College|Clinic|Bank|Group|Foundation|Charity|Firm|Practice|Studio|Agency|Credit Union|Shire|Board|Panel|Hotel|Inn|Lodge|Restaurant|Store|Shop|Office|Site|Plant|Farm|Yard|Wage|Job|Boss)$/i.test(clean) || reading.dates.some((date) => date.start < start + clean.length && start < date.end) || isKnownPlace(reading, clean) || isLabel(clean, reading.patterns, 0.9) || (/^\p{Lu}+$/u.test(clean) && /^ \p{Lu}{3,}/u.test(reading.text.slice(start + name.length, start + name.length + 6))) || isTitle(reading, clean) || clean.split(' ').every((each) => department.test(each)) || (manager !== null && clean.includes(manager)) || reading.people.some((each) => each.startsWith(clean) || clean.startsWith(each))) return
    if (strength < 8 && /\b(?:ad|advert|advertisement|posting|listing) (?:says?|said|read|was)\b[^\n]*$/i.test(reading.text.slice(Math.max(0, start - 90), start))) return
    if (doubted(reading, start, ['present', 'otherOffer', 'others']) && (strength < 8 || /\b(?:has|have) offered\b/.test(reading.text.slice(start, start + 90)))) return
    const sender = throughAgency && /(?:^|\n)(?:From|Von|Van): [^\n]*$/.test(reading.text.slice(Math.max(0, start - 90), start))
    const agencyNoted = /^[ ,(-]{0,3}(?:the )?(?:agency|recruiter|recruitment)\b/i.test(reading.text.slice(start + name.length, start + name.length + 14))
    const weight = agencyNoted || sender ? strength - 6 : matches(reading.patterns.work.agency, clean) && strength < 12 ? strength - 6 : strength
    const key = keyOf(clean)
    const known = votes.get(key)
    const at = start + Math.max(0, name.indexOf(clean))
    if (!known) votes.set(key, { value: clean, start: at, end: at + clean.length, strength: weight, correction: false, votes: weight })
    else {
      known.votes += weight * 0.5
      known.strength = Math.max(known.strength, weight)
      if (clean.length > known.value.length) Object.assign(known, { value: clean, start: at, end: at + clean.length })
    }
  }
  for (const [pattern, strength, needs] of openers) for (const match of needs && !needs.test(reading.text) ? [] : reading.text.matchAll(pattern)) vote(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? ''), strength)
  letterhead(reading, vote)
  casualName(reading, vote)
  smallName(reading, vote)
  noteHead(reading, vote)
  mailHouse(reading, vote)
  return chosen(reading, [...votes.entries()].map(([key, found]) => [key, { ...found, votes: found.votes + (atDomain(reading, key) ? 3 : 0) }]))
}

/** "dave here from big pine towing", "its rob from copperline distribution": a name as people type it. */
const casualName = (reading: Reading, vote: Vote): void => {
  for (const match of reading.text.matchAll(/(?:^|\n|[,.] ?)(?:hi|hey|hello)?[^\n.]{0,24}?\b(?:\p{L}+ here|it'?s \p{L}+|this is \p{L}+)(?: \p{L}+)? (?:from|at|with|over at) (?:the )?(\p{L}[\p{L}&'-]*(?: (?!(?:so|and|about|with|re|regarding|just|calling|again|i|we)\b)[\p{L}&][\p{L}&'-]*){0,3})(?=\s*(?:[\n.,!(-]|$))/giu)) {
    const name = match[1] ?? ''
    if (!/^(?:hr|the|your|our|my|home|work|recruit\w*|talent|people)\b/i.test(name)) vote(name, match.index + match[0].lastIndexOf(name), 8)
  }
}

/** In a text typed small, "the offer from hartwell county library is": a name that ends as employers' names end. */
const smallName = (reading: Reading, vote: Vote): void => {
  if (!isInformal(reading.text)) return
  for (const match of reading.text.matchAll(/(?:\b(?:from|with|at|re|for) |(?:^|\n)(?=[^\n=]{4,40} = ))((?!(?:the|a|an|my|our|their|your|home|hr)\b)\p{Ll}[\p{Ll}&'-]+(?: \p{Ll}[\p{Ll}&'-]+){1,3}?)(?= (?:is|=|they|wants?|offered|said|called|rang|for)\b|\s*[,.\n]|\s*$)/gu)) {
    const name = (match[1] ?? '').replace(/^.* (?:from|at) /, '')
    if (new RegExp(`(?:^| )(?:${suffixes(reading)})$`, 'iu').test(name)) vote(name, match.index + match[0].length - name.length, 8)
  }
}

/** Does a mail address of the text belong to a house of this name? */
const atDomain = (reading: Reading, key: string): boolean => {
  const squashed = key.replace(/[^\p{L}\d]/gu, '')
  return squashed.length > 3 && [...reading.text.matchAll(/@([a-z\d-]{4,40})\./gi)].some(([, domain = '']) => domain.replaceAll('-', '').toLowerCase().startsWith(squashed) || squashed.startsWith(domain.replaceAll('-', '').toLowerCase()))
}

const chosen = (reading: Reading, votes: [string, Candidate<string> & { votes: number }][]): Candidate<string> | null => {
  for (const [key, found] of votes) found.votes += Math.min(3, (key.length < 3 ? 0 : reading.text.toLowerCase().split(key).length - 1) * 0.7)
  // "Corvane" and "Corvane Therapeutics" are one employer; the fuller name takes the votes of the shorter.
  for (const [key, found] of votes) for (const [other, longer] of votes) if (other !== key && other.startsWith(`${key} `)) longer.votes += found.votes * 0.6
  const ranked = votes.map(([, found]) => found).filter((each) => each.votes > (each.value.includes(' ') || each.strength > 4 ? 3.5 : 5)).sort((a, b) => b.votes - a.votes)
  const [best, second] = ranked
  if (!best || (second && best.votes - second.votes < 1 && !keyOf(best.value).includes(keyOf(second.value)) && !keyOf(second.value).includes(keyOf(best.value)))) return null
  const fuller = ranked.find((each) => each !== best && keyOf(each.value).startsWith(`${keyOf(best.value)} `) && each.votes > 6)
  return fuller ?? best
}

/** A line of its own with a company's suffix, or in capitals, at the head of a letter or under the signature. */
const letterhead = (reading: Reading, vote: Vote): void => {
  reading.statements.forEach((statement, index) => {
    const words = wordsOf(reading, statement).trim().replace(/ ?(?:\b(?:ABN|ACN|UEN|CIN|GSTIN|VAT|CRO|Reg(?:istered|d)?\.? ?(?:No|Number|Office)|Company (?:No|Number|Reg\w*))\b.*|\([^()]{4,60}\))$/i, '')
    const edge = index < 4 || statement.signature || index > reading.statements.length - 6
    if (!edge || (words.length > 64 && index > 0) || /^(?:from|to|sent|cc|date|subject|von|an|gesendet|betreff|de|à|prepared for|candidate|employee|name)\b\s?:?/i.test(words) || words.length > 140 || /[?!]|\d{3}|@/.test(words.split(':')[0] ?? '') || /^(?:for|dear|hi)\b/i.test(words)) return
    const parts = words.split(/ - | \/ |: |, (?!(?:Inc|INC|LLC|Ltd|LTD|PC|PLLC|LLP|PLC|N\.A|P\.C|L\.)(?![\p{L}]))|\||\t| {3,}/u).map((part) => part.trim())
    const first = parts.find((part) => new RegExp(`(?:^|[ ,])(?:${suffixes(reading)}|${legal})\\.?,?$`, 'iu').test(part)) ?? parts[0] ?? ''
    const below = index === 0 ? wordsOf(reading, reading.statements[1] ?? statement).trim() : ''
    if (/^(?:(?:Unified|Independent) )?School District$|^(?:County|Borough|City|Town|District|Shire) Council$|^(?:NHS (?:Foundation )?Trust|Credit Union|Medical Center|Health System|Public Schools)$/.test(below) && /^\p{Lu}/u.test(first)) vote(`${first} ${below}`, statement.start, 9)
    const known = new RegExp(`(?:^|[ ,])(?:${suffixes(reading)}|${legal})\\.?,?$`, 'iu').exec(first)
    if (known && /^\p{Lu}/u.test(first) && !/ (?:from|at|with|re|w\/) /i.test(first)) vote(first, statement.start + Math.max(0, wordsOf(reading, statement).indexOf(first)), index === 0 ? 8.5 : index < 3 ? 7 : 5)
    else if (index === 0 && /^\p{Lu}[\p{L}&'’-]*(?: (?:\p{Lu}[\p{L}&'’-]*|of|&|and|the)){0,5}$/u.test(first) && first.includes(' ') && !matches(reading.patterns.work.headings, first)) vote(first, statement.start, 5)
    if ((statement.signature || (index > reading.statements.length - 4 && index > 2 && matches(reading.patterns.work.titleNouns, words) && !/[.:]/.test(words))) && words.includes(',')) {
      const tail = words.split(/, | - | \| /).at(-1)?.trim() ?? ''
      if (/^\p{Lu}[\p{L}&'’-]*(?: (?:\p{Lu}[\p{L}&'’-]*|of|&|and))+$/u.test(tail)) vote(tail, statement.start + wordsOf(reading, statement).lastIndexOf(tail), 4.5)
    }
  })
}

/** "octavia@mothlight.example" and "Mothlight" in the text: the house the writer's address belongs to. */
const mailHouse = (reading: Reading, vote: Vote): void => {
  const domain = /(?:^|\n)(?:From|Von|Van|De): [^\n]*@([a-z][a-z\d-]{3,30})\.[a-z]/i.exec(reading.text)?.[1]?.replaceAll('-', '').toLowerCase()
  if (!domain || /^(?:gmail|outlook|hotmail|yahoo|icloud|mail|proton\w*|recruit\w*|talent\w*)$/.test(domain)) return
  for (const match of reading.text.matchAll(/(?<![\p{L}@.-])\p{Lu}[\p{L}'&]+(?: (?:(?:of|and|&) )?\p{Lu}[\p{L}'&]+){0,4}/gu)) {
    const words = match[0].split(' ')
    for (let count = words.length; count > 0; count -= 1) {
      const name = words.slice(0, count).join(' ')
      if (name.replace(/[^\p{L}]/gu, '').toLowerCase() === domain) vote(name, match.index, 6)
    }
  }
}

/** The first lines of a call note: "call w Jas, Greywacke Energy 4/22", "Rick @ Copperline Roofing Supply". */
const noteHead = (reading: Reading, vote: Vote): void => {
  if (reading.statements.slice(0, 4).some((statement) => /^(?:dear|hi|hello|hey|morning|good|bonjour|hallo|g'day|from:|von:|to:|sent:|subject:)\b/i.test(wordsOf(reading, statement)))) return
  reading.statements.slice(0, 3).forEach((statement, index) => noteLine(reading, statement, index, vote))
}

const noteLine = (reading: Reading, statement: Statement, index: number, vote: Vote): void => {
  const words = wordsOf(reading, statement)
  if (words.length > 150 || statement.signature) return
  for (const match of words.matchAll(new RegExp(company, 'gu'))) {
    const name = match[1] ?? ''
    const before = words.slice(0, match.index)
    const after = words.slice(match.index + name.length)
    const person = /\b(?:w|w\/|with|to|spoke|from|by|called|call|rang|w\/ ?)\s?$/i.test(before) && !name.includes(' ')
    const named = /(?:@|\bat|\bfrom|\bre|\bw\/|\bwith|-|,|\)|\(|\bfor|:)\s*$/i.test(before)
    let strength = name.includes(' ') ? 4 : 1.5
    if (/(?:@|\bat) ?$/i.test(before)) strength += 3
    if (named && name.includes(' ')) strength += 1
    if (before.trim() === '' && name.includes(' ')) strength += 1
    if (new RegExp(`(?:^|[ ,])(?:${suffixes(reading)}|${legal})\\.?$`, 'iu').test(name)) strength += 2
    // "Ottermill (fintech, 80ish people)"
    if (before.endsWith(', ') && /^ \(\p{Ll}/u.test(after) && !name.includes(' ')) strength += 3
    if (/^ ?(?:\(|,|-|called|rang|\d|$|\n)/i.test(after)) strength += 0.5
    if (/^ ?:/.test(after) || person || /^(?:\p{Lu}[\p{L}]+) (?:called|rang|phoned)/u.test(words.slice(match.index))) continue
    vote(name, statement.start + match.index, strength - index)
  }
}

const suffixes = (reading: Reading): string => /\(\?:(.*)\)\(\?!/.exec(reading.patterns.work.companySuffixes?.source ?? '')?.[1] ?? legal

const isTitle = (reading: Reading, name: string): boolean => {
  if (/\bco-?operative$/i.test(name)) return false
  const last = name.replace(/ (?:[IVX]{1,3}|\d{1,2}[A-Z]?)$/, '').split(' ').at(-1) ?? ''
  return /^(?:VP|SVP|EVP|AVP|Head|Chief|Director|Senior|Sr|Lead|Deputy)\b/.test(name) || new RegExp(`(?:^| )(?:Engineer|Manager|Nurse|Analyst|Designer|Developer|Director|Officer|Lead|Coordinator|Assistant|Worker|Executive|Representative|Rep|Teacher|Chef|Driver|Technician|Welder|Scientist)$`).test(name) || (matches(reading.patterns.work.titleNouns, last) && !/^(?:Partners?|Associates|Fellows|Baker|Chambers|Mason|Miller|Cooks?|Carter|Planner|Agent|Growth|Captain|Hosts?|Pilot|Master|Principal|Worker)$/.test(last))
}

const matches = (pattern: RegExp | undefined, words: string): boolean => {
  if (!pattern) return false
  pattern.lastIndex = 0
  const hit = pattern.test(words)
  pattern.lastIndex = 0
  return hit
}

const legalTail = new RegExp(`${suffix}+$`, 'u')

const cleaned = (name: string): string => {
  const whole = name.trim().replace(/\s+/g, ' ').replace(new RegExp(`^(.{3,}?[ ,]+(?:Ltd|Limited|Inc|LLC|GmbH|plc|PLC|DAC|LLP)\\.?) (?:\\p{Lu}|-|\\d).*$`, 'u'), '$1').replace(/['’]s?$/, '').replace(/[,;:]+$/, '')
  // "Thistledown Ltd 2", "Kettlewhistle Software AE": what follows the name in the line.
  const clean = whole.replace(new RegExp(`(${suffix}) \\d+$`, 'u'), '$1').replace(/ (?:AE|SDR|BDR|PM|TPM|CSM|QA|SDE|SRE|RN|VP|SE|EA|PA)$/, '').replace(/ (?:and|&|of|for|the)$/, '')
  return clean.replace(/,? (?:We|You|Your|Our|The|This|It|I|In|As|On|Please|If|For|HR|Human Resources|Offer|Letter|Start|Date|Position|Employment|Team|Recruiting|Talent|Congratulations|Dear|Role|Base|Salary)$/, '')
}

const keyOf = (name: string): string => name.replace(legalTail, '').replace(/\.(?:com|io|ai)$/, '').replace(/^the /i, '').toLowerCase().trim()
