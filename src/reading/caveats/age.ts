/** The page warns that the piece is old, archived or no longer updated. */
import type { CaveatRule } from './types.ts'

const TEXT =
  '(?:article|story|post|page|piece|content|site|website|thread|information|document|guide|topic|entry|blog|material|version)'
const SEITE = '(?:Artikel|Beitrag|Text|Seite|Website|Webseite|Blog|Inhalt|Meldung|Thema|Thread|Bericht)'

export default {
  kind: 'age',
  cues: "years old|year old|years ago|year ago|months old|month old|months ago|month ago|no longer|not be current|not been updated|not be up|out of date|outdated|jahre alt|jahr alt|jahre her|jahr her|jahren|monate alt|nicht mehr|veraltet|archiv|ursprünglich am|ursprünglich im|zuerst am|erstmals am|plus à jour|plus d|n'est plus|más de|desactualizad|no se actualiza|più di|non è più|non aggiornat|mais de|desatualizad|arquivad|ouder dan|niet meer|verouderd|gearchiveerd|over|mer|eldre|äldre|年以上前|古い|情報が異なる",
  site: true,
  edges: {
    en: [
      `this (?:\\w+ )?${TEXT} (?:is|was published|was last updated|was written|was posted) (?:more than|over|at least|about|nearly|almost)? ?(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:years?|months?) (?:old|ago)`,
      `(?:is|are) (?:more than|over|at least) (?:\\d{1,2}|an?|one|two|three|four|five|several) (?:years?|months?) old && (?:this|${TEXT})`,
      `this (?:\\w+ )?${TEXT} (?:is|has been|was) (?:\\w+ )?(?:archived|preserved|closed to new)`,
      `(?:this|these|the) (?:\\w+ )?${TEXT}s? … (?:no longer (?:being )?(?:updated|maintained|current|accurate)|out of date|outdated|not (?:be|been) (?:updated|current|up[- ]to[- ]date))`,
      '(?:this|you are (?:viewing|reading)) (?:is )?(?:an? |the )?(?:archived?|old|outdated|historical) (?:\\w+ )?(?:page|version|content|article|story|material|copy)',
      '(?:from (?:the|our) archives?\\b).{0,60}(?:published|appeared|originally)',
    ],
    de: [
      `(?:dieser|diese|dieses|der|die) (?:\\p{L}+ )?${SEITE} (?:ist|wurde|sind|stammt|wird) (?:\\p{L}+ ){0,4}(?:\\d{1,2}|ein|zwei|drei|vier|fünf|mehrere) (?:Jahre?|Monate?)\\p{L}* (?:alt|her)`,
      `(?:ist|sind|bereits|schon) (?:bereits |schon )?(?:über|mehr als|älter als) (?:\\d{1,2}|ein|zwei|drei|vier|fünf) (?:Jahre?|Monate?) ?(?:alt)? && ${SEITE}`,
      `${SEITE}\\p{L}* … (?:nicht mehr (?:aktualisiert|gepflegt|aktuell|auf dem neuesten)|veraltet|archiviert)`,
      `(?:dies|dieses|sie lesen|hier) ist (?:das|ein|eine|der) (?:\\p{L}+ )?(?:Archiv|archivierte|Archivseite|Archivbeitrag|Archivartikel)`,
      `(?:dieser|der) (?:Artikel|Beitrag|Text) (?:ist|wurde) (?:\\p{L}+ )?(?:ursprünglich|zuerst|erstmals) (?:am|im) \\d`,
      '(?:Archivbeitrag|Archivversion|aus dem Archiv)\\b[:.]? && (?:dies|veröffentlich|erschien|stammt|vom)',
    ],
    fr: [
      "(?:cet|cette|ce) (?:article|page|contenu|texte) … (?:plus à jour|archiv|plus de \\d+ (?:ans|mois)|a plus d'un an|n'est plus)",
    ],
    es: [
      '(?:este|esta) (?:artículo|página|contenido|noticia) … (?:más de \\p{L}+ (?:años?|meses)|desactualizad|archivad|no se actualiza)',
    ],
    it: [
      '(?:quest\\p{L}+) ?(?:articolo|pagina|contenuto) … (?:più di \\p{L}+ ann|non è più aggiornat|archivi|non aggiornat)',
    ],
    pt: ['(?:este|esta) (?:artigo|página|conteúdo|notícia) … (?:mais de \\p{L}+ anos?|desatualizad|arquivad)'],
    nl: [
      '(?:dit|deze) (?:artikel|pagina|bericht) … (?:ouder dan|niet meer (?:bijgewerkt|actueel)|verouderd|gearchiveerd)',
    ],
    no: ['(?:denne|dette) (?:artikkelen|saken|artikeln|siden) … (?:over|mer enn|äldre än|eldre enn|mer än) … år'],
    ja: ['(?:この記事|本記事).{0,30}?(?:年以上前|古い|情報が異なる|更新されてい)'],
  },
  never: [
    '(?:weitere|mehr|more|other|all|alle) (?:\\p{L}+ )?(?:aus|from|im|in|Meldungen)',
    '(?:archives? of|national archive|archive photo|file photo|Stadtarchiv|Bundesarchiv|Nationalarchiv|Archivbild|Archivfoto)',
  ],
} satisfies CaveatRule
