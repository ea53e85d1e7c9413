/** An interest, relationship, ownership or funding of author or outlet that bears on the piece. */
import type { CaveatRule } from './types.ts'

const HOLD = '(?:shares?|stock|stocks|positions?|securities|stake|bitcoin|ether|crypto\\w*|options|holdings)'
const OUTLET =
  '(?:owner|owners|publisher|parent company|owned by|owns|investor|shareholder|sister (?:company|publication|site)|subsidiary)'

export default {
  kind: 'interest',
  cues: "disclos|disclaim|conflicts of interest|conflict of interest|conflicting interest|competing interest|competing financial|shares of|shares in|own shares|owns|stock in|stock of|stake in|positions in|position in|position of|bitcoin|investor|shareholder|co-owner|owner of|owned by|part of|publisher|received funding|receive funding|funding from|grant|honorari|consulting fees|financial interest|financial relationship|financial support|supported by|funded by|made possible|underwritten|review unit|review sample|review copy|for testing|for review|test unit|provided by|supplied by|loaned|guest of|guests of|parent company|sister company|sister pub|sister site|sister org|subsidiary|i work|founder|co-founder|chairs|work for, consult|offenlegung|transparenz|hinweis auf|hinweis zur|interessenkonflikt|hält|halten|besitz|beteiligt|eingegangen|testmuster|testgerät|rezensionsex|leihgerät|testexemplar|zur verfügung|kostenlos|einladung|eingeladen|ermöglicht|mitglied|tochter|gehört|gehören|d'intérêt|intérêt|ne travaille|conflicto|no recibe|conflitt|conflito|não presta|利益相反",
  anywhere: {
    en: [
      `(?:owns|holds|has|(?:we|i|they|authors?|writers?) (?:\\w+ )?(?:own|hold|have)) (?:no |any |a |an |long |short |or controls? )?(?:\\w+ ){0,3}${HOLD} (?:of|in) && (?:author|we|i|writer|disclosure|any of|recommends|mentioned|${OUTLET})\\b`,
      `(?:owns?|has) (?:no )?(?:\\w+ )?(?:shares of|positions? in|stock in) (?:and recommends|any of|none of|the (?:stocks|companies))`,
      '(?:has|have) (?:no )?positions? in (?:any|the|none)',
      'full disclosure\\b',
      "^(?:editor'?s? )?disclosures?(?: statement)? ?:",
      '(?:does|do) not work for, consult,? (?:or )?own shares',
      '(?:has|have|had|declares?|reports?|disclosed?) (?:no |any |the following )?(?:\\w+ )?(?:competing|conflicts? of|conflicting) (?:financial )?interests?',
      '(?:author|authors|writer|reporter|i) (?:\\w+ )?(?:has|have|had|received?|receives) (?:\\w+ ){0,3}(?:funding|grants?|honorari|consulting fees|financial (?:relationship|interest|support)) ',
      `(?:is|was|are) (?:\\w+ ){0,3}(?:an? )?(?:investor|shareholder|minority owner|co-?owner) (?:in|of) && (?:publication|publisher|outlet|magazine|author|disclos|parent|this site|this article|newsroom|we|our)`,
      '(?:reporting|coverage|series|story|project|journalism|article|research|work|study) (?:\\w+ ){0,3}(?:is|was|has been|were) (?:\\w+ )?(?:supported|funded|made possible|underwritten) (?:\\w+ ){0,3}by && (?:this|our|series|coverage|grant|foundation|fund|center|centre)\\b',
      "(?:review (?:unit|sample|copy)|product|device|unit|samples?|gadgets?|ticket|trip|travel) (?:\\w+ ){0,3}(?:was|were|i've|have|we) (?:\\w+ ){0,2}(?:provided|supplied|sent|loaned|received|paid) (?:\\w+ ){0,3}(?:by|for (?:testing|review|the purpose))",
      '(?:provided|supplied|loaned|sent) (?:\\w+ ){0,3}(?:a|the) (?:review (?:unit|sample|copy)|product for review|test unit)',
      '(?:was|were) (?:a )?guests? of && (?:travel|trip|hotel|airline|author|writer|we|flight|resort|tour)',
    ],
    de: [
      '(?:Offenlegung|Transparenzhinweis|Hinweis auf (?:mögliche )?Interessenkonflikte?|Hinweis zur Transparenz|Disclaimer?|Disclosure) ?:',
      'Interessenkonflikt && (?:Autor|Verfasser|Hinweis|möglich|besteh|vorliegen|wir|Redaktion)',
      '(?:Autor|Autorin|Verfasser|Redakteur|Herausgeber|Vorstand|Verlag)\\p{L}* … (?:hält|halten|besitz|ist … beteiligt|eingegangen) … (?:Aktien|Position|Anteil|Beteiligung|Derivat)',
      '(?:Testmuster|Testgerät|Rezensionsexemplar|Produkt|Gerät|Leihgerät|Testexemplar)\\p{L}* … (?:zur Verfügung gestellt|kostenlos|gestellt)',
      '(?:Reise|Recherche|Teilnahme) … (?:unterstützt|finanziert|ermöglicht|eingeladen|Einladung) (?:\\p{L}+ )?(?:von|durch|vom)',
    ],
    fr: ["(?:conflit|lien)s? d'intérêts?", 'ne travaille pas, ne conseille pas'],
    es: ['conflictos? de inter(?:és|eses)', 'no recibe salario, ni ejerce labores de consultoría'],
    it: ['conflitt[oi] di interess'],
    pt: ['conflitos? de interesses?', 'não presta consultoria, trabalha'],
    ja: ['利益相反'],
  },
  edges: {
    en: [
      '(?:is|are|was) supported by$',
      "(?:the|this) (?:\\w+ )?(?:article|post|publication|site|magazine|newspaper|outlet|newsroom|station)(?:'s)? (?:parent company|owner|publisher|is owned by|is a subsidiary of|is part of)",
      '(?:owner|parent company|publisher) of (?:this|the) (?:\\w+ )?(?:publication|site|website|newspaper|magazine|outlet)',
      `^(?:disclaimer|note|transparency|disclosure)s?:? … ${OUTLET}`,
      '(?:our|its|his|her) (?:parent company|sister (?:company|publication|site|organi[sz]ation))',
      '^I work (?:at|for) [\\p{Lu}]',
      '(?:organizes?|chairs?|founder|co-?founder|creator) (?:\\w+ )?(?:of|and) … (?:that|which|this) (?:article|publication|product|conference|program)',
    ],
    de: [
      'Mitglied (?:unserer|der) (?:Schwesterorganisation|Partnerorganisation)',
      '(?:gehört|gehören) (?:\\p{L}+ )?(?:zum|zur) (?:selben|gleichen|unserem) (?:Verlag|Konzern|Medienhaus|Mediengruppe)',
      'ist (?:ein \\p{L}+ )?(?:Tochter|Tochterunternehmen|Beteiligung) (?:der|des|von) … (?:Verlag|Medien|diese|Herausgeber)',
    ],
  },
  never: [
    '(?:financial|annual|quarterly|mandatory|security|public|non-?)disclosure',
    '(?:cookies?|privacy|newsletter)',
    '(?:denied|allegations?|accus|court|minister|lawmaker|senator|Abgeordnet|Minister|Gericht)\\p{L}*',
  ],
} satisfies CaveatRule
