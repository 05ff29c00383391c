import { beforeEach, describe, expect, it } from 'vitest'
import type { TestBrowser, TestWorkspace } from './open-test-workspace.ts'
import { noon, openTestBrowser, openedTab, until } from './open-test-workspace.ts'

let browser: TestBrowser
let workspace: TestWorkspace
let id: string
const offer = () => workspace.store.getState().offers[id]
const pause = (milliseconds: number) => void (browser.clock.now += milliseconds)

beforeEach(async () => {
  browser = openTestBrowser()
  workspace = await openedTab(browser)
  id = workspace.commands.add('offers', { company: 'Fennimore', base: 1 })
  pause(10_000)
})

describe('undo', () => {
  it('takes back a change, and redo makes it again', () => {
    workspace.commands.change('offers', id, { base: 2, bonus: 5 })
    expect(workspace.undo.undo()).toEqual({ label: 'change', left: 0 })
    expect(offer()).toEqual({ id, company: 'Fennimore', base: 1 })
    expect(workspace.undo.redo()).toEqual({ label: 'change', left: 0 })
    expect(offer()).toEqual({ id, company: 'Fennimore', base: 2, bonus: 5 })
  })

  it('goes back through several changes of one field, and forward again', () => {
    for (const base of [2, 3, 4]) {
      workspace.commands.change('offers', id, { base })
      pause(5000)
    }
    const seen = [1, 2, 3].map(() => workspace.undo.undo() && offer()?.base)
    expect(seen).toEqual([3, 2, 1])
    expect([1, 2, 3].map(() => workspace.undo.redo() && offer()?.base)).toEqual([2, 3, 4])
  })

  it('brings back a deleted offer whole, and names it', () => {
    workspace.commands.remove('offers', id, 'delete Fennimore')
    expect(offer()).toBeUndefined()
    expect(workspace.undo.state.getState()).toEqual({ undo: 'delete Fennimore', redo: null })
    workspace.undo.undo()
    expect(offer()).toEqual({ id, company: 'Fennimore', base: 1 })
    expect(workspace.undo.state.getState()).toEqual({ undo: 'add', redo: 'delete Fennimore' })
  })

  it('of adding takes the row away, and redo brings it back with all it had', () => {
    workspace.commands.change('offers', id, { note: 'by phone' })
    workspace.undo.undo()
    workspace.undo.undo()
    expect(offer()).toBeUndefined()
    workspace.undo.redo()
    workspace.undo.redo()
    expect(offer()).toEqual({ id, company: 'Fennimore', base: 1, note: 'by phone' })
  })

  it('is over when there is nothing left, and redo is over after a new change', () => {
    workspace.commands.change('offers', id, { base: 2 })
    workspace.undo.undo()
    workspace.commands.change('offers', id, { base: 3 })
    expect(workspace.undo.redo()).toBeNull()
    while (workspace.undo.undo());
    expect(workspace.undo.state.getState().undo).toBeNull()
    expect(workspace.store.getState().offers).toEqual({})
  })

  it('does not count a change that changes nothing', () => {
    workspace.commands.change('offers', id, { base: 1 })
    expect(workspace.undo.state.getState().undo).toBe('add')
  })

  it('is kept on disk like everything else', async () => {
    workspace.commands.change('offers', id, { base: 2 })
    workspace.undo.undo()
    await workspace.disk.retry()
    expect((await openedTab(browser)).store.getState().offers[id]?.base).toBe(1)
  })
})

describe('keystrokes', () => {
  const type = (text: string, gap: number) => {
    for (let i = 1; i <= text.length; i += 1) {
      workspace.commands.change('offers', id, { note: text.slice(0, i) })
      pause(gap)
    }
  }

  it('within a moment in the same field are one step', () => {
    type('by phone', 800)
    workspace.undo.undo()
    expect(offer()?.note).toBeUndefined()
    workspace.undo.redo()
    expect(offer()?.note).toBe('by phone')
  })

  it('with a pause between them are two steps', () => {
    type('by', 801)
    workspace.undo.undo()
    expect(offer()?.note).toBe('b')
  })

  it('in two fields are two steps', () => {
    workspace.commands.change('offers', id, { note: 'a' })
    workspace.commands.change('offers', id, { base: 2 })
    workspace.undo.undo()
    expect(offer()).toMatchObject({ note: 'a', base: 1 })
  })

  it('after an undo are a step of their own', () => {
    workspace.commands.change('offers', id, { note: 'a' })
    workspace.commands.change('offers', id, { base: 2 })
    workspace.undo.undo()
    workspace.commands.change('offers', id, { note: 'ab' })
    workspace.undo.undo()
    expect(offer()?.note).toBe('a')
  })

  it('do not swallow an undo in between', () => {
    workspace.commands.change('offers', id, { note: 'a' })
    workspace.undo.undo()
    workspace.commands.change('offers', id, { note: 'b' })
    workspace.commands.change('offers', id, { note: 'bc' })
    workspace.undo.undo()
    expect(offer()?.note).toBeUndefined()
    expect(browser.clock.now).toBe(noon + 10_000)
  })
})

describe('what another tab wrote last', () => {
  let other: TestWorkspace
  const inStep = () => until(() => expect(other.store.getState().offers).toEqual(workspace.store.getState().offers))

  beforeEach(async () => {
    await workspace.disk.retry()
    other = await openedTab(browser)
  })

  it('stays when this tab undoes; the rest of the step is undone', async () => {
    workspace.commands.change('offers', id, { base: 2, note: 'mine' })
    await inStep()
    other.commands.change('offers', id, { note: 'theirs' })
    await inStep()
    expect(workspace.undo.undo()).toEqual({ label: 'change', left: 1 })
    expect(offer()).toMatchObject({ base: 1, note: 'theirs' })
    await inStep()
  })

  it('stays though this tab wrote over it and undid that', async () => {
    workspace.commands.change('offers', id, { base: 2 })
    await inStep()
    other.commands.change('offers', id, { base: 3 })
    await inStep()
    pause(5000)
    workspace.commands.change('offers', id, { base: 4 })
    workspace.undo.undo()
    expect(offer()?.base).toBe(3)
    expect(workspace.undo.undo()).toEqual({ label: 'change', left: 1 })
    expect(offer()?.base).toBe(3)
  })

  it('stays also when it is the very value this tab wrote', async () => {
    workspace.commands.change('offers', id, { base: 2 })
    await inStep()
    other.commands.change('offers', id, { base: 3 })
    other.commands.change('offers', id, { base: 2 })
    await inStep()
    await until(() => expect(other.disk.state.getState().unsaved).toBe(0))
    expect(workspace.undo.undo()).toEqual({ label: 'change', left: 1 })
    expect(offer()?.base).toBe(2)
  })

  it('on an offer I added goes away with it and comes back with it', async () => {
    other.commands.change('offers', id, { note: 'theirs' })
    await until(() => expect(offer()?.note).toBe('theirs'))
    expect(workspace.undo.undo()).toEqual({ label: 'add', left: 0 })
    expect(offer()).toBeUndefined()
    workspace.undo.redo()
    expect(offer()).toEqual({ id, company: 'Fennimore', base: 1, note: 'theirs' })
    await inStep()
  })

  it('between two of my keystrokes is where undo of the second stops', async () => {
    workspace.commands.change('offers', id, { note: 'a' })
    await inStep()
    other.commands.change('offers', id, { note: 'theirs' })
    await inStep()
    workspace.commands.change('offers', id, { note: 'ab' })
    workspace.undo.undo()
    expect(offer()?.note).toBe('theirs')
  })
})
