/** What a page's JSON-LD says, and which part of it is about this piece. Read defensively: all of it is the page's word. */
import type { Json, Metadata, Thing } from './types.ts'
import { fold } from './walk.ts'

const MAX_THINGS = 2_000
const MAX_DEPTH = 12

/** An absolute http(s) address, or undefined. */
export function resolveUrl(href: string, base: URL): string | undefined {
  if (href.length > 2000) return undefined
  try {
    const url = new URL(href.trim(), base)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
  } catch {
    return undefined
  }
}

/** The things of a page's JSON-LD. */
export function readThings(scripts: readonly string[]): { things: Thing[]; byId: Map<string, Thing> } {
  const things: Thing[] = []
  const byId = new Map<string, Thing>()
  for (const text of scripts) collect(parseLenient(text), things, byId)
  return { things, byId }
}

/**
 * JSON as outlets write it: in comments or CDATA, with raw line breaks in strings, with a trailing comma, with a
 * semicolon behind. Undefined where nothing helps.
 */
function parseLenient(text: string): Json | undefined {
  const plain = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .trim()
    .replace(/;$/, '')
  for (const attempt of [
    (s: string) => s,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in strings are the fault to mend
    (s: string) => s.replace(/[\u0000-\u001f]+/g, ' '),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    (s: string) => s.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s{0,20}(?=[}\]])/g, ''),
    (s: string) =>
      s
        // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/,\s{0,20}(?=[}\]])/g, '')
        .replace(/\\(?!["\\/bfnrtu])/g, ''),
  ]) {
    try {
      return JSON.parse(attempt(plain)) as Json
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined
}

/** All objects with a type, wherever they nest, breadth first so that the page's own article comes before its parts. */
function collect(root: Json | undefined, things: Thing[], byId: Map<string, Thing>): void {
  let level: Json[] = root === undefined ? [] : [root]
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: Json[] = []
    for (const value of level) {
      if (things.length >= MAX_THINGS) return
      if (Array.isArray(value)) {
        for (const item of value.slice(0, 500)) if (item && typeof item === 'object') next.push(item)
      } else if (value && typeof value === 'object') {
        if (typesOf(value).length > 0) {
          things.push(value)
          const id = value['@id']
          const known = typeof id === 'string' ? byId.get(id) : undefined
          if (typeof id === 'string' && (!known || Object.keys(known).length < Object.keys(value).length))
            byId.set(id, value)
        }
        for (const key of Object.keys(value).slice(0, 100)) {
          const child = value[key]
          if (child && typeof child === 'object') next.push(child)
        }
      }
    }
    level = next
  }
}

/** Types of a thing without their vocabulary: "NewsArticle" for "http://schema.org/NewsArticle". */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type']
  const all = Array.isArray(type) ? type : [type]
  const out: string[] = []
  for (const one of all) if (typeof one === 'string' && one.length < 200) out.push(one.slice(one.search(/[^/#:]*$/)))
  return out
}

const ARTICLE =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|SocialMediaPosting|NewsItem|CreativeWork|Blog)$/i

/** Is it a type of piece of writing? */
export function isPiece(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE.test(type) || /^(?:WebPage|ItemPage|HowTo|VideoObject)$/i.test(type))
}

/** How deep the text of a property is looked for: pages may nest without end. */
const TEXT_DEPTH = 5

/** Text of a property that may be a string, a list or an object with `@value` or `name`. */
export function textOf(value: Json | undefined, depth = TEXT_DEPTH): string | undefined {
  if (typeof value === 'string') return fold(value.slice(0, 5000)) || undefined
  if (typeof value === 'number') return String(value)
  if (depth === 0) return undefined
  if (Array.isArray(value)) return textOf(value[0], depth - 1)
  if (value && typeof value === 'object') return textOf(value['@value'] ?? value.name, depth - 1)
  return undefined
}

/** Follows `{"@id": …}` to the thing it names; a thing as it is. */
export function deref(value: Json | undefined, meta: Metadata): Json | undefined {
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    const id = value['@id']
    if (typeof id === 'string' && value.name === undefined) return meta.byId.get(id) ?? value
  }
  return value
}

/**
 * The JSON-LD object that describes this piece: of the right type, and with this page's address or headline. An object
 * with another page's address is another story's, whatever its place.
 */
export function bindPiece(meta: Metadata, url: URL, headline: string | undefined): Thing | undefined {
  const here = new Set([addressKey(url.href)])
  if (meta.canonical) here.add(addressKey(meta.canonical))
  const titles = [headline, meta.metas.get('og:title')?.[0], meta.title].filter((t) => t !== undefined).map(letters)
  let best: Thing | undefined
  let most = 0
  for (const thing of meta.things) {
    if (!isPiece(thing)) continue
    const types = typesOf(thing)
    let score = types.some((type) => ARTICLE.test(type) && !/^(?:CreativeWork|Blog)$/i.test(type)) ? 3 : 0.5
    const entity = thing.mainEntityOfPage
    const address =
      textAddress(thing.url) ?? textAddress(entity) ?? (typeof thing['@id'] === 'string' ? thing['@id'] : undefined)
    const same = address !== undefined && here.has(addressKey(absolute(address, url)))
    const title = letters(textOf(thing.headline) ?? textOf(thing.name) ?? '')
    const titled =
      title.length > 5 &&
      titles.some(
        (t) => t === title || (title.length > 15 && t.includes(title)) || (t.length > 15 && title.includes(t)),
      )
    if (same) score += 2
    if (titled) score += 3
    if (!same && !titled) {
      // Nothing ties it to this page. Another address or another headline unties it for good.
      if (title.length > 5 && titles.length > 0) continue
      if (address !== undefined && /^https?:/.test(address)) continue
    }
    if (thing.author !== undefined || thing.creator !== undefined) score += 1
    if (score > most) {
      most = score
      best = thing
    }
  }
  return best
}

function textAddress(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    const id = value['@id'] ?? value.url
    return typeof id === 'string' ? id : undefined
  }
  return undefined
}

function absolute(address: string, base: URL): string {
  return resolveUrl(address, base) ?? address
}

/** An address without scheme, "www.", query, fragment and last slash: enough to say "the same page". */
function addressKey(address: string): string {
  return address
    .slice(0, 2000)
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/(?:index\.\w+)?$/, '')
    .toLowerCase()
}

/** Letters and digits only, lower case: for comparing headlines across typographies. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
