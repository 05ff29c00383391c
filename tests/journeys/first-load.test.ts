import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const page = readFileSync('dist/index.html', 'utf8')
const gzipped = (file: string) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length
const asked = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map((found) => found[1]!)

/** Everything the first script needs before it runs: what it imports is fetched too, whether or not the page names it. */
const withImports = (files: readonly string[]): Set<string> => {
  const all = new Set<string>()
  const visit = (file: string) => {
    if (all.has(file)) return
    all.add(file)
    if (!file.endsWith('.js')) return
    for (const [, name] of readFileSync(`dist/${file}`, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) visit(`assets/${name}`)
  }
  files.forEach(visit)
  return all
}

describe('the first load', () => {
  it('is at most 130 kB of script and style, compressed', () => {
    const files = [...withImports(asked)]
    expect(files.some((file) => file.endsWith('.js'))).toBe(true)
    expect(files.some((file) => file.endsWith('.css'))).toBe(true)
    expect(files.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(130_000)
  })

  it('leaves charts, readers and the marker for when they are used', () => {
    const text = [...withImports(asked)].map((file) => readFileSync(`dist/${file}`, 'utf8')).join('\n')
    for (const later of ['recharts', 'pdf.worker', 'PasswordException', 'cost-of-living']) expect(text.includes(`${later}`) && !text.includes(`assets/${later}`), later).toBe(false)
  })

  it('carries the strict policy and nothing inline', () => {
    expect(page).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'")
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/)
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  })
})
