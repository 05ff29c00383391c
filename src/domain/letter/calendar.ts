/** Small calendar arithmetic on day numbers (days since 1 January 1970), after the proleptic Gregorian calendar. */
export type CalendarDay = { year: number; month: number; day: number }

export const dayNumber = ({ year, month, day }: CalendarDay): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

export const calendarDay = (number: number): CalendarDay => {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** 0 is Sunday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7

export const daysInMonth = (year: number, month: number): number => (month === 2 ? ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)

export const isDay = ({ year, month, day }: CalendarDay): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

export const isoDate = (number: number): string => {
  const { year, month, day } = calendarDay(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export const parseIsoDate = (iso: string): number => {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number)
  return dayNumber({ year, month, day })
}

/** The next day with this month and day on or after the given one. */
export const nextSuchDay = (month: number, day: number, from: number): number | null => {
  const { year } = calendarDay(from)
  for (const candidate of [year, year + 1]) {
    if (!isDay({ year: candidate, month, day })) continue
    const number = dayNumber({ year: candidate, month, day })
    if (number >= from) return number
  }
  return null
}

/** Monday to Friday; public holidays are not known here. */
export const addBusinessDays = (from: number, days: number): number => {
  let number = from
  for (let left = days; left > 0; ) {
    number += 1
    const weekday = weekdayOf(number)
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return number
}

/** The first such weekday after the given day. */
export const nextWeekday = (weekday: number, after: number): number => after + ((weekday - weekdayOf(after) + 6) % 7) + 1

export const endOfMonth = (number: number): number => {
  const { year, month } = calendarDay(number)
  return dayNumber({ year, month, day: daysInMonth(year, month) })
}

export const addMonths = (number: number, months: number): number => {
  const { year, month, day } = calendarDay(number)
  const total = year * 12 + month - 1 + months
  const to = { year: Math.floor(total / 12), month: (total % 12) + 1 }
  return dayNumber({ ...to, day: Math.min(day, daysInMonth(to.year, to.month)) })
}
