/** "Originally published on X", "republished from X", "translated from X", "provided by X", "Copyright: Project Syndicate". */
import { hasGivenName } from '../authors/given-names.ts'
import { sentences } from '../evidence.ts'
import { type Languages, languageBit, languagesOf } from '../languages/likely.ts'
import type { Block } from '../survey.ts'
import type { Origin } from '../types.ts'
import { agencyNamed } from './agencies.ts'
import { mayState } from './gate.ts'
import { nameAt } from './source-name.ts'
import { opensNote, STATEMENTS, speaksOfPiece } from './statements.ts'

export interface Statement {
  name: string
  how: Origin['how']
  quote: string
}

interface Phrase {
  how: Origin['how']
  lead: RegExp
  /** What must follow the name. */
  tail?: RegExp
  opens: boolean
  free: boolean
  weak: boolean
}

/** No statement holds in a text longer than this; a note on the piece is no longer than the second. */
const LONGEST = 1600
const NOTE = 350
const PROJECT_SYNDICATE = /(?:©|\(c\)|\bcopyright\b):?[\s\d,–-]{0,12}(project syndicate)/i
/** Advertising is a caveat of its own, and who made it for the outlet is no source. */
const SPONSORED =
  /\b(?:advertis|sponsor|brand(?:ed)? (?:studio|content)|paid (?:for|by|post)|commercial|anzeige|werb|publicit|patrocin|annonce)/i
/** The statement is of a picture. */
const PICTURE =
  /\b(?:photos?|photographs?|images?|pictures?|cartoons?|graphics?|illustrations?|charts?|maps?|videos?|figures?|fotos?|bild(?:er)?|grafik(?:en)?|fotografie|foto's|crédit|imagen)\b/i

/** Phrases by language, made when their language is first needed: making an expression takes longer than trying it. */
const made = new Map<string, Phrase[]>()

function phrasesIn(code: string): Phrase[] {
  const known = made.get(code)
  if (known) return known
  const phrases = (Object.entries(STATEMENTS) as [Origin['how'], Record<string, readonly string[]>][]).flatMap(
    ([how, languages]) => (languages[code] ?? []).map((text) => phraseOf(how, text)),
  )
  made.set(code, phrases)
  return phrases
}

function phraseOf(how: Origin['how'], text: string): Phrase {
  const [lead = '', tail] = text.replace(/^\^?!?~?/, '').split('_')
  const pattern = (part: string) => part.replace(/\((?!\?)/g, '(?:').replaceAll('\\p{L}', LETTERS)
  return {
    how,
    lead: new RegExp(pattern(lead).trimEnd(), 'g'),
    ...(tail?.trim() ? { tail: new RegExp(pattern(tail).trim(), 'i') } : {}),
    opens: text.startsWith('^'),
    free: text.replace('^', '').startsWith('!'),
    weak: text.startsWith('~'),
  }
}

/** Property escapes are slow to compile, and the phrases with them are in Latin letters. */
const LETTERS = 'a-zA-ZÀ-ɏ'

const CODES = [...new Set(Object.values(STATEMENTS).flatMap((languages) => Object.keys(languages)))]
const ENGLISH = languageBit('en')

/** Statements in one block. The name is as the page writes it; the quote is the sentence that says it. */
export function republishedFrom(block: Block): Statement[] {
  if (block.text.length > LONGEST) return []
  // As long as before, so that places in it hold.
  const text = block.text.replaceAll('’', "'")
  const syndicated = PROJECT_SYNDICATE.test(text)
  const licensed = licensedFrom(text, block)
  if (licensed) return [licensed]
  // English notes stand in pages of every language.
  const languages: Languages = languagesOf(text) | ENGLISH
  const codes = CODES.filter((code) => languageBit(code) & languages)
  if (!syndicated && !mayState(text.toLowerCase(), codes)) return []
  const out: Statement[] = []
  for (const { text: said, start } of sentences(text)) {
    const sentence = { text: said, start, quote: block.text.slice(start, start + said.length) }
    if (sentence.text.length > 600) continue
    const syndicate = syndicated && sentence.text.match(PROJECT_SYNDICATE)
    if (syndicate) add(out, { name: syndicate[1] as string, how: 'republished', quote: sentence.quote })
    const lower = sentence.text.toLowerCase()
    if (!mayState(lower, codes) || SPONSORED.test(sentence.text)) continue
    // A few letters change their length with their case.
    const plain = { ...sentence, lower: lower.length === sentence.text.length ? lower : sentence.text }
    for (const code of codes)
      for (const phrase of phrasesIn(code)) for (const one of find(phrase, block, plain)) add(out, one)
  }
  return out
}

/** An encyclopedia's text stands under a licence that wants it named. */
const ENCYCLOPEDIA = /\b(?:wikip[eé]dia|wikivoyage|wikinews|wikipedie)\b/i
const LICENCE =
  /creative commons|\bcc[ -]by|\bgfdl\b|\bgnu\b|\blizenz|\blicen[cs]e|\blicencia|\blicenza|\blicença|\blicentie|лицензи/i
const TEXT_OF =
  /\b(?:text(?:e[sn]?|os?|ausschnitte?|auszüge)?|testo|tekst|artikel[ns]?|articles?|artículos?|articol[oi]|artigos?|material|inhalte?|content|beitrag|beschreibung(?:en)?|description|information(?:en)?|informations?)\b/i
/** "Copyright 2020 Grey Heron. Reprinted with permission." */
const REPRINTED =
  /(?:©|\(c\)|\bcopyright\b)[\s©:]{0,3}(?:\(c\)\s)?(?:\d{4}(?:[-–]\d{2,4})?,?\s)?(?:by\s)?(?=\S).{2,70}?[.,;]\s(?:all rights reserved\.?\s)?(?:reprinted|republished|reproduced)(?: here)? (?:with|by) permission/i

function licensedFrom(text: string, block: Block): Statement | undefined {
  if (text.length > NOTE * 2) return undefined
  if (ENCYCLOPEDIA.test(text) && LICENCE.test(text) && TEXT_OF.test(text) && !PICTURE.test(text)) {
    const said = sentences(text).find((one) => ENCYCLOPEDIA.test(one.text))
    const name = said?.text.match(ENCYCLOPEDIA)?.[0]
    if (said && name)
      return { name, how: 'republished', quote: block.text.slice(said.start, said.start + said.text.length) }
  }
  const owner = REPRINTED.exec(text)
  if (!owner || PICTURE.test(text)) return undefined
  const lead =
    owner[0].match(/^(?:©|\(c\)|copyright)[\s©:]{0,3}(?:\(c\)\s)?(?:\d{4}(?:[-–]\d{2,4})?,?\s)?(?:by\s)?/i)?.[0]
      .length ?? 0
  const [name] = nameAt(block, owner.index + lead)
  return name && !hasGivenName(name) ? { name, how: 'republished', quote: block.text } : undefined
}

function add(out: Statement[], one: Statement): void {
  if (!out.some((other) => other.name === one.name)) out.push(one)
}

const LETTER = /\p{L}/u
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function find(
  phrase: Phrase,
  block: Block,
  sentence: { text: string; lower: string; start: number; quote: string },
): Statement[] {
  const { text, lower, start, quote } = sentence
  if (phrase.weak && (block.text.length > NOTE || !opensNote(text))) return []
  const out: Statement[] = []
  phrase.lead.lastIndex = 0
  for (let tries = 0; tries < 4; tries++) {
    const match = phrase.lead.exec(lower)
    if (!match?.[0]) break
    const { index } = match
    const end = index + match[0].length
    const within = (at: number) =>
      LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '') && !UNPARTED.test(text[at] ?? '')
    if (within(index) || within(end)) continue
    const before = text.slice(0, index)
    // "(Originally published …", "Editor's note: Originally …".
    const first = OPENING.test(before)
    if (phrase.opens ? !first : !first && !phrase.free && !speaksOfPiece(before)) continue
    if (PICTURE.test(before) && !speaksOfPiece(before)) continue
    for (const name of nameAt(block, start + end, phrase.tail))
      if (isSource(name, phrase) && !isReference(name, text.slice(end)))
        out.push({ name: ofFeed(name), how: phrase.how, quote })
  }
  return out
}

/** Nothing before the statement, or a bare word for a text: "Article initialement publié …". */
const OPENING =
  /^[\s("“*[—–-]{0,4}(?:[\p{L}'’. ]{2,24}:\s)?(?:(?:article|story|post|essay|column|interview|artikel|beitrag|text|texte|texto|testo|tribune|entretien|artículo|nota|columna|entrevista|articolo|intervista|artigo|matéria|reportagem|tekst|artykuł|статья|текст)\s)?(?:(?:and|und|was|were|is) )?$/iu

/** "Doe, J. (2021)", "Doe et al.": the writer of a paper. */
const isReference = (name: string, after: string): boolean =>
  /^(?:, \p{Lu}\.| et al\b)/u.test(after.slice(after.indexOf(name) + name.length))

/** "dpa-Newskanal" is the agency's. */
function ofFeed(name: string): string {
  const agency = name.match(/^(\p{L}{2,12})-(?:news)?(?:kanal|feed|material|meldung|ticker)$/iu)?.[1]
  return agency && agencyNamed(agency, true) ? agency : name
}

/** Makers of boxes, not of texts. */
const TOOLS = /^(?:taboola|outbrain|google|disqus|cloudflare|wordpress|blogger|facebook|bats|factset|refinitiv|opta)\b/i

function isSource(name: string, { how, free }: Phrase): boolean {
  if (TOOLS.test(name)) return false
  if (agencyNamed(name, true)) return true
  // "Produced by Jane Doe", "supplied by Jane Doe": makers by name are no outlets.
  return free && how === 'republished' ? true : !(name.split(' ').length < 4 && hasGivenName(name))
}
