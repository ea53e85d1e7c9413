/** The card of a badge: what the page says here, in plain words and in its own. */
import { list, t } from '../platform/i18n.ts'
import type { Author, Caveat, Evidence, Reading } from '../reading/types.ts'
import { button, el } from '../ui/elements.ts'
import { type MarkName, markElement } from '../ui/marks.ts'
import { caveatSentence } from '../ui/words.ts'

/** The claims that one badge stands for: indexes into the reading, and which evidence stands at this place. */
export interface BadgeClaims {
  authors: { index: number; evidence: number }[]
  caveats: { index: number; evidence: number }[]
}

interface Wishes {
  show: (evidence: Evidence) => void
  close: () => void
  /** The ways to take badges away: this one, all of the site or the page, all. Those that are the reader's to choose. */
  hide: Way[]
}

interface Way {
  from: 'badge' | 'site' | 'page' | 'everywhere'
  act: () => void
}

/** What a screen reader says of the badge: "Smallprint: By Jane Doe. Accuracy is not guaranteed." */
export function badgeLabel(claims: BadgeClaims, reading: Reading): string {
  return `${t('ext_name')}: ${sentences(claims, reading).join(' ')}`
}

/** What the badge shows when it is pointed at: the first thing that it says, and how many more there are. */
export function badgeWord(claims: BadgeClaims, reading: Reading): string {
  const [first = '', ...more] = sentences(claims, reading)
  return more.length > 0 ? `${first} +${more.length}` : first
}

const sentences = (claims: BadgeClaims, reading: Reading) => [
  ...(claims.authors.length > 0 ? [t('toolbar_by', names(claims, reading))] : []),
  ...caveatsOf(claims, reading).map(({ caveat }) => caveatSentence(caveat, reading.outlet)),
]

export function makeCard(claims: BadgeClaims, reading: Reading, wishes: Wishes): HTMLElement {
  const card = el('div', { class: 'card', role: 'dialog', 'aria-labelledby': 'card-title', tabindex: '-1' })
  const title = claims.authors.length > 0 ? t('badge_byline_title') : t('badge_caveats_title')
  card.append(
    el(
      'header',
      {},
      el('h2', { id: 'card-title' }, title),
      button({ class: 'close', 'aria-label': t('badge_close'), title: t('badge_close') }, '×', wishes.close),
    ),
  )
  const body = el('div', { class: 'body', tabindex: '0', role: 'group', 'aria-labelledby': 'card-title' })
  for (const { index } of claims.authors) {
    const author = reading.authors[index]
    if (author) body.append(authorPart(author))
  }
  if (claims.authors.length > 0) body.append(...sourceParts(reading))
  for (const { caveat, evidence } of caveatsOf(claims, reading))
    body.append(caveatPart(caveat, evidence, reading, wishes))
  card.append(body)
  card.append(hidePart(wishes))
  return card
}

/** A quiet line at the card's foot that unfolds the ways to take badges away, each with how they come back. */
function hidePart({ hide }: Wishes): HTMLElement {
  const ways = el('ul', { id: 'ways', hidden: true })
  for (const { from, act } of hide) {
    const id = `way-${from}`
    const way = button({ class: 'quiet', 'aria-describedby': id }, t(`badge_hide_${from}`), act)
    ways.append(el('li', {}, way, el('small', { id }, t(`badge_hide_${from}_more`))))
  }
  const fold = button({ class: 'quiet', 'aria-expanded': 'false', 'aria-controls': 'ways' }, t('badge_hide'), () => {
    ways.hidden = !ways.hidden
    fold.setAttribute('aria-expanded', String(!ways.hidden))
  })
  return el('footer', {}, fold, ways)
}

const names = ({ authors }: BadgeClaims, reading: Reading) =>
  list(authors.map(({ index }) => reading.authors[index]?.name ?? ''))

/** The caveats that a badge stands for, each with the evidence at its place. */
export function caveatsOf({ caveats }: BadgeClaims, reading: Reading): { caveat: Caveat; evidence: Evidence }[] {
  return caveats.flatMap(({ index, evidence: at }) => {
    const caveat = reading.caveats[index]
    const evidence = caveat?.evidence[at]
    return caveat && evidence ? [{ caveat, evidence }] : []
  })
}

function authorPart(author: Author): HTMLElement {
  return el(
    'section',
    {},
    el('p', { class: 'name' }, markElement('author'), el('bdi', {}, author.name)),
    author.credentials ? el('p', { class: 'credentials', dir: 'auto' }, author.credentials) : undefined,
  )
}

function sourceParts({ outlet, origins }: Reading): HTMLElement[] {
  const line = (mark: MarkName, label: string, value: string) =>
    el('p', { class: 'source' }, markElement(mark), el('span', { class: 'label' }, label), ' ', el('bdi', {}, value))
  return [
    line('outlet', t('popup_published_by'), outlet.name),
    ...origins.map(({ how, name }) => line('origin', t(`popup_origin_${how}`), name)),
  ]
}

function caveatPart(caveat: Caveat, evidence: Evidence, reading: Reading, wishes: Wishes): HTMLElement {
  return el(
    'section',
    {},
    el('p', { class: 'claim' }, markElement('caveat'), caveatSentence(caveat, reading.outlet)),
    el('blockquote', { dir: 'auto' }, evidence.quote),
    button({ class: 'quiet' }, t('popup_show'), () => wishes.show(evidence)),
  )
}
