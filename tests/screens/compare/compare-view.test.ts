// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { breakEvenView } from '#screens/compare/break-even-view.ts'
import { answerJob } from '#screens/compare/chances-job.ts'
import { chancesView, inHundred, isTooClose, totalRanges } from '#screens/compare/chances-view.ts'
import { chartView } from '#screens/compare/chart-view.ts'
import type { Chances } from '#domain/weighing/chances.ts'
import type { CompareTables } from '#screens/compare/compared.ts'
import { contestOf } from '#screens/compare/contest-view.ts'
import { flipTracks, stayText } from '#screens/compare/flip-view.ts'
import { readRate } from '#screens/compare/rate-entry.ts'
import { leaveView } from '#screens/compare/leave-view.ts'
import { exampleTables, tablesOf } from './example-tables.ts'
import { base, rowOf, said, textsOf, view } from './seen-table.ts'

describe('the example, side by side', () => {
  it('says in two sentences who is ahead on paper and who for you', () => {
    const { headlines } = view()
    expect(headlines.title).toBe('Compare Fennimore, Larkspur and Oxbow')
    expect(headlines.paper.label).toBe('On paper, over four years')
    expect(said(headlines.paper)).toBe('Fennimore is ahead by $32,200.')
    expect(headlines.forYou && said(headlines.forYou)).toBe('Larkspur is ahead by $18,900.')
    expect(headlines.leftOut).toEqual([])
  })

  it('warns where a cost to company stands beside a base, and takes it apart', () => {
    const tables = tablesOf({ offers: { a: { company: 'Ardent', currency: 'INR', place: 1, baseSalary: base(2_000_000, 'INR'), payQuote: { sure: 'said', value: 'ctc' }, retirementFlat: { sure: 'said', value: 12 } }, b: { company: 'Birch', currency: 'INR', place: 2, baseSalary: base(1_900_000, 'INR') } } })
    const [note] = view(tables).headlines.leftOut
    expect(note?.text).toBe('Ardent’s pay is told as a cost to company: what the employer pays into funds is in it. Beside a plain base it looks larger than it is. Of it about ₹18,31,900 is gross pay, about ₹1,42,700 a month before tax, if 50% is basic and the provident fund takes 12% of that.')
    // The fund is in the figure: it is not counted a second time.
    expect(view(tables).compared.paperTotals['a']).toBe(4 * 2_000_000)
    expect(view().headlines.leftOut).toEqual([])
  })

  it('names what rules an offer out beside its total, which does not hide it', () => {
    const tables = exampleTables({ factors: { never: { offerId: 'example-larkspur', side: 'con', text: 'On call at night', rulesOut: true } } })
    expect(view(tables).headlines.ruledOut).toEqual(['You said this rules Larkspur out: “On call at night” No total outweighs it.'])
    expect(view().headlines.ruledOut).toEqual([])
  })

  it('ticks the best of each row and says how far the others are behind', () => {
    const seen = view()
    expect(textsOf(seen, 'base')).toEqual(['142,000 (−7,000)', '✓ 149,000', '131,000 (−18,000)'])
    expect(textsOf(seen, 'bonus')).toEqual(['✓ 12,780', '11,920 (−860)', 'none'])
    expect(textsOf(seen, 'signOn')).toEqual(['✓ 8,000', 'none', 'none'])
    expect(textsOf(seen, 'equity')).toEqual(['✓ 12,000 (stock units)', 'none', 'about 6,000 (options, a guess)'])
    expect(textsOf(seen, 'retirement')).toEqual(['✓ 5,680', '4,470 (−1,210)', 'none'])
    expect(textsOf(seen, 'premiums')).toEqual(['−2,160', '−1,140', '✓ 0'])
    expect(textsOf(seen, 'paper-one')).toEqual(['✓ 178,300', '164,250', '137,000'])
  })

  it('takes off what only you weigh', () => {
    const seen = view()
    expect(textsOf(seen, 'commute')).toEqual(['−9,807 (239 hours at $41)', '−1,572 (38 hours at $41)', '✓ 0'])
    expect(textsOf(seen, 'on-call')).toEqual(['−4,550 (13 weeks)', '✓ 0', '✓ 0'])
    expect(textsOf(seen, 'yours-one')).toEqual(['✓ 163,943', '162,678', '137,000'])
    expect(textsOf(seen, 'yours-later')).toEqual(['155,943 (−6,735)', '✓ 162,678', '137,000 (−25,678)'])
  })

  it('says of each year how much is certain, varies and is at risk', () => {
    expect(textsOf(view(), 'certain')).toEqual(['✓ 153,520 (12,780 varies, 12,000 at risk)', '152,330 (11,920 varies)', '131,000 (6,000 at risk)'])
  })

  it('says when each answer is due', () => {
    expect(view().table.heads.map(({ name, when }) => `${name}: ${when}`)).toEqual(['Fennimore: Answer in 4 days', 'Larkspur: in 9 days', 'Oxbow: no date, ask'])
  })

  it('says what is supposed', () => {
    expect(view().assumptions.summary).toBe('No raises assumed. Fennimore’s bonus counted at 90%, Larkspur’s in full.')
  })

  it('opens every sum into lines that add up to it as they stand', () => {
    const amounts = (text: string) => Number(text.replace('−', '-').replaceAll(',', ''))
    for (const row of view(exampleTables(), false).table.rows) {
      for (const { explanation } of row.cells) {
        if (!explanation) continue
        const sum = explanation.lines.reduce((all, { amount }) => all + Math.round(amounts(amount) * 100), 0)
        expect(sum, row.label).toBe(Math.round(amounts(explanation.total) * 100))
      }
    }
    const commute = rowOf(view(), 'commute').cells[0]?.explanation
    expect(commute?.lines).toEqual([{ label: 'Hours on the way', sum: '239.2 × 41', amount: '−9,807.20' }])
  })

  it('adds up in each column as it is shown', () => {
    const seen = view(exampleTables(), false)
    const figure = (id: string, column: number) => Number((rowOf(seen, id).cells[column]?.text ?? '0').replace('about ', '').replace('none', '0').replace('−', '-').replaceAll(',', ''))
    for (const column of [0, 1, 2]) {
      const paper = ['base', 'bonus', 'signOn', 'equity', 'retirement', 'premiums'].reduce((sum, id) => sum + figure(id, column), 0)
      expect(paper).toBe(figure('paper-one', column))
      expect(paper + figure('commute', column) + figure('on-call', column)).toBe(figure('yours-one', column))
    }
  })
})

describe('what nobody has said', () => {
  const missing = exampleTables({ offers: { 'example-oxbow': { bonusTarget: { sure: 'not-said' }, retirementMatch: undefined } } })

  it('is never zero: it is not said, and leads to its question', () => {
    const seen = view(missing)
    expect(textsOf(seen, 'bonus')).toEqual(['✓ 12,780', '11,920 (−860)', 'not said'])
    expect(rowOf(seen, 'bonus').cells[2]?.ask?.href).toBe('#/offer/example-oxbow/pay')
    expect(seen.headlines.leftOut[0]?.text).toBe('Oxbow is counted without its bonus and retirement match: they are not said.')
  })

  it('leaves an offer without a base out of the sums, and says so', () => {
    const seen = view(exampleTables({ offers: { 'example-fennimore': { baseSalary: { sure: 'not-said' } } } }))
    expect(said(seen.headlines.paper)).toBe('Larkspur is ahead by $109,000.')
    expect(seen.headlines.leftOut[0]?.text).toBe('Fennimore is left out, its base is not said.')
    expect(textsOf(seen, 'paper-one')[0]).toBe('base not said')
  })

  it('says that a way to work is not noted instead of counting it as nothing', () => {
    const seen = view(exampleTables({ privateFacts: { 'example-larkspur': null } }))
    expect(textsOf(seen, 'commute')[1]).toBe('not noted')
  })
})

describe('any number of offers', () => {
  it('speaks of one offer alone', () => {
    const seen = view(exampleTables({ offers: { 'example-larkspur': null, 'example-oxbow': null }, grants: { 'example-oxbow-options': null } }))
    expect(said(seen.headlines.paper)).toBe('Fennimore is worth $689,200.')
    expect(seen.headlines.forYou && said(seen.headlines.forYou)).toBe('Fennimore is worth $631,800.')
    expect(seen.table.canFilter).toBe(false)
    expect(textsOf(seen, 'base')).toEqual(['142,000'])
  })

  it('calls a tie a tie, and a small difference too close', () => {
    const two = (one: number, other: number) => tablesOf({ offers: { a: { company: 'Ardent', baseSalary: base(one) }, b: { company: 'Birch', place: 2, baseSalary: base(other) } } })
    expect(said(view(two(100_000, 100_000)).headlines.paper)).toBe('Ardent and Birch are level.')
    expect(said(view(two(100_000, 100_200)).headlines.paper)).toBe('Too close to call: Birch and Ardent are $800 apart.')
    expect(view(two(100_000, 120_000)).headlines.forYou).toBeNull()
  })

  it('compares twelve', () => {
    const offers = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`o${index}`, { company: `Firm${index}`, place: index + 1, baseSalary: base(100_000 + 1000 * index) }]))
    const seen = view(tablesOf({ offers }))
    expect(said(seen.headlines.paper)).toBe('Firm11 is ahead by $4,000.')
    expect(rowOf(seen, 'base').cells).toHaveLength(12)
  })

  it('takes staying as an offer', () => {
    const seen = view(tablesOf({ offers: { stay: { kind: 'stay', baseSalary: base(90_000) }, b: { company: 'Birch', place: 2, baseSalary: base(100_000) } } }))
    expect(said(seen.headlines.paper)).toBe('Birch is ahead by $40,000.')
    expect(seen.table.heads.map(({ name, when }) => `${name}: ${when}`)).toEqual(['Birch: Answer no date, ask'.replace('Answer ', ''), 'Staying: nothing to answer'])
  })

  it('gives two offers of one firm their whole names', () => {
    const seen = view(tablesOf({ offers: { a: { company: 'Birch One', baseSalary: base(1) }, b: { company: 'Birch Two', place: 2, baseSalary: base(2) } } }))
    expect(seen.table.heads.map(({ name }) => name)).toEqual(['Birch One', 'Birch Two'])
  })
})

describe('different currencies', () => {
  const offers = { a: { company: 'Ardent', baseSalary: base(100_000) }, b: { company: 'Birch', place: 2, currency: 'GBP', baseSalary: base(70_000, 'GBP') } }

  it('are not compared without a rate', () => {
    const seen = view(tablesOf({ offers }))
    expect(said(seen.headlines.paper)).toBe('These are in different currencies.')
    expect(seen.headlines.leftOut[0]?.text).toBe('Give a rate for the pound and they can be compared.')
    expect(seen.assumptions.rates).toEqual([{ currency: 'GBP', to: 'USD', label: 'One pound in dollars', rate: null, on: null }])
  })

  it('keep the totals of what is in the currency compared in; only the others need a rate', () => {
    const seen = view(tablesOf({ offers }), false)
    expect(textsOf(seen, 'paper-one')).toEqual(['100,000', 'needs a rate'])
    expect(textsOf(seen, 'paper-all')).toEqual(['400,000', 'needs a rate'])
    expect(seen.compared.offers.map(({ years }) => years.length)).toEqual([4, 0])
  })

  it('do not unsay what only the person weighs: it is noted, and its sum against the others waits', () => {
    for (const [id, currency] of [['a', 'USD'], ['b', 'GBP']] as const) {
      const noted = { care: { offerId: id, label: 'Daycare', perYear: { minor: 690_200, currency } } }
      const { forYou } = view(tablesOf({ offers, privateCosts: noted })).headlines
      expect(forYou && said(forYou)).toBe('These are in different currencies.')
    }
    expect(view(tablesOf({ offers })).headlines.forYou).toBeNull()
  })

  it('are compared at the rate given, and its day is shown', () => {
    const seen = view(tablesOf({ offers, assumptions: { all: { rates: { GBP: { rate: 1.25, on: '2026-11-20' } } } } }))
    expect(said(seen.headlines.paper)).toBe('Ardent is ahead by $50,000.')
    expect(seen.table.caption).toBe('A year at each, in dollars; one pound is 1.25 dollars (20 Nov 2026)')
  })
})

describe('rates', () => {
  const pounds = { company: 'Birch', currency: 'GBP', baseSalary: base(70_000, 'GBP') }
  const offers = { a: { company: 'Ardent', place: 1, baseSalary: base(100_000) }, b: { ...pounds, place: 2 }, c: { ...pounds, company: 'Cedar', place: 3 } }
  const rates = { GBP: { rate: 1.25, on: '2026-11-20' } }

  it('stay rates of their currency when more offers come in another', () => {
    const seen = view(tablesOf({ offers, assumptions: { all: { compareIn: 'USD', rates } } }))
    expect(seen.compared).toMatchObject({ currency: 'USD', missingRates: [] })
  })

  it('are asked for again when no offer is in the currency they were given in', () => {
    const seen = view(tablesOf({ offers: { ...offers, a: { company: 'Ardent', place: 1, currency: 'EUR', baseSalary: base(100_000, 'EUR') } }, assumptions: { all: { compareIn: 'USD', rates: { EUR: { rate: 1.1, on: '2026-11-20' }, ...rates } } } }))
    expect(seen.compared).toMatchObject({ currency: 'GBP', missingRates: ['EUR'] })
  })
})

describe('a rate', () => {
  it('is kept where it can be one', () => {
    expect(readRate('1.25', 'GBP', 'USD')).toEqual({ ok: true, rate: 1.25 })
    expect(readRate('0,0118', 'INR', 'USD')).toEqual({ ok: true, rate: 0.0118 })
    expect(readRate('85', 'USD', 'INR')).toEqual({ ok: true, rate: 85 })
  })

  it('that was typed the other way round is recognised', () => {
    expect(readRate('85', 'INR', 'USD')).toEqual({ ok: false, problem: 'That would make one rupee worth 85 dollars. Did you mean one dollar is 85 rupees?', meant: { rate: 1 / 85, words: 'one dollar is 85 rupees' } })
    expect(readRate('0.0067', 'USD', 'JPY')).toMatchObject({ problem: 'That would make one dollar worth 0.0067 yen. Did you mean one yen is 0.0067 dollars?' })
  })

  it('that is none either way says about what is usual', () => {
    expect(readRate('850000', 'INR', 'USD')).toEqual({ ok: false, problem: 'That would make one rupee worth 850,000 dollars. It is usually nearer 0.012. Check the number.' })
    expect(readRate('125', 'GBP', 'USD')).toMatchObject({ ok: false, problem: 'That would make one pound worth 125 dollars. It is usually nearer 1.3. Check the number.' })
    expect(readRate('0', 'GBP', 'USD')).toMatchObject({ problem: 'A rate is above zero.' })
    expect(readRate('-2', 'GBP', 'USD').ok).toBe(false)
    expect(readRate('ninety', 'GBP', 'USD').ok).toBe(false)
  })

  it('of a currency we know nothing of is taken as told', () => {
    expect(readRate('0.5', 'XTS', 'USD')).toEqual({ ok: true, rate: 0.5 })
    expect(readRate('900000000', 'XTS', 'USD').ok).toBe(false)
  })
})

it('says what is wrong where terms contradict each other, and compares the others', () => {
  const grants = { g: { offerId: 'example-oxbow', kind: 'rsu', value: { minor: 100, currency: 'USD' }, yearlyPercents: [80, 80] } }
  const seen = view(exampleTables({ grants }))
  expect(said(seen.headlines.paper)).toBe('Fennimore is ahead by $32,200.')
  expect(seen.headlines.leftOut[0]?.text).toContain('Oxbow is left out: ')
})

describe('the panels below', () => {
  const panels = (tables: CompareTables = exampleTables(), chosen: string | null = null) => {
    const { compared } = view(tables)
    const offers = contestOf(compared, chosen)
    if (!offers) throw new Error('nothing to set against one another')
    return { compared, offers, even: breakEvenView(offers, tables), tracks: flipTracks(offers, compared.currency) }
  }

  it('set the runner-up against the leader, or the offer chosen against the best of the others', () => {
    expect(panels().offers.subject.name).toBe('Fennimore')
    expect(panels().offers.rival.name).toBe('Larkspur')
    const { offers, even } = panels(exampleTables(), 'example-larkspur')
    expect(offers.rival.name).toBe('Fennimore')
    expect(even.yours.text).toContain('more: down to there Larkspur is the better four years for you')
  })

  it('know the number, and say it in words where there is none', () => {
    const { even } = panels()
    expect(even.yours).toMatchObject({ heading: 'Fennimore equals Larkspur at', figure: '$146,200', text: 'base salary a year. Below it, Larkspur is the better four years for you, the commute and on-call counted.', proposal: null })
    expect(even.breakEven).toBeCloseTo(146_190.74, 2)
    expect(even.table).toMatchObject({ heading: 'So you ask for', figure: '$150,000', text: 'base a year, and the reasons are your work:' })
    const far = panels(exampleTables({ offers: { 'example-fennimore': { baseSalary: base(100_000) } } }), 'example-fennimore').even.yours
    expect(far.figure).toBeNull()
    expect(far.text).toMatch(/^Larkspur is the better four years for you at any base up to \$\d{3},\d00 a year at Fennimore/)
  })

  it('speak of pay by the hour in a year and in an hour, and ask in hours', () => {
    const hourly = (units: number) => ({ sure: 'said', value: { amount: { minor: units * 100, currency: 'USD' }, period: 'hour' } })
    const offers = { a: { company: 'Tinsmith', baseSalary: hourly(40), hoursPerWeek: { sure: 'said', value: 40 } }, b: { company: 'Birch', place: 2, baseSalary: base(95_000) } }
    const { even, tracks } = panels(tablesOf({ offers }), 'a')
    expect(even.yours).toMatchObject({ figure: '$95,000', proposal: { units: 47, yearly: 97_760, shown: '$47 an hour' } })
    expect(even.yours.text).toMatch(/^base salary a year, \$45\.67 an hour\. Below it, Birch/)
    expect(tracks[0]?.title).toBe('Tinsmith’s base, a year')
    const asks = { ask: { offerId: 'a', term: 'base-salary', amount: { minor: 4700, currency: 'USD' } } }
    const asked = panels(tablesOf({ offers, asks }), 'a').even
    expect(asked.askedBase).toBe(97_760)
    expect(asked.yours.caution).toBe('')
    expect(asked.table).toMatchObject({ figure: '$47', text: 'base an hour, $97,760 a year, and the reasons are your work:' })
  })

  it('say when the ask stands below the number', () => {
    const asks = { 'example-ask': { offerId: 'example-fennimore', term: 'base-salary', amount: { minor: 14_400_000, currency: 'USD' } } }
    expect(panels(exampleTables({ asks })).even.yours.caution).toBe('What you ask for, $144,000 a year, is below it.')
  })

  it('carry nothing private into the sayable half', () => {
    const { even } = panels(exampleTables({ asks: { 'example-ask': null } }))
    expect(JSON.stringify(even.table)).not.toMatch(/146|150|commute|on-call/)
    expect(even.yours.proposal?.shown).toBe('$150,000')
  })

  it('show each lever where it is and where it turns', () => {
    const { tracks, offers } = panels()
    expect(tracks.slice(0, 6).map(({ title, now, flip, note }) => [title, now, flip, note])).toEqual([
      ['Fennimore’s base', '$142,000', '$146,200', 'Sayable, with skills behind it. Part of your ask.'],
      ['Days on site', '3 a week', '1 a week', 'Sayable only as how the work gets done.'],
      ['What an hour on the way costs you', '$41', '$17.42', 'Private. Was $41 honest?'],
      ['Larkspur’s bonus pays', '100%', '60%', 'Ask Tom what it paid in the last two years.'],
      ['No on-call at all', '13 weeks', '0 weeks', 'Not alone: $186 a year short.'],
      ['A larger signing bonus', '$8,000', '$26,900', 'Often outside the salary bands, so ask.'],
    ])
    expect(stayText(offers)).toBe('If you stay one year, Fennimore is ahead for you. From two years on, Larkspur.')
  })

  it('draw the base as offered, at the number, and at the ask', () => {
    const { compared, offers, even } = panels()
    const { job, heading, names } = chancesView(compared, offers, even, exampleTables())
    expect(heading).toBe('How often Fennimore comes out ahead of Larkspur')
    expect(job.scenarios.map(({ label }) => label)).toEqual(['as offered', 'at $146,200', 'at $150,000'])
    const found = Object.values(answerJob(job)).map(inHundred)
    expect(found[0]).toBeLessThan(found[1] ?? 0)
    expect(found[1]).toBeLessThan(found[2] ?? 0)
    expect(isTooClose(found[1] ?? 0)).toBe(true)
    const ranges = totalRanges({ names }, answerJob(job)['offered'] as Chances, 'USD')
    expect(ranges.map(({ name }) => name)).toEqual(['Fennimore', 'Larkspur', 'Oxbow'])
    for (const { text, from, middle, to } of ranges) {
      expect(text).toMatch(/^\$\d{3},\d{3} to \$\d{3},\d{3}, the best of all in \d+ of 100$/)
      expect(from).toBeLessThanOrEqual(middle)
      expect(middle).toBeLessThanOrEqual(to)
    }
  })

  it('draw the same year by year, and nothing private where it is hidden', () => {
    const { compared } = panels()
    const ids = compared.offers.map(({ id }) => id)
    const chart = chartView(compared, ids, false)
    expect(chart.series.map(({ label }) => label)).toEqual(['Base', 'Bonus', 'Signing', 'Equity', 'Match', 'Cover you pay', 'Private cost'])
    expect(chart.groups[0]?.bars.map(({ letter, total, line }) => [letter, total, line])).toEqual([['F', 178_300, 163_943], ['L', 164_250, 162_678], ['O', 137_000, 137_000]])
    expect(chart.groups[1]?.bars[2]?.guesses).toEqual(['equity'])
    for (const { bars } of chart.groups) for (const { amounts, total } of bars) expect(Object.entries(amounts).reduce((sum, [key, amount]) => sum + (key === 'private' ? 0 : amount), 0)).toBe(total)
    expect(JSON.stringify(chartView(compared, ids, true))).not.toMatch(/163,?943|private/i)
  })

  it('say who has paid more when one leaves: the pair that changes four times', () => {
    const offers = { a: { company: 'Alder', baseSalary: base(150_000), bonusTarget: { sure: 'said', value: 15 }, signOn: { sure: 'said', value: { minor: 2_500_000, currency: 'USD' } } }, b: { company: 'Beacon', place: 2, baseSalary: base(165_000), bonusTarget: { sure: 'said', value: 10 }, signOn: { sure: 'said', value: { minor: 4_000_000, currency: 'USD' } } } }
    const stock = { kind: 'rsu', value: { minor: 20_000_000, currency: 'USD' }, vestingYears: 4, listed: true }
    const grants = { ga: { ...stock, offerId: 'a', cliffMonths: 12, everyMonths: 3 }, gb: { ...stock, offerId: 'b', everyMonths: 12, yearlyPercents: [5, 15, 40, 40] } }
    const { compared } = view(tablesOf({ offers, grants }))
    expect(leaveView(compared, ['a', 'b'])?.sentence).toBe('Who has paid more depends on when you leave. The lead changes four times: Beacon in months 0 to 11, Alder in months 12 to 35, Beacon in months 36 to 41, Alder in months 42 to 47, Beacon from month 48.')
  })
})
