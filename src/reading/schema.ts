/**
 * The reading as a validator. The worker checks each reading that comes from a page with it, and `npm run schema` writes
 * `schema.json` from it. Kept out of `types.ts` so that the content script does not carry valibot.
 */
import * as v from 'valibot'
import {
  CAVEAT_KINDS,
  LABELS,
  LIMITS,
  ORIGIN_HOWS,
  PAGE_KINDS,
  POLICY_KINDS,
  type Reading,
  WITNESSES,
} from './types.ts'

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))
const httpUrl = v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^https?:\/\//))
const list = <T extends v.GenericSchema>(item: T, max: number) => v.pipe(v.array(item), v.maxLength(max))

const evidence = v.strictObject({
  witness: v.picklist(WITNESSES),
  quote: text(LIMITS.quote),
  rule: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z-]+$/), v.maxLength(60)),
})
const evidences = v.pipe(v.array(evidence), v.minLength(1), v.maxLength(LIMITS.evidence))

export const ReadingSchema = v.strictObject({
  schema: v.literal(1),
  url: v.pipe(v.string(), v.maxLength(LIMITS.url)),
  canonicalUrl: v.optional(httpUrl),
  lang: v.optional(text(35)),
  title: v.optional(text(LIMITS.title)),
  page: v.picklist(PAGE_KINDS),
  label: v.optional(v.picklist(LABELS)),
  authors: list(
    v.strictObject({
      name: text(LIMITS.name),
      kind: v.picklist(['person', 'organization']),
      credentials: v.optional(text(LIMITS.credentials)),
      url: v.optional(httpUrl),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      evidence: evidences,
    }),
    LIMITS.authors,
  ),
  outlet: v.strictObject({
    name: text(LIMITS.name),
    domain: v.pipe(v.string(), v.maxLength(253)),
    platform: v.optional(text(LIMITS.text)),
    owner: v.optional(text(LIMITS.text)),
    entity: v.optional(text(LIMITS.text)),
    memberships: v.optional(list(text(LIMITS.text), 20)),
    evidence: evidences,
  }),
  origins: list(
    v.strictObject({
      name: text(LIMITS.name),
      domain: v.optional(text(253)),
      how: v.picklist(ORIGIN_HOWS),
      evidence: evidences,
    }),
    LIMITS.origins,
  ),
  caveats: list(
    v.strictObject({
      kind: v.picklist(CAVEAT_KINDS),
      quote: text(LIMITS.quote),
      scope: v.picklist(['piece', 'site']),
      evidence: evidences,
    }),
    LIMITS.caveats,
  ),
  policies: list(
    v.strictObject({ kind: v.picklist(POLICY_KINDS), text: text(LIMITS.text), url: httpUrl }),
    LIMITS.policies,
  ),
  dates: v.strictObject({ published: v.optional(text(40)), modified: v.optional(text(40)) }),
  conflicts: list(
    v.strictObject({
      about: v.picklist(['author', 'outlet', 'date']),
      claims: list(v.strictObject({ value: text(LIMITS.quote), evidence }), LIMITS.claims),
    }),
    LIMITS.conflicts,
  ),
}) satisfies v.GenericSchema<unknown, Reading>
