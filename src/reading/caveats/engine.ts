/** Runs the caveat rules over a page: one pass over the blocks, a cheap gate first, sentences as quotes. */
import { type Context, cite, sentences } from '../evidence.ts'
import { type LabelBook, labelBook } from '../labels/book.ts'
import { findLabels, type LabelHit } from '../labels/lines.ts'
import { type Languages, languagesOf } from '../languages/likely.ts'
import { BLOCKS_A_STEP, isPause, type Steps } from '../steps.ts'
import { isParagraph } from '../survey/extent.ts'
import { type Block, ELSEWHERE, Mark, type Survey } from '../survey.ts'
import { CAVEAT_KINDS, type Caveat, type CaveatKind, type Evidence, type Label, LIMITS, type Origin } from '../types.ts'
import { type CueIndex, cueIndex } from './cues.ts'
import { firstOf, isQuoted, isReported, MAX_SENTENCE, type Readied, readied } from './phrase.ts'
import { RULES } from './rules.ts'
import { scopeOf } from './scope.ts'
import type { CaveatRule, Hit, Support } from './types.ts'

interface Ready {
  rule: CaveatRule
  /** Its bit in what the cue index gives. */
  bit: number
  anywhere: Readied
  edges: Readied
  outside: Readied
  opening: Readied
  weak: Readied
  within: Readied
  never: Readied
}

interface Compiled {
  rules: Ready[]
  gate: CueIndex
  also: CueIndex
  /** Bits of the rules without a second set of cues. */
  free: number
  book: LabelBook<CaveatKind>
}

let compiled: Compiled | undefined

function compile(): Compiled {
  compiled ??= {
    rules: RULES.map((rule, i) => ({
      rule,
      bit: 1 << i,
      anywhere: readied(rule.anywhere),
      edges: readied(rule.edges),
      outside: readied(rule.outside),
      opening: readied(rule.opening),
      weak: readied(rule.weak),
      within: readied(rule.within && { xx: rule.within }),
      never: readied({ xx: rule.never ?? [] }),
    })),
    gate: cueIndex(RULES.map((rule) => rule.cues)),
    also: cueIndex(RULES.map((rule) => rule.also ?? '')),
    free: RULES.reduce((bits, rule, i) => (rule.also === undefined ? bits | (1 << i) : bits), 0),
    book: labelBook(RULES),
  }
  return compiled
}

/** Sentences that are kept of one page before they are merged by kind. */
const MOST_HITS = 300

/** Labels that are caveats. */
const LABELLED: Partial<Record<Label, CaveatKind>> = {
  opinion: 'opinion',
  analysis: 'opinion',
  letter: 'opinion',
  sponsored: 'sponsored',
  satire: 'satire',
  'press-release': 'press-release',
}

/**
 * Finds the caveats of a page: normally one a kind and scope, its best sentence first, further sentences as further
 * evidence. Each origin is a caveat of its own (`syndicated`). `label` is the piece's label, where one was found.
 */
export function* findCaveats(
  context: Context,
  origins: Origin[],
  label: { label: Label; evidence: Evidence } | undefined,
): Steps<Caveat[]> {
  // A policy's headings name what it is about; they label nothing.
  const hits = [...(context.policy ? [] : labelHits(context, label)), ...(yield* textHits(context))]
  const caveats = merge(context, hits)
  for (const origin of origins) {
    const evidence = origin.evidence
      .slice(0, LIMITS.evidence)
      .map((one) => cite(context, one.witness, 'caveats/syndicated', one.quote, context.blocks.get(one)))
    const first = evidence[0]
    if (first)
      caveats.push({
        kind: 'syndicated',
        quote: first.quote,
        scope: 'piece',
        evidence,
      })
  }
  const order = (caveat: Caveat) => CAVEAT_KINDS.indexOf(caveat.kind)
  return caveats.sort((a, b) => order(a) - order(b)).slice(0, LIMITS.caveats)
}

function labelHits(context: Context, label: { label: Label; evidence: Evidence } | undefined): Hit[] {
  const { survey } = context
  const hits: Hit[] = []
  const { rules, book } = compile()
  const labels = findLabels(survey, book)
  for (const { rule } of rules) {
    const line = labels.get(rule.kind)
    if (line && !isOutlet(survey, book, rule.kind, line))
      hits.push({ ...line, kind: rule.kind, scope: 'piece', rank: 5 })
    const said = rule.metadata?.(survey)
    if (said) hits.push({ ...said, kind: rule.kind, scope: 'piece', rank: 1 })
  }
  const kind = label && LABELLED[label.label]
  if (label && kind) {
    const block = context.blocks.get(label.evidence)
    const { witness, quote } = label.evidence
    if (!hits.some((hit) => hit.kind === kind && hit.block !== undefined && hit.block === block))
      hits.push({
        kind,
        witness,
        quote,
        scope: 'piece',
        rank: 4,
        ...(block ? { block } : {}),
      })
  }
  return hits
}

/** "River rises | Tribune": the title's label is the outlet's own name. */
function isOutlet(survey: Survey, book: LabelBook<CaveatKind>, kind: CaveatKind, { witness }: LabelHit): boolean {
  const site = survey.meta.metas.get('og:site_name')?.[0]
  return witness === 'meta' && site !== undefined && book.part(site).includes(kind)
}

interface Sentence {
  text: string
  start: number
  /** Bits of the rules that have their cues in it. */
  found: number
  /** As `languagesOf` gives them; undefined while nobody has asked. */
  languages: Languages | undefined
}

/** What can be said of one piece only: a policy that speaks of it says how the outlet would go about it. */
const PIECES_ONLY = new Set<CaveatKind>(['correction', 'unverified'])

/** Sentences of all blocks that say something of the piece or the site. */
function* textHits({ survey, policy }: Context): Steps<Hit[]> {
  const { rules, gate } = compile()
  const hits: Hit[] = []
  const supports = new Map<CaveatRule, Support | undefined>()
  const supportOf = (rule: CaveatRule) => {
    if (rule.support && !supports.has(rule)) supports.set(rule, rule.support(survey))
    return supports.get(rule)
  }
  // From the end: disclaimers in a row are paragraphs themselves, and must not hide from one another that they are last.
  let row = 0
  for (let i = survey.blocks.length - 1; i >= 0; i--) {
    if (hits.length >= MOST_HITS) break
    if (isPause(i, BLOCKS_A_STEP)) yield
    const block = survey.blocks[i] as Block
    const before = hits.length
    if (block.text.length < 8 || block.index === survey.headline) continue
    if (block.marks & NEVER && !(block.marks & Mark.note) && !(block.marks & Mark.standfirst)) continue
    // What somebody else wrote, set off from the running text.
    if (block.marks & Mark.quote && block.zone === 'body' && block.paragraphsBefore > 0 && block.paragraphsAfter > 0)
      continue
    const found = gate(block.text)
    if (!found) continue
    let split: Sentence[] | undefined
    for (const ready of rules) {
      if (!(found & ready.bit)) continue
      if (policy && PIECES_ONLY.has(ready.rule.kind)) continue
      const own = standingOf(block, survey, ready.rule, row)
      const standing = own && policy ? 'edge' : own
      if (!standing || (standing === 'body' && !ready.rule.anywhere)) continue
      split ??= splitText(block.text)
      const supported = () => supportOf(ready.rule) !== undefined
      addHits(hits, { ready, standing, block, survey, supported }, split)
    }
    if (hits.length > before && isParagraph(block)) row++
  }
  for (const { rule } of rules) {
    const said = rule.support && hits.find((hit) => hit.kind === rule.kind)
    const support = said && supportOf(rule)
    if (support) hits.push({ ...support, kind: rule.kind, scope: said.scope, rank: 0 })
  }
  if (policy) for (const hit of hits) hit.scope = 'site'
  return hits.sort((a, b) => (a.block?.index ?? 0) - (b.block?.index ?? 0))
}

function splitText(text: string): Sentence[] {
  const { gate, also, free } = compile()
  return sentences(text).map((one) => {
    const found = one.text.length > MAX_SENTENCE ? 0 : gate(one.text)
    return { ...one, found: found && found & (free | also(one.text)), languages: undefined }
  })
}

/** Look-alikes are in no language. */
const ANY: Languages = -1

/** A rule at a block. */
interface Place {
  ready: Ready
  standing: Standing
  block: Block
  survey: Survey
  /** Does something else on the page bear the caveat out? */
  supported: () => boolean
}

function addHits(hits: Hit[], place: Place, split: Sentence[]): void {
  const { ready, block, survey } = place
  let last: { hit: Hit; index: number; from: number } | undefined
  for (let i = 0; i < split.length; i++) {
    const sentence = split[i] as Sentence
    if (!(sentence.found & ready.bit) || !says(place, sentence)) continue
    const end = sentence.start + sentence.text.length
    if (last && last.index === i - 1 && end - last.from <= LIMITS.quote) {
      // The next sentence says it too: one quote of both, while it stays short.
      last.hit.quote = block.text.slice(last.from, end)
      last.index = i
      continue
    }
    last = { hit: hitOf(ready.rule, block, sentence.text, survey), index: i, from: sentence.start }
    hits.push(last.hit)
  }
}

/** Regions that say nothing of the piece, whatever the rule. */
const NEVER = ELSEWHERE & ~Mark.aside
/** Text of others. In the remaining regions of `NEVER` (menus, slots, boxes), a note by name is still the outlet's word. */
const OTHERS = Mark.comments | Mark.related | Mark.card | Mark.form

/** In the midst of the running text, near its ends, or beside it: before, under the headline, after, in a note. */
type Standing = 'body' | 'edge' | 'outside'

/**
 * Where a block stands for a rule; undefined where its text does not count for it. `row`: paragraphs after it that are
 * caveats themselves.
 */
function standingOf(block: Block, survey: Survey, rule: CaveatRule, row: number): Standing | undefined {
  // A standfirst under the headline is this piece's, whatever else its class says.
  const marks = block.marks & Mark.standfirst && block.zone === 'head' ? block.marks & ~Mark.related : block.marks
  if (marks & NEVER && !(rule.site && marks & Mark.note && !(marks & OTHERS) && block.linked < 0.5)) return undefined
  const own = marks & (Mark.note | Mark.bio | Mark.author)
  if (marks & (Mark.aside | Mark.siteFooter | Mark.siteHeader) && !rule.site && !own) return undefined
  if (marks & Mark.figure && !own && !(rule.site && block.zone === 'before')) return undefined
  if (block.linked > 0.7 && !rule.site) return undefined
  if (block.zone === 'after' && block.index >= survey.end && !rule.site && block.index > survey.end + AFTER)
    return undefined
  if (block.zone !== 'body' || marks & (Mark.note | Mark.bio)) return 'outside'
  const before = block.paragraphsBefore
  const after = block.paragraphsAfter - row
  // In italics at either end: about the author, a note on the text.
  if (marks & Mark.italic) return before === 0 || after <= 0 ? 'outside' : 'edge'
  if (marks & Mark.standfirst) return 'edge'
  // Late in a longer piece is near its end.
  return before === 0 || after <= 1 || (after <= 3 && before > 2 * after) ? 'edge' : 'body'
}

/** Lines after the piece's own element in which notes on the piece still stand. */
const AFTER = 40

function says({ ready, standing, block, supported }: Place, sentence: Sentence): boolean {
  const { text } = sentence
  sentence.languages ??= languagesOf(text, block.text)
  const { languages } = sentence
  let at = firstOf(ready.anywhere, text, languages)
  if (at < 0 && standing !== 'body') at = firstOf(ready.edges, text, languages)
  if (at < 0 && standing === 'outside') at = firstOf(ready.outside, text, languages)
  if (at < 0 && ready.opening.length > 0 && isOpening(block)) at = firstOf(ready.opening, text, languages)
  if (at < 0 && standing !== 'body' && ready.weak.length > 0 && supported()) at = firstOf(ready.weak, text, languages)
  if (at < 0 || firstOf(ready.never, text, ANY) >= 0) return false
  if (standing !== 'outside' && ready.within.length > 0 && firstOf(ready.within, text, ANY) < 0) return false
  if (isQuoted(block.text, sentence.start + at)) return false
  return ready.rule.reported || !isReported(text, block.zone === 'body')
}

/** Between the headline and the second paragraph. */
const isOpening = ({ zone, paragraphsBefore }: Block) => zone === 'head' || (zone === 'body' && paragraphsBefore === 0)

function hitOf(rule: CaveatRule, block: Block, quote: string, survey: Survey): Hit {
  return { kind: rule.kind, witness: 'text', quote, block, ...scopeOf(rule.kind, block, quote, survey) }
}

/** One caveat a kind and scope; sentences that stand twice count once. */
function merge(context: Context, hits: Hit[]): Caveat[] {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const key = `${hit.kind} ${hit.scope}`
    const group = groups.get(key)
    if (!group) groups.set(key, [hit])
    else if (!group.some((other) => other.quote === hit.quote)) group.push(hit)
  }
  const caveats: Caveat[] = []
  for (const group of groups.values()) {
    // Stable: among equals, the first on the page.
    group.sort((a, b) => b.rank - a.rank)
    const evidence = group
      .slice(0, LIMITS.evidence)
      .map((hit) => cite(context, hit.witness, `caveats/${hit.kind}`, hit.quote, hit.block))
    const [best] = evidence
    const [hit] = group
    if (best && hit)
      caveats.push({
        kind: hit.kind,
        quote: best.quote,
        scope: hit.scope,
        evidence,
      })
  }
  return caveats
}
