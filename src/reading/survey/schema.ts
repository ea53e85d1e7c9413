/** What was gathered of a page as a validator, for the worker's door. Kept out of `types.ts`: content scripts go without it. */
import * as v from 'valibot'
import { LIMITS } from '../types.ts'
import type { Gathered } from './types.ts'

/** Bounds, above what `walk.ts`, `page-metadata.ts` and `masthead.ts` let through. */
const MOST = { blocks: 40_000, block: 50_000, pieces: 20_000, attribute: 2000, metas: 2000, scripts: 40, names: 60 }

const natural = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const attribute = text(MOST.attribute)

const block = v.strictObject({
  index: natural,
  text: text(MOST.block),
  pieces: v.pipe(
    v.array(
      v.strictObject({
        start: natural,
        end: natural,
        href: v.optional(attribute),
        rel: v.optional(attribute),
        time: v.optional(v.boolean()),
        datetime: v.optional(attribute),
        author: v.optional(v.boolean()),
        item: v.optional(v.boolean()),
        set: v.optional(v.picklist(['italic', 'bold'])),
      }),
    ),
    v.maxLength(MOST.pieces),
  ),
  marks: v.pipe(v.number(), v.integer()),
  heading: v.number(),
  parent: natural,
  make: natural,
  zone: v.picklist(['before', 'head', 'body', 'after']),
  linked: v.number(),
  whole: natural,
  paragraphsBefore: v.number(),
  paragraphsAfter: v.number(),
})

export const GatheredSchema = v.pipe(
  v.strictObject({
    url: v.pipe(v.string(), v.maxLength(LIMITS.url), v.regex(/^https?:\/\//)),
    blocks: v.pipe(v.array(block), v.maxLength(MOST.blocks)),
    headline: v.pipe(v.number(), v.integer(), v.minValue(-1)),
    end: natural,
    length: natural,
    metas: v.pipe(
      v.array(v.tuple([attribute, v.pipe(v.array(attribute), v.maxLength(MOST.metas))])),
      v.maxLength(MOST.metas),
    ),
    canonical: v.optional(v.pipe(attribute, v.regex(/^https?:\/\//))),
    title: v.optional(attribute),
    lang: v.optional(text(35)),
    scripts: v.pipe(v.array(text(1_500_000)), v.maxLength(MOST.scripts)),
    masthead: v.pipe(
      v.array(
        v.strictObject({
          text: attribute,
          from: v.picklist(['home', 'logo', 'microdata']),
          first: v.optional(v.boolean()),
        }),
      ),
      v.maxLength(MOST.names),
    ),
    marked: v.pipe(v.array(attribute), v.maxLength(MOST.names)),
  }),
  // Blocks are found by their index.
  v.check(({ blocks, headline, end }) => {
    return headline < blocks.length && end <= blocks.length && blocks.every(({ index }, i) => index === i)
  }),
) satisfies v.GenericSchema<unknown, Gathered>
