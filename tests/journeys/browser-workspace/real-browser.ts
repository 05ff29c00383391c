import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { build } from 'vite'

const chromiumFile = new URL('../../../.dev/chromium.mjs', import.meta.url).href
const { findChromium, chromiumFlags } = (await import(chromiumFile)) as { findChromium(): string | undefined; chromiumFlags: string[] }
const executablePath = findChromium() ?? ''

/** Builds the page of the trials and serves it on this machine. */
export async function servePage(): Promise<{ url: string; stop: () => void }> {
  const outDir = join(process.cwd(), '.cache/browser-workspace')
  const root = join(process.cwd(), 'tests/journeys/browser-workspace')
  await build({ root, configFile: false, logLevel: 'error', base: './', build: { outDir, emptyOutDir: true, minify: false, target: 'es2022', modulePreload: { polyfill: false } } })
  const kinds: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '')
    try {
      const body = readFileSync(join(outDir, path))
      response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, stop: () => void server.close() }
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: chromiumFlags })

/** A tab with the workspace open. */
export async function openTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => 'bench' in window)
  return page
}

export const look = (page: Page) => page.evaluate(() => window.bench.look())
export const allSaved = (page: Page) => page.waitForFunction(() => window.bench.look().unsaved === 0)

/** A whole browser of our own with a profile on disk, to be killed. */
export class KillableBrowser {
  readonly #process: ChildProcess
  readonly browser: Browser

  private constructor(process: ChildProcess, browser: Browser) {
    this.#process = process
    this.browser = browser
  }

  static newProfile = (): string => mkdtempSync(join(tmpdir(), 'workspace-profile-'))
  static removeProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })

  static async start(profile: string): Promise<KillableBrowser> {
    const flags = [...chromiumFlags, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
    // A group of its own, so that the kill reaches every process of it at once, as a power cut would.
    const process = spawn(executablePath, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      process.stderr?.on('data', (text: Buffer) => {
        said += text.toString()
        const found = /DevTools listening on (ws:\S+)/.exec(said)
        if (found?.[1]) resolve(found[1])
      })
      process.once('exit', () => reject(new Error(`The browser did not start: ${said}`)))
    })
    return new KillableBrowser(process, await chromium.connectOverCDP(address))
  }

  get context(): BrowserContext {
    const [context] = this.browser.contexts()
    if (!context) throw new Error('The browser has no context.')
    return context
  }

  async kill(): Promise<void> {
    const { pid } = this.#process
    if (pid === undefined || this.#process.exitCode !== null) return
    const gone = new Promise((resolve) => this.#process.once('exit', resolve))
    process.kill(-pid, 'SIGKILL')
    await gone
    await this.browser.close().catch(() => {})
  }
}
