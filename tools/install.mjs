/** Installs the dependencies where they are missing or older than the lockfile. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs `npm ci` if needed; its output goes to stderr. Ends the process with a message where that fails. */
export function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Smallprint needs Node 20.19 or newer; this is ${process.versions.node}.`)
    process.exit(1)
  }
  if (install(ROOT, 'dependencies')) return
  console.error('npm ci failed. Is the npm registry within reach?')
  process.exit(1)
}

/** Runs `npm ci` in a folder where its packages are missing or older than its lockfile. False where that fails. */
export function install(folder, what) {
  const done = join(folder, 'node_modules/.package-lock.json')
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs - 1000)
    return true
  console.error(`Installing ${what} (npm ci) …`)
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  return status === 0
}
