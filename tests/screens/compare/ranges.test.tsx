import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CompareScreen } from '#screens/compare/CompareScreen.tsx'
import { openExample, show } from '../open-app.tsx'

// The screen fetches the marker by itself; it has to be there before a short test is over.
beforeAll(() => import('#advisor.ts'))
afterEach(cleanup)

const open = async () => {
  const workspace = await openExample()
  const shown = show(workspace, <CompareScreen />)
  await shown.user.click(screen.getByText('What may turn out otherwise'))
  return { workspace, ...shown }
}
const ends = (title: string) => within(screen.getByRole('group', { name: title }))

describe('what may turn out otherwise', () => {
  it('stands there as ranges that can be changed, and is kept', async () => {
    const { workspace, user } = await open()
    const least = ends('Larkspur’s bonus pays').getByRole('textbox', { name: /At least/ })
    expect((least as HTMLInputElement).value).toBe('60')
    await user.clear(least)
    await user.type(least, '90')
    expect(workspace.store.getState().assumptions['example-larkspur']).toMatchObject({ bonusLowPercent: 90 })
    await user.click(screen.getByRole('button', { name: 'Back to the usual ranges' }))
    expect(workspace.store.getState().assumptions['example-larkspur']?.bonusLowPercent).toBeUndefined()
  })

  it('says when the least is above the most, and keeps nothing of it', async () => {
    const { workspace, user } = await open()
    const least = ends('Larkspur’s bonus pays').getByRole('textbox', { name: /At least/ })
    await user.clear(least)
    await user.type(least, '130')
    expect(screen.getByText('The least is not above the most.')).toBeTruthy()
    expect(workspace.store.getState().assumptions['example-larkspur']?.bonusLowPercent).not.toBe(130)
  })

  it('has a range for how long one stays, and for shares that may come to nothing', async () => {
    await open()
    expect(ends('How long you stay').getAllByRole('textbox')).toHaveLength(2)
    expect(ends('Oxbow’s shares').getByRole('textbox', { name: /Worth nothing/ })).toBeTruthy()
  })
})

describe('what matters most', () => {
  it('names the figures in words, the widest first, with who is ahead at either end', async () => {
    await open()
    const bars = within(screen.getByRole('region', { name: 'What matters most' })).getAllByRole('listitem')
    expect(bars.length).toBeGreaterThan(3)
    expect(bars[0]?.textContent).toMatch(/(Fennimore|Larkspur) by \$[\d,]+/)
  })
})
