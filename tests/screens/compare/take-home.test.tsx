import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CompareScreen } from '#screens/compare/CompareScreen.tsx'
import { openExample, show } from '../open-app.tsx'

// The screen fetches the marker by itself; it has to be there before a short test is over.
beforeAll(() => import('#advisor.ts'))
afterEach(cleanup)

describe('cash after tax', () => {
  it('stands in no row until the person says how they are taxed', async () => {
    show(await openExample(), <CompareScreen />)
    expect(screen.queryByRole('rowheader', { name: 'Cash after tax, year one' })).toBeNull()
  })

  it('is worked out from the filing status, a state’s rate that can be put right, and changes no total', async () => {
    const workspace = await openExample()
    const { user } = show(workspace, <CompareScreen />)
    await user.click(screen.getByRole('button', { name: 'Change what we suppose' }))
    await user.selectOptions(screen.getByRole('combobox', { name: /How you file/ }), 'single')
    const row = () => screen.getByRole('rowheader', { name: 'Cash after tax, year one' }).closest('tr') as HTMLTableRowElement
    const before = row().textContent
    await user.selectOptions(screen.getByRole('combobox', { name: /Larkspur’s rate, a first guess/ }), 'CO')
    expect(workspace.store.getState().assumptions['example-larkspur']?.stateTaxPercent).toBe(4.4)
    expect(row().textContent).not.toBe(before)
    const rate = screen.getByRole('textbox', { name: /Larkspur’s state and local rate/ })
    await user.clear(rate)
    await user.type(rate, '5')
    await user.click(within(row()).getAllByRole('button')[1] as HTMLElement)
    expect(screen.getByText('Federal income tax 2026')).toBeTruthy()
    expect(screen.getByText('State and local, your rate')).toBeTruthy()
    expect([...document.querySelectorAll('main p')].some((line) => line.textContent?.includes('ahead by $18,900'))).toBe(true)
  })
})
