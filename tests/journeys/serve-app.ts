import { createServer } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { TestProject } from 'vitest/node'
import { build } from 'vite'

declare module 'vitest' {
  interface ProvidedContext { appUrl: string }
}

const kinds: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.json': 'application/json', '.svg': 'image/svg+xml' }

/** Serves the built app for the journeys, compressed as hosts do; builds it first where npm test has not just done so. */
export default async function setup(project: TestProject) {
  if (!freshlyBuilt()) await buildForUse()
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0]!)).replace(/^(\.\.[/\\])+/, '')
    const file = join('dist', path.endsWith('/') ? join(path, 'index.html') : path)
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const kind = kinds[extname(file)] ?? 'application/octet-stream'
    const zipped = !kind.startsWith('font')
    response.writeHead(200, { 'content-type': kind, ...(zipped ? { 'content-encoding': 'gzip' } : {}) })
    response.end(zipped ? gzipSync(readFileSync(file)) : readFileSync(file))
  })
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready) })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port for the app')
  project.provide('appUrl', `http://127.0.0.1:${address.port}/`)
  return () => new Promise<void>((closed) => { server.close(() => closed()); server.closeAllConnections() })
}

/** The runner says "test" of the environment; what is built here is what people get. */
const buildForUse = async () => {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({ mode: 'production', logLevel: 'error' })
  process.env['NODE_ENV'] = before
}

const freshlyBuilt = (): boolean => existsSync('dist/index.html') && Date.now() - statSync('dist/index.html').mtimeMs < 10 * 60_000 && process.env['APP_BUILT'] === 'yes'
