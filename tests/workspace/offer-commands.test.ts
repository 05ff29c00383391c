import { beforeEach, describe, expect, it } from 'vitest'
import type { OfferId } from '#domain/offer/offer.ts'
import { openDisk } from '#workspace/disk.ts'
import { openOfferCommands } from '#workspace/offer-commands.ts'
import type { OfferCommands } from '#workspace/offer-commands.ts'
import { openWorkspace } from '#workspace/open-workspace.ts'
import type { AppState, AppWorkspace } from '#workspace/react.tsx'
import { noTabs } from '#workspace/tabs.ts'
import { tables } from '#workspace/tables.ts'
import { noon, openTestBrowser } from './open-test-workspace.ts'

let workspace: AppWorkspace
let offers: OfferCommands
let full: OfferId
const state = (): AppState => workspace.store.getState()
const offer = (id: OfferId) => state().offers[id]
/** How many rows belong to an offer, table by table. */
const partsOf = (id: OfferId) =>
  Object.fromEntries(Object.keys(tables).flatMap((table) => {
    const count = Object.values(state()[table as 'grants']).filter((row) => row.offerId === id).length
    return count > 0 ? [[table, count]] : []
  }))

beforeEach(async () => {
  openTestBrowser()
  let ids = 0
  workspace = openWorkspace({ tables, disk: openDisk({ name: 'test' }), channel: noTabs, now: () => noon, newId: () => `id${(ids += 1)}`, writer: 'tab01' })
  await workspace.ready
  offers = openOfferCommands(workspace)
  full = offers.addOffer({ company: 'Fennimore' })
  workspace.commands.add('grants', { offerId: full, kind: 'rsu', shares: 100 })
  workspace.commands.add('grants', { offerId: full, kind: 'options', shares: 10 })
  workspace.commands.add('factors', { offerId: full, text: 'long commute', side: 'con', importance: 4, sayable: false })
  workspace.commands.put('drafts', full, { offerId: full, text: 'My work cut the load.' })
  workspace.commands.put('assumptions', full, { bonusPayoutPercent: 80 })
  workspace.commands.put('assumptions', 'all', { years: 4 })
})

const parts = { grants: 2, factors: 1, drafts: 1 }

describe('an offer', () => {
  it('gets the next place in the order of entering', () => {
    expect(offer(full)).toMatchObject({ company: 'Fennimore', place: 1, aside: false, kind: 'offer' })
    expect(offer(offers.addOffer({ kind: 'stay' }))).toMatchObject({ place: 2, kind: 'stay' })
  })

  it('is changed term by term, and a term that was not told stays absent', () => {
    offers.changeOffer(full, { ptoDays: { sure: 'said', value: 15 } })
    offers.changeOffer(full, { signOn: { sure: 'not-said' } })
    expect(offer(full)?.ptoDays).toEqual({ sure: 'said', value: 15 })
    expect(offer(full)?.signOn).toEqual({ sure: 'not-said' })
    expect(offer(full)).not.toHaveProperty('baseSalary')
    expect(() => offers.changeOffer(full, { ptoDays: { sure: 'said', value: -1 } })).toThrow(/^ptoDays/)
  })

  it('is set aside and taken back', () => {
    offers.setAside(full)
    expect(offer(full)?.aside).toBe(true)
    expect(workspace.undo.state.getState().undo).toBe('set Fennimore aside')
    offers.takeBack(full)
    expect(offer(full)?.aside).toBe(false)
  })
})

describe('a copy', () => {
  it('has everything of the first, and neither changes with the other', () => {
    const copy = offers.copyOffer(full)
    expect(offer(copy)).toMatchObject({ company: 'Fennimore (copy)', place: 2 })
    expect([partsOf(full), partsOf(copy)]).toEqual([parts, parts])
    expect(state().drafts[copy]).toEqual({ id: copy, offerId: copy, text: 'My work cut the load.' })
    expect(state().assumptions[copy]).toEqual({ id: copy, bonusPayoutPercent: 80 })
    workspace.commands.put('drafts', copy, { offerId: copy, text: 'other' })
    expect(state().drafts[full]?.text).toBe('My work cut the load.')
  })

  it('goes with one undo', () => {
    const copy = offers.copyOffer(full)
    workspace.undo.undo()
    expect(offer(copy)).toBeUndefined()
    expect([partsOf(full), partsOf(copy)]).toEqual([parts, {}])
  })
})

describe('a deleted offer', () => {
  it('takes everything of it along and nothing else, and one undo brings all of it back', () => {
    const other = offers.copyOffer(full)
    const before = state()
    offers.deleteOffer(full)
    expect(offer(full)).toBeUndefined()
    expect([partsOf(full), partsOf(other)]).toEqual([{}, parts])
    expect(Object.keys(state().assumptions)).toEqual(['all', other])
    expect(workspace.undo.undo()).toEqual({ label: 'delete Fennimore', left: 0 })
    for (const table of Object.keys(tables) as (keyof typeof tables)[]) expect(state()[table]).toEqual(before[table])
  })
})

describe('the example', () => {
  const rows = {
    offers: { 'example-1': { company: 'Fennimore', example: true, place: 1 }, 'example-2': { company: 'Marlow', example: true, place: 2 } },
    grants: { 'example-grant': { offerId: 'example-1' as OfferId, kind: 'rsu' as const, shares: 5 } },
  }

  it('is loaded whole, or not at all', () => {
    offers.loadExample(rows)
    expect(Object.values(state().offers)).toHaveLength(3)
    workspace.undo.undo()
    expect(Object.keys(state().offers)).toEqual([full])
    expect(() => offers.loadExample({ ...rows, grants: { bad: { offerId: 'example-1' as OfferId, kind: 'rsu', shares: -5 } } })).toThrow(/^shares/)
    expect(Object.keys(state().offers)).toEqual([full])
  })

  it('is cleared with what was noted on it, and leaves what is mine', () => {
    offers.loadExample(rows)
    workspace.commands.add('factors', { offerId: 'example-1' as OfferId, text: 'near', side: 'pro', importance: 3, sayable: false })
    const mine = offers.copyOffer('example-1' as OfferId)
    offers.clearExample()
    expect(Object.keys(state().offers)).toEqual([full, mine])
    expect(partsOf('example-1' as OfferId)).toEqual({})
    expect(partsOf(mine)).toEqual({ grants: 1, factors: 1 })
  })

  it('can be loaded again as it was at first', () => {
    offers.loadExample(rows)
    offers.changeOffer('example-1' as OfferId, { company: 'changed', ptoDays: { sure: 'said', value: 3 } })
    offers.clearExample()
    offers.loadExample(rows)
    expect(offer('example-1' as OfferId)).toMatchObject({ company: 'Fennimore' })
    expect(offer('example-1' as OfferId)).not.toHaveProperty('ptoDays')
  })
})
