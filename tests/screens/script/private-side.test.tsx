import { cleanup, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OfferId } from '#domain/offer/offer.ts'
import { money } from '#domain/values/money.ts'
import { findLeaks } from '#domain/negotiation/leak-check.ts'
import { loadMarker } from '#screens/parts/marker.ts'
import { privateFactsToCheck } from '#screens/parts/private-facts-to-check.ts'
import { breakEvenOf } from '#screens/parts/private-number.ts'
import { notHere, privateMargin, privateNumbers, privateRates } from '#screens/script/margin-view.ts'
import { ScriptScreen } from '#screens/script/ScriptScreen.tsx'
import { monday, openExample, show } from '../open-app.tsx'

const offerId = OfferId.parse('example-fennimore')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Words nobody says, so that each one found in the sayable half has come from the private side. */
const oddWord = fc.array(fc.constantFrom('zu', 'vra', 'klo', 'wem', 'fyx', 'jod'), { minLength: 3, maxLength: 4 }).map((parts) => parts.join(''))
const oddWords = fc.array(oddWord, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const oddNumber = fc.integer({ min: 160_001, max: 989_999 }).filter((number) => number % 100 !== 0)
const privateRows = fc.record({
  note: oddWords,
  factors: fc.array(fc.record({ text: oddWords, side: fc.constantFrom('pro' as const, 'con' as const) }), { maxLength: 4 }),
  costs: fc.array(fc.record({ label: oddWords, perYear: oddNumber }), { maxLength: 3 }),
  least: oddNumber,
  limit: fc.record({ least: oddNumber, worthPerYear: oddNumber, leastWords: oddWords }),
  hourWorth: oddNumber,
  minutes: fc.integer({ min: 101, max: 599 }),
})

describe('the private side', () => {
  it('never reaches the sayable half, whatever stands in it', async () => {
    await loadMarker()
    await fc.assert(
      fc.asyncProperty(privateRows, async (own) => {
        const workspace = await openExample()
        const { commands } = workspace
        commands.together('note', () => {
          commands.change('privateFacts', offerId, { note: own.note, leastBase: money(own.least, 'USD'), hourWorth: money(own.hourWorth, 'USD'), commuteMinutesOneWay: own.minutes })
          for (const factor of own.factors) commands.add('factors', { offerId, ...factor })
          commands.put('askLimits', 'limit', { offerId, term: 'sign-on', least: money(own.limit.least, 'USD'), worthPerYear: money(own.limit.worthPerYear, 'USD'), leastWords: own.limit.leastWords })
          for (const cost of own.costs) commands.add('privateCosts', { offerId, label: cost.label, perYear: money(cost.perYear, 'USD') })
        })
        const { container } = show(workspace, <ScriptScreen offerId={offerId} />)
        await waitFor(() => expect(container.querySelector('article')).not.toBeNull())
        const margins = [...container.querySelectorAll('[data-side=yours]')]
        expect(margins.map(({ textContent }) => textContent).join(' ')).toContain(own.least.toLocaleString('en-US'))
        for (const margin of margins) margin.remove()
        const sayable = container.innerHTML.toLowerCase()
        const words = [own.note, own.limit.leastWords, ...own.factors.map(({ text }) => text), ...own.costs.map(({ label }) => label)].flatMap((text) => text.split(' '))
        const numbers = [own.least, own.hourWorth, own.limit.least, own.limit.worthPerYear, ...own.costs.map(({ perYear }) => perYear)].flatMap((number) => [String(number), number.toLocaleString('en-US'), `${number / 1000}k`])
        for (const hidden of [...words, ...numbers, `${own.minutes} min`]) expect(sayable).not.toContain(hidden)
        expect(container.querySelector('[data-print=pages]')?.textContent).toContain('Printed without your private notes.')
        cleanup()
      }),
      { numRuns: 12 },
    )
  }, 30_000)

  it('is known to the check in full: words, numbers, and what follows from them', async () => {
    const state = (await openExample()).store.getState()
    const facts = privateFactsToCheck(state, offerId, ['rent near Dayton is higher'])
    const leaksOf = (text: string) => findLeaks(text, facts).map(({ found }) => found)
    for (const secret of ['Sam', '146,200', '9,807', '239.2', '52 minutes', 'so relieved I said “sounds great” twice', 'rent']) expect(leaksOf(`I mention ${secret} here.`), secret).not.toEqual([])
    expect(leaksOf('Could we look at a base of $150,000?')).toEqual([])
  })

  it('keeps a factor that I called sayable out of the secrets', async () => {
    const state = (await openExample()).store.getState()
    expect(privateFactsToCheck(state, offerId).some(({ words }) => words === state.factors['example-f6']?.text)).toBe(false)
  })
})

describe('the private number', () => {
  it('is the base at which the offer is worth as much to me as the best of the others', async () => {
    const found = breakEvenOf((await openExample()).store.getState(), offerId)
    expect(found?.against.company).toBe('Larkspur Freight')
    expect(found?.isAbove).toBe(true)
    // 142,000 + 18,942 / (4 x (1 + 0.10 x 0.9 + 0.04))
    expect(found?.base).toBeCloseTo(142_000 + 18_942 / (4 * (1 + 0.1 * 0.9 + 0.04)), -1)
  })

  it('counts an offer in another currency at the rate I gave, and says so while there is none', async () => {
    const workspace = await openExample()
    const dollars = breakEvenOf(workspace.store.getState(), offerId)
    const larkspur = OfferId.parse('example-larkspur')
    workspace.commands.change('offers', larkspur, { currency: 'GBP', baseSalary: { sure: 'said', value: { amount: money(149_000 / 1.25, 'GBP'), period: 'year' } }, signOn: { sure: 'said', value: money(0, 'GBP') }, healthPremium: { sure: 'said', value: money(95 / 1.25, 'GBP') } })
    const marginOf = () => privateMargin(workspace.store.getState(), offerId, [], monday).number?.parts.map(({ text }) => text).join('') ?? ''
    expect(breakEvenOf(workspace.store.getState(), offerId)?.against.company).not.toBe('Larkspur Freight')
    expect(marginOf()).toContain('Larkspur Freight in GBP is not counted: give a rate where you compare.')
    workspace.commands.put('assumptions', 'all', { rates: { GBP: { rate: 1.25, on: monday } } })
    expect(breakEvenOf(workspace.store.getState(), offerId)?.against.company).toBe('Larkspur Freight')
    expect(breakEvenOf(workspace.store.getState(), offerId)?.base).toBeCloseTo(dollars?.base ?? 0, 0)
    expect(marginOf()).not.toContain('is not counted')
  })

  it('is told to the cent with its period where pay is by the hour, and my least beside it in the same', async () => {
    const workspace = await openExample()
    const id = OfferId.parse('example-fennimore')
    // 142,000 a year in 2,080 hours
    workspace.commands.change('offers', id, { baseSalary: { sure: 'said', value: { amount: money(68.27, 'USD'), period: 'hour' } }, hoursPerWeek: { sure: 'said', value: 40 } })
    workspace.commands.put('privateFacts', id, { offerId: id, leastBase: money(69.05 * 2080, 'USD') })
    const hourly = (breakEvenOf(workspace.store.getState(), id)?.base ?? 0) / 2080
    const { breakEven, least } = privateNumbers(workspace.store.getState(), id)
    expect(breakEven?.text).toBe(`$${(Math.ceil(hourly * 100) / 100).toFixed(2)} an hour`)
    expect(least).toBe('$69.05 an hour')
    const facts = [...privateFactsToCheck(workspace.store.getState(), id), ...privateRates(workspace.store.getState(), id)]
    expect(findLeaks('I could live with 69.05 an hour.', facts).map(({ found }) => found)).toEqual(['69.05'])
    expect(findLeaks('I trained 69 apprentices.', facts)).toEqual([])
  })

  it('is not rounded onto the sum I ask for', async () => {
    const workspace = await openExample()
    const shown = (asked: number[]) => privateNumbers(workspace.store.getState(), offerId, asked.map((sum) => money(sum, 'USD'))).breakEven?.text
    expect(shown([150_000])).toBe('$146,200')
    expect(shown([146_200])).toMatch(/^\$146,1\d\d/)
  })

  it('is not there with one offer, nor with a base that nobody told', async () => {
    const workspace = await openExample()
    workspace.commands.change('offers', OfferId.parse('example-larkspur'), { baseSalary: { sure: 'not-said' } })
    workspace.commands.change('offers', OfferId.parse('example-oxbow'), { aside: true })
    const state = workspace.store.getState()
    expect(breakEvenOf(state, offerId)).toBeUndefined()
    expect(breakEvenOf(state, 'example-larkspur')).toBeUndefined()
    expect(privateMargin(state, offerId, [], monday).number?.parts.map(({ text }) => text).join('')).not.toContain('Break-even')
  })
})

describe('what is not in the script', () => {
  it('is named in short, so that I see it was left out', () => {
    expect(notHere(['The drive is close to two hours', 'Wednesdays: nobody to fetch Sam at three', 'rent near Dayton is higher'], true, ['Dayton'])).toEqual(['the drive', 'Sam', 'the rent'])
    expect(notHere([], true)).toEqual(['the way to work'])
    expect(notHere(['Many layers above my team', 'They meet on Monday with Priya'], false, ['Priya Raman'])).toEqual([])
  })
})
