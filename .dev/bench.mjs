// npm run bench: how soon the page shows and how quickly it answers, on a phone's width with the CPU slowed four times and a slow
// network; the median of five runs. Then how long marking, reading and valuing take in Node. Absolute times are told, never tested.
import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from './chromium.mjs'

const runs = 5
const kinds = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

await build({ logLevel: 'error' })
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://x').pathname
  const file = join('dist', path === '/' ? 'index.html' : path)
  if (!existsSync(file)) return response.writeHead(404).end()
  const text = extname(file) !== '.woff2'
  response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream', ...(text ? { 'content-encoding': 'gzip' } : {}) })
  response.end(text ? gzipSync(readFileSync(file)) : readFileSync(file))
})
await new Promise((ready) => { server.listen(0, '127.0.0.1', ready) })
const url = `http://127.0.0.1:${server.address().port}/`
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })

const watch = () => {
  window.measured = { lcp: 0, shift: 0, interactions: {} }
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.measured.lcp = entry.startTime }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.measured.shift += entry.value }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId) window.measured.interactions[entry.interactionId] = Math.max(window.measured.interactions[entry.interactionId] ?? 0, entry.duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
}

async function once() {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(watch)
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 })
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(1500)
  const { lcp, shift } = await page.evaluate(() => window.measured)
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByRole('heading', { level: 1, name: /answer/ }).waitFor()
  await page.keyboard.press('Tab')
  await page.evaluate(() => { location.hash = location.hash.replace('answer-date', 'pay') })
  const field = page.getByRole('textbox').first()
  await field.click()
  await page.keyboard.type('142 base, around 10% bonus, 8k to sign', { delay: 40 })
  await page.waitForTimeout(500)
  const { interactions } = await page.evaluate(() => window.measured)
  await context.close()
  return { lcp, shift, inp: Math.max(16, ...Object.values(interactions)) }
}

const results = []
for (let run = 0; run < runs; run += 1) results.push(await once())
await browser.close()
server.close()
console.log(`Largest contentful paint  ${Math.round(median(results.map(({ lcp }) => lcp)))} ms (${results.map(({ lcp }) => Math.round(lcp)).join(', ')})`)
console.log(`Slowest interaction       ${Math.round(median(results.map(({ inp }) => inp)))} ms (${results.map(({ inp }) => Math.round(inp)).join(', ')})`)
console.log(`Layout shift              ${median(results.map(({ shift }) => shift)).toFixed(3)}`)
execFileSync(process.execPath, ['.dev/run.mjs', '.dev/speed.ts'], { stdio: ['ignore', 'inherit', 'ignore'] })
