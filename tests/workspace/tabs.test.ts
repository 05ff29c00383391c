import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { openDB } from 'idb'
import { noTabs } from '#workspace/tabs.ts'
import type { TestBrowser, TestWorkspace } from './open-test-workspace.ts'
import { openTestBrowser, openTestStorage, openedTab, until } from './open-test-workspace.ts'

let browser: TestBrowser
beforeEach(() => {
  browser = openTestBrowser()
})

const offers = (workspace: TestWorkspace) => workspace.store.getState().offers
const allSaved = (...tabs: TestWorkspace[]) => until(() => expect(tabs.map((tab) => tab.disk.state.getState().unsaved)).toEqual(tabs.map(() => 0)))
const later = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 3))

describe('two tabs', () => {
  it('show each other what is entered', async () => {
    const [here, there] = [await openedTab(browser), await openedTab(browser)]
    const id = here.commands.add('offers', { company: 'Fennimore' })
    await until(() => expect(offers(there)[id]?.company).toBe('Fennimore'))
    there.commands.remove('offers', id, 'delete Fennimore')
    await until(() => expect(offers(here)).toEqual({}))
  })

  it('edit the same eight fields at once: both tabs and the disk end the same', async () => {
    const [here, there] = [await openedTab(browser), await openedTab(browser)]
    for (let i = 0; i < 8; i += 1) here.commands.put('offers', `o${i}`, { company: 'both' })
    await until(() => expect(Object.keys(offers(there))).toHaveLength(8))
    const race = async (tab: TestWorkspace, sign: number) => {
      for (let i = 1; i <= 200; i += 1) {
        tab.commands.change('offers', `o${i % 8}`, { bonus: sign * i })
        if (i % 20 === 0) await later()
      }
    }
    await Promise.all([race(here, 1), race(there, -1)])
    await allSaved(here, there)
    await until(() => expect(offers(there)).toEqual(offers(here)))
    expect(offers(await openedTab(browser))).toEqual(offers(here))
  })

  it('edit different fields of one offer at once: every edit is kept', async () => {
    const [here, there] = [await openedTab(browser), await openedTab(browser)]
    here.commands.put('offers', 'o', { company: 'both' })
    await until(() => expect(offers(there).o).toBeDefined())
    for (let i = 1; i <= 200; i += 1) {
      here.commands.change('offers', 'o', { base: i })
      there.commands.change('offers', 'o', { bonus: i })
      if (i % 20 === 0) await later()
    }
    await allSaved(here, there)
    const end = { o: { id: 'o', company: 'both', base: 200, bonus: 200 } }
    await until(() => expect([offers(here), offers(there)]).toEqual([end, end]))
    expect(offers(await openedTab(browser))).toEqual(end)
  })
})

describe('a tab that opens while another one writes', () => {
  it('misses nothing, whenever it opens', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 4 }), async (opensAfter, every) => {
      const fresh = openTestBrowser()
      const writer = await openedTab(fresh)
      let opening: Promise<TestWorkspace> | undefined
      for (let i = 0; i < 40; i += 1) {
        writer.commands.put('offers', `o${i}`, { base: i })
        if (i === opensAfter) opening = openedTab(fresh)
        if (i % every === 0) await new Promise((resolve) => setTimeout(resolve, 0))
      }
      const opened = await opening!
      await allSaved(writer)
      await until(() => expect(offers(opened)).toEqual(offers(writer)))
      writer.close()
      opened.close()
    }), { numRuns: 15 })
  })

  it('hears what the other one could not save', async () => {
    const writer = await openedTab(browser)
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    writer.commands.put('offers', 'o', { base: 1 })
    await until(() => expect(writer.disk.state.getState().cause).toBe('full'))
    const opened = await openedTab(browser)
    await until(() => expect(offers(opened).o?.base).toBe(1))
    IDBObjectStore.prototype.put = put
    await allSaved(writer)
  })
})

describe('a tab that was asleep', () => {
  it('sees on waking what the others wrote', async () => {
    const asleep = browser.openTab(undefined, noTabs)
    await asleep.ready
    const awake = await openedTab(browser)
    awake.commands.put('offers', 'o', { base: 1 })
    await allSaved(awake)
    expect(offers(asleep)).toEqual({})
    await asleep.disk.refresh()
    expect(offers(asleep).o?.base).toBe(1)
  })
})

describe('news that make no sense', () => {
  it.each([[null], ['rows'], [{ rows: 5 }], [{ rows: [{ key: 'offers/__proto__', cells: {} }, 7] }], [{}]])('are passed over: %j', async (news) => {
    let hear: (news: unknown) => void = () => {}
    const workspace = browser.openTab(undefined, { post() {}, close() {}, listen: (listener) => void (hear = listener) })
    await workspace.ready
    const before = workspace.store.getState()
    hear(news)
    expect(workspace.store.getState()).toBe(before)
  })
})

describe('erasing everything', () => {
  const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

  it('leaves nothing in this tab, in the other tab, or on disk', async () => {
    const [here, there] = [await openedTab(browser), await openedTab(browser)]
    here.commands.put('offers', 'o', { company: 'Fennimore' })
    await until(() => expect(offers(there).o).toBeDefined())
    there.commands.change('offers', 'o', { base: 1 })
    expect(await here.eraseAll()).toEqual({ ok: true })
    await until(() => expect([offers(here), offers(there)]).toEqual([{}, {}]))
    expect(await databases()).toEqual([])
    expect([here, there].map((tab) => tab.undo.state.getState())).toEqual([{ undo: null, redo: null }, { undo: null, redo: null }])
    expect(here.undo.undo()).toBeNull()
    expect(here.whole()).toEqual({ version: here.formatVersion, rows: [], setAside: [] })
  })

  it('lets a new start begin, in both tabs, with nothing of the old', async () => {
    const [here, there] = [await openedTab(browser), await openedTab(browser)]
    here.commands.put('offers', 'o', { company: 'Fennimore', base: 1 })
    await until(() => expect(offers(there).o).toBeDefined())
    await here.eraseAll()
    await until(() => expect(offers(there)).toEqual({}))
    browser.clock.now += 10_000
    there.commands.put('offers', 'o', { company: 'Marlow' })
    await allSaved(there)
    await until(() => expect(offers(here)).toEqual({ o: { id: 'o', company: 'Marlow' } }))
    expect(offers(await openedTab(browser))).toEqual({ o: { id: 'o', company: 'Marlow' } })
  })

  it('can be done again, from the other tab too', async () => {
    const [here, there] = [await openedTab(browser), await openedTab(browser)]
    for (const eraser of [here, there, here, here]) {
      browser.clock.now += 10_000
      here.commands.put('offers', 'mine', { company: 'Fennimore' })
      there.commands.put('offers', 'theirs', { company: 'Marlow' })
      await until(() => expect([here, there].map((tab) => Object.keys(offers(tab)).sort())).toEqual([['mine', 'theirs'], ['mine', 'theirs']]))
      await allSaved(here, there)
      expect(await eraser.eraseAll()).toEqual({ ok: true })
      await until(() => expect([offers(here), offers(there)]).toEqual([{}, {}]))
      expect(await databases()).toEqual([])
    }
  })

  it('reaches a tab that hears nothing of the others', async () => {
    const deaf = browser.openTab(undefined, noTabs)
    await deaf.ready
    deaf.commands.put('offers', 'o', { company: 'Fennimore' })
    await allSaved(deaf)
    expect(await (await openedTab(browser)).eraseAll()).toEqual({ ok: true })
    expect(offers(deaf)).toEqual({})
    expect(await databases()).toEqual([])
  })

  it('takes away what the app keeps beside the database, and only that', async () => {
    const storage = openTestStorage(new Map([['offer-advisor.theme', 'dark'], ['somebody-else', '1'], ['offer-advisor.tour', 'seen']]))
    const workspace = browser.openTab(undefined, noTabs, { storages: [storage] })
    await workspace.eraseAll()
    expect([...storage.kept.keys()]).toEqual(['somebody-else'])
  })

  it('empties the database and says so when another page holds it open', async () => {
    const workspace = await openedTab(browser)
    workspace.commands.put('offers', 'o', { company: 'Fennimore' })
    await allSaved(workspace)
    const held = await openDB('test')
    const erased = await workspace.eraseAll()
    expect(erased).toMatchObject({ ok: false, problem: expect.stringContaining('Close its other tabs') as string })
    expect(await held.getAll('rows')).toEqual([])
    expect(offers(workspace)).toEqual({})
    held.close()
  })
})
