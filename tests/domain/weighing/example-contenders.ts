import { example } from '#content/example.ts'
import { exampleOn } from '#domain/offer/example.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { FullOffer, OfferTables } from '#domain/offer/offer-parts.ts'
import { OfferId } from '#domain/offer/offer.ts'
import type { Assumptions } from '#domain/valuation/assumptions.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { readContender } from '#domain/weighing/contender.ts'
import type { Contender } from '#domain/weighing/contender.ts'
import type { PrivateFacts } from '#domain/weighing/private-facts.ts'
import type { WhatIf } from '#domain/weighing/what-if.ts'
import { tables } from '#workspace/tables.ts'

const rows = Object.fromEntries(
  Object.entries(tables).map(([name, schema]) => [name, Object.fromEntries(Object.entries(exampleOn(example, CalendarDate.parse('2026-11-23'))[name] ?? {}).map(([id, fields]) => [id, schema.parse({ ...fields, id })]))]),
) as unknown as OfferTables & { assumptions: Record<string, Assumptions>; privateFacts: Record<string, PrivateFacts> }

/** One of the three offers of the example as it was told. */
export const fullOffer = (name: string): FullOffer => {
  const full = gatherOffer(rows, OfferId.parse(`example-${name}`))
  if (!full) throw new Error(`no offer ${name}`)
  return full
}

/** One of the three offers of the example, ready to be set against another. */
export const contender = (name: string, whatIf: WhatIf = {}): Contender => {
  const read = readContender(fullOffer(name), { facts: rows.privateFacts[`example-${name}`], costs: [] }, rows.assumptions, { USD: 1 }, whatIf)
  if (!read.ok) throw new Error(read.problem)
  return read.contender
}
