import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNothingLeft, findBarriers, launch, openApp, sidewaysScroll } from './candidate.ts'
import type { Candidate } from './candidate.ts'

const screens = [
  ['the overview', '/'], ['the answer date', '/offer/example-fennimore/answer-date'], ['pay', '/offer/example-fennimore/pay'], ['equity', '/offer/example-fennimore/equity'],
  ['benefits', '/offer/example-fennimore/benefits'], ['time and place', '/offer/example-fennimore/time-and-place'], ['what was said', '/offer/example-fennimore/what-was-said'],
  ['weighing', '/offer/example-fennimore/weigh'], ['the comparison', '/compare'], ['the writing desk', '/offer/example-fennimore/arguments'], ['the script', '/offer/example-fennimore/script'],
  ['the call sheet', '/offer/example-fennimore/call'], ['practising', '/offer/example-fennimore/rehearse'], ['what was said and what came of it', '/offer/example-fennimore/record'], ['their side', '/offer/example-fennimore/their-side'],
  ['the letter', '/letter/example-fennimore'], ['what is kept', '/keeping'],
] as const

let browser: Browser
beforeAll(async () => { browser = await launch() })
afterAll(() => browser.close())

const openExample = async (look: { width: number; height: number; dark: boolean }): Promise<Candidate> => {
  const candidate = await openApp(browser, look)
  await candidate.page.getByRole('button', { name: /Look at an example/ }).click()
  await candidate.page.getByRole('heading', { level: 1, name: /offers/ }).waitFor()
  return candidate
}
const goTo = async ({ page }: Candidate, path: string) => {
  await page.evaluate((hash) => { location.hash = hash }, path)
  // The address changes first and the screen a moment later.
  await page.waitForTimeout(150)
  await page.waitForFunction(() => document.querySelector('main[aria-busy]') === null && document.querySelector('main h1') !== null)
  await page.waitForLoadState('networkidle')
}

describe.each([[1440, 900, false], [1440, 900, true], [390, 844, false], [390, 844, true]] as const)('at %i by %i, dark: %s', (width, height, dark) => {
  it('no screen stands in anybody’s way', async () => {
    const candidate = await openExample({ width, height, dark })
    const found: string[] = []
    for (const [name, path] of screens) {
      await goTo(candidate, path)
      found.push(...(await findBarriers(candidate.page)).map((barrier) => `${name}: ${barrier}`))
    }
    expect(found).toEqual([])
    expectNothingLeft(candidate)
    await candidate.close()
  })
})

describe('at every width', () => {
  it('no screen scrolls sideways', async () => {
    const candidate = await openExample({ width: 1440, height: 900, dark: false })
    const wide: string[] = []
    for (const [name, path] of screens) {
      await goTo(candidate, path)
      for (const width of [320, 390, 600, 768, 900, 1024, 1200, 1440, 1920]) {
        await candidate.page.setViewportSize({ width, height: 900 })
        // A chart takes the new width a frame after the page does.
        await candidate.page.waitForTimeout(120)
        const excess = await sidewaysScroll(candidate.page)
        if (excess > 0) wide.push(`${name} at ${width}: ${excess} px`)
      }
    }
    expect(wide).toEqual([])
    await candidate.close()
  })

  it('the first visit stands in nobody’s way either', async () => {
    for (const [width, dark] of [[1440, false], [390, true]] as const) {
      const candidate = await openApp(browser, { width, dark })
      expect(await findBarriers(candidate.page)).toEqual([])
      for (const each of [320, 600, 900, 1920]) {
        await candidate.page.setViewportSize({ width: each, height: 900 })
        expect(await sidewaysScroll(candidate.page)).toBe(0)
      }
      expectNothingLeft(candidate)
      await candidate.close()
    }
  })
})
