import { axisTicks, axisUnit } from './bar-groups.ts'
import { formatNumber } from './format.ts'

/** One line over months; `values` has one figure for each month from 0. */
export interface StepLine {
  readonly key: string
  readonly name: string
  readonly letter: string
  readonly values: readonly number[]
}

/** Lines are told apart by their dashes and the letter at their end, never by a colour. */
export const dashes = ['', '7 4', '2 4', '12 4 2 4', '1 6', '16 6'] as const

interface StepLinesProps {
  readonly lines: readonly StepLine[]
  readonly months: number
  readonly title: string
  readonly summary: string
  readonly sign: string
  /** How much room there is: letters keep their size, the drawing its width. */
  readonly room: 'narrow' | 'middle' | 'wide'
}

/** Amounts that grow month by month and jump when something is paid. Drawn as it is: no smoothing. */
export const StepLines = ({ lines, months, title, summary, sign, room }: StepLinesProps) => {
  const [wide, high, left, right, top, bottom] = sizes[room]
  const most = Math.max(1, ...lines.flatMap(({ values }) => values))
  const unit = axisUnit(most)
  const x = (month: number) => left + ((wide - left - right) * month) / months
  const y = (value: number) => high - bottom - ((high - top - bottom) * Math.max(0, value)) / most
  const years = Array.from({ length: months / 12 + 1 }, (_, index) => index).filter((year) => room !== 'narrow' || months <= 60 || year % 2 === 0)
  return (
    <figure>
    <figcaption className="vh">{title}. {summary}</figcaption>
    <svg viewBox={`0 0 ${wide} ${high}`} style={{ maxWidth: room === 'narrow' ? 520 : undefined }} aria-hidden="true">
      {axisTicks(most).map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${wide - right}`} stroke={tick === 0 ? 'var(--ink)' : 'var(--c-grid)'} strokeWidth={tick === 0 ? 1.4 : 1} />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end" fontSize={12.5} fill="var(--c-axis)">{tick === 0 ? '0' : `${sign}${formatNumber(tick / unit.by, 2)}${unit.letter}`}</text>
        </g>
      ))}
      {years.map((year) => <text key={year} x={x(12 * year)} y={high - 10} textAnchor="middle" fontSize={12.5} fill="var(--c-axis)">{year === 0 ? 'start' : `${year} y`}</text>)}
      {lines.map(({ key, values }, index) => (
        <path key={key} d={values.map((value, month) => `${month === 0 ? 'M' : 'L'}${x(month).toFixed(1)} ${y(value).toFixed(1)}`).join('')} fill="none" stroke="var(--ink)" strokeWidth={index === 0 ? 2.6 : 2} strokeDasharray={dashes[index % dashes.length]} strokeLinejoin="round" />
      ))}
      {apart(lines.map(({ key, letter, values }) => ({ key, letter, at: y(values.at(-1) ?? 0) }))).map(({ key, letter, at }) => (
        <text key={key} x={wide - right + 8} y={at + 5} fontSize={13} fontWeight={640} fill="var(--ink)">{letter}</text>
      ))}
    </svg>
    </figure>
  )
}

/** Width, height, and the margins on the left, right, top and bottom. */
const sizes = { narrow: [340, 260, 46, 22, 12, 34], middle: [840, 300, 56, 26, 12, 34], wide: [1180, 300, 56, 26, 12, 34] } as const

/** Letters that would stand on one another are moved apart. */
const apart = <Label extends { at: number }>(labels: readonly Label[]): Label[] => {
  const placed: Label[] = []
  for (const label of labels.toSorted((one, other) => one.at - other.at)) placed.push({ ...label, at: Math.max(label.at, (placed.at(-1)?.at ?? -Infinity) + 15) })
  return placed
}
