// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('sponsored', {
  hits: [
    ['before', 'Sponsored content'],
    ['before', 'Advertorial'],
    ['head', 'Paid partnership with Brightwater Pumps'],
    ['before', 'Publireportage'],
    ['head', '4 November 2021 | PAID CONTENT'],
    ['before', 'Bezahlter Inhalt'],
    ['before', 'Contenido patrocinado'],
    ['head', 'Sponsored by Brightwater Pumps'],
    ['head', 'Gesponsert von Pumpenwerk Muster'],
    'This article was paid for by Brightwater Pumps.',
    'This sponsored post is brought to you by Brightwater Pumps.',
    'This episode is part of our series sponsored by Brightwater Pumps.',
    'This content was produced in partnership with Brightwater Pumps.',
    'I was compensated for this post.',
    'Dieser Beitrag entstand in Kooperation mit dem Pumpenwerk.',
    'Bezahlte Werbung: dieser Text stellt eine Pumpe vor.',
    ['before', 'PR'],
    [
      'json',
      '{"@context":"https://schema.org","@type":"AdvertiserContentArticle","headline":"River rises in Millbrook"}',
    ],
  ],
  misses: [
    'The amendment was sponsored by two senators.',
    'The football team is sponsored by a brewery.',
    ['head', 'Anzeige'],
    ['head', 'Advertisement'],
    ['menu', 'Sponsored'],
    ['related', 'Sponsored'],
    ['body', 'The fair was paid for by the town.'],
    'This article was not sponsored by anyone.',
    'He was paid to write letters for soldiers.',
    'The newsletter is sponsored by a bank.',
    ['comment', 'Advertorial'],
    'The work was done in partnership with the county.',
  ],
})
