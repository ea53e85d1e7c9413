/** The names in a peer's answer, which is one string for all authors of a page. Generous: it is no test of ours. */

/** What stands before a name in a byline; the short Romance ones only in lower case, for "De" and "Di" begin names too. */
const BY = /^(?:(?:[Bb]y|BY|[Vv]on|VON|[Pp]or|[Pp]ar|[Dd]oor|[Aa]v|[Aa]f|[Pp]rzez|di|da|de)\s*:?\s+|by\s*:)/
const ROLE = /^(?:written by|words by|story by|text(?: by)?|autor(?:in)?|author|authors)\s*:?\s+/i
/** What stands between names: punctuation, ends of lines, and the "and" of the commoner languages. */
const GLUE = /\s*(?:[;,&|•·\n]|\s(?:and|und|et|y|e|och|og|en|и)\s)\s*/i
const ALONE = /^(?:by|written by|von|por|par|and|und|et|text|author|autor(?:in)?)\s*:?$/i

/** "By Jane Doe, John Roe and Al Poe" to three names; an address, which some give in place of a name, stays whole. */
export function namesIn(answer) {
  const text = (answer ?? '').trim()
  if (/^https?:\/\/\S+$/.test(text)) return [text]
  const names = text
    .replace(/[^\S\n]+/g, ' ')
    .split(GLUE)
    .map((part) => part.trim().replace(ROLE, '').replace(BY, '').trim())
    .filter((part) => part && !ALONE.test(part))
  return [...new Set(names)]
}
