import { deleteDB, openDB } from 'idb'
import { forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { notKept } from '#workspace/storage-problem.ts'
import type { TestBrowser, TestWorkspace } from './open-test-workspace.ts'
import { openTestBrowser, openedTab, until } from './open-test-workspace.ts'

let browser: TestBrowser
beforeEach(() => {
  browser = openTestBrowser()
})
afterEach(() => {
  vi.restoreAllMocks()
})

const saved = async (workspace: TestWorkspace) => {
  await until(() => expect(workspace.disk.state.getState()).toMatchObject({ unsaved: 0, problem: null, advice: null }))
}
const reopened = async () => (await openedTab(browser)).store.getState()
const add = (workspace: TestWorkspace, company: string) => workspace.commands.add('offers', { company })

/** The connections the workspace opens, as they are opened. */
const watchConnections = () => {
  const connections: IDBDatabase[] = []
  const real = indexedDB.open.bind(indexedDB)
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const request = real(...args)
    request.addEventListener('success', () => connections.push(request.result))
    return request
  })
  return connections
}

describe('saving', () => {
  it('loses none of two edits of one row made at once', async () => {
    const workspace = await openedTab(browser)
    const id = add(workspace, 'Fennimore')
    for (let i = 0; i < 50; i += 1) workspace.commands.change('offers', id, i % 2 ? { base: i } : { bonus: i })
    await saved(workspace)
    expect((await reopened()).offers[id]).toEqual({ id, company: 'Fennimore', base: 49, bonus: 48 })
  })

  it('counts what is not yet on disk', async () => {
    const workspace = await openedTab(browser)
    const id = add(workspace, 'Fennimore')
    workspace.commands.change('offers', id, { base: 1, bonus: 2 })
    expect(workspace.disk.state.getState().unsaved).toBe(4)
    await saved(workspace)
  })

  it('writes ten thousand edits in few transactions, each asking for a flush', async () => {
    const workspace = await openedTab(browser)
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const ids = Array.from({ length: 500 }, (_, i) => add(workspace, `Company ${i}`))
    for (let i = 0; i < 10_000; i += 1) workspace.commands.put('offers', ids[i % 500]!, { base: i })
    await saved(workspace)
    expect(transactions.mock.calls.length).toBeLessThan(10)
    for (const [, mode, options] of transactions.mock.calls) expect([mode, options]).toEqual(['readwrite', { durability: 'strict' }])
    expect(Object.values((await reopened()).offers).map(({ base }) => base).sort((a, b) => a! - b!)).toEqual(Array.from({ length: 500 }, (_, i) => 9500 + i))
  })

  it('writes the first edit at once, without waiting for a second', async () => {
    const workspace = await openedTab(browser)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    add(workspace, 'Fennimore')
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(put).toHaveBeenCalledTimes(1)
    await saved(workspace)
  })
})

describe('a full disk', () => {
  it('is told, nothing is lost, and all is saved once there is room', async () => {
    const workspace = await openedTab(browser)
    add(workspace, 'before')
    await saved(workspace)
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const id = add(workspace, 'while full')
    await until(() => expect(workspace.disk.state.getState()).toMatchObject({ problem: notKept, cause: 'full', unsaved: 2 }))
    workspace.commands.change('offers', id, { base: 1 })
    await until(() => expect(full.mock.calls.length).toBeGreaterThan(2))
    expect(workspace.disk.state.getState()).toMatchObject({ cause: 'full', unsaved: 3 })
    full.mockRestore()
    await saved(workspace)
    expect(Object.values((await reopened()).offers).map(({ company, base }) => [company, base])).toEqual([['before', undefined], ['while full', 1]])
  })
})

describe('a browser that does not let the page store anything', () => {
  const works = async (workspace: TestWorkspace) => {
    await workspace.ready
    const id = add(workspace, 'Fennimore')
    expect(workspace.store.getState().offers[id]?.company).toBe('Fennimore')
    await until(() => expect(workspace.disk.state.getState()).toMatchObject({ problem: notKept, unsaved: 2 }))
  }

  it('because opening throws at once: the workspace works and says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const workspace = browser.openTab()
    await works(workspace)
    expect(workspace.disk.state.getState().cause).toBe('refused')
    workspace.close()
  })

  it('because there is no storage at all: the workspace works and says so', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const workspace = browser.openTab()
    await works(workspace)
    workspace.close()
    vi.unstubAllGlobals()
  })

  it('because opening never answers: the workspace works and says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest())
    const workspace = browser.openTab()
    await works(workspace)
    expect(workspace.disk.state.getState().cause).toBe('silent')
    workspace.close()
  })

  it('and does so late: what was entered meanwhile and what was there before come together', async () => {
    const first = await openedTab(browser)
    const id = add(first, 'Fennimore')
    await saved(first)
    const late = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const workspace = await openedTab(browser)
    workspace.commands.put('offers', id, { base: 5 })
    late.mockRestore()
    await saved(workspace)
    expect(workspace.store.getState().offers[id]).toEqual({ id, company: 'Fennimore', base: 5 })
    expect((await reopened()).offers[id]).toEqual({ id, company: 'Fennimore', base: 5 })
  })
})

describe('a connection that ends', () => {
  it('because the browser closed it is opened again, unnoticed', async () => {
    const connections = watchConnections()
    const workspace = await openedTab(browser)
    for (const connection of connections) forceCloseDatabase(connection as never)
    const id = add(workspace, 'Fennimore')
    const problems: unknown[] = []
    workspace.disk.state.subscribe(({ problem }) => problems.push(problem))
    await saved(workspace)
    expect((await reopened()).offers[id]?.company).toBe('Fennimore')
    expect(problems.every((problem) => problem === null)).toBe(true)
  })

  it('because the browser lost the whole database is made again from what is still here', async () => {
    const connections = watchConnections()
    const workspace = await openedTab(browser)
    const id = add(workspace, 'Fennimore')
    await saved(workspace)
    for (const connection of connections) forceCloseDatabase(connection as never)
    await deleteDB('test')
    workspace.commands.change('offers', id, { base: 1 })
    await saved(workspace)
    expect((await reopened()).offers[id]).toEqual({ id, company: 'Fennimore', base: 1 })
  })

  it('because a newer version of the page wants it is let go, and told', async () => {
    const workspace = await openedTab(browser)
    const newer = await openDB('test', 1000)
    expect(workspace.disk.state.getState()).toMatchObject({ problem: notKept, cause: 'newer' })
    add(workspace, 'Fennimore')
    await until(() => expect(workspace.disk.state.getState()).toMatchObject({ cause: 'newer', unsaved: 2 }))
    workspace.close()
    newer.close()
  })
})

describe('what cannot be read', () => {
  const plant = async (...rows: unknown[]) => {
    const db = await openDB('test')
    for (const row of rows) await db.put('rows', row)
    db.close()
  }
  const good = async () => {
    const workspace = await openedTab(browser)
    const id = add(workspace, 'Fennimore')
    await saved(workspace)
    workspace.close()
    return id
  }

  it('is set aside with the reason, and every other row opens', async () => {
    const id = await good()
    await plant({ key: 'offers/broken', cells: 42 }, { key: 7, junk: true }, { key: 'offers/odd', cells: { base: ['000000010000aaa', 'much'] } })
    const workspace = await openedTab(browser)
    const { offers, unreadable } = workspace.store.getState()
    expect(Object.keys(offers)).toEqual([id])
    expect(Object.values(unreadable).map(({ raw }) => raw)).toEqual(expect.arrayContaining([{ key: 'offers/broken', cells: 42 }, { key: 7, junk: true }]))
    expect(unreadable['offers/odd']?.reason).toMatch(/^base: /)
    expect(Object.keys(unreadable)).toHaveLength(3)
  })

  it('is mended by a right entry', async () => {
    await good()
    await plant({ key: 'offers/odd', cells: { company: ['000000010000aaa', 'Marlow'], base: ['000000010000aaa', 'much'] } })
    const workspace = await openedTab(browser)
    workspace.commands.change('offers', 'odd', { base: 5 })
    expect(workspace.store.getState().offers.odd).toEqual({ id: 'odd', company: 'Marlow', base: 5 })
    expect(workspace.store.getState().unreadable).toEqual({})
  })

  it('is never written over, and goes into a backup', async () => {
    await good()
    await plant({ key: 'offers/broken', cells: 42 })
    const workspace = await openedTab(browser)
    workspace.commands.put('offers', 'broken', { company: 'Marlow' })
    await saved(workspace)
    const again = await openedTab(browser)
    expect(again.store.getState().offers.broken?.company).toBe('Marlow')
    expect(again.whole().setAside).toEqual([{ key: 'offers/broken', cells: 42 }])
    expect(Object.values(again.store.getState().unreadable)).toHaveLength(1)
  })

  it('of a table that a newer version knows is kept and not shown', async () => {
    await good()
    const row = { key: 'dreams/a', cells: { text: ['000000010000aaa', 'x'] } }
    await plant(row)
    const workspace = await openedTab(browser)
    expect(Object.keys(workspace.store.getState())).toEqual(['offers', 'grants', 'unreadable', 'wrongTime'])
    expect(workspace.store.getState().unreadable).toEqual({})
    expect(workspace.whole().rows).toContainEqual(row)
  })

  it('at all, as the browser itself fails on one row, leaves every other row readable', async () => {
    const id = await good()
    await plant({ key: 'offers/lost', cells: {} })
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('lost', 'UnknownError')
    })
    const get = IDBObjectStore.prototype.get
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === 'offers/lost') throw new DOMException('lost', 'UnknownError')
      return get.call(this, key)
    })
    const { offers, unreadable } = (await openedTab(browser)).store.getState()
    expect(Object.keys(offers)).toEqual([id])
    expect(Object.values(unreadable)).toHaveLength(1)
  })
})

describe('a row from a clock that ran ahead', () => {
  it('is kept and shown, said, and the next edit wins over it, also on disk', async () => {
    browser.clock.now += 400 * 24 * 60 * 60 * 1000
    const wrong = await openedTab(browser)
    const id = wrong.commands.add('offers', { company: 'Fennimore', base: 1 })
    await saved(wrong)
    wrong.close()
    browser.clock.now -= 400 * 24 * 60 * 60 * 1000
    const workspace = await openedTab(browser)
    expect(workspace.store.getState().offers[id]?.base).toBe(1)
    expect(workspace.store.getState().wrongTime).toBe(3)
    workspace.commands.change('offers', id, { base: 2 })
    await saved(workspace)
    expect((await reopened()).offers[id]).toEqual({ id, company: 'Fennimore', base: 2 })
  })

  it('does not stop later edits of the same tab when the clock is set right again, nor undo, nor the disk', async () => {
    const day = 24 * 60 * 60 * 1000
    const workspace = await openedTab(browser)
    browser.clock.now += 400 * day
    const id = workspace.commands.add('offers', { company: 'Fennimore', base: 1 })
    await saved(workspace)
    browser.clock.now -= 400 * day
    workspace.commands.change('offers', id, { base: 2 })
    workspace.commands.change('offers', id, { base: 3 })
    expect(workspace.store.getState().offers[id]?.base).toBe(3)
    await saved(workspace)
    expect((await reopened()).offers[id]?.base).toBe(3)
    workspace.undo.undo()
    expect(workspace.store.getState().offers[id]?.base).toBe(1)
    await saved(workspace)
    expect((await reopened()).offers[id]?.base).toBe(1)
  })
})
