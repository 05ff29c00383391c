import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * A screen that comes a moment after the press that opened it finds the focus on nothing: it goes to the heading then. A page that
 * is only loaded or loaded again leaves the focus where the browser puts it.
 */
export const useFocusOnArrival = (heading: RefObject<HTMLElement | null>) => {
  useEffect(() => {
    if ((navigator as Partial<Navigator>).userActivation?.hasBeenActive !== true) return undefined
    // After the frame has put its own focus.
    const timer = setTimeout(() => {
      const now = document.activeElement
      if (now === null || now === document.body || now.id === 'main') heading.current?.focus({ preventScroll: true })
    })
    return () => clearTimeout(timer)
  }, [heading])
}
