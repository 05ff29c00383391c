import { beforeEach, describe, expect, it } from 'vitest'
import type { TestBrowser, TestWorkspace } from './open-test-workspace.ts'
import { openTestBrowser, openedTab } from './open-test-workspace.ts'

let browser: TestBrowser
let workspace: TestWorkspace
const offers = () => workspace.store.getState().offers

beforeEach(async () => {
  browser = openTestBrowser()
  workspace = await openedTab(browser)
})

describe('what a person enters', () => {
  it('is there at once, with what the schema fills in', () => {
    const id = workspace.commands.add('offers', { base: 120_000 })
    expect(offers()).toEqual({ [id]: { id, company: '', base: 120_000 } })
  })

  it('is there after the page is opened again', async () => {
    const id = workspace.commands.add('offers', { company: 'Fennimore' })
    workspace.commands.change('offers', id, { base: 142_000 })
    await workspace.disk.retry()
    const again = await openedTab(browser)
    expect(again.store.getState().offers).toEqual({ [id]: { id, company: 'Fennimore', base: 142_000 } })
    expect(again.disk.state.getState()).toMatchObject({ unsaved: 0, problem: null })
  })

  it('can be cleared field by field, and a cleared field stays cleared', async () => {
    const id = workspace.commands.add('offers', { company: 'Fennimore', base: 142_000 })
    workspace.commands.change('offers', id, { base: undefined })
    expect(offers()).toEqual({ [id]: { id, company: 'Fennimore' } })
    await workspace.disk.retry()
    expect((await openedTab(browser)).store.getState().offers).toEqual({ [id]: { id, company: 'Fennimore' } })
  })

  it('is kept letter for letter, markup included', () => {
    const note = '<img src=x onerror=alert(1)> & "quotes" \u202E \u0000 ' + 'x'.repeat(200_000)
    const id = workspace.commands.add('offers', { note })
    expect(offers()[id]?.note).toBe(note)
  })

  it('leaves the other rows the very same objects, and writes the store once', () => {
    const kept = workspace.commands.add('offers', { company: 'Marlow' })
    const changed = workspace.commands.add('offers', { company: 'Fennimore' })
    const [before, grants] = [offers()[kept], workspace.store.getState().grants]
    let writes = 0
    workspace.store.subscribe(() => (writes += 1))
    workspace.commands.change('offers', changed, { base: 1 })
    expect(offers()[kept]).toBe(before)
    expect(workspace.store.getState().grants).toBe(grants)
    expect(writes).toBe(1)
  })
})

describe('an entry that does not fit', () => {
  it('says which field and writes nothing', () => {
    const id = workspace.commands.add('offers', { company: 'Fennimore', base: 1 })
    const before = workspace.store.getState()
    expect(() => workspace.commands.change('offers', id, { base: -5 })).toThrow(/^base: /)
    expect(() => workspace.commands.change('offers', id, { base: Number.NaN })).toThrow(/^base: /)
    expect(() => workspace.commands.change('offers', id, { salary: 5 } as never)).toThrow('salary: there is no such field')
    expect(workspace.store.getState()).toBe(before)
    expect(workspace.undo.state.getState().undo).toBe('add')
  })

  it('cannot change a row that is not there, or is not there any more', () => {
    const id = workspace.commands.add('offers', { company: 'Fennimore' })
    workspace.commands.remove('offers', id, 'delete Fennimore')
    expect(() => workspace.commands.change('offers', id, { base: 1 })).toThrow(/not here any more/)
    expect(() => workspace.commands.change('offers', 'nobody', { base: 1 })).toThrow(/not here any more/)
  })

  it.each(['__proto__', 'constructor', 'a/b', '', '../x'])('cannot be named %s', (id) => {
    expect(() => workspace.commands.put('offers', id, { company: 'x' })).toThrow()
    expect(offers()).toEqual({})
  })
})

describe('several commands together', () => {
  it('are seen by each other, are one write and one step', () => {
    let writes = 0
    workspace.store.subscribe(() => (writes += 1))
    const id = workspace.commands.together('add Fennimore', () => {
      const offer = workspace.commands.add('offers', { company: 'Fennimore' })
      workspace.commands.add('grants', { offerId: offer, shares: 100 })
      workspace.commands.change('offers', offer, { base: 1 })
      return offer
    })
    expect(writes).toBe(1)
    expect(offers()[id]).toEqual({ id, company: 'Fennimore', base: 1 })
    workspace.undo.undo()
    expect(offers()).toEqual({})
    expect(workspace.store.getState().grants).toEqual({})
  })

  it('end with the last word on a field', () => {
    const id = workspace.commands.add('offers', { base: 1 })
    workspace.commands.together('twice', () => {
      workspace.commands.change('offers', id, { base: 9 })
      workspace.commands.change('offers', id, { base: 2 })
    })
    expect(offers()[id]?.base).toBe(2)
  })

  it('are all forgotten when one of them throws', () => {
    const act = () => {
      workspace.commands.add('offers', { company: 'Fennimore' })
      workspace.commands.add('offers', { base: -1 })
    }
    expect(() => workspace.commands.together('add two', act)).toThrow(/^base: /)
    expect(offers()).toEqual({})
    expect(workspace.undo.state.getState().undo).toBeNull()
    workspace.commands.add('offers', { company: 'Marlow' })
    expect(Object.values(offers())).toHaveLength(1)
  })
})

describe('a row of which there is one', () => {
  it('is made by the first entry, changed by the next, and starts anew after it was deleted', () => {
    workspace.commands.put('offers', 'all', { company: 'first', base: 1 })
    workspace.commands.put('offers', 'all', { company: 'second' })
    expect(offers().all).toEqual({ id: 'all', company: 'second', base: 1 })
    workspace.commands.remove('offers', 'all', 'delete')
    workspace.commands.put('offers', 'all', { company: 'third' })
    expect(offers().all).toEqual({ id: 'all', company: 'third' })
  })
})
