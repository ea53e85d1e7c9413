/** `npm test`: every check there is, in order, with what it needs installed first. The last line says how it went. */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installDependencies } from './install.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
process.chdir(ROOT)
installDependencies()
const { obtainBrowser } = await import('./browsers.mjs')
const { checkAccuracy, corpus } = await import('../bench/accuracy.mjs')

const chromium = await obtainBrowser('chromium')
if (!chromium) process.exit(1)
const firefox = await obtainBrowser('firefox')
const env = { ...process.env, CHROMIUM_PATH: chromium, ...(firefox ? { FIREFOX_PATH: firefox } : {}), FORCE_COLOR: '0' }
const reports = `${ROOT}test-results`
rmSync(reports, { recursive: true, force: true })

/** Runs a program in the project; resolves to what it printed and whether it ended well. */
function run(program, args) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
    let out = ''
    child.stdout.on('data', (data) => {
      out += data
      process.stdout.write(data)
    })
    child.on('error', (error) => done({ ok: false, out: String(error) }))
    child.on('close', (code) => done({ ok: code === 0, out }))
  })
}

/** A check that counts as one. */
const one = async (program, args) =>
  (await run(program, args)).ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
const json = (file) => {
  try {
    return JSON.parse(readFileSync(`${reports}/${file}`, 'utf8'))
  } catch {
    return undefined
  }
}
/** Counts of a runner's report; a run that ended badly without a failed test of its own counts as one failure. */
const counts = ({ ok }, passed, failed) => ({ passed, failed: ok ? failed : Math.max(1, failed) })

async function unit() {
  const args = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${reports}/unit.json`]
  const ran = await run('npx', args)
  const report = json('unit.json')
  return counts(ran, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0)
}

async function journeys() {
  env.PLAYWRIGHT_JSON_OUTPUT_NAME = `${reports}/e2e.json`
  const ran = await run('npx', ['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'])
  const stats = json('e2e.json')?.stats
  // A test that passed only on a second try would be flaky; there are no second tries.
  return counts(ran, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0))
}

async function firefoxJourneys() {
  if (!firefox) {
    console.log('  No Firefox here: its journeys are left out.')
    return { passed: 0, failed: process.env.CI ? 1 : 0 }
  }
  const ran = await run(process.execPath, ['e2e/firefox/journey.mjs', '--short'])
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed\s*$/.exec(ran.out) ?? []
  return counts(ran, Number(passed), Number(failed))
}

async function accuracy() {
  const folder = corpus()
  if (folder) return checkAccuracy(folder)
  console.log('  No labelled corpus beside the checkout: left out.')
  return { passed: 0, failed: 0 }
}

const CHECKS = [
  ['Types', () => one('npx', ['tsc', '--noEmit'])],
  ['Format and lint', () => one('npx', ['biome', 'check', '--error-on-warnings', '.'])],
  ['JSON Schema in step', () => one(process.execPath, ['tools/schema.mjs', '--check'])],
  ['Build', () => one(process.execPath, ['tools/build.mjs'])],
  ['Firefox package, as its store checks it', () => one(process.execPath, ['tools/lint-package.mjs'])],
  ['Unit tests', unit],
  ['Accuracy', accuracy],
  ['Journeys in Chromium', journeys],
  ['Journeys in Firefox', firefoxJourneys],
]

let passed = 0
let failed = 0
for (const [name, check] of CHECKS) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  const result = await check().catch((error) => {
    console.error(error)
    return { passed: 0, failed: 1 }
  })
  passed += result.passed
  failed += result.failed
  console.log(
    `── ${name}: ${result.passed} passed, ${result.failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  )
  // Without a build there is nothing to go on with.
  if (name === 'Build' && result.failed > 0) break
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
