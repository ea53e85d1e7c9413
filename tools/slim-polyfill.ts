/**
 * webextension-polyfill without what it knows of parts of the browser that we never ask for (bookmarks, downloads,
 * devtools, …): a good part of the script that runs in every page. What is left works as it did.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGES = join(import.meta.dirname, '../node_modules')
export const POLYFILL = join(PACKAGES, 'webextension-polyfill/dist/browser-polyfill.js')

/** Parts whose methods the polyfill wraps for us. All others it hands on as the browser has them. */
export const KEPT =
  'alarms commands contextMenus extension i18n management permissions runtime storage tabs windows'.split(' ')

const START = 'const apiMetadata = '
const END = '\n      };'

/** What the polyfill knows of the browser: part → method → how many arguments it takes. Throws where that is not found. */
export function metadataIn(code: string): { metadata: Record<string, object>; start: number; end: number } {
  const start = code.indexOf(START) + START.length
  const end = code.indexOf(END, start) + END.length - 1
  if (start < START.length || end < start) throw new Error('The code of webextension-polyfill has changed')
  return { metadata: JSON.parse(code.slice(start, end)), start, end }
}

export function slim(code: string): string {
  const { metadata, start, end } = metadataIn(code)
  const kept = Object.fromEntries(Object.entries(metadata).filter(([part]) => KEPT.includes(part)))
  return `${code.slice(0, start)}${JSON.stringify(kept)}${code.slice(end)}`
}

/** Path of a file with the slim code. By its path and not as a plugin: content scripts are bundled without our plugins. */
export function slimPolyfill(): string {
  const folder = join(PACKAGES, '.cache/smallprint')
  const file = join(folder, 'browser-polyfill.cjs')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, slim(readFileSync(POLYFILL, 'utf8')))
  return file
}
