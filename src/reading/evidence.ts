/** Evidence and its place in the page: the one way in which a rule says what it saw and where. */
import type { Block, Survey } from './survey.ts'
import { type Evidence, LIMITS, type Witness } from './types.ts'

/** What every rule of the reader gets: the survey, and where to note the places of evidence. */
export interface Context {
  survey: Survey
  /** Filled by `cite`. */
  blocks: Map<Evidence, Block>
  /** The page is one of the outlet's policies: all of it is the outlet's word on everything that it publishes. */
  policy?: boolean
}

/**
 * Makes a piece of evidence. `quote` must be the page's own words; with `block`, a substring of its text, so that the
 * reader can be shown the place.
 */
export function cite(context: Context, witness: Witness, rule: string, quote: string, block?: Block): Evidence {
  const evidence: Evidence = { witness, quote: clip(quote, LIMITS.quote), rule }
  if (block) context.blocks.set(evidence, block)
  return evidence
}

/** Cuts to at most `max` characters, never through a surrogate pair, at a space where one is near. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  let end = max
  const space = text.lastIndexOf(' ', max)
  if (space > max * 0.8) end = space
  else if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

/** Sentences of a text with their offsets. Abbreviations and initials do not end one. */
export function sentences(text: string): { text: string; start: number }[] {
  const out: { text: string; start: number }[] = []
  let start = 0
  const end = /[.!?…]{1,9}["'”’»)\]]{0,5}(?=\s)|[。！？]{1,9}["'”’」』）]{0,5}/g
  for (let match = end.exec(text); match; match = end.exec(text)) {
    const stop = match.index + match[0].length
    const head = text.slice(Math.max(start, match.index - 12), match.index)
    // "ggf. eine Provision", "5 p.m. ET": what goes on in lower case, or with the time zone, is the same sentence.
    const next = text.slice(match.index + 1, match.index + 7)
    if (
      match[0] === '.' &&
      (/^ \p{Ll}/u.test(next) ||
        (/^ [A-Z]{2,4}\b/.test(next) && text.slice(match.index - 3, match.index).endsWith('.m')))
    )
      continue
    // "Correction (Feb. 7): …": the month's full stop.
    if (match[0] === '.' && /^ \d/.test(next) && MONTH.test(head)) continue
    // "Dr. Who", "J. Doe", "U.S. troops", "e.g. this", German ordinals ("am 3. Mai").
    if (
      match[0] === '.' &&
      /(?:^|[\s(.])(?:\p{Lu}|d|Anm|Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|No|Nr|vs|bzw|ca|etc|e\.g|i\.e|z\.B|u\.a|Inc|Co|Corp|Ltd|Gen|Sen|Rep|Gov|Lt|Col|\d{1,2})$/u.test(
        head,
      )
    )
      continue
    out.push({ text: text.slice(start, stop).trim(), start: skipSpace(text, start) })
    start = stop
  }
  if (text.slice(start).trim()) out.push({ text: text.slice(start).trim(), start: skipSpace(text, start) })
  return out
}

/** A month that is cut short, at the end. */
const MONTH = /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] === ' ') at++
  return at
}
