/** Installs the dependencies where they are missing or older than the lockfile. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs `npm ci` if needed; its output goes to stderr. Ends the process with a message where that fails. */
export function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Smallprint needs Node 20.19 or newer; this is ${process.versions.node}.`)
    process.exit(1)
  }
  const done = `${ROOT}node_modules/.package-lock.json`
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs - 1000) return
  console.error('Installing dependencies (npm ci) …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error('npm ci failed. Is the npm registry within reach?')
  process.exit(1)
}
