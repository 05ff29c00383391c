import { createHash } from 'node:crypto'
import react from '@vitejs/plugin-react'
import { parse } from 'yaml'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Content is YAML so that recruiters can read it; it is read here, so the page ships no YAML reader. */
const yamlContent: Plugin = {
  name: 'yaml-content',
  transform: (text, id) => (id.endsWith('.yaml') ? { code: `export default ${JSON.stringify(parse(text))}`, map: null } : null),
}

/**
 * Writes sw.js: the built files by name, kept under a name made from their contents, served from the device first.
 * The readers of letters and the rarer alphabets are kept once they were used.
 */
const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  generateBundle(_options, bundle) {
    const files = Object.keys(bundle).filter((name) => !name.endsWith('.map') && !/(?:cyrillic|greek|vietnamese|pdf|mail-letter|word-letter)/.test(name))
    const version = createHash('sha256').update(Object.entries(bundle).map(([name, file]) => name + ('code' in file ? file.code : file.source)).join('')).digest('hex').slice(0, 12)
    this.emitFile({ type: 'asset', fileName: 'sw.js', source: `const kept = 'offer-advisor-${version}'
const files = ${JSON.stringify(['./', ...files])}
addEventListener('install', (event) => event.waitUntil(caches.open(kept).then((cache) => cache.addAll(files))))
addEventListener('message', ({ data }) => data === 'use the new version' && skipWaiting())
addEventListener('activate', (event) => event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== kept && name.startsWith('offer-advisor-')).map((name) => caches.delete(name)))).then(() => clients.claim())))
const fetchAndKeep = async (request) => {
  const answer = await fetch(request)
  if (answer.ok && request.url.includes('/assets/')) (await caches.open(kept)).put(request, answer.clone())
  return answer
}
addEventListener('fetch', (event) => event.request.method === 'GET' && new URL(event.request.url).origin === location.origin && event.respondWith(caches.match(event.request, { ignoreSearch: true, ignoreVary: true }).then((found) => found ?? fetchAndKeep(event.request))))
` })
  },
}

const project = (name: string, include: string[], environment = 'node', rest = {}) => ({
  extends: true as const,
  test: { name, include, environment, ...rest },
})

/** What the first screen and every later one use: one file packs better than a dozen small ones, and the first load is counted. */
const frame = {
  name: 'frame',
  test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|wouter|zustand|idb|regexparam|mitt)\/|src\/(ui\/(Button|Seal|Icon|format)|domain\/values\/(money|told|day-words|calendar-date)|route|screens\/parts\/(offer-order|today))\b|vite\/preload|rolldown/,
}

export default defineConfig({
  base: './',
  plugins: [react(), yamlContent, offline],
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700, rolldownOptions: { output: { codeSplitting: { groups: [frame] } } } },
  worker: { format: 'es', plugins: () => [yamlContent] },
  test: {
    projects: [
      project('rules', ['tests/*.test.ts', 'tests/{domain,content,workspace,doors,letters,corpus}/**/*.test.ts']),
      project('screens', ['tests/{ui,screens}/**/*.test.{ts,tsx}'], 'happy-dom'),
      project('journeys', ['tests/journeys/**/*.test.ts'], 'node', {
        globalSetup: 'tests/journeys/serve-app.ts',
        testTimeout: 60_000,
        hookTimeout: 60_000,
        fileParallelism: false,
      }),
    ],
  },
})
