import type { Candidate, Reading } from './reading.ts'
import { doubted, negated, notThisOffer, wordsOf } from './reading.ts'
import { parseCount } from './parse-number.ts'
import { settle } from './settle.ts'

export type Match = { percent: number | null; upTo: number | null }

const number = '(\\d{1,3}(?:\\.\\d+)?)'
const percent = `${number} ?(?:%|percent|per cent|pct)`
const plan = /\b(?:401 ?\(? ?k|403 ?\(? ?b|457|rrsp|retirement|dpsp|prsa|kiwisaver|pension|savings plan|tsp|simple ira|match)/i

const upTo = '(?:up to|to a maximum of|on up to|max(?:imum)?(?: of)?|on the first|of the first|of your first|of (?:1st|first)|on(?: the)? (?:1st|first)|on contributions of up to|limited to|capped at|to|on|of)(?: an?| the| your)?(?: additional| first| maximum of| total of)?'

const equalTo = `\\b(?:equal to|the same as|as much as)(?: what)?(?: you| your| the employee)[^.;%]{0,60}?(?:max\\w*|up to|to|limit\\w*|cap\\w*)[^.;%]{0,20}?${percent}`

const rules: [RegExp, (match: RegExpExecArray) => Match][] = [
  // "They match 4 if I put in 4", "we match 5% with 5%", "50% on 6".
  [new RegExp(`\\bmatch(?:es|ed|ing)? ${number} ?%?,? (?:if|when|with|against) (?:(?:i|you|we) (?:put in|pay in|pay|contribute|do|save) )?(?:your |my )?\\1(?![\\d.])`, 'i'), (m) => ({ percent: 100, upTo: Number(m[1]) })],
  [new RegExp(`(\\d{2,3}) ?(?:%|pct) on (?:the )?(?:first |1st )?(\\d{1,2})(?=\\s*(?:$|[,;)\\n]))`, 'i'), (m) => ({ percent: Number(m[1]), upTo: Number(m[2]) })],
  [new RegExp(`${percent},? (?:dollar|pound|euro)[- ]for[- ](?:dollar|pound|euro)`, 'i'), (m) => ({ percent: 100, upTo: Number(m[1]) })],
  [new RegExp(`\\b(?:dollar[- ]for[- ]dollar|pound[- ]for[- ]pound|euro[- ]for[- ]euro|1:1)(?: on| of)?(?: the| your)? (?:first|1st) ${number}(?=\\s*(?:$|[,.;)\\n]))`, 'i'), (m) => ({ percent: 100, upTo: Number(m[1]) })],
  [new RegExp(`\\b(?:each|every) (?:dollar|pound|euro)[^.;]{0,60}?${percent}[^.;]{0,40}?(?:(\\d{2})|(fifty)|(twenty[- ]five)|(seventy[- ]five)) ?(?:cents|pence|c\\b|p\\b)`, 'i'), (m) => ({ percent: m[2] ? Number(m[2]) : m[3] ? 50 : m[4] ? 25 : 75, upTo: Number(m[1]) })],
  // "Match 3 pct for 3 pct", "for every 1% you save we add 1%, up to 7%".
  [new RegExp(`${percent} for (?:the |your |every )?\\1 ?(?:%|percent|per cent|pct)`, 'i'), (m) => ({ percent: 100, upTo: Number(m[1]) })],
  [new RegExp(`\\b(?:each|every) (?:1|one) ?(?:%|percent|per cent)[^.;]{0,70}?(?:1|one) ?(?:%|percent|per cent)[^.;%]{0,40}?${percent}`, 'i'), (m) => ({ percent: 100, upTo: Number(m[1]) })],
  [new RegExp(equalTo, 'i'), (m) => ({ percent: 100, upTo: Number(m[1]) })],
  [new RegExp(`${percent} match\\w*,? (?:dollar|pound|euro)[- ]for[- ]`, 'i'), (m) => ({ percent: 100, upTo: Number(m[1]) })],
  [new RegExp(`\\b(?:dollar[- ]for[- ]dollar|pound[- ]for[- ]pound|euro[- ]for[- ]euro|1:1|one[- ]for[- ]one|in full|fully match\\w*|100 cents)\\b[^.;]{0,60}?(?:${percent}|(?:up )?to ${number}(?=[,;]|\\.(?!\\d)|$))`, 'i'), (m) => ({ percent: 100, upTo: Number(m[1] ?? m[2]) })],
  [new RegExp(`\\b(?:(\\d{2})|(fifty)|(twenty[- ]five)|(seventy[- ]five)) ?(?:cents|c|p|pence)\\b[^.;]{0,60}?(?:dollar|pound|euro|\\$1|£1|the \\$)[^.;]{0,60}?${percent}`, 'i'), (m) => ({ percent: m[1] ? Number(m[1]) : m[2] ? 50 : m[3] ? 25 : 75, upTo: Number(m[5]) })],
  [new RegExp(`\\b(forty|sixty|eighty|thirty) ?(?:cents|pence)\\b[^.;]{0,60}?(?:dollar|pound|euro)[^.;]{0,60}?${percent}`, 'i'), (m) => ({ percent: parseCount(m[1] ?? '') ?? 0, upTo: Number(m[2]) })],
  [new RegExp(`\\b(?:each|every) (?:dollar|pound|euro)[^.;]{0,60}?(?:(\\d{2})|(fifty)|(twenty[- ]five)|(seventy[- ]five)) (?:cents|pence)[^.;]{0,60}?${percent}`, 'i'), (m) => ({ percent: m[1] ? Number(m[1]) : m[2] ? 50 : m[3] ? 25 : 75, upTo: Number(m[5]) })],
  [new RegExp(`\\bmatch(?:es|ed|ing)? ${percent} of (?:what|whatever|your|employee|all)[^.;%]{0,60}?${percent}`, 'i'), (m) => ({ percent: Number(m[1]), upTo: Number(m[2]) })],
  [new RegExp(`\\b(?:double|twice) what you[^.;%]{0,60}?${percent}`, 'i'), (m) => ({ percent: 200, upTo: Number(m[1]) })],
  [new RegExp(`${percent} of what you[^.;%]{0,50}?${percent}`, 'i'), (m) => ({ percent: Number(m[1]), upTo: Number(m[2]) })],
  [new RegExp(`\\b(?:half|50\\/50)\\b[^.;%]{0,70}?${percent}`, 'i'), (m) => ({ percent: 50, upTo: Number(m[1]) })],
  [new RegExp(`${percent}(?: (?:employer |company )?match(?:ing)?(?: contribution)?)?[^.;,%+]{0,40}? ?(?:of|on|up to|for|to|,|\\()(?: your| the| an?| employee)?(?: employee| own)?(?: contributions?(?: you make)?,?)?(?: on| of| up to| to)?(?: the| your)?(?: (?:1st|first)| maximum of| max(?:imum)? of| initial)? ?${number} ?(?:%|percent|per cent|pct)`, 'i'), (m) => ({ percent: Number(m[1]), upTo: Number(m[2]) })],
  [new RegExp(`${percent} (?:match )?(?:up )?to ${number}(?![\\d%]| ?(?:%|percent))(?=[,.;\\s]|$)`, 'i'), (m) => ({ percent: Number(m[1]), upTo: Number(m[2]) })],
  [new RegExp(`${percent} (?:of|on)(?: the| your)? (?:1st|first) ${number}\\b(?! ?(?:months|years|days|k\\b|,))`, 'i'), (m) => ({ percent: Number(m[1]), upTo: Number(m[2]) })],
  [new RegExp(`\\bmatch(?:es|ed|ing)?\\b[^.;%]{0,60}?${upTo} ?${percent}`, 'i'), (m) => ({ percent: 100, upTo: Number(m[1]) })],
  [new RegExp(`\\bmatch(?:es|ed|ing)?(?: you| me)? (?:up )?to ${number}(?=\\s*(?:$|[,.;)\\n]))`, 'i'), (m) => ({ percent: 100, upTo: Number(m[1]) })],
]

/** Only a match: a flat employer contribution, paid in any case, is none. Of several tiers the first counts. */
export const readRetirementMatch = (reading: Reading): Candidate<Match> | null => {
  const candidates = reading.statements.flatMap((statement): Candidate<Match>[] => {
    const words = wordsOf(reading, statement).replace(/\b(?:one|two|three|four|five|six|seven|eight|nine|ten)(?= ?(?:%|per ?cent))/gi, (word) => String(parseCount(word) ?? word))
    const heading = statement.heading ? wordsOf(reading, statement.heading) : ''
    const matches = /\bmatch|equal to (?:what you|your (?:own )?contrib)|(?:same|as much) as you (?:do|put|pay|contribute)|dollar[- ]for[- ]dollar|pound[- ]for[- ]pound|(?:cents|\dc) (?:on|for|per)|(?:each|every) dollar|1:1|(?:half|double|twice|%) (?:of )?what you|% of (?:the )?(?:1st|first) \d|% on what you|40[13] ?\(?[kb]\)?:? \d{2,3} ?(?:%|pct) on \d|(?:each|every) (?:1|one) ?(?:%|per)|401 ?\(?k\)?:? \d{2,3} ?(?:%|pct) (?:up )?to \d/i.test(words + heading)
    if (!matches || !(plan.test(words) || plan.test(heading)) || doubted(reading, statement.start, ['previous', 'otherOffer', 'others', 'present'])) return []
    // "Double match to 10% (you 5%, us 10%)": which figure is whose is not for us to say.
    if (/\bdouble[- ]match/i.test(words)) return []
    for (const [pattern, read] of rules) {
      const match = pattern.exec(words)
      if (!match) continue
      const start = statement.start + match.index
      if (negated(reading, start) || doubted(reading, start, notThisOffer.filter((doubt) => doubt !== 'hypothetical'))) return []
      const value = read(match)
      if ((value.upTo ?? 0) > 25 || (value.percent ?? 0) > 300) return []
      return [{ value, start, end: start + match[0].length, strength: 8, correction: false }]
    }
    return []
  })
  return settle(candidates)
}
