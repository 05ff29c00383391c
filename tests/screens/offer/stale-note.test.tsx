import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { money } from '#domain/values/money.ts'
import { OfferScreen } from '#screens/offer/OfferScreen.tsx'
import { openAppWorkspace, show } from '../open-app.tsx'

afterEach(cleanup)

it('shows what the bonus comes to for the bonus in the field, and nothing while it cannot be read', async () => {
  const workspace = await openAppWorkspace()
  const offerId = workspace.commands.add('offers', { company: 'Fennimore Health', baseSalary: { sure: 'said', value: { amount: money(142_000, 'USD'), period: 'year' } }, bonusTarget: { sure: 'said', value: 10 } })
  const { user } = show(workspace, <OfferScreen offerId={offerId} round="pay" />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Target bonus' })
  expect(screen.getByText('$14,200 if paid in full')).toBeTruthy()
  await user.clear(field)
  await user.type(field, '15')
  expect(screen.getByText('$21,300 if paid in full')).toBeTruthy()
  await user.clear(field)
  await user.click(field)
  await user.paste('12000')
  await user.tab()
  expect(field.value).toBe('12000')
  expect(screen.queryByText(/if paid in full/)).toBeNull()
  await user.clear(field)
  await user.type(field, '12')
  expect(screen.getByText('$17,040 if paid in full')).toBeTruthy()
})
