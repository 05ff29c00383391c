import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { writeBackup } from '#doors/backup-file.ts'
import { KeepingScreen } from '#screens/keeping/KeepingScreen.tsx'
import { entryName, tellOffersInFile } from '#screens/keeping/keeping-view.ts'
import { openAppWorkspace, openExample, show } from '../open-app.tsx'

afterEach(cleanup)

describe('a file that is opened', () => {
  it('is told by the names of the offers in it, before anything is merged', async () => {
    const file = new File([writeBackup(await openExample(), '2026-11-23T09:00:00.000Z')], 'offers.json', { type: 'application/json' })
    const workspace = await openAppWorkspace()
    const { user, container } = show(workspace, <KeepingScreen />)
    await user.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, file)
    const told = await screen.findByText(/^In it: /)
    for (const name of ['Fennimore Health', 'Larkspur Freight', 'Oxbow']) expect(told.textContent).toContain(name)
    expect(told.closest('dialog')?.textContent).not.toMatch(/example-/)
    expect(workspace.store.getState().offers).toEqual({})
    await user.click(within(told.closest('dialog')!).getByRole('button', { name: 'Merge it' }))
    expect(Object.keys(workspace.store.getState().offers)).toHaveLength(3)
  })

  it('counts offers without a name, and leaves out what was deleted', () => {
    const offer = (id: string, fields: Record<string, unknown>) => ({ key: `offers/${id}`, cells: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, ['00000000000tab1', value]])) })
    expect(tellOffersInFile([])).toBeUndefined()
    expect(tellOffersInFile([{ nonsense: true }, 'x', offer('gone', { company: 'Gone', deleted: true })])).toBeUndefined()
    expect(tellOffersInFile([offer('a', { company: 'Ardent' }), offer('b', { company: ' ' }), offer('c', { kind: 'stay', company: '' })])).toBe('In it: Ardent, staying where you are and one offer without a name.')
  })
})

describe('erasing everything', () => {
  it('begins on the harmless choice, so that Enter upon Enter wipes nothing', async () => {
    const workspace = await openExample()
    const { user } = show(workspace, <KeepingScreen />)
    screen.getByRole('button', { name: 'Erase everything' }).focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement?.textContent).toBe('Keep it')
    await user.keyboard('{Enter}{Enter}{Enter}')
    expect(Object.keys(workspace.store.getState().offers)).toHaveLength(3)
  })

  it('still takes a yes', async () => {
    const workspace = await openExample()
    const { user } = show(workspace, <KeepingScreen />)
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    await user.click(screen.getByRole('button', { name: 'Yes, erase everything' }))
    expect(await screen.findByText('Everything is gone from this device.')).toBeTruthy()
    expect(workspace.store.getState().offers).toEqual({})
  })
})

describe('an entry that could not be read', () => {
  it('is named by what it is, not by its key', () => {
    expect(entryName('grants/abc123', {})).toBe('An equity grant')
    expect(entryName('drafts/one', { one: { company: 'Fennimore Health' } })).toBe('A draft of Fennimore Health')
    expect(entryName('mystery/abc', {})).toBe('An entry')
  })
})
