/** What kind of page it is: a piece of writing, a listing, a policy page, or something else. */

import { isParagraph } from './survey/extent.ts'
import { isPiece, typesOf } from './survey/metadata.ts'
import { type Block, ELSEWHERE, Mark, type Survey } from './survey.ts'
import type { PageKind } from './types.ts'

/** Running text from which on a page counts as a piece of writing, in characters. */
const ENOUGH = 500
const LITTLE = 80
const POLICY_PATH =
  /\/(?:about(?:-us)?|impressum|imprint|masthead|ethics|editorial-(?:policy|standards|guidelines)|corrections?(?:-policy)?|content-policy|disclaimer|policy-notice|terms(?:-\w+)*|privacy(?:-\w+)*|datenschutz|mentions-legales|aviso-legal|nutzungsbedingungen|agb|legal(?:-notice)?|copyright)\/?(?:\.\w+)?$/i

export function pageKind(survey: Survey): PageKind {
  const { blocks, meta, url, length } = survey
  const type = meta.metas.get('og:type')?.[0]?.toLowerCase() ?? ''
  const typed =
    meta.piece !== undefined &&
    isPiece(meta.piece) &&
    typesOf(meta.piece).some((one) => /Article|Posting|Report|Review|Recipe/i.test(one))
  if (POLICY_PATH.test(url.pathname) && !typed) return length > LITTLE ? 'policy' : 'other'
  const root = url.pathname === '/' || /^\/(?:index\.\w+|home)\/?$/i.test(url.pathname)
  if (!typed && ((isListing(survey) && (root || type !== 'article')) || isTeasers(survey))) return 'listing'
  if (root && !typed && length < 3000 && url.search.length < 4)
    return length >= ENOUGH && !isListing(survey) && type !== 'website'
      ? 'article'
      : blocks.length > 40
        ? 'listing'
        : length >= LITTLE
          ? 'article'
          : 'other'
  if (typed) return 'article'
  if (type === 'article') return length >= LITTLE || blocks.length > 5 ? 'article' : 'other'
  return length >= LITTLE ? 'article' : 'other'
}

/** Nearly every paragraph stands right under a headline that leads elsewhere: whatever the page calls itself. */
function isTeasers({ blocks, headline }: Survey): boolean {
  let paragraphs = 0
  let teasers = 0
  let heading = Number.NEGATIVE_INFINITY
  for (let i = headline + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.marks & (ELSEWHERE | Mark.siteFooter)) continue
    if (block.heading > 0 && block.linked > 0.8) heading = i
    if (!isParagraph(block)) continue
    paragraphs++
    if (i - heading <= 4) teasers++
    heading = Number.NEGATIVE_INFINITY
  }
  return teasers >= 5 && teasers >= 0.8 * paragraphs
}

/** Many headlines that are links, little running text between them. */
function isListing({ blocks, length }: Survey): boolean {
  let teasers = 0
  let runs = 0
  let run = 0
  for (const block of blocks) {
    if (block.marks & (Mark.nav | Mark.siteFooter | Mark.siteHeader)) continue
    if (block.heading > 0 && block.linked > 0.8 && block.text.length > 20) teasers++
    if (isParagraph(block) && !(block.marks & ELSEWHERE)) run++
    else if (block.heading > 0 && block.linked > 0.8) run = 0
    runs = Math.max(runs, run)
  }
  return teasers >= 6 && runs < 3 && length < teasers * 400
}
