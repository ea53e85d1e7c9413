/**
 * What the survey hands to the witnesses: the page's text as blocks in order, where the piece stands among them, and
 * the page's metadata. Gathered in one pass over the page's nodes; nothing after that pass sees them.
 */

/** A run of text within one block and one element: a link, a span, a bold name. */
export interface Piece {
  /** Offsets in the block's text. */
  start: number
  end: number
  /** Absolute or relative address as written, where the piece stands inside a link. */
  href?: string
  /** The link's `rel`. */
  rel?: string
  /** Stands in a `<time>` element or one that is marked as a date. */
  time?: boolean
  /** What the `<time>` element around a date says in its `datetime`. */
  datetime?: string
  /** Marked as an author by class, itemprop or rel, on the element or an inline ancestor. */
  author?: boolean
  /** An element around it, however far, is the author by `itemprop` or `property`. */
  item?: boolean
  /** How the element that holds the text directly sets it off. */
  set?: 'italic' | 'bold'
}

/** What kind of region an element opens, from its tag, role and class names. Bits, so that they can be combined. */
export const Mark = {
  nav: 1 << 0,
  /** Header of the site (masthead), not of the piece. */
  siteHeader: 1 << 1,
  /** Footer of the site. */
  siteFooter: 1 << 2,
  aside: 1 << 3,
  comments: 1 << 4,
  /** Related, recommended, popular, next stories. */
  related: 1 << 5,
  figure: 1 << 6,
  form: 1 << 7,
  ad: 1 << 8,
  /** Newsletter, cookie, sharing, paywall and the like. */
  box: 1 << 9,
  quote: 1 << 10,
  /** Byline or author element. */
  author: 1 << 11,
  /** Author box: who the author is, usually at the end. */
  bio: 1 << 12,
  /** Line of facts about the piece: date, section, author. */
  meta: 1 << 13,
  /** h1 to h6. */
  heading: 1 << 14,
  /** Summary under the headline. */
  standfirst: 1 << 15,
  /** An `<article>` inside another one or beside the main one: a card of another story. */
  card: 1 << 16,
  italic: 1 << 17,
  time: 1 << 18,
  /** Label of the piece: kicker, section, category, flag. */
  label: 1 << 19,
  article: 1 << 20,
  /** Disclaimer, note, correction box by its class. */
  note: 1 << 21,
  list: 1 << 22,
  /** Holds a picture, stands right behind one, or shares a small frame with one. Only for short lines. */
  pictured: 1 << 23,
  /** Inside of a figure or picture, whatever that element was found to be. */
  framed: 1 << 24,
  /** Inside of what the page calls its breadcrumbs. */
  crumbs: 1 << 25,
} as const

/** Regions whose text is not the piece's own. */
export const ELSEWHERE =
  Mark.nav | Mark.aside | Mark.comments | Mark.related | Mark.form | Mark.ad | Mark.box | Mark.card

export type Zone =
  /** Before the headline. */
  | 'before'
  /** The headline and what stands between it and the first paragraph. */
  | 'head'
  | 'body'
  /** After the last paragraph. */
  | 'after'

/** One line or paragraph of text: what stands between two block-level boundaries or `<br>`s. */
export interface Block {
  index: number
  /** White space folded, soft hyphens and zero-width characters dropped; nothing inserted between inline elements. */
  text: string
  pieces: Piece[]
  /** All marks that hold for it: those of its region and of inline elements that wrap the whole block. */
  marks: number
  /** 1 to 6 within a heading, else 0. */
  heading: number
  /** Number of the element around the block's own: blocks with the same one are neighbours. */
  parent: number
  /** Number of its make: blocks with the same one are neighbours of the same class. */
  make: number
  zone: Zone
  /** Share of the text inside links, 0 to 1. */
  linked: number
  /** Characters of all lines that one element holds in a row, set apart by `<br>` only: this block's and its neighbours'. */
  whole: number
  /** Number of paragraphs of the piece (80 characters or more, few links) before and after this block. */
  paragraphsBefore: number
  paragraphsAfter: number
}

/** The page's metadata as it stands there. All of it is the page's word. */
export interface PageMetadata {
  /** `name`, `property` or `itemprop` of a meta element in lower case → its contents in document order. */
  metas: Map<string, string[]>
  canonical?: string
  /** `<title>`, folded. */
  title?: string
  lang?: string
}

/** Things by their schema.org names, flattened: no nesting in `@graph`, ids resolved lazily through `byId`. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type Thing = { [key: string]: Json }

export interface Metadata extends PageMetadata {
  /** All JSON-LD objects of the page that have a type, in order. */
  things: Thing[]
  byId: Map<string, Thing>
  /** The thing that describes this piece, bound by type, address and headline. */
  piece?: Thing
}

export interface MastheadName {
  text: string
  /** `home`: a link to the site's front page. `logo`: an image or its frame is marked as the site's logo. */
  from: 'home' | 'logo' | 'microdata'
  /** Among the first of its kind: the masthead's own. Further down stand partners, sister outlets and sponsors. */
  first?: boolean
}

export interface Survey {
  url: URL
  blocks: Block[]
  /** Index of the headline's block; -1 where there is none. */
  headline: number
  /** First block after the piece (another article, comments, site footer); `blocks.length` where nothing follows. */
  end: number
  /** Characters of running text in the piece. */
  length: number
  meta: Metadata
  masthead: MastheadName[]
  /** Names in elements that are marked up as author without being shown: `<meta itemprop="name" content="…">`. */
  marked: string[]
}
