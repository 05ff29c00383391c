import { money } from '#domain/values/money.ts'
import type { FastAsked, FastFound, FastUnsure, Reading } from './fast-entry.ts'
import type { Line, Span } from './fast-line.ts'
import { readPensionShares } from './fast-pension.ts'

const share = String.raw`(\d+(?:\.\d+)?)\s?%`
const plan = String.raw`(?:401\s?\(?k\)?|403\s?\(?b\)?|retirement|(?:(?:nhs|employer|company|workplace|teachers['’]?|state|final\s+salary)\s+)?pension|rrsp|super(?:annuation)?|kiwisaver|e?pf|provident\s+fund)`
const spanOf = (match: RegExpMatchArray): Span => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length })

/** The retirement match in its usual spellings, and health cover that costs nothing. */
export const readBenefits = (line: Line, asked: FastAsked): Reading => {
  const { offer } = asked
  const free = /(?<!\p{L})(?:free\s+(?:health|medical)(?:\s+(?:cover|insurance|care|plan))?|(?:health|medical)(?:\s+(?:cover|insurance|care|plan))?\s+(?:is\s+)?(?:free|fully\s+(?:paid|covered)|100\s?%\s+(?:paid|covered)))(?!\p{L})/u.exec(line.text)
  const health: FastFound[] = free ? [{ ...spanOf(free), kind: 'term', term: 'healthPremium', told: { sure: 'said', value: money(0, offer.currency) } }] : []
  const match = readMatch(line, asked)
  return { found: [...health, ...match.found], unsure: match.unsure }
}

const readMatch = (line: Line, asked: FastAsked): Reading => steps(line) ?? cents(line) ?? upTo(line) ?? readPensionShares(line, asked) ?? bare(line, asked) ?? { found: [], unsure: [] }

const matchTerms = (span: Span, percent: number, limit: number, roughly = false): FastFound[] => [
  { ...span, kind: 'term', term: 'retirementMatch', told: { sure: roughly ? 'roughly' : 'said', value: percent } },
  { ...span, kind: 'term', term: 'retirementMatchUpTo', told: { sure: 'said', value: limit } },
]

/** "100% of the first 3% and 50% of the next 2%". */
const steps = ({ text }: Line): Reading | undefined => {
  const found = [...text.matchAll(new RegExp(String.raw`(?:${plan}\s+)?(?:match(?:es|ed|ing)?\s+(?:is\s+)?)?${share}\s*(?:match\s+)?(?:of|on|for)?\s*(?:the\s+)?(?:first|next|then)\s*${share}(?:\s+of\s+(?:pay|salary))?(?:\s+(?:${plan}\s+)?match)?`, 'gu'))]
  if (found.length === 0) return undefined
  let limit = 0
  const tiers = found.map(([, percent, width]) => ({ matchPercent: Number(percent), upToPercent: (limit += Number(width)) }))
  const [first] = tiers
  const span = { start: spanOf(found[0]!).start, end: spanOf(found.at(-1)!).end }
  return { found: tiers.length === 1 && first ? matchTerms(span, first.matchPercent, first.upToPercent) : [{ ...span, kind: 'tiers', tiers }], unsure: [] }
}

/** "Dollar for dollar up to 4%", "50% match up to 6%". */
const upTo = ({ text }: Line): Reading | undefined => {
  const whole = new RegExp(String.raw`(?:match\w*\s+)?dollar[\s-]+for[\s-]+dollar(?:\s+match)?\s*(?:up\s+to|on\s+the\s+first|to|of)?\s*${share}(?:\s+match)?`, 'u').exec(text)
  if (whole) return { found: matchTerms(spanOf(whole), 100, Number(whole[1])), unsure: [] }
  const part = new RegExp(String.raw`(?:${plan}\s+)?(?:match(?:es|ed|ing)?\s+(?:of\s+)?)?${share}\s*(?:${plan}\s+)?(?:match(?:es|ed|ing)?\s*)?,?\s*up\s+to\s*${share}(?:\s+of\s+(?:pay|salary))?(?:\s+match)?`, 'u').exec(text)
  return part ? { found: matchTerms(spanOf(part), Number(part[1]), Number(part[2])), unsure: [] } : undefined
}

/** "50 cents on the dollar up to 6%". */
const cents = ({ text }: Line): Reading | undefined => {
  const match = new RegExp(String.raw`(?:(?:they\s+)?(?:${plan}\s+)?(?:match(?:es|ed|ing)?\s+)?)?(?<![\d.])(\d{1,3})\s*(?:c|cts?|cents?)\s+(?:on|per|for|of)\s+(?:the|every|each|a)\s+dollar\s*,?\s*(?:match\s+)?(?:up\s+to|on\s+the\s+first|of\s+the\s+first)\s*(?:the\s+first\s+)?${share}(?:\s+match)?`, 'u').exec(text)
  return match ? { found: matchTerms(spanOf(match), Number(match[1]), Number(match[2])), unsure: [] } : undefined
}

/** "4% match" is most often the whole of what one puts in, up to 4 % of pay: read so, and marked as roughly. */
const bare = (line: Line, asked: FastAsked): Reading | undefined => {
  const { text } = line
  const none = new RegExp(String.raw`(?<!\p{L})no\s+(?:${plan}\s+)?match(?!\p{L})`, 'u').exec(text)
  if (none) return { found: [{ ...spanOf(none), kind: 'term', term: 'retirementMatch', told: { sure: 'said', value: 0 } }], unsure: [] }
  const named = new RegExp(String.raw`(?<!\p{L})(?:${plan}\s+)?match(?:es|ed|ing)?\s*(?:of|is|up\s+to|to)?\s*${share}|${share}\s*(?:${plan}\s+)?match(?:ing)?`, 'u').exec(text)
  if (named) return { found: matchTerms(spanOf(named), 100, Number(named[1] ?? named[2]), true), unsure: [] }
  const pension = new RegExp(String.raw`(?<!\p{L})${plan}(?:\s+of)?\s+${share}|${share}\s+(?:into\s+(?:the\s+|my\s+)?)?${plan}(?!\p{L})`, 'u').exec(text)
  return pension ? { found: [], unsure: [matchOrFlat(line, spanOf(pension), Number(pension[1] ?? pension[2]), asked)] } : undefined
}

/** Matches are usual in North America; elsewhere the employer pays a share of pay. */
const matchOrFlat = ({ raw }: Line, span: Span, percent: number, { offer }: FastAsked): FastUnsure => ({
  ...span,
  text: raw.slice(span.start, span.end),
  candidates: [
    ...(['USD', 'CAD'].includes(offer.currency) ? [{ kind: 'tiers' as const, tiers: [{ matchPercent: 100, upToPercent: percent }] }] : []),
    { kind: 'term', term: 'retirementFlat', told: { sure: 'said', value: percent } },
  ],
})
