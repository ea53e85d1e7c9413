/** Packs files so that the same files give the same bytes: on every machine, in every time zone, with every Node. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync, zipSync } from 'fflate'

/** Zips keep the local time without its zone: this gives the same digits everywhere, noon on the first day they can tell. */
const TIME = new Date(1980, 0, 1, 12)

/** Of the system that "made" the zip: 3 is Unix, for which the rights below are read. */
const UNIX = 3
/** A plain file that everybody may read, as Unix writes it, in the upper half of the zip's attributes. */
const RIGHTS = (0o100644 << 16) >>> 0

/**
 * A folder as a zip: its files in the order of their paths, nothing of when or by whom they were made. Throws where the
 * folder is not there or holds no files.
 */
export async function zipOf(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    // By code unit, not by the language of the machine.
    .sort()
  if (paths.length === 0) throw new Error(`${folder} holds no files`)
  const files = await Promise.all(paths.map(async (path) => [path, new Uint8Array(await readFile(join(folder, path)))]))
  return zipSync(Object.fromEntries(files), { level: 9, mtime: TIME, os: UNIX, attrs: RIGHTS })
}

/** Bytes, gzipped without a time. Not the system's zlib, whose versions differ in their output. */
export function gzipOf(bytes) {
  return gzipSync(bytes, { level: 9, mtime: 0 })
}
