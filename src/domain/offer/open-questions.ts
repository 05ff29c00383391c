import { isKnown, knownValue } from '#domain/values/told.ts'
import type { AskedQuestion, FullOffer, Grant } from './offer-parts.ts'
import { isOptionKind } from './grant-kind.ts'
import type { GrantGap, OfferQuestions } from './term-words.ts'
import { rounds, terms, termsOfRound } from './terms.ts'
import type { Round, TermId } from './terms.ts'
import { toldTerm } from './told-term.ts'

/** Why a question is there: a blank, an answer that was only "roughly", a grant left open, asked of every offer, or one's own. */
export type QuestionReason = 'blank' | 'not-said' | 'roughly' | 'grant' | 'always' | 'own'

/** A question for the employer. `key` is stable: the term, or the term with what is asked about it. */
export interface OpenQuestion {
  readonly key: string
  readonly question: string
  readonly reason: QuestionReason
  readonly state: AskedQuestion['state']
  readonly term?: TermId
  /** The round it belongs to; one's own questions and those of every offer have none. */
  readonly round?: Round
  readonly note?: string
  /** The kept row, where the person has touched the question. */
  readonly rowId?: string
}

type Found = Omit<OpenQuestion, 'state' | 'rowId'>

/**
 * What has not been told yet, as questions: the answer date first, then round by round, then those of every offer and one's own.
 * A question that was asked or whose term has become known stays in the list, so that the person sees it answered.
 * The job one has ("stay") asks nothing.
 */
export const openQuestions = (full: FullOffer, words: OfferQuestions): OpenQuestion[] => {
  const own = full.questions.filter(({ key }) => key === undefined)
  const kept = new Map(full.questions.flatMap((row) => (row.key === undefined ? [] : [[row.key, row] as const])))
  const found = full.offer.kind === 'stay' ? [] : [...rounds.flatMap((round) => questionsOfRound(full, round, words)), ...alwaysAsked(full, words)]
  const open = found.map((each) => withState(each, kept.get(each.key)))
  const answered = full.offer.kind === 'stay' ? [] : answeredOnes(full, words, kept, new Set(found.map(({ key }) => key)))
  const ownOnes = own.map(({ id, text, state }): OpenQuestion => ({ key: `own:${id}`, question: text, reason: 'own', state, rowId: id }))
  const first = (each: OpenQuestion) => (each.key === 'answerBy' ? 0 : 1)
  return [...answered, ...open, ...ownOnes].filter(({ state }) => state !== 'dropped').sort((a, b) => first(a) - first(b))
}

/** Questions that still wait: neither asked nor answered. */
export const stillOpen = (questions: readonly OpenQuestion[]): OpenQuestion[] => questions.filter(({ state }) => state === 'open')

const withState = (found: Found, row: AskedQuestion | undefined): OpenQuestion => ({ ...found, state: row?.state ?? 'open', ...(row ? { rowId: row.id } : {}) })

const questionsOfRound = (full: FullOffer, round: Round, words: OfferQuestions): Found[] => [
  ...termsOfRound(round).flatMap((term) => questionOfTerm(full, term, words)),
  ...(round === 'equity' ? full.grants.flatMap((grant) => questionsOfGrant(grant, words)) : []),
]

const questionOfTerm = (full: FullOffer, term: TermId, words: OfferQuestions): Found[] => {
  const told = toldTerm(full.offer, term)
  const { question, ask, roughly } = words.terms[term]
  const here = { term, round: terms[term].round }
  if (told?.sure === 'roughly') return roughly ? [{ ...here, key: `${term}:roughly`, question: roughly, reason: 'roughly' }] : []
  if (told?.sure === 'said') return []
  if (told?.sure === 'not-said') return [{ ...here, key: term, question, reason: 'not-said' }]
  const asks = ask === 'core' ? !isSettled(full, term) : ask !== undefined && isFollowed(full, ask.after, term)
  return asks ? [{ ...here, key: term, question, reason: 'blank' }] : []
}

/** A blank term that another entry has answered. */
export const isSettled = ({ offer, grants, instalments, matchTiers }: FullOffer, term: TermId): boolean => {
  switch (term) {
    case 'bonusTarget':
      return isKnown(offer.bonusAmount)
    case 'signOn':
      return instalments.length > 0
    case 'equityOffered':
      return grants.length > 0
    case 'retirementMatch':
      return matchTiers.length > 0 || isKnown(offer.retirementFlat)
    case 'retirementFlat':
      return matchTiers.length > 0 || isKnown(offer.retirementMatch) || isKnown(offer.retirementFlat)
    case 'ptoDays':
      return knownValue(offer.ptoUnlimited) === true
    case 'holidays':
      return isKnown(offer.holidays) || saysPublicHolidays(offer)
    default:
      return isKnown(toldTerm(offer, term))
  }
}

const publicDays = String.raw`\b(?:(?:bank|public|statutory)\s+hol(?:s|idays?)?|bhs?)\b`
const besidesOrWithin = new RegExp(String.raw`(?:plus|\+|&|\band\b|in addition to|on top of|as well as|excluding|inclu\w+|\binc\b)[^.;]*${publicDays}|${publicDays}[^.;]*\b(?:on top|extra|as well|too|included)\b`, 'i')

/** "22 days' holiday plus bank holidays": the words the leave was told in answer for the public holidays, too. */
const saysPublicHolidays = ({ ptoDays }: FullOffer['offer']): boolean =>
  ptoDays !== undefined && ptoDays.sure !== 'not-said' && besidesOrWithin.test(ptoDays.quote ?? '')

/** True where the first term was told and makes the second worth asking: a bonus of zero is not repaid, a remote job has no days on site. */
export const isFollowed = (full: FullOffer, first: TermId, term: TermId): boolean => {
  const { offer, instalments, matchTiers } = full
  if (term === 'signOnRepayMonths' && instalments.length > 0) return instalments.some(({ repayWithinMonths }) => repayWithinMonths === undefined)
  if (term === 'retirementMatchUpTo' && matchTiers.length > 0) return false
  const value: unknown = knownValue(toldTerm(offer, first))
  if (first === 'workplace') return value === 'hybrid'
  return value !== undefined && value !== false && value !== 0 && !(typeof value === 'object' && value !== null && 'minor' in value && value.minor === 0)
}

const questionsOfGrant = (grant: Grant, words: OfferQuestions): Found[] =>
  gapsOfGrant(grant).map((gap) => ({ key: `grant:${grant.id}:${gap}`, question: words.grants[gap].question, round: 'equity', reason: 'grant', ...(grant.label ? { note: grant.label } : {}) }))

/** What is missing to know what a grant is worth and when it is one's own. */
export const gapsOfGrant = (grant: Grant): GrantGap[] => {
  const gaps: [GrantGap, boolean][] = [
    ['size', grant.shares === undefined && grant.value === undefined && grant.percent === undefined],
    ['price', grant.shares !== undefined && grant.value === undefined && grant.sharePrice === undefined && !isOptionKind(grant.kind)],
    ['strike', isOptionKind(grant.kind) && (grant.strikePrice === undefined || (grant.sharePrice === undefined && grant.value === undefined && grant.companyValue === undefined))],
    ['company-value', grant.percent !== undefined && grant.companyValue === undefined && grant.value === undefined],
    ['vesting', grant.vestingYears === undefined && !grant.yearlyPercents?.length],
    ['option-kind', grant.kind === 'options'],
  ]
  return gaps.flatMap(([gap, open]) => (open ? [gap] : []))
}

const alwaysAsked = ({ offer }: FullOffer, words: OfferQuestions): Found[] => {
  const inLetter = Object.values(offer).some((told) => typeof told === 'object' && 'from' in told && (told.from === 'letter' || told.from === 'signed'))
  return words.always.filter(({ key }) => !(key === 'in-writing' && inLetter)).map(({ key, question, note }): Found => ({ key, question, reason: 'always', ...(note ? { note } : {}) }))
}

/** The answer date once it is told, and every question that was touched before its answer came. */
const answeredOnes = ({ offer }: FullOffer, words: OfferQuestions, kept: ReadonlyMap<string, AskedQuestion>, open: ReadonlySet<string>): OpenQuestion[] => {
  const touched = [...kept.values()].flatMap((row) => {
    const term = Object.keys(terms).find((id) => id === row.key) as TermId | undefined
    if (!term || open.has(term) || row.state === 'dropped' || !isKnown(toldTerm(offer, term))) return []
    return [{ key: term, question: words.terms[term].question, reason: 'blank' as const, state: 'answered' as const, term, round: terms[term].round, rowId: row.id }]
  })
  const date = isKnown(offer.answerBy) && !touched.some(({ key }) => key === 'answerBy')
  return [...(date ? [{ key: 'answerBy', question: words.terms.answerBy.question, reason: 'blank' as const, state: 'answered' as const, term: 'answerBy' as const, round: 'answer-date' as const }] : []), ...touched]
}
