import type { Sayable } from '#domain/arguments/sayable.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Holiday } from '#domain/timeline/holidays.ts'
import type { Ask } from './ask.ts'
import type { Negotiability } from './negotiability.ts'
import type { ScriptBlocks } from './script-blocks.ts'
import type { TableFacts } from './table-facts.ts'

/** Something done that stands behind a sayable reason, from the evidence bank. */
export interface Proof {
  /** "6 h to 40 min"; empty where there is no number. */
  readonly result: string
  readonly what: string
  readonly where: string
  readonly when: string
}

/** Whether the workspace holds another offer: it is spoken of only then, and as written only where it is. */
export type OtherOffers = 'none' | 'spoken' | 'written'

/** All that a text for the table is built from. There is no place in it for anything private. */
export interface Preparation {
  readonly facts: TableFacts
  readonly asks: readonly Ask[]
  readonly sayables: readonly Sayable[]
  readonly proofs: readonly Proof[]
  readonly otherOffers: OtherOffers
  readonly today: CalendarDate
  readonly holidays: readonly Holiday[]
  /** Which of several wordings, from the place of the offer among the others: two calls of one person do not begin alike. */
  readonly variant?: number
}

/** The content a text is built with. */
export interface TableWords {
  readonly blocks: ScriptBlocks
  readonly map: Negotiability
}
