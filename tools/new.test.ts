import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSkeleton } from './new.mjs'

const ROOT = join(import.meta.dirname, '..')
/** What a copy of the project needs for its types, its linter and its tests. */
const NEEDED = ['src', 'public', 'docs', 'tools', 'package.json', 'biome.jsonc', 'tsconfig.json', 'vite.config.ts']
const MORE = ['manifest.json', 'package-lock.json', '.gitignore']
const PATIENCE = 120_000

let copy: string

/** Runs one of the project's programs in the copy; what it printed, where it failed. */
function run(program: string, ...args: string[]): string | undefined {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_OPTIONS: '' }
  for (const name of Object.keys(env)) if (name.startsWith('VITEST')) delete env[name]
  const path = join(copy, 'node_modules/.bin', program)
  const { status, stdout, stderr } = spawnSync(path, args, { cwd: copy, env, shell: process.platform === 'win32' })
  return status === 0 ? undefined : `${stdout}${stderr}`
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'skeleton-'))
  for (const path of [...NEEDED, ...MORE]) cpSync(join(ROOT, path), join(copy, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction')
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('skeletons', () => {
  it('of a caveat and of a language: written, formatted, typed, and green', { timeout: PATIENCE }, () => {
    const caveat = writeSkeleton(copy, 'caveat', 'travel-funded')
    const language = writeSkeleton(copy, 'language', 'eo')
    const made = [...caveat.made, ...language.made]
    expect(made).toHaveLength(4)
    for (const path of made) expect(existsSync(join(copy, path)), path).toBe(true)

    const texts = [...made, ...caveat.changed].filter((path) => !path.endsWith('.md'))
    expect(run('biome', 'check', '--error-on-warnings', ...texts)).toBeUndefined()
    expect(run('tsc', '--noEmit', '-p', '.')).toBeUndefined()
    const tests = [...made.filter((path) => path.includes('.test.')), 'src/platform', 'src/ui/words.test.ts']
    expect(run('vitest', 'run', ...tests)).toBeUndefined()
  })

  it('are written once', () => {
    expect(() => writeSkeleton(copy, 'caveat', 'travel-funded')).toThrow('is there already')
    expect(() => writeSkeleton(copy, 'language', 'eo')).toThrow('is there already')
  })

  it.each([
    ['caveat', 'Travel Funded', /no name of a kind/],
    ['caveat', '../views', /no name of a kind/],
    ['caveat', 'views', /is there already/],
    ['language', 'english', /no code/],
    ['language', 'zz', /No language has the code/],
    ['language', 'de', /is there already/],
  ])('a %s "%s" is refused, and nothing is written', (what, name, why) => {
    const before = readFileSync(join(copy, 'src/reading/types.ts'), 'utf8')
    expect(() => writeSkeleton(copy, what, name)).toThrow(why)
    expect(readFileSync(join(copy, 'src/reading/types.ts'), 'utf8')).toBe(before)
  })
})
