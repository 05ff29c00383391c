import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { DataTable } from '#ui/DataTable.tsx'
import { StackedBars } from '#ui/StackedBars.tsx'
import { StepLines } from '#ui/StepLines.tsx'

afterEach(cleanup)

describe('the table twin of a chart', () => {
  it('names its rows and columns', () => {
    render(<DataTable caption="Year 1" heads={['Ardent', 'Birch']} rows={[['Base', '100', '120']]} />)
    const table = screen.getByRole('table', { name: 'Year 1' })
    expect(within(table).getByRole('rowheader', { name: 'Base' })).toBeTruthy()
    expect(within(table).getByRole('columnheader', { name: 'Birch' })).toBeTruthy()
    expect(within(table).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['100', '120'])
  })
})

describe('lines over months', () => {
  it('say in words what they draw, and end in their letters', () => {
    const { container } = render(<StepLines lines={[{ key: 'a', name: 'Ardent', letter: 'A', values: [0, 10_000, 20_000] }, { key: 'b', name: 'Birch', letter: 'B', values: [0, 9000, 21_000] }]} months={12} title="Paid when leaving" summary="Birch has paid more." sign="$" room="wide" />)
    expect(screen.getByText('Paid when leaving. Birch has paid more.')).toBeTruthy()
    expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['A', 'B', '0', 'start', '1 y']))
    const dashesOf = [...container.querySelectorAll('path[stroke-linejoin]')].map((line) => line.getAttribute('stroke-dasharray'))
    expect(new Set(dashesOf).size).toBe(2)
  })
})

describe('stacked bars', () => {
  it('can be drawn before there is room for them', () => {
    const bar = { key: '0-a', name: 'Ardent', letter: 'A', amounts: { base: 100_000, cover: -1000 }, guesses: [], total: 99_000 }
    expect(() => render(<StackedBars series={[{ key: 'base', label: 'Base', fill: 'var(--c-base)', look: 'solid' }]} groups={[{ label: 'Year 1', bars: [bar] }]} title="Pay" summary="Ardent 99,000." sign="$" lineLabel="Left for you" narrow={false} animate={false} />)).not.toThrow()
  })
})
