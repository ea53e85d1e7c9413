// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('correction', {
  hits: [
    'Correction: The bridge was built in 1921, not 1912.',
    "Correction, May 3: The mayor's name was misspelled.",
    'An earlier version of this article misstated the height of the dam.',
    "Editor's note: the pump in the picture is no longer sold.",
    'Editor’s note: The second paragraph has changed.',
    'This article has been corrected.',
    'This story has been updated to include a statement from the mayor.',
    'Clarification: The hall belongs to the county.',
    'This article originally said that the bridge was closed.',
    'UPDATE: The county has since reopened the bridge to lorries.',
    'Korrektur: Die Brücke wurde 1921 gebaut.',
    'In einer früheren Version dieses Textes stand eine falsche Zahl.',
    'Anm. d. Red.: Die Zahl wurde geändert.',
    'Korrekturhinweis: Der Damm ist 40 Meter hoch.',
    'Rectificatif : le pont date de 1921.',
    'Fe de erratas: el puente es de 1921.',
    'Errata corrige: il ponte è del 1921.',
    '記事の一部を訂正しました。',
    [
      'json',
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"River rises in Millbrook","correction":"The bridge was built in 1921, not 1912."}',
    ],
  ],
  misses: [
    'Updated: 3 May 2021, 10:32',
    'Updated at 10:32.',
    'Last updated: May 3, 2021 by the news desk of the Courier',
    'The correction officer opened the gate.',
    'Read our corrections policy.',
    'Spotted an error? Write to us: correction desk.',
    'The stock market saw a correction on Monday.',
    ['comment', 'Correction: it was 1912.'],
    ['related', 'Correction: The bridge was built in 1921'],
    'Stand: 3. Mai 2021, zuletzt geändert',
    'Edit: thanks for all your great answers, everybody!',
    'The mayor corrected himself.',
  ],
})

checkRule(
  'correction',
  {
    hits: [
      ['after', 'Correction: An earlier version of this article misstated the height of the dam.'],
      ['after', 'CORRECTION (May 3): The dam is 40 metres high, not 50.'],
      ['after', 'This article was amended on 3 May 2021 to correct the height of the dam.'],
      ['after', "Editor's note: This story has been updated to include a statement from the council."],
      ['after', 'Clarification: the mayor did not vote.'],
      ['before', 'RETRACTED: The study on which this story rests was withdrawn.'],
      ['after', 'This story has been corrected to show that the dam is 40 metres high.'],
      ['after', 'We have removed a photograph that did not show the dam.'],
      ['after', 'The headline of this story has been changed to make clear that the vote was not final.'],
      ['after', 'Korrektur: In einer früheren Version dieses Textes hieß es, der Damm sei 50 Meter hoch.'],
      ['after', 'Anmerkung der Redaktion: Wir haben die Angabe zur Höhe korrigiert.'],
      ['after', 'In einer ersten Fassung hieß es, der Damm sei 50 Meter hoch. Das haben wir berichtigt.'],
      ['after', 'Transparenzhinweis: In einer vorherigen Version war die Höhe falsch angegeben.'],
      ['after', 'Rectificatif : le barrage mesure 40 mètres et non 50.'],
      ['after', 'Une première version de cet article indiquait que le barrage mesurait 50 mètres.'],
      ['after', 'Cet article a été modifié le 3 mai pour corriger la hauteur du barrage.'],
      ['after', 'Fe de errores: en una versión anterior se decía que la presa medía 50 metros.'],
      ['after', 'Esta noticia ha sido corregida: la presa mide 40 metros.'],
      ['after', 'Errata corrige: la diga è alta 40 metri.'],
      ['after', "Una versione precedente di questo articolo riportava un'altezza errata."],
      ['after', 'Correção: a barragem mede 40 metros, e não 50, como informado anteriormente.'],
      ['after', 'ERRAMOS: o texto informou que a barragem mede 50 metros.'],
      ['after', 'Correctie: in een eerdere versie stond dat de dam 50 meter hoog is.'],
      ['after', 'Rectificatie: de dam is 40 meter hoog.'],
      ['after', 'Rättelse: I en tidigare version av artikeln stod fel höjd.'],
      ['after', 'Rettelse: I en tidligere versjon av saken sto det at demningen er 50 meter.'],
      ['after', 'Korekta: w poprzedniej wersji artykułu podano błędną wysokość.'],
      ['after', 'Sprostowanie: zapora ma 40 metrów.'],
      ['after', 'Исправление: в первоначальной версии статьи высота была указана неверно.'],
      ['after', 'Поправка: плотина имеет высоту 40 метров.'],
      ['after', 'Düzeltme: Haberin ilk halinde barajın yüksekliği yanlış yazılmıştı.'],
      ['after', '【訂正】ダムの高さに誤りがありました。お詫びして訂正します。'],
      ['after', 'Oikaisu: padon korkeus on 40 metriä.'],
    ],
    misses: [
      ['body', 'The bank issued a correction of its figures.'],
      ['body', "The teacher corrected the pupils' essays."],
      ['body', 'Die Firma hat ihre Prognose korrigiert.'],
      ['body', 'La correction des copies a duré trois jours.'],
      ['body', 'La corrección del río costará millones.'],
      ['body', 'De correctie op de beurs duurde een dag.'],
      ['menu', 'Corrections'],
      ['comment', 'Correction: the dam is 40 metres high.'],
      ['body', 'Министр внёс поправку в закон о плотине.'],
      ['head', 'Updated 3 May 2021, 10:32'],
    ],
  },
  'in more languages',
)

checkRule(
  'correction',
  {
    hits: [
      ['last', "Cet article, publié d'abord en mai 2019, a fait l'objet d'une mise à jour."],
      ['last', 'Update vom 3. Mai 2019: Der Damm ist inzwischen wieder offen.'],
    ],
    misses: [
      ['last', 'Update vom 3. Mai 2019: Feilen und Lackieren am Boot'],
      ['last', 'Update: new pictures of the old boat'],
    ],
  },
  'forms met later',
)

checkRule(
  'correction',
  {
    hits: [
      'Correction (Feb. 7, 2024): The name of the mayor was misspelled.',
      'A previous headline of this story gave a wrong number.',
      '*This story was updated with the correct spelling of the name.',
      'Hinweis: Wir haben die Zahl der Pumpen nachträglich korrigiert.',
      ['after', 'Oprava: starosta se jmenuje Malina.'],
      ['after', 'Виправлення: мера звати Мазур.'],
      ['after', '更正：市长姓王。'],
      ['after', 'Helyreigazítás: a polgármester neve Kis.'],
    ],
    misses: [
      ['body', 'Der Rat hat die Zahl korrigiert.'],
      ['body', 'A previous headline in the paper had named him.'],
      'The council met on Feb. 7, 2024, in the school.',
    ],
  },
  'in other houses and more languages',
)
