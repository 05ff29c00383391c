/** Working days of a year for the worth of a day of leave (260 to 262; assumption). */
const workingDaysPerYear = 260

/** What a day of paid leave is worth. To compare with, never to add: the salary already pays it. */
export const leaveDayWorth = (yearlyBase: number, days = 1): number => (days * yearlyBase) / workingDaysPerYear

/** Pay for each day really worked, after leave and public holidays. */
export const payPerDayWorked = (yearlyBase: number, daysOff: number): number => yearlyBase / (workingDaysPerYear - daysOff)
