/** Finds a quote in the page's text, whatever markup, line breaks and white space stand in between. */

/** Bounds on the text that is looked through: text nodes, and characters. */
const MOST_NODES = 60_000
const MOST_TEXT = 3_000_000
/** Quotes shorter than this, in characters without white space, must stand as whole words. */
const SHORT = 32
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|HEAD)$/
/** White space, soft hyphens and zero-width characters: they differ between a quote and the page, and mean nothing. */
const NOTHING = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/
const ALL_NOTHING = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g

export interface TextMap {
  /** All text without white space. */
  text: string
  nodes: Text[]
  /** Offset in `text` at which each node's text begins. */
  starts: number[]
}

/** The text below `root`, in order; with `from` and `to`, only what stands between these two text nodes. */
export function textMap(root: Node, from?: Text, to?: Text): TextMap {
  const map: TextMap = { text: '', nodes: [], starts: [] }
  const parts: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let node: Node | null = from ?? walker.nextNode()
  if (from) walker.currentNode = from
  let length = 0
  for (let seen = 0; node && seen < MOST_NODES && length < MOST_TEXT; seen++, node = walker.nextNode()) {
    const text = node as Text
    if (!SKIPPED.test(text.parentElement?.tagName ?? '')) {
      const plain = text.data.replace(ALL_NOTHING, '')
      map.nodes.push(text)
      map.starts.push(length)
      parts.push(plain)
      length += plain.length
    }
    if (node === to) break
  }
  map.text = parts.join('')
  return map
}

/**
 * The places of `quote` in a text map as ranges, in the order of the page, at most `most`. Exact but for white space; a
 * short quote (a name) only as whole words.
 */
export function findQuote(map: TextMap, quote: string, most = 1): Range[] {
  const wanted = quote.replace(ALL_NOTHING, '')
  const found: Range[] = []
  if (!wanted) return found
  for (let at = map.text.indexOf(wanted); at >= 0 && found.length < most; at = map.text.indexOf(wanted, at + 1)) {
    const range = rangeOf(map, at, at + wanted.length)
    if (range && (wanted.length >= SHORT || isWhole(range))) found.push(range)
  }
  return found
}

/** Node and offset of a character of the map's text. */
function pointOf(map: TextMap, at: number): { node: Text; offset: number } | undefined {
  let low = 0
  let high = map.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map.starts[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  const node = map.nodes[low]
  if (!node) return undefined
  let left = at - (map.starts[low] as number)
  const { data } = node
  for (let offset = 0; offset < data.length; offset++) {
    if (NOTHING.test(data[offset] as string)) continue
    if (left-- === 0) return { node, offset }
  }
  return undefined
}

function rangeOf(map: TextMap, start: number, end: number): Range | undefined {
  const from = pointOf(map, start)
  const to = pointOf(map, end - 1)
  if (!from || !to) return undefined
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset + 1)
  return range
}

/** Neither end cuts a word of its own text node in two. */
function isWhole({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  const before = (startContainer as Text).data[startOffset - 1] ?? ''
  const after = (endContainer as Text).data[endOffset] ?? ''
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}
