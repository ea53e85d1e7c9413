/** Names of outlets: what is left of a witness's words when slogans, marks and links' wording go, and when two agree. */
import { letters } from '../survey/metadata.ts'
import { fold } from '../survey/walk.ts'

/** Words for a front page, with which mastheads and titles name a place and no outlet. */
const FRONT =
  '(?:home ?page|home|front ?page|start ?seite|startsida|forside|forsiden|hjem|hem|etusivu|accueil|inicio|in[ií]cio|portada|portal|p[áa]gina (?:principal|inicial)|strona główna|główna|hlavní strana|domů|kezdőlap|címlap|ana ?sayfa|главная|головна|начало|αρχική|トップ|ホーム|首页|首頁|홈)'
/** In lower case. */
const GENERIC = new RegExp(
  `^(?:${FRONT}|index|news|news ?room|nachrichten|noticias|actualités|aktuell|aktuelles|blogs?|website|web ?site|untitled|wordpress|my blog|article|articles|artikel|detail|details|menu|menü|menu principal|logo|site logo|header logo|icon|image|bild|back|zurück|retour|go back|push|start|top|main|login|search|suche|close|info|e-?paper|abo|shop|english|deutsch|français|español|default|site|publisher|organization|brand|weltweit|global|welcome|skip to (?:main )?content|最新|error|n/?a|null|undefined|unknown|(?:(?:copyright|privacy|cookie) )?policy|copyright|datenschutz|impressum|zur|zum|back to|go to|link to|rss|(?:page|seite|teil|part) \\d+)$`,
)
const DATE =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{3,12}\.? \d{1,2},? \d{4}|[\d\s.,:/-]{1,24})$/u
/** "Go to the Pier homepage", "Logo of the Pier", "Link to the front page of …": wording around the name. */
const BEFORE = new RegExp(
  `^(?:(?:link |zurück |back |go |return |visit |retour |ir |volver |naar |till |til )?(?:zur|zum|to|à|a|al|de|auf)?\\s{0,3}(?:the |la |l['’]|die |der )?${FRONT}\\s{0,3}(?:of|von|vom|de la|de l['’]|de|der|du|del|di|–|-|:|page)\\s{1,3}(?:the )?|(?:back|go|return) to (?:the )?|(?:site |header )?logo (?:of(?: the)?|der|des|von|vom|de la|de|du|del|di)\\s{1,3}|logo(?:\\s{0,3}[:–_-]\\s{0,3}|\\s{1,3})|(?:zurück )?(?:zur|zum) |welcome to (?:the )?|willkommen (?:bei|auf)\\s{1,3}|${FRONT}\\s{1,3})`,
  'i',
)
const AFTER = new RegExp(
  `[\\s,:–—|/-]{1,6}(?:${FRONT}|logo(?: icon)?|icon|brand|zur ${FRONT}|go to ${FRONT}|- ?back to ${FRONT}|(?:site|header|main) logo)$`,
  'i',
)
/** Words of which `BEFORE` and `AFTER` have one: both are slow to make. */
const AROUND =
  /home|front ?page|start|forsid|hjem|\bhem\b|etusivu|accueil|in[ií]cio|portada|portal|p[áa]gina|główna|hlavní|domů|kezdőlap|címlap|ana ?sayfa|главная|головна|начало|αρχική|トップ|ホーム|首页|首頁|홈|logo|icon|brand|^(?:back|go|return|zur|zum|zurück|welcome|willkommen)\s/i

const COPYRIGHT =
  /^(?:©|\(c\)|copyright)\s{0,9}(?:©\s{0,9}|\(c\)\s{0,9})?(?:\d{4}(?:\s{0,9}[-–]\s{0,9}\d{2,4})?)?,?\s{0,9}(?:by\s{1,9})?/i
const RIGHTS_FIRST = /^(?:all rights reserved|alle rechte vorbehalten)[\s.,:|–-]{1,9}/i
const RIGHTS =
  /[\s.,;|–-]{1,9}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos).*$/i
/** Legal forms that no reader says. */
const FORMS =
  /,?\s{1,3}(?:e\. ?V\.?|g?GmbH(?: & Co\.? KGa?A?)?|KG|AG|Inc\.?|LLC|Ltd\.?|Limited|PLC|Corp\.?|Pty\.?(?: Ltd\.?)?|S\. ?A\.?|S\. ?r\. ?l\.?|S\. ?p\. ?A\.?|B\. ?V\.?|SARL|SAS|SE)$/i
const SEPARATOR = /\s{1,9}[-–—|:·•»«<>]{1,3}\s{1,9}|\s{0,9}[|｜＜＞]\s{0,9}|\s{1,9}::\s{1,9}|:\s{1,9}/u

/**
 * The name that a witness's words give, without slogan, legal form and the wording of links; undefined: no name. Of several
 * parts the first, or the one that the address spells (`labels`: parts of the host that may).
 */
export function outletName(raw: string, labels: readonly string[] = []): string | undefined {
  let name = fold(raw.slice(0, 300))
    .replace(COPYRIGHT, '')
    .replace(/^@/, '')
    .replace(RIGHTS_FIRST, '')
    .replace(RIGHTS, '')
  // A name of one word has no wording around it, and most others have none of its words.
  const isSpelled = (part: string) => spellings(part.replace(FORMS, '')).some((plain) => labels.includes(plain))
  // "Portal Maré" at portalmare.example: the address has the word as well.
  for (let i = 0; i < 3 && AROUND.test(name) && !isSpelled(name); i++) {
    const before = name
    name = name.replace(AFTER, '').replace(BEFORE, '').trim()
    if (name === before) break
  }
  const parts = name
    .split(SEPARATOR)
    .filter((part) => part.length > 1 && !GENERIC.test(part.toLowerCase()) && !DATE.test(part))
  name = (labels.length > 0 && parts.length > 1 ? parts.find(isSpelled) : undefined) ?? parts[0] ?? ''
  if (AROUND.test(name)) name = name.replace(AFTER, '')
  name = name
    .replace(FORMS, '')
    .replace(/\s\((?:www\.)?(?:[\p{L}\p{N}-]{1,63}\.){1,3}\p{L}{2,12}\)$/u, '')
    .replace(/\s\((?:link |zurück )?(?:zur|zu|to|back to|vers|a la|alla|naar)\s[^()]{3,30}\)$/iu, '')
    .replace(/[^\s@]{1,60}@[^\s@]{1,80}/g, '')
    .replace(/^[^\p{L}\p{N}«"“„'‘([{&+#!¡¿]{1,9}|[\s.,;:–/\\|®™©-]{1,9}$/gu, '')
    .replace(/^https?:\/\/(?:www\.)?([^/\s]{1,80})\/?$/i, '$1')
    .replace(/^www\./i, '')
  name = unquoted(name)
  if (name.length < 2 || name.length > 70 || !/\p{L}/u.test(name)) return undefined
  if (GENERIC.test(name.toLowerCase()) || DATE.test(name) || /^https?:|[{}<>\ufffd]/.test(name)) return undefined
  return name
}

/** Without quotation marks around all of it, or one whose other half was cut off. */
function unquoted(name: string): string {
  const inner = /^["“„«'‘](.{2,68})["”“»'’]$/.exec(name)?.[1]
  return inner && !/["“”„«»]/.test(inner) ? inner : name.replace(/^["“„«](?=[^"”“»]{1,70}$)/, '')
}

/** Is it the name of a legal entity: "Marsh Media GmbH"? */
export function hasLegalForm(text: string): boolean {
  return FORMS.test(text.trim())
}

/** Is it an address and no name: "pier.example"? */
export function isHostLike(name: string): boolean {
  return /^(?:[\p{L}\p{N}-]{1,63}\.){1,3}\p{L}{2,12}$/u.test(name)
}

const ARTICLES = /^(?:the|der|die|das|le|la|les|el|los|il|de|het|den|o|a)\s{1,3}(?=\S)/i

/** What two spellings of one name share: "The Pier", "PIER" and "pier.example" are one. */
export function outletKey(name: string): string {
  const bare = isHostLike(name) ? name.replace(/^www\./i, '').replace(/(?:\.\p{L}{2,3})?\.\p{L}{2,12}$/u, '') : name
  return letters(bare.replace(ARTICLES, '')) || letters(name)
}

/** Ways in which an address may spell a name: plain, with ae for ä, with "und" or "and" for its signs. */
export function spellings(name: string): string[] {
  const out = new Set<string>()
  const bare = isHostLike(name) ? outletKey(name) : name
  for (const text of [bare, bare.replace(ARTICLES, '')])
    for (const sign of ['', 'und', 'and'])
      for (const german of [true, false]) {
        let plain = text.toLowerCase().replace(/[&+]/g, sign)
        if (german) plain = plain.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')
        plain = plain.replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l').normalize('NFKD')
        out.add(plain.replace(/[^a-z0-9]/g, ''))
      }
  out.delete('')
  return [...out]
}

const SMALL = /^(?:the|of|and|for|der|die|das|des|und|für|de|la|le|les|et|y|del|da|do|i|a|an)$/i

/** First letters, with and without small words. */
export function initials(name: string): string[] {
  const words = name.split(/[\s\-–/+&]{1,9}/).filter((word) => /^\p{L}/u.test(word))
  if (words.length < 2) return []
  const of = (list: string[]) =>
    list
      .map((word) => word[0])
      .join('')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z]/g, '')
  return [of(words), of(words.filter((word) => !SMALL.test(word)))].filter((short) => short.length > 1)
}

/**
 * "HBW" beside "Hafenbund Westmarsch" in one witness's words: the name in full, where its words or their parts have these
 * letters.
 */
export function fullBeside(raw: string): { letters: string; name: string } | undefined {
  const parts = fold(raw.slice(0, 200)).split(SEPARATOR)
  const short = parts.find((part) => /^\p{Lu}{3,6}$/u.test(part))
  const name =
    short && parts.map((part) => outletName(part)).find((part) => part !== undefined && standsFor(short, part))
  return name ? { letters: short, name } : undefined
}

/**
 * Do the letters stand for the name? Each begins a word, in their order and from the first word on, or a later part of a
 * long word: "HBW" of "Hafenbund Westmarsch".
 */
export function standsFor(letters: string, name: string): boolean {
  if (!/^\p{L}{3,6}$/u.test(letters)) return false
  const plain = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const wanted = plain(letters)
  if (initials(name).includes(wanted)) return true
  // Words in small letters begin nothing: a slogan is no name.
  const words = name
    .split(/[\s\-–/+&.]{1,9}/)
    .filter((one) => /^\p{Lu}/u.test(one))
    .map(plain)
  if (words.length < 2 || words[0]?.[0] !== wanted[0]) return false
  let word = 0
  let at = 0
  let begun = 1
  for (const letter of wanted.slice(1)) {
    const next = words.findIndex((one, i) => i > word && one[0] === letter)
    const within = words[word]?.indexOf(letter, at + 3) ?? -1
    if (next > word && (next === word + 1 || within < 0)) {
      word = next
      at = 0
      begun++
    } else if (within >= 0) at = within
    else return false
  }
  return begun > 1 && begun * 2 >= wanted.length
}

/** "WSJ": letters that stand for a longer name. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name.replace(/\.\p{Ll}{2,4}$/u, ''))
}
