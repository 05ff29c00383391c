import type { Candidate, Reading } from './reading.ts'
import { doubted, statementAt, wordsOf } from './reading.ts'

const word = "(?:\\p{Lu}[\\p{L}\\d&'.+-]*|\\d{1,4}[A-Z]?\\p{L}*)"
const company = `(\\p{Lu}[\\p{L}\\d&'.+-]*(?:,? (?:(?:&|and|of|for|the|de|\\+) (?=\\p{Lu}))?${word}){0,6}|[a-z]+[A-Z]\\p{L}+|\\p{Ll}[\\p{L}]+\\.(?:io|ai|com))`

const openers: [RegExp, number][] = [
  [new RegExp(`(?:^|\\n)(?:company|employer|organi[sz]ation|client|hiring company|company name|employer name|legal entity|entity)\\s?(?::|-)\\s?(?:name:? )?${company}`, 'giu'), 10],
  [new RegExp(`\\b(?:[Oo]n behalf of|[Bb]ehalf of) (?:the (?:whole |entire )?(?:team|board|partners|management|directors) (?:at|of) |all of us at |everyone at |my client,? |our client,? )?(?:the )?${company}`, 'gu'), 9],
  [new RegExp(`\\b(?:[Mm]y|[Oo]ur) client,? (?:the )?${company}`, 'gu'), 11],
  [new RegExp(`\\b(?:team|folks|people|guys|everyone|hiring manager|panel|us|client) (?:here )?(?:at|over at) ${company}`, 'gu'), 8],
  [new RegExp(`\\b[Hh]ere at ${company}`, 'gu'), 8],
  [new RegExp(`\\b(?:[Jj]oin|[Jj]oining|[Ww]elcome to|WELCOME TO|[Ee]mployment (?:with|at|by)|[Ee]mployed by|[Ww]ork(?:ing)? (?:with|at|for)|[Cc]areer (?:with|at)|[Rr]oles? (?:with|at)|[Pp]ositions? (?:with|at)|[Oo]ffer (?:of employment )?(?:from|with|by|at)|[Jj]ob (?:with|at)|[Aa]greement (?:with|between)|[Ee]ngagement with|[Oo]pportunity (?:with|at)|part of) (?:the )?(?:team at )?${company}`, 'gu'), 7],
  [new RegExp(`(?:^|\\n|[.;] |\\()(?:[Tt]he )?${company}(?: \\([^)]{2,40}\\))?,? (?:is|are|has|have|would|wants?|just|came|comes|'d)(?: \\w+){0,3} (?:pleased|delighted|happy|excited|thrilled|proud|glad|like|love|offer|offering|come back|made|approved|confirmed|decided|keen|to (?:offer|make|confirm|extend)|back)\\b`, 'gu'), 8],
  [new RegExp(`${company},? \\((?:hereinafter |hereafter |herein )?(?:referred to as |called )?(?:the |"|'|“)*(?:[Cc]ompany|[Ee]mployer|COMPANY|[Ff]irm|[Tt]rust|[Hh]ospital|[Cc]ouncil|[Uu]niversity)`, 'gu'), 11],
  [new RegExp(`\\b(?:at|with) ${company}(?=[.,;:!?)]|$| (?:as|in|based|reporting|starting|on|has|is|and|will|we|located|for|to))`, 'gu'), 4],
  [new RegExp(`(?:^|\\n)(?:[Ff]or|FOR|[Ff]or and on behalf of) ${company}(?=$|\\n|,)`, 'gu'), 7],
  [new RegExp(`\\b(?:[Ss]ubject|[Rr]e|RE)\\s?: [^\\n]{0,60}(?:from|with|at|-|\\|) ${company}`, 'gu'), 6],
  [new RegExp(`(?:^|\\n|[Ss]ubject: |Re: )(?:[Yy]our )?${company} (?:offer|[Oo]ffer (?:of|letter|details|summary)|OFFER)\\b`, 'gu'), 6],
]
const notCompany = /^(?:The|Our|Your|You|We|I|This|That|It|Dear|Mr|Mrs|Ms|Dr|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Monday|Tuesday|Wednesday|Thursday|Friday|Company|Employer|Human|HR|Base|Salary|Annual|Offer|Employment|Position|Title|Start|Hi|Hello|Hey|Thanks|Please|Subject|Remote|Hybrid|Board|Plan|In|On|At|As|If|For|To|Compensation|Benefits?|USD|CAD|GBP|EUR|INR|Private|Confidential|Letter|Great|Good|Congratulations|Welcome|No|All|Any|Group Health|Basic|Gross|Total|Bonus|They|She|He|Equity|Location|Manager|Hours|Working|Notice|Holiday|Pension|Re|PTO|RSUs?|Section|Form|Social|Canada|India|Ireland|Germany|Australia|United|London|Dublin|Berlin|Ontario|Toronto)(?:\b|$)/

/** The employer: the name that stands where employers are named, most often and most clearly. */
export const readCompany = (reading: Reading): Candidate<string> | null => {
  const votes = new Map<string, Candidate<string> & { votes: number }>()
  const vote = (name: string, start: number, strength: number) => {
    const clean = cleaned(reading, name)
    if (!clean || notCompany.test(clean) || clean.length < 2 || clean.length > 70) return
    const statement = statementAt(reading, start)
    if (doubted(reading, start, ['present', 'otherOffer', 'others']) && strength < 8) return
    if (isAgency(reading, clean) && strength < 11) strength -= 6
    const key = keyOf(reading, clean)
    const known = votes.get(key)
    const at = start + Math.max(0, name.indexOf(clean))
    if (!known) votes.set(key, { value: clean, start: at, end: at + clean.length, strength, correction: false, votes: strength })
    else {
      known.votes += strength * 0.5
      known.strength = Math.max(known.strength, strength)
      if (clean.length > known.value.length && !(statement?.signature ?? false)) Object.assign(known, { value: clean, start: at, end: at + clean.length })
    }
  }
  for (const [pattern, strength] of openers) for (const match of reading.text.matchAll(pattern)) vote(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? ''), strength)
  letterhead(reading, vote)
  for (const [key, found] of votes) found.votes += Math.min(3, mentionsOf(reading.text, key) * 0.7)
  const ranked = [...votes.values()].filter((each) => each.votes > 3).sort((a, b) => b.votes - a.votes)
  const [best, second] = ranked
  if (!best || (second && best.votes - second.votes < 1.2 && !key2(best.value, second.value))) return null
  return best
}

const key2 = (a: string, b: string): boolean => a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase())

const mentionsOf = (text: string, key: string): number => (key.length < 3 ? 0 : text.toLowerCase().split(key).length - 1)

/** A line of its own with a company's suffix, at the head of a letter or under the signature. */
const letterhead = (reading: Reading, vote: (name: string, start: number, strength: number) => void): void => {
  const filled = reading.statements.filter((statement) => wordsOf(reading, statement).trim() !== '')
  filled.forEach((statement, index) => {
    const words = wordsOf(reading, statement).trim()
    const edge = index < 4 || statement.signature || index > filled.length - 5
    if (!edge || words.length > 60 || /[:?!]|\d{3}|@/.test(words)) return
    const suffix = new RegExp(`(?:^|[ ,])(?:${suffixes(reading)})\\.?,?$`, 'u').exec(words)
    if (suffix) vote(titleCase(words), statement.start, index < 4 ? 7 : 5)
  })
}

const suffixes = (reading: Reading): string => {
  const pattern = reading.patterns.work.companySuffixes?.source ?? ''
  return /\(\?:(.*)\)\(\?!/.exec(pattern)?.[1] ?? 'Inc'
}

const titleCase = (words: string): string => words

const legal = /(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|plc|PLC|Corp|Corporation|LLP|LP|Pty|Pvt|Private|DAC|SE|B\.V|BV|SA|KG|Oy|AB|ULC|Co|PBC|Incorporated|NV|Pte)\.?)+$/

const cleaned = (reading: Reading, name: string): string => {
  let clean = name.trim().replace(/\s+/g, ' ').replace(/'s$/, '')
  clean = clean.replace(/[,;:]+$/, '')
  if (!legal.test(clean)) clean = clean.replace(/\.$/, '')
  clean = clean.replace(/,? (?:We|You|Your|Our|The|This|It|I|In|As|On|Please|If|For|HR|Human Resources|Offer|Letter|Start|Date|Position|Employment|Team|Recruiting|Talent|Congratulations|Dear|Role|Title|Base|Salary)$/, '')
  return reading.text.length > 0 ? clean : ''
}

const keyOf = (_: Reading, name: string): string => name.replace(legal, '').replace(/\.(?:com|io|ai)$/, '').toLowerCase().trim()

const isAgency = (reading: Reading, name: string): boolean => {
  const pattern = reading.patterns.work.agency
  if (!pattern) return false
  pattern.lastIndex = 0
  const hit = pattern.test(name)
  pattern.lastIndex = 0
  return hit
}
