// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('views', {
  hits: [
    'The views expressed in this article are those of the author alone.',
    'Expressed opinions are NOT necessarily the views of the Courier, other authors, affiliates or partners.',
    'Opinions expressed by contributors are their own.',
    'This column does not necessarily reflect the opinion of the editorial board or its owners.',
    'We publish a wide range of voices and do not necessarily endorse the views of our authors.',
    'She writes here in a personal capacity.',
    'All opinions are my own.',
    "The author's views are his own.",
    'Der Beitrag gibt nicht unbedingt die Meinung der Redaktion wieder.',
    'Gastbeiträge müssen nicht der Meinung der Redaktion entsprechen.',
    'Namentlich gekennzeichnete Texte geben die Meinung des Autors wieder.',
    "Les opinions exprimées n'engagent que leur auteur.",
    'Las opiniones expresadas no reflejan necesariamente la línea editorial.',
    "Le opinioni espresse sono dell'autore e non della testata.",
    'As opiniões não refletem necessariamente a posição do jornal.',
    'De mening van de auteur geeft niet noodzakelijk die van de redactie weer.',
    '本記事の見解は必ずしも当社の見解を示すものではありません。',
    ['footer', 'Views expressed on this site are those of the authors.'],
  ],
  misses: [
    'Views of the valley are best from the tower.',
    'He said the views were his own and not those of the ministry.',
    '“The opinions are my own,” the councillor wrote.',
    ['body', 'The opinions of the engineers are not those of the mayor.'],
    'Reader comments do not reflect the views of the editors.',
    'Die Kommentare der Nutzer geben nicht die Meinung der Redaktion wieder.',
    'The opinion poll does not reflect the views of people under 30.',
    'Opinions differ on whether the dam should be raised.',
    ['comment', 'All opinions are my own.'],
    'Die Meinung der Anwohner ist geteilt.',
  ],
})
