import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { OfferScreen } from '#screens/offer/OfferScreen.tsx'
import { openAppWorkspace, show } from '../open-app.tsx'

afterEach(cleanup)

it('marks every question of a sent e-mail as asked, and one press takes all of it back', async () => {
  const workspace = await openAppWorkspace()
  const offerId = workspace.commands.add('offers', { company: 'Fennimore Health' })
  const { user } = show(workspace, <OfferScreen offerId={offerId} round="pay" />)
  const asked = () => Object.values(workspace.store.getState().questions).filter(({ state }) => state === 'asked').length
  await user.click(screen.getAllByRole('button', { name: /one e-mail|as an e-mail|e-mail/i })[0]!)
  await user.click(await screen.findByRole('button', { name: 'I have sent it' }))
  expect(asked()).toBeGreaterThan(1)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(asked()).toBe(0)
})
