/** The outlet disclaims responsibility for the content, or puts it on the author or a third party. */
import { OWN } from './own.ts'
import type { CaveatRule } from './types.ts'

const MATTER =
  '(?:content|information|accura|inaccura|error|omission|opinion|view|statement|article|material|image|photo|picture|damage|loss|claim|comment|consequence|any)'
/** What only an outlet disclaims, and who does: towns and firms disclaim too. */
const OURS =
  '(?:content|information|article|opinion|view|author|site|website|publication|publisher|editor|error|omission|accura|material|reader|reliance|link|release|post|we|our)s?\\b'
const WRITER =
  '(?:author|writer|contributor|columnist|publisher|issuer|compan(?:y|ies)|advertiser|creator|source|provider|third part|user|poster)'

export default {
  kind: 'liability',
  cues: 'odpověd|提供信息|提供資訊|文责|文責|不承担|不承擔|zodpov|zodpoved|felelős|răspund|відповідальн|ευθύν|אחריות|مسؤول|责任|負責|负责|책임|tanggung jawab|odgovorn|responsib|sorumlu|odpowied|odpowiada|ответственн|отвеча|ansvar|vastuu|ausgeschlossen|liab|accountable|own risk|risk|haft|verantwort|responsab|aansprakelijk|verantwoordelijk|責任',
  site: true,
  within: OWN,
  anywhere: {
    de: [
      '(?:Mitglied|Nutzer|User|Autor|Verfasser)\\p{L}* (?:schreib|handel|veröffentlich)\\p{L}* (?:\\p{L}+ )?in eigener Verantwortung',
    ],
  },
  edges: {
    en: [
      `(?:not|never|nor|neither) … (?:be )?(?:held )?(?:responsible|liable|accountable) (?:\\w+ ){0,4}for … ${MATTER}`,
      `(?:not|never|nor|neither) (?:be )?(?:held )?(?:responsible|liable|accountable) (?:\\w+ ){0,4}for (?:\\w+ )?${MATTER}`,
      `(?:assum|accept|bear|tak|undertak)\\w* no (?:\\w+ ){0,2}(?:responsibility|liability) && ${OURS}`,
      '(?:has|have|with) no (?:legal |editorial )?(?:responsibility|liability) for',
      "(?:does|do|will|can|could)(?: not|n't|not) (?:\\w+ )?(?:accept|assume|bear|take|undertake) (?:\\w+ ){0,3}(?:responsibility|liability) && (?:content|information|article|opinion|view|author|site|website|publication|publisher|editor|error|omission|accura|material|reader|reliance|link|release|post|we|our)s?\\b",
      '(?:accept|assume)s? neither (?:responsibility|liability)',
      '(?:in no event|under no circumstances) … (?:be )?(?:held )?(?:responsible|liable) (?:\\w+ )?(?:for|to)',
      `disclaims? (?:any|all|every) … (?:responsib|liab)`,
      `(?:sole|full|entire|exclusive|total)(?:ly)? (?:the )?responsib\\w+ of (?:\\w+ ){0,3}${WRITER}`,
      `${WRITER}\\w*(?: alone)? (?:is|are|remains?|takes?|bears?|holds?) (?:\\w+ )?(?:solely|fully|entirely|alone|full|sole|all) (?:responsib)\\w+ (?:for)`,
      `${WRITER}\\w*,? (?:is|are) alone responsible for`,
      `${WRITER}\\w* alone (?:is|are|remains?|bears?) (?:the )?(?:responsib|liab)\\w+ (?:for|to)`,
      `responsibility for … (?:lies|rests|remains) … with … ${WRITER}`,
      "(?:any reliance|use|act on) … at (?:your|the reader's|their) own risk",
    ],
    de: [
      '(?:keine|keinerlei) (?:\\p{L}+ ){0,2}(?:Haftung|Verantwortung) … (?:übern|Inhalt|Schäden|Richtigkeit|Angaben|Beitr)',
      '(?:übern\\p{L}+|haftet|haften) … (?:keine|keinerlei|nicht) … (?:Haftung|Inhalt|Angaben|Schäden)',
      'Haftungsausschluss (?:für|:|und)',
      '(?:jede|jegliche|eine) Haftung … (?:ausgeschlossen|nicht übernommen|abgelehnt)',
      'für den Inhalt … ist (?:\\p{L}+ ){0,3}(?:der|die) (?:Emittent|Herausgeber|Autor|Verfasser|Auftraggeber|Anbieter|Absender|Unternehmen|Einsteller|Aussender|Ersteller|Inserent|Werbekunde|Verein)\\p{L}*(?:,[^,.]{2,60},)? (?:selbst |allein )?verantwortlich',
      '(?:weder|nicht|kann|können) … (?:dafür |hierfür )?(?:verantwortlich|haftbar) gemacht werden',
      '(?:gänzlich|vollständig|völlig)\\p{L}* Haftungsausschluss',
      '(?:allein|ausschließlich|selbst) (?:\\p{L}+ ){0,4}verantwortlich && (?:Autor|Verfasser|Herausgeber|Emittent|Unternehmen|Inhalt|Mitteilende|Nutzer)',
      '(?:in|auf) eigener Verantwortung',
      'für den Inhalt … (?:ist|sind) … (?:allein|ausschließlich|nur|jeweilig)\\p{L}* … verantwortlich',
    ],
    fr: [
      "(?:décline|n'assume|n'accepte|ne saurait|ne peut être|ne peuvent être) … responsab && (?:rédaction|site|journal|éditeur|contenu|information|auteur|article|publi|propos|opinion|courrier)",
      '(?:ne|ni)\\b … (?:tenue?s? (?:pour )?responsables?) && (?:auteur|union|site|éditeur|rédaction|contenu|information)',
      "(?:seule?|entière|exclusive) responsabilité (?:de|du|des) (?:l'|son |leur |ses )?(?:auteur|annonceur|émetteur)",
    ],
    es: [
      'no se (?:hace|hacen|responsabiliza) (?:responsable )?… (?:contenido|opinion|información|daño)',
      '(?:exclusiva|entera|única) responsabilidad (?:de|del|de los|de la) (?:su |sus )?(?:autor|emisor|anunciante|empresa|compañía|entidad|firmante)',
      'responsabilidad (?:exclusiva|única|entera) (?:de|del|de la|de los) (?:su |sus )?(?:autor|emisor|anunciante|empresa|compañía|entidad|firmante)',
    ],
    it: [
      '(?:declina|non si assume) … responsabilità && (?:redazion|editor|sito|contenut|autor|informazion|testata|giornale|articol)',
      "(?:esclusiva|piena) responsabilità (?:dell'autore|degli autori|dell'emittente)",
    ],
    pt: [
      'não se responsabiliza\\p{L}* (?:\\p{L}+ ){0,3}(?:conteúdo|opini|informaç|artig|texto|dano|erro|prejuízo)\\p{L}*',
      '(?:inteira|exclusiva|total) responsabilidade (?:do|da|dos|das|de) (?:seu |seus )?autor',
    ],
    nl: ['(?:niet|geen) … (?:aansprakelijk|verantwoordelijk)\\p{L}* … (?:inhoud|schade|juistheid|fouten)'],
    no: [
      '(?:tar|påtar seg|påtager sig|har|er) (?:\\p{L}+ )?(?:ikke|intet|ikkje|ingen) (?:\\p{L}+ )?ansvar\\p{L}* (?:\\p{L}+ )?for … (?:innhold|indhold|feil|fejl|tap|skade)\\p{L}*',
    ],
    sv: [
      '(?:ansvarar inte|tar inget ansvar|tar inte ansvar|svarar inte|fritar sig) (?:\\p{L}+ )?(?:för|från) … (?:innehåll|fel|skad|insänd|åsikt)\\p{L}*',
    ],
    fi: [
      '(?:ei vastaa|ei ota vastuuta|ei ole vastuussa) … (?:sisällö|virhei|vahing)\\p{L}*',
      '(?:sisällö|virhei)\\p{L}* … (?:ei vastaa|vastuuta)',
    ],
    pl: [
      'nie (?:ponosi|ponosimy|bierze|odpowiada|odpowiadamy) (?:\\p{L}+ ){0,2}(?:odpowiedzialności )?za … (?:treś|błęd|materiał|szkod|opini|ogłosze|reklam)\\p{L}*',
      'za treść (?:\\p{L}+ ){0,3}(?:odpowiada|odpowiadają|odpowiedzialność) (?:\\p{L}+ ){0,2}(?:autor|nadawca|firma)',
    ],
    ru: [
      'не нес[её]т ответственност[а-яё]+ за.{0,40}?(?:содержани|материал|информаци|мнени|публикац|ошибк|рекламн)[а-яё]*',
      'ответственность за (?:содержание|достоверность|информацию)[^.]{0,60}?(?:несёт|несет|несут|лежит)[^.]{0,20}?(?:автор|рекламодател|издател|источник)',
    ],
    tr: [
      '[İi]çeri[kğ]\\p{L}*.{0,60}?sorumluluğu (?:altında|\\S{2,20} ait)',
      '(?:içeri[kğ]|haber|yazı|yorum|reklam|bilgi)\\p{L}*.{0,60}?(?:sorumlu (?:değil|tutulamaz)|sorumluluk kabul etme)\\p{L}*',
      'sorumlulu[kğ]\\p{L}* (?:\\p{L}+ )?(?:yazar|sahib|reklam|kendi)\\p{L}*',
    ],
    ja: ['責任(?:は|を)?(?:一切)?(?:負い|負わ|負う)'],
    zh: [
      '(?:本[网站網報报刊]|平台|我们|我們|编辑部|編輯部).{0,20}?不(?:承担|承擔|负|負|对.{1,20}负).{0,12}?(?:责任|責任)',
      '(?:文责|文責)自(?:负|負)',
      '(?:仅|僅)提供(?:信息|資訊)(?:存储|儲存|存儲)',
    ],
    ko: ['(?:법적 )?책임(?:을|은|이) ?(?:\\S{1,8} )?(?:지지 않|없습니다|지지않)'],
    cs: [
      '(?:redakce|vydavatel|provozovatel|autor)\\p{L}* … (?:nenese|neodpovídá|neručí|nezodpovídá) … (?:odpovědnost|za obsah|za správnost|za škod)\\p{L}*',
      'za obsah (?:\\p{L}+ ){0,3}(?:odpovídá|zodpovídá|zodpovedá)',
    ],
    hu: [
      '(?:szerkesztőség|kiadó|oldal|szerző)\\p{L}* … (?:nem vállal|nem tartozik) … felelőss\\p{L}*',
      'tartalmáért … felelős',
    ],
    ro: ['nu (?:își |îşi )?(?:asum|răspund|poart)\\p{L}* … (?:responsabilitate|răspundere|conținut)\\p{L}*'],
    uk: ['не нес[а-яіїєґ]+ відповідальн[а-яіїєґ]+ за.{0,40}?(?:зміст|матеріал|інформаці|публікац|думк)[а-яіїєґ]*'],
    el: ['(?:δεν (?:φέρει|φέρουν|αναλαμβάνει)).{0,30}?(?:ευθύνη|ευθύνης)'],
  },
  never: [
    '(?:external|linked|third[- ]party) (?:\\w+ )?(?:sites?|links?|websites?|pages)|(?:content|contents) of (?:other|linked|external)',
    '(?:extern|verlinkt|fremd)\\p{L}* (?:Links?|Seiten|Internetseiten|Websites?|Webseiten|Inhalte)|gelinkt|verlink',
    '(?:unverlangt|Manuskript|Betriebshaftung|Haftpflicht|GmbH & Co|beschränkt|liability (?:company|insurance|partnership))',
    '(?:lost|stolen|unsolicited|belongings|delivery|shipping)',
    '(?:внешн|сторонн)[а-яё]* (?:сайт|ресурс|ссылк)|extern\\p{L}* (?:länk|webb|sajt|sid)|ekstern\\p{L}* (?:lenk|nett|sid|link|hjemmesid)|extern\\p{L}* (?:web|sites?|link)|ulkopuolis|sites? (?:de terceiros|externos)|stron zewnętrznych|harici (?:site|bağlantı)',
    'sites? (?:externes?|tiers)|sitios? (?:externos?|de terceros)|siti esterni',
  ],
} satisfies CaveatRule
