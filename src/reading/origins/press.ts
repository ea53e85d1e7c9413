/** Who issued a press release: "Pressemitteilung | Grauer Reiher e.V.", "SOURCE Grey Heron Inc.", "Quelle: Pressestelle der Stadt …". */
import type { Block } from '../survey.ts'
import { cleanSource } from './source-name.ts'

const LABEL =
  /^(?:pressemitteilung|medieninformation|presseinformation|pressemeldung|presseaussendung|medienmitteilung|press release|news release|media release|communiqué(?: de presse)?|nota de prensa|comunicado de prensa|comunicado de imprensa|nota de imprensa|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|lehdistötiedote|informacja prasowa|tisková zpráva|пресс-релиз|basın bülteni)(?:\s?[|:–—]\s?|\s(?:by|from|of|issued by|von|vom|der|des|de la|de|du|del|della|di|da|do|van|från|fra|od)\s?:?\s)(.{2,90})$/i
/** The last line of a release on an English wire. */
const SOURCE = /^SOURCES?:? (?=\p{Lu})(.{2,90})$/u
const PRESS_SOURCE =
  /^\(?(?:quelle|source|bron|fonte|fuente):? (?:pressemitteilung|presseinformation|pressemeldung|pressestelle|medienmitteilung|medieninformation|mitteilung|pm|press release|persbericht|comunicado|comunicato)(?: (?:der|des|von|vom|from|of|by|van|de|del|di|da))? (.{2,90}?)\)?$/i

/** The issuer that a line names. `edge`: near the headline, or at the end. */
export function issuerOf(block: Block): { name: string; quote: string } | undefined {
  const { text } = block
  if (text.length > 140) return undefined
  const match =
    block.zone === 'before' || block.zone === 'head'
      ? text.match(LABEL)
      : (text.match(SOURCE) ?? text.match(PRESS_SOURCE))
  const name = match?.[1] && cleanSource(match[1])
  return name ? { name, quote: text } : undefined
}
