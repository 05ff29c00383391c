import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { Factor } from '#domain/weighing/factor.ts'
import { Gut } from '#domain/weighing/gut.ts'
import { gutAndList, latestGut, listHasMoved, weighOffer } from '#domain/weighing/weigh-offer.ts'

const factor = (side: 'pro' | 'con', importance: number) => Factor.parse({ id: `${side}${importance}`, offerId: 'a', text: 'the drive', side, importance })
const gut = (feeling: number, on: string, id = on) => Gut.parse({ id, offerId: 'a', feeling, on: CalendarDate.parse(on) })
const list = [5, 4, 4, 2, 1].map((weight) => factor('con', weight)).concat([5, 4, 3, 2].map((weight) => factor('pro', weight)))

describe('the balance', () => {
  it('adds the importance on each side and gives the share for it', () => {
    expect(weighOffer(list)).toMatchObject({ against: 16, forIt: 14, list: 47 })
    expect(weighOffer(list).tilt).toBeLessThan(0)
  })

  it('says nothing where nothing is on the list', () => {
    expect(weighOffer([])).toEqual({ forIt: 0, against: 0, list: undefined, tilt: 0 })
  })

  it('is level within two percent and never steeper than six degrees', () => {
    expect(weighOffer([factor('pro', 3), factor('con', 3)]).tilt).toBe(0)
    expect(weighOffer([factor('pro', 5)]).tilt).toBe(6)
    expect(weighOffer([factor('con', 1)]).tilt).toBe(-6)
  })

  it('leans further for it with every pro, whatever the order', () => {
    const any = fc.array(fc.tuple(fc.constantFrom('pro' as const, 'con' as const), fc.integer({ min: 1, max: 5 })), { minLength: 1 })
    fc.assert(fc.property(any, (sides) => {
      const factors = sides.map(([side, weight]) => factor(side, weight))
      expect(weighOffer([...factors].reverse())).toEqual(weighOffer(factors))
      expect(weighOffer([...factors, factor('pro', 5)]).list).toBeGreaterThanOrEqual(weighOffer(factors).list ?? 0)
    }))
  })
})

describe('gut and list', () => {
  it('disagree where they lie more than ten apart', () => {
    expect(gutAndList([gut(70, '2026-11-23')], weighOffer(list))).toMatchObject({ known: true, agree: false, gut: 70, list: 47, gap: 23 })
    expect(gutAndList([gut(55, '2026-11-23')], weighOffer(list))).toMatchObject({ agree: true })
  })

  it('say what is missing and keep the older gut', () => {
    expect(gutAndList([], weighOffer([]))).toEqual({ known: false, missing: 'both' })
    expect(gutAndList([], weighOffer(list))).toEqual({ known: false, missing: 'gut' })
    expect(latestGut([gut(70, '2026-11-23'), gut(80, '2026-11-22')])?.feeling).toBe(70)
  })

  it('is worth asking again when the list has become another one on a later day', () => {
    const told = { ...gut(70, '2026-11-20'), lines: 2, list: 40 }
    const [monday, friday] = [CalendarDate.parse('2026-11-23'), CalendarDate.parse('2026-11-20')]
    const at = (share: number) => ({ ...weighOffer(list), list: share })
    expect(listHasMoved([told], at(45), 3, monday)).toBe(false)
    expect(listHasMoved([told], at(45), 5, monday)).toBe(true)
    expect(listHasMoved([told], at(60), 2, monday)).toBe(true)
    expect(listHasMoved([told], at(60), 9, friday)).toBe(false)
    expect(listHasMoved([gut(70, '2026-11-20')], at(60), 9, monday)).toBe(false)
    expect(listHasMoved([], at(60), 9, monday)).toBe(false)
  })
})
