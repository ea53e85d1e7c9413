/** Attribution by links: a name under the headline, or alone at the end, that leads to the piece on another site. */
import { type Block, Mark, type Survey } from '../survey.ts'
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
 * original.
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
    const told = toldSource(block, survey)
    if (told) return told
  }
  const last = ending[ending.length - 1]
  const site = length > EXCERPT ? undefined : siteOfLine(last, survey)
  return last && site && last.text.toLowerCase() === site && isDeep(last, survey)
    ? { name: last.text, block: last }
    : undefined
}

/** Lines after the text in which its source may be linked. */
const LAST = 12
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
  const site = otherSite(href, survey.url)
  if (!site || !isDeep(block, survey)) return undefined
  const words = links
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .trim()
  return { name: words.length <= NAME && isNameOf(words, site) && !/[/:]/.test(words) ? words : site, block }
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
