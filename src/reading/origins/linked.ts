/** Attribution by links: a name under the headline, or alone at the end, that leads to the piece on another site. */

import { letters } from '../survey/metadata.ts'
import { type Block, Mark, type Survey } from '../survey.ts'
import { isSourceLine } from './credit.ts'
import { otherSite, siteName } from './hosts.ts'

/** Longest name that a link gives. */
const NAME = 40
/** An excerpt is no longer than this, in characters. */
const EXCERPT = 2500

const hrefsOf = (block: Block) =>
  block.pieces.filter(({ start, end }) => /\p{L}/u.test(block.text.slice(start, end))).map(({ href }) => href)

/** The site that all of a line's text links to, where it is another one. */
function siteOfLine(block: Block | undefined, survey: Survey): string | undefined {
  if (!block || block.linked < 0.9) return undefined
  const [first, ...rest] = hrefsOf(block)
  if (!first || rest.some((href) => href !== first)) return undefined
  return otherSite(first, survey.url)
}

export interface Attribution {
  name: string
  block: Block
}

/**
 * The headline links to the piece on another site, and a line beside it names that site with the same link; or an excerpt
 * ends in a line that is nothing but the other site's host, linked to a page of it; or a line after the text links to its
 * original, or refers to it as papers refer to each other.
 */
export function linkedOrigin(survey: Survey): Attribution | undefined {
  const { blocks, headline, end, length } = survey
  const target = siteOfLine(blocks[headline], survey)
  if (target) {
    for (let i = headline + 1; i < Math.min(end, headline + 6); i++) {
      const block = blocks[i] as Block
      if (block.zone !== 'head' || block.marks & Mark.figure || block.text.length > NAME) continue
      if (siteOfLine(block, survey) === target && isNameOf(block.text, target)) return { name: block.text, block }
    }
  }
  const ending = blocks.slice(headline + 1, end).filter(({ text, zone }) => zone === 'after' && text.length > 1)
  for (const block of ending.slice(0, LAST)) {
    const told = toldSource(block, survey) ?? reposted(block, survey)
    if (told) return told
  }
  const edge = blocks
    .slice(headline + 1, end)
    .filter(({ zone, paragraphsAfter }) => zone === 'after' || paragraphsAfter < 2)
  const referred = referredSource(edge.slice(0, MOST_LINES), blocks[headline]?.text)
  if (referred) return referred
  const last = ending[ending.length - 1]
  const site = length > EXCERPT ? undefined : siteOfLine(last, survey)
  return last && site && last.text.toLowerCase() === site && isDeep(last, survey)
    ? { name: last.text, block: last }
    : undefined
}

/** Lines after the text in which its source may be linked. */
const LAST = 12
/** Lines at the end and after it among which a reference may stand. */
const MOST_LINES = 100
const ORIGINAL =
  /^(?:original(?:[- ]?(?:artikel|text|beitrag|quelle|version|article|story|source|post))?|textquelle|artikelquelle|quelle des originals|article original|source originale|artículo original|fuente original|articolo originale|fonte originale|artigo original|origineel artikel|originalartikel|oryginalny artykuł|оригинал(?: статьи)?|первоисточник|orijinal makale|元記事|原文)\s?[:：]/i
/**
 * "Original article: …", with one link to a page of another site. A bare "Source: …" says no such thing: it may be of facts.
 */
function toldSource(block: Block, survey: Survey): Attribution | undefined {
  const { text, pieces } = block
  if (text.length > 250 || !ORIGINAL.test(text)) return undefined
  const links = pieces.filter(({ href }) => href !== undefined)
  const href = links[0]?.href
  if (!href || links.some((piece) => piece.href !== href)) return undefined
  const site = otherSite(href, survey.url, true)
  if (!site || !isDeep(block, survey)) return undefined
  return { name: nameOf(block, site), block }
}

/** "Source: https://…", where that address spells this page's headline: it is the same piece, not one it draws on. */
function reposted(block: Block, survey: Survey): Attribution | undefined {
  const title = survey.blocks[survey.headline]?.text
  const href = block.pieces.find((piece) => piece.href !== undefined)?.href
  if (!title || !href || block.text.length > 250 || !isSourceLine(block.text) || linksOf(block) !== 1) return undefined
  const site = otherSite(href, survey.url, true)
  const words = slugOf(title)
  const path = `-${slugOf(decoded(pathOf(href, survey.url))).join('-')}-`
  return site && words.length > 3 && words.join('').length > 15 && path.includes(`-${words.join('-')}-`)
    ? { name: nameOf(block, site), block }
    : undefined
}

/** The link's words where they are the site's name, else its host. */
function nameOf({ pieces, text }: Block, site: string): string {
  const words = pieces
    .filter(({ href }) => href !== undefined)
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .trim()
  return words.length <= NAME && isNameOf(words, site) && !/[/:]/.test(words) ? words : site
}

const linksOf = ({ pieces }: Block) => new Set(pieces.flatMap(({ href }) => href ?? [])).size

/** Words as addresses spell them. */
const slugOf = (text: string): string[] =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]{1,9}/u)
    .filter(Boolean)

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const REFERENCE_LABEL =
  /^(?:original(?:[- ]?(?:artikel|beitrag|text|article))?|originalveröffentlichung|article original|artículo original|articolo originale|artigo original|origineel artikel)\s?:?(?:\s|$)/i
/** The journal after the title, before its number: "…. Heron Letters 131, pp. 34–36." */
const JOURNAL = /[.?!]\s(?:In: )?(\p{Lu}[^\d.:;!?]{2,60}?),?\s(?:(?:Nr|No|Vol|Bd|Heft|Jg)\.?\s)?\d{1,4}\b/u

/**
 * "Original article", and after it, or in the next line, "Doe, J. (2021): Headline. Heron Letters 131, 34–36.": the reference
 * has this page's headline. Other references are of papers that the piece reports.
 */
function referredSource(lines: readonly Block[], headline: string | undefined): Attribution | undefined {
  const title = letters(headline ?? '')
  if (title.length < 8) return undefined
  for (const [i, block] of lines.entries()) {
    const label = block.text.slice(0, 60).match(REFERENCE_LABEL)?.[0]
    if (label === undefined) continue
    const alone = block.text.length === label.length
    const source = alone ? lines[i + 1] : block
    const text = alone ? source?.text : block.text.slice(label.length)
    if (!source || !text || text.length > 500) continue
    const year = text.search(/\((?:19|20)\d\d[a-z]?\)/)
    const name = year < 0 || !letters(text).includes(title) ? undefined : text.slice(year + 6).match(JOURNAL)?.[1]
    if (name) return { name: name.trim(), block: source }
  }
  return undefined
}

/** Does the line's first link lead to a page, not to a front page? */
function isDeep(block: Block, survey: Survey): boolean {
  const href = block.pieces.find((piece) => piece.href !== undefined)?.href
  return href !== undefined && href.length < 2000 && pathOf(href, survey.url).length > 15
}

function pathOf(href: string, base: URL): string {
  try {
    return new URL(href, base).pathname
  } catch {
    return ''
  }
}

/** "The Grey Heron" of greyheron.example. */
function isNameOf(name: string, site: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  const [a, b] = [plain(name), plain(siteName(site))]
  return a.length > 2 && (a.includes(b) || b.includes(a))
}
