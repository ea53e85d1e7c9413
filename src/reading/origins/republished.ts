/** "Originally published on X", "republished from X", "translated from X", "provided by X", "Copyright: Project Syndicate". */
import { hasGivenName } from '../authors/given-names.ts'
import { sentences } from '../evidence.ts'
import type { Block } from '../survey.ts'
import type { Origin } from '../types.ts'
import { agencyNamed } from './agencies.ts'
import { nameAt } from './source-name.ts'
import { STATEMENTS, SUBJECT } from './statements.ts'

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
}

/** No statement holds in a text longer than this. */
const LONGEST = 1600
/** One word of every phrase. */
const GATE =
  /authored|submitted|written|excerpt|publi|pubblic|übermittelt|appear|print|post|\bran\b|aired|broadcast|syndicat|provid|produc|suppl|distribut|permission|courtesy|original|version of|visit|\b(?:comes|taken?) (?:from|to)|contributed|reblog|copyright|©|transl|story source|partnership|zuerst|ursprüng|erstmal|zunächst|erschien|veröffentl|übern|entnommen|stammt|rebloggt|genehmigung|nachdruck|übersetz|bereitgestellt|verfügung|original|paru|diffus|repris|reprodui|autorisation|tradui|fourni|tomad|traduc|apareci|reprodu|appars|uscit|ripubblic|ripres|tratt[oa]|concessione|tradott|traduz|fornit|veiculad|verscheen|verschenen|gepubliceerd|overgenomen|vertaling|aangeleverd|beschikbaar|trykt|bragt|udgivet|offentliggjort|ukazał|opublikowa|przedruk|tłumacz|powstał|опубликован|выш|перепечат|перевод|опублікован|вийш|vyš|alın|çevril|derlen|yay[ıi]n?[ml]|記事|本稿|初出|元記事|転載|提供元|配信元|转载|轉載|首发|首發|原载|原載|原刊|转自|轉自|이 (?:기사|글|칼럼)/iu

const PROJECT_SYNDICATE = /(?:©|\(c\)|\bcopyright\b):?[\s\d,–-]{0,12}(project syndicate)/i
/** Advertising is a caveat of its own, and who made it for the outlet is no source. */
const SPONSORED =
  /\b(?:advertis|sponsor|brand(?:ed)? (?:studio|content)|paid (?:for|by|post)|commercial|anzeige|werb|publicit|patrocin|annonce)/i
/** The statement is of a picture. */
const PICTURE =
  /\b(?:photos?|photographs?|images?|pictures?|cartoons?|graphics?|illustrations?|charts?|maps?|videos?|figures?|fotos?|bild(?:er)?|grafik(?:en)?|fotografie|foto's|crédit|imagen)\b/i

let phrases: Phrase[] | undefined

function load(): Phrase[] {
  const out: Phrase[] = []
  for (const [how, languages] of Object.entries(STATEMENTS) as [Origin['how'], Record<string, readonly string[]>][]) {
    for (const list of Object.values(languages)) {
      for (const text of list) {
        const opens = text.startsWith('^')
        const free = text.replace('^', '').startsWith('!')
        const [lead = '', tail] = text.replace(/^\^?!?/, '').split('_')
        const phrase: Phrase = { how, lead: new RegExp(lead.replace(/\((?!\?)/g, '(?:').trimEnd(), 'giu'), opens, free }
        if (tail?.trim()) phrase.tail = new RegExp(tail.replace(/\((?!\?)/g, '(?:').trim(), 'iu')
        out.push(phrase)
      }
    }
  }
  return out
}

/** Statements in one block. The name is as the page writes it; the quote is the sentence that says it. */
export function republishedFrom(block: Block): Statement[] {
  const { text } = block
  if (text.length > LONGEST || !GATE.test(text)) return []
  phrases ??= load()
  const out: Statement[] = []
  for (const sentence of sentences(text)) {
    if (sentence.text.length > 600) continue
    const syndicate = sentence.text.match(PROJECT_SYNDICATE)
    if (syndicate) add(out, { name: syndicate[1] as string, how: 'republished', quote: sentence.text })
    if (!GATE.test(sentence.text) || SPONSORED.test(sentence.text)) continue
    for (const phrase of phrases) for (const one of find(phrase, block, sentence)) add(out, one)
  }
  return out
}

function add(out: Statement[], one: Statement): void {
  if (!out.some((other) => other.name === one.name)) out.push(one)
}

const LETTER = /\p{L}/u
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function find(phrase: Phrase, block: Block, sentence: { text: string; start: number }): Statement[] {
  const { text, start } = sentence
  const out: Statement[] = []
  phrase.lead.lastIndex = 0
  for (let tries = 0; tries < 4; tries++) {
    const match = phrase.lead.exec(text)
    if (!match?.[0]) break
    const { index } = match
    const end = index + match[0].length
    const within = (at: number) =>
      LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '') && !UNPARTED.test(text[at] ?? '')
    if (within(index) || within(end)) continue
    const before = text.slice(0, index)
    // "(Originally published …", "Editor's note: Originally …".
    const first = /^[\s("“*[—–-]{0,4}(?:[\p{L}'’. ]{2,24}:\s)?(?:(?:and|und|was|were|is) )?$/u.test(before)
    if (phrase.opens ? !first : !first && !phrase.free && !SUBJECT.test(before)) continue
    if (PICTURE.test(before) && !SUBJECT.test(before)) continue
    for (const name of nameAt(block, start + end, phrase.tail))
      if (isSource(name, phrase)) out.push({ name, how: phrase.how, quote: text })
  }
  return out
}

/** Makers of boxes, not of texts. */
const TOOLS = /^(?:taboola|outbrain|google|disqus|cloudflare|wordpress|blogger|facebook|bats|factset|refinitiv|opta)\b/i

function isSource(name: string, { how, free }: Phrase): boolean {
  if (TOOLS.test(name)) return false
  if (agencyNamed(name, true)) return true
  // "Produced by Jane Doe", "supplied by Jane Doe": makers by name are no outlets.
  return free && how === 'republished' ? true : !(name.split(' ').length < 4 && hasGivenName(name))
}
