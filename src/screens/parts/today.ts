import { useEffect, useState } from 'react'
import { CalendarDate } from '#domain/values/calendar-date.ts'

/** The day by this device's clock. */
export const todayHere = (): CalendarDate => {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return CalendarDate.parse(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`)
}

/** Today, and tomorrow once it has come: a page may stay open over midnight. */
export const useToday = (): CalendarDate => {
  const [today, setToday] = useState(todayHere)
  useEffect(() => {
    const look = () => setToday(todayHere())
    const timer = setInterval(look, 60_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
