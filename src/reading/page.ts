/** What kind of page it is: a piece of writing, a listing, a policy page, or something else. */

import { headingLevel, isParagraph } from './survey/extent.ts'
import { isPiece, typesOf } from './survey/metadata.ts'
import { ELSEWHERE, Mark, type Survey } from './survey.ts'
import type { PageKind } from './types.ts'

/** Running text from which on a page counts as a piece of writing, in characters. */
const ENOUGH = 500
const LITTLE = 140
const POLICY_PATH =
  /\/(?:about(?:-us)?|impressum|imprint|masthead|ethics|editorial-(?:policy|standards|guidelines)|corrections?(?:-policy)?|content-policy|disclaimer|policy-notice|terms(?:-\w+)*|privacy(?:-\w+)*|datenschutz|mentions-legales|aviso-legal|nutzungsbedingungen|agb|legal(?:-notice)?|copyright)\/?(?:\.\w+)?$/i

/**
 * A glance before anything is walked: could there be a piece of writing here? Costs well under a millisecond; says yes
 * when in doubt, for the survey decides.
 */
export function mayBeArticle(document: Document): boolean {
  const { body } = document
  if (!body) return false
  if (document.querySelector('article,[itemtype*="Article"],meta[property="og:type"][content*="article" i]'))
    return true
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    if (
      /"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"[^"]{0,80}(?:Article|BlogPosting)/.test(
        (script.textContent ?? '').slice(0, 200_000),
      )
    )
      return true
  // No metadata at all: look for running text, in few nodes.
  const texts = document.createNodeIterator(body, 4)
  let long = 0
  for (
    let seen = 0, node = texts.nextNode() as Text | null;
    node && seen < 3000;
    seen++, node = texts.nextNode() as Text | null
  ) {
    if (node.length < 60) continue
    const tag = node.parentElement?.tagName
    if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'NOSCRIPT' || tag === 'TEXTAREA' || tag === 'TEMPLATE') continue
    if (!/\S\s+\S+\s+\S+\s+\S/.test(node.data.slice(0, 400)) && !/[\u3040-\u9fff]{20}/.test(node.data.slice(0, 400)))
      continue
    long += Math.min(node.length, 1000)
    if (long >= ENOUGH) return true
  }
  return false
}

export function pageKind(survey: Survey): PageKind {
  const { blocks, meta, url, length } = survey
  const type = meta.metas.get('og:type')?.[0]?.toLowerCase() ?? ''
  const typed =
    meta.piece !== undefined &&
    isPiece(meta.piece) &&
    typesOf(meta.piece).some((one) => /Article|Posting|Report|Review|Recipe/i.test(one))
  if (POLICY_PATH.test(url.pathname) && !typed) return length > LITTLE ? 'policy' : 'other'
  const root = url.pathname === '/' || /^\/(?:index\.\w+|home)\/?$/i.test(url.pathname)
  if (isListing(survey) && !typed && (root || type !== 'article')) return 'listing'
  if (root && !typed && length < 3000 && url.search.length < 4)
    return length >= ENOUGH && !isListing(survey) && type !== 'website'
      ? 'article'
      : blocks.length > 40
        ? 'listing'
        : length >= LITTLE
          ? 'article'
          : 'other'
  if (typed || type === 'article') return length >= LITTLE || blocks.length > 5 ? 'article' : 'other'
  return length >= LITTLE ? 'article' : 'other'
}

/** Many headlines that are links, little running text between them. */
function isListing({ blocks, length }: Survey): boolean {
  let teasers = 0
  let runs = 0
  let run = 0
  for (const block of blocks) {
    if (block.marks & (Mark.nav | Mark.siteFooter | Mark.siteHeader)) continue
    if (headingLevel(block) > 0 && block.linked > 0.8 && block.text.length > 20) teasers++
    if (isParagraph(block) && !(block.marks & ELSEWHERE)) run++
    else if (headingLevel(block) > 0 && block.linked > 0.8) run = 0
    runs = Math.max(runs, run)
  }
  return teasers >= 6 && runs < 5 && length < teasers * 400
}
