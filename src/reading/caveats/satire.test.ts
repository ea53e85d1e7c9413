// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('satire', {
  hits: [
    'Some content may be satirical in nature.',
    'This article is a work of satire.',
    'All stories on this site are fictional.',
    'This website is satire and parody; nothing here is true.',
    'We are a satirical news site.',
    'Some articles may contain satire.',
    'This post is for entertainment purposes only.',
    'Dieser Beitrag ist Satire.',
    'Alle Meldungen auf dieser Seite sind frei erfunden.',
    'Achtung, dieser Text enthält Satire.',
    'Cet article est purement satirique.',
    'Este artículo es satírico.',
    'Tutti gli articoli sono satira.',
    ['before', 'Satire'],
    ['before', 'Humor & Satire'],
    ['footer', 'All content on this website is satirical.'],
    ['json', '{"@context":"https://schema.org","@type":"SatiricalArticle","headline":"River rises in Millbrook"}'],
  ],
  misses: [
    'The film is a sharp satire on small-town politics.',
    'The novelist told us that satire is dead.',
    ['body', 'This story is fictional, but the flood was not.'],
    'The satirical magazine appears on Thursdays.',
    ['menu', 'Satire'],
    ['related', 'Satire'],
    'She reads fiction and poetry in the hall.',
    '“This article is satire,” the judge wrote.',
    'Das Kabarett zeigt am Freitag ein Programm.',
    ['comment', 'This article is satire.'],
  ],
})

checkRule(
  'satire',
  {
    hits: [
      ['footer', 'Everything on this site is fiction. Any resemblance to real persons is purely coincidental.'],
      ['after', 'This is a work of satire.'],
      ['before', 'Satire from the Riverton Report'],
      ['footer', 'We are a parody website and our articles are fictional.'],
      ['footer', 'Warning: this site contains satire. Nothing here is real news.'],
      ['after', "Editor's note: This is a humour column."],
      ['after', 'The preceding piece is a parody.'],
      ['footer', 'Alle Meldungen auf dieser Seite sind frei erfunden.'],
      ['footer', 'Der Mühlbote ist ein Satiremagazin. Die Inhalte sind nicht ernst gemeint.'],
      ['after', 'Hinweis der Redaktion: Es handelt sich um einen satirischen Text.'],
      ['before', 'Glosse und Satire'],
      ['footer', 'O Moinho é um site de humor e sátira; todo o conteúdo é fictício.'],
      ['footer', 'De Molen is een satirische website: alle berichten zijn verzonnen.'],
      ['footer', 'Все новости на этом сайте являются вымыслом и сатирой.'],
      ['after', 'Это сатирический материал.'],
      ['footer', '当サイトの記事はすべてフィクションです。'],
    ],
    misses: [
      ['body', 'The play is a satire on the council.'],
      ['body', 'The magazine Charlie Hebdo is known for its satirical drawings.'],
      ['body', 'She won the prize for fiction.'],
      ['menu', 'Satire'],
      ['body', 'Le journal satirique a publié un dessin.'],
      ['body', 'La película es una sátira de la política local.'],
      ['related', 'This article is satire.'],
      ['body', 'Het satirische programma wordt vanavond uitgezonden.'],
    ],
  },
  'more wordings, written before the rule was widened',
)

checkRule(
  'satire',
  {
    hits: [
      ['footer', 'The Millbrook Onion is a satirical newspaper. All stories are made up.'],
      ['after', 'This article is satire and should not be taken as fact.'],
      [
        'footer',
        'Millbrook Mole uses invented names in all its stories, except in cases where public figures are being satirized.',
      ],
      ['footer', 'Some articles are satirical in nature.'],
      ['footer', 'For entertainment purposes only: none of the stories on this site is true.'],
      ['after', 'Dieser Beitrag ist Satire.'],
      ['footer', 'Ähnlichkeiten mit lebenden Personen sind rein zufällig.'],
      ['footer', 'Le Moulin est un site satirique : tous les articles y sont inventés.'],
      ['after', 'Cet article est une parodie.'],
      ['footer', "Les informations publiées sur ce site sont fausses et relèvent de l'humour."],
      ['footer', 'El Molino es un diario satírico: todas sus noticias son inventadas.'],
      ['after', 'Este texto es una sátira.'],
      ['footer', 'Il Mulino è un giornale satirico e le notizie sono inventate di sana pianta.'],
      ['after', 'Questo articolo è satira.'],
      ['after', 'Este texto é uma obra de ficção.'],
      ['after', 'Dit artikel is satire.'],
      ['footer', 'Kvarnen är en satirsajt och alla nyheter är påhittade.'],
      ['footer', 'Alt innhold på denne siden er satire.'],
      ['footer', 'Wszystkie artykuły na tej stronie mają charakter satyryczny i są zmyślone.'],
      ['after', 'Tekst ma charakter satyryczny.'],
      ['footer', 'Sitemizde yayımlanan tüm haberler mizah amaçlıdır ve gerçek değildir.'],
    ],
    misses: [
      ['body', 'The mayor said the story was made up.'],
      'Her novel is a work of fiction about the flood.',
      ['body', 'Die Geschichte sei frei erfunden, sagte der Anwalt.'],
      ['body', 'Das Satiremagazin hatte über den Fall berichtet.'],
      ['body', 'Il film è una satira della politica.'],
      ['body', 'The names in the play are invented.'],
      'The author teaches fiction at the college.',
      ['body', 'Сатирический журнал закрыли в 1990 году.'],
    ],
  },
  'wordings that were kept aside while the rule was widened',
)

checkRule(
  'satire',
  {
    hits: ['Editor’s note: this story is satire.'],
    misses: ['This novel is a work of fiction, and all of its names are invented.'],
  },
  'in other houses and more languages',
)
