import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStash } from '#workspace/stash.ts'
import type { TestBrowser, TestWorkspace } from './open-test-workspace.ts'
import { openTestBrowser, openTestStorage, until } from './open-test-workspace.ts'

let browser: TestBrowser
let storage: ReturnType<typeof openTestStorage>
beforeEach(() => {
  browser = openTestBrowser()
  storage = openTestStorage()
})
afterEach(() => {
  vi.restoreAllMocks()
})

let drawers = 0
const openTab = async (): Promise<TestWorkspace> => {
  const tab = browser.openTab(undefined, undefined, { stash: openStash(storage, 'app.unsaved', `t${(drawers += 1)}`), storages: [storage] })
  await tab.ready
  return tab
}
const offers = (tab: TestWorkspace) => tab.store.getState().offers
const saved = (tab: TestWorkspace) => until(() => expect(tab.disk.state.getState().unsaved).toBe(0))
/** From now on nothing reaches the disk. */
const refuseDisk = () =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })

describe('an edit made while the page is being left', () => {
  it('is found at the next opening, saved, and the drawer is empty again', async () => {
    const refused = refuseDisk()
    const leaving = await openTab()
    leaving.commands.put('offers', 'o', { company: 'Fennimore' })
    leaving.leave()
    leaving.close()
    refused.mockRestore()
    const next = await openTab()
    expect(offers(next).o?.company).toBe('Fennimore')
    await saved(next)
    await until(() => expect(storage.kept.size).toBe(0))
    next.close()
    expect(offers(await openTab()).o?.company).toBe('Fennimore')
  })

  it('does not win over what another tab wrote since', async () => {
    const refused = refuseDisk()
    const leaving = await openTab()
    leaving.commands.put('offers', 'o', { company: 'older', base: 1 })
    leaving.leave()
    leaving.close()
    const kept = new Map(storage.kept)
    refused.mockRestore()
    browser.clock.now += 1000
    const next = await openTab()
    next.commands.put('offers', 'o', { company: 'newer' })
    await saved(next)
    for (const [key, text] of kept) storage.setItem(key, text)
    expect(offers(await openTab()).o).toEqual({ id: 'o', company: 'newer', base: 1 })
  })

  it('leaves nothing in the drawer when everything is on disk', async () => {
    const tab = await openTab()
    tab.commands.put('offers', 'o', { company: 'Fennimore' })
    tab.leave()
    expect(storage.kept.size).toBe(1)
    await saved(tab)
    tab.leave()
    expect(storage.kept.size).toBe(0)
  })

  it('lies there once, however often the page is opened and left without a disk', async () => {
    refuseDisk()
    for (let i = 0; i < 4; i += 1) {
      const tab = await openTab()
      tab.commands.put('offers', `o${i}`, { company: `Company ${i}` })
      tab.leave()
      tab.close()
    }
    expect(storage.kept.size).toBe(1)
    expect(Object.keys(offers(await openTab()))).toHaveLength(4)
  })

  it('stays in the drawer when it was put there after the drawer was read', () => {
    const reader = openStash(storage, 'app.unsaved', 'reader')
    storage.kept.set('app.unsaved.other', '[1]')
    expect(reader.find()).toEqual([1])
    storage.kept.set('app.unsaved.other', '[1,2]')
    reader.removeFound()
    expect(storage.kept.get('app.unsaved.other')).toBe('[1,2]')
  })

  it('is not brought back after everything was erased', async () => {
    const tab = await openTab()
    tab.commands.put('offers', 'o', { company: 'Fennimore' })
    tab.leave()
    const eraser = browser.openTab(undefined, undefined, { stash: openStash(storage, 'offer-advisor.unsaved', 'e'), storages: [storage] })
    storage.kept.set('offer-advisor.unsaved.x', storage.kept.values().next().value ?? '')
    await eraser.eraseAll()
    expect([...storage.kept.keys()].filter((key) => key.startsWith('offer-advisor'))).toEqual([])
  })
})

describe('a drawer that is damaged, full or refused', () => {
  it.each(['', 'junk', '{"a":1}', '[{"key":"offers/__proto__","cells":{}},5]'])('holding %j changes nothing', async (text) => {
    storage.kept.set('app.unsaved.old', text)
    const tab = await openTab()
    expect(tab.store.getState()).toMatchObject({ offers: {}, unreadable: {} })
  })

  it('is no reason to stumble', async () => {
    refuseDisk()
    storage.full = true
    const tab = await openTab()
    tab.commands.put('offers', 'o', { company: 'Fennimore' })
    expect(() => tab.leave()).not.toThrow()
    tab.close()
  })
})
