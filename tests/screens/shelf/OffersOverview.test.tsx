import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OffersOverview } from '#screens/shelf/OffersOverview.tsx'
import { shortName } from '#screens/parts/offer-order.ts'
import { Seal } from '#ui/Seal.tsx'
import { openOfferCommands } from '#workspace/offer-commands.ts'
import type { AppWorkspace } from '#workspace/react.tsx'
import { offer } from '../../make.ts'
import { openAppWorkspace, show } from '../open-app.tsx'

let workspace: AppWorkspace
const open = () => show(workspace, <OffersOverview onCall={() => undefined} />)

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
  workspace = await openAppWorkspace()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the offers', () => {
  it('put the focus on the new card when the job one has is added', async () => {
    openOfferCommands(workspace).addOffer({ company: 'Larkspur' })
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Add staying where I am' }))
    expect(document.activeElement).toBe(within(screen.getAllByRole('heading', { level: 2 }).at(-1)!).getByRole('link'))
  })

  it('add the job one has in the money of the nearest open offer', async () => {
    const { addOffer } = openOfferCommands(workspace)
    addOffer({ company: 'Larkspur' })
    addOffer({ company: 'Harrow Vale', currency: 'GBP', answerBy: { sure: 'said', value: '2026-11-27' } } as never)
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Add staying where I am' }))
    expect(Object.values(workspace.store.getState().offers).find(({ kind }) => kind === 'stay')?.currency).toBe('GBP')
  })

  it('keep the holidays of the country the work is in: no Thanksgiving in London', () => {
    const { addOffer } = openOfferCommands(workspace)
    const terms = { answerBy: { sure: 'said', value: '2026-11-27' } }
    addOffer({ company: 'Larkspur', ...terms } as never)
    const { unmount } = open()
    expect(screen.getByRole('article', { name: 'Larkspur' }).textContent).toContain('Holiday')
    unmount()
    addOffer({ company: 'Harrow Vale', location: { sure: 'said', value: 'London' }, ...terms } as never)
    open()
    expect(screen.getByRole('article', { name: 'Harrow Vale' }).textContent).not.toContain('Holiday')
  })
})

describe('the card of an offer', () => {
  it('opens the offer by its name, also before there is a date', () => {
    const { addOffer } = openOfferCommands(workspace)
    const dated = addOffer({ company: 'Larkspur', answerBy: { sure: 'said', value: '2026-11-27' } } as never)
    const undated = addOffer({ company: 'Fennimore Health' })
    open()
    for (const [name, id] of [['Larkspur', dated], ['Fennimore Health', undated]] as const) {
      const heading = screen.getByRole('heading', { level: 2, name })
      expect(within(heading).getByRole('link', { name }).getAttribute('href')).toBe(`#/offer/${id}/answer-date`)
    }
  })

  it('says the hour and the zone that were told, and does not make one up', () => {
    const { addOffer } = openOfferCommands(workspace)
    addOffer({ company: 'Larkspur', answerBy: { sure: 'said', value: '2026-11-27' }, answerTime: { sure: 'said', value: '17:00' }, answerZone: { sure: 'said', value: 'UK time' } } as never)
    open()
    expect(screen.getByText('by 5 pm, UK time')).toBeTruthy()
    expect(screen.getByText('Your answer, by 5 pm, UK time')).toBeTruthy()
    cleanup()
    workspace.commands.change('offers', Object.keys(workspace.store.getState().offers)[0] as never, { answerTime: undefined } as never)
    open()
    expect(screen.getByText('no hour named')).toBeTruthy()
    expect(screen.queryByText(/end of day/)).toBeNull()
  })
})

describe('what an offer is called in little room', () => {
  it.each([['st thomas hosp', 'st thomas'], ['Larkspur Analytics', 'Larkspur'], ['The Bank of Dayton', 'The Bank of Dayton'], ['AB Foods', 'AB Foods'], ['Larkspur Analytics (copy 2)', 'Larkspur (copy 2)'], ['X', 'X']])('“%s” is “%s”', (company, name) => {
    expect(shortName(offer({ company }))).toBe(name)
  })

  it('differs between an offer and its copies', () => {
    const letters = ['Larkspur', 'Larkspur (copy)', 'Larkspur (copy 2)'].map((name) => show(workspace, <Seal name={name} place={1} />).container.textContent)
    expect(letters).toEqual(['L', 'L2', 'L3'])
  })
})
