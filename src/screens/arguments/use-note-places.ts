import { useEffect, useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import type { Note } from './arguments-view.ts'
import { placeNotes } from './place-notes.ts'
import { useWidth } from './use-width.ts'

interface Parts {
  readonly list: RefObject<HTMLOListElement | null>
  readonly layer: RefObject<HTMLDivElement | null>
  readonly notes: readonly Note[]
  readonly inUse: string | null
  readonly text: string
}

const afterTyping = 150

/**
 * Puts each note at the height of its clause, or under the one before. Measured when the notes or the width change, when one is opened,
 * and a moment after the last key; on a narrow screen the places are not used.
 */
export const useNotePlaces = ({ list, layer, notes, inUse, text }: Parts) => {
  const width = useWidth(list)
  const layerWidth = useWidth(layer)
  useLayoutEffect(() => {
    const [box, behind] = [list.current, layer.current]
    if (!box || !behind) return undefined
    const lay = () => placeIn(box, behind, notes, inUse)
    lay()
    box.addEventListener('toggle', lay, true)
    return () => box.removeEventListener('toggle', lay, true)
  }, [list, layer, notes, inUse, width, layerWidth])
  useEffect(() => {
    const timer = setTimeout(() => {
      if (list.current && layer.current) placeIn(list.current, layer.current, notes, inUse)
    }, afterTyping)
    return () => clearTimeout(timer)
  }, [list, layer, notes, inUse, text])
}

const placeIn = (list: HTMLElement, layer: HTMLElement, notes: readonly Note[], inUse: string | null) => {
  const clauses = new Map([...layer.querySelectorAll<HTMLElement>('[data-mark]')].map((span) => [span.dataset['mark'], span]))
  const items = [...list.children] as HTMLElement[]
  const clauseOf = (at: number) => notes[at]?.marks.map(({ id }) => clauses.get(String(id))).find((span) => span !== undefined)
  // The note of a clause that is being rewritten goes until it is marked again.
  for (const [at, item] of items.entries()) item.toggleAttribute('hidden', clauseOf(at) === undefined)
  const shown = items.flatMap((item, at) => (item.hidden ? [] : [{ item, clause: clauseOf(at), key: notes[at]?.key }]))
  const origin = list.getBoundingClientRect().top
  const boxes = shown.map(({ item, clause }) => ({ wanted: Math.max(0, (clause?.getClientRects()[0]?.top ?? origin) - origin), height: item.getBoundingClientRect().height }))
  const tops = placeNotes(boxes, shown.findIndex(({ key }) => key === inUse))
  for (const [at, { item }] of shown.entries()) item.style.setProperty('--at', `${tops[at] ?? 0}px`)
  list.style.setProperty('--tall', `${Math.max(0, ...boxes.map(({ height }, at) => (tops[at] ?? 0) + height))}px`)
}
