// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { createElement } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { openDisk } from '#workspace/disk.ts'
import { openWorkspace } from '#workspace/open-workspace.ts'
import type { AppWorkspace } from '#workspace/react.tsx'
import { WorkspaceProvider, useDiskState, useOfferCommands, useUndoState, useWorkspace } from '#workspace/react.tsx'
import { noTabs } from '#workspace/tabs.ts'
import { tables } from '#workspace/tables.ts'
import { noon, openTestBrowser, until } from './open-test-workspace.ts'

afterEach(cleanup)

it('a screen sees what it asked for, and is drawn again only when that changes', async () => {
  openTestBrowser()
  let ids = 0
  const workspace: AppWorkspace = openWorkspace({ tables, disk: openDisk({ name: 'test' }), channel: noTabs, now: () => noon, newId: () => `id${(ids += 1)}`, writer: 'tab01' })
  await workspace.ready
  const drawn = vi.fn<(names: string[]) => string>((names) => names.join(', '))
  // A list made anew at each look: compared one level deep, so that it does not draw for ever.
  const Names = () => createElement('p', null, drawn(useWorkspace((state) => Object.values(state.offers).map(({ company }) => company))))
  function Adding() {
    const { addOffer } = useOfferCommands()
    return createElement('button', { onClick: () => addOffer({ company: 'Fennimore' }) }, `undo: ${useUndoState().undo}; ${useDiskState().problem ?? 'kept'}`)
  }
  const Screen = () => createElement('main', null, createElement(Names), createElement(Adding))
  const provided = { workspace, children: createElement(Screen) }
  render(createElement(WorkspaceProvider, provided))
  act(() => screen.getByRole('button').click())
  expect(screen.getByText('Fennimore').tagName).toBe('P')
  expect(screen.getByRole('button').textContent).toBe('undo: add the offer; kept')
  const before = drawn.mock.calls.length
  act(() => workspace.commands.put('assumptions', 'all', { years: 4 }))
  expect(drawn).toHaveBeenCalledTimes(before)
  await until(() => expect(workspace.disk.state.getState().unsaved).toBe(0))
})
