/** A snapshot as a validator, for the worker's door. Kept out of `types.ts`: content scripts go without it. */
import * as v from 'valibot'
import { LIMITS } from '../types.ts'
import { MOST_MARKUP, type Snapshot } from './types.ts'

export const SnapshotSchema = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^https?:\/\//)),
  markup: v.pipe(
    v.array(v.string()),
    v.check((pieces) => pieces.reduce((sum, { length }) => sum + length, 0) <= MOST_MARKUP),
  ),
  xml: v.optional(v.boolean()),
  noscript: v.optional(v.boolean()),
}) satisfies v.GenericSchema<unknown, Snapshot>
