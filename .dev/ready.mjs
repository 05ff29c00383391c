// Before start and test: the packages of the lock file are there and, with "chromium", a browser.
// Only Node's own modules may be imported here: this runs on a fresh clone.
import { existsSync, statSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

const run = (cmd, ...args) => spawnSync(cmd, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
const stop = (text) => {
  console.error(`\n${text}\n`)
  process.exit(1)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) stop(`Node 20.19 or newer is needed; this is ${process.version}.`)

const installed = 'node_modules/.package-lock.json'
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  if (!run('npm', 'ci', '--no-audit', '--no-fund')) stop('The packages could not be installed (see above).')
}

if (process.argv[2] === 'chromium') {
  const { findChromium } = await import('./chromium.mjs')
  const root = process.platform === 'linux' && process.getuid?.() === 0
  const apt = () => run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')
  if (!findChromium() && !(root && apt() && findChromium())) {
    stop('The tests drive a real browser and found none.\nInstall Chromium, Chrome or Edge, or set CHROMIUM to its program file, then run npm test again.')
  }
}
