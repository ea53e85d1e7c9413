/** What the built extension weighs, in bytes, as it is and gzipped. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

async function weigh(folder, files) {
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))))
  return {
    plain: contents.reduce((sum, one) => sum + one.length, 0),
    gzipped: contents.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length, 0),
  }
}

/** A script and all that it imports at once; what it imports later is not among them. */
async function withImports(folder, file, found = new Set()) {
  if (found.has(file)) return found
  found.add(file)
  const code = await readFile(join(folder, file), 'utf8')
  for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w./-]+\.js)["']/g))
    await withImports(folder, join(file, '..', name), found)
  return found
}

/** Files that a page of the extension loads before it shows anything. */
async function filesOf(folder, page) {
  const html = await readFile(join(folder, page), 'utf8')
  const linked = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file)
  const scripts = new Set()
  for (const file of linked) if (file.endsWith('.js')) await withImports(folder, file, scripts)
  return [page, ...linked.filter((file) => file.endsWith('.css')), ...scripts]
}

/**
 * What one browser's build weighs, each `{ plain, gzipped }`: `everyPage`, the script that runs in every page; `article` and
 * `links`, those that are brought to some; `popup` with its styles; `worker`. Files are gzipped one by one.
 */
export async function sizes(browser) {
  const folder = fileURLToPath(new URL(`../dist/${browser}/`, import.meta.url))
  const { content_scripts, action, background } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  const worker = background.service_worker ?? background.scripts[0]
  return {
    everyPage: await weigh(folder, content_scripts[0].js),
    article: await weigh(folder, ['content/article.js']),
    links: await weigh(folder, ['content/links.js']),
    popup: await weigh(folder, await filesOf(folder, action.default_popup)),
    worker: await weigh(folder, [...(await withImports(folder, worker))]),
  }
}

/** Such a size, for people. */
export const sizeText = ({ plain, gzipped }) =>
  `${(plain / 1000).toFixed(1)} kB, ${(gzipped / 1000).toFixed(1)} gzipped`
