import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { gzipOf, zipOf } from './pack.mjs'

const FILES = { 'manifest.json': '{}', 'b/ä.txt': 'later', 'a/Z.js': 'x', 'a/b.js': 'run()'.repeat(500) }
const made: string[] = []

/** A folder with the files, written in the given order and at the given time. */
function folderWith(files: [string, string][], seconds: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'))
  made.push(folder)
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
    utimesSync(join(folder, path), seconds, seconds)
  }
  return folder
}

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

describe('packages', () => {
  const files = Object.entries(FILES)

  it('are the same from another folder, at another time, in another order', async () => {
    const one = await zipOf(folderWith(files, 1_000_000_000))
    const other = await zipOf(folderWith(files.toReversed(), 1_700_000_000))
    expect(sum(other)).toBe(sum(one))
  })

  it('are the same in other time zones', async () => {
    const folder = folderWith(files, 1_000_000_000)
    const script = `import(${JSON.stringify(join(import.meta.dirname, 'pack.mjs'))}).then(async ({ zipOf }) =>
      process.stdout.write(Buffer.from(await zipOf(${JSON.stringify(folder)})).toString('base64')))`
    const here = sum(await zipOf(folder))
    for (const TZ of ['Pacific/Kiritimati', 'America/St_Johns']) {
      const out = execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TZ, NODE_OPTIONS: '' } })
      expect(sum(Buffer.from(out.toString(), 'base64')), TZ).toBe(here)
    }
  })

  it('hold all files and their text, in the order of their paths', async () => {
    const opened = unzipSync(await zipOf(folderWith(files, 1_000_000_000)))
    expect(Object.keys(opened)).toEqual(Object.keys(FILES).sort())
    for (const [path, text] of files) expect(strFromU8(opened[path] as Uint8Array)).toBe(text)
  })

  it('differ where a file does', async () => {
    const one = await zipOf(folderWith(files, 1_000_000_000))
    const other = await zipOf(folderWith([...files, ['a/Z.js', 'y']], 1_000_000_000))
    expect(sum(other)).not.toBe(sum(one))
  })

  it('are not made of nothing', async () => {
    await expect(zipOf(folderWith([], 0))).rejects.toThrow('no files')
  })
})

it('a gzipped archive has no time in it', () => {
  const bytes = new TextEncoder().encode('text '.repeat(1000))
  const zipped = gzipOf(bytes)
  expect([...zipped.slice(4, 8)]).toEqual([0, 0, 0, 0])
  expect(gunzipSync(zipped)).toEqual(bytes)
})
