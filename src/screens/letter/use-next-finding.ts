import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { FindingRow } from './letter-view.ts'

/** Where the keyboard goes on after an answer: the findings to try, in order. It outlives the list, which is another one once an offer is made. */
export interface NextFinding {
  readonly goTo: (keys: readonly string[]) => void
  readonly keys: () => readonly string[] | null
  readonly arrived: () => void
}

export const nextFinding = (): NextFinding => {
  let waiting: readonly string[] | null = null
  return { goTo: (keys) => { waiting = keys }, keys: () => waiting, arrived: () => { waiting = null } }
}

/**
 * The findings that the keyboard goes to once some are answered: those that stood after them in their group, then those before, then the
 * other open ones.
 */
export const nextFindings = (groups: readonly (readonly FindingRow[])[], answered: ReadonlySet<string>): string[] => {
  const keysOf = (rows: readonly FindingRow[]) => rows.map(({ finding }) => finding.key)
  const own = keysOf(groups.find((rows) => rows.some(({ finding }) => answered.has(finding.key))) ?? [])
  const at = own.findIndex((key) => answered.has(key))
  const others = groups.flatMap(keysOf).filter((key) => !own.includes(key))
  return [...own.slice(at), ...own.slice(0, at).toReversed(), ...others].filter((key) => !answered.has(key))
}

/** After an answer the focus goes to the next finding that can be answered, else to the heading under which the answered ones stand now. */
export const useNextFinding = (list: RefObject<HTMLElement | null>, next: NextFinding): void => {
  useEffect(() => {
    const keys = next.keys()
    if (!keys || !list.current) return
    const rows = [...list.current.querySelectorAll<HTMLElement>('[data-finding]')]
    const buttons = keys.flatMap((key) => rows.find((row) => row.dataset['finding'] === key)?.querySelector<HTMLElement>('.btn') ?? [])
    const target = buttons[0] ?? list.current.querySelector<HTMLElement>('h2')
    if (!target) return
    next.arrived()
    // An offer made by the answer is another address, and that begins at its top: the finding comes after it.
    setTimeout(() => target.focus())
  })
}
