import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { compare } from '#screens/compare/compared.ts'
import { EvenSwaps } from '#screens/compare/EvenSwaps.tsx'
import { privateRows } from '#screens/compare/private-rows.ts'
import { swapViews } from '#screens/compare/swap-view.ts'
import { useWorkspace } from '#workspace/react.tsx'
import { openExample, show } from '../open-app.tsx'

afterEach(cleanup)

/** The panel with the rows of the workspace, as the comparison shows it. */
const Panel = () => {
  const tables = useWorkspace((state) => state)
  return <EvenSwaps views={swapViews(compare(tables), tables)} hidden={false} />
}

const open = async () => {
  const workspace = await openExample()
  const rows = () => privateRows(compare(workspace.store.getState()).offers, {})
  return { workspace, rows, ...show(workspace, <Panel />) }
}
const trade = (title: string) => within(screen.getByRole('group', { name: title }))

describe('what the person would trade', () => {
  it('is asked one plain question at a time, and says what a day is worth when both ends are known', async () => {
    const { workspace, user } = await open()
    expect(trade('Days of leave').getByText(/five more days of leave, or \$2,700 more a year/)).toBeTruthy()
    await user.click(trade('Days of leave').getByRole('button', { name: 'The five days' }))
    expect(trade('Days of leave').getByText(/or \$5,400 more a year/)).toBeTruthy()
    await user.click(trade('Days of leave').getByRole('button', { name: '$5,400' }))
    expect(trade('Days of leave').getByText(/A day of leave is worth about \$810 to you/)).toBeTruthy()
    await user.click(trade('Days of leave').getByRole('button', { name: 'Forget this trade' }))
    expect(workspace.store.getState().trades).toEqual({})
  })

  it('keeps the keyboard at the trade once it is settled or forgotten', async () => {
    const { user } = await open()
    const head = () => trade('Days of leave').getByRole('heading')
    await user.click(trade('Days of leave').getByRole('button', { name: 'About the same' }))
    expect(document.activeElement).toBe(head())
    await user.click(trade('Days of leave').getByRole('button', { name: 'Forget this trade' }))
    expect(document.activeElement).toBe(head())
  })

  it('counts at every offer or at none: one that has not said its days does not lose by it', async () => {
    const { user, rows } = await open()
    const labels = () => rows().map(({ label }) => label)
    await user.click(trade('Days of leave').getByRole('button', { name: 'About the same' }))
    expect(trade('Days of leave').getByText(/It counts once Oxbow says how many/)).toBeTruthy()
    expect(labels()).not.toContain('Days of leave, to you')
    await user.click(trade('A day at home').getByRole('button', { name: 'About the same' }))
    const row = rows().find(({ label }) => label === 'Days at home a week, to you')
    // Two, four and five days a week at home, 2,800 a year each.
    expect(row?.cells.map(({ text }) => text)).toEqual(['5,600', '11,200', '14,000'])
  })
})
