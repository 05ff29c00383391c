import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyBackup, backupFileName, largestBackup, readBackup, readBackupFile, tellPreview, writeBackup } from '#doors/backup-file.ts'
import type { Backup } from '#doors/backup-file.ts'
import { openDisk } from '#workspace/disk.ts'
import { openWorkspace } from '#workspace/open-workspace.ts'
import { noTabs } from '#workspace/tabs.ts'
import { tables as appTables } from '#workspace/tables.ts'
import type { TestBrowser, TestWorkspace } from '../workspace/open-test-workspace.ts'
import { noon, openTestBrowser, openedTab, until } from '../workspace/open-test-workspace.ts'

const savedAt = '2026-11-25T12:00:00.000Z'
let browser: TestBrowser
let workspace: TestWorkspace
const offers = () => workspace.store.getState().offers

beforeEach(async () => {
  browser = openTestBrowser()
  workspace = await openedTab(browser)
})

const sound = (text: string): Backup => {
  const read = readBackup(text, workspace)
  if (!read.ok) throw new Error(read.problem)
  return read.backup
}
const refused = (text: string): string => {
  const before = workspace.store.getState()
  const read = readBackup(text, workspace)
  expect(workspace.store.getState()).toBe(before)
  return read.ok ? 'was read' : read.problem
}
const fileOf = (rows: unknown[], version = 1) => JSON.stringify({ app: 'offer-advisor', version, savedAt, rows })
const stamp = (time: string) => `${time.padStart(8, '0')}00other`
const row = (id: string, cells: Record<string, unknown>, time = '1') => ({ key: `offers/${id}`, cells: Object.fromEntries(Object.entries(cells).map(([field, value]) => [field, [stamp(time), value]])) })

describe('a backup', () => {
  it('brings everything back after everything was erased', async () => {
    const id = workspace.commands.add('offers', { company: '</script><img src=x onerror=alert(1)> \u2028 "', base: 1 })
    workspace.commands.add('grants', { offerId: id, shares: 5 })
    const before = workspace.store.getState()
    const text = writeBackup(workspace, savedAt)
    await workspace.eraseAll()
    const backup = sound(text)
    expect(backup).toMatchObject({ savedAt, version: 1, preview: { added: 2, changed: 0, keptYours: 0, unreadable: 0, wrongTime: 0 } })
    expect(offers()).toEqual({})
    applyBackup(backup, workspace)
    expect(workspace.store.getState()).toEqual(before)
    await until(() => expect(workspace.disk.state.getState().unsaved).toBe(0))
    expect((await openedTab(browser)).store.getState()).toEqual(before)
  })

  it('of before keeps every newer edit, and says so first', () => {
    const id = workspace.commands.add('offers', { company: 'Fennimore', base: 1 })
    const text = writeBackup(workspace, savedAt)
    workspace.commands.change('offers', id, { base: 2 })
    const backup = sound(text)
    expect(backup.preview).toMatchObject({ added: 0, changed: 0, keptYours: 1 })
    applyBackup(backup, workspace)
    expect(offers()[id]?.base).toBe(2)
  })

  it('from another device brings its newer edits and keeps mine, field by field', async () => {
    const id = workspace.commands.add('offers', { company: 'Fennimore', base: 1 })
    const text = writeBackup(workspace, savedAt)
    const elsewhere = await openedTab(openTestBrowser())
    applyBackup(sound(text), elsewhere)
    browser.clock.now += 1000
    elsewhere.commands.put('offers', id, { bonus: 7 })
    workspace.commands.change('offers', id, { base: 2 })
    const backup = sound(writeBackup(elsewhere, savedAt))
    expect(backup.preview).toMatchObject({ added: 0, changed: 1, keptYours: 1 })
    applyBackup(backup, workspace)
    expect(offers()[id]).toEqual({ id, company: 'Fennimore', base: 2, bonus: 7 })
  })

  it('taken in twice changes nothing the second time', () => {
    const text = fileOf([row('a', { company: 'Fennimore' })])
    applyBackup(sound(text), workspace)
    const before = workspace.store.getState()
    const again = sound(text)
    expect(again.preview).toEqual({ added: 0, changed: 0, keptYours: 0, unreadable: 0, wrongTime: 0 })
    expect(tellPreview(again.preview)).toEqual(['There is nothing new in this backup.'])
    applyBackup(again, workspace)
    expect(workspace.store.getState()).toBe(before)
  })

  it('does not bring back what was deleted since', () => {
    const id = workspace.commands.add('offers', { company: 'Fennimore' })
    const text = writeBackup(workspace, savedAt)
    workspace.commands.remove('offers', id, 'delete Fennimore')
    const backup = sound(text)
    expect(backup.preview).toMatchObject({ added: 0, changed: 0, keptYours: 1 })
    applyBackup(backup, workspace)
    expect(offers()).toEqual({})
  })

  it('from another device does not bring back what I deleted, though they went on with it', async () => {
    const id = workspace.commands.add('offers', { company: 'Fennimore' })
    const elsewhere = await openedTab(openTestBrowser())
    applyBackup(sound(writeBackup(workspace, savedAt)), elsewhere)
    workspace.commands.remove('offers', id, 'delete Fennimore')
    await until(() => expect(elsewhere.disk.state.getState().unsaved).toBe(0))
    elsewhere.commands.put('offers', id, { base: 5 })
    const backup = sound(writeBackup(elsewhere, savedAt))
    expect(backup.preview).toMatchObject({ added: 0, changed: 0, keptYours: 1 })
    applyBackup(backup, workspace)
    expect(offers()).toEqual({})
  })

  it('holds nothing of what was deleted but that it was', () => {
    const id = workspace.commands.add('offers', { company: 'Fennimore', note: 'private words' })
    workspace.commands.remove('offers', id, 'delete Fennimore')
    const text = writeBackup(workspace, savedAt)
    expect(text).not.toMatch(/Fennimore|private words/)
    expect(text).toContain(id)
  })

  it('from a clock some hours ahead does not stop me from changing what it brought', () => {
    const hoursAhead = (noon + 5 * 3_600_000 - Date.UTC(2020, 0, 1)).toString(36)
    applyBackup(sound(fileOf([row('a', { company: 'theirs' }, hoursAhead)])), workspace)
    workspace.commands.change('offers', 'a', { company: 'mine' })
    expect(offers().a?.company).toBe('mine')
  })

  it('is taken out again by one undo, and what was there before stands', () => {
    workspace.commands.put('offers', 'mine', { company: 'Marlow', base: 1 })
    browser.clock.now += 1000
    const before = workspace.store.getState().offers
    applyBackup(sound(fileOf([row('theirs', { company: 'Fennimore', deleted: false }), row('bare', { company: 'Orrin' }), row('mine', { base: 9 }, '2zzzzzzz')])), workspace)
    expect(offers()).toMatchObject({ mine: { base: 1 }, theirs: { company: 'Fennimore' }, bare: { company: 'Orrin' } })
    expect(workspace.undo.undo()).toEqual({ label: 'the restored backup', left: 0 })
    expect(offers()).toEqual(before)
    workspace.undo.redo()
    expect(Object.keys(offers()).sort()).toEqual(['bare', 'mine', 'theirs'])
  })

  it('has a name with its date, and a row a line', () => {
    workspace.commands.add('offers', { company: 'Fennimore' })
    workspace.commands.add('offers', { company: 'Marlow' })
    expect(backupFileName(savedAt)).toBe('offer-advisor-2026-11-25.json')
    expect(writeBackup(workspace, savedAt).split('\n')).toHaveLength(5)
  })
})

describe('a file that is no sound backup', () => {
  it('is refused in a sentence, and nothing changes', () => {
    workspace.commands.add('offers', { company: 'Fennimore' })
    const text = writeBackup(workspace, savedAt)
    expect(refused('')).toBe('This file is empty. Nothing was changed.')
    expect(refused(' \n')).toBe('This file is empty. Nothing was changed.')
    expect(refused('%PDF-1.7 ...')).toMatch(/^This is not a backup/)
    expect(refused('[1,2]')).toMatch(/^This file was not made by Offer Advisor/)
    expect(refused('null')).toMatch(/^This file was not made by Offer Advisor/)
    expect(refused('{"app":"another","version":1}')).toMatch(/^This file was not made by Offer Advisor/)
    expect(refused('{"__proto__":{"app":"offer-advisor"},"version":1,"rows":[]}')).toMatch(/^This file was not made by Offer Advisor/)
    expect(refused(fileOf([], 2))).toMatch(/newer version/)
    expect(refused(JSON.stringify({ app: 'offer-advisor', version: 99, anything: 'new' }))).toMatch(/newer version/)
    expect(refused(JSON.stringify({ app: 'offer-advisor', version: 1, savedAt, rows: 'none' }))).toMatch(/damaged/)
    expect(refused(JSON.stringify({ app: 'offer-advisor', version: 'one', savedAt, rows: [] }))).toMatch(/damaged/)
    expect(text).toContain('Fennimore')
  })

  it('is refused wherever it was cut', () => {
    workspace.commands.add('offers', { company: 'Fennimore', note: '"app":"offer-advisor"}' })
    const text = writeBackup(workspace, savedAt).trimEnd()
    fc.assert(fc.property(fc.integer({ min: 1, max: text.length - 1 }), (at) => {
      expect(refused(text.slice(0, at))).toMatch(at > 25 ? /^This backup is not complete/ : /^This/)
    }))
  })

  it('of 50 MB is refused before it is read', async () => {
    const tooLarge = { size: 50_000_000, text: () => Promise.reject(new Error('was read')) }
    expect(await readBackupFile(tooLarge, workspace)).toEqual({ ok: false, problem: 'This file is too large to be a backup of Offer Advisor. Nothing was changed.' })
    expect(refused(' '.repeat(largestBackup + 1))).toMatch(/too large/)
  })

  it('that the browser cannot reach any more is told', async () => {
    const gone = { size: 10, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
    expect(await readBackupFile(gone, workspace)).toMatchObject({ ok: false, problem: expect.stringContaining('still there') as string })
  })

  it('with a byte order mark is read all the same', async () => {
    const text = `\uFEFF${fileOf([row('a', { company: 'Fennimore' })])}`
    expect(await readBackupFile({ size: text.length, text: () => Promise.resolve(text) }, workspace)).toMatchObject({ ok: true })
  })
})

describe('rows of a backup', () => {
  it('that cannot be read are counted, and the others come in', () => {
    const hostile = JSON.parse('{"key":"offers/evil","cells":{"__proto__":["000000010000aaa",{"admin":true}]}}') as unknown
    const backup = sound(fileOf([row('a', { company: 'Fennimore' }), hostile, { key: 'offers/__proto__', cells: {} }, 'junk', null, row('odd', { base: 'much' })]))
    expect(backup.preview).toMatchObject({ added: 1, unreadable: 5 })
    applyBackup(backup, workspace)
    expect(Object.keys(offers())).toEqual(['a'])
    expect(Object.keys(workspace.store.getState().unreadable)).toEqual(['offers/odd'])
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
    expect(tellPreview(backup.preview)).toEqual(['1 entry will be added.', '5 entries cannot be read. Keep the file.'])
  })

  it('from the future fill gaps and replace nothing of mine', () => {
    workspace.commands.put('offers', 'a', { company: 'mine' })
    const backup = sound(fileOf([row('a', { company: 'theirs', base: 5 }, 'zzzzzzzz'), row('b', { company: 'Fennimore' }, 'zzzzzzzz')]))
    expect(backup.preview).toEqual({ added: 1, changed: 1, keptYours: 1, unreadable: 0, wrongTime: 3 })
    applyBackup(backup, workspace)
    expect(offers()).toEqual({ a: { id: 'a', company: 'mine', base: 5 }, b: { id: 'b', company: 'Fennimore' } })
    workspace.commands.change('offers', 'b', { company: 'changed' })
    applyBackup(backup, workspace)
    expect(offers().b?.company).toBe('changed')
  })

  it('that come twice count once', () => {
    const backup = sound(fileOf([row('a', { company: 'old' }, '1'), row('a', { company: 'new' }, '2'), row('a', { company: 'old' }, '1')]))
    expect(backup.preview.added).toBe(1)
    applyBackup(backup, workspace)
    expect(offers().a?.company).toBe('new')
  })

  it('set aside on disk go into the file and are counted on the way back', () => {
    const text = JSON.stringify({ app: 'offer-advisor', version: 1, savedAt, rows: [], setAside: [{ key: 'offers/broken', cells: 42 }] })
    expect(sound(text).preview).toMatchObject({ added: 0, unreadable: 1 })
  })
})

describe('whatever was set aside', () => {
  it('does not keep the rest from being saved', () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    const text = writeBackup({ whole: () => ({ version: 1, rows: [row('a', { company: 'Fennimore' })], setAside: [cycle, { big: 1n }, undefined, new Uint8Array([1]), 'plain'] }) }, savedAt)
    expect(sound(text).preview).toMatchObject({ added: 1, unreadable: 5 })
  })
})

describe('every version ever saved', () => {
  const files = readdirSync('tests/saved').filter((name) => name.endsWith('.json'))

  it('has its file', () => {
    expect(files).toContain(`version-${workspace.formatVersion}.json`)
  })

  it.each(files)('%s opens, whole and readable', async (name) => {
    const app = openWorkspace({ tables: appTables, disk: openDisk({ name: 'saved' }), channel: noTabs, now: () => noon, newId: () => 'new', writer: 'tab01' })
    await app.ready
    const read = readBackup(readFileSync(`tests/saved/${name}`, 'utf8'), app)
    expect(read).toMatchObject({ ok: true, backup: { preview: { unreadable: 0, wrongTime: 0 } } })
    if (read.ok) applyBackup(read.backup, app)
    const { offers: opened, factors, grants, unreadable } = app.store.getState()
    expect(unreadable).toEqual({})
    expect(Object.values(opened).map(({ company }) => company)).toEqual(['Fennimore Robotics', 'Where I am'])
    expect([factors, grants].map((table) => Object.keys(table).length)).toEqual([2, 1])
  })
})
