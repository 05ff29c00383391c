// npm start: builds the app and serves the built files on this machine only.
import { build, preview } from 'vite'

await build({ logLevel: 'warn' })
const server = await preview({ preview: { host: 'localhost', port: Number(process.env.PORT ?? 4173), strictPort: false }, logLevel: 'warn' })
console.log(`\nOffer Advisor is at ${server.resolvedUrls.local[0]}\nStop it with Ctrl+C.\n`)
