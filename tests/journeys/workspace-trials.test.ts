import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { KillableBrowser, allSaved, launch, look, openTab, servePage } from './browser-workspace/real-browser.ts'

const notKept = 'This browser will not keep your notes after you close it. Save a file now.'

let served: { url: string; stop: () => void }
let browser: Browser
let context: BrowserContext
const tab = (): Promise<Page> => openTab(context, served.url)

beforeAll(async () => {
  ;[served, browser] = await Promise.all([servePage(), launch()])
})
afterAll(async () => {
  await browser.close()
  served.stop()
})
beforeEach(async () => {
  context = await browser.newContext()
})
afterEach(async () => {
  await context.close()
})

/** Two hundred edits with small pauses; `field` says which row the i-th edit goes to. */
const race = (page: Page, rows: string[], mark: string) =>
  page.evaluate(async ([ids, text]) => {
    for (let i = 0; i < 200; i += 1) {
      window.bench.write(ids[i % ids.length]!, `${text}${i}`)
      if (i % 5 === 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * 8))
    }
  }, [rows, mark] as const)

describe('two tabs race', () => {
  it('with 200 edits each of different fields, and lose none', async () => {
    const [here, there] = [await tab(), await tab()]
    const mine = ['a', 'b', 'c', 'd'], theirs = ['e', 'f', 'g', 'h']
    await Promise.all([race(here, mine, 'here'), race(there, theirs, 'there')])
    await Promise.all([allSaved(here), allSaved(there)])
    const end = { a: 'here196', b: 'here197', c: 'here198', d: 'here199', e: 'there196', f: 'there197', g: 'there198', h: 'there199' }
    await expect.poll(async () => [(await look(here)).companies, (await look(there)).companies]).toEqual([end, end])
    expect((await look(await tab())).companies).toEqual(end)
  })

  it('with 200 edits each of the same eight fields, and end the same as the disk', async () => {
    const [here, there] = [await tab(), await tab()]
    const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    await Promise.all([race(here, rows, 'here'), race(there, rows, 'there')])
    await Promise.all([allSaved(here), allSaved(there)])
    const end = (await look(here)).companies
    expect(Object.keys(end)).toHaveLength(8)
    await expect.poll(async () => (await look(there)).companies).toEqual(end)
    expect((await look(await tab())).companies).toEqual(end)
  })
})

describe('a tab opens while another one writes', () => {
  it('and misses nothing', async () => {
    const writer = await tab()
    const writing = race(writer, Array.from({ length: 200 }, (_, i) => `r${i}`), 'w')
    const openers = [await tab(), await tab()]
    await writing
    const end = (await look(writer)).companies
    expect(Object.keys(end)).toHaveLength(200)
    for (const opener of openers) await expect.poll(async () => (await look(opener)).companies).toEqual(end)
  })
})

describe('the whole browser is killed 20 ms after an edit', () => {
  it.each([1, 2, 3])('and the edit is there when it starts again (%i of 3)', async (turn) => {
    const profile = KillableBrowser.newProfile()
    try {
      const killed = await KillableBrowser.start(profile)
      const page = await openTab(killed.context, served.url)
      await page.evaluate(() => window.bench.write('a', 'before'))
      await allSaved(page)
      await page.evaluate((text) => window.bench.write('a', text), `edit ${turn}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      await killed.kill()
      const again = await KillableBrowser.start(profile)
      const { companies } = await look(await openTab(again.context, served.url))
      await again.kill()
      expect(companies).toEqual({ a: `edit ${turn}` })
    } finally {
      KillableBrowser.removeProfile(profile)
    }
  })
})

describe('the page is reloaded right after an edit', () => {
  it('and the edit is there, each time', async () => {
    const page = await tab()
    for (let i = 0; i < 5; i += 1) {
      await page.evaluate((text) => {
        window.bench.write('a', text)
        location.reload()
      }, `edit ${i}`)
      await page.waitForFunction((text) => 'bench' in window && window.bench.look().companies['a'] === text, `edit ${i}`, { timeout: 5000 })
    }
  })
})

describe('the storage is full', () => {
  it('which is told, and all is saved once there is room', async () => {
    const origin = new URL(served.url).origin
    const blank = await context.newPage()
    const devtools = await context.newCDPSession(blank)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
    const page = await tab()
    await page.evaluate(() => window.bench.write('a', 'before'))
    await allSaved(page)
    await page.evaluate(() => {
      for (let i = 0; i < 200; i += 1) window.bench.note(`n${i}`, 'x'.repeat(1900))
    })
    await page.waitForFunction(() => window.bench.look().problem !== null, undefined, { timeout: 10_000 })
    await page.evaluate(() => window.bench.write('a', 'while full'))
    const full = await look(page)
    expect(full).toMatchObject({ problem: notKept, cause: 'full', companies: { a: 'while full' } })
    expect(full.unsaved).toBeGreaterThan(200)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin })
    await page.evaluate(() => window.bench.workspace.disk.retry())
    await expect.poll(() => look(page)).toMatchObject({ unsaved: 0, problem: null })
    const again = await look(await tab())
    expect(again.companies).toEqual({ a: 'while full' })
    expect(Object.values(again.factors).filter((text) => text.length === 1900)).toHaveLength(200)
  })
})

describe('a row on disk is garbage', () => {
  it('which is set aside, and every other row opens', async () => {
    const page = await tab()
    await page.evaluate(() => ['a', 'b', 'c', 'd'].forEach((id) => window.bench.write(id, `offer ${id}`)))
    await allSaved(page)
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('offer-advisor')
        request.addEventListener('success', () => resolve(request.result))
      })
      const transaction = db.transaction('rows', 'readwrite')
      transaction.objectStore('rows').put({ key: 'offers/b', cells: new Uint8Array([1, 2, 3]) })
      await new Promise((resolve) => transaction.addEventListener('complete', resolve))
      db.close()
    })
    await page.reload()
    await page.waitForFunction(() => 'bench' in window)
    const { companies, unreadable, problem } = await look(page)
    expect(companies).toEqual({ a: 'offer a', c: 'offer c', d: 'offer d' })
    expect(unreadable).toHaveLength(1)
    expect(problem).toBeNull()
  })
})

describe('the browser keeps nothing', () => {
  const works = async (cause: string) => {
    const page = await tab()
    await page.evaluate(() => window.bench.write('a', 'in memory'))
    await page.waitForFunction(() => window.bench.look().problem !== null)
    expect(await look(page)).toMatchObject({ companies: { a: 'in memory' }, problem: notKept, cause })
  }

  it('because IndexedDB throws: it is told, and the workspace works in memory', async () => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
    await works('refused')
  })

  it('because IndexedDB never answers: it is told, and the workspace works in memory', async () => {
    await context.addInitScript(() => {
      const { open } = IDBFactory.prototype
      IDBFactory.prototype.open = function (this: IDBFactory) {
        const request = open.call(this, 'another')
        return new Proxy(request, { get: (target, name) => (name === 'addEventListener' ? () => {} : (Reflect.get(target, name) as unknown)) })
      }
    })
    await works('silent')
  })
})

describe('everything is erased', () => {
  it('in both tabs, on disk, and beside it', async () => {
    const [here, there] = [await tab(), await tab()]
    await here.evaluate(() => {
      localStorage.setItem('offer-advisor.theme', 'dark')
      sessionStorage.setItem('offer-advisor.draft', 'x')
      window.bench.write('a', 'secret')
    })
    await expect.poll(async () => (await look(there)).companies).toEqual({ a: 'secret' })
    await there.evaluate(() => window.bench.write('b', 'secret too'))
    expect(await here.evaluate(() => window.bench.workspace.eraseAll())).toEqual({ ok: true })
    await expect.poll(async () => [(await look(here)).companies, (await look(there)).companies]).toEqual([{}, {}])
    const left = await here.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length, sessionStorage.length])
    expect(left).toEqual([0, 0, 0])
    expect((await look(await tab())).companies).toEqual({})
  })
})
