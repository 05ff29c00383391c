import { describe, expect, it } from 'vitest'
import { sources } from '#content/sources.ts'

const files = import.meta.glob('../../src/content/**/*.yaml', { import: 'default', eager: true }) as Record<string, unknown>

/** Every id that stands behind "source", "sources" or "moreSources", at any depth. */
const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ['source', 'sources', 'moreSources'].includes(key) && (typeof inner === 'string' || Array.isArray(inner)) ? [inner].flat().flatMap((id: unknown) => (typeof id === 'string' ? [id] : idsIn(id))) : idsIn(inner),
  )
}

const entries = Object.entries(files)
const lists = entries.filter(([path]) => path.endsWith('sources.yaml'))
const known = new Set(lists.flatMap(([, list]) => (list as { id: string }[]).map(({ id }) => id)))
/** A table of figures cites its one source in full instead of by an id. */
const isFullCitation = (id: string) => id.includes(' ')
const used = entries.filter(([path]) => !path.endsWith('sources.yaml')).flatMap(([path, content]) => idsIn(content).map((id) => ({ id, path: path.replace('../../src/', '') })))

describe('the sources of content', () => {
  it('are named in many entries', () => {
    expect(used.length).toBeGreaterThan(100)
    expect(idsIn({ rules: [{ source: 'A', moreSources: ['B'] }, { because: { sources: ['C', 'D'] } }] })).toEqual(['A', 'B', 'C', 'D'])
  })

  it('are all in a bibliography', () => {
    expect(used.filter(({ id }) => !known.has(id) && !isFullCitation(id))).toEqual([])
  })

  it('are cited in full only beside the figures of a year', () => {
    expect(used.filter(({ id, path }) => isFullCitation(id) && !path.startsWith('content/valuation/'))).toEqual([])
  })

  it('are all used by an entry', () => {
    const ids = new Set(used.map(({ id }) => id))
    expect(sources.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('say who wrote them and where they are, unless they are usual practice', () => {
    for (const { id, place, class: kind } of sources) expect(place === '', id).toBe(kind === 'practice')
  })
})
