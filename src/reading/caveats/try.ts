/** For the tests of this folder: a hand-written page around a sentence, and what the engine makes of it. */
import { describe, expect, it } from 'vitest'
import { surveyOf } from '../read.ts'
import { finish } from '../steps.ts'
import { type Caveat, type CaveatKind, LIMITS } from '../types.ts'
import { cueIndex } from './cues.ts'
import { findCaveats } from './engine.ts'
import { RULES } from './rules.ts'

export type Place =
  | 'before'
  | 'head'
  | 'first'
  | 'body'
  | 'last'
  | 'after'
  | 'aside'
  | 'footer'
  | 'comment'
  | 'menu'
  | 'related'
  | 'json'
  | 'meta'

const FILLER = [
  'The river rose by two metres overnight, and the town closed its lower bridge while crews piled sandbags along the quay.',
  'Shopkeepers carried their goods upstairs; the school sent the children home at noon and opened its hall to neighbours.',
  'By evening the rain had thinned, and the first families walked back through the mud to look at their front doors.',
  'Engineers want to measure the dam again in the spring, when the snow in the valley has melted and the lake is full.',
]

/** A page with `inner` HTML at a place. Four paragraphs of plain report stand around it. */
export function page(place: Place, inner: string): string {
  const at = (here: Place, html = `<p>${inner}</p>`) => (place === here ? html : '')
  const [one, two, three, four] = FILLER.map((text) => `<p>${text}</p>`)
  return `<!doctype html><html><head><title>River rises in Millbrook</title>${at('json', `<script type="application/ld+json">${inner}</script>`)}${at('meta', inner)}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/x">World</a></li>${at('menu', `<li><a href="/m">${inner}</a></li>`)}<li><a href="/y">Sport</a></li></ul></nav></header>
<main><article>${at('before')}<h1>River rises in Millbrook</h1>${at('head')}
${at('first')}${one}${two}${at('body')}${three}${four}${at('last')}</article>${at('after')}
${at('related', `<section class="related-stories"><p>${inner}</p></section>`)}${at('comment', `<section class="comments"><p>${inner}</p></section>`)}</main>
<aside>${at('aside')}</aside><footer>${at('footer')}<p>© Millbrook Courier</p></footer></body></html>`
}

export function caveatsOf(html: string, url = 'https://courier.example/news/river'): Caveat[] {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const surveyed = surveyOf(document, url)
  const context = { survey: surveyed, blocks: new Map() }
  const caveats = finish(findCaveats(context, [], undefined))
  for (const { evidence, quote } of caveats) {
    expect(evidence[0]?.quote).toBe(quote)
    for (const one of evidence) {
      expect(one.quote.length).toBeLessThanOrEqual(LIMITS.quote)
      if (one.witness === 'text') expect(context.blocks.get(one).text).toContain(one.quote)
    }
  }
  return caveats
}

/** What is forgotten first when a new wording is not found: a cue that lets its sentence through. */
function whyMissed(kind: CaveatKind, text: string): string | undefined {
  const rule = RULES.find((one) => one.kind === kind)
  if (!rule || cueIndex([rule.cues])(text) !== 0) return undefined
  return `no cue of the rule (its field "cues") stands in: ${text}`
}

/** A sentence by itself stands after the last paragraph; a pair says where. */
export type Case = string | readonly [Place, string]

/** Declares tests of one rule: sentences that say the caveat, and look-alikes that do not. `which`: what they are. */
export function checkRule(
  kind: CaveatKind,
  cases: { hits: readonly Case[]; misses: readonly Case[] },
  which = 'the first wordings',
): void {
  const read = (one: Case) => (typeof one === 'string' ? (['last', one] as const) : one)
  const kinds = (place: Place, text: string) => caveatsOf(page(place, text)).map((caveat) => caveat.kind)
  describe(`${kind}: ${which}`, () => {
    it.each(cases.hits.map(read))('%s: %s', (place, text) => {
      expect(kinds(place, text), whyMissed(kind, text)).toContain(kind)
    })
    it.each(cases.misses.map(read))('not %s: %s', (place, text) => {
      expect(kinds(place, text)).not.toContain(kind)
    })
  })
}
