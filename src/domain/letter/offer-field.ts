/** The fields an offer letter may state, by the names other programs know them under. */
export const offerFields = ['company', 'roleTitle', 'baseAmount', 'basePeriod', 'currency', 'bonusTargetPercent', 'bonusTargetAmount', 'signOnAmount', 'signOnRepayMonths', 'equityKind', 'equityShares', 'equityValue', 'strikePrice', 'vestingYears', 'cliffMonths', 'vestingSchedule', 'relocationAmount', 'retirementMatchPercent', 'retirementMatchUpToPercent', 'ptoDays', 'ptoUnlimited', 'holidays', 'startDate', 'answerBy', 'workplace', 'officeDaysPerWeek', 'location', 'hoursPerWeek', 'manager', 'severanceWeeks', 'noncompete', 'contingencies'] as const
export type OfferField = (typeof offerFields)[number]
export type OfferValue = string | number | boolean | readonly number[] | readonly string[]

/** A value with the words it comes from: `start` and `end` are places in the text as it was given. */
export type Finding = { value: OfferValue; start: number; end: number; confidence: 'stated' | 'inferred'; why: string }

/** What a text says of an offer, and what it leaves to be asked. */
export type OfferReading = {
  fields: Partial<Record<OfferField, Finding>>
  /** The hour the answer is due (HH:MM) and whose hour it is, where the text says so; the exchange of fields knows only the day. */
  due?: { time: Finding; zone?: Finding }
  questions: OfferField[]
}
