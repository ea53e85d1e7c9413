/** Credit lines: "Quelle: ntv.de, dpa/AFP", "… sagte er. (APA/dpa)", "AFP contributed to this report", a lone "dpa". */
import { sentences } from '../evidence.ts'
import type { Block } from '../survey.ts'
import { agencyNamed } from './agencies.ts'
import { readList } from './credit-list.ts'
import { speaksOfPiece } from './statements.ts'

export interface Credit {
  names: string[]
  quote: string
}

/** Words that say: what follows is where the text is from. */
const SOURCE =
  /^(?:(?:original)?quellen?|verwendete quellen|sources?|story source|fuentes?|fontes?|fonti|bron(?:nen)?|kilder?|källor|källa|lähteet|lähde|źródło|źródła|zdroje?|források?|forrás|surs[ae]|источники?|джерел[оа]|kaynak(?:lar)?|haber kaynağı|πηγ(?:ή|ές)|sumber|izvor|nguồn|المصدر|منبع|מקור|ที่มา|स्रोत|出典|来源|來源|新闻来源|配信|提供|출처|text|texte|texto|testo|tekst)\s{0,3}[:：]\s{0,3}/i
/** Words before the names of those who wrote or helped. */
const WITH =
  /^\*?(?:mit (?:material|informationen|texten|inhalten|agenturmaterial) (?:von|der|des|aus)|mit|with (?:files|reporting|material|information|inputs?|additional reporting)(?: from| by)?|with|avec(?: l['’])?|\*?con (?:información|informaciones|informazioni|datos|fuentes?) (?:de|di|da)|con|\*?com (?:informações|agências)(?: d[aeo]s?)?|com|met (?:informatie|materiaal|medewerking) van|met|med (?:material|materiale|information|informasjon) (?:från|fra)|med|na podstawie (?:depesz|materiałów|informacji)|z|по (?:материалам|информации|сообщению|данным)|за матеріалами|за матеріалом|με πληροφορίες από|theo|by|von|vom|par|por|di|da|de|door|av|af|przez|from|via|copyright|[©ⓒ]|\(c\)|（c）|agentur(?:en)?:|agency:|agencia:|autor(?:en|ři|zy|i|es|s)?:|authors?:|auteurs?:|szerző:|autore:|автор:)\s{1,3}/i
/** Words for a source or a desk, with the name right behind them. */
const WITHOUT_MARK =
  /^(?:fonte|fuente|source|quelle|bron|kilde|källa|źródło|lähde|redacción|redazione|redação|rédaction|redaktion)\s(\p{L}[\p{L} -]{1,30})$/iu
const COPYRIGHT = /^(?:copyright|[©ⓒ]|\(c\)|（c）)/i
/** Words that say that the text, not a picture, is from those named after them. */
const MATERIAL =
  /^\*?(?:mit (?:material|texten|inhalten) (?:von|aus)|with (?:material|files) from|met materiaal van|med material från|med materiale fra)\s/i
/** "Copyright 2019 The Associated Press. All rights reserved." */
const OWNER = /^(?:copyright|©|\(c\))[\s©]{0,3}(?:\(c\)\s)?(?:\d{4}(?:[-–]\d{2,4})?,?\s)?(?:by\s)?(\S.{1,60})/i
/** A picture's credit, whoever wrote the text. */
const PICTURE =
  /foto|photo|bild\b|bilder\b|picture|getty|imago|illustration|grafik|graphic|video|cartoon|фото|zdjęcie|fotografie|写真|image|kuva\b|\bkép\b|görsel|\bfile\b|handout|pool\b/i
/** What stands before the names of photographers only. */
/** The agency and the letters of desks and writers: "epd lbm", "dpa lsw mih". */
const AND_LETTERS = /^(dpa|epd|KNA|sid|APA|sda) (?:\p{Ll}{2,4}[ /]?){1,4}$/u
const LETTERS_ALONE = /^(?:PTI|ANI|IANS|UNI|AP|AFP)(?: [A-Z]{2,5}){1,6}$/

/** Does the line begin with "Quelle:" or its like? */
export const isSourceLine = (text: string): boolean => SOURCE.test(text.replace(/^[\s([]{1,3}/, ''))

/** Longest line that is a credit as a whole. */
const LINE = 160

/** Agencies that a line credits as a whole, or in its last words. `sure`: an author's place, where other names may stand by. */
export function creditNames(block: Block, sure: boolean): Credit | undefined {
  const { text } = block
  return (text.length <= LINE ? lineNames(text, sure) : undefined) ?? tailNames(text)
}

function lineNames(text: string, sure: boolean): Credit | undefined {
  if (PICTURE.test(text) && !/^[\s(]{0,3}text/i.test(text)) return undefined
  const quote = text
  let plain = text.replace(/^[\s([*/<〈–—-]{1,9}|[\s)\]*>〉]{1,9}$/g, '')
  if (LETTERS_ALONE.test(plain)) return { names: [plain.split(' ')[0] as string], quote }
  const lettered = plain.match(AND_LETTERS)?.[1]
  if (lettered) return { names: [lettered], quote }
  // "Fonte Ansa", "Redacción EFE".
  const bare = plain.match(WITHOUT_MARK)?.[1]
  if (bare && agencyNamed(bare)?.kind === 'agency') return { names: [bare], quote }
  const source = SOURCE.test(plain)
  plain = plain.replace(SOURCE, '').replace(/[,;|–—-]?\s?(?:foto|photo|bild).{0,60}$/i, '')
  const copyright = COPYRIGHT.test(plain)
  const material = MATERIAL.test(plain)
  plain = plain
    .replace(WITH, '')
    .replace(WITH, '')
    .replace(/^[©ⓒ]|^（c）/i, '')
  const { agencies, unnamed, strange } = readList(withoutDate(plain))
  const joined = agencies.length > 0 && strange > 0 && strange < 3 ? withNames(plain) : undefined
  if (joined) return { names: joined, quote }
  if (agencies.length > 0) {
    // An outlet that lends its texts may as well be a tag, or a link to it.
    const lent = agencies.every((name) => agencyNamed(name, true)?.kind === 'lender')
    if (lent && !(sure || source || copyright || material)) return undefined
    const most = source ? 2 : sure && !copyright ? 3 : 0
    return strange <= most ? { names: agencies, quote } : undefined
  }
  return unnamed.length > 0 && (sure || source ? strange <= 2 : strange === 0 && /[\s/]/.test(text))
    ? { names: unnamed, quote }
    : undefined
}

/** "Le Courrier avec AFP", "Jane Doe und dpa", "EFE / Madrid": few words, and agencies. */
function withNames(line: string): string[] | undefined {
  const parts = line.match(
    /^(\p{Lu}[^.!?]{1,60}?)\s(?:with|mit|avec|con|com|med|met|z|ile|and|und|et|y|og|och)\s(.{2,60})$/u,
  )
  // Two words in small letters beside names are a sentence: "Jane Doe worked for years at Example and AFP".
  const prose = parts?.[1]?.split(' ').filter((word) => /^\p{Ll}{4,}/u.test(word)).length ?? 0
  if (parts && prose < 2 && (parts[1] as string).split(' ').length < 7) {
    const { agencies, strange } = readList(parts[2] as string)
    if (agencies.length > 0 && strange === 0) return agencies
  }
  const city = line.match(/^([\p{L} -]{2,30}?)\s?[/|,•]\s?\p{Lu}\p{L}{2,20}$/u)
  return city && agencyNamed(city[1] as string)?.kind === 'agency' ? [city[1] as string] : undefined
}

/** "Reuters November 18, 2019 11:03 PM" without its date; "dpa 25.10.2025 - 15:26 Uhr" likewise. */
const withoutDate = (line: string) =>
  line.replace(/\s?(?:[|•·,–-]\s?)?(?:\p{L}{3,9}\.?\s)?\d[\d.,:\s/|-]{0,30}.{0,20}$/u, '').trim() || line

/** "… sagte er. (dpa/gem)", "… he said. — AFP", "… tilføjer han. /ritzau/". */
function tailNames(text: string): Credit | undefined {
  if (COPYRIGHT.test(text)) return undefined
  const tail = text.slice(-100)
  const bracket = tail.match(/[(（[【]([^()（）[\]]{2,80})[)）\]】]\s{0,3}\.?$/)
  if (bracket) {
    const inside = bracket[1] as string
    const source = SOURCE.test(inside)
    const list = inside.replace(SOURCE, '').replace(WITH, '')
    if (PICTURE.test(list)) return undefined
    const { agencies, unnamed, strange } = readList(list)
    // "the Map Association (MAP)." explains its letters; a sign-off stands after the sentence.
    const after = /[.!?…。"”“»’]\s{0,3}$/.test(tail.slice(0, bracket.index))
    if (!after && !source && !agencies.some((name) => agencyNamed(name))) return undefined
    if (agencies.length > 0 && strange <= (source || list !== inside ? 1 : 0))
      return { names: agencies, quote: bracket[0].trim() }
    return unnamed.length > 0 && strange === 0 ? { names: unnamed, quote: bracket[0].trim() } : undefined
  }
  // "… sagte er. dpa/lby".
  const bare = tail.match(/[.!?“”"»)]\s([\p{L}/-]{2,30})$/u)
  if (bare) {
    const { agencies, strange } = readList(bare[1] as string)
    if (strange === 0 && agencies.some((name) => agencyNamed(name)))
      return { names: agencies, quote: bare[1] as string }
  }
  const dash = tail.match(/[.!?”"»。]\s{0,3}([-–—/]{1,2}\s{0,3}(\p{L}[\p{L}\p{N} ./&-]{1,40}?)\s{0,2}\/?)\.?$/u)
  if (!dash || PICTURE.test(dash[2] as string)) return undefined
  const { agencies, strange } = readList(dash[2] as string)
  return agencies.length > 0 && strange === 0 ? { names: agencies, quote: (dash[1] as string).trim() } : undefined
}

/** Wordings that credit by themselves. */
const CREDITS =
  /\bcontributed (?:to|reporting)\b|\badditional reporting by\b|\bwere? used in (?:this|the)\b|\b(?:was|were) used in (?:this|the)\b|\bwith (?:files|reporting|material|inputs?|information|additional reporting) (?:from|by)\b|\binputs? from\b|\bmaterial (?:von|der|des|from)\b|unter verwendung von|agenturmaterial|^\*?mit (?:material|informationen|texten|inhalten) (?:von|der|des|aus|unserer)\b|con información de|con informaciones de|con datos de|com informações d|\bavec (?:l['’])?(?:afp|reuters|ap|agence|les (?:informations de |)(?:l['’])?(?:afp|reuters)|les agences|ansa|efe|belga|ats)\b|con fonte|con informazioni d|met (?:informatie|materiaal|medewerking) van|med (?:information|material|materiale|informasjon) fr[aå]|z wykorzystaniem materiał|na podstawie (?:depesz|materiałów|informacji) |по материалам|с использованием материалов|за матеріалами|syndicated (?:news )?feed|wire (?:agency )?feed|agency feed|\bdistributed by\b/i
/** Wordings that credit where they speak of this piece. */
const CREDITS_HERE =
  /nachrichtenagentur|presse-agentur|basiert auf|basierend auf|stammt|übernommen|\b(?:is|was|has been|comes?) (?:from|by|produced|provided|written|published|generated|supplied|taken)\b|dépêche|fourni|ajans[ıi]|tarafından|agencia|agência|agenzia|persbureau|nyhetsbyrå|agencj|агентств/i
const QUOTED = /["“„«]/

/** Agencies in a sentence that says that the piece, or part of it, is theirs. */
export function creditSentence(block: Block): Credit | undefined {
  const { text } = block
  if (
    text.length > 1200 ||
    !(CREDITS.test(text) || CREDITS_HERE.test(text) || COPYRIGHT.test(text) || /our standards:/i.test(text))
  )
    return undefined
  // "Reporting by … Our Standards: The Thomson Reuters Trust Principles."
  const standards = text.match(/\bour standards: the thomson (reuters) trust principles\b/i)
  if (standards) return { names: [standards[1] as string], quote: standards[0] }
  for (const { text: sentence } of sentences(text)) {
    if (sentence.length > 400 || (QUOTED.test(sentence) && !speaksOfPiece(sentence))) continue
    const owner = sentence.match(OWNER)?.[1]
    const owners = owner ? readList(owner.split(/\s(?:L\.P|Inc)\.|[.,;|(]/)[0] as string) : undefined
    if (owners && owners.agencies.length > 0 && owners.strange === 0) return { names: owners.agencies, quote: sentence }
    if (!(CREDITS.test(sentence) || (CREDITS_HERE.test(sentence) && speaksOfPiece(sentence)))) continue
    const names = agenciesWithin(sentence)
    if (names.length > 0) return { names, quote: sentence }
    const feed = sentence.match(/\b(syndicated (?:news )?feed|wire agency feed|wire feed|news agency feed)\b/i)
    if (feed && /\b(?:published|generated|taken|comes?)\b/i.test(sentence))
      return { names: [feed[1] as string], quote: sentence }
  }
  return undefined
}

/** All agencies that a sentence names, as it writes them; a name and its abbreviation in brackets are one. */
function agenciesWithin(sentence: string): string[] {
  const words = sentence.split(/[\s,;:()[\]/"“”„«»]+/).filter(Boolean)
  const found = new Map<string, string>()
  for (let i = 0; i < words.length && i < 80; i++) {
    for (let length = 4; length > 0; length--) {
      const name = words
        .slice(i, i + length)
        .join(' ')
        .replace(/['’]s?$|\.$/, '')
        .replace(/^l['’](?=\p{Lu})/iu, '')
        .replace(/^(?:nachrichtenagentur|agentur|agencia|agência|agenzia|agence|agencja) (?=\p{L})/iu, '')
      const agency = /^[\p{Lu}\p{Lo}]|^(?:dpa|afp|epd|dts)$/u.test(name) ? agencyNamed(name, true) : undefined
      if (!agency || agency.kind === 'lender') continue
      if (!found.has(agency.name)) found.set(agency.name, name)
      i += length - 1
      break
    }
  }
  return [...found.values()]
}
