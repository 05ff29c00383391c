/** One kind of segment. solid: money. outline: paid by the person. woven: private. */
export interface BarSeries {
  readonly key: string
  readonly label: string
  readonly fill: string
  readonly look: 'solid' | 'outline' | 'woven'
}

/** Bars that stand together under one label. */
export interface BarGroup {
  readonly label: string
  readonly bars: readonly {
    readonly key: string
    readonly name: string
    /** Stands under the bar: a bar is known by its letter, never by a colour. */
    readonly letter: string
    /** By series; below zero hangs under the line. */
    readonly amounts: Readonly<Record<string, number>>
    /** Series that are a guess here. */
    readonly guesses: readonly string[]
    readonly total: number
    /** Where a line across the bar stands. */
    readonly line?: number
  }[]
}

/** What figures are written in beside an axis: thousands, or millions where there are any. */
export const axisUnit = (most: number): { readonly by: number; readonly letter: string; readonly decimals: number } =>
  most >= 1_000_000 ? { by: 1_000_000, letter: 'm', decimals: 2 } : { by: 1000, letter: 'k', decimals: most < 20_000 ? 1 : 0 }

/** Where the lines of an axis stand: zero and three more at most, on round figures. */
export const axisTicks = (most: number): number[] => {
  if (!(most > 0)) return [0]
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power
  return [0, 1, 2, 3].map((each) => each * step).filter((tick) => tick <= most)
}
