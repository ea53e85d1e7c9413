/**
 * `npm run lint:package`: what Firefox's store says of dist/firefox (`web-ext lint`). Its warnings count as errors here.
 * Wants a build.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const { status } = spawnSync(
  process.execPath,
  [
    `${ROOT}node_modules/web-ext/bin/web-ext.js`,
    'lint',
    // Settings in somebody's home do not count.
    '--no-config-discovery',
    '--warnings-as-errors',
    '--boring',
    ...['--source-dir', `${ROOT}dist/firefox`],
  ],
  { stdio: 'inherit', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
)
process.exitCode = status ?? 1
