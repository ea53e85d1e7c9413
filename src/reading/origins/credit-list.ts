/** Lists of names in datelines and credits: "APA/sda/dpa", "dpa/gem", "Redaktion mit dpa", "staff and wire services". */
import { agencyNamed } from './agencies.ts'

export interface CreditList {
  /** Agencies as the page writes them. */
  agencies: string[]
  /** Words for agencies without a name: "wire services", "agencies". */
  unnamed: string[]
  /** Parts that are nothing a credit holds beside agencies (not initials, dates, hosts, "Redaktion"). */
  strange: number
}

/** Longest list that is taken apart, in characters. */
const LONGEST = 200
const GLUE = /\s{0,9}[/,;|+&•·=＝、，・／]\s{0,9}|\s{1,9}[-–—]\s{1,9}/
const AND = /\s(?:und|and|et|y|e|en|och|og|i|и|та|ve|ja|a|mit|with|avec|con|com|med|met|z|ile)\s/i
/** Of a desk or a writer: "jd", "red", "t-online". */
const INITIALS = /^(?:\p{L}{1,4}\.?|\p{Ll}[\p{Ll}-]{1,11})$/u
const HOST = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/u
const STAFF =
  /^(?:(?:on)?line|red(?:aktion)?\.?|rédaction|redacción|redação|redazione|redactie|redakcja|redakce|staff|staff writers?|web desk|news desk|newsroom|our correspondents?|eigen(?:er|e) (?:bericht|recherchen?)|correspondents?|haber merkezi|own sources?)$/i
const UNNAMED =
  /^(?:(?:and|other|various|news|from|combined|press|foreign|diverse|verschiedene|andere|autres|otras|outras|altre) ){0,2}(wire services?|wire reports?|wires|news services?|news service reports?|wire service reports?|news agencies|news agency|agencies|agency reports?|syndicated feeds?|wire agency feed|agency inputs|agency (?:staff|reporters?)|agenturmeldung|agenturbericht|nachrichtenagenturen|presseagenturen|agenturen|agenturmaterial|agenturmeldungen|agences de presse|agences|agencias de noticias|agencias|agências|agenzie|persbureaus|nyhetsbyråer|telegrambyråer|agencje|agentury|агентства|информагентства|ajanslar|ajansı haberleri|πρακτορεία|وكالات|通信社)$/i

/** The generic word in which a name ends: "wire services" of "Millbrook News wire services". */
export const unnamedAgency = (name: string): string | undefined =>
  name.match(/(?:^|\s)((?:news )?wire services?|wire reports?|wires|news services|agencies)$/i)?.[1] ??
  name.match(UNNAMED)?.[1]

/** Takes a list apart. */
export function readList(list: string): CreditList {
  const out: CreditList = { agencies: [], unnamed: [], strange: 0 }
  if (list.length > LONGEST) return { ...out, strange: 1 }
  const whole = list.trim()
  if (known(whole)) return { ...out, agencies: [whole] }
  for (const part of whole.split(GLUE).flatMap((one) => (known(one.trim()) ? [one] : ` ${one} `.split(AND))))
    addPart(part.trim(), out)
  // "ap" and "cp" in small letters are initials, but not among agencies.
  if (out.agencies.length > 0)
    for (const part of whole.split(GLUE)) {
      const word = part.trim()
      if (/^\p{Ll}{2,3}$/u.test(word) && known(word.toUpperCase()) && !out.agencies.includes(word))
        out.agencies.push(word)
    }
  return out
}

const known = (name: string) => agencyNamed(name, true) !== undefined

function addPart(raw: string, out: CreditList): void {
  const part = raw
    .replace(/^[([©*"“„'«\s]{1,9}|[)\]*"”'»\s.:]{1,9}$/g, '')
    .replace(/\sGmbH$/, '')
    // "AFP 19.11.21", "© 2026 The Canadian Press".
    .replace(/^(?:19|20)\d\d\s{1,9}|\s{1,9}\d[\d.:,\s/-]{1,20}(?:uhr|h)?$/i, '')
  const unnamed = part.match(UNNAMED)?.[1]
  if (unnamed) {
    push(out.unnamed, unnamed)
    return
  }
  if (part === '' || isDate(part) || INITIALS.test(part) || HOST.test(part) || STAFF.test(part)) {
    if (part !== '' && known(part)) push(out.agencies, part)
    return
  }
  if (known(part)) {
    push(out.agencies, part)
    return
  }
  // "dpa-Material".
  const material = part.match(/^(\p{L}{2,8})-(?:material|informationen|meldung|text|bericht|angaben)$/iu)?.[1]
  if (material && known(material)) {
    push(out.agencies, material)
    return
  }
  // "TT-AFP", "sda-dpa": two by a hyphen, both agencies.
  const pair = part.split(/[-–—]/)
  if (pair.length === 2 && pair.every((one) => known(one))) {
    for (const one of pair) push(out.agencies, one)
    return
  }
  // "Deutsche Presse-Agentur (dpa", "Associated Press in Valencia", "Associated Press writers".
  const head =
    part.split(
      /\s?\(|\s(?:in|à|en|aus|from|staff|writers?|reporters?|journalists?|correspondents?|sports?|political|business|news ?feed|newsroom|news desk|inputs?|material)\b/,
    )[0] ?? ''
  // "Mehr in Kürze" is prose: what is an agency only by its letters is no word.
  if (head !== part && known(head) && (agencyNamed(head) || !/^\p{Lu}\p{Ll}+$/u.test(head))) {
    push(out.agencies, head)
    return
  }
  out.strange++
}

/** "25.10.2025", "15:26 Uhr", "Stand: 3. Mai 2024", "5 min read". */
const isDate = (part: string) =>
  /^(?:updated|published|posted|stand|aktualisiert|veröffentlicht|publié|publicado|actualizado|pubblicato|bijgewerkt)\b|^\d/i.test(
    part,
  ) ||
  (part.length < 40 && /\d/.test(part) && !known(part))

function push(list: string[], name: string): void {
  if (!list.includes(name)) list.push(name)
}
