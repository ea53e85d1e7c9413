/** "Originally published on X", "republished from X", "translated from X", "provided by X", "Copyright: Project Syndicate". */
import type { Origin } from '../types.ts'

const NAME = `((?:the |der |die |das |la |le |el |il )?[\\p{Lu}\\p{N}][^.,;:!?()"“”|]{1,60}?)`
const END = `(?=\\s*(?:[.,;:!?()"“”|]|$|\\s(?:on|in|as|at|by|and|under|with|here|am|vom|unter|und|im|le|el|il|here|for|to|when|where|via)\\s|\\s(?:on|here)$))`
const rule = (source: string, how: Origin['how']) => ({ pattern: new RegExp(source, 'iu'), how })

const RULES = [
  rule(
    `\\b(?:originally|first) (?:published|appeared|posted|printed|ran|aired) (?:by|on|in|at|with) ${NAME}${END}`,
    'republished',
  ),
  rule(
    `\\b(?:republished|reprinted|reposted|cross-?posted|syndicated) (?:here )?(?:with permission )?(?:from|by|courtesy of) ${NAME}${END}`,
    'republished',
  ),
  rule(
    `\\bthis (?:story|article|piece|report) (?:was|is|has been) (?:\\w+ )?(?:produced|provided|supplied|created|written) (?:in partnership with|in collaboration with|by) ${NAME}${END}`,
    'provided',
  ),
  rule(`\\b(?:content|story|article) provided by ${NAME}${END}`, 'provided'),
  rule(`\\b(?:this (?:story|article|piece) (?:comes|is) from|courtesy of) ${NAME}${END}`, 'republished'),
  rule(
    `\\b(?:zuerst|ursprünglich|erstmals) (?:veröffentlicht |erschienen |publiziert )?(?:bei|in|im|auf|von) ${NAME}${END}`,
    'republished',
  ),
  rule(`\\b(?:erschien|erschienen) (?:zuerst|ursprünglich|erstmals) (?:bei|in|im|auf) ${NAME}${END}`, 'republished'),
  rule(`\\bübernommen von ${NAME}${END}`, 'republished'),
  rule(`(?:©|\\bcopyright):? (project syndicate)`, 'republished'),
  rule(`\\b(?:publié|paru) (?:initialement|à l'origine|d'abord) (?:sur|dans|par) ${NAME}${END}`, 'republished'),
  rule(`\\bpublicado (?:originalmente|por primera vez) (?:en|por) ${NAME}${END}`, 'republished'),
  rule(`\\bpubblicato (?:originariamente|per la prima volta) (?:su|da) ${NAME}${END}`, 'republished'),
]

/** Statements in one block. The name is as the page writes it; the quote is the sentence around it, from the block. */
export function republishedFrom(text: string): { name: string; how: Origin['how']; quote: string }[] {
  if (
    text.length > 1200 ||
    !/publi|appear|print|post|ran|aired|syndicat|provid|produc|from|courtesy|zuerst|ursprüng|erstmals|übernommen|copyright|©|supplied|created|written/i.test(
      text,
    )
  )
    return []
  const out: { name: string; how: Origin['how']; quote: string }[] = []
  for (const { pattern, how } of RULES) {
    const match = text.match(pattern)
    const name = match?.[1]
      ?.trim()
      .replace(/^(?:the|der|die|das|dem|den) (?=\p{Lu})/u, (article) => (/^the $/i.test(article) ? article : ''))
    if (!match || !name || match.index === undefined) continue
    if (
      !/^(?:the |la |le |el |il )?[\p{Lu}\p{N}]/u.test(name) ||
      /^(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|The (?:author|company))/u.test(
        name,
      )
    )
      continue
    if (name.split(' ').length > 7) continue
    const from = Math.max(text.lastIndexOf('. ', match.index) + 1, text.lastIndexOf('! ', match.index) + 1, 0)
    const stop = text.indexOf('. ', match.index + match[0].length)
    out.push({
      name,
      how,
      quote: text.slice(from, stop < 0 ? Math.min(text.length, from + 400) : Math.min(stop + 1, from + 400)).trim(),
    })
  }
  return out
}
