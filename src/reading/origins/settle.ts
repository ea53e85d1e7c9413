/** Where the text came from: datelines, credits, agencies signed as authors, statements, metadata. One list, merged. */

import { isOutlet } from '../authors/own-name.ts'
import { nameKey } from '../authors/same-name.ts'
import { type Context, cite } from '../evidence.ts'
import { BLOCKS_A_STEP, isPause, type Steps } from '../steps.ts'
import { isParagraph } from '../survey/extent.ts'
import { type Block, ELSEWHERE, Mark } from '../survey.ts'
import { type Author, LIMITS, type Origin, type Witness } from '../types.ts'
import { agencyNamed, isAgencyHost } from './agencies.ts'
import { creditNames, creditSentence, isSourceLine } from './credit.ts'
import { unnamedAgency } from './credit-list.ts'
import { datelineNames } from './dateline.ts'
import { siteName } from './hosts.ts'
import { linkedOrigin } from './linked.ts'
import { issuerOf } from './press.ts'
import { republishedFrom, type Statement } from './republished.ts'
import { structuredOrigins } from './structured.ts'

interface Found {
  name: string
  how: Origin['how']
  quote: string
  rule: string
  witness: Witness
  block?: Block
}

interface Site {
  name: string
  domain: string
}

/** Finds the origins. An outlet is no origin of its own text. */
export function* findOrigins(context: Context, outlet: Site, authors: Author[]): Steps<Origin[]> {
  const { survey } = context
  const found = [...signed(context, authors), ...(yield* inText(context, authors))]
  const linked = linkedOrigin(survey)
  if (linked)
    found.push({
      name: linked.name,
      how: 'republished',
      quote: linked.block.text,
      rule: 'origins/linked',
      witness: 'text',
      block: linked.block,
    })
  for (const told of structuredOrigins(survey))
    if (told.witness !== 'link' || isElsewhere(told.name, context, outlet))
      found.push({ ...told, rule: 'origins/structured' })
  // "Agencies" says less than their names.
  const named = found.filter((one) => !unnamedAgency(one.name))
  return merge(context, named.length > 0 ? named : found, outlet)
}

/**
 * Is the canonical address another outlet's? Not where the page bears that name itself (a copy, or a site that moved), nor
 * where nothing on it says whose it is.
 */
function isElsewhere(host: string, { survey }: Context, outlet: Site): boolean {
  const plain = (text: string) => nameKey(text).replaceAll(' ', '')
  const [there, here] = [plain(siteName(host)), plain(outlet.name)]
  if (there.length > 2 && (here.includes(there) || there.includes(here))) return false
  const { metas, piece } = survey.meta
  if (metas.has('og:site_name') || piece?.publisher !== undefined) return true
  return survey.blocks.some(({ text, zone }) => zone !== 'before' && text.toLowerCase().includes(siteName(host)))
}

/** Agencies among the authors. */
function signed(context: Context, authors: Author[]): Found[] {
  const found: Found[] = []
  for (const author of authors) {
    const evidence = author.evidence[0]
    const name = agencyNamed(author.name, true) ? author.name : unnamedAgency(author.name)
    if (author.kind !== 'organization' || !evidence || !name) continue
    const block = context.blocks.get(evidence)
    if (block && !(block.marks & Mark.author) && isOfPicture(block) && !isBesideDate(block, context)) continue
    if (block && isCaption(block, name)) continue
    found.push({
      name,
      how: 'wire',
      quote: evidence.quote,
      rule: 'origins/signed',
      witness: evidence.witness,
      ...(block ? { block } : {}),
    })
  }
  return found
}

/** Statements that are looked at on one page; what repeats them adds nothing. */
const MOST = 60
/** Paragraphs in which a dateline can stand, and lines before the headline in which a byline can. */
const FIRST = 3
const BEFORE = 6
/** Paragraphs from the end among which notes on the piece stand. */
const LAST = 3
/** Lines after the piece's own element in which notes on it still stand. */
const AFTER = 15
/** A heading under which sources are listed, not other stories. */
const SOURCES =
  /^(?:verwendete )?(?:quellen?|sources?|fuentes|fonti|bronnen|źródł[oa]|источники?|kaynak(?:lar)?)\s?:?$/i

function* inText(context: Context, authors: Author[]): Steps<Found[]> {
  const { blocks, headline, end } = context.survey
  const found: Found[] = []
  const bylines = new Set(authors.flatMap(({ evidence }) => evidence.map((one) => context.blocks.get(one))))
  let paragraphs = 0
  /** Paragraphs for which it goes on with another story. */
  let others = 0
  for (let i = Math.max(0, headline - BEFORE); i < Math.min(blocks.length, end + AFTER); i++) {
    if (found.length >= MOST) break
    if (isPause(i, BLOCKS_A_STEP)) yield
    const block = blocks[i] as Block
    const { text, marks } = block
    if (i === headline) continue
    const state = (statement: Statement) =>
      found.push({ ...statement, block, rule: 'origins/republished', witness: 'text' })
    const add = (names: readonly string[], quote: string, rule: string) => {
      for (const name of names)
        found.push({ name, how: 'wire', quote, block, rule: `origins/${rule}`, witness: 'text' })
    }
    if (marks & Mark.heading && i > headline) {
      // After the piece, a heading opens what is not the piece's: teasers with credits of their own. Amid the piece, one
      // that is a link opens a teaser, which has a paragraph at most.
      if (block.zone === 'after') others = SOURCES.test(text) ? 0 : blocks.length
      else if (block.linked > 0.9 && !block.pieces.some(({ href }) => href?.startsWith('#'))) others = 2
    } else if (others > 0 && isParagraph(block)) others--
    if (marks & (NEVER | Mark.heading) || (marks & Mark.figure && !isFactLine(block))) continue
    if (i >= end && marks & (Mark.siteFooter | Mark.siteHeader)) continue
    const byline = bylines.has(block) || (marks & Mark.author) !== 0
    // A box, or what follows the piece's own element, may still say of "this article" where it is from.
    if ((marks & BOXES && !byline) || i >= end) {
      if (isNote(text)) for (const one of republishedFrom(block)) state(one)
      if (i >= end && others === 0 && !(marks & BOXES) && isPlainCredit(text)) {
        const credit = creditNames(block, false)
        if (credit) add(credit.names, credit.quote, 'credit')
      }
      continue
    }
    if (i > headline && paragraphs < FIRST && text.length > 30) {
      const line = datelineNames(text)
      if (line) add(line.names, line.quote, 'dateline')
    }
    if (isParagraph(block) && i > headline) paragraphs++
    const issuer = others > 0 ? undefined : issuerOf(block)
    if (issuer && (block.zone !== 'body' || block.paragraphsAfter === 0))
      found.push({ ...issuer, how: 'provided', block, rule: 'origins/press', witness: 'text' })
    const edge = block.zone !== 'body' || block.paragraphsAfter <= 1 || isLastOfKind(block, blocks, end)
    if (edge && others === 0 && !(block.linked > 0.9 && block.zone !== 'head' && !/^[©(]/.test(text))) {
      const credit = creditNames(block, byline)
      if (credit && isCreditPlace(block) && ((marks & Mark.author) !== 0 || !isOfPicture(block)))
        add(credit.names, credit.quote, 'credit')
    }
    const near =
      edge || block.paragraphsBefore <= 1 || block.paragraphsAfter <= LAST || marks & (Mark.italic | Mark.note)
    if (near && others === 0) {
      const sentence = creditSentence(block)
      if (sentence && !isOfPicture(block)) add(sentence.names, sentence.quote, 'credit')
    }
    if (near || isNote(text)) for (const one of republishedFrom(block)) state(one)
  }
  return found
}

/** A short text that begins with "this article" or "originally published", in whichever language. */
const isNote = (text: string) => text.length < 500 && NOTE.test(text.slice(0, 60).toLowerCase())
const NOTE =
  /^[^a-zà-ɏͰ-ϿЀ-ԯ\u3040-\u9fff\uac00-\ud7af]{0,4}(?:(?:editor['’]s |publisher['’]s )?note:? )?(?:this|the post|an? (?:[a-z]{1,12} )?version|originally|first published|republished|reprinted|dies|d(?:er|as) (?:artikel|beitrag|text|interview)|cet|ce texte|l['’]article|este|esta|quest|dit|den här|denna|denne|dette|ten |tekst|artykuł|эт|стать|материал|bu |この|本記事|本文|이 기사)/

/** Regions of others, and regions that are set apart but may speak of the piece. */
const BOXES = Mark.aside | Mark.box
const NEVER = ELSEWHERE & ~BOXES

/** A credit that can be nothing else, wherever it stands: "Quelle: …", "© 2024 …". */
const isPlainCredit = (text: string) =>
  text.length < 120 && (isSourceLine(text) || /^[\s(]{0,3}(?:©|\(c\)|copyright\b).{0,20}\d{4}/i.test(text))

/** A line of facts that its class takes for a part of a picture: no caption, and no picture around it. */
const isFactLine = ({ marks, zone }: Block) => (marks & Mark.meta) !== 0 && zone === 'head' && !(marks & Mark.framed)

/** A lone name amid the text may be a heading or a tag; before the headline only an author's place counts. */
function isCreditPlace(block: Block): boolean {
  if (block.zone === 'before') return (block.marks & (Mark.author | Mark.meta)) !== 0 || isPlainCredit(block.text)
  if (block.paragraphsAfter === 1 && isPlainCredit(block.text)) return true
  return block.zone !== 'body' || block.paragraphsAfter === 0 || SIGNED_OFF.test(block.text.slice(-8))
}

/** A lone "AFP" or "© AFP" that stands with a picture is the picture's. */
function isOfPicture({ marks, text, zone }: Block): boolean {
  if (text.length > 60 || /^[\s(]{0,3}\p{L}{3,20}:/u.test(text)) return false
  if (zone !== 'after' && /^[(\s]{0,3}(?:©|\(c\))/i.test(text) && !/\d|infocom/i.test(text)) return true
  return (marks & Mark.pictured) !== 0
}

/** An agency in the words under a picture: "The lower bridge at noon. AFP". */
const isCaption = ({ marks, text, zone }: Block, name: string) =>
  (marks & Mark.figure) !== 0 && (marks & Mark.framed) !== 0 && zone !== 'head' && text.length > name.length + 20

/** The piece's date stands next to it: the logo or portrait in between is the author's. */
function isBesideDate({ index, zone, paragraphsBefore }: Block, { survey }: Context): boolean {
  if (zone === 'body' && paragraphsBefore > 1) return false
  const next = survey.blocks[index + 1]
  return next !== undefined && next.text.length < 100 && /\b(?:19|20)\d\d\b/.test(next.text)
}

/** Letters in which a sign-off stands: "(dpa)", "/ritzau/". */
const SIGNED_OFF = /[)）\]】/]\s{0,3}\.?$/

/** The last paragraph of its make: what follows under the same parent looks otherwise, as teasers do. */
function isLastOfKind(block: Block, blocks: Block[], end: number): boolean {
  if (block.zone !== 'body' || !isParagraph(block) || !SIGNED_OFF.test(block.text.slice(-8))) return false
  const alike = ({ make }: Block) => make === block.make
  if (!blocks.slice(Math.max(0, block.index - 8), block.index).some((other) => isParagraph(other) && alike(other)))
    return false
  for (let i = block.index + 1; i < Math.min(end, block.index + 60); i++) {
    const other = blocks[i] as Block
    if (isParagraph(other) && alike(other)) return false
  }
  return true
}

function merge(context: Context, found: Found[], outlet: Site): Origin[] {
  const origins: Origin[] = []
  for (const one of found) {
    const agency = agencyNamed(one.name, true)
    if (isOwn(one, outlet)) continue
    // An agency that is given by its address is known by its name.
    const name =
      agency && isHostName(one.name) ? agency.name : agency ? one.name.replace(/^l['’](?=\p{Lu})/u, '') : one.name
    const known = origins.find((origin) => isSame(origin.name, one.name))
    const evidence = cite(context, one.witness, one.rule, one.quote, one.block)
    if (known) {
      // A statement says more than a name in a credit, or a host in the metadata.
      if (one.rule === 'origins/republished' && known.how === 'wire') known.how = one.how

      if (!isHostName(name) && isHostName(known.name)) known.name = name.slice(0, LIMITS.name)
      if (!known.domain && isHostName(one.name)) known.domain = one.name.toLowerCase()
      if (
        known.evidence.length < LIMITS.evidence &&
        !known.evidence.some((other) => other.quote === one.quote && other.witness === one.witness)
      )
        known.evidence.push(evidence)
      continue
    }
    if (origins.length >= LIMITS.origins) break
    const how = agency?.kind === 'press' && one.how === 'wire' ? 'provided' : one.how
    const origin: Origin = { name: name.slice(0, LIMITS.name), how, evidence: [evidence] }
    const domain = agency?.domains[0] ?? (isHostName(one.name) ? one.name.toLowerCase() : undefined)
    if (domain) origin.domain = domain
    origins.push(origin)
  }
  return origins
}

/** Of another newsroom of the same name. */
const EDITION =
  /kolleg|colleagues|collègues|colegas|colleghi|collega's|ausgabe|edition|édition|edición|edizione|edição/i

function isOwn({ name, how, quote }: Found, outlet: Site): boolean {
  const agency = agencyNamed(name, true)
  const host = outlet.domain.toLowerCase()
  if (agency && (isOutlet(agency.name, outlet) || isAgencyHost(agency, host))) return true
  // "A translation of our US colleagues' piece in Example": the same brand in another country.
  if (how === 'translated') return nameKey(name) === nameKey(outlet.name) && !EDITION.test(quote)
  return isOutlet(name, outlet)
}

/** "greyheron.example". */
const isHostName = (name: string) => name.length < 100 && /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,3}$/.test(name)

/** One source in two forms: an agency and its abbreviation, an outlet and its host. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [agencyNamed(a, true), agencyNamed(b, true)]
  if (left || right) return left === right
  const plain = (name: string) =>
    nameKey(isHostName(name) ? name.replace(/(?:\.\w{2,3})?\.\w{2,}$/, '') : name)
      .replace(/^the /, '')
      .replaceAll(' ', '')
  return plain(a) === plain(b)
}
