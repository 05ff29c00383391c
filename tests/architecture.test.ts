import { describe, expect, it } from 'vitest'

/** The map of the house: a room, the rooms it may import, the packages it may import. */
const map: Record<string, { rooms: string[]; packages: string[] }> = {
  'domain/values': { rooms: [], packages: ['zod'] },
  'domain/offer': { rooms: ['domain/values'], packages: ['zod'] },
  'domain/valuation': { rooms: ['domain/values', 'domain/offer'], packages: ['zod'] },
  'domain/letter': { rooms: ['domain/values', 'domain/offer'], packages: ['zod'] },
  'domain/timeline': { rooms: ['domain/values', 'domain/offer'], packages: ['zod'] },
  'domain/arguments': { rooms: ['domain/values', 'domain/offer'], packages: ['zod'] },
  'domain/weighing': { rooms: ['domain/values', 'domain/offer', 'domain/valuation'], packages: ['zod'] },
  // The wall: what is said at the table never sees what is weighed in private.
  'domain/negotiation': { rooms: ['domain/values', 'domain/offer', 'domain/valuation', 'domain/arguments', 'domain/timeline'], packages: ['zod'] },
  content: { rooms: ['domain'], packages: [] },
  workspace: { rooms: ['domain'], packages: ['idb', 'zod', 'zustand', 'react'] },
  doors: { rooms: ['domain', 'content'], packages: ['zod', 'pdfjs-dist', 'fflate', 'postal-mime'] },
  ui: { rooms: ['domain/values'], packages: ['react', 'react-dom', 'recharts'] },
  'screens/parts': { rooms: ['domain', 'content', 'ui', 'workspace', 'doors', 'route', 'advisor'], packages: ['react', 'wouter'] },
  advisor: { rooms: ['domain', 'content'], packages: [] },
}
const screen = { rooms: ['domain', 'content', 'workspace', 'doors', 'ui', 'screens/parts', 'route', 'advisor'], packages: ['react', 'wouter'] }
const anything = new Set(['App', 'main', 'route', 'no-eval'])

const sources = import.meta.glob(['../src/**/*.{ts,tsx}', '!../src/**/*.d.ts'], { query: '?raw', import: 'default', eager: true }) as Record<string, string>

const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.split('/')
  return first === 'domain' || first === 'screens' ? `${first}/${second}` : first.replace(/\.tsx?$/, '')
}
const importsOf = (text: string) =>
  [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g)].map((found) => found[1] ?? found[2] ?? found[3] ?? '')

const resolve = (from: string, to: string): string | null => {
  if (to.startsWith('#')) return to.slice(1)
  if (!to.startsWith('.')) return null
  const parts = from.split('/').slice(0, -1)
  for (const step of to.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}
const packageOf = (name: string) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')

const breaches = (file: string, text: string): string[] => {
  const room = roomOf(file)
  if (anything.has(room)) return []
  const isScreen = room.startsWith('screens/') && room !== 'screens/parts'
  const allowed = isScreen ? screen : map[room]
  if (!allowed) return [`${file} stands in a room that is not on the map`]
  return importsOf(text).flatMap((to) => {
    const target = resolve(file, to)
    if (target === null) return allowed.packages.includes(packageOf(to)) ? [] : [`${file} may not use the package ${to}`]
    const targetRoom = roomOf(target)
    const fine = targetRoom === room || allowed.rooms.some((each) => targetRoom === each || targetRoom.startsWith(`${each}/`))
    return fine ? [] : [`${file} may not import ${target}`]
  })
}

const files = Object.entries(sources).map(([path, text]) => [path.replace('../src/', ''), text] as const)

describe('the map of the house', () => {
  it('has seen the house', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  it('is kept by every file', () => {
    expect(files.flatMap(([file, text]) => breaches(file, text))).toEqual([])
  })

  it('notices a breach in any spelling', () => {
    expect(breaches('domain/negotiation/script.ts', "import { Factor } from '../weighing/factor.ts'")).toHaveLength(1)
    expect(breaches('domain/negotiation/script.ts', "export { Factor } from '#domain/weighing/factor.ts'")).toHaveLength(1)
    expect(breaches('domain/negotiation/script.ts', "const late = import('#domain/weighing/factor.ts')")).toHaveLength(1)
    expect(breaches('domain/offer/offer.ts', "import { create } from 'zustand'")).toHaveLength(1)
    expect(breaches('screens/weigh/WeighScreen.tsx', "import { x } from '../compare/compare-view.ts'")).toHaveLength(1)
    expect(breaches('screens/weigh/WeighScreen.tsx', "import { x } from '#screens/parts/OfferName.tsx'")).toHaveLength(0)
  })
})
