/** A caveat rule: how pages word one kind of caveat, as data. `engine.ts` is the only one that runs it. */
import type { Block, Survey } from '../survey.ts'
import type { CaveatKind, Witness } from '../types.ts'

/**
 * Phrases by language code ("xx" for words that are the same everywhere). All languages are tried on every page: pages
 * mix them. A phrase is the source of a regular expression, matched within one sentence, without regard to case, with
 * three conveniences (`phrase.ts`):
 * - " … " is a gap of up to 80 characters;
 * - "A && B" asks for both, in any order;
 * - "'" also matches the curly apostrophe.
 * A part with `\p{Lu}` regards case. It starts at the start of a word. It must not nest quantifiers nor use unbounded ones.
 */
export type Phrases = Record<string, readonly string[]>

export interface CaveatRule {
  kind: CaveatKind
  /**
   * How words start, in lower case, split by "|": one stands in every sentence that a phrase can match. Text without
   * any is never looked at more closely. A cue may run over several words; one of two letters is a whole word.
   */
  cues: string
  /** A second set of cues, written alike: where given, one of these stands in the sentence as well. */
  also?: string
  /** Is the statement often one about the whole site? Then it counts in the site's footer and in asides as well. */
  site?: boolean
  /** Wordings that nothing else uses: they count wherever the piece's own text stands. */
  anywhere?: Phrases
  /** Wordings that reports use as well: they count only where disclaimers stand, at the edges of the piece. */
  edges?: Phrases
  /** In the running text, one of these stands in the sentence as well. */
  within?: readonly string[]
  /** Wordings with which a report may well end: they count only outside the piece's running text. */
  outside?: Phrases
  /** Wordings that stand over boxes beside the piece as well: they count only between the headline and the first paragraph. */
  opening?: Phrases
  /** Wordings too short to say it alone: they count, at the edges, where `support` finds something that bears them out. */
  weak?: Phrases
  /** What else on the page bears the caveat out; it is further evidence beside each hit. */
  support?: (survey: Survey) => Support | undefined
  /**
   * Labels of the piece by language: plain text in lower case, split by "|", the whole of a short line beside the
   * headline (`labels/book.ts` has the forms it takes). One that ends in "…" goes on with a name.
   */
  labels?: Record<string, string>
  /** Look-alikes: a sentence in which one is found is no such caveat. */
  never?: readonly string[]
  /** "The army said …" does not speak against it: the outlet reports and adds its own word. */
  reported?: boolean
  /** What metadata says of it, beside text. */
  metadata?: (survey: Survey) => { witness: Witness; quote: string } | undefined
}

/** Something beside the text that bears a caveat out. */
export interface Support {
  witness: Witness
  quote: string
  block?: Block
}

/** One place of the page that a rule holds to say a caveat. */
export interface Hit {
  kind: CaveatKind
  witness: Witness
  /** With `block`, a substring of its text. */
  quote: string
  block?: Block
  scope: 'piece' | 'site'
  /** The higher, the better a quote for the caveat. */
  rank: number
}
