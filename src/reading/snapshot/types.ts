/** What passes between a page and the reader: the page's markup there, places in the page back. JSON both ways. */

/** Characters of markup in a snapshot. The largest news pages have some three million, scripts left out. */
export const MOST_MARKUP = 12_000_000

/** A page as it stood at one moment. */
export interface Snapshot {
  /** Absolute address, http or https. */
  url: string
  /**
   * The document element as the browser serialises it. Besides, elements that are empty otherwise hold their open shadow
   * root, between `< >` and `</ >`: a tag without a name, as no browser writes. In pieces that make one text: joining
   * them is left to whoever reads them.
   */
  markup: string[]
  /** Serialised as XML. */
  xml?: boolean
  /** `<noscript>` holds elements, for the page runs no scripts. */
  noscript?: boolean
}

export interface TextSpot {
  /**
   * The number of its element in the document's order (-1: a shadow root itself), and which run of text among the children
   * there it is. Before them, for a text in shadow roots, the number of each host, outermost first.
   */
  path: number[]
  /** How the text begins, without white space: what stands there must say the same. */
  words: string
}

/** Where a block stands. */
export interface Spot {
  first: TextSpot
  last: TextSpot
  /** How many elements up from the first text's own its innermost block-level element stands. */
  up: number
}

/** White space, and characters that are drawn as nothing. */
const NOTHING = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g

/** Text by which a place is known again, in characters, and the raw text that is looked at for it. */
const WORDS = 40
const LOOKED_AT = 400

/** How a text begins, without white space. */
export function firstWords(text: string): string {
  return text.trimStart().slice(0, LOOKED_AT).replace(NOTHING, '').slice(0, WORDS)
}
