import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OfferId } from '#domain/offer/offer.ts'
import { OfferScreen } from '#screens/offer/OfferScreen.tsx'
import type { AppWorkspace } from '#workspace/react.tsx'
import { openAppWorkspace, show } from '../open-app.tsx'

let workspace: AppWorkspace
let offerId: OfferId
beforeEach(async () => {
  workspace = await openAppWorkspace()
  offerId = workspace.commands.add('offers', { company: 'Fennimore Health', unplaced: [{ round: 'pay', text: 'tips on weekends' }, { round: 'pay', text: 'a parking place' }] }) as OfferId
})
afterEach(cleanup)

const open = () => show(workspace, <OfferScreen offerId={offerId} round="pay" />)

describe('whoever works by keyboard keeps their place', () => {
  it('among the questions, when one is not to be asked', async () => {
    const { user } = open()
    screen.getAllByRole('button', { name: /^Do not ask: / })[0]!.focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /^Still to ask, \d+$/ }))
  })

  it.each([['are let go', /^Let go: tips on weekends$/], ['go into the note', /^Keep it in my note$/]])('beside the line, when words without a place %s', async (_, button) => {
    const { user } = open()
    screen.getAllByRole('button', { name: button })[0]!.focus()
    await user.keyboard('{Enter}')
    expect(screen.queryByText(/tips on weekends.* not placed/)).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'A line of notes' }))
  })
})
