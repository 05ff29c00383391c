import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { example } from '#content/example.ts'
import { exampleOn } from '#domain/offer/example.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Toasts } from '#ui/Toasts.tsx'
import { openDisk } from '#workspace/disk.ts'
import { openOfferCommands } from '#workspace/offer-commands.ts'
import { openWorkspace } from '#workspace/open-workspace.ts'
import type { AppWorkspace } from '#workspace/react.tsx'
import { WorkspaceProvider } from '#workspace/react.tsx'
import { noTabs } from '#workspace/tabs.ts'
import { tables } from '#workspace/tables.ts'

export const monday = CalendarDate.parse('2026-11-23')

/** A workspace as the app opens it, on a storage of its own. */
export async function openAppWorkspace(): Promise<AppWorkspace> {
  globalThis.indexedDB = new IDBFactory()
  let ids = 0
  const workspace: AppWorkspace = openWorkspace({ tables, disk: openDisk({ name: 'test' }), channel: noTabs, now: () => Date.UTC(2026, 10, 23, 9), newId: () => `id${(ids += 1)}`, writer: 'tab01' })
  await workspace.ready
  return workspace
}

/** The same with the three offers of the example in it. */
export async function openExample(): Promise<AppWorkspace> {
  const workspace = await openAppWorkspace()
  openOfferCommands(workspace).loadExample(exampleOn(example, monday))
  return workspace
}

/** Shows a screen on a workspace, with the toasts of the frame, and somebody to use it. */
export function show(workspace: AppWorkspace, screen: ReactNode) {
  const user = userEvent.setup()
  const view = render(<WorkspaceProvider workspace={workspace}><Toasts>{screen}</Toasts></WorkspaceProvider>)
  return { user, ...view }
}
