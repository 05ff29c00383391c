import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { expectNothingLeft, launch, openApp } from './candidate.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The reader of PDF wants this of its surroundings; Node 20 does not have it yet. */
const withResolvers = () => {
  let resolve: (value: unknown) => void = () => {}
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise((kept, broken) => {
    resolve = kept
    reject = broken
  })
  return { promise, resolve, reject }
}

/** The text of each page of a printed file. */
const pagesOf = async (file: Buffer): Promise<string[]> => {
  if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers })
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const reading = getDocument({ data: new Uint8Array(file), useSystemFonts: false })
  const document = await reading.promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ')
  }))
  await reading.destroy()
  return pages
}

/** Words and numbers of the example that are weighed and never said. */
const secrets = /\bSam\b|146,?200|\bdrive\b|\brent\b|\b52\b|239|9,?807|4,?550|disappointed|relieved|Hide all|Only you|Danger spots|Room to move/i

it('the script prints on four pages of either paper, without a word of the private side', async () => {
  const candidate = await openApp(browser)
  const { page } = candidate
  await page.getByRole('button', { name: /example/i }).first().click()
  await page.goto(`${page.url().split('#')[0]}#/offer/example-fennimore/script`)
  await page.getByText('Checked: skills only. Nothing from your side is in here.').first().waitFor()
  for (const format of ['A4', 'Letter']) {
    const [call = '', mail = '', brief = '', answers = '', ...more] = await pagesOf(await page.pdf({ format, preferCSSPageSize: false }))
    expect(more, format).toEqual([])
    expect(call).toContain('Call with Priya Raman, Fennimore Health')
    expect(call).toContain('$150,000')
    expect(call).toContain('What Priya said')
    expect(call).toContain('Hear back by')
    expect(mail).toContain('Hello Priya,')
    expect(brief).toContain('$142,000 → $150,000 base')
    expect(answers).toContain('“What do you earn now?”')
    for (const text of [call, mail, brief, answers]) {
      expect(text).toContain('Printed without your private notes.')
      expect(text).not.toMatch(secrets)
    }
  }
  expectNothingLeft(candidate)
  await candidate.close()
})
