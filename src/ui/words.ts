/** The extension's words for the parts of a reading. One wording a kind, the same for every outlet. */
import { localeOfWords, t } from '../platform/i18n.ts'
import type { Caveat, CaveatKind, Label, Outlet, PolicyKind, Witness } from '../reading/types.ts'
import type { FactSaid } from '../sources/types.ts'

type Key<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}_${Key<B>}`
  : S extends `${infer A}.${infer B}`
    ? `${A}_${Key<B>}`
    : S

/** The name of a kind as it stands in a message key: `press-release` → `press_release`. */
const key = <S extends string>(kind: S) => kind.replace(/[-.]/g, '_') as Key<S>

/** Kinds whose sentence can name the outlet. */
const NAMED = new Set<CaveatKind>(['accuracy', 'liability', 'views', 'affiliate'])
type Named = 'accuracy' | 'liability' | 'views' | 'affiliate'

/** Stands in a message where something is put in that is no text; no text of ours has it. */
export const GAP = '\ue000'

/** Sets page text apart, so that its direction of writing does not turn the sentence around it. */
export const isolate = (text: string) => `\u2068${text}\u2069`

/**
 * One plain sentence for a caveat. It names the outlet only where the page's own words do: a republished text may
 * carry the disclaimer of the outlet that it came from.
 */
export function caveatSentence(caveat: Pick<Caveat, 'kind' | 'quote'>, outlet: Pick<Outlet, 'name'>): string {
  if (NAMED.has(caveat.kind) && names(caveat.quote, outlet.name)) {
    return t(`kind_${key(caveat.kind as Named)}_named`, isolate(outlet.name))
  }
  return t(`kind_${key(caveat.kind)}`)
}

/** Does the text hold the name as whole words? */
function names(text: string, name: string): boolean {
  if (!name) return false
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

/** What kind of witness a quote is: "Byline", "Metadata (JSON-LD)". */
export const witnessName = (witness: Witness) => t(`witness_${key(witness)}`)

/** "The byline says"; the value follows. */
export const witnessSays = (witness: Witness) => t(`witness_${key(witness)}_says`)

export const policyName = (kind: PolicyKind) => t(`policy_${key(kind)}`)

export const labelName = (label: Label) => t(`label_${key(label)}`)

/** What an outlet is, in the same words for every outlet: "State-run · Russia". */
export function factSentence({ nature, country }: Pick<FactSaid, 'nature' | 'country'>): string {
  const what = t(`nature_${key(nature)}`)
  return country ? `${what} · ${isolate(countryName(country))}` : what
}

/** A country (ISO 3166-1 alpha-2) by its name; what is no country stays as it is. */
export function countryName(country: string): string {
  try {
    return new Intl.DisplayNames([localeOfWords()], { type: 'region' }).of(country) ?? country
  } catch {
    return country
  }
}

/** A moment (ISO 8601 with time) in the reader's language and time zone. */
export function momentOf(iso: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(localeOfWords(), options).format(new Date(iso))
}

/** The day of a moment (ISO 8601 with time), in the reader's language and time zone. */
export function localDayOf(iso: string): string {
  return new Intl.DateTimeFormat(localeOfWords(), { dateStyle: 'full' }).format(new Date(iso))
}

/** Its time of day. */
export function timeOf(iso: string): string {
  return new Intl.DateTimeFormat(localeOfWords(), { timeStyle: 'short' }).format(new Date(iso))
}

/** A whole number in the form of the interface's language. */
export const numberOf = (count: number) => new Intl.NumberFormat(localeOfWords()).format(count)

/** Witnesses whose quote stands in the page's visible text. */
const VISIBLE = new Set<Witness>(['byline', 'text', 'link', 'microdata'])
export const isVisible = (witness: Witness) => VISIBLE.has(witness)

/**
 * A date of the reading (ISO 8601, date or date and time) as a day in the reader's language: the day that the page
 * states, whatever the reader's time zone. What is no such date is returned as it is.
 */
export function dayOf(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0]
  const date = day ? new Date(`${day}T00:00:00Z`) : undefined
  if (!date || Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(localeOfWords(), { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}
