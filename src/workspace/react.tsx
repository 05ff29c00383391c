import type { ReactNode } from 'react'
import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand/react'
import { useShallow } from 'zustand/react/shallow'
import type { Commands } from './commands.ts'
import type { DiskState } from './disk.ts'
import type { OfferCommands } from './offer-commands.ts'
import { openOfferCommands } from './offer-commands.ts'
import type { Workspace } from './open-workspace.ts'
import type { WorkspaceState } from './store.ts'
import type { AppTables } from './tables.ts'
import type { HistoryState } from './undo.ts'

export type AppWorkspace = Workspace<AppTables>
export type AppState = WorkspaceState<AppTables>

const Here = createContext<{ workspace: AppWorkspace; offerCommands: OfferCommands } | null>(null)

export function WorkspaceProvider({ workspace, children }: { workspace: AppWorkspace; children: ReactNode }) {
  const here = useMemo(() => ({ workspace, offerCommands: openOfferCommands(workspace) }), [workspace])
  return <Here value={here}>{children}</Here>
}

function useHere() {
  const here = useContext(Here)
  if (!here) throw new Error('There is no WorkspaceProvider above this component.')
  return here
}

/** The workspace itself: undo, backup, erase. */
export const useOpenWorkspace = (): AppWorkspace => useHere().workspace

/** What a screen needs of the rows. A list or object made anew is compared one level deep. */
export const useWorkspace = <Seen,>(select: (state: AppState) => Seen): Seen => useStore(useOpenWorkspace().store, useShallow(select))

export const useCommands = (): Commands<AppTables> => useOpenWorkspace().commands

/** What is done with an offer as a whole: add, copy, set aside, delete, the example. */
export const useOfferCommands = (): OfferCommands => useHere().offerCommands

/** What the status line shows. */
export const useDiskState = (): DiskState => useStore(useOpenWorkspace().disk.state)

/** What undo and redo would take next; null where there is nothing. */
export const useUndoState = (): HistoryState => useStore(useOpenWorkspace().undo.state)
