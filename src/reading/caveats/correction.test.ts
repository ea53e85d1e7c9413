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
