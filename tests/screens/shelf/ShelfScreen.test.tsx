import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ShelfScreen } from '#screens/shelf/ShelfScreen.tsx'
import { openAppWorkspace, show } from '../open-app.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it.each([['en-GB', 'GBP'], ['en-US', 'USD']])('the first offer written down on a device in %s is in %s', async (language, currency) => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language)
  const workspace = await openAppWorkspace()
  const { user } = show(workspace, <ShelfScreen />)
  await user.click(screen.getByRole('button', { name: 'Write it down' }))
  await waitFor(() => expect(Object.values(workspace.store.getState().offers).map((offer) => offer.currency)).toEqual([currency]))
})
