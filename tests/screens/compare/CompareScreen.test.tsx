import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { OfferId } from '#domain/offer/offer.ts'
import { CompareScreen } from '#screens/compare/CompareScreen.tsx'
import { readFigure } from '#screens/compare/read-figure.ts'
import { openAppWorkspace, openExample, show } from '../open-app.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const open = async () => {
  const workspace = await openExample()
  return { workspace, ...show(workspace, <CompareScreen />) }
}
const headline = () => [...document.querySelectorAll('main p')].map((line) => line.textContent).filter((text) => text?.includes('ahead by'))
const rowNamed = (name: string) => screen.getByRole('rowheader', { name }).closest('tr') as HTMLTableRowElement

describe('the comparison of the example', () => {
  it('is its two sentences in short', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Compare Fennimore, Larkspur and Oxbow')
    expect(headline()).toEqual(['Fennimore is ahead by $32,200: how we got this.', 'Larkspur is ahead by $18,900: how we got this.'])
  })

  it('opens the arithmetic of a figure, and shuts it again', async () => {
    const { user } = await open()
    const figure = screen.getByRole('button', { name: /^−9,807/ })
    await user.click(figure)
    expect(screen.getByText('239.2 × 41')).toBeTruthy()
    expect(figure.getAttribute('aria-expanded')).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText('239.2 × 41')).toBeNull()
  })

  it('goes from the headline to the sum of the years', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: /\$18,900/ }))
    expect(screen.getByText('Four years, for you, Larkspur')).toBeTruthy()
    expect(screen.getByText('Year 3, for you')).toBeTruthy()
  })

  it('shows everything or only what differs', async () => {
    const { user } = await open()
    expect(screen.queryByRole('rowheader', { name: 'Later years, on paper' })).toBeNull()
    await user.click(screen.getByRole('switch', { name: 'Only what differs' }))
    expect(rowNamed('Later years, on paper').textContent).toContain('170,300')
    expect(rowNamed('Four years, on paper').textContent).toContain('689,200')
  })

  it('tries a base out, marks it as what if, and puts it back', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: /^142,000/ }))
    await user.type(screen.getByRole('textbox', { name: 'What if the base were' }), '150k{Enter}')
    expect(headline()[1]).toBe('Fennimore is ahead by $17,200: how we got this.')
    expect(within(rowNamed('Base salary')).getByText('what if')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Put all back' }))
    expect(headline()[1]).toBe('Larkspur is ahead by $18,900: how we got this.')
  })

  it('takes a base by the hour for a year of such hours', () => {
    expect(readFigure('36/hr', 'base')).toEqual({ ok: true, value: 74_880 })
    expect(readFigure('36 an hour', 'base', { hoursPerWeek: 30, daysPerWeek: 5 })).toEqual({ ok: true, value: 56_160 })
    expect(readFigure('150k', 'base')).toEqual({ ok: true, value: 150_000 })
  })

  it('says why a figure to try out cannot be read', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: /^−9,807/ }))
    await user.type(screen.getByRole('textbox', { name: 'What if the days on site were, a week' }), '12')
    expect(screen.getByText('A week has seven days.')).toBeTruthy()
  })

  it('keeps what is supposed, and goes back to the usual with undo', async () => {
    const { user, workspace } = await open()
    await user.click(screen.getByRole('button', { name: 'Change what we suppose' }))
    const bonus = screen.getByRole('textbox', { name: 'Fennimore’s bonus pays' })
    await user.clear(bonus)
    await user.type(bonus, '0')
    expect(headline()[0]).toBe('Larkspur is ahead by $18,900: how we got this.')
    expect(workspace.store.getState().assumptions['example-fennimore']?.bonusPayoutPercent).toBe(0)
    const years = screen.getByRole('textbox', { name: 'Years to look at' })
    await user.clear(years)
    await user.type(years, '40')
    expect(workspace.store.getState().assumptions['all']?.years).toBe(4)
    await user.click(screen.getByRole('button', { name: 'Back to the usual' }))
    expect(workspace.store.getState().assumptions['example-fennimore']?.bonusPayoutPercent).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(workspace.store.getState().assumptions['example-fennimore']?.bonusPayoutPercent).toBe(0)
  })

  it('hides every private number at once', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Hide all' }))
    const text = document.querySelector('main')?.textContent ?? ''
    for (const number of ['$18,900', '9,807', '146,200', '163,943', '162,678', '155,943', '4,550', '$41', '17.42']) expect(text).not.toContain(number)
    expect(text).toContain('$32,200')
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(headline()[1]).toContain('$18,900')
  })

  it('sets the number that is never said beside the ask that is', async () => {
    await open()
    const both = screen.getByRole('region', { name: 'Break-even and ask' })
    expect(within(both).getByText('Fennimore equals Larkspur at')).toBeTruthy()
    expect(within(both).getByText('$146,200')).toBeTruthy()
    expect(within(both).getByText('Know this number. Never say it.')).toBeTruthy()
    expect(within(both).getByText('$150,000')).toBeTruthy()
  })

  it('gives the reasons that are skill-based, and none that is private', async () => {
    await open()
    const reason = await screen.findByText(/cut the nightly load from six hours/, {}, { timeout: 20_000 })
    const table = reason.closest('ul')?.textContent ?? ''
    expect(table).not.toMatch(/drive|disappointed|rent/)
  }, 30_000)

  it('says how often in a hundred, and what would flip it', async () => {
    await open()
    await waitFor(() => expect(screen.getAllByText(/^\d+ in 100$/)).toHaveLength(3), { timeout: 5000 })
    const flips = screen.getByRole('region', { name: 'What would flip it' })
    expect(flips.textContent).toContain('$142,000 now, flips at $146,200')
    expect(flips.textContent).toContain('3 a week now, flips at 1 a week')
    expect(flips.textContent).toContain('$41 now, flips at $17.42')
    expect(flips.textContent).toContain('100% now, flips at 60%')
    expect(flips.textContent).toContain('Not alone: $186 a year short.')
    expect(flips.textContent).toContain('$8,000 now, flips at $26,900')
  })

  it('prints what is on paper at once, and what only the person weighs after a question', async () => {
    const { user } = await open()
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    await user.click(screen.getByRole('button', { name: 'Print it' }))
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
    await user.click(screen.getByRole('radio', { name: 'With your side' }))
    await user.click(screen.getByRole('button', { name: 'Print it' }))
    expect(print).toHaveBeenCalledOnce()
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Print it' }))
    await waitFor(() => expect(print).toHaveBeenCalledTimes(2))
    vi.unstubAllGlobals()
  })
})

const base = (units: number, currency = 'USD') => ({ sure: 'said' as const, value: { amount: { minor: units * 100, currency }, period: 'year' as const } })

describe('other states', () => {
  it('is a sentence and one way on where there is nothing', async () => {
    show(await openAppWorkspace(), <CompareScreen />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No offers to compare yet.')
    expect(screen.getByRole('link', { name: 'Go to my offers' })).toBeTruthy()
  })

  it('asks for a rate, and compares once it is given', async () => {
    const workspace = await openAppWorkspace()
    act(() => {
      workspace.commands.add('offers', { company: 'Ardent', place: 1, baseSalary: base(100_000) })
      workspace.commands.add('offers', { company: 'Birch', place: 2, currency: 'GBP', baseSalary: base(70_000, 'GBP') })
    })
    const { user } = show(workspace, <CompareScreen />)
    expect(screen.getByText('These are in different currencies.')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'One pound in dollars' }), '1.25')
    expect(headline()[0]).toBe('Ardent is ahead by $50,000: how we got this.')
    expect(workspace.store.getState().assumptions['all']?.rates?.['GBP']?.rate).toBe(1.25)
  })

  it('asks for the rate of dollar stock in a rupee offer, also where it stands alone, and counts it then', async () => {
    const workspace = await openAppWorkspace()
    act(() => {
      const offerId = workspace.commands.add('offers', { company: 'Deccan', place: 1, currency: 'INR', baseSalary: base(3_100_000, 'INR') })
      workspace.commands.add('grants', { offerId, kind: 'rsu', value: { minor: 6_000_000, currency: 'USD' }, vestingYears: 4 })
    })
    const { user } = show(workspace, <CompareScreen />)
    expect(rowNamed('Equity, a year').textContent).toContain('$60,000waits for a rate')
    await user.type(screen.getByRole('textbox', { name: 'One dollar in rupees' }), '88')
    await user.click(await screen.findByRole('button', { name: /^1,320,000/ }))
    expect(screen.getByText('$60,000 is counted at your rate of 88 rupees for one dollar.')).toBeTruthy()
  })

  it('says on the private side, and nowhere once that is hidden, what is counted at one offer only', async () => {
    const workspace = await openExample()
    act(() => void workspace.commands.add('privateCosts', { offerId: OfferId.parse('example-fennimore'), label: 'Daycare', perYear: { minor: 600_000, currency: 'USD' } }))
    const { user } = show(workspace, <CompareScreen />)
    const says = 'Daycare is counted at Fennimore only: it is not noted at Larkspur and Oxbow.'
    expect(screen.getByText(says).closest('.yours')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Hide all' }))
    expect(screen.queryByText(says)).toBeNull()
  })

  it('does not take a rate the wrong way round, and turns it on one press', async () => {
    const workspace = await openAppWorkspace()
    act(() => {
      workspace.commands.add('offers', { company: 'Ardent', place: 1, baseSalary: base(100_000) })
      workspace.commands.add('offers', { company: 'Chandan', place: 2, currency: 'INR', baseSalary: base(4_000_000, 'INR') })
    })
    const { user } = show(workspace, <CompareScreen />)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'One rupee in dollars' })
    await user.type(field, '85')
    await user.tab()
    expect(field.value).toBe('85')
    expect(screen.getByText(/Did you mean one dollar is 85 rupees\?/)).toBeTruthy()
    expect(workspace.store.getState().assumptions['all']?.rates).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Yes, one dollar is 85 rupees' }))
    expect(workspace.store.getState().assumptions['all']?.rates?.['INR']?.rate).toBeCloseTo(1 / 85, 10)
    expect(document.activeElement).toBe(field)
    await waitFor(() => expect(headline()[0]).toMatch(/^Ardent is ahead by \$\d/))
  })

  it('sets the one offer against staying: the number below which staying is better', async () => {
    const workspace = await openAppWorkspace()
    act(() => {
      workspace.commands.add('offers', { kind: 'stay', place: 1, baseSalary: base(90_000) })
      workspace.commands.add('offers', { company: 'Birch', place: 2, baseSalary: base(100_000) })
    })
    show(workspace, <CompareScreen />)
    expect(screen.getByText('Birch equals Staying at')).toBeTruthy()
    expect(within(screen.getByRole('region', { name: 'Break-even and ask' })).getByText('$90,000')).toBeTruthy()
  })

  it('takes a proposed sum to the table only when told to', async () => {
    const workspace = await openExample()
    act(() => workspace.commands.remove('asks', 'example-ask', 'remove the ask'))
    const { user } = show(workspace, <CompareScreen />)
    expect(Object.values(workspace.store.getState().asks)).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Ask for $150,000' }))
    expect(Object.values(workspace.store.getState().asks)[0]).toMatchObject({ term: 'base-salary', amount: { minor: 15_000_000, currency: 'USD' } })
    expect(screen.getByText('$150,000 is your ask now.')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'So you ask for' }))
  })

  it('walks through twelve offers six at a time', async () => {
    const workspace = await openAppWorkspace()
    act(() => {
      for (let index = 1; index <= 12; index++) workspace.commands.add('offers', { company: `Firm${index}`, place: index, baseSalary: base(100_000 + 1000 * index) })
    })
    const { user } = show(workspace, <CompareScreen />)
    expect(screen.getByText('Offers 1 to 6 of 12')).toBeTruthy()
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toContain('FFirm1no date, ask')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(screen.getByText('Offers 7 to 12 of 12')).toBeTruthy()
    expect(rowNamed('Base salary').textContent).toContain('112,000')
  })
})
