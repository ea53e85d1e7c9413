/** The text was issued by a company, agency or organisation. */
import type { CaveatRule } from './types.ts'

export default {
  kind: 'press-release',
  cues: 'press release|press statement|press contact|press inquir|press enquir|press relation|press office|for press|press:|media contact|media inquir|media enquir|media relation|media office|media release|media statement|for media|for the press|for the media|news release|news statement|prnewswire|pr newswire|businesswire|business wire|globenewswire|globe newswire|accesswire|newsfile|ein presswire|einpresswire|prweb|marketwired|cnw|for immediate|for more information|for further information|details for|contact for|contacts for|source:|source |ots|news aktuell|original-content|distributed by|presse|stellvertretende presse|medien|emittent|aussender|mitteilung|contact presse|contacts presse|contact de|contacts de|communiqué|comunicado|nota de prensa|comunicato|persbericht',
  labels: {
    en: 'press releases|press release|news releases|news release|media releases|media release|for immediate release|press statement|company news|official statement|press room|press & media',
    de: 'presse- mitteilungen|presse-mitteilungen|presse mitteilungen|pressemitteilungen|presse- mitteilung|presse-mitteilung|presse mitteilung|pressemitteilung|pressemeldungen|pressemeldung|presse- informationen|presse-informationen|presse informationen|presseinformationen|presse- information|presse-information|presse information|presseinformation|medienmitteilungen|medienmitteilung|presseaussendungen|presseaussendung|ots- meldung|ots-meldung|ots meldung|otsmeldung|presseerklärung|pressemitteilung …|pressemitteilungen …|presse-mitteilung …',
    fr: 'communiqués de presse|communiqué de presse|communiqués|communiqué|télécharger le communiqué de presse',
    es: 'notas de prensa|nota de prensa|comunicados de prensa|comunicado de prensa|comunicado oficial',
    it: 'comunicato stampa|comunicati stampa',
    pt: 'comunicado de imprensa|comunicado à imprensa|nota à imprensa|nota de imprensa',
    nl: 'persberichten|persbericht',
    sv: 'pressmeddelanden|pressmeddelande|pressemeddelelse|pressemelding',
    ja: 'プレスリリース|ニュースリリース|報道発表…',
    ko: '보도자료',
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
      '^(?:presse|medien)-?(?:kontakt|rückfragen|anfragen|ansprechpartner(?:in)?|stelle ?:)',
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
  never: [
    '(?:Presserat|Pressekodex|Pressefreiheit|press council|press freedom|free press)',
    '(?:according to|in|laut|in einer|einer) (?:a |the |seiner |ihrer |einer )?(?:press release|Pressemitteilung|statement)',
  ],
} satisfies CaveatRule
