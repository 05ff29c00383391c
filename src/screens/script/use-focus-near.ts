import { useEffect } from 'react'
import type { RefObject } from 'react'

const reachable = 'a[href], button, input, select, textarea, summary'

/** So long a text that follows behind what was done may take until a button is gone. */
const watchedFor = 2000

/** A button that goes away with what it did hands the focus to what stands in its place, or next to it; the page never loses it. */
export const useFocusNear = (page: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const main = page.current
    if (!main) return undefined
    let stop = () => {}
    const pressed = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
      stop()
      if (button) stop = watch(button, main)
    }
    main.addEventListener('click', pressed, true)
    return () => {
      stop()
      main.removeEventListener('click', pressed, true)
    }
  }, [page])
}

/** Looks until the button is gone, the focus is somewhere else, or time is up. */
const watch = (button: HTMLElement, main: HTMLElement): (() => void) => {
  const places = placesOf(button, main)
  const observer = new MutationObserver(() => {
    if (button.isConnected) return
    stop()
    if (document.activeElement === null || document.activeElement === document.body) focusIn(places, main)
  })
  const timer = setTimeout(() => observer.disconnect(), watchedFor)
  const stop = () => {
    clearTimeout(timer)
    observer.disconnect()
  }
  observer.observe(main, { childList: true, subtree: true })
  return stop
}

interface Place {
  readonly around: Element
  /** Which of the elements in it that can be reached the button was. */
  readonly index: number
}

/** What stands around the button, the nearest first. */
const placesOf = (button: HTMLElement, main: HTMLElement): Place[] => {
  const places: Place[] = []
  for (let around = button.parentElement; around && around !== main; around = around.parentElement) places.push({ around, index: reachableIn(around).indexOf(button) })
  return places
}

const reachableIn = (around: Element): HTMLElement[] => [...around.querySelectorAll<HTMLElement>(reachable)]

const focusIn = (places: readonly Place[], main: HTMLElement): void => {
  for (const { around, index } of places.filter((place) => place.around.isConnected)) {
    const all = reachableIn(around)
    for (const each of [...all.slice(index), ...all.slice(0, index).toReversed()]) {
      each.focus()
      if (document.activeElement === each) return
    }
  }
  main.focus()
}
