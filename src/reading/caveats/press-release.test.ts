// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('press-release', {
  hits: [
    ['before', 'Press release'],
    ['before', 'Pressemitteilung'],
    ['head', 'Pressemitteilung vom 20.01.2022'],
    ['before', 'Communiqué de presse'],
    ['before', 'Nota de prensa'],
    ['head', 'FOR IMMEDIATE RELEASE'],
    [
      'first',
      "MILLBROOK, March 3, 2021 /PRNewswire/ -- Brightwater Pumps today opened its new works on the river, the company's third.",
    ],
    [
      'first',
      'Millbrook (ots) - Das Pumpenwerk hat am Montag seine neue Halle eröffnet und fünfzig Stellen angekündigt.',
    ],
    'Press contact: Ann Example, Brightwater Pumps',
    'Media Contact: Ann Example',
    'Pressekontakt:',
    'Original-Content von: Pumpenwerk Muster, übermittelt durch news aktuell',
    'This press release was distributed by the company.',
    'Diese Pressemitteilung wurde vom Unternehmen veröffentlicht.',
    'For media inquiries, please contact: Ann Example',
    ['before', 'プレスリリース'],
  ],
  misses: [
    'According to a press release, the bridge will stay closed.',
    'Laut einer Pressemitteilung bleibt die Brücke gesperrt.',
    ['menu', 'Press releases'],
    ['related', 'Pressemitteilung'],
    ['body', 'The town issued a press release on Monday.'],
    'The free press has a long tradition here.',
    ['footer', 'Press releases'],
    'Die Pressefreiheit ist ein hohes Gut.',
    'The machine can press steel into shape.',
    ['comment', 'For immediate release'],
  ],
})
