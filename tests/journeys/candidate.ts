import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
// @ts-expect-error: the finder of the browser is plain JavaScript, since it runs before anything is installed.
import { chromiumFlags, findChromium } from '../../.dev/chromium.mjs'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: findChromium() as string, args: chromiumFlags as string[] })

export interface Candidate {
  page: Page
  /** Addresses that were asked for anywhere but on the page's own origin, and breaches of the page's policy. */
  strays: string[]
  close(): Promise<void>
}

interface Look { width?: number; height?: number; dark?: boolean }

/** A candidate's browser with the built app open in it, everything new. */
export const openApp = async (browser: Browser, { width = 1440, height = 900, dark = false }: Look = {}): Promise<Candidate> => {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', locale: 'en-US', permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  const origin = new URL(inject('appUrl')).origin
  const strays: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) strays.push(request.url())
  })
  page.on('pageerror', (error) => strays.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) strays.push(`console: ${message.text()}`)
  })
  await page.goto(inject('appUrl'))
  await page.getByRole('main').waitFor()
  return { page, strays, close: () => context.close() }
}

/** What a checker of accessibility finds on the page as it stands; an empty list is what we want. */
export const findBarriers = async (page: Page): Promise<string[]> => {
  // Through the debugger, because the page's own policy allows no foreign script.
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } }
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary.split('\n')[1] ?? ''}`))
  })
}

/** How far the page can be scrolled sideways, in pixels. */
export const sidewaysScroll = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

export const expectNothingLeft = ({ strays }: Candidate): void => {
  expect(strays).toEqual([])
}
