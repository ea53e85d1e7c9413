/** Settings as a file: written, and taken from one that may hold anything. */
import * as v from 'valibot'
import {
  BADGE_MODES,
  isFactKey,
  isSite,
  LANGUAGES,
  LINK_MODES,
  MOST_HIDDEN_FACTS,
  OPTION_NAMES,
  type Settings,
} from '../platform/settings-shape.ts'
import { CAVEAT_KINDS } from '../reading/types.ts'

const FORMAT = 'smallprint-settings'
const VERSION = 2
/** No file of settings comes near it, in bytes. */
export const MOST_BYTES = 200_000

const site = v.pipe(v.string(), v.toLowerCase(), v.check(isSite))
const sites = v.pipe(v.array(site), v.maxLength(2000))

/** What a file may state. What it leaves out stays as it is. */
const FieldsSchema = v.partial(
  v.strictObject({
    badges: v.picklist(BADGE_MODES),
    quietSites: sites,
    chosenSites: sites,
    hiddenKinds: v.array(v.picklist(CAVEAT_KINDS)),
    history: v.boolean(),
    language: v.picklist(['auto', ...LANGUAGES]),
    facts: v.boolean(),
    hiddenFacts: v.pipe(v.array(v.pipe(v.string(), v.check(isFactKey))), v.maxLength(MOST_HIDDEN_FACTS)),
    linkBadges: v.picklist(LINK_MODES),
    quietLinkSites: sites,
  }),
)
export type Fields = v.InferOutput<typeof FieldsSchema>

const HeadSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) })
const FileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  settings: FieldsSchema,
})

/** The settings as JSON, in lines, for people to read as well. */
export function settingsFile(all: Settings): string {
  const settings = Object.fromEntries(OPTION_NAMES.map((name) => [name, all[name]]))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`
}

export type FileFault =
  | { why: 'not-json' | 'not-ours' | 'too-large' }
  | { why: 'version'; version: number }
  /** `place`: where in the file, as "settings.quietSites.3". */
  | { why: 'invalid'; place: string }

/** The settings that a file states, or what is wrong with it: all of it is taken, or nothing. */
export function settingsIn(text: string): { fields: Fields } | { fault: FileFault } {
  if (text.length > MOST_BYTES) return { fault: { why: 'too-large' } }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { fault: { why: 'not-json' } }
  }
  const head = v.safeParse(HeadSchema, content)
  if (!head.success) return { fault: { why: 'not-ours' } }
  if (head.output.version > VERSION) return { fault: { why: 'version', version: head.output.version } }
  const file = v.safeParse(FileSchema, content)
  if (!file.success) return { fault: { why: 'invalid', place: (v.getDotPath(file.issues[0]) ?? '').slice(0, 100) } }
  return { fields: file.output.settings }
}
