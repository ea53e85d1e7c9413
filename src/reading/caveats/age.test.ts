// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('age', {
  hits: [
    'This article is more than 5 years old.',
    'This article is more than 1 year old',
    'This article was published over two years ago.',
    'This page has been archived and is no longer updated.',
    'This content is no longer being updated.',
    'This thread is archived',
    'You are viewing an archived page.',
    'The information in this post may be out of date.',
    'Dieser Artikel ist über 2 Jahre alt.',
    'Dieser Beitrag wird nicht mehr aktualisiert.',
    'Dies ist das Archiv der alten Seite.',
    'Dieser Artikel ist ursprünglich am 27. Februar 2017 erschienen.',
    "Cet article publié en 2017 n'est plus à jour.",
    'Este artículo tiene más de dos años.',
    'この記事は公開から2年以上前のものです。',
    ['head', 'This story is more than three years old'],
  ],
  misses: [
    'The bridge is more than 100 years old.',
    'The child is six years old.',
    ['body', 'This site is more than two years old.'],
    'The town archive is open on Mondays.',
    'Das Stadtarchiv ist nicht mehr auf dem neuesten Stand.',
    'Weitere Meldungen aus dem Archiv vom 28.04.2020',
    'The pumps are out of date, the engineer said.',
    ['comment', 'This article is more than 5 years old.'],
    ['related', 'This article is more than 5 years old.'],
    'Read more from our archive.',
    'She moved here three years ago.',
  ],
})
