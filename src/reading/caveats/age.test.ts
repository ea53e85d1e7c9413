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

checkRule(
  'age',
  {
    hits: [
      ['before', 'Please note: this content is archived and may be out of date.'],
      ['head', 'You are reading an article from our archive.'],
      ['head', 'This article was first published in 2014 and may contain outdated information.'],
      ['before', 'This page has been archived and is not being updated.'],
      ['head', 'It has been more than 3 years since this article was last updated.'],
      ['head', 'From the archive: originally published 3 May 1998'],
      ['before', 'This is an archived article and the information in the article may be outdated.'],
      ['head', 'Published 6 years ago: this story reflects what was known at the time.'],
      ['before', 'Diese Seite wurde archiviert und wird nicht mehr aktualisiert.'],
      ['head', 'Cet article date de plus de deux ans.'],
      [
        'head',
        'Attention, cet article a été publié il y a plus de trois ans : les informations peuvent être obsolètes.',
      ],
      ['head', 'Esta noticia fue publicada hace más de dos años.'],
      ['head', 'Este artículo se publicó hace más de un año y puede contener información desactualizada.'],
      ['head', 'Questo contenuto è archiviato e potrebbe non essere aggiornato.'],
      ['head', 'Dit artikel is meer dan een jaar oud.'],
      ['head', 'Dit bericht is ouder dan twee jaar en mogelijk verouderd.'],
      ['head', 'Artikeln är äldre än 1 år.'],
      ['head', 'Denne artikkelen er over to år gammel.'],
      ['head', 'Ten artykuł ma ponad 2 lata.'],
      ['head', 'Artykuł archiwalny: informacje mogą być nieaktualne.'],
      ['head', 'Этой статье больше двух лет, информация могла устареть.'],
      ['head', 'Материал из архива: сведения могли устареть.'],
      ['head', 'Bu haber 2 yıldan daha eski, bilgiler güncel olmayabilir.'],
    ],
    misses: [
      ['body', 'The bridge is more than 100 years old.'],
      ['body', "The company's website is no longer updated."],
      ['after', 'More from our archive'],
      ['body', 'The city archive was moved to the cellar.'],
      ['body', 'La maison a plus de cent ans.'],
      ['body', 'Bron är mer än hundra år gammal.'],
      ['body', 'Мосту больше ста лет.'],
      ['body', 'The map in the brochure is out of date, the mayor said.'],
      ['after', 'Published 3 May 2019'],
    ],
  },
  'more wordings, written before the rule was widened',
)

checkRule(
  'age',
  {
    hits: [
      ['head', 'This article is more than 4 years old'],
      ['head', 'This story was published more than two years ago. Some information may no longer be current.'],
      ['head', 'ARCHIVED CONTENT: Information here may no longer be accurate.'],
      ['head', 'Dieser Artikel ist mehr als 2 Jahre alt.'],
      ['head', 'Dieser Beitrag wurde am 3. Mai 2015 veröffentlicht und ist möglicherweise nicht mehr aktuell.'],
      ['head', 'Achtung: Dieser Artikel ist älter als ein Jahr. Die Informationen könnten veraltet sein.'],
      ['before', 'Sie lesen einen Artikel aus unserem Archiv.'],
      ['head', 'Bitte beachten Sie, dass dieser Text bereits vor mehr als drei Jahren erschienen ist.'],
      ['head', 'Cet article est archivé.'],
      ['head', 'Questo articolo è stato pubblicato più di un anno fa.'],
      ['head', 'Esta notícia tem mais de 2 anos.'],
      ['head', 'Este conteúdo foi publicado há mais de um ano e pode estar desatualizado.'],
      ['head', 'Den här artikeln är mer än två år gammal.'],
      ['head', 'Denne artikel er mere end 2 år gammel.'],
      ['head', 'Tämä artikkeli on yli 2 vuotta vanha.'],
      ['head', 'この記事は3年以上前に公開されたものです。最新の情報とは異なる場合があります。'],
    ],
    misses: [
      ['body', 'Das Haus ist mehr als 200 Jahre alt.'],
      ['body', 'El puente tiene más de cien años.'],
      ['body', 'La norma è vecchia di più di dieci anni.'],
      ['body', 'De brug is ouder dan honderd jaar.'],
      ['related', 'This article is more than 5 years old'],
      ['body', 'Dieser Baum ist über 300 Jahre alt.'],
      ['body', 'An article published more than two years ago in the journal had warned of it.'],
    ],
  },
  'wordings that were kept aside while the rule was widened',
)

checkRule(
  'age',
  {
    hits: [
      ['before', "We're no longer maintaining this page."],
      ['after', 'All information was correct at the time of publication.'],
      ['after', '※掲載している情報は、記事執筆時点のものです。'],
    ],
    misses: [
      ['last', 'Dieser Artikel wurde erstmals am 3. Mai 2019 in der Rubrik Flussgeschichten veröffentlicht.'],
      ['last', 'We are no longer on speaking terms, the two mayors told this page.'],
    ],
  },
  'forms met later',
)

checkRule(
  'age',
  {
    hits: [
      'Historic Content: the page is kept for the record.',
      'This page is part of our archive.',
      'It has not been updated since 2012.',
      ['after', 'Tento článek je starší než dva roky.'],
      ['after', 'Ez a cikk több mint két évvel ezelőtt jelent meg.'],
      ['after', 'Цей матеріал більше року тому застарів.'],
    ],
    misses: [
      ['body', 'The church is part of our archive tour.'],
      ['body', 'Most je starší než dva roky.'],
    ],
  },
  'in other houses and more languages',
)
