/** Which policy a link's text names. */
import { ANY_LANGUAGE, type Languages, languageBit } from '../languages/likely.ts'
import type { PolicyKind } from '../types.ts'
import { about } from './names/about.ts'
import { comments } from './names/comments.ts'
import { contact } from './names/contact.ts'
import { contentPolicy } from './names/content-policy.ts'
import { corrections } from './names/corrections.ts'
import { ethics } from './names/ethics.ts'
import { factChecking } from './names/fact-checking.ts'
import { masthead } from './names/masthead.ts'
import { ownership } from './names/ownership.ts'
import { republishing } from './names/republishing.ts'
import { terms } from './names/terms.ts'
import type { Names } from './types.ts'

/** In the order in which they are tried: a name that two kinds could claim goes to the first. */
const NAMES: [PolicyKind, Names][] = [
  ['comments', comments],
  ['corrections', corrections],
  ['fact-checking', factChecking],
  ['ownership', ownership],
  ['republishing', republishing],
  ['content-policy', contentPolicy],
  ['ethics', ethics],
  ['masthead', masthead],
  ['contact', contact],
  ['about', about],
  ['terms', terms],
]

interface Compiled {
  kind: PolicyKind
  plain: RegExp | undefined
  bare: RegExp | undefined
  path: RegExp | undefined
}

/** By set of languages: the names of all of them in one expression take long to make. */
const compiled = new Map<Languages, Compiled[]>()

function whole(names: Record<string, string> | undefined, languages: Languages): RegExp | undefined {
  const own = Object.entries(names ?? {}).flatMap(([code, list]) => (languageBit(code) & languages ? [list] : []))
  return own.length > 0 ? new RegExp(`^(?:${own.join('|')})$`, 'u') : undefined
}

function compile(languages: Languages): Compiled[] {
  const known = compiled.get(languages)
  if (known) return known
  const made = NAMES.map(([kind, { plain, bare, path }]) => ({
    kind,
    plain: whole(plain, languages),
    bare: whole(bare, languages),
    path,
  }))
  compiled.set(languages, made)
  return made
}

/** Longer texts are headlines and sentences. */
const LONGEST = 60
const MOST_WORDS = 7

/** What a site says before the name of its policy. One is taken away at a time, as long as there is one. */
const OPENER =
  /^(?:read|see|view|check|full|our|the|complete|please|more|(?:learn|find out|read) (?:more|about)|about(?= (?:our|the|how) )|on(?= our )|here (?:are|is)|all|lesen sie|mehr zu|mehr über|zu[mr]?|unsere[nmrs]?|unser|alle|die|der|das|hier|lire|voir|consulte[rz]|nos|notre|les?|la|lea|ver|leer|consulta|nuestr[ao]s?|el|los|las|leggi|la nostra|il nostro|i nostri|le nostre|leia|veja|noss[ao]s?|os?|as?|lees|bekijk|onze|ons|de|het|läs|vår[at]?|læs|vores|les|våre?|lue|przeczytaj|zobacz|nasze?|nasza|přečtěte si|naše|читать|читайте|наш[аеи]?|oku|当(?:サイト|社)の|私たちの) (?=\S)|^(?:l'|当(?:サイト|社)の?)(?=\S)/

/** Parts of a link that names several pages at once, and are none of ours: "Impressum & Datenschutz". */
const COMPANION =
  /^(?:privacy|privacy (?:policy|notice|statement)|cookies?|cookie policy|datenschutz(?:erklärung|hinweise?)?|cookies? policy|jobs|careers|haftung|faq|help|hilfe|confidentialité|privacidad|privacidade|privacyverklaring|integritet|prywatność|gizlilik|персональные данные|プライバシーポリシー|個人情報保護)$/

/** "About …" of things that are not the outlet. */
const OTHER_THING =
  /\b(?:ads?|adchoices|advertis\w*|cookies?|privacy|authors?|autor\w*|auteurs?|writer|newsletters?|notifications|subscri\w*|events|measurement|werbung|teilen|share|(?:this|these|dies\w+) (?!site|website|blog|paper|newspaper|publication|magazine|page|project|web)\w+)\b/u

/** What is known beside the link's text. */
export interface Beside {
  /** Path of the address that it leads to; asked for only where the text alone does not tell. */
  path?: () => string | undefined
  /** Names under which the outlet goes, in lower case: "the guardian", "guardian", "theguardian.com". */
  outlet?: readonly string[]
  /** Languages in which the page may be; all where left out. */
  languages?: Languages
}

/** Kind of policy that a link's whole text names, or undefined. */
export function policyKind(text: string, beside: Beside = {}): PolicyKind | undefined {
  if (text.length < 2 || text.length > LONGEST) return undefined
  if (text.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS) return undefined
  const plain = trimmed(
    text
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      .replace(/i\u0307/g, 'i'),
  )
  const named = withoutOutlet(plain, beside.outlet ?? [])
  return (
    kindOf(named, beside) ??
    (named === plain ? undefined : kindOf(plain, beside)) ??
    kindOfParts(named, beside.languages)
  )
}

const trimmed = (text: string) => text.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}\p{M}@?)]+$/gu, '')

/** The text with "@" in place of the outlet's name. */
function withoutOutlet(text: string, names: readonly string[]): string {
  for (const name of names) {
    const at = text.indexOf(name)
    if (at < 0) continue
    const before = text[at - 1] ?? ' '
    const after = text[at + name.length] ?? ' '
    // Scripts that write without spaces have no edges of words.
    if (/[a-zà-žа-я0-9]/.test(before) || /[a-zà-žа-я0-9]/.test(after.replace(/s/, ''))) continue
    const rest = text.slice(at + name.length).replace(/^(?:'s|s'|s)(?= )/, '')
    return `${text.slice(0, at)}@${rest}`
  }
  return text
}

function kindOf(text: string, beside: Beside): PolicyKind | undefined {
  const found = lookUp(text, beside)
  if (found) return found
  // "@ code of ethics", "editorial guidelines of @": the name alone tells as much.
  const bare = text.replace(/^@ |(?:,? (?:of|at|by|for|der|des|von|bei|de|du|di|van|av|af|w|na))? @$/g, '')
  if (bare !== text && bare) return kindOf(bare, beside)
  const opened = text.replace(OPENER, '')
  return opened !== text && opened ? kindOf(opened, beside) : undefined
}

function lookUp(text: string, { path, languages = ANY_LANGUAGE }: Beside): PolicyKind | undefined {
  for (const { kind, plain, bare, path: proof } of compile(languages)) {
    if (plain?.test(text)) return kind
    if (!bare?.test(text) || OTHER_THING.test(text)) continue
    const address = path?.()
    if (address !== undefined && proof?.test(address)) return kind
  }
  return undefined
}

const JOINTS = / ?[/|&+·•,・] ?| (?:and|und|et|y|e|en|och|og|i|и|ve) /u
const MOST_PARTS = 3

/** "Impressum / Datenschutz": the first part that names a policy, where each part is one or its usual companion. */
function kindOfParts(text: string, languages: Languages = ANY_LANGUAGE): PolicyKind | undefined {
  const parts = text.split(JOINTS).filter(Boolean)
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined
  let first: PolicyKind | undefined
  for (const part of parts) {
    const kind = kindOf(part, { languages })
    if (!kind && !COMPANION.test(part)) return undefined
    first ??= kind
  }
  return first
}
