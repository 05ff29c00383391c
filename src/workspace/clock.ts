/** When a cell was written and by whom: 8 characters of time, 2 of counting, 5 of the writer. Sorts as text. */
export type Stamp = string

export type Clock = {
  /** Who writes here: this tab, since it was opened. */
  readonly writer: string
  /** A stamp later than every stamp given out or seen before that is still believed. */
  stamp(): Stamp
  /** Remembers a stamp of another writer, so that what is written next is later. */
  see(stamp: Stamp): void
  /** True when the stamp is more than a day ahead of the wall clock: a wrong clock would win for ever. */
  isFarAhead(stamp: Stamp): boolean
}

const epoch = Date.UTC(2020, 0, 1)
const day = 24 * 60 * 60 * 1000
const countLimit = 36 ** 2
const latestTime = 36 ** 8 - 1
const shape = /^[0-9a-z]{15}$/

/** @param now milliseconds since 1970 @param writer five characters of 0-9 and a-z */
export function openClock(now: () => number, writer: string): Clock {
  let time = 0
  let count = -1
  const wall = () => Math.min(latestTime, Math.max(0, now() - epoch))
  return {
    writer,
    stamp() {
      const here = wall()
      // A wall clock that was set back: what it said before is not believed any more, by anybody.
      if (time > here + day) time = 0
      if (here > time) [time, count] = [here, 0]
      else if (count + 1 < countLimit) count += 1
      else [time, count] = [time + 1, 0]
      return inBase36(time, 8) + inBase36(count, 2) + writer
    },
    see(stamp) {
      const [seenTime, seenCount] = [timePart(stamp), Number.parseInt(stamp.slice(8, 10), 36)]
      if (seenTime > time || (seenTime === time && seenCount > count)) [time, count] = [seenTime, seenCount]
    },
    isFarAhead: (stamp) => timePart(stamp) > wall() + day,
  }
}

export const isStamp = (value: unknown): value is Stamp => typeof value === 'string' && shape.test(value)

export const writerOf = (stamp: Stamp): string => stamp.slice(10)

export const oldestStamp: Stamp = '0'.repeat(15)

/** The earliest stamp of the same writer: it loses against everything that was written with a right clock. */
export const withoutTime = (stamp: Stamp): Stamp => '0'.repeat(10) + writerOf(stamp)

const timePart = (stamp: Stamp) => Number.parseInt(stamp.slice(0, 8), 36)
const inBase36 = (value: number, width: number) => Math.floor(value).toString(36).padStart(width, '0')
