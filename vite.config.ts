import react from '@vitejs/plugin-react'
import { parse } from 'yaml'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Content is YAML so that recruiters can read it; it is read here, so the page ships no YAML reader. */
const yamlContent: Plugin = {
  name: 'yaml-content',
  transform: (text, id) => (id.endsWith('.yaml') ? { code: `export default ${JSON.stringify(parse(text))}`, map: null } : null),
}

const project = (name: string, include: string[], environment = 'node', rest = {}) => ({
  extends: true as const,
  test: { name, include, environment, ...rest },
})

export default defineConfig({
  base: './',
  plugins: [react(), yamlContent],
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700 },
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
