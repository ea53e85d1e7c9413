/** What the built extension weighs, in bytes, as it is and gzipped. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const BUILT = fileURLToPath(new URL('../../dist/chromium/', import.meta.url))

async function weigh(files) {
  const contents = await Promise.all(files.map((file) => readFile(join(BUILT, file))))
  return {
    plain: contents.reduce((sum, one) => sum + one.length, 0),
    gzipped: contents.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length, 0),
  }
}

/** A script and all that it imports at once; what it imports later is not among them. */
async function withImports(file, found = new Set()) {
  if (found.has(file)) return found
  found.add(file)
  const code = await readFile(join(BUILT, file), 'utf8')
  for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g))
    await withImports(join(file, '..', name), found)
  return found
}

/** Files that a page of the extension loads before it shows anything. */
async function filesOf(page) {
  const html = await readFile(join(BUILT, page), 'utf8')
  const linked = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file)
  const scripts = new Set()
  for (const file of linked) if (file.endsWith('.js')) await withImports(file, scripts)
  return [page, ...linked.filter((file) => file.endsWith('.css')), ...scripts]
}

/** `{ everyPage, article, links, popup, worker }`, each `{ plain, gzipped }`. Needs a build. */
export async function sizes() {
  const manifest = JSON.parse(await readFile(join(BUILT, 'manifest.json'), 'utf8'))
  const loader = manifest.background.service_worker
  return {
    everyPage: await weigh([manifest.content_scripts[0].js[0]]),
    article: await weigh(['content/article.js']),
    links: await weigh(['content/links.js']),
    popup: await weigh(await filesOf(manifest.action.default_popup)),
    worker: await weigh([...(await withImports(loader))]),
  }
}
