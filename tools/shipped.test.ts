/** What of other people's code ships with the extension, and that getting it runs nothing of theirs. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import project from '../package.json' with { type: 'json' }
import lock from '../package-lock.json' with { type: 'json' }

interface Locked {
  version?: string
  integrity?: string
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
}

const root = join(import.meta.dirname, '..')
const packages: Record<string, Locked> = lock.packages

/** The dependencies and all that they need, by their place in the lockfile. */
const shipped = new Map<string, Locked>()
const wanted: [from: string, name: string][] = Object.keys(project.dependencies).map((name) => ['', name])
for (const [from, name] of wanted) {
  // As Node finds it: beside the one that needs it, else further out.
  const path = [`${from}/node_modules/${name}`.replace(/^\//, ''), `node_modules/${name}`].find(
    (one) => one in packages,
  )
  if (!path || shipped.has(path)) continue
  const found = packages[path] as Locked
  shipped.set(path, found)
  wanted.push(...Object.keys(found.dependencies ?? {}).map((needed) => [path, needed] as [string, string]))
}

/** What npm runs by itself when a package of the registry is installed. */
const SCRIPTS = ['preinstall', 'install', 'postinstall']

test('the dependencies are pinned, each with the sum of its contents', () => {
  for (const [name, version] of Object.entries({ ...project.dependencies, ...project.devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  for (const [path, { integrity }] of Object.entries(packages)) if (path) expect(integrity, path).toMatch(/^sha512-/)
})

test('what ships is what is named as a dependency, and what that needs', () => {
  const names = [...shipped.keys()].map((path) => path.replace(/^.*node_modules\//, ''))
  expect(names).toEqual(expect.arrayContaining(Object.keys(project.dependencies)))
  // One further package; a longer list is looked at before it is written here.
  expect(names.filter((name) => !(name in project.dependencies))).toEqual(['tldts-core'])
})

test.each([...shipped])('%s runs nothing when it is installed', (path, { version, hasInstallScript }) => {
  // Not every registry fills in the lockfile's word for it: what is installed says it as well.
  expect(hasInstallScript).not.toBe(true)
  const own = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
  expect(own.version).toBe(version)
  for (const script of SCRIPTS) expect(own.scripts ?? {}, script).not.toHaveProperty(script)
  // npm builds what has one of these, without a script that says so.
  expect(existsSync(join(root, path, 'binding.gyp'))).toBe(false)
})
