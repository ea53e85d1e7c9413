/**
 * Pages made by rule, for learning: every way in which a byline is written, beside every thing that the page's data may
 * say, among the names that stand around on any page and are nobody's byline. What is right follows from how a page was
 * made: the byline that is seen; where none is seen, the person or desk that the data names; else nobody.
 */
import { BYLINES, NOBODY } from './bylines.mjs'
import { around } from './surroundings.mjs'

const PEOPLE = {
  en: ['Delphine Harrowgate', 'Tobias Wrenfield', 'Imogen St. Clair-Boyle', 'Ravi Chatterpal', 'Oona McBrennan'],
  de: ['Friedhelm Osterkamp', 'Marlene Vogelsang', 'Aylin Karadenizli', 'Gesine von der Aue', 'Jannis Lohbrügge'],
  fr: ['Solène Castaignède', 'Jean-Baptiste Murail', 'Aïcha Benhaddou', 'Loïc Le Guennec', 'Maëlle d’Aubigny'],
  es: ['Rosalía Quintanar Vega', 'Íñigo Azpiroz', 'Macarena del Olmo', 'Ximena Huarcaya', 'Anselmo Peñafiel'],
}
const PEN_NAMES = ['nachtfalter', 'Kranich77', 'Waldläuferin', 'm_oakley', 'Zuckerwerk']
const OTHERS = ['Konrad Ebersbach', 'Lucinda Farraday', 'Yannick Thoresen', 'Petra Himmelmann']
const OUTLETS = {
  en: 'Harbour Dispatch',
  de: 'Talbote Nachrichten',
  fr: 'Le Courrier des Dunes',
  es: 'El Faro del Puerto',
}

/** What the data says, given whose byline is seen (or none). */
const DATA = {
  silent: () => '',
  agrees: ({ person }) => jsonLd({ '@type': 'Person', name: person }),
  metaAgrees: ({ person }) => meta('author', person),
  outlet: ({ outlet }) => jsonLd({ '@type': 'Organization', name: outlet }),
  metaOutlet: ({ outlet }) => meta('author', outlet),
  account: () => jsonLd({ '@type': 'Person', name: 'admin' }),
  other: ({ other }) => jsonLd({ '@type': 'Person', name: other }),
  metaOther: ({ other }) => meta('author', other),
}
/** With no byline to be seen, a person in the data of a dated piece is its author. */
const NAMES_SOMEBODY = new Set(['agrees', 'metaAgrees'])

const meta = (name, content) => `<meta name="${name}" content="${content}">`
const jsonLd = (author) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'HEADLINE',
    datePublished: '2026-03-04T08:00:00Z',
    author,
  })}</script>`

/** Pages `{ id, url, html, label: { id, authors } }`, the same at every call. */
export function madePages() {
  const pages = []
  let turn = 0
  const add = (id, lang, byline, data, variant) => {
    turn++
    const person = byline?.penName ? PEN_NAMES[turn % PEN_NAMES.length] : PEOPLE[lang][turn % PEOPLE[lang].length]
    const second = PEOPLE[lang][(turn + 2) % PEOPLE[lang].length]
    const parts = { person, second, other: OTHERS[turn % OTHERS.length], outlet: OUTLETS[lang], lang, turn, variant }
    const seen = byline ? (byline.two ? [person, second] : [person]) : NAMES_SOMEBODY.has(data) ? [person] : []
    const url = `https://made-${turn}.example/${lang}/story-${turn}`
    const html = around({ ...parts, url, head: DATA[data](parts), byline })
    pages.push({ id: `made/${id}-${data}`, url, html, label: { id: `made/${id}-${data}`, authors: seen } })
  }
  BYLINES.forEach((byline, i) => {
    for (const data of Object.keys(DATA)) {
      // Pen names are seldom in the data under another form.
      if (byline.penName && /^(?:agrees|metaAgrees|other|metaOther)$/.test(data)) continue
      add(`byline-${i}`, byline.lang, byline, data, i)
    }
  })
  NOBODY.forEach((byline, i) => {
    for (const lang of Object.keys(PEOPLE))
      for (const data of ['silent', 'outlet', 'metaOutlet', 'account', 'agrees', 'metaAgrees'])
        if (!byline || !NAMES_SOMEBODY.has(data)) addNobody(`nobody-${i}-${lang}`, lang, byline, data, i)
  })
  return pages

  /** A page whose byline's place holds something else, or nothing. */
  function addNobody(id, lang, instead, data, variant) {
    turn++
    const person = PEOPLE[lang][turn % PEOPLE[lang].length]
    const parts = {
      person,
      second: person,
      other: OTHERS[turn % OTHERS.length],
      outlet: OUTLETS[lang],
      lang,
      turn,
      variant,
    }
    const url = `https://made-${turn}.example/${lang}/story-${turn}`
    const html = around({ ...parts, url, head: DATA[data](parts), byline: instead })
    const authors = NAMES_SOMEBODY.has(data) ? [person] : []
    pages.push({ id: `made/${id}-${data}`, url, html, label: { id: `made/${id}-${data}`, authors } })
  }
}
