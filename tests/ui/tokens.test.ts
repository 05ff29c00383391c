import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const valuesIn = (block: string) => Object.fromEntries([...block.matchAll(/--([\w-]+):(#[0-9A-Fa-f]{6})/g)].map(([, name, value]) => [name!, value!]))
const light = valuesIn(css.slice(0, css.indexOf(':root[data-theme="dark"]')))
const dark = { ...light, ...valuesIn(css.slice(css.indexOf(':root[data-theme="dark"]'), css.indexOf('@media (prefers-color-scheme:dark)'))) }
const system = { ...light, ...valuesIn(css.slice(css.indexOf('@media (prefers-color-scheme:dark)'), css.indexOf('@media (prefers-reduced-motion'))) }

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const ratio = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** Each pair of the design, and the contrast it needs: 4.5 for text, 3 for what must be found. */
const pairs: [string, string, number][] = [
  ['ink', 'sheet', 4.5], ['ink', 'desk', 4.5], ['ink-2', 'sheet', 4.5], ['ink-2', 'desk', 4.5], ['ink-3', 'sheet', 4.5], ['ink-3', 'desk', 4.5], ['on-ink', 'ink', 4.5],
  ['control', 'sheet', 3], ['control', 'desk', 3], ['yours', 'yours-wash', 4.5], ['yours-deep', 'yours-wash', 4.5], ['yours', 'exception-wash', 4.5], ['on-yours', 'yours-fill', 4.5],
  ['lining-ink', 'yours-wash', 3], ['yours-fill', 'yours-wash', 3], ['table', 'sheet', 4.5], ['table', 'table-wash', 4.5], ['table-deep', 'table-wash', 4.5], ['on-table', 'table-fill', 4.5], ['table-fill', 'sheet', 3],
  ['skill', 'skill-wash', 4.5], ['support', 'support-wash', 4.5], ['avoid', 'avoid-wash', 4.5], ['exception', 'exception-wash', 4.5], ['ink', 'avoid-wash', 4.5],
  ['clock-soon', 'clock-soon-wash', 4.5], ['marker-ink', 'marker', 4.5], ['c-base', 'sheet', 3], ['c-bonus', 'sheet', 3], ['c-sign', 'sheet', 3], ['c-equity', 'sheet', 3], ['c-match', 'sheet', 3], ['c-axis', 'sheet', 4.5],
]

describe('the colours', () => {
  it.each(pairs)('%s on %s can be read in both themes', (front, back, needed) => {
    for (const theme of [light, dark]) expect(ratio(theme[front]!, theme[back]!)).toBeGreaterThanOrEqual(needed)
  })

  it('are the same whether the system or the person chose the dark', () => {
    expect(system).toEqual(dark)
  })
})
