/** Satire, parody, fiction, in whole or part. */

import { typesOf } from '../survey/metadata.ts'
import type { Survey } from '../survey.ts'
import type { CaveatRule } from './types.ts'

const OURS = '(?:this|our|these|all|some|any|parts of (?:the|this)|everything on this|most|none of (?:the|these))'
const TEXT =
  '(?:articles?|stor(?:y|ies)|site|website|web site|pages?|contents?|pieces?|posts?|blog|publication|columns?|magazine|material)'

export default {
  kind: 'satire',
  cues: 'satir|satyr|satír|inventat|parod|fiction|fictitious|spoof|humour|humor|entertainment purposes|made-up|made up|not real|nothing here|invented names|coincidental|frei erfunden|fiktiv|kabarett|ähnlichkeit|nicht ernst|inventé|fausses|fictif|fictiv|ficción|ficticio|inventad|parecido|somiglianza|fictíci|ficção|sátira|inventad|verzonnen|påhitta|oppdikt|opdigt|zmyślon|вымыс|вымышл|сатир|пароди|mizah|hiciv|kurgu|風刺|フィクション|虚構|パロディ',
  site: true,
  edges: {
    en: [
      `${OURS} (?:(?!(?:is|are|was)\\b)\\w+ ){0,2}${TEXT} … (?:satir|parod|fictional|fictitious|spoof|works? of (?:satire|fiction|parody|humou?r)|humou?r(?:ous)? (?:site|piece|purposes|column)|for entertainment purposes|made[- ]up(?! of\\b| for\\b| (?:my|his|her|our|their|your) mind))`,
      `${OURS} (?:\\w+ ){0,3}(?:names|characters|quotes|events|quotations) … (?:fictional|fictitious|invented|made[- ]up(?! of\\b| for\\b| (?:my|his|her|our|their|your) mind))`,
      '(?:is|are) (?:a |an )?(?:work of )?(?:satire|parody|fiction)\\b && (?:this|our|we|these|site|all|everything|preceding|above|foregoing)\\b',
      '(?:this|the (?:preceding|foregoing|above)) (?:\\w+ )?is (?:a |an )?(?:piece of |work of )?(?:satire|parody|humou?r (?:column|piece)|satirical|spoof)',
      '(?:content|contents|articles|stories|posts|pieces) (?:\\w+ )?(?:may|might|can) (?:be|contain|include) (?:\\w+ )?(?:satir|parod|fiction)',
      '(?:we are|is) (?:a|an) (?:satir\\w+|parody|humou?r) (?:news )?(?:site|website|magazine|publication|blog|newspaper|outlet)',
      'uses? (?:invented|made[- ]up|fictional) names in (?:all )?(?:its|our|their) (?:stories|articles)',
      'resemblance to … (?:purely )?coincidental',
      '(?:for entertainment purposes only|nothing (?:here|on this site) is (?:true|real))',
    ],
    de: [
      '(?:dieser|diese|dieses|alle|unsere?|sämtliche|einige|manche) (?:\\p{L}+ ){0,3}(?:Artikel|Beitrag|Text|Seite|Website|Inhalte?|Meldung|Meldungen|Beiträge|Texte|Nachrichten|Geschichte|Personen|Zitate) … (?:Satire|satirisch|frei erfunden|Parodie|fiktiv)',
      '(?:ist|sind) (?:reine |eine |ein )?(?:Satire|satirisch|Satirebeitrag|Satireseite|Satiremagazin|Satirezeitung|frei erfunden)\\p{L}* && (?:dies|hier|wir|unser|Seite|Beitrag|Artikel|Inhalte|Meldungen)',
      '(?:(?:hierbei|hier|bei diesem \\p{L}+|dabei) handelt es sich|^(?:Hinweis|Anmerkung|Achtung)[\\p{L} ]{0,20}: … handelt sich) … (?:Satire|satirisch|Parodie|Glosse|fiktiv)',
      '(?:Achtung|Vorsicht|Hinweis|Anmerkung):? … Satire',
      'Ähnlichkeiten mit … (?:Personen|Ereignissen) … (?:zufällig|unbeabsichtigt)',
      '(?:Inhalte|Texte|Artikel|Meldungen) (?:\\p{L}+ ){0,3}nicht ernst (?:gemeint|zu nehmen)',
    ],
    fr: [
      '(?:cet article|ce site|ce texte|le contenu|nos articles|les articles|les informations publiées|tous les (?:articles|textes|contenus)|toutes les informations|ce billet) … (?:satirique|satire|parodi|humoristique|humour|fictif|fictive|fiction|inventé)',
    ],
    es: [
      '(?:este|esta|todo el|todos los|todas las|todas sus|nuestr\\p{L}+) (?:\\p{L}+ ){0,2}(?:artículo|contenido|sitio|nota|web|noticias?|textos?)\\p{L}* … (?:satíric|sátira|parodi|de ficción|ficticio|ficticia|humorístic|inventad)',
    ],
    it: [
      '(?:quest\\p{L}+|tutt[ie] (?:le|i|gli)|nostr\\p{L}+|le notizie|i contenuti|gli articoli) ?(?:\\p{L}+ )?(?:articol|sito|contenut|notizi|testo|sono)\\p{L}* … (?:satiric|satira|parodi|inventat|umoristic|di fantasia)',
    ],
    pt: [
      '(?:este|esta|todo o|todos os|todas as|nosso\\p{L}*) (?:\\p{L}+ )?(?:artigo|conteúdo|site|texto|notícia)\\p{L}* … (?:satíric|sátira|paródia|ficção|fictíci|humor|inventad)',
    ],
    nl: [
      '(?:dit|deze|alle|onze) (?:\\p{L}+ ){0,2}(?:artikel|site|website|tekst|inhoud|berichten|artikelen|verhalen) … (?:satir|parodie|verzonnen|fictief)',
    ],
    no: [
      '(?:alt|alle|denne|dette|disse) (?:\\p{L}+ ){0,3}(?:innhold|sak|artikk|artik|side|nyhet|nyhed|tekst)\\p{L}* … (?:satire|parodi|oppdikt|opdigt)\\p{L}*',
      '(?:er|en) (?:et |en )?(?:satirisk|satire)\\p{L}* ?(?:nettsted|nettavis|side|avis|netavis)',
    ],
    sv: [
      '(?:allt|alla|den här|denna|detta|samtliga) (?:\\p{L}+ ){0,3}(?:innehåll|artikl?|text|nyhet|sida)\\p{L}* … (?:satir|parodi|påhitta)\\p{L}*',
      '(?:är) en (?:satirsajt|satirtidning|satirisk \\p{L}+|humorsajt)',
    ],
    fi: [
      '(?:tämä|kaikki|sivuston) (?:\\p{L}+ ){0,3}(?:artikkeli|juttu|uutiset|sisältö|teksti)\\p{L}* … (?:satiir|parodia|keksitty)\\p{L}*',
    ],
    pl: [
      '(?:wszystkie|ten|niniejszy|treści|artykuł|tekst|serwis|strona)\\p{L}* … (?:satyr|parodi|fikcyjn|zmyślon)\\p{L}*',
      '(?:jest|to) (?:serwisem |portal |portalem |serwis )satyryczn\\p{L}*',
    ],
    ru: [
      '(?:все|эт[оаи]т?|данн[а-яё]+|наш[а-яё]*) (?:[а-яё]+ ){0,2}(?:новост|материал|стать|текст|сайт|публикац)[а-яё]*.{0,60}?(?:вымыс|вымышл|сатирическ|сатир[аоы]|пароди)',
      'это (?:[а-яё]+ )?(?:сатирическ|пароди|сатира)[а-яё]*',
      '(?:сайт|издание) (?:сатирических|вымышленных|пародийных) новостей',
    ],
    tr: [
      '(?:bu|tüm|sitemiz\\p{L}*|bütün) (?:\\p{L}+ ){0,3}(?:haber|yazı|içerik|site|makale)\\p{L}*.{0,60}?(?:mizah|hiciv|kurgu|gerçek değil)',
    ],
    ja: ['(?:この(?:記事|サイト)|当サイト|本記事|本サイト).{0,50}?(?:フィクション|風刺|パロディ|虚構|嘘ニュース)'],
  },
  outside: {
    en: [
      "^(?:we are|(?:[\\w']+ ){1,5}is) (?:a|an) (?:\\w+ ){0,2}(?:satir\\w+|parody|humou?r|spoof) (?:news )?(?:site|website|magazine|publication|blog|newspaper|outlet|column)",
    ],
    fr: [
      "(?:est|sommes) (?:un |une )?(?:site|journal|média|magazine|blog)s? (?:d'actualités? |d'information )?(?:satirique|parodique|humoristique)",
    ],
    es: [
      '(?:es|somos) (?:un |una )?(?:sitio|diario|periódico|medio|web|revista)\\p{L}* (?:\\p{L}+ )?(?:satíric|humorístic|de humor|de sátira|paródic)\\p{L}*',
    ],
    it: ['(?:è|siamo) un (?:sito|giornale|blog|magazine|portale) (?:\\p{L}+ )?(?:satiric|umoristic|di satira)\\p{L}*'],
    pt: ['(?:é|somos) um (?:site|jornal|portal|blog) (?:de |\\p{L}+ )?(?:humor|sátira|satíric|humorístic)\\p{L}*'],
    nl: ['(?:is|zijn) een (?:satirische?|parodie) ?(?:website|site|nieuwssite|krant|magazine)'],
  },
  labels: {
    xx: 'satire|parody|fiction|short story|short fiction|satirischer beitrag|satirisch|sátira|satira|parodie|kurzgeschichte|satir|satyra|сатира|пародия|mizah|hiciv|風刺|satire from …|satire by …',
    pairs:
      'satire / parody|satire/parody|satire & parody|humour / satire|humour/satire|humor / satire|humor/satire|humour & satire|humor & satire|humor und satire|humor and satire|humour and satire|kabarett & satire|kabarett und satire|kritik & satire|kritik und satire|comedy & satire|comedy and satire|glosse & satire|glosse und satire',
  },
  never: [
    // What is reviewed.
    '(?:this|the|his|her|their|debut|new) (?:\\w+ )?(?:novel|book|film|movie|play|drama|memoir|comic|game|thriller|poem|collection|anime|manga)\\b',
    '(?:magazine|newspaper|Magazin|journal|revista|rivista|журнал)\\p{L}* (?:had|has|hatte|a publié|publicó)\\b',
  ],
  metadata: (survey: Survey) => {
    const type = survey.meta.piece && typesOf(survey.meta.piece).find((one) => one === 'SatiricalArticle')
    return type ? { witness: 'json-ld', quote: type } : undefined
  },
} satisfies CaveatRule
