// npm test: types, the domain without a browser, lint, build, then every test; ends with one line of counts.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

const report = '.cache/tests.json'
const bin = (name) => `node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`
const steps = [
  ['types', bin('tsc')],
  ['types of the domain', bin('tsc'), '-p', 'src/domain'],
  ['lint', bin('oxlint'), '--type-aware', '--deny-warnings'],
  ['build', bin('vite'), 'build', '--logLevel', 'warn'],
  ['tests', bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
]

let passed = 0
let failed = 0
rmSync(report, { force: true })
for (const [what, command, ...args] of steps) {
  console.log(`\n# ${what}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, APP_BUILT: 'yes' } })
  if (what !== 'tests') {
    if (status === 0) passed += 1
    else failed += 1
    if (status !== 0 && what !== 'lint') break
    continue
  }
  const counted = readReport()
  passed += counted.passed
  failed += counted.failed + (status !== 0 && counted.failed === 0 ? 1 : 0)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function readReport() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
