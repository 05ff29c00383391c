import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Enter moves on through the fields in sight, Shift and Enter back; in a long text Enter is a new line. */
export const useFieldWalk = (sheet: RefObject<HTMLElement | null>) => {
  useEffect(() => {
    const here = sheet.current
    const walk = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLElement)) return
      const isField = event.target.matches('input[data-walk]') || (event.target.matches('textarea[data-walk]') && event.shiftKey)
      if (!isField) return
      event.preventDefault()
      nextField(here, event.target, event.shiftKey ? -1 : 1)
    }
    here?.addEventListener('keydown', walk)
    return () => here?.removeEventListener('keydown', walk)
  }, [sheet])
}

/** Puts the focus on the field before or after; after the last one, on the way on. */
export const nextField = (sheet: HTMLElement | null, from: HTMLElement | null, step: 1 | -1) => {
  const fields = [...(sheet?.querySelectorAll<HTMLElement>('[data-walk], [data-next]') ?? [])].filter((field) => field.closest('details:not([open])') === null)
  const next = from ? fields[fields.indexOf(from) + step] : undefined
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}
