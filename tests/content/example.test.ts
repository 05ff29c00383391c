import { describe, expect, it } from 'vitest'
import { example } from '#content/example.ts'
import { exampleOn } from '#domain/offer/example.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { OfferId } from '#domain/offer/offer.ts'
import type { OfferTables } from '#domain/offer/offer-parts.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import { priceOffer, supposeFor } from '#domain/valuation/price-offer.ts'
import { valueOffer } from '#domain/valuation/value-offer.ts'
import { tables } from '#workspace/tables.ts'

const monday = CalendarDate.parse('2026-11-23')
const rows = Object.fromEntries(
  Object.entries(tables).map(([name, schema]) => [name, Object.fromEntries(Object.entries(exampleOn(example, monday)[name] ?? {}).map(([id, fields]) => [id, schema.parse({ ...fields, id })]))]),
) as unknown as OfferTables & { assumptions: Record<string, never> }

const yearsOf = (id: string) => {
  const full = gatherOffer(rows, OfferId.parse(id))
  if (!full) throw new Error(`no offer ${id}`)
  return valueOffer(priceOffer(full, supposeFor(rows.assumptions, id)).priced).years.map(({ total }) => Math.round(total))
}

describe('the example', () => {
  it('has rows that every table can read, and no table that does not exist', () => {
    expect(Object.keys(example).filter((name) => !(name in tables))).toEqual([])
  })

  it('comes to the figures that run through the screens', () => {
    expect(yearsOf('example-fennimore')).toEqual([178_300, 170_300, 170_300, 170_300])
    expect(yearsOf('example-larkspur')).toEqual([164_250, 164_250, 164_250, 164_250])
    expect(yearsOf('example-oxbow')).toEqual([137_000, 137_000, 137_000, 137_000])
  })

  it('is due four working days from the day it is opened', () => {
    expect(exampleOn(example, monday)['offers']?.['example-fennimore']?.['answerBy']).toMatchObject({ value: '2026-11-27' })
    expect(exampleOn(example, monday)['offers']?.['example-larkspur']?.['answerBy']).toMatchObject({ value: '2026-12-02' })
  })
})
