/** What kind of writing the page says that it is: news, opinion, review … Only what the page itself says. */
import press from '../caveats/press-release.ts'
import satire from '../caveats/satire.ts'
import sponsored from '../caveats/sponsored.ts'
import { type Context, cite } from '../evidence.ts'
import { isPiece, typesOf } from '../survey/metadata.ts'
import type { Evidence, Label } from '../types.ts'
import { type LabelBook, type LabelList, labelBook } from './book.ts'
import { findLabels } from './lines.ts'

/** schema.org types that say it outright. A plain NewsArticle says nothing: sites give it to all they have. */
const TYPES: Record<string, Label> = {
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  ReviewNewsArticle: 'review',
  CriticReview: 'review',
  ReportageNewsArticle: 'news',
  BackgroundNewsArticle: 'explainer',
  AdvertiserContentArticle: 'sponsored',
  SatiricalArticle: 'satire',
  LiveBlogPosting: 'live',
}

/** The more telling first: of "Opinion | Letters" it is the letter that counts. */
const LISTS: LabelList<Label>[] = [
  { kind: 'sponsored', labels: sponsored.labels },
  { kind: 'satire', labels: satire.labels },
  { kind: 'press-release', labels: press.labels },
  {
    kind: 'letter',
    labels: {
      en: 'letters to the editor|letter to the editor|letters|letter|reader letters',
      de: 'leserbriefe|leserbrief',
      fr: 'courrier des lecteurs',
      es: 'cartas al director',
      it: 'lettere',
      nl: 'ingezonden brief',
    },
  },
  {
    kind: 'analysis',
    labels: {
      en: 'analysis|news analysis',
      de: 'analyse|eine analyse',
      fr: 'analyse',
      es: 'análisis',
      it: "l'analisi|analisi",
      pt: 'análise',
      nl: 'analyse',
      pl: 'analiza',
      ru: 'аналитика',
    },
  },
  {
    kind: 'opinion',
    labels: {
      en: 'opinions|opinion|op-ed|editorials|editorial|commentary|comment & analysis|column|columnists|columnist|guest essay|guest column|viewpoints|viewpoint|perspective|our view|opinion columnist|opinion piece|comment is free',
      de: 'gastkommentar|leitkommentar|kommentar|ein kommentar|meinung|gastbeitrag|kolumne|eine kolumne|leitartikel|glosse',
      fr: 'opinions|opinion|tribunes|tribune|éditorial|édito|chronique|point de vue|carte blanche',
      es: 'opinión|columna|tribuna|artículo de opinión|editorial',
      it: 'opinioni|editoriale|il commento|commento',
      pt: 'opinião|coluna',
      nl: 'opinie|column|commentaar',
      no: 'kommentar|leder|debatt|meninger|kronikk|ledare|krönika|kolumni|pääkirjoitus|mielipide',
      tr: 'köşe yazısı|yorum',
      pl: 'opinie|opinia|felieton|komentarz',
      ja: 'コラム|社説|オピニオン',
      ko: '칼럼|사설|오피니언',
    },
  },
  {
    kind: 'review',
    labels: {
      en: 'review|reviews|film review|book review|album review|theatre review',
      de: 'rezension|kritik|filmkritik|buchkritik|test|testbericht',
      fr: 'critique|critiques',
      es: 'reseña|crítica',
      it: 'recensione|recensioni',
      nl: 'recensie|recensies',
      no: 'anmeldelse|recension',
    },
  },
  {
    kind: 'interview',
    labels: { en: 'interview|q&a|interviews', fr: 'entretien', es: 'entrevista', it: 'intervista', pl: 'wywiad' },
  },
  {
    kind: 'explainer',
    labels: { en: 'explainer|explained|explainers', de: 'hintergrund|faq', fr: 'décryptage', es: 'claves' },
  },
  {
    kind: 'feature',
    labels: {
      en: 'feature|features|long read|the long read|longread',
      de: 'reportage',
      fr: 'reportage',
      es: 'reportaje',
    },
  },
  {
    kind: 'live',
    labels: {
      en: 'live|live blog|live updates|liveblog',
      de: 'liveticker|newsticker',
      fr: 'en direct',
      es: 'en directo',
    },
  },
]

let book: LabelBook<Label> | undefined

/** The piece's label with its evidence: what stands beside the headline first, then JSON-LD. Undefined: unlabelled. */
export function findLabel(context: Context): { label: Label; evidence: Evidence } | undefined {
  book ??= labelBook(LISTS)
  const { survey } = context
  const lines = findLabels(survey, book)
  for (const { kind } of LISTS) {
    const hit = lines.get(kind)
    if (hit) return { label: kind, evidence: cite(context, hit.witness, 'labels/label', hit.quote, hit.block) }
  }
  const { piece } = survey.meta
  if (!piece || !isPiece(piece)) return undefined
  for (const type of typesOf(piece)) {
    const label = TYPES[type]
    if (label) return { label, evidence: cite(context, 'json-ld', 'labels/label', type) }
  }
  return undefined
}
