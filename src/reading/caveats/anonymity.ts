/** Author or sources are pseudonymous, or names were changed, and the page says so. */
import type { CaveatRule } from './types.ts'

export default {
  kind: 'anonymity',
  cues: 'pseudonym|alias|pen name|pen-name|name has|names has|names have|name had|names had|name was|names were|name of|names of|names changed|name changed|name withheld|names withheld|real name|naming|identifying|identified by|identified only|referred to by|known by|known only|called by|identit|disclosing the name|publishing the|nickname|first name|anonymous|geändert|verändert|anonymisiert|redaktion bekannt|richtiger name|echter name|wirklicher name|anders|beim namen|nom |noms |prénom|nombre|seudónimo|nome|nomi|pseudôn|naam|namen|schuilnaam|pseudoniem|navn|namn|仮名|匿名',
  reported: true,
  anywhere: {
    en: [
      "(?:whose |the |his |her |their |some |all |these |several |certain )?names? (?:of [\\p{L}' ]{2,60} )?(?:has|have|had|was|were) (?:also )?(?:been )?(?:changed|altered|withheld|omitted|concealed) (?:to protect|for|at|by|because|in order|out of|due)",
      '(?:some |all |\\*|several )?names? (?:has|have|were|was) been changed',
      '(?:names? changed|name withheld)\\b',
      'not (?:his|her|their) real names?\\b',
      '(?:is|was|as|under|using|uses|used|use) (?:a|an|the|his|her|this) (?:\\w+ )?(?:pseudonym|alias|pen[- ]name|nom de plume)',
      '(?:asked|requested|wished|chose|wanted|preferred) (?:\\w+ )?to (?:use|be (?:identified|referred to|known|called)(?: only)? by) (?:a|an|only|his|her|the|their) (?:\\w+ )?(?:pseudonym|alias|first names?|middle name|nickname|initial)',
      '(?:author|writer|blogger|columnist|source)s?\\b … pseudonym',
      '(?:pseudonyms?|aliases) (?:have been|are|were|is) (?:used|given)',
      '(?:we are|is|are|was) (?:\\w+ )?not (?:naming|identifying|publishing the (?:full )?name of|disclosing the name) && (?:we|because|safety|protect|security)\\b',
      '(?:published|written|writes?) anonymously && (?:author|this|writer|piece|article|op-ed)',
      'identit(?:y|ies) (?:has|have|is|are|was|were|being) (?:been )?(?:withheld|concealed|protected|kept (?:secret|confidential)|hidden)',
    ],
    de: [
      'Namen? (?:\\p{L}+ ){0,5}(?:geändert|verändert|anonymisiert)',
      '(?:schreib|veröffentlich|publizier|bloggt)\\p{L}* (?:\\p{L}+ ){0,3}unter (?:einem |dem |seinem |ihrem )?Pseudonym',
      '(?:Name|Namen) (?:ist|sind) (?:der|unserer) Redaktion bekannt',
      '(?:ein|als|unter|sein|ihr|das|einem|dem) (?:\\p{L}+ )?Pseudonym\\b && (?:Autor|Autorin|Verfasser|nennen|schützen|schreibt|Redaktion|bekannt|Person)',
      'nicht (?:sein|ihr)(?:e)? (?:richtiger|echter|wirklicher) Name',
      '(?:heißt|heißen) (?:eigentlich|in Wirklichkeit|in Wahrheit) anders',
      'nenn\\p{L}* (?:ihn|sie|den|die) (?:\\p{L}+ ){0,3}nicht (?:namentlich|beim Namen)',
    ],
    fr: [
      '(?:pré)?noms? (?:a|ont|avait|avaient) été (?:modifié|changé)',
      "(?:pré)?noms? d'emprunt",
      'sous (?:un )?pseudonyme',
      '\\((?:le )?(?:pré)?nom (?:a été )?(?:modifié|changé)',
    ],
    es: [
      'nombres? (?:\\p{L}+ ){0,3}(?:ha sido |han sido |fue |fueron |está |están )?(?:cambiad|modificad|alterad)[oa]s?',
      'nombres? ficticios?',
      'bajo (?:un )?seudónimo',
    ],
    it: ['nom[ei] (?:\\p{L}+ ){0,3}(?:stat[oi] (?:cambiat|modificat)[oi]|di fantasia)', 'sotto (?:uno )?pseudonimo'],
    pt: ['nomes? (?:\\p{L}+ ){0,3}(?:alterad|trocad|modificad)[oa]s?', 'nomes? fictícios?', 'sob (?:um )?pseudônimo'],
    nl: [
      'na(?:am|men) (?:\\p{L}+ ){0,3}(?:gefingeerd|veranderd|gewijzigd)',
      'onder (?:een )?(?:pseudoniem|schuilnaam)',
    ],
    no: ['(?:navnet|navnene|namnet|namnen) (?:\\p{L}+ ){0,4}(?:endret|ändrat|fingert|ändrats|fingerat)'],
    ja: ['仮名', '(?:は|を)匿名'],
  },
  never: [
    '(?:company|street|brand|team|band|domain|product|file|category|place|party|firm|club|city|school|app|channel|username|song)\\p{L}* (?:has |have |had |was |were |\\w+ )?(?:been )?(?:names?|renamed|changed)',
    '(?:changed|legally changed) (?:his|her|its|their) name',
    "(?:its|the (?:company|firm|club|party|team)'s) name (?:has|have|was)",
  ],
} satisfies CaveatRule
