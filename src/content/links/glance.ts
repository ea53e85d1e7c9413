/** A look at a page's links in as few steps as can be: this runs in every page that the reader opens. */
import type { LinkMode } from '../../platform/settings-shape.ts'
import { isAkin, targetHost } from './target.ts'

/** Where a site's own ways through it stand. */
export const MENU =
  'nav,menu,footer,[role=navigation],[role=menu],[role=menubar],[role=contentinfo],[role=tablist],[role=toolbar],[role=banner],[contenteditable]'

/**
 * May there be a link to mark? Says yes when in doubt, for `candidates.ts` decides; links in an article's paragraphs
 * alone are no reason to. `own`: the page's host.
 */
export function mayHaveCandidate(document: Document, own: string, mode: LinkMode): boolean {
  const { links } = document
  for (let at = 0; at < links.length && at < 3000; at++) {
    const link = links[at] as HTMLAnchorElement
    const host = targetHost(link)
    if (!host || isAkin(host, own)) continue
    const { length } = link.textContent?.trim() ?? ''
    if (length < 2 || link.closest(MENU)) continue
    const text = link.closest('p')
    if (mode === 'everywhere' || !text || (text.textContent ?? '').length < 2 * length) return true
    const post = text.closest('article,[role=article],li')
    if (post && (post.nextElementSibling ?? post.previousElementSibling)?.tagName === post.tagName) return true
  }
  return false
}
