/** What every format asks of a page's text before it may stand in a citation. */

/** Characters that turn the text around them, or that no text has. */
const UNWANTED = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/gu

/** One line without control characters: no line of a page's text can start a field or an entry of its own. */
export function oneLine(text: string): string {
  return text
    .replace(UNWANTED, '')
    .replace(/[\s\p{Cc}]{1,600}/gu, ' ')
    .trim()
}

/** Replaces each character that has an entry in `map`. */
export function mapped(text: string, map: Readonly<Record<string, string>>): string {
  let out = ''
  for (const char of text) out += Object.hasOwn(map, char) ? map[char] : char
  return out
}

/** Percent-encodes `characters` (ASCII) in an address, which the URL standard would leave as they are. */
export function encoded(url: string, characters: string): string {
  let out = ''
  for (const char of url) {
    out += characters.includes(char) ? `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : char
  }
  return out
}
