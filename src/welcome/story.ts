/** The sample's newspaper page. Every word of it is in `_locales`, so that each language has a page that is read as well. */
import { t } from '../platform/i18n.ts'
import { el } from '../ui/elements.ts'

/** Where the made-up newspaper would stand, and its page. */
export const SAMPLE_URL = 'https://harbour.example/weather/fog'

/** Day on which the sample says that it was published, so that it needs no clock. */
const DAY = '2025-11-04'

/** Writes the sample into an empty document: its language, its title and metadata, its text. */
export function writeStory(): void {
  document.documentElement.lang = t('ext_locale')
  document.documentElement.dir = t('ext_dir')
  document.title = `${t('sample_title')} | ${t('sample_outlet')}`
  document.head.append(
    el('meta', { property: 'og:site_name', content: t('sample_outlet') }),
    el('meta', { property: 'article:published_time', content: DAY }),
  )
  document.body.prepend(
    el('header', {}, el('p', { class: 'masthead' }, t('sample_outlet'))),
    el(
      'main',
      {},
      el(
        'article',
        {},
        el('h1', {}, t('sample_title')),
        el('p', { class: 'byline' }, t('sample_byline')),
        el('p', {}, t('sample_text_1')),
        el('p', {}, t('sample_text_2')),
        el('p', { class: 'note' }, t('sample_author_note')),
        el('p', { class: 'note' }, t('sample_origin')),
        el('p', { class: 'note' }, t('sample_views')),
        el('p', { class: 'note' }, t('sample_note')),
      ),
    ),
  )
}
