/** The extension's reader as one script for the command line, made anew only when its sources have changed. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, runnerImport } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = `${ROOT}node_modules/.cache/smallprint/reader.js`
const SOURCES = ['src/reading', 'tools/reader-entry.ts', 'tools/reader.mjs', 'package-lock.json']

async function newest(path) {
  const info = await stat(path)
  if (!info.isDirectory()) return info.mtimeMs
  const entries = await readdir(path)
  return Math.max(info.mtimeMs, ...(await Promise.all(entries.map((entry) => newest(`${path}/${entry}`)))))
}

/** The script's text. It leaves `smallprintReader.readHere(url)` in the world that it is evaluated in. */
export async function readerScript() {
  const made = await stat(CACHE).catch(() => undefined)
  const changed = Math.max(...(await Promise.all(SOURCES.map((path) => newest(ROOT + path)))))
  if (made && made.mtimeMs > changed) return readFile(CACHE, 'utf8')
  const code = await scriptOf(`${ROOT}tools/reader-entry.ts`)
  await mkdir(`${ROOT}node_modules/.cache/smallprint`, { recursive: true })
  await writeFile(CACHE, code)
  return code
}

/**
 * An entry as one script that leaves what it exports under `name`. Not made smaller, its functions keep their names.
 */
export async function scriptOf(entry, { name = 'smallprintReader', minify = true } = {}) {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', minify, lib: { entry, formats: ['iife'], name } },
  })
  const [{ output }] = [built].flat()
  return `${output[0].code};globalThis.${name} = ${name}`
}

/** The worker's own settling of an outlet's domain: a function from reading to reading. */
export async function domainSettler() {
  const { module } = await runnerImport(`${ROOT}src/sources/domain.ts`, { configFile: false, logLevel: 'error' })
  return module.settleDomain
}
