/** "Originally published on X", "republished from X", "translated from X", "provided by X", "Copyright: Project Syndicate". */
import { hasGivenName } from '../authors/given-names.ts'
import { sentences } from '../evidence.ts'
import type { Block } from '../survey.ts'
import type { Origin } from '../types.ts'
import { agencyNamed } from './agencies.ts'
import { nameAt } from './source-name.ts'
import { NOTE_START, STATEMENTS, SUBJECT } from './statements.ts'

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
/** Words of which every statement has one, and few other sentences have any: phrases are made only where one stands. */
const GATE =
  /originally|(?:article|story|piece|essay|post|column|op-?ed|interview|text|commentary) (?:also |has |was |have )?(?:appear|published|been pub|print|ran )|d?ies\w{0,2} (?:\p{L}{1,15} )?(?:artikel|beitrag|text|essay|kommentar|gastbeitrag|kolumne|interview|rezension) |d(?:er|as) (?:artikel|beitrag|text|interview|essay|original(?:artikel|text|beitrag)?) (?:ist|er|wurde|war)|^[^\p{L}]{0,3}(?:erschienen|abgedruckt|aus:)|est parue?|est publiée?|été publiée?|a paru|fue publicad|sido publicad|è (?:appars|uscit|stat)|foi publicad|saiu|apareceu|verscheen|is verschenen|werd gepub|is gepub|public\p{Ll}{3,8} (?:i|på)|varit publicerad|på trykk|(?:ble|er) publisert|bragt i|ukazał|opublikowan|опубликован|вышел|вышл[ао]|напечатан|\b(?:first|previously|initially) (?:publ|app|post|print|ran|air|feat|broad|report|writ)|(?:published|appeared|posted|printed|ran|aired) (?:first|previously|initially)|republish|reprint|re-?post|reproduced|cross-?post|reblog|mirrored|syndicate|courtesy of|(?:permission|arrangement) (?:from|of|with)|version of this|original (?:article|story|source|post)|read the original|^visit |(?:provided|supplied|distributed|produced|contributed|issued|released|authored|submitted) by|(?:content|story) source|co-?published|co-?produced|(?:partnership|collaboration|cooperation|conjunction) with|joint (?:publ|inv|proj)|excerpted|extracted|(?:uses|incorporates) (?:material|text|content)|translat|adapted from|taken from|comes (?:to you )?from|article from|zuerst|ursprünglich|erstmal|zunächst|im original|original erschien|bereits (?:er|ver|am|auf|bei|in|pub)|übernommen|entnommen|stammt|genehmigung|rebloggt|nachdruck|zweitver|wiederver|bereitgestellt|verfügung gestellt|geliefert|original-content|übermittelt|(?:kooperation|zusammenarbeit|partnerschaft) mit|übersetz|initialement|d'abord|originellement|à l'origine|précédemment|première fois|republi|reproduit|reprise?|autorisation d|partenariat|en collaboration|fournie?|transmise?|traduit|adaptée?|originalmente|inicialmente|originariamente|originariamente|primera vez|primeira vez|publicad[oa] (?:prime|previa)|apareció|se publicó|reproduc|reproduz|republic|con (?:el |la )?(?:permiso|autorización)|tomad[oa] de|en (?:colaboración|alianza|asociación)|traduc|in origine|inizialmente|prima volta|in precedenza|ripubblic|ripres[oa]|tratt[oa] da|concessione|in collaborazione|fornit[oa]|tradott|traduzion|parceria|em colaboração|traduzid|tradução|eerder|oorspronkelijk|eerst |overgenomen|samenwerking|aangeleverd|beschikbaar|vertaling|ursprungligen|först|tidigare|samarbete|opprinnelig|først|oprindelig|tidligere|pierwotnie|pierwszy|oryginalnie|wcześniej|przedruk|współpracy|tłumaczenie|впервые|первоначально|изначально|перепечат|перевод|вперше|спочатку|původně|poprvé|ilk (?:olarak|kez)|orijinal|alın(?:mış|dı)|çevril|derlen|(?:この|本)(?:記事|稿|文章|コラム|連載)|初出|転載元|元記事|配信元|提供元|转载|轉載|首发|首發|原载|原載|原刊|转自|轉自|이 (?:기사|글|칼럼)/iu

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
        const weak = text.startsWith('~')
        const [lead = '', tail] = text.replace(/^\^?!?~?/, '').split('_')
        const phrase: Phrase = {
          how,
          lead: new RegExp(lead.replace(/\((?!\?)/g, '(?:').trimEnd(), 'giu'),
          opens,
          free,
          weak,
        }
        if (tail?.trim()) phrase.tail = new RegExp(tail.replace(/\((?!\?)/g, '(?:').trim(), 'iu')
        out.push(phrase)
      }
    }
  }
  return out
}

/** Statements in one block. The name is as the page writes it; the quote is the sentence that says it. */
export function republishedFrom(block: Block): Statement[] {
  if (block.text.length > LONGEST) return []
  // As long as before, so that places in it hold.
  const text = block.text.replaceAll('’', "'")
  if (!GATE.test(text) && !PROJECT_SYNDICATE.test(text)) return []
  phrases ??= load()
  const out: Statement[] = []
  for (const { text: said, start } of sentences(text)) {
    const sentence = { text: said, start, quote: block.text.slice(start, start + said.length) }
    if (sentence.text.length > 600) continue
    const syndicate = sentence.text.match(PROJECT_SYNDICATE)
    if (syndicate) add(out, { name: syndicate[1] as string, how: 'republished', quote: sentence.quote })
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

function find(phrase: Phrase, block: Block, sentence: { text: string; start: number; quote: string }): Statement[] {
  const { text, start, quote } = sentence
  if (phrase.weak && (block.text.length > NOTE || !NOTE_START.test(text))) return []
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
      if (isSource(name, phrase)) out.push({ name, how: phrase.how, quote })
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
