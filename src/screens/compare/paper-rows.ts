import type { Round } from '#domain/offer/terms.ts'
import type { Gap } from '#domain/valuation/price-offer.ts'
import { baseOfYear } from '#domain/valuation/value-offer.ts'
import type { YearPart } from '#domain/valuation/value-offer.ts'
import { formatMoney, formatNumber } from '#ui/format.ts'
import { hrefOf } from '#route.ts'
import type { ComparedOffer, WhatIfs } from './compared.ts'
import { columnOf } from './column-view.ts'
import { countryWords } from './country-words.ts'
import { explainPart, explanation } from './explain-view.ts'
import { currencyWord, listed } from './words.ts'
import { tableRow } from './table-row.ts'
import type { CellDraft, Row } from './table-row.ts'

/** The rows of one part: how it is called, and where its question is asked when nobody has said it. */
interface PartRow {
  readonly part: YearPart
  readonly label: string
  readonly gaps: readonly (Gap | 'sign-on')[]
  readonly round: Round
}

const partRows: readonly PartRow[] = [
  { part: 'base', label: 'Base salary', gaps: ['base'], round: 'pay' },
  { part: 'bonus', label: 'Bonus, as likely paid', gaps: ['bonus'], round: 'pay' },
  { part: 'commission', label: 'Commission, as likely earned', gaps: [], round: 'pay' },
  { part: 'signOn', label: 'Signing', gaps: ['sign-on'], round: 'pay' },
  { part: 'equity', label: 'Equity', gaps: ['equity', 'grant-worth'], round: 'equity' },
  { part: 'retirement', label: 'Retirement match', gaps: ['match'], round: 'benefits' },
  { part: 'otherBenefits', label: 'Other benefits', gaps: [], round: 'benefits' },
  { part: 'premiums', label: 'Health cover you pay', gaps: ['premium'], round: 'benefits' },
]

/** Year one part by part, its total, and how sure the total is. */
export const paperRows = (offers: readonly ComparedOffer[], whatIfs: WhatIfs): Row[] => [
  ...partRows.map((row) => partRow(row, offers, whatIfs)),
  totalRow(offers),
  certainRow(offers),
]

const partRow = ({ part, label, gaps, round }: PartRow, offers: readonly ComparedOffer[], whatIfs: WhatIfs): Row =>
  tableRow({
    id: part,
    label: labelOf(part, label, offers),
    side: 'paper',
    zero: part === 'premiums' ? '0' : 'none',
    showGap: part !== 'premiums',
    cells: offers.map((offer): CellDraft => {
      const first = offer.contender && offer.years[0] ? columnOf(offer.years[0]) : null
      const waiting = waitingOf(part, offer)
      const open = offer.contender !== null && gaps.some((gap) => offer.contender?.missing.includes(gap))
      const amount = first?.parts[part] ?? null
      const unknown = offer.contender === null || (open && !amount)
      const tryOut = tryOutOf(part, offer, whatIfs)
      if (waiting && !amount) return { offerId: offer.id, amount: null, text: waiting, note: 'waits for a rate', waits: true, tryOut }
      if (unknown) return { offerId: offer.id, amount: null, ask: askAt(offer, label, round), tryOut }
      if (amount === null) return knownWithoutTotal(offer, part)
      return { offerId: offer.id, amount, ...saidOf(part, offer, amount), ...(waiting ? { note: `${waiting} more waits for a rate`, waits: true } : {}), explanation: explainPart(offer, part, 1, part === 'premiums' ? -1 : 1), tryOut }
    }),
  })

/** Signing that comes in year one alone, and equity that comes alike each year, say so. */
const labelOf = (part: YearPart, label: string, offers: readonly ComparedOffer[]): string => {
  const later = offers.flatMap(({ years }) => years.slice(1))
  if (part === 'retirement' || part === 'premiums') return labelThere(part, label, offers)
  if (part === 'signOn') return later.every(({ paper }) => paper.signOn === 0) ? `${label}, year one only` : `${label}, in year one`
  if (part !== 'equity') return label
  return offers.every(({ years }) => years.every(({ paper }) => Math.abs(paper.equity - (years[0]?.paper.equity ?? 0)) < 0.5)) ? `${label}, a year` : `${label}, year one`
}

/** Where all the offers are in countries with one word of their own for it, the row has that word. */
const labelThere = (part: 'retirement' | 'premiums', label: string, offers: readonly ComparedOffer[]): string => {
  const words = new Set(offers.map(({ offer }) => countryWords(offer)[part === 'retirement' ? 'retirement' : 'cover']))
  const [word] = words
  if (words.size !== 1 || !word) return label
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${part === 'premiums' ? ' you pay' : ''}`
}

/** An offer without a base has no total, but what was said of its parts is still shown. */
const knownWithoutTotal = (offer: ComparedOffer, part: YearPart): CellDraft => {
  const told = explainPart(offer, part, 1, part === 'premiums' ? -1 : 1)
  const counts = told !== null && told.total !== '0'
  return { offerId: offer.id, amount: null, text: counts ? told.total : 'none', explanation: told, note: counts ? `in ${currencyWord(offer.offer.currency)}` : '' }
}

const saidOf = (part: YearPart, { full, contender }: ComparedOffer, amount: number): { text?: string; note?: string } => {
  if (part !== 'equity' || amount === 0) return {}
  const guess = full.grants.some(({ roughly, listed }) => roughly === true || listed === false)
  const labels = [...new Set(full.grants.map(({ label, kind }) => label?.trim() || grantWords[kind] || ''))].filter((label) => label !== '')
  const vesting = contender?.missing.includes('grant-vesting') ? 'vesting not said, four years supposed' : ''
  return { ...(guess ? { text: `about ${formatNumber(amount)}` } : {}), note: vesting || labels.slice(0, 2).join(', ') }
}

const grantWords: Record<string, string> = { rsu: 'stock units', 'restricted-stock': 'restricted stock', iso: 'options', nso: 'options', options: 'options', phantom: 'phantom stock', sar: 'appreciation rights', 'profits-interest': 'profits interest', 'shares-percent': 'a share of the company' }

/** "$60,000": what was told in another currency than the offer's and has no rate yet; empty where there is nothing of it. */
const waitingOf = (part: YearPart, { contender }: ComparedOffer): string => listed((contender?.waiting ?? []).filter((each) => each.part === part).map(({ amount }) => formatMoney(amount)))

const askAt = ({ id, name }: ComparedOffer, label: string, round: Round) => ({ href: hrefOf({ screen: 'details', offer: id, round }), name: `${label} at ${name}: go to the question` })

const tryOutOf = (part: YearPart, { contender, id }: ComparedOffer, whatIfs: WhatIfs): CellDraft['tryOut'] => {
  if (!contender) return null
  const whatIf = whatIfs[id] ?? {}
  if (part === 'base') return { lever: 'base', now: baseOfYear(contender.priced, 1), label: 'What if the base were', tried: whatIf.base !== undefined, time: contender.priced.pay }
  if (part === 'bonus' && contender.priced.pay.bonus) return { lever: 'bonusPayoutPercent', now: contender.priced.pay.bonus.payoutPercent, label: 'What if it pays, % of target', tried: whatIf.bonusPayoutPercent !== undefined }
  if (part === 'signOn') return { lever: 'signOn', now: contender.priced.pay.signOn.reduce((sum, { amount }) => sum + amount, 0), label: 'What if signing were', tried: whatIf.signOn !== undefined }
  return null
}

const totalRow = (offers: readonly ComparedOffer[]): Row =>
  tableRow({
    id: 'paper-one',
    label: 'Year one, on paper',
    side: 'paper',
    sum: true,
    showGap: false,
    cells: offers.map((offer) => {
      const first = offer.years[0]
      if (!first) return withoutTotal(offer)
      const { parts, paper } = columnOf(first)
      const lines = partRows.flatMap(({ part, label }) => (parts[part] === 0 ? [] : [{ label, amount: parts[part] }]))
      return { offerId: offer.id, amount: paper, explanation: explanation(lines) }
    }),
  })

/** What stands where a total would be. */
export const withoutTotal = ({ id, problem, contender }: ComparedOffer): CellDraft => ({
  offerId: id,
  amount: null,
  text: problem ? 'cannot be added up' : contender?.missing.includes('base') && !contender.waiting.some(({ part }) => part === 'base') ? 'base not said' : 'needs a rate',
  note: problem ?? '',
})

const certainRow = (offers: readonly ComparedOffer[]): Row =>
  tableRow({
    id: 'certain',
    label: 'Of that, certain',
    side: 'paper',
    showGap: false,
    cells: offers.map((offer) => {
      const first = offer.years[0]
      if (!first) return { ...withoutTotal(offer), note: '' }
      const { certain, variable, atRisk } = columnOf(first).certainty
      const note = [variable ? `${formatNumber(variable)} varies` : '', atRisk ? `${formatNumber(atRisk)} at risk` : ''].filter(Boolean).join(', ')
      const lines = [{ label: 'Certain: base, signing, employer money, less cover', amount: certain }, { label: 'Varies: bonus and commission', amount: variable }, { label: 'At risk: equity', amount: atRisk }]
      return { offerId: offer.id, amount: certain, note: note || 'all of it', explanation: explanation(lines) }
    }),
  })
