/** The shape of a policy page that was read: of what a page of ours hands over, and of what is found in storage. */
import * as v from 'valibot'
import { ReadingSchema } from '../reading/schema.ts'
import { LIMITS } from '../reading/types.ts'

const url = v.pipe(v.string(), v.maxLength(LIMITS.url))

export const PolicyPageSchema = v.strictObject({
  url,
  address: url,
  fetchedAt: v.pipe(v.string(), v.isoTimestamp()),
  reading: ReadingSchema,
})
