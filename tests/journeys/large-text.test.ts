import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNothingLeft, findBarriers, launch, openApp, sidewaysScroll } from './candidate.ts'

let browser: Browser
beforeAll(async () => { browser = await launch() })
afterAll(() => browser.close())

/** The example with letters of twice the size, on one of its screens. */
const openLarge = async (width: number, height: number, path: string) => {
  const candidate = await openApp(browser, { width, height })
  await candidate.page.getByRole('button', { name: /Look at an example/ }).click()
  await candidate.page.getByRole('heading', { level: 1, name: /offers/ }).waitFor()
  await candidate.page.evaluate((hash) => { document.documentElement.style.fontSize = '200%'; location.hash = hash }, path)
  await candidate.page.waitForTimeout(300)
  await candidate.page.waitForFunction(() => document.querySelector('main[aria-busy]') === null && document.querySelector('main h1') !== null)
  await candidate.page.waitForLoadState('networkidle')
  return candidate
}

/** Figures that stand on two lines. */
const brokenFigures = (page: Page): Promise<string[]> => page.evaluate(() => {
  const broken: string[] = []
  const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    if (text.parentElement?.closest('.vh, textarea, svg')) continue
    for (const found of text.data.matchAll(/[−$£€₹]?\d[\d,.]*\d/g)) {
      const range = document.createRange()
      range.setStart(text, found.index)
      range.setEnd(text, found.index + found[0].length)
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)))
      if (lines.size > 1) broken.push(found[0])
    }
  }
  return broken
})

describe.each([[1440, 900], [390, 844]] as const)('with letters of twice the size at %i by %i', (width, height) => {
  it.each([['the balance', '/offer/example-fennimore/weigh'], ['the comparison', '/compare'], ['the letter', '/letter/example-fennimore'], ['what is kept', '/keeping']] as const)('%s stays inside the page, keeps its figures whole and stands in nobody’s way', async (_, path) => {
    const candidate = await openLarge(width, height, path)
    for (const twin of await candidate.page.getByText('The same as a table').all()) await twin.click()
    expect(await sidewaysScroll(candidate.page)).toBe(0)
    expect(await brokenFigures(candidate.page)).toEqual([])
    expect(await findBarriers(candidate.page)).toEqual([])
    expectNothingLeft(candidate)
    await candidate.close()
  })
})

it('every choice of a row of segments is in sight on a narrow page with large letters', async () => {
  const { page, close } = await openLarge(390, 844, '/letter/example-fennimore')
  const last = page.getByText('Notes from the call', { exact: true })
  const [box, row] = [await last.boundingBox(), await page.getByRole('radiogroup', { name: 'What is it?' }).boundingBox()]
  expect(box!.x + box!.width).toBeLessThanOrEqual(row!.x + row!.width + 1)
  await close()
})
