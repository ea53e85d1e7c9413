/** The card of a mark on a link: what is said of the outlet, and who says so. */
import { t } from '../../platform/i18n.ts'
import type { FactSaid, ListSaid, Said } from '../../sources/types.ts'
import { button, el } from '../../ui/elements.ts'
import { markElement } from '../../ui/marks.ts'
import { dayOf, factSentence, GAP, isolate } from '../../ui/words.ts'

/** What a screen reader says of the mark: "Smallprint: RT. State-funded · Russia." */
export function markLabel(host: string, said: Said[]): string {
  const parts = said.map((one) => {
    if (one.from === 'fact') return factSentence(one)
    if (one.from === 'list') return `${isolate(one.listName)}: ${valuesOf(one)}`
    return one.name
  })
  return `${t('ext_name')}: ${isolate(nameOf(host, said))}. ${parts.join('. ')}.`
}

/** The outlet as those call it who say something of it; else its host. */
const nameOf = (host: string, said: Said[]) => said.find(({ name }) => name)?.name ?? host

const valuesOf = ({ values, name, domain }: ListSaid) =>
  values.length > 0
    ? values.map(({ label, value }) => `${isolate(label)} ${isolate(value)}`).join(' · ')
    : isolate(name ?? domain)

interface Wishes {
  close: () => void
  /** No marks in this site's pages any more. Undefined where that is not the reader's to say. */
  quiet?: (() => void) | undefined
}

export function makeLinkCard(host: string, said: Said[], wishes: Wishes): HTMLElement {
  const title = el('h2', { id: 'link-card-title' }, t('link_card_title'))
  const close = button({ class: 'close', 'aria-label': t('badge_close'), title: t('badge_close') }, '×', wishes.close)
  const body = el('div', { class: 'body', tabindex: '0', role: 'group', 'aria-labelledby': 'link-card-title' })
  body.append(
    el('p', { class: 'name', dir: 'auto' }, nameOf(host, said)),
    el('p', { class: 'label', dir: 'ltr' }, host),
  )
  for (const one of said) {
    if (one.from === 'fact') body.append(factPart(one))
    if (one.from === 'list') body.append(listPart(one))
  }
  return el(
    'div',
    { class: 'card', role: 'dialog', 'aria-labelledby': 'link-card-title', tabindex: '-1' },
    el('header', {}, title, close),
    body,
    wishes.quiet && el('footer', {}, button({ class: 'quiet' }, t('link_card_quiet'), wishes.quiet)),
  )
}

function factPart(fact: FactSaid): HTMLElement {
  const { name, source, checked } = fact
  // The link takes the place that the sentence leaves for it, wherever a language puts it.
  const [before, after] = t('said_fact_source', isolate(name), GAP, isolate(dayOf(checked))).split(GAP)
  return el(
    'section',
    {},
    el('p', { class: 'claim' }, markElement('said'), factSentence(fact)),
    el('p', { class: 'label' }, before, sourceLink(source), after),
  )
}

function sourceLink(source: string): HTMLElement | string {
  if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return source
  const words = el('bdi', {}, new URL(source).hostname)
  return el('a', { href: source, target: '_blank', rel: 'noopener noreferrer', title: source }, words)
}

function listPart(row: ListSaid): HTMLElement {
  const { listName, publisher, name, domain } = row
  return el(
    'section',
    {},
    el('p', { class: 'claim' }, markElement('said'), valuesOf(row)),
    el(
      'p',
      { class: 'label' },
      t('said_list_source', isolate(listName), isolate(name ? `${name}, ${domain}` : domain)),
    ),
    publisher ? el('p', { class: 'label' }, t('said_list_publisher', isolate(publisher))) : undefined,
  )
}
