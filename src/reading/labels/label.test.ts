// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import type { Label } from '../types.ts'
import { headlineLabel } from './headline.ts'

const TEXT = [
  'The river rose by two metres overnight, and the town closed its lower bridge while crews piled sandbags along the quay.',
  'Shopkeepers carried their goods upstairs; the school sent the children home at noon and opened its hall to neighbours.',
  'By evening the rain had thinned, and the first families walked back through the mud to look at their front doors.',
  'Engineers want to measure the dam again in the spring, when the snow in the valley has melted and the lake is full.',
]

interface Parts {
  head?: string
  before?: string
  headline?: string
  line?: string
  amid?: string
  after?: string
  url?: string
}

function labelOf({ head = '', before = '', headline = 'River rises in Millbrook', line = '', ...rest }: Parts) {
  const html = `<!doctype html><html><head><title>River rises in Millbrook</title>${head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/o">Opinion</a></li><li><a href="/r">Reviews</a></li><li><a href="/l">Live</a></li></ul></nav></header>
<main><article>${before}<h1>${headline}</h1>${line}<p>${TEXT[0]}</p><p>${TEXT[1]}</p>${rest.amid ?? ''}<p>${TEXT[2]}</p><p>${TEXT[3]}</p></article>
${rest.after ?? ''}</main></body></html>`
  const url = rest.url ?? 'https://courier.example/news/river-rises'
  return read(new DOMParser().parseFromString(html, 'text/html'), url).label
}

/** Lines above the headline. */
const LINES: [line: string, label: Label][] = [
  ['News Release 6-Feb-2024', 'press-release'],
  ['Opinion February 6, 2024', 'opinion'],
  ['Komentář', 'opinion'],
  ['ΑΠΟΨΕΙΣ', 'opinion'],
  ['Lukijan mielipide', 'letter'],
  ['Nyílt levél', 'letter'],
  ['专访', 'interview'],
  ['ניתוח', 'analysis'],
  ['Komerční sdělení', 'sponsored'],
  ['Siaran pers', 'press-release'],
  ['Opinion', 'opinion'],
  ['OPINION | JANE DOE', 'opinion'],
  ['Kommentar', 'opinion'],
  ['Gastkommentar von Jana Muster', 'opinion'],
  ['Tribune', 'opinion'],
  ['Opinión', 'opinion'],
  ['Editoriale', 'opinion'],
  ['Opinie', 'opinion'],
  ['社説', 'opinion'],
  ['Letters to the editor', 'letter'],
  ['Leserbriefe', 'letter'],
  ['Courrier des lecteurs', 'letter'],
  ['Cartas al director', 'letter'],
  ['Insändare', 'letter'],
  ['Analysis', 'analysis'],
  ['News analysis', 'analysis'],
  ['Eine Analyse von Jana Muster', 'analysis'],
  ['Análisis', 'analysis'],
  ["L'analisi", 'analysis'],
  ['Analys', 'analysis'],
  ['Аналитика', 'analysis'],
  ['Analiz', 'analysis'],
  ['Film review', 'review'],
  ['Review', 'review'],
  ['Rezension', 'review'],
  ['Filmkritik', 'review'],
  ['Recensione', 'review'],
  ['Recensie', 'review'],
  ['Anmeldelse', 'review'],
  ['レビュー', 'review'],
  ['Interview', 'interview'],
  ['Im Gespräch', 'interview'],
  ['Grand entretien', 'interview'],
  ['Entrevista', 'interview'],
  ['Intervista', 'interview'],
  ['Wywiad', 'interview'],
  ['Интервью', 'interview'],
  ['Röportaj', 'interview'],
  ['インタビュー', 'interview'],
  ['Explainer', 'explainer'],
  ['Décryptage', 'explainer'],
  ['Kurz erklärt', 'explainer'],
  ['解説', 'explainer'],
  ['Long read', 'feature'],
  ['Reportage', 'feature'],
  ['Reportaje', 'feature'],
  ['Live updates', 'live'],
  ['Liveticker', 'live'],
  ['En direct', 'live'],
  ['Relacja na żywo', 'live'],
  ['Press release', 'press-release'],
  ['Pressemitteilung', 'press-release'],
  ['Sponsored', 'sponsored'],
  ['Advertorial', 'sponsored'],
  ['Satire', 'satire'],
]

const HEADLINES: [headline: string, label: Label | undefined][] = [
  ['Interview with Jane Doe', 'interview'],
  ['Interview: Jane Doe on rivers', 'interview'],
  ['Jane Doe interview: “The dam will hold”', 'interview'],
  ['ERP-Interview mit Jana Muster', 'interview'],
  ['Jana Muster im Interview', 'interview'],
  ['Entretien avec Jeanne Martin', 'interview'],
  ['Entrevista a Juana Pérez', 'interview'],
  ['Wywiad z Janem Kowalskim', 'interview'],
  ['Интервью с Иваном Петровым', 'interview'],
  ['The dam, explained', 'explainer'],
  ['Explainer: why the river rises', 'explainer'],
  ['Mill Girl review – a quiet film of the valley', 'review'],
  ['Rezension: Das Mühlrad', 'review'],
  ['Live: river rises in Millbrook', 'live'],
  ['En direct : la rivière monte', 'live'],
  ['Canlı: nehir yükseliyor', 'live'],
  ['Minister cancels interview with broadcaster', undefined],
  ['Police interview three men after the flood', undefined],
  ['Job interview goes wrong', undefined],
  ['Spending review: what the chancellor wants', undefined],
  ['Judicial review – court to hear the case', undefined],
  ['Council orders review of the dam', undefined],
  ['The Window live in Millbrook', undefined],
  ['Where the animals live: a walk along the river', undefined],
  ['Live music returns to the bridge', undefined],
  ['How the mayor explained the flood', undefined],
  ['Kritik am Staudamm wächst', undefined],
  ['Das Interview, das keiner wollte', undefined],
]

const piece = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'River rises in Millbrook', ...more })}</script>`

describe('labels', () => {
  it.each(LINES)('%s: %s', (line, label) => {
    expect(labelOf({ before: `<p class="kicker">${line}</p>` })).toBe(label)
  })
  it.each(HEADLINES)('%s: %s', (headline, label) => {
    expect(headlineLabel(headline)).toBe(label)
  })
  it.each([
    ['[사설] 강물이 불어났다', 'opinion'],
    ['【社論】河水上漲', 'opinion'],
    ['名家專欄》河水上漲的那一夜', 'opinion'],
    ['[Update] River rises again', undefined],
    ['(Opinionated) rivers of the north', undefined],
  ])('%s: %s, in brackets', (headline, label) => {
    expect(labelOf({ headline })).toBe(label)
  })
  it('reads parts of a line that is marked as a label', () => {
    const line = (mark: string) => `<div class="${mark}"><a href="/rivers">Rivers</a><span>Mielipide</span></div>`
    expect(labelOf({ before: line('category-label') })).toBe('opinion')
    expect(labelOf({ before: line('share-count') })).toBeUndefined()
  })
  it('takes the headline for a witness', () => {
    expect(labelOf({ headline: 'The dam, explained' })).toBe('explainer')
  })
  it.each([
    ['OpinionNewsArticle', 'opinion'],
    ['AnalysisNewsArticle', 'analysis'],
    ['ReviewNewsArticle', 'review'],
    ['BackgroundNewsArticle', 'explainer'],
    ['ReportageNewsArticle', 'news'],
    ['LiveBlogPosting', 'live'],
    ['SatiricalArticle', 'satire'],
    ['AdvertiserContentArticle', 'sponsored'],
    ['NewsArticle', undefined],
    ['Review', undefined],
  ])('reads the type %s as %s', (type, label) => {
    expect(labelOf({ head: piece({ '@type': type }) })).toBe(label)
  })
  it('reads a section that the address names too', () => {
    const head = '<meta property="article:section" content="Interviews">'
    expect(labelOf({ head, url: 'https://courier.example/interviews/river-rises' })).toBe('interview')
    expect(labelOf({ head })).toBeUndefined()
    expect(
      labelOf({ head: piece({ articleSection: 'Reviews' }), url: 'https://courier.example/reviews/mill-girl' }),
    ).toBe('review')
  })
  it.each([
    ['a page as it is', {}],
    ['a tab', { line: '<ul><li><a href="#tab-4">Reviews</a></li></ul>' }],
    ['what its readers wrote', { line: '<div>Reviews</div>' }],
    ['a broadcast', { before: '<p class="kicker">Live</p>' }],
    ['a teaser', { after: '<section class="related"><h3><a href="/x">Opinion: why rivers rise</a></h3></section>' }],
    ['a heading amid the text', { amid: '<h2>Analysis</h2>' }],
    ['a ticker', { before: '<div class="title">NEWSTICKER</div>' }],
    ['prose', { line: '<p>In an interview with this paper, the mayor said that the dam would hold for years.</p>' }],
    ['a menu', { before: '<ul><li><a href="/o">Opinion</a></li><li><a href="/r">Reviews</a></li></ul>' }],
    [
      'an address that does not decode',
      { url: 'https://courier.example/news/%E0%A4%A', head: '<meta property="article:section" content="Interviews">' },
    ],
  ] as [string, Parts][])('none: %s', (_, parts) => {
    expect(labelOf(parts)).toBeUndefined()
  })
})
