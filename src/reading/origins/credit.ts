/** Credit lines: "Quelle: ntv.de, dpa/AFP", "(Quelle: APA)", "© dpa-infocom", "AFP contributed to this report", a lone "dpa". */
import { type Block, Mark, type Survey } from '../survey.ts'
import { agencyNamed } from './agencies.ts'
import { agenciesIn } from './dateline.ts'

const LABEL =
  /(?:^|[(\s|])(?:quelle|quellen|source|sources|fuente|fuentes|fonte|bron|kilde|källa|źródło|zdroj|источник|kaynak|mit material von|mit agenturmaterial|with (?:files|reporting|material|information|inputs) from|from|via|avec|con información de|com informações de|text|texte|testo|agenturen?|agency|agencies|agences?|copyright|©|\(c\))\s{0,9}(?::|\s|by\s|\d{4})\s{0,9}([^()\n]{2,90})/iu
const CONTRIBUTED =
  /\b(?:the )?(associated press|reuters|agence france-presse|afp|ap|dpa|bloomberg news|canadian press|press association|pa media)(?: writers?| reporters?| journalists?)?[^.]{0,60}\bcontributed\b/i
const REPORTING =
  /^\(?(?:additional |writing and )?reporting by [^;.]{3,160}[;.]\s{0,9}(?:(?:additional )?(?:reporting|writing|editing|compiled|translated) by|editing)/i

/** Agencies that a line credits. Photo credits are not lines of text: blocks in figures never come here. */
export function creditNames(block: Block, survey: Survey): { names: string[]; quote: string } | undefined {
  const { text } = block
  if (text.length > 400) {
    // A long last paragraph may end in brackets: "… sagte er. (Quelle: APA/dpa)", "… (AFP)".
    const tail = text.slice(-70).match(/\(([^()]{2,60})\)\s{0,9}$/)
    return tail ? named((tail[1] as string).replace(/^[^:]{0,12}:\s{0,9}/, ''), tail[0].trim()) : undefined
  }
  if (/^(?:foto|photo|bild|image|picture|video|getty|illustration|grafik|credit|photograph)/i.test(text))
    return undefined
  if (/\b(?:foto|photo|bild|getty|photograph)s?\b/i.test(text) && text.length < 120) return undefined
  // The whole line is agencies, perhaps with a date: "dpa/AFP", "Reuters November 18, 2019".
  const plain = text.replace(/^[\s(–—-]+|[\s)]{1,9}$/g, '')
  if (plain.length <= 60) {
    const bare = plain
      .replace(/\s?(?:[|•·,-]\s?)?(?:\p{L}{3,9}\.?\s)?\d[\d.,:\s/|-]{0,30}.{0,20}$/u, '')
      .replace(/^(?:von|by|par|por|di|door|av|af)\s{1,9}/i, '')
    const names = agenciesIn(bare)
    const parts = bare.split(/\s{0,9}[/,;|+&]\s{0,9}|\s{1,9}(?:und|and|et|y)\s{1,9}/).length
    // A lone "AP" or "Reuters" in the middle of a page may be a tag or a heading.
    if (
      names.length > 0 &&
      names.length >= parts - 1 &&
      (block.zone !== 'body' || block.paragraphsAfter === 0) &&
      !(block.linked > 0.9 && block.zone === 'after')
    )
      return { names, quote: text }
  }
  const contributed = text.match(CONTRIBUTED)
  if (contributed && !/["“„]/.test(text)) return { names: [contributed[1] as string], quote: text.slice(0, 300) }
  if (REPORTING.test(text)) {
    const host = survey.url.hostname
    return host.includes('reuters') ? undefined : { names: ['Reuters'], quote: text.slice(0, 300) }
  }
  if (block.marks & Mark.figure) return undefined
  const label = text.match(LABEL)
  if (label && (text.length < 160 || /^\s{0,9}[(©]/.test(text))) {
    const got = named(label[1] as string, text.slice(0, 300))
    if (got) return got
  }
  const tail = text.slice(-70).match(/\(([^()]{2,60})\)\s{0,9}$/)
  return tail ? named((tail[1] as string).replace(/^[^:]{0,12}:\s{0,9}/, ''), tail[0].trim()) : undefined
}

function named(list: string, quote: string): { names: string[]; quote: string } | undefined {
  const names: string[] = []
  for (const part of list.split(/\s{0,9}[/,;|+&]\s{0,9}|\s{1,9}(?:und|and|et|y|mit|with)\s{1,9}|:/)) {
    const word = part.trim().replace(/\s{1,9}\d{4}$/, '')
    if (word.length > 1 && word.length < 40 && agencyNamed(word, true)) names.push(word)
  }
  return names.length > 0 ? { names, quote } : undefined
}
