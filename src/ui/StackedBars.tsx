import { memo, useId } from 'react'
import { Bar, CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { axisTicks, axisUnit } from './bar-groups.ts'
import type { BarGroup, BarSeries } from './bar-groups.ts'
import { formatNumber } from './format.ts'
import { WovenPattern } from './WovenPattern.tsx'
import css from './StackedBars.module.css'

interface StackedBarsProps {
  readonly series: readonly BarSeries[]
  readonly groups: readonly BarGroup[]
  readonly title: string
  readonly summary: string
  /** Stands before the figures of the axis: "$". */
  readonly sign: string
  readonly lineLabel: string
  readonly narrow: boolean
  readonly animate: boolean
}

type OneBar = BarGroup['bars'][number]
interface Slot { readonly key: string; readonly bar: OneBar | null; readonly top: number; readonly line: number | null; readonly group: string; readonly middle: boolean; readonly even: boolean }

/** Stacked bars in groups: segments parted by a gap of paper, costs below zero, a line across each bar, letters under them. */
const Drawing = ({ series, groups, title, summary, sign, lineLabel, narrow, animate }: StackedBarsProps) => {
  const woven = useId().replaceAll(':', '')
  const slots = slotsOf(groups)
  const most = Math.max(0, ...slots.map(({ top }) => top))
  const least = Math.min(0, ...slots.map(({ bar }) => below(bar)))
  const unit = axisUnit(most)
  const written = (value: number) => `${sign}${formatNumber(value / unit.by, 2)}${unit.letter}`
  return (
    <ResponsiveContainer width="100%" height="100%" minHeight={narrow ? 360 : 400}>
      <ComposedChart data={slots} stackOffset="sign" accessibilityLayer title={title} desc={summary} barCategoryGap={narrow ? 1.5 : 2.5} margin={{ top: 20, right: 4, bottom: 6, left: 0 }}>
        <defs><WovenPattern id={woven} /></defs>
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--c-grid)" />
        <XAxis dataKey="key" type="category" interval={0} axisLine={false} tickLine={false} height={44} tick={(props: TickProps) => <LetterTick {...props} slots={slots} />} />
        <YAxis width={narrow ? 42 : 48} axisLine={false} tickLine={false} ticks={axisTicks(most)} domain={[least * 1.04, most * 1.04]} tickFormatter={(value: number) => (value === 0 ? '0' : written(value))} tick={{ fontSize: 12.5, fill: 'var(--c-axis)' }} />
        {series.map((each) => (
          <Bar key={each.key} dataKey={(slot: Slot) => slot.bar?.amounts[each.key] ?? 0} name={each.label} stackId="pay" maxBarSize={30} isAnimationActive={animate} animationDuration={420} shape={(props: SegmentProps) => <Segment {...props} series={each} woven={woven} />} />
        ))}
        <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.4} />
        <Line dataKey="top" stroke="none" legendType="none" isAnimationActive={false} activeDot={false} dot={(props: DotProps) => <TotalAbove key={props.payload.key} {...props} by={unit.by} decimals={unit.decimals} size={narrow ? 11 : 12} />} />
        <Line dataKey="line" stroke="none" legendType="none" isAnimationActive={false} activeDot={false} dot={(props: DotProps) => <LineAcross key={props.payload.key} {...props} width={widthOf(slots.length, narrow)} />} />
        <Tooltip cursor={<HereLine />} isAnimationActive={false} content={(props: { active?: boolean; payload?: readonly { payload?: Slot }[] }) => <Reading slot={props.active ? props.payload?.[0]?.payload : undefined} series={series} lineLabel={lineLabel} />} />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

/** Drawn anew only when its figures are. */
export const StackedBars = memo(Drawing)

const below = (bar: OneBar | null): number => (bar ? Object.values(bar.amounts).reduce((sum, amount) => sum + Math.min(0, amount), 0) : 0)

/** The bars in a row with an empty slot between the groups. */
const slotsOf = (groups: readonly BarGroup[]): Slot[] =>
  groups.flatMap(({ label, bars }, index) => [
    ...(index === 0 ? [] : [{ key: `gap-${index}`, bar: null, top: 0, line: null, group: '', middle: false, even: false }]),
    ...bars.map((bar, place) => ({
      key: bar.key,
      bar,
      top: Object.values(bar.amounts).reduce((sum, amount) => sum + Math.max(0, amount), 0),
      // A line on top of the bar itself would say nothing.
      line: bar.line === undefined || bar.line === bar.total ? null : bar.line,
      group: label,
      middle: place === Math.ceil(bars.length / 2) - 1,
      even: bars.length % 2 === 0,
    })),
  ])

/** The line stands out a little on both sides of its bar. */
const widthOf = (slots: number, narrow: boolean): number => Math.min(36, ((narrow ? 290 : 470) / slots) * 0.94)

interface SegmentProps { x?: number; y?: number; width?: number; height?: number; payload?: Slot }

const Segment = ({ x = 0, y = 0, width = 0, height = 0, payload, series, woven }: SegmentProps & { series: BarSeries; woven: string }) => {
  const tall = Math.abs(height)
  if (tall < 0.01) return null
  const box = { x, y: Math.min(y, y + height), width, height: tall }
  if (series.look === 'woven') return <g><rect {...box} fill={series.fill} /><rect {...box} fill={`url(#${woven})`} stroke="var(--yours)" strokeWidth={1} /></g>
  if (series.look === 'outline') return <rect {...box} fill={series.fill} stroke="var(--ink-3)" strokeWidth={1.2} />
  const guess = payload?.bar?.guesses.includes(series.key)
  if (guess) return <rect x={x + 0.6} y={box.y + 0.8} width={Math.max(0, width - 1.2)} height={Math.max(0, tall - 1.6)} fill={series.fill} fillOpacity={0.35} stroke={series.fill} strokeWidth={1.3} strokeDasharray="3 2" />
  return <rect {...box} fill={series.fill} stroke="var(--sheet)" strokeWidth={1.2} />
}

interface TickProps { x?: number | string; y?: number | string; index?: number; width?: number | string; visibleTicksCount?: number }

const LetterTick = ({ x = 0, y = 0, index = 0, width = 0, slots }: TickProps & { slots: readonly Slot[] }) => {
  const slot = slots[index]
  if (!slot?.bar) return null
  const [left, top, step] = [Number(x), Number(y), Number(width) / Math.max(1, slots.length)]
  return (
    <g>
      <text x={left} y={top + 8} textAnchor="middle" fontSize={13} fontWeight={640} fill="var(--ink)">{slot.bar.letter}</text>
      {slot.middle && <text x={left + (slot.even ? step / 2 : 0)} y={top + 29} textAnchor="middle" fontSize={13.5} fill="var(--ink-2)">{slot.group}</text>}
    </g>
  )
}

interface DotProps { cx?: number; cy?: number; payload: Slot }

const TotalAbove = ({ cx = 0, cy = 0, payload, by, decimals, size }: DotProps & { by: number; decimals: number; size: number }) =>
  payload.bar && payload.top > 0 ? <text x={cx} y={cy - 7} textAnchor="middle" fontSize={size} fontWeight={560} fill="var(--ink)">{formatNumber(payload.bar.total / by, decimals)}</text> : null

const LineAcross = ({ cx = 0, cy, payload, width }: DotProps & { width: number }) =>
  payload.line === null || cy === undefined ? null : (
    <g><path d={`M${cx - width / 2} ${cy}h${width}`} stroke="var(--sheet)" strokeWidth={5.4} /><path d={`M${cx - width / 2} ${cy}h${width}`} stroke="var(--yours)" strokeWidth={2.4} /></g>
  )

/** Where one is, under the pointer or by the arrow keys: a line under the letter. */
const HereLine = ({ points, payload }: { points?: readonly { x: number; y: number }[]; payload?: readonly { payload?: Slot }[] }) => {
  const foot = points?.at(-1)
  return foot && payload?.[0]?.payload?.bar ? <path d={`M${foot.x - 9} ${foot.y + 20}h18`} stroke="var(--ink)" strokeWidth={2.5} /> : null
}

/** The figures of one bar, beside it. */
const Reading = ({ slot, series, lineLabel }: { slot: Slot | undefined; series: readonly BarSeries[]; lineLabel: string }) =>
  !slot?.bar ? null : (
    <div className={css.reading}>
      <b>{slot.bar.name}, {slot.group}</b>
      {series.map(({ key, label }) => (slot.bar?.amounts[key] ? <p key={key}><span>{label}</span><span>{formatNumber(slot.bar.amounts[key] ?? 0)}</span></p> : null))}
      <p><span>On paper</span><span>{formatNumber(slot.bar.total)}</span></p>
      {slot.line !== null && <p><span>{lineLabel}</span><span>{formatNumber(slot.line)}</span></p>}
    </div>
  )
