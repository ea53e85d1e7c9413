/**
 * `npm run new:caveat NAME`, `npm run new:language CODE`: writes the skeleton of a rule with its test, green as it is, and
 * says what comes next.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { caveat, language } from './skeletons.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const NEXT = {
  caveat: (name) => [
    `put real wordings into src/reading/caveats/${name}.ts, with hits and look-alikes in ${name}.test.ts beside it`,
    `say it to readers in public/_locales, "kind_${name.replaceAll('-', '_')}", in every language there`,
    `npx vitest src/reading/caveats/${name}.test.ts`,
  ],
  language: (code) => [
    `put the language's words into src/reading/languages/${code}.ts, and its bylines into ${code}.test.ts beside it`,
    `npx vitest src/reading/languages/${code}.test.ts`,
  ],
}

/** Writes the skeleton below `root`; returns the paths of what was made and changed. Throws with a sentence for the author. */
export function writeSkeleton(root, what, name) {
  const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined)
  const { made, changed } =
    what === 'caveat' ? caveat(name, read, readdirSync(join(root, 'public/_locales'))) : language(name, read)
  for (const [path, text] of Object.entries({ ...made, ...changed })) writeFileSync(join(root, path), text)
  return { made: Object.keys(made), changed: Object.keys(changed) }
}

function main([what, name = '']) {
  if (!Object.hasOwn(NEXT, what ?? '') || !name)
    throw new Error('npm run new:caveat NAME, or npm run new:language CODE')
  const { made, changed } = writeSkeleton(ROOT, what, name)
  for (const path of made) console.log(`new:     ${path}`)
  for (const path of changed) console.log(`changed: ${path}`)
  if (what === 'caveat') {
    if (spawnSync(process.execPath, [join(ROOT, 'tools/schema.mjs')], { stdio: 'inherit' }).status !== 0)
      throw new Error('npm run schema failed')
    console.log('changed: src/reading/schema.json')
  }
  console.log('\nWhat comes next:')
  for (const step of NEXT[what](name)) console.log(`- ${step}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
