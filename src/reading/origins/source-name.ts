/** Reads the name of a source out of running text: "… on the website of The Grey Heron in March" gives "The Grey Heron". */
import { letters } from '../survey/metadata.ts'
import type { Block } from '../survey.ts'
import { agencyNamed } from './agencies.ts'
import { siteName } from './hosts.ts'

/** Longest name, in characters and words. */
const MOST = 70
const MOST_WORDS = 7

/** Words in small letters before a name: "our sister site", "the July issue of", "der Zeitschrift", "le site de". */
const BEFORE =
  /^(?:[\s"“”„«»‹›「『《【‘'(:—–-]|(?:[\p{Lu}\d][\p{L}\d/.–-]{0,20},? ){1,4}(?:print |digital )?(?:issue|edition|number|newsletter) of(?= )|\d{1,2}[/-]\d{2,4}(?= )|(?:Zeitschrift|Zeitung|Magazin|Ausgabe|Online-?[Pp]ortal|Online-?[Mm]agazin|Partnerportal|Webseite|Website|Homepage|Blog|Wochenzeitung|Tageszeitung|Fachzeitschrift|Nachrichtenagentur|Nachrichtenportal|Portal|Plattform|Internetseite|US-Kollegen|Kollegen)(?= )|(?:English|German|French|Spanish|Italian|Arabic|Chinese|Russian|Japanese|Portuguese|Dutch|Polish|Ukrainian|Turkish|Hebrew|Hindi|Korean|Danish|Swedish|Norwegian)(?= (?:by|on|in|at|with)\b)|\p{Ll}{3,16}(?:isch|deutsch)(?:e|er|en|em|es)(?= )|\p{Lu}\p{Ll}{2,14}(?:an|i|ish|ese|ch)(?= (?:newspaper|paper|daily|weekly|magazine|website|broadcaster|outlet|portal|news site|news website)\b)|(?:an?|the|our|its|his|her|their|my|his own|sister|partner|content|media|news|member|fellow|independent|nonprofit|non-profit|local|online|daily|weekly|monthly|quarterly|print|digital|web|international|english|german|french|spanish|italian|arabic|chinese|russian|japanese|portuguese|dutch|polish|ukrainian|turkish|hebrew|danish|swedish|norwegian|by|in|on|at|of|from|for|site|sites|website|web|page|pages|blog|journal|magazine|newspaper|paper|publication|publications|portal|newsletter|newsroom|organization|agency|service|network|edition|editions|issue|issues|version|number|volume|summer|autumn|fall|winter|spring|partners?|collaborators?|project|column|der|die|das|dem|den|des|unser(?:er|em|e)?|seinem|ihrem|eigenen|zeitschrift|zeitung|magazin|ausgabe|portal|onlineportal|onlinemagazin|partnerportal|webseite|webseiten|homepage|newsletter|von|bei|auf|im|beim|englisch|le|la|les|du|de|des|un|une|site|revue|journal|quotidien|magazine|média|numéro|el|los|las|del|sitio|web|revista|diario|periódico|medio|portal|il|lo|gli|sito|rivista|giornale|quotidiano|numero|o|os|do|da|site|jornal|het|een|tijdschrift|dagblad|krant|weekblad|website|tidningen|tidskriften|sajten|avisen|magasinet|nettstedet|avisa|portalu|portal|łamach|serwisie|serwisu|czasopiśmie|tygodniku|tygodnika|dzienniku|gazecie|miesięczniku|stronie|газете|газеты|журнале|журнала|издании|издания|сайте|сайта|портале|изданием|портала|блоге|časopise|deníku|webu|serveru)(?=[\s"“„«'‘「『《:]|$)){1,14}/u
/** Words in small letters within a name. */
const INSIDE =
  /^(?:of|for|de|del|della|di|du|des|da|do|dos|la|le|les|el|der|die|das|dem|den|für|van|von|het|the|in|to|at|y|et|&|e\.?v\.?|i)$/u
const AND = /^(?:and|und|y|et|e|en|och|og|i|и|&)$/i
const NO_NAME =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Part|Issue|Volume|Vol|No|Nr|Page|Here|This|That|It|He|She|We|They|I|Great Britain|England|Twitter|Facebook|Instagram|YouTube|LinkedIn|English|German|French|Spanish|Italian|Englisch|Deutsch)\.?$|(?:Jahr|Jahre|Rahmen|Archiv|Newsletter|Heft|Sommer|Winter|Herbst|Frühjahr|Frühling|Buch|Deutschland|Österreich|Internet|Print|Original|Radio(?! \p{Lu})|Fernsehen|Auftrag|Anfang|Rubrik|Kategorie|Reihe|Serie|Ende|Mitte|Juli|Sammelband|Band|Autors?|Autorin|Verfassers?|Verlags|Wikipedia-Artikel)\b|The (?:author|company|writer|publisher|same|following)\b|Mr|Mrs|Ms|Dr|Prof)/u
const STOP = /^[.,;:!?()[\]"“”„«»|—–]/u

/** Names of sources from `at` on in the block's text; with `tail`, what stands before it. Empty where none stands there. */
export function nameAt(block: Block, at: number, tail?: RegExp): string[] {
  const { text } = block
  const rest = text.slice(at, at + 240)
  const skipped = rest.match(BEFORE)?.[0] ?? ''
  const from = at + skipped.length
  if (tail) {
    const room = text.slice(from, from + MOST + 40)
    const stop = room.search(tail)
    if (stop < 2 || stop > MOST) return []
    const name = tidy(room.slice(0, stop).replace(/(?:で|に|の)?\d{4}年.{0,12}$|\s\([^()]{1,40}\)?\s?$/u, ''))
    // "gray heron notes:": blogs write themselves small. One word may be "friends".
    return isName(name) || (skipped.trim() === '' && /^\p{L}{2,20}(?: \p{L}{1,20}){1,4}$/u.test(name)) ? [name] : []
  }
  // "news aktuell": agencies may write themselves small.
  const small = [2, 1]
    .map((count) =>
      rest
        .trim()
        .split(/[\s,.;]+/, count)
        .join(' '),
    )
    .find((one) => /^\p{Ll}/u.test(one) && agencyNamed(one))
  if (small) return [small]
  const linked = pieceName(block, at, from)
  if (!linked) return readName(text.slice(from, from + MOST + 40))
  // "… of The Grey Heron and Mill Weekly", both marked.
  const after = text.slice(linked.end, linked.end + 8).match(/^\s?(?:and|und|et|y|e|en|och|og|&)\s/)
  return after ? [linked.name, ...nameAt(block, linked.end + after[0].length)].slice(0, 3) : [linked.name]
}

/** The text of a link or of italics that stands right there: the page itself says where the name ends. */
function pieceName(block: Block, at: number, from: number): { name: string; end: number } | undefined {
  const piece = block.pieces.find(({ start, end }) => start >= at && start <= from + 1 && end > from)
  if (!piece || (piece.href === undefined && !piece.set)) return undefined
  const name = tidy(block.text.slice(piece.start, piece.end).replace(BEFORE, ''))
  return name.length <= MOST && (isName(name) || isSpelled(name, piece.href)) ? { name, end: piece.end } : undefined
}

/** A name in small letters, as the address behind it spells it: "greyheron" of greyheron.example. */
function isSpelled(name: string, href: string | undefined): boolean {
  const host = href?.slice(0, 300).match(/^https?:\/\/([\w.-]{4,80})/i)?.[1]
  const plain = letters(name)
  return host !== undefined && plain.length > 2 && letters(siteName(host)) === plain
}

function readName(text: string): string[] {
  const names: string[] = []
  let words: string[] = []
  const close = () => {
    while (words.length > 0 && INSIDE.test(words[words.length - 1] as string)) words.pop()
    const name = tidy(words.join(' '))
    if (isName(name)) names.push(name)
    words = []
  }
  for (const raw of text.split(' ')) {
    if (words.length >= MOST_WORDS || names.length > 3) break
    // "The Leaders section", "the Weekend pages": parts of the outlet.
    if (
      words.length > 0 &&
      /^(?:sections?|column|pages?|supplement|series|category|feed|list|conference|tab)\b/.test(raw)
    )
      return []
    if (AND.test(raw)) {
      // "Vox and The Grey Heron" are two; "Science & Letters" is one.
      if (raw === '&') {
        words.push(raw)
        continue
      }
      const before = names.length
      close()
      if (names.length === before) break
      continue
    }
    if (STOP.test(raw) || raw === '') break
    const capital =
      /^[\p{Lu}\p{Lo}\d]/u.test(raw) ||
      /^[a-z]{1,2}\p{Lu}/u.test(raw) ||
      /^(?:https?:\/\/|[\w-]{2,40}(?:\.[\w-]{2,40}){0,2}\.[a-z]{2,10}\b)/.test(raw)
    if (!capital && !(words.length > 0 && INSIDE.test(raw))) break
    const word = raw.replace(/[.,;:!?)\]"“”»」』》|…]{1,4}$/u, '').replace(/['’]s$/, '')
    words.push(word)
    // "St. Louis", "U.S. News" go on.
    if (word !== raw && !/^(?:St|U\.S|Mt|Ft|Dr|[A-Z])\.$/.test(raw)) break
  }
  close()
  return names
}

/** A name that makes up a whole line or the rest of one; undefined where it is a date, a place in lower case or prose. */
export function cleanSource(text: string): string | undefined {
  const name = tidy(text.replace(/\s?[|•·–—].*$/u, ''))
  return isName(name) &&
    /^[\p{Lu}\p{Lo}]/u.test(name) &&
    name.split(' ').length <= MOST_WORDS &&
    !/\d{4}|\d\.\d/.test(name)
    ? name
    : undefined
}

const tidy = (name: string) =>
  name
    .replace(/^[\s"“”„«»‹›「『《【‘'(:]{1,9}|[\s"“”„«»‹›」』》】’'),.:;。、]{1,9}$/gu, '')
    // "Grey Heron» 3/2020": the issue is no part of the name.
    .replace(/[»«”"]?,?\s(?:Nr\.\s?|No\.\s?)?\d{1,3}\s?\/\s?\d{2,4}$/u, '')
    .replace(/(?<=\s)e\.\s?V$/, 'e.V.')
    .replace(/^https?:\/\/(?:www\.)?([^/\s]{3,60}).*$/i, '$1')

/** "Tue 29 Nov 2016", "3 May", "May 3", "07.46 EST". */
const DATED =
  /(?:^|\s)\d{1,2}[.:]\d{2}(?:\s|$)|(?:^|\s)(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s\d|(?:^|\s)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-zä]{3,6})?\.?,?\s\d|(?:^|\s)\d{1,2}(?:st|nd|rd|th|\.)?\s(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]{0,6}\.?(?:\s|$)/

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MOST || NO_NAME.test(name) || DATED.test(name.toLowerCase())) return false
  if (agencyNamed(name, true)) return true
  return (
    /\p{L}{2}/u.test(name) &&
    !/^\d{1,4}$/.test(name) &&
    (/[\p{Lu}\p{Lo}]/u.test(name) || /^[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.[a-z]{2,10}$/.test(name))
  )
}
