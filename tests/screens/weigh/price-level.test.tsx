import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { OfferId } from '#domain/offer/offer.ts'
import { PrivateFactsPanel } from '#screens/weigh/PrivateFactsPanel.tsx'
import { openExample, show } from '../open-app.tsx'

afterEach(cleanup)

it('offers no lists of US states for an offer in pounds', async () => {
  show(await openExample(), <PrivateFactsPanel offerId={OfferId.parse('example-larkspur')} currency="GBP" costs={null} />)
  expect(screen.getByRole('textbox', { name: /Price level there/ })).toBeTruthy()
  expect(screen.queryByRole('combobox', { name: /US state/ })).toBeNull()
})

it('takes the published price level of a US state into the field, where it can be put right', async () => {
  const workspace = await openExample()
  const { user } = show(workspace, <PrivateFactsPanel offerId={OfferId.parse('example-larkspur')} currency="USD" costs={null} />)
  await user.selectOptions(screen.getByRole('combobox', { name: /^There: take a US state/ }), 'CA')
  expect(workspace.store.getState().privateFacts['example-larkspur']?.priceLevelThere).toBe(110.72)
  const level = screen.getByRole('textbox', { name: /Price level there/ })
  await user.clear(level)
  await user.type(level, '118')
  expect(workspace.store.getState().privateFacts['example-larkspur']?.priceLevelThere).toBe(118)
})
