/**
 * `npm run package`: what the stores want, in dist/packages: a zip for Chromium, an xpi for Firefox, the source that
 * their reviewers ask for, and the sums of all three. From the same commit the same bytes, wherever it is run; the
 * version is package.json's.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { installDependencies } from './install.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = `${ROOT}dist/packages/`

const git = (...args) => execFileSync('git', args, { cwd: ROOT, maxBuffer: 500_000_000 })

const changes = git('status', '--porcelain').toString().trim()
if (changes) {
  console.error(`The packages are made of a commit; these are in none:\n${changes}`)
  process.exit(1)
}

installDependencies()
const { buildAll } = await import('./build.mjs')
const { gzipOf, zipOf } = await import('./pack.mjs')
const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'))

/** The commit's files, whatever the reader's own git settings are. */
const source = () =>
  git(
    ...['-c', 'tar.umask=0022', '-c', 'core.autocrlf=false'],
    ...['archive', '--format=tar', `--prefix=smallprint-${version}/`, 'HEAD'],
  )

await buildAll()
const packages = {
  [`smallprint-${version}-chromium.zip`]: await zipOf(`${ROOT}dist/chromium`),
  [`smallprint-${version}-firefox.xpi`]: await zipOf(`${ROOT}dist/firefox`),
  [`smallprint-${version}-source.tar.gz`]: gzipOf(source()),
}

await rm(OUT, { recursive: true, force: true })
await mkdir(OUT, { recursive: true })
let sums = ''
for (const [name, bytes] of Object.entries(packages)) {
  await writeFile(OUT + name, bytes)
  sums += `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
  console.log(`dist/packages/${name}: ${(bytes.length / 1000).toFixed(0)} kB`)
}
await writeFile(`${OUT}SHA256SUMS`, sums)
console.log(sums.trimEnd())
