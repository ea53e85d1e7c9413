/** Satire, parody, fiction, in whole or part. */

import { typesOf } from '../survey/metadata.ts'
import type { Survey } from '../survey.ts'
import type { CaveatRule } from './types.ts'

const OURS = '(?:this|our|these|all|some|any|parts of (?:the|this)|everything on this|most)'
const TEXT =
  '(?:articles?|stor(?:y|ies)|site|website|web site|pages?|contents?|pieces?|posts?|blog|publication|columns?|magazine|material)'

export default {
  kind: 'satire',
  cues: 'satir|satír|inventat|parod|fiction|fictitious|spoof|humour|humor|entertainment purposes|made-up|made up|not real|frei|fiktiv|kabarett|ficción|ficção|sátira|風刺|フィクション',
  site: true,
  edges: {
    en: [
      `${OURS} (?:(?!(?:is|are|was)\\b)\\w+ ){0,2}${TEXT} … (?:satir|parod|fictional|fictitious|spoof|works? of (?:satire|fiction|parody|humou?r)|humou?r(?:ous)? (?:site|piece|purposes)|for entertainment purposes)`,
      `${OURS} (?:\\w+ ){0,3}(?:names|characters|quotes|events|quotations) … (?:fictional|fictitious|invented|made[- ]up)`,
      '(?:is|are) (?:a |an )?(?:work of )?(?:satire|parody|fiction)\\b && (?:this|our|we|these|site|all)\\b',
      '(?:we are|is) (?:a|an) (?:satir\\w+|parody|humou?r) (?:news )?(?:site|website|magazine|publication|blog|newspaper|outlet)',
      '(?:content|contents|articles|stories|posts|pieces) (?:\\w+ )?(?:may|might|can) (?:be|contain|include) (?:\\w+ )?(?:satir|parod|fiction)',
    ],
    de: [
      '(?:dieser|diese|dieses|alle|unsere?|sämtliche|einige|manche) (?:\\p{L}+ ){0,3}(?:Artikel|Beitrag|Text|Seite|Website|Inhalte?|Meldung|Meldungen|Beiträge|Texte|Nachrichten|Geschichte|Personen|Zitate) … (?:Satire|satirisch|frei erfunden|Parodie|fiktiv)',
      '(?:ist|sind) (?:reine |eine )?(?:Satire|satirisch|Satirebeitrag|Satireseite|frei erfunden) && (?:dies|hier|wir|unser|Seite|Beitrag|Artikel)',
      '(?:Achtung|Vorsicht|Hinweis|Anmerkung):? … Satire',
    ],
    fr: [
      '(?:cet article|ce site|ce texte|le contenu|nos articles|les articles|tous les) … (?:satirique|parodique|humoristique|fictif|fiction)',
    ],
    es: [
      '(?:este|esta|todo|todos|nuestr\\p{L}+) (?:\\p{L}+ ){0,2}(?:artículo|contenido|sitio|nota|web|noticias?|textos?) … (?:satíric|parodi|ficción|ficticio|humor)',
    ],
    it: [
      '(?:quest\\p{L}+|tutti|nostr\\p{L}+) … (?:articol|sito|contenut|notizi)\\p{L}* … (?:satiric|satira|parodi|inventat)',
    ],
    pt: [
      '(?:este|esta|todo|todos|nosso\\p{L}*) … (?:artigo|conteúdo|site|texto|notícia)\\p{L}* … (?:satíric|sátira|paródia|ficção|fictíci|humor)',
    ],
    nl: [
      '(?:dit|deze|alle|onze) (?:\\p{L}+ ){0,2}(?:artikel|site|website|tekst|inhoud|berichten|artikelen) … (?:satir|parodie|verzonnen|fictief)',
    ],
    ja: ['(?:この(?:記事|サイト)|当サイト|本記事).{0,50}?(?:フィクション|風刺|パロディ|虚構)'],
  },
  labels: {
    xx: 'satire|parody|satire / parody|satire /parody|satire/ parody|satire/parody|satire & parody|satire &parody|satire& parody|satire&parody|fiction|short story|short fiction|satirischer beitrag|satirisch|sátira|satira|humour / satire|humour /satire|humour/ satire|humour/satire|humor / satire|humor /satire|humor/ satire|humor/satire|humour & satire|humour &satire|humour& satire|humour&satire|humor & satire|humor &satire|humor& satire|humor&satire|parodie|kurzgeschichte|humor und satire|humor and satire|humor | satire|humour und satire|humour and satire|humour | satire|kabarett & satire|kabarett und satire|kabarett and satire|kabarett | satire|kritik & satire|kritik und satire|kritik and satire|kritik | satire|comedy & satire|comedy und satire|comedy and satire|comedy | satire|glosse & satire|glosse und satire|glosse and satire|glosse | satire',
  },
  metadata: (survey: Survey) => {
    const type = survey.meta.piece && typesOf(survey.meta.piece).find((one) => one === 'SatiricalArticle')
    return type ? { witness: 'json-ld', quote: type } : undefined
  },
} satisfies CaveatRule
