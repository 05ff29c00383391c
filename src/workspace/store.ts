import type { z } from 'zod'
import { createStore } from 'zustand/vanilla'

/** The tables of the workspace: name and schema of a row. Every row has an `id`; a row of an offer also carries its `offerId`. */
export type Tables = Readonly<Record<string, z.ZodType<{ id: string }>>>

export type TableName<T extends Tables> = keyof T & string
export type RowValue<T extends Tables, Name extends TableName<T>> = z.output<T[Name]>

/** A row that could not be read: kept where it is, shown nowhere, and part of every backup. */
export type Unreadable = { readonly key: string; readonly reason: string; readonly raw: unknown }

/** What the screens read: rows by id for each table. Only `take` writes it. */
export type WorkspaceState<T extends Tables> = { readonly [Name in TableName<T>]: Readonly<Record<string, RowValue<T, Name>>> } & {
  readonly unreadable: Readonly<Record<string, Unreadable>>
  /** Fields whose time lies more than a day ahead: kept until anything newer is written, and worth a word about the clock. */
  readonly wrongTime: number
}

export type ReadonlyStore<State> = {
  getState(): State
  getInitialState(): State
  subscribe(listener: (state: State, before: State) => void): () => void
}
export type WritableStore<State> = ReadonlyStore<State> & { setState(state: State, replace: true): void }

export const emptyState = <T extends Tables>(tables: T): WorkspaceState<T> =>
  ({ ...Object.fromEntries(Object.keys(tables).map((name) => [name, {}])), unreadable: {}, wrongTime: 0 }) as WorkspaceState<T>

export const createWorkspaceStore = <T extends Tables>(tables: T): WritableStore<WorkspaceState<T>> =>
  createStore<WorkspaceState<T>>(() => emptyState(tables))
