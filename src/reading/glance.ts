/** A look at a page before it is read, in as few steps as can be: this runs in every page that the reader opens. */

/** Running text from which on a page may be a piece of writing, in characters. */
const ENOUGH = 500
/** How many text nodes are looked at. */
const MOST_NODES = 3000
const TYPED = /"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"[^"]{0,80}(?:Article|BlogPosting)/

/**
 * Could there be a piece of writing here? Costs well under a millisecond; says yes when in doubt, for the survey decides.
 */
export function mayBeArticle(document: Document): boolean {
  const { body } = document
  if (!body) return false
  if (document.querySelector('article,[itemtype*="Article"],meta[property="og:type"][content*="article" i]'))
    return true
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    if (TYPED.test((script.textContent ?? '').slice(0, 200_000))) return true
  return hasRunningText(document, body)
}

/** Without any metadata: is there running text? */
function hasRunningText(document: Document, body: HTMLElement): boolean {
  const texts = document.createNodeIterator(body, 4)
  let long = 0
  for (let seen = 0; seen < MOST_NODES; seen++) {
    const node = texts.nextNode() as Text | null
    if (!node) return false
    if (node.length < 60) continue
    const tag = node.parentElement?.tagName
    if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'NOSCRIPT' || tag === 'TEXTAREA' || tag === 'TEMPLATE') continue
    const start = node.data.slice(0, 400)
    if (!/\S\s{1,9}\S{1,30}\s{1,9}\S{1,30}\s{1,9}\S/.test(start) && !/[\u3040-\u9fff]{20}/.test(start)) continue
    long += Math.min(node.length, 1000)
    if (long >= ENOUGH) return true
  }
  return false
}
