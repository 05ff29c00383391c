// Runs a TypeScript program of this repository through Vite, with the same reading of content and #imports as the app.
import { resolve } from 'node:path'
import { createServer } from 'vite'

const [program] = process.argv.slice(2)
const server = await createServer({ logLevel: 'error', appType: 'custom', server: { middlewareMode: true, hmr: false, watch: null }, optimizeDeps: { noDiscovery: true } })
try {
  const loaded = await server.ssrLoadModule(resolve(program))
  await loaded.main(process.argv.slice(3))
} finally {
  await server.close()
}
