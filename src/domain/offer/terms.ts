/**
 * The closed list of terms an offer can have. A term here is all that the walk-through, the open questions, the comparison
 * and the saved rows need to know of it; its words are in content/offer-questions.yaml, its money in domain/valuation.
 * kind: how it is told. round: where it is asked. rare: folded away until opened.
 */
export const rounds = ['answer-date', 'pay', 'equity', 'benefits', 'time-and-place', 'what-was-said'] as const
export type Round = (typeof rounds)[number]

export type TermKind = 'money' | 'pay' | 'percent' | 'number' | 'date' | 'time' | 'text' | 'choice' | 'yes-no'

export interface TermSpec {
  readonly kind: TermKind
  readonly round: Round
  readonly rare?: true
  readonly options?: readonly string[]
}

export const terms = {
  answerBy: { kind: 'date', round: 'answer-date' },
  answerTime: { kind: 'time', round: 'answer-date' },
  answerZone: { kind: 'text', round: 'answer-date' },
  answerToldBy: { kind: 'text', round: 'answer-date' },
  answerHow: { kind: 'choice', round: 'answer-date', options: ['phone', 'video', 'in-person', 'email', 'letter'] },
  offerDate: { kind: 'date', round: 'answer-date', rare: true },
  moreTimePossible: { kind: 'yes-no', round: 'answer-date', rare: true },

  baseSalary: { kind: 'pay', round: 'pay' },
  bonusTarget: { kind: 'percent', round: 'pay' },
  signOn: { kind: 'money', round: 'pay' },
  signOnRepayMonths: { kind: 'number', round: 'pay' },
  nextReview: { kind: 'text', round: 'pay' },
  bonusAmount: { kind: 'money', round: 'pay', rare: true },
  bonusHistory: { kind: 'text', round: 'pay', rare: true },
  bonusFirstYear: { kind: 'choice', round: 'pay', rare: true, options: ['full', 'by-start-date', 'guaranteed'] },
  commissionTarget: { kind: 'money', round: 'pay', rare: true },
  commissionTerms: { kind: 'text', round: 'pay', rare: true },
  signOnRepayHow: { kind: 'choice', round: 'pay', rare: true, options: ['full', 'prorated'] },
  payQuote: { kind: 'choice', round: 'pay', rare: true, options: ['gross-base', 'ctc', 'ote', 'total-package'] },
  paymentsPerYear: { kind: 'number', round: 'pay', rare: true },
  overtime: { kind: 'choice', round: 'pay', rare: true, options: ['exempt', 'paid', 'time-off'] },
  shiftPremium: { kind: 'text', round: 'pay', rare: true },
  onCallPay: { kind: 'text', round: 'pay', rare: true },
  allowances: { kind: 'money', round: 'pay', rare: true },
  retentionBonus: { kind: 'money', round: 'pay', rare: true },
  profitShare: { kind: 'text', round: 'pay', rare: true },
  relocation: { kind: 'money', round: 'pay', rare: true },
  relocationKind: { kind: 'choice', round: 'pay', rare: true, options: ['lump-sum', 'reimbursed', 'managed'] },
  relocationGrossedUp: { kind: 'yes-no', round: 'pay', rare: true },
  payRangeLow: { kind: 'money', round: 'pay', rare: true },
  payRangeHigh: { kind: 'money', round: 'pay', rare: true },

  equityOffered: { kind: 'yes-no', round: 'equity' },
  refreshers: { kind: 'text', round: 'equity', rare: true },
  acceleration: { kind: 'choice', round: 'equity', rare: true, options: ['none', 'single-trigger', 'double-trigger'] },
  earlyExercise: { kind: 'yes-no', round: 'equity', rare: true },
  preferenceStack: { kind: 'text', round: 'equity', rare: true },
  stockPurchasePlan: { kind: 'text', round: 'equity', rare: true },

  healthPremium: { kind: 'money', round: 'benefits' },
  retirementMatch: { kind: 'percent', round: 'benefits' },
  retirementMatchUpTo: { kind: 'percent', round: 'benefits' },
  ptoDays: { kind: 'number', round: 'benefits' },
  coverageStart: { kind: 'text', round: 'benefits' },
  ptoUnlimited: { kind: 'yes-no', round: 'benefits', rare: true },
  holidays: { kind: 'number', round: 'benefits', rare: true },
  sickDays: { kind: 'number', round: 'benefits', rare: true },
  leaveRules: { kind: 'text', round: 'benefits', rare: true },
  bookedTrip: { kind: 'text', round: 'benefits', rare: true },
  deductible: { kind: 'money', round: 'benefits', rare: true },
  outOfPocketMax: { kind: 'money', round: 'benefits', rare: true },
  healthAccount: { kind: 'money', round: 'benefits', rare: true },
  dentalAndVision: { kind: 'text', round: 'benefits', rare: true },
  lifeAndDisability: { kind: 'text', round: 'benefits', rare: true },
  retirementFlat: { kind: 'percent', round: 'benefits', rare: true },
  retirementEligibleAfter: { kind: 'number', round: 'benefits', rare: true },
  retirementVesting: { kind: 'text', round: 'benefits', rare: true },
  parentalLeaveWeeks: { kind: 'number', round: 'benefits', rare: true },
  educationBudget: { kind: 'money', round: 'benefits', rare: true },

  workplace: { kind: 'choice', round: 'time-and-place', options: ['onsite', 'hybrid', 'remote'] },
  officeDays: { kind: 'number', round: 'time-and-place' },
  location: { kind: 'text', round: 'time-and-place' },
  hoursPerWeek: { kind: 'number', round: 'time-and-place' },
  startDate: { kind: 'date', round: 'time-and-place' },
  onCall: { kind: 'text', round: 'time-and-place' },
  daysPerWeek: { kind: 'number', round: 'time-and-place', rare: true },
  travelPercent: { kind: 'percent', round: 'time-and-place', rare: true },
  coreHours: { kind: 'text', round: 'time-and-place', rare: true },
  arrangementInWriting: { kind: 'yes-no', round: 'time-and-place', rare: true },
  payTiedToPlace: { kind: 'yes-no', round: 'time-and-place', rare: true },

  roleTitle: { kind: 'text', round: 'what-was-said' },
  recruiter: { kind: 'text', round: 'what-was-said' },
  manager: { kind: 'text', round: 'what-was-said' },
  headcount: { kind: 'number', round: 'what-was-said' },
  jobNeeds: { kind: 'text', round: 'what-was-said' },
  level: { kind: 'text', round: 'what-was-said', rare: true },
  team: { kind: 'text', round: 'what-was-said', rare: true },
  reports: { kind: 'number', round: 'what-was-said', rare: true },
  recruiterEmail: { kind: 'text', round: 'what-was-said', rare: true },
  employerKind: { kind: 'choice', round: 'what-was-said', rare: true, options: ['private', 'public-or-union'] },
  saysNoNegotiation: { kind: 'yes-no', round: 'what-was-said', rare: true },
  firstGoals: { kind: 'text', round: 'what-was-said', rare: true },
  nextLevel: { kind: 'text', round: 'what-was-said', rare: true },
  trainingBudget: { kind: 'money', round: 'what-was-said', rare: true },
  visa: { kind: 'text', round: 'what-was-said', rare: true },
  probationMonths: { kind: 'number', round: 'what-was-said', rare: true },
  equipment: { kind: 'text', round: 'what-was-said', rare: true },
  contractKind: { kind: 'choice', round: 'what-was-said', rare: true, options: ['at-will', 'permanent', 'fixed-term', 'contractor'] },
  noticeWeeks: { kind: 'number', round: 'what-was-said', rare: true },
  nonCompete: { kind: 'yes-no', round: 'what-was-said', rare: true },
  nonCompeteTerms: { kind: 'text', round: 'what-was-said', rare: true },
  nonSolicit: { kind: 'yes-no', round: 'what-was-said', rare: true },
  inventions: { kind: 'text', round: 'what-was-said', rare: true },
  arbitration: { kind: 'yes-no', round: 'what-was-said', rare: true },
  severanceWeeks: { kind: 'number', round: 'what-was-said', rare: true },
  gardenLeave: { kind: 'text', round: 'what-was-said', rare: true },
  changeOfControl: { kind: 'text', round: 'what-was-said', rare: true },
} as const satisfies Record<string, TermSpec>

export type TermId = keyof typeof terms
export const termIds = Object.keys(terms) as TermId[]

/** What a term's specification says, with the options widened to plain strings. */
export const termSpec = (id: TermId): TermSpec => terms[id]

/** The terms of one round in the order they are asked, the folded ones last. */
export const termsOfRound = (round: Round): TermId[] => {
  const here = termIds.filter((id) => terms[id].round === round)
  return [...here.filter((id) => !isRare(id)), ...here.filter(isRare)]
}

/** True for a term that is folded away until opened. */
export const isRare = (id: TermId): boolean => termSpec(id).rare === true
