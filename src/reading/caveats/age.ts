/** The page warns that the piece is old, archived or no longer updated. */
import type { CaveatRule } from './types.ts'

const TEXT =
  '(?:article|story|post|page|piece|content|site|website|thread|information|document|guide|topic|entry|blog|material|version|news)'
const SEITE = '(?:Artikel|Beitrag|Text|Seite|Website|Webseite|Blog|Inhalt|Meldung|Thema|Thread|Bericht)'
const MANY = '(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many)'
const VIELE = '(?:\\d{1,2}|ein(?:em|en)?|zwei|drei|vier|fünf|mehrere[nr]?|einige[nr]?)'

export default {
  kind: 'age',
  cues: "historic|part of our archive|part of the archive|from our archive|it has not been updated|has not been|vom |před více|starší než|staršia|archivn|évvel ezelőtt|régebbi|acum|mai vechi|більше|понад|застарі|χρόνια|παλιό|ישנה|מלפני|أكثر من|قديم|年前|过时|過時|较早|較早|년 전|오래된|thn lalu|lebih dari|diarsipkan|stari|starij|time of|執筆時|掲載時|公開時|years old|year old|years ago|year ago|months old|month old|months ago|month ago|years since|year since|no longer|not be current|not been updated|not being updated|not be up|out of date|out-of-date|outdated|archive|old article|last updated|jahre alt|jahr alt|jahre her|jahr her|jahren erschienen|jahren veröffentlicht|jahren publiziert|jahr erschienen|älter als|über ein|über zwei|monate alt|nicht mehr|veraltet|archiv|ursprünglich am|ursprünglich im|zuerst am|erstmals am|plus à jour|n'est plus|obsol|date de|il y a plus|publié il y a|plus de deux|plus d'un an|desactualizad|no se actualiza|hace más|más de un año|más de dos|más de tres|más de 1|más de 2|más de 3|más de 5|archivad|anni fa|anno fa|più di un anno|più di due|più di 2|oltre un anno|non è più|non essere|non aggiornat|archivi|mais de um ano|mais de dois|mais de 1|mais de 2|mais de 3|há mais|desatualizad|arquivad|ouder dan|meer dan een jaar|meer dan twee|meer dan 2|niet meer|verouderd|gearchiveerd|år gam|år siden|år sedan|måneder gam|eldre enn|ældre end|äldre än|arkiverad|yli|vanhentun|ponad|sprzed|archiwaln|nieaktualn|больше|более|устар|архив|eski|güncel|arşiv|年以上|年前|古い|情報が異なる|最新の情報",
  site: true,
  edges: {
    en: [
      `this (?:\\w+ )?${TEXT} (?:is|was (?:first |originally )?(?:published|posted|written)|was last updated|was updated) (?:now )?(?:more than|over|at least|about|nearly|almost)? ?${MANY} (?:years?|months?|days?) (?:old|ago)`,
      `(?:is|are) (?:more than|over|at least) ${MANY} (?:years?|months?) old && (?:this|${TEXT})\\b && ^.{0,120}$`,
      `(?:it (?:has been|is|'s been)|published|last updated) (?:more than |over )?${MANY} (?:years?|months?) (?:ago|since) && this (?:\\w+ )?${TEXT}`,
      `this (?:\\w+ )?${TEXT} (?:is|has been|was) (?:\\w+ )?(?:archived|preserved|closed to new|from (?:the|our) archives?)`,
      `(?:this|these|(?:information|contents?) (?:in|on|of) (?:this|the)) (?:\\w+ )?${TEXT}s? (?:[^.]{1,60} )?(?:is|are|may|might|has|have|and|in) (?:\\w+ ){0,4}(?:no longer (?:be(?:ing)? )?(?:updated|maintained|current|accurate|reflect)|out[- ]of[- ]date|outdated|not (?:be(?:en|ing)? )?(?:updated|current|up[- ]to[- ]date))`,
      `(?:this|these) (?:\\w+ )?${TEXT}s? … (?:no longer (?:being )?(?:updated|maintained|current|accurate)|out of date|outdated|not (?:be|been) (?:updated|current|up[- ]to[- ]date))`,
      "(?:we are|we're|we have|we've|is|are) no longer (?:maintain|updat|support)(?:ing|ed) (?:this|these) (?:\\w+ )?(?:pages?|sites?|articles?|content)",
      '(?:information|details|prices|facts|figures) (?:\\w+ ){0,4}(?:was|were|is|are) (?:correct|accurate) (?:at|as of) the time of (?:publication|publishing|writing|posting)',
      'some (?:of the )?(?:information|details|links) (?:\\w+ ){0,4}(?:may|might) (?:no longer be|not be|be out)',
      "(?:this|you are (?:viewing|reading)|you(?:'re| are) looking at) (?:is )?(?:an? |the )?(?:archived?|old|older|outdated|historical) (?:\\w+ )?(?:page|version|content|article|story|material|copy|post)",
      "(?:you are|you're) reading an? (?:article|story|post) from (?:our|the) archives?",
      '^archived? (?:content|article|page|story|material)\\b',
      '^historic(?:al)? (?:content|document|page|material|article)(?::|\\.|$| [–—-])',
      `this (?:\\w+ )?${TEXT} is (?:part of|kept in|held in|in) (?:our|the) archives?`,
      '^(?:it|this \\w+) has not been updated since (?:\\p{L}+ )?(?:19|20)\\d\\d',
      '(?:from (?:the|our) archives?\\b).{0,60}(?:published|appeared|originally)',
    ],
    de: [
      `(?:dieser|diese|dieses|der|die) (?:\\p{L}+ )?${SEITE} (?:ist|wurde|sind|stammt|wird) (?:\\p{L}+ ){0,4}${VIELE} (?:Jahre?|Monate?)\\p{L}* (?:alt|her)`,
      `(?:ist|sind|bereits|schon) (?:bereits |schon )?(?:über|mehr als|älter als) ${VIELE} (?:Jahre?|Monate?) ?(?:alt)? && ${SEITE}`,
      `${SEITE}\\p{L}* … (?:nicht mehr (?:aktualisiert|gepflegt|aktuell|auf dem neuesten)|veraltet|archiviert)`,
      '(?:Informationen|Angaben|Inhalte|Links) (?:\\p{L}+ ){0,3}(?:könnten|können|sind möglicherweise|sind unter Umständen|möglicherweise) (?:\\p{L}+ ){0,3}(?:veraltet|nicht mehr aktuell|überholt)',
      `(?:dieser|dieses|diese) (?:Text|Artikel|Beitrag) … vor (?:mehr als |über )?${VIELE} (?:Jahr|Monat)\\p{L}* (?:erschienen|veröffentlicht|publiziert)`,
      `(?:dies|dieses|sie lesen|hier) (?:ist )?(?:das|ein|eine|der|einen|eine) (?:\\p{L}+ )?(?:Archiv|archivierte|Archivseite|Archivbeitrag|Archivartikel|(?:Artikel|Beitrag|Text) aus (?:dem|unserem) Archiv)`,
      `(?:dieser|der) (?:Artikel|Beitrag|Text) (?:ist|wurde) (?:\\p{L}+ )?(?:ursprünglich|zuerst|erstmals) (?:am|im) \\d`,
      '(?:Archivbeitrag|Archivversion|aus dem Archiv)\\b[:.]? && (?:dies|veröffentlich|erschien|stammt|vom)',
    ],
    fr: [
      "(?:cet|cette|ce) (?:article|page|contenu|texte) … (?:plus à jour|archivé|(?:plus de|date de) (?:plus de )?\\p{L}+ (?:ans|mois)|(?:plus de|date de) (?:plus de )?\\d+ (?:ans|mois)|a plus d'un an|plus d'un an|il y a (?:plus de |plus d')?(?:\\d+|\\p{L}+) (?:ans?|mois)|obsolète)",
      '(?:informations?|contenu) … (?:peu(?:t|vent)|pourraient|peut-être) … (?:obsolète|plus (?:être )?(?:à jour|d.actualité)|dépassé)',
    ],
    es: [
      '(?:este|esta) (?:artículo|página|contenido|noticia|nota|publicación) … (?:más de (?:\\p{L}+|\\d+) (?:años?|meses)|desactualizad|archivad|no se actualiza|hace (?:más de )?(?:\\p{L}+|\\d+) (?:años?|meses))',
    ],
    it: [
      '(?:quest\\p{L}+) ?(?:articolo|pagina|contenuto|notizia) … (?:(?:più di|oltre) (?:\\p{L}+|\\d+) ann|non è più aggiornat|archivi|non (?:essere )?(?:più )?aggiornat|(?:più di|oltre) un anno)',
    ],
    pt: [
      '(?:este|esta) (?:artigo|página|conteúdo|notícia|matéria|reportagem|texto) … (?:(?:mais de|há) (?:mais de )?(?:\\p{L}+|\\d+) (?:anos?|meses)|desatualizad|arquivad)',
    ],
    nl: [
      '(?:dit|deze) (?:artikel|pagina|bericht|tekst|nieuwsbericht) … (?:(?:ouder|meer) dan (?:\\p{L}+|\\d+) (?:jaar|maanden)|niet meer (?:bijgewerkt|actueel)|verouderd|gearchiveerd)',
    ],
    no: [
      '(?:denne|dette) (?:artikkelen|saken|siden|artikel|innlegget|nyheden) … (?:over|mer enn|mere end|eldre enn|ældre end) (?:\\p{L}+|\\d+) (?:år|måneder)',
    ],
    sv: [
      '(?:den här |denna )?(?:artikeln?|texten|nyheten|sidan|inlägget) (?:\\p{L}+ ){0,4}(?:mer än|äldre än|över) (?:\\p{L}+|\\d+) (?:år|månader)',
      '(?:artikeln|texten|sidan) (?:\\p{L}+ ){0,3}(?:arkiverad|uppdateras inte längre|inaktuell)',
    ],
    fi: [
      '(?:tämä )?(?:artikkeli|juttu|uutinen|teksti|sivu) on (?:\\p{L}+ )?(?:yli|vähintään) (?:\\p{L}+|\\d+) (?:vuo|kuukau)\\p{L}*',
      '(?:artikkelin|jutun|sivun) tiedot (?:\\p{L}+ ){0,2}vanhentun',
    ],
    pl: [
      '(?:ten |ta |to )?(?:artykuł|tekst|materiał|treść|wiadomość|strona)\\p{L}* … (?:(?:ponad|więcej niż|sprzed) (?:\\p{L}+|\\d+) (?:lat|rok|roku|miesi)|archiwaln|nieaktualn|ponad rok)',
      '^(?:artykuł|materiał|tekst) archiwalny',
    ],
    ru: [
      '(?:этой|эта|данной|данный|этот|этому) (?:стать|материал|новост|текст)[а-яё]*.{0,60}?(?:(?:больше|более|старше).{0,12}?(?:год|лет|месяц)|устаре|в архиве)',
      '(?:информация|сведения|данные).{0,40}?(?:мог(?:ла|ли|ут)|может|возможно).{0,20}?(?:устаре|неактуальн)',
      'материал из архива',
    ],
    tr: [
      'bu (?:haber|makale|yazı|içerik|sayfa)\\p{L}*.{0,60}?(?:(?:\\d+|bir|iki|üç|beş) (?:yıl|ay)\\p{L}* (?:daha )?(?:eski|önce)|güncel olmayabilir|güncelliğini|arşiv)',
    ],
    cs: [
      '(?:tento|tato|tenhle|táto) (?:článek|text|zpráva|článok|správa) … (?:starší než|staršia ako|starší ako|před více než|archivn|neaktuáln)\\p{L}*',
    ],
    hu: ['(?:ez a|a) (?:cikk|írás|tartalom)\\p{L}* … (?:évvel ezelőtt|régebbi|éves|elavult)\\p{L}*'],
    ro: [
      '(?:acest|această) (?:articol|material|știre) … (?:mai vechi? de|mai veche de|acum (?:mai mult de )?(?:\\d+|\\p{L}+) ani|arhivat)',
    ],
    uk: [
      '(?:цей|ця|цьому|цій) (?:матеріал|стаття|текст|новин|статт)[а-яіїєґ]*.{0,40}?(?:(?:більше|понад|старш).{0,12}?(?:рок|рік|місяц)|застарі|в архіві)',
    ],
    zh: ['(?:本文|此文|这篇文章|這篇文章|文章).{0,20}?(?:年前|已过时|已過時|可能(?:已经|已經)?(?:过时|過時|失效))'],
    ko: ['(?:이|본) (?:기사|글|게시물)(?:는|은).{0,16}?(?:년 전|오래된|년 이상)'],
    id: ['(?:artikel|berita|konten) ini … (?:lebih dari (?:\\d+|\\p{L}+) tahun|diarsipkan|tahun (?:yang )?lalu)'],
    ja: [
      '(?:この記事|本記事|このページ|掲載内容|情報).{0,30}?(?:年以上前|年前|古い|情報(?:と|が|とは)異なる|更新されてい)',
      '公開から.{0,12}?(?:年|か月).{0,6}?(?:経過|以上)',
      '最新の情報(?:と|とは)(?:は)?異なる',
      '(?:情報|内容|記事)は、?.{0,8}?(?:執筆|掲載|公開)(?:時|当時)(?:点|現在)?の(?:もの|情報)',
    ],
  },
  never: [
    // Where it ran first, not that it is old.
    '(?:ursprünglich|zuerst|erstmals) (?:am|im) [\\p{L}\\d. ]{4,30} (?:in|bei|auf) ',
    '(?:weitere|mehr|more|other|all|alle) (?:\\p{L}+ )?(?:(?:aus|from|im|in)\\b|Meldungen)',
    '(?:archives? of|national archive|archive photo|file photo|Stadtarchiv|Bundesarchiv|Nationalarchiv|Archivbild|Archivfoto)',
    '(?:bridge|house|building|company|tree|man|woman|boy|girl|law|tradition)\\b',
  ],
} satisfies CaveatRule
