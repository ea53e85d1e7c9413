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
 * ends in a line that is nothing but the other site's host, linked to a page of it.
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
  if (length > EXCERPT) return undefined
  const last = blocks.slice(headline + 1, end).findLast(({ text }) => text.length > 1)
  const site = last?.zone === 'after' ? siteOfLine(last, survey) : undefined
  if (!last || !site || last.text.toLowerCase() !== site) return undefined
  const [href] = hrefsOf(last)
  const path = href ? new URL(href, survey.url).pathname : ''
  return path.length > 15 ? { name: last.text, block: last } : undefined
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
