/**
 * Is this a name, and whose: a person's or an organisation's? Works on one candidate without "By", as `split.ts` cuts
 * them. Says no where it is not sure: a wrong name is worse than none.
 */

import type { Words } from '../languages/words.ts'
import { agencyNamed } from '../origins/agencies.ts'
import { hasGivenName } from './given-names.ts'
import { isIntroducer } from './introducers.ts'
import { cjk, hangul } from './names-east-asia.ts'
import { nameKey } from './same-name.ts'

export interface Name {
  name: string
  kind: 'person' | 'organization'
  /** 0 to 1: how much the form alone looks like a name. */
  form: number
  /** A news agency of the list. */
  agency?: true
}

const HONORIFICS =
  /^(?:(?:dr|prof|professor|professorin|mr|mrs|ms|miss|sir|dame|rev|fr|mag|dipl|ing|phd|herr|frau|m|mme|don|sra?|lic|pater|pfarrer|bischof|lt|col|gen|maj|capt|sgt)\.?(?:-\w{2,5}\.)?\s{1,9})+(?=\S)/i
const POSTNOMINALS =
  /(?:,?\s{1,9}(?:ph\.?\s?d|m\.?d|m\.?a|b\.?a|ll\.?[bm]|m\.?sc|b\.?sc|mba|esq|j\.?d|r\.?n|r\.?d|d\.?o|dds|mph|cfp|cpa|ms|rdn|obe|mbe|cbe|msc|mp|mep|mdb)\.?)+$/i
const PARTICLES = new Set(
  "tot ten de da do dos das du des del della di d la le las los el al van von vom zu zum zur den der het ten ter te af av bin ibn ben bint bat abu y e i und of st san santa mac mc o dal dalla degli lo i'i".split(
    ' ',
  ),
)
/** Words of headings, menus and buttons that look like names in title case. None is part of a usual name. */
const NOT_NAMES = new Set(
  `read more news breaking live share follow subscribe updated update published home the this that these those all new top story stories article articles view views comments comment photo photos getty images image sign menu search about contact us print email mail facebook twitter instagram linkedin whatsapp youtube telegram reddit pinterest share login register logout close open next previous back save listen watch video videos podcast audio gallery source sources credit via guest admin administrator webmaster editor default author unknown anonymous user users none null undefined false true test untitled doi isbn issn min minute minutes hour hours ago reading time lesezeit lesedauer recipe gesponserte inhalte ort advertisement sponsored promoted latest related recommended trending popular most featured exclusive opinion analysis politics business sports sport culture world international national local local technology science health entertainment lifestyle travel economy finance money weather education environment climate features feature interview review reviews blog blogs column columns columnists cookie cookies privacy policy terms conditions copyright reserved rights newsletter newsletters edition download app subscribe premium plus free trial account profile settings help faq support press release releases artikel kommentar kommentare meinung politik wirtschaft kultur panorama wissen gesundheit reise startseite teilen drucken merken anzeige werbung mehr lesen weiterlesen quelle foto fotos bild bilder video stand uhr aktualisiert veröffentlicht datum thema themen ressort newsletter abo anmelden registrieren impressum datenschutz kontakt ähnliche weitere neueste nachrichten partager lire suite actualités société économie sciences monde publié compartir leer más noticias sociedad economía deportes cultura mundo opinión condividi leggi notizie politica cronaca economia sport esteri mostra altro home-page homepage page pages website web site click here tap join sign up our your their my his her we you they it is are was were be been has have had will would can could should not no yes and or but if then when where why how what who which while with without from into over under after before between against during through about content topics topic tags tag category categories section sections archive archives index list lists january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s{1,9}/,
  ),
)

/** Articles and the like, with which no name begins. */
const NOT_FIRST = new Set(
  'der die das dem des ein eine einen einem einer eines un une le les au aux una uno gli the a an het een et zitat quote quoting thread antwort im am zum zur beim vom aus mit ohne für und oder'.split(
    ' ',
  ),
)

/** "Wath-based", "Leeds-born": says where somebody is from. */
const FROM_WHERE = /\p{L}-(?:based|born|raised)$/iu

/** First words of places: "North Korea", "New York". */
const PLACES = new Set(
  'north south east west northern southern eastern western central new united great republic los las são sao buenos kuala sankt nueva cape port'.split(
    ' ',
  ),
)

/** Accounts of the publishing system, not people. */
const ACCOUNTS =
  /^(?:admin(?:istrator)?|web-?\s?master|web ?admin|editor|root|guest|user|author|default|system|cms|test|super ?admin|wp ?admin|staging|import(?:er)?|(?:\w{2,12} )?feed|rss|bot|noreply|info|support|content|marketing|published?r?|superuser|site ?admin|siteadmin|webredaktion|anonymous|anonym|anonyme|an[oó]nimo|unknown|unbekannt|inconnu|desconocido|red|(?:shopify|hubspot|wordpress|webflow|contentful|sanity) (?:api|user|admin|bot)|api user|import user)\d{0,4}$/i

/** The publishing system's accounts by what a site calls them: "courieradmin", "admin-blog", "webeditor". */
const ACCOUNT_OF =
  /^(?:[a-z\d._-]{0,24}(?:admin|administrator|webmaster)|(?:admin|webmaster)[a-z\d._-]{1,24}|(?:web|site|blog|news|online|wp)[._-]?editor)\d{0,4}$/i

export const isAccount = (name: string) => ACCOUNTS.test(name.trim()) || ACCOUNT_OF.test(name.trim())

/** What follows an outlet's name where a post signs, not a person. */
const POSTS =
  /^(?: (?:the|senior|chief|managing|editors?|editorial|staff|team|desk|newsroom|news|web|online|digital|admin|writers?|reporters?|correspondents?|contributors?|redaktion|bureau|board|in|guest)){1,5}$/

/** "VT Senior Editor": a post at the outlet, and nobody's name. */
export function isPost(name: string, outlet: string): boolean {
  const site = nameKey(outlet)
  const key = nameKey(name)
  return (
    site !== '' &&
    key.startsWith(`${site} `) &&
    !/(?:staff|team|desk|newsroom|redaktion|bureau|board)$/.test(key) &&
    POSTS.test(key.slice(site.length))
  )
}

/** Agencies without a name: "Jane Doe and agencies". */
const AGENCIES = /^(?:(?:news )?agencies|wires|agenturen|agences?|agencias|agenzie|агентства)$/i

const CASED = /\p{Lu}/u
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・\s]+$/u
const HANGUL = /^[\p{Script=Hangul}\s]+$/u
const UNCASED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Drops what is around a name: quotes, brackets, handles, addresses, honorifics, postnominals. */
export function cleanName(raw: string): string {
  let name = raw
    .normalize('NFC')
    // Direction marks and overrides would let a page disguise a name.
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s{1,9}/g, ' ')
    .replace(/[^\s@]{1,32}@[^\s@]{1,60}/g, ' ')
    .replace(/@\w{1,40}/g, ' ')
    .replace(/\s{0,9}[([{（【][^)\]}）】]{0,80}[)\]}）】]?\s{0,9}$/, '')
    .trim()
    // Numbers of notes and of affiliations: "Jane Doe1,2".
    .replace(/(?<=\p{Ll}{2})\d{1,2}(?:,\d{1,2}){0,3}$/u, (digits, at: number, all: string) =>
      all.slice(0, at).includes(' ') ? '' : digits,
    )
  for (let i = 0; i < 3; i++) {
    const before = name
    name = name
      .replace(/^[\s\-–—|•·,:;/*>"'“”„«»‘’.(（＝=]+/, '')
      .replace(/[\s\-–—|•·,:;/*<"“”„«»‘(（＝=>]{1,20}$/, '')
      .replace(/(?<=\p{Ll}{2}|\p{Lu}{4})\.$/u, '')
      .replace(HONORIFICS, (title: string, _: number, all: string) =>
        isGivenName(title, all.slice(title.length)) ? title : '',
      )
      .replace(POSTNOMINALS, '')
    if (name === before) break
  }
  if (!name.includes('(')) name = name.replace(/\)+$/, '')
  return withoutDot(withoutRepeat(name))
}

/** "Don Marsh", "Col Marsh": before one word it is how somebody is called. */
const isGivenName = (title: string, rest: string) =>
  /^(?:don|col|gen|mag|ing)\s{1,9}$/i.test(title) && !rest.includes(' ')

/** "Jane.Marsh": how somebody logs in who signs with the account. */
function withoutDot(name: string): string {
  const parts = name.match(/^(\p{Lu}[\p{L}-]{1,20})\.(\p{Lu}[\p{L}-]{2,30})$/u)
  return parts && hasGivenName(parts[1] as string) ? `${parts[1]} ${parts[2]}` : name
}

/** "Jane Doe Jane Doe": the copy for small screens. */
function withoutRepeat(name: string): string {
  const half = (name.length - 1) / 2
  return Number.isInteger(half) && name[half] === ' ' && name.slice(0, half) === name.slice(half + 1)
    ? name.slice(0, half)
    : name
}

/**
 * A byline in capitals as it is written elsewhere: "ANGUS McALLARDYCE" is Angus McAllardyce, "IŞIL ÇINARLIOĞLU" in
 * Turkish Işıl Çınarlıoğlu. Names with a word in other letters are left alone.
 */
function withoutCapitals(name: string, lang: string): string {
  const words = name.split(' ')
  if (words.length < 2 || !words.every((word) => /^(?:Mc|Mac|O['’]|D['’])?[\p{Lu}\p{M}'’.-]+$/u.test(word))) return name
  const lower = (text: string) => text.toLocaleLowerCase(lang)
  return words
    .map((word, i) => {
      if (/^(?:\p{Lu}\.?){1,3}$/u.test(word) && (word.includes('.') || word.length === 1)) return word
      const plain = lower(word)
      if (i > 0 && i < words.length - 1 && PARTICLES.has(plain)) return plain
      return plain
        .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase(lang))
        .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toLocaleUpperCase(lang)}`)
    })
    .join(' ')
}

/** `loose`: the place says that it is an author (introduced by a word, marked by class, or structured data). */
export function judgeName(raw: string, words: Words, loose: boolean): Name | undefined {
  const name = cleanName(raw)
  if (name.length < 2 || name.length > 90) return undefined
  if (/https?:|www\.|[<>{}[\]|\\_=#?!%]|\.(?:com|org|net|de|co)\b/i.test(name) && !/^[\w-]+(?:\.[\w-]+)*$/.test(name))
    return undefined
  if (/https?:|www\./i.test(name)) return undefined
  if (isIntroducer(name, words)) return undefined
  if (agencyNamed(name) || AGENCIES.test(name)) return { name, kind: 'organization', form: 0.9, agency: true }
  if (HANGUL.test(name)) return hangul(name, words)
  if (CJK.test(name)) return cjk(name, words, loose)
  const tokens = name.split(' ')
  if (tokens.length > 14) return undefined
  const lower = tokens.map((token) => token.toLowerCase().replace(/^[("'„“]+|[)"'“”.,:;]{1,9}$/g, ''))
  if (
    lower.some((token) => words.desks.has(token)) ||
    words.desks.has(lower.join(' ')) ||
    /(?:redaktion|redaksjon|redactie|newsroom|desk|bot)$/.test(lower[lower.length - 1] ?? '')
  )
    return organization(name, tokens, loose)
  if (UNCASED.test(name)) {
    if (/\d/.test(name) || tokens.length > 6) return undefined
    return tokens.length === 1 && !loose ? undefined : { name, kind: 'person', form: loose ? 0.8 : 0.4 }
  }
  return person(name, tokens, lower, words, loose)
}

function person(name: string, tokens: string[], lower: string[], words: Words, loose: boolean): Name | undefined {
  if (/\d/.test(name))
    return loose && tokens.length === 1 && /^[a-z][\w.-]{2,24}$/i.test(name)
      ? { name, kind: 'person', form: 0.35 }
      : undefined
  // A nickname may stand in brackets, "Richard (RJ) Fairweather"; more is a note.
  if (/[,;:/]/.test(name) || (name.includes('(') && !/\([^() ]{1,12}\)/.test(name))) return undefined
  if (tokens.length > 12 || lower.filter((token) => !PARTICLES.has(token)).length > 7) return undefined
  if (tokens.length > 1 && PLACES.has(lower[0] as string)) return undefined
  if (lower.some((token) => FROM_WHERE.test(token))) return undefined
  // "Un documentaire", "den Stichwörtern", "Zitat von Jane".
  if (tokens.length > 1 && NOT_FIRST.has(lower[0] as string))
    if (tokens[0] === lower[0] || !CASED.test((tokens[1] as string)[0] as string)) return undefined
  let caps = 0
  let full = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string
    const plain = lower[i] as string
    if (
      NOT_NAMES.has(plain) &&
      !(
        loose &&
        tokens.length > 1 &&
        (i > 0
          ? /^(?:page|sport|house|home|new|free|may|april|june|august|will|news|best|story|close|content|price|march|you|her|my|so|an|no|be|it|do|not|are|can)$/
          : /^(?:april|may|june|august|will)$/
        ).test(plain)
      )
    )
      return undefined
    if (
      tokens.length > 1 &&
      plain.length > 2 &&
      words.dates.has(plain) &&
      !/^(?:may|mai|april|august|june|jun|mars|so|do|sat|sun|jan|mark|wed|march)$/.test(plain)
    )
      return undefined
    if (CASED.test(token[0] as string) || /^[dlo]['’]\p{Lu}/iu.test(token) || /^[“"'(]\p{Lu}/u.test(token)) {
      caps++
      if (plain.length > 1) full++
    } else if (!(i > 0 && PARTICLES.has(plain)) && !(i === 0 && tokens.length > 1 && PARTICLES.has(plain))) {
      if (/^al-\p{Lu}/u.test(token) || /^\p{Ll}{1,3}\p{Lu}/u.test(token)) caps++
      else if (
        !(
          loose &&
          tokens.length <= 3 &&
          lower.every((one, k) => one === tokens[k]) &&
          /^\p{Ll}[\p{Ll}_]*$/u.test(token)
        )
      )
        return undefined
    }
  }
  if (tokens.length === 1) {
    if (!loose || isWord(lower[0] as string, words)) return undefined
    const ok = /^[\p{L}][\p{L}\p{M}'’.\d_-]{1,24}$/u.test(name)
    return ok ? { name, kind: 'person', form: caps ? 0.5 : 0.4 } : undefined
  }
  // "Alternatives to Consumption": what links words seldom links names.
  if (!loose && lower.slice(1, -1).some((word) => /^(?:zur|zum|of|und|y|e|et)$/.test(word)) && !hasGivenName(name))
    return undefined
  if (caps === 0 && (PARTICLES.has(lower[0] as string) || NOT_FIRST.has(lower[0] as string))) return undefined
  if (caps === 0) return loose && tokens.length === 2 ? { name, kind: 'person', form: 0.3 } : undefined
  if (caps < 2 && !(loose && caps === 1)) return undefined
  if (full === 0) return undefined
  const last = lower[lower.length - 1] as string
  if (PARTICLES.has(last) && (last.length < 3 || tokens[tokens.length - 1] === last)) return undefined
  const shape = tokens.length <= 4 ? 0.9 : 0.75
  return { name: withoutCapitals(name, words.lang), kind: 'person', form: caps >= 2 ? shape : 0.5 }
}

/** One word that stands around bylines ("by", "on", "reporter") is nobody's name. */
function isWord(word: string, words: Words): boolean {
  return (
    words.by.has(word) ||
    (word.length > 3 && words.by.opens(word)) ||
    words.roles.has(word) ||
    words.and.has(word) ||
    words.place.has(word) ||
    words.titles.has(word) ||
    PARTICLES.has(word) ||
    words.dates.has(word) ||
    words.is.has(word) ||
    /(?:redakteur|redakteurin|journalist|korrespondent|korrespondentin)$/.test(word) ||
    /^(?:on|ms|rd|rdn|md|rn|bio|pub|email|e-mail|unfollow|to|as|it|we|he|she|so|der|die|das|ein|eine|im|am|um|zu|mit|auf|für|le|la|les|un|une|el|los|il|lo)$/.test(
      word,
    )
  )
}

function organization(name: string, tokens: string[], loose: boolean): Name | undefined {
  if (tokens.length > 9 || (/\d{3,}/.test(name) && !loose)) return undefined
  if (!loose && !CASED.test(name)) return undefined
  const lower = tokens.map((token) => token.toLowerCase())
  // "News release": what it is, not who signs.
  if (
    /^(?:releases?|statements?|story|stories|articles?|updates?|alerts?|events?|archives?)$/.test(
      lower[lower.length - 1] ?? '',
    )
  )
    return undefined
  if (lower.some((token) => /^(?:read|share|follow|subscribe|our|your|more|latest|all|view|see|sign|get)$/.test(token)))
    return undefined
  return { name, kind: 'organization', form: 0.7 }
}
