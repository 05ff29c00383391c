import type { Period } from './quantity.ts'

const signs: [RegExp, string][] = [
  [/(?:US|U\.S\.) ?\$|USD ?\$?|US dollars?/i, 'USD'],
  [/(?:CA|C|Can|CDN) ?\$|CAD ?\$?|CDN|canadian dollars?/i, 'CAD'],
  [/(?:AU|A) ?\$|AUD ?\$?|australian dollars?/i, 'AUD'],
  [/NZ ?\$|NZD ?\$?/i, 'NZD'],
  [/S \$|S\$|SGD ?\$?/i, 'SGD'],
  [/HK ?\$|HKD/i, 'HKD'],
  [/£|GBP ?£?|pounds?(?: sterling)?|quid/i, 'GBP'],
  [/€|EUR ?€?|euros?/i, 'EUR'],
  [/₹|INR ?₹?|Rs\.?|rupees?/i, 'INR'],
  [/CHF|swiss francs?|sfr\.?/i, 'CHF'],
  [/AED|dirhams?/i, 'AED'],
  [/ZAR|R(?= ?\d)/, 'ZAR'],
  [/SEK/i, 'SEK'], [/NOK/i, 'NOK'], [/DKK/i, 'DKK'], [/PLN/i, 'PLN'], [/¥|JPY|yen/i, 'JPY'],
  [/\$|dollars?|bucks/i, '$'],
]
export const currencyBefore = new RegExp(`(?:^|(?<![\\p{L}]))(?:${signs.map(([sign]) => `(?:${sign.source})`).join('|')}) ?$`, 'iu')
export const currencyAfter = new RegExp(`^ ?(?:${signs.map(([sign]) => `(?:${sign.source})`).join('|')})(?![\\p{L}])`, 'iu')

/** In "a $5,000 bonus" the letter is an article, not Australia's. */
export const currencyOf = (words: string): string => /^(?:[acs] ?|[ACS] )\$$/.test(words.trim()) ? '$' : signs.find(([sign]) => new RegExp(`^(?:${sign.source})$`, 'i').test(words.trim()))?.[1] ?? '$'

/** k, lakh, million: the factor and the words after a figure that say it. */
export const scaleAfter = /^ ?(?:(k|K|thousand|grand)|(m|M|mm|mn|million|mil)|(lakhs?|lacs?|lpa|LPA|L(?:PA)?)|(crores?|cr))(?![\p{L}\d])(?: ?(?:per annum|p\.a\.|pa)(?![\p{L}]))?/u

export const scaleOf = (match: RegExpExecArray | null): number => (!match ? 1 : match[1] ? 1e3 : match[2] ? 1e6 : match[3] ? 1e5 : 1e7)

const periods: [RegExp, Period][] = [
  [/bi-?weekly|fortnight(?:ly)?|semi-?monthly|twice (?:a|per) month|(?:per|every|each) (?:two weeks|other week|pay ?(?:period|check|cycle|day))|\/pay ?period|twice-?monthly|quarter(?:ly)?|per pay/i, 'cycle'],
  [/(?:per|an|a|each|every|\/|p\.?) ?(?:hours?|hr|h)\b|(?<=\d |^ ?)(?:hr|hour)\b|\/ ?h\b|hourly|p\/?h\b|p\.h\.|per-hour/i, 'hour'],
  [/(?:per|a|each|every|\/) ?(?:day|d)\b|daily|pd\b/i, 'day'],
  [/(?:per|a|each|every|\/) ?(?:week|wk|w)\b|weekly|p\/?w\b|p\.w\./i, 'week'],
  [/(?:per|a|each|every|\/) ?(?:calendar )?(?:months?|maand|monat|mo|mth|m)\b|pro monat|par mois|monthly|pcm|p\.m\.|p\/m\b|pm\b/i, 'month'],
  [/(?:per|a|each|every|\/) ?(?:annum|years?|yr|jahr|y|a)\b|annually|annual|annum|yearly|p\/[ay]\b|p\.? ?a\.?(?![\p{L}])|annuali[sz]ed|on an annuali[sz]ed basis|annual gross|lpa/iu, 'year'],
]
const filler = String.raw`(?:[ ,]*\(?(?:gross|base|basic|salary|fixed|before tax(?:es)?|less \w+ deductions|brutto|bruto|in total|CAD|USD|EUR|GBP|INR|AUD|straight time|regular|only)\)?,?){0,2} ?[(,-]? ?(?:or |paid |on an? )?`
const after = periods.map(([words, period]) => [new RegExp(`^${filler}(?:${words.source})`, 'iu'), period] as const)

/** The period said right after an amount. "paid monthly" says when, not how much: it is not one. */
export const periodAfter = (text: string): Period | null => {
  const words = text.replace(/^ ?(?:\/-|,-|\.-)/, '').replace(/^ ?\([^)]{3,70}\)/, '')
  if (/^[ ,]*(?:[(,-] ?)?(?:paid|payable|in (?:\w+ )?(?:equal )?\w*-?\w* ?instal|disbursed)/i.test(words)) return null
  return after.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** The period said in the words before an amount ("annual salary", "hourly rate"): the last one named. */
export const periodBefore = (words: string): Period | null => {
  const plain = words.replace(/\b(?:paid|payable|pay(?:ments?)?|disbursed|processed|instal\w*)(?: to you)?(?: out)?(?: on an?| in| in equal)?(?: \w+)? ?(?:bi-?weekly|fortnightly|semi-?monthly|monthly|weekly|twice a month|basis)(?: basis| instal\w*| payroll)?(?! (?:rate|amount|at|salary|pay))/gi, ' ')
  let found: { at: number; end: number; period: Period } | null = null
  for (const [pattern, period] of periods) {
    for (const match of plain.matchAll(new RegExp(`(?<![\\p{L}])(?:${pattern.source})`, 'giu'))) {
      if (!found || match.index >= found.end) found = { at: match.index, end: match.index + match[0].length, period }
    }
  }
  return found?.period ?? null
}
