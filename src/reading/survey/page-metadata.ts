/**
 * What stands about the page in its own markup: meta elements, canonical link, title, JSON-LD as it is written, and names
 * in elements that are not shown.
 */

import type { Page, PageElement } from '../snapshot/tree.ts'
import { resolveUrl } from './metadata.ts'
import type { PageMetadata } from './types.ts'
import { fold } from './walk.ts'

const MAX_METAS = 400
const MAX_KEY = 300
const MAX_SCRIPTS = 40
const MAX_SCRIPT = 1_500_000
/** Characters of all JSON-LD of a page. */
const MAX_SCRIPTS_TEXT = 4_000_000
const MAX_MARKED = 20

export function readPageMetadata(page: Page, url: URL): PageMetadata {
  const metas = new Map<string, string[]>()
  let count = 0
  for (const element of page.byTag.get('META') ?? []) {
    const said = element.getAttribute('content')
    if (said === null) continue
    if (++count > MAX_METAS) break
    const content = said.slice(0, 2000).trim()
    if (!content) continue
    for (const attribute of ['name', 'property', 'itemprop']) {
      const key = element.getAttribute(attribute)
      if (!key || key.length > MAX_KEY) continue
      for (const name of key.toLowerCase().split(/\s+/)) {
        const values = metas.get(name)
        if (values) values.push(content)
        else metas.set(name, [content])
      }
    }
  }
  const meta: PageMetadata = { metas }
  const canonical = page.byTag
    .get('LINK')
    ?.find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? '') && link.hasAttribute('href'))
    ?.getAttribute('href')
  if (canonical) {
    const absolute = resolveUrl(canonical, url)
    if (absolute) meta.canonical = absolute
  }
  const title = fold((page.byTag.get('TITLE')?.[0]?.textContent(1000) ?? '').slice(0, 1000))
  if (title) meta.title = title
  const lang = (
    page.root.getAttribute('lang') ??
    page.root.getAttribute('xml:lang') ??
    metas.get('content-language')?.[0] ??
    metas.get('og:locale')?.[0]?.replace('_', '-') ??
    ''
  ).trim()
  if (/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(lang)) meta.lang = lang.replaceAll('_', '-')
  return meta
}

/** The page's JSON-LD, as it is written. */
export function readScripts(page: Page): string[] {
  const scripts: string[] = []
  let count = 0
  let length = 0
  for (const script of page.byTag.get('SCRIPT') ?? []) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    if (++count > MAX_SCRIPTS) break
    const text = script.textContent(MAX_SCRIPT)
    if (text.length > MAX_SCRIPT || length + text.length > MAX_SCRIPTS_TEXT) continue
    length += text.length
    scripts.push(text)
  }
  return scripts
}

/** Names in elements that are marked up as author without being shown: `<meta itemprop="name" content="…">`. */
export function readMarked(page: Page): string[] {
  const names: string[] = []
  let seen = 0
  let asked = 0
  const isAuthor = (element: PageElement) => element.hasWord('itemprop', 'author')
  for (const element of page.byTag.get('META') ?? []) {
    if (!element.hasWord('itemprop', 'name')) continue
    if (++asked > MAX_METAS) break
    const author = element.parentElement?.closest(isAuthor)
    if (!author) continue
    if (++seen > MAX_MARKED) break
    // Comments and cards of other stories are items of their own.
    const item = author.parentElement?.closest((one) => one.hasAttribute('itemscope'))
    if (item && !/Article|Posting|Review|Recipe|CreativeWork|WebPage/i.test(item.getAttribute('itemtype') ?? ''))
      continue
    const name = element.getAttribute('content')
    if (name) names.push(name.slice(0, 400))
  }
  return names
}
