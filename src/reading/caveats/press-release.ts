/** The text was issued by a company, agency or organisation. */
import type { CaveatRule } from './types.ts'

export default {
  kind: 'press-release',
  cues: 'press|presse|prnewswire|pr newswire|business wire|businesswire|globe ?newswire|accesswire|newsfile|ein ?presswire|for immediate release|media contact|media relations|media inquiries|news release|media release|source:|source |ots|news aktuell|aussendung|communiqué|comunicado|comunicato|persbericht|pressmeddelande|プレスリリース|公關|보도자료|issued by|distributed by',
  labels: {
    en: ['press releases?', 'news releases?', 'media releases?', 'for immediate release', 'press statement', 'company news', 'official statement', 'press room', 'press & media'],
    de: ['presse-?\\s?mitteilung(?:en)?', 'presse-?\\s?mitteilung(?:en)? (?:aktuell|des|der|vom|nr\\.?|\\d).{0,50}', 'presse-?\\s?mitteilung \\p{L}+', 'pressemeldung(?:en)?', 'presse-?\\s?information(?:en)?', 'medienmitteilung(?:en)?', 'presseaussendung(?:en)?', 'ots-?\\s?meldung', '.{0,30}presse-?\\s?mitteilungen?', 'presseerklärung'],
    fr: ['communiqués?(?: de presse)?', '(?:télécharger le )?communiqué de presse'],
    es: ['(?:nota|comunicado)s? de prensa', 'comunicado oficial'],
    it: ['comunicat[oi] stampa'],
    pt: ['comunicado (?:de|à) imprensa', 'nota à imprensa', 'nota de imprensa'],
    nl: ['persbericht(?:en)?'],
    sv: ['pressmeddelanden?', 'pressemeddelelse', 'pressemelding'],
    ja: ['プレスリリース', 'ニュースリリース', '報道発表.{0,6}'],
    ko: ['보도자료'],
  },
  anywhere: {
    xx: [
      '/?(?:PR ?Newswire|Business ?Wire|Globe ?Newswire|GLOBE NEWSWIRE|ACCESSWIRE|Newsfile Corp\\.?|EIN ?Presswire|PRWEB|Marketwired|CNW)(?: -{1,2}|/| ?\\)| ?–| ?—)',
      '\\((?:ots|OTS)\\) ?[-–—]',
      '(?:übermittelt|verbreitet) durch news aktuell',
      'Original-Content von: … news aktuell',
      'OTS-ORIGINALTEXT',
    ],
  },
  edges: {
    en: [
      '(?:press|media|news) (?:release|statement) (?:issued|distributed|provided|published|from|by)',
      '(?:this|the following) (?:\\w+ )?(?:is|was) (?:a|an|issued as a|adapted from a|based on a) (?:press|media|news) release',
      '(?:this|the) (?:press|media|news) release (?:was|is|contains|may|has)',
      'for immediate release\\b',
      '^(?:press|media) (?:contacts?|inquiries|enquiries|relations|office) ?:',
      '(?:for (?:more|further) information|for (?:press|media) (?:inquiries|enquiries)),? (?:please )?contact:?',
      '^contacts? (?:for (?:the )?(?:press|media)|details for (?:press|media))',
      '^source:? [\\p{Lu}][^.]{2,60}(?:Inc|Corp|Ltd|LLC|PLC|plc|AG|GmbH|Limited|Corporation|Company)\\.?$',
      'distributed by … (?:newswire|press ?wire|wire)',
    ],
    de: [
      '^(?:presse|medien)-?(?:kontakt|stelle|rückfragen|anfragen|ansprechpartner(?:in)?)\\b ?:?',
      '^presse-?\\s?mitteilung(?:en)?(?: (?:nr|vom|des|der|aktuell)\\b|:| ?\\|| ?-)',
      '(?:diese|dieser|vorliegende) (?:Pressemitteilung|Pressemeldung|Medienmitteilung|Presseinformation)',
      'ist (?:der )?(?:Emittent|Herausgeber|Aussender|Mitteilende) (?:dieser|der) ',
      '(?:Veröffentlichung|Verbreitung) der Mitteilung … durch',
      '^(?:stellvertretende )?Pressesprecher(?:in)?\\b',
      '\\(Pressesprecher(?:in)?(?: \\p{L}+ \\p{L}+)?\\)',
      'Pressestelle:? && ^(?:Pressekontakt|Kontakt|Quelle|Rückfragen|Herausgeber)',
    ],
    fr: ['^contacts? (?:de )?presse', 'communiqué de presse (?:de|du|publié|diffusé)'],
    es: ['(?:nota|comunicado) de prensa (?:de|emitido|enviado|difundido)'],
    it: ['^comunicato stampa\\b', '(?:fonte|da): … comunicato stampa'],
    nl: ['^(?:dit is een )?(?:origineel )?persbericht\\b'],
  },
  never: ['(?:Presserat|Pressekodex|Pressefreiheit|press council|press freedom|free press)', '(?:according to|in|laut|in einer|einer) (?:a |the |seiner |ihrer |einer )?(?:press release|Pressemitteilung|statement)'],
} satisfies CaveatRule
