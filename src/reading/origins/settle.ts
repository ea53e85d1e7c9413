/** Where the text came from: datelines, credits, agencies signed as authors, "originally published". One list, merged. */

import { isOutlet } from '../authors/candidates.ts'
import { nameKey } from '../authors/names.ts'
import { type Context, cite } from '../evidence.ts'
import { isParagraph } from '../survey/extent.ts'
import { type Block, ELSEWHERE, Mark } from '../survey.ts'
import { type Author, LIMITS, type Origin } from '../types.ts'
import { agencyNamed } from './agencies.ts'
import { creditNames } from './credit.ts'
import { datelineNames } from './dateline.ts'
import { republishedFrom } from './republished.ts'

type Found = {
  name: string
  how: Origin['how']
  quote: string
  block?: Block
  rule: string
  witness?: 'byline' | 'json-ld' | 'meta' | 'text'
}

/** Finds the origins. An outlet is no origin of its own text. */
export function findOrigins(context: Context, outlet: { name: string; domain: string }, authors: Author[]): Origin[] {
  const { survey } = context
  const found: Found[] = []
  for (const author of authors) {
    if (author.kind !== 'organization' || !agencyNamed(author.name, true)) continue
    const evidence = author.evidence[0]
    if (!evidence) continue
    const block = context.blocks.get(evidence)
    found.push({
      name: author.name,
      how: 'wire',
      quote: evidence.quote,
      rule: 'origins/signed',
      witness:
        evidence.witness === 'byline' || evidence.witness === 'json-ld' || evidence.witness === 'meta'
          ? evidence.witness
          : 'text',
      ...(block ? { block } : {}),
    })
  }
  let paragraphs = 0
  for (let i = Math.max(0, survey.headline - 6); i < survey.end; i++) {
    const block = survey.blocks[i] as Block
    if (i === survey.headline || block.marks & ((ELSEWHERE & ~Mark.aside) | Mark.figure | Mark.heading)) continue
    if (block.marks & Mark.aside && !(block.marks & Mark.author)) continue
    if (i > survey.headline && paragraphs < 3 && block.text.length > 30) {
      const line = datelineNames(block.text)
      if (line)
        for (const name of line.names)
          found.push({ name, how: 'wire', quote: line.quote, block, rule: 'origins/dateline' })
    }
    if (isParagraph(block) && i > survey.headline) paragraphs++
    const edge = block.zone !== 'body' || block.paragraphsAfter <= 1
    if (edge) {
      const credit = creditNames(block, survey)
      if (credit)
        for (const name of credit.names)
          found.push({ name, how: 'wire', quote: credit.quote, block, rule: 'origins/credit' })
    }
    if (edge || block.paragraphsBefore <= 1 || block.marks & (Mark.italic | Mark.note)) {
      for (const one of republishedFrom(block.text)) found.push({ ...one, block, rule: 'origins/republished' })
    }
  }
  return merge(context, found, outlet)
}

function merge(context: Context, found: Found[], outlet: { name: string; domain: string }): Origin[] {
  const origins: Origin[] = []
  for (const one of found) {
    const agency = agencyNamed(one.name, true)
    if (
      isOutlet(one.name, outlet) ||
      (agency && (isOutlet(agency.name, outlet) || outlet.domain.endsWith(agency.domain)))
    )
      continue
    const key = nameKey(agency?.name ?? one.name)
    const known = origins.find((origin) => nameKey(agencyNamed(origin.name, true)?.name ?? origin.name) === key)
    if (known) {
      if (known.evidence.length < LIMITS.evidence && !known.evidence.some((evidence) => evidence.quote === one.quote))
        known.evidence.push(cite(context, one.witness ?? 'text', one.rule, one.quote, one.block))
      continue
    }
    if (origins.length >= LIMITS.origins) break
    const origin: Origin = {
      name: one.name.slice(0, LIMITS.name),
      how: one.how,
      evidence: [cite(context, one.witness ?? 'text', one.rule, one.quote, one.block)],
    }
    if (agency) origin.domain = agency.domain
    origins.push(origin)
  }
  return origins
}
