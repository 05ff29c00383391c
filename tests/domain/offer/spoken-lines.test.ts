import { describe, expect, it } from 'vitest'
import { fastPhrases } from '#content/fast-entry.ts'
import { readFastEntry } from '#domain/offer/fast-entry.ts'
import type { FastEntry } from '#domain/offer/fast-entry.ts'
import { payDatesOf } from '#domain/offer/pay-dates.ts'
import type { Round } from '#domain/offer/terms.ts'
import { day, offer } from '../../make.ts'

const termOf = (entry: FastEntry): string => {
  if (entry.kind !== 'term' || entry.told.sure === 'not-said') return entry.kind
  const { sure, value } = entry.told
  const amount = typeof value !== 'object' || value === null ? String(value) : 'period' in value ? String(value.period) : 'money'
  return `${entry.term}${sure === 'roughly' ? '~' : '='}${amount}`
}

/** What a line fills in, and what it only asks about: its words with what they could be. */
const read = (round: Round, line: string, currency = 'GBP') => {
  const { found, unsure } = readFastEntry(line, round, offer({ currency }), day('2026-11-23'), fastPhrases)
  return { fills: found.map(termOf), asks: unsure.map(({ text, candidates }) => [text, ...candidates.map(termOf)].join(' > ')) }
}

describe('“paid 4 weekly”', () => {
  it('is how often the pay comes, thirteen times a year', () => {
    expect(read('pay', '38 grand a year, paid 4 weekly')).toEqual({ fills: ['baseSalary=year', 'paymentsPerYear=13'], asks: [] })
    expect(read('pay', '38k basic, four weekly').fills).toEqual(['baseSalary=year', 'paymentsPerYear=13'])
    expect(payDatesOf('two weekly')).toBe(26)
  })

  it('is an amount in no round, and a sum for four weeks is no sum for a year', () => {
    expect(read('benefits', 'paid 4 weekly')).toEqual({ fills: [], asks: ['paid 4 weekly'] })
    expect(read('time-and-place', '4 weekly')).toEqual({ fills: [], asks: ['4 weekly'] })
    expect(read('pay', 'base £1,500 4 weekly')).toEqual({ fills: [], asks: ['base', '£1,500 4 weekly'] })
    expect(read('pay', 'base 1500 every 4 weeks').fills).toEqual([])
  })

  it('leaves pay by the week as it was', () => {
    expect(read('pay', 'base £350 weekly').fills).toEqual(['baseSalary=week'])
  })
})

describe('what each side pays into a pension', () => {
  it.each([
    ['they put in 5% I put 3', 5, 'I put 3'],
    ['5% pension off them 3 off me', 5, '3 off me'],
    ['ER 5 EE 3', 5, 'EE 3'],
    ['pension 5% employer, 3% me', 5, '3% me'],
    ['pension 5% me 3% them', 3, 'pension 5% me'],
    ['I pay 3% and they pay 5%', 5, 'I pay 3%'],
    ['employer pension 5% i pay 3%', 5, 'i pay 3%'],
  ])('“%s”: the employer’s %s % fills in, the own share stays as words', (line, percent, own) => {
    expect(read('benefits', line)).toEqual({ fills: [`retirementFlat=${percent}`], asks: [own] })
  })

  it.each(['they put in 5% if I put 3', 'they pay 80% I pay 20%', 'health: they pay 20% I pay 10%', '5% them, 3% me, 2% them', 'they 5 me 3', 'er 5 days i get 3', 'they put in 5% I put 3k', 'discount for me 10%, them 5%', 'share scheme: they put in 5% I put 3'])('“%s” fills in nothing', (line) => {
    expect(read('benefits', line).fills).toEqual([])
  })

  it('asks where a match is usual', () => {
    expect(read('benefits', 'they put in 5% I put 3', 'USD')).toEqual({ fills: [], asks: ['they put in 5% > retirementFlat=5', 'I put 3'] })
  })
})

describe('what stands beside the pay', () => {
  it('hours beside a pay by the hour are those of a week', () => {
    expect(read('pay', '19.50 an hour, 39 hrs')).toEqual({ fills: ['baseSalary=hour', 'hoursPerWeek=39'], asks: [] })
    expect(read('pay', '$26/hr 40 hours', 'USD').fills).toEqual(['baseSalary=hour', 'hoursPerWeek=40'])
    expect(read('pay', '£14 ph 37.5 hours').fills).toEqual(['baseSalary=hour', 'hoursPerWeek=37.5'])
  })

  it('asks about hours that could be others', () => {
    expect(read('pay', '31k base, 37.5 hours').asks).toEqual(['37.5 hours > hoursPerWeek=37.5'])
    expect(read('pay', '£15 an hour, paid overtime, 48 hrs').asks).toEqual(['48 hrs > hoursPerWeek=48'])
    expect(read('pay', '£15 an hour, 8 hrs').fills).toEqual(['baseSalary=hour'])
  })

  it('a signing bonus to pay back is noted roughly', () => {
    expect(read('pay', '1k jb, payback if leave in yr')).toEqual({ fills: ['signOn=money', 'signOnRepayMonths~12'], asks: [] })
    expect(read('pay', 'joining bonus 1k, pay back if leave in 6 months').fills).toContain('signOnRepayMonths~6')
    expect(read('pay', '5k sign on, pay it back if you leave within the first 18 months').fills).toContain('signOnRepayMonths~18')
  })

  it('asks where no signing bonus was told, and keeps the words where another sum is paid back', () => {
    expect(read('pay', 'payback if leave in yr').asks).toEqual(['payback if leave in yr > signOnRepayMonths~12'])
    expect(read('pay', 'relo 5k, sign on 8k, payback if leave in yr').asks).toEqual(['payback if leave in yr > signOnRepayMonths~12'])
    expect(read('pay', '10k relo, payback if leave in yr').asks).toEqual(['payback if leave in yr'])
    expect(read('pay', '1k jb, repay if i leave in the first year').asks).toEqual(['repay if i leave in the first year > signOnRepayMonths~12'])
  })
})

describe('a line about time and place that holds more', () => {
  it('fills in what is plain, and asks about the site and the leave', () => {
    expect(read('time-and-place', 'Wakefield unit, 39 hours a week, on site, 24 days plus bank hols')).toEqual({
      fills: ['hoursPerWeek=39', 'workplace=onsite'],
      asks: ['Wakefield unit > location=Wakefield unit', '24 days plus bank hols > ptoDays=24'],
    })
    expect(read('time-and-place', 'on site, 24 days holiday').fills).toEqual(['workplace=onsite'])
  })

  it('takes no days of a week for leave, nor leave for days of a week', () => {
    expect(read('time-and-place', 'on site 5 days plus bank hols').fills).toEqual(['officeDays=5'])
    expect(read('time-and-place', 'on site, 4 days a week').fills).toEqual([])
    expect(read('time-and-place', 'hybrid, on site 2 days, 25 days plus bank hols').fills).toEqual(['workplace=hybrid', 'officeDays=2'])
  })

  it('reads leave beside bank holidays where the words say it is leave', () => {
    expect(read('benefits', '24 days holiday plus bank hols')).toEqual({ fills: ['ptoDays=24'], asks: [] })
    expect(read('benefits', '24 days plus bank hols').asks).toEqual(['24 days plus bank hols > ptoDays=24'])
    expect(read('benefits', '25 days holiday plus 8 bank hols').fills).toEqual(['ptoDays=25', 'holidays=8'])
  })
})
