import type { Row } from './cells.ts'

/**
 * The version of rows on disk and in backups. To change what rows look like: raise it by one, add the step that leads there,
 * and keep a backup of the version before in tests/saved.
 * 1: a row is { key, cells }, a cell [stamp, value] or [stamp]. Since the first release.
 */
export const formatVersion = 1

type Upgrade = { readonly to: number; readonly change: (row: Row) => Row }

const upgrades: readonly Upgrade[] = []

/** A row of an older version as today's; stamps stay as they are. */
export const upgradeRow = (row: Row, version: number): Row =>
  upgrades.filter(({ to }) => to > version).reduce((older, { change }) => change(older), row)
