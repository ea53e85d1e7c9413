/** "Show in page": scrolls to a quote and tints it for a while. The page's DOM is not changed for it. */
import type { Revealed } from '../messages/contract.ts'
import type { Place } from '../reading/snapshot/find.ts'
import type { Evidence } from '../reading/types.ts'
import { findQuote, textMap } from './text-map.ts'
import { tint } from './tint.ts'

/** Repetitions of a quote among which one that can be seen is looked for. */
const MOST = 20

/**
 * Shows a piece of evidence. `place` is where the reader saw it; without one, or where the text there has changed, the
 * whole page is searched. Evidence from metadata has no place in the page: "not-visible".
 */
export function reveal(evidence: Evidence, place: Place | undefined): Revealed {
  if (evidence.witness === 'json-ld' || evidence.witness === 'meta') return 'not-visible'
  const ranges = place?.first.isConnected ? findQuote(textMap(document, place.first, place.last), evidence.quote) : []
  const found = ranges.length > 0 ? ranges : findQuote(textMap(document.body), evidence.quote, MOST)
  const range = found.find(isSeen)
  if (!range) return found.length > 0 ? 'not-visible' : 'not-found'
  scrollTo(range)
  tint(range)
  return 'shown'
}

const isSeen = (range: Range) => [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1)

function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const element = range.startContainer.parentElement
  // A block higher than the window is shown from its start; anything else in the middle.
  const tall = (element?.getBoundingClientRect().height ?? 0) > innerHeight * 0.8
  element?.scrollIntoView({
    block: tall ? 'start' : 'center',
    inline: 'nearest',
    behavior: calm ? 'instant' : 'smooth',
  })
}
