/** An interest, relationship, ownership or funding of author or outlet that bears on the piece. */
import type { CaveatRule } from './types.ts'

const HOLD = '(?:shares?|stock|stocks|positions?|securities|stake|bitcoin|ether|crypto\\w*|options|holdings)'
const OUTLET =
  '(?:owner|owners|publisher|parent company|owned by|owns|investor|shareholder|sister (?:company|publication|site)|subsidiary)'

export default {
  kind: 'interest',
  cues: "funded|underwritten|editor's note|paid advis|paid consult|paid speaker|unpaid|for this review|for our review|in exchange for|declared no|gefördert|finanziert|konfliktu|konflikt zájm|střet zájm|összeférh|érdekelt|конфликт|конфлікт|σύγκρουσ|ניגוד|تضارب|利益冲突|利益衝突|이해관계|이해 상충|belangenconflict|belangenverstrengeling|interessekonflikt|intressekonflikt|sidonnaisuu|konflik kepent|conflict de interes|sukob interes|wie |disclos|fees from|funding from|copy of|copies of|as the co-|as co-|as a co-|as founder|as the founder|as creator|as the creator|as owner|as the owner|husband works|wife works|partner works|used to work|formerly worked|financial supporter|funding partner|sponsors|sponsor of|paid for by|invited by|expense|funders|transparenzhinweis|unterstützt|a été pris|pris en charge|à l'invitation|invité|actionnaire|appartient au|invitación|invitad|acciones|azioni|invito|convite|ações|aandelen|uitnodiging|betaldes|bjöds|aktier|aksjer|invitert|inviteret|akcje|akcji|zaproszenie|koszt|приглашени|оплачен|акци|davet|hisse|提供を受け|株式を保有|招待|disclaim|conflicts of interest|conflict of interest|conflicting interest|competing interest|competing financial|shares of|shares in|own shares|owns|stock in|stock of|stake in|positions in|position in|position of|bitcoin|investor|shareholder|co-owner|owner of|owned by|part of|publisher|received funding|receive funding|funding from|grant|honorari|consulting fees|financial interest|financial relationship|financial support|supported by|funded by|made possible|underwritten|review unit|review sample|review copy|for testing|for review|test unit|provided by|supplied by|loaned|guest of|guests of|parent company|sister company|sister pub|sister site|sister org|subsidiary|i work|founder|co-founder|chairs|work for, consult|offenlegung|transparenz|hinweis auf|hinweis zur|interessenkonflikt|hält|halten|besitz|beteiligt|eingegangen|testmuster|testgerät|rezensionsex|leihgerät|testexemplar|zur verfügung|kostenlos|einladung|eingeladen|ermöglicht|mitglied|tochter|gehört|gehören|d'intérêt|intérêt|détient|détiennent|possède|possèdent|possiede|detiene|detém|possui|ne travaille|conflicto|no recibe|conflitt|conflito|não presta|利益相反",
  anywhere: {
    en: [
      `(?:owns|holds|has|(?:we|i|they|authors?|writers?) (?:\\w+ )?(?:own|hold|have)) (?:no |any |a |an |long |short |or controls? )?(?:\\w+ ){0,3}${HOLD} (?:of|in) && (?:author|we|i|writer|disclosure|any of|recommends|mentioned|${OUTLET})\\b`,
      `(?:owns?|has) (?:no )?(?:\\w+ )?(?:shares of|positions? in|stock in) (?:and recommends|any of|none of|the (?:stocks|companies))`,
      '(?:has|have) (?:no )?positions? in (?:any|the|none)',
      'as (?:the |a |an )?(?:co-?)?(?:founder|creator|owner) of [^,]{3,60}, I\\b',
      'full disclosure\\b',

      "^(?:editor'?s? )?disclosures?(?: statement)? ?:",
      '(?:declare[sd]?|reports?|reported|disclose[sd]?)(?: that)?(?: they have| there are)? (?:no|any) (?:\\w+ )?(?:competing|conflicts? of|conflicting) (?:financial )?interests?',
      '^(?:conflicts?|competing)(?: of)? interests?(?: statement| disclosure)? ?[:.–—]',
      'in exchange for (?:an? |my |our )?(?:honest|fair|unbiased|impartial) (?:\\w+ )?(?:review|opinion)',
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
      'Transparenz(?:hinweis)?:? … (?:Autor|Autorin|Verfasser|Redakteur|Mitglied|beteiligt|Verlag|arbeitet|Kunde|Herausgeber|eingeladen|kostenlos)',
      'Positionen (?:\\p{L}+ ){0,4}eingegangen',
    ],
    cs: ['střet\\p{L}* zájm\\p{L}* && (?:auto[rř]|redakc|článek|žádn)'],
    hu: ['összeférhetetlenség\\p{L}* && (?:szerző|nyilatkoz)'],
    ro: ['conflict\\p{L}* de interes\\p{L}* && (?:autor|declar)'],
    uk: ['конфлікт[а-яіїєґ]* інтерес[а-яіїєґ]* && (?:автор|редакц)'],
    zh: ['利益(?:冲突|衝突).{0,16}?(?:声明|聲明|作者|无|無)|(?:作者|无|無|声明|聲明).{0,16}?利益(?:冲突|衝突)'],
    ko: ['(?:저자|필자|기자).{0,30}?(?:이해관계|이해 ?상충|주식을 보유)'],
    fr: [
      "(?:conflit|lien)s? d'intérêts? && (?:auteur|autrice|déclar|journaliste|signataire|nous|article)",
      'ne travaille pas, ne conseille pas',
      "(?:l'auteure?|l'autrice|le journaliste|la journaliste|le rédacteur|la rédactrice|le signataire|la signataire|les auteurs|les autrices) (?:de \\p{L}+ \\p{L}+ )?(?:détient|détiennent|possède|possèdent) (?:\\p{L}+ ){0,3}(?:actions?|parts|titres|participations?|bitcoins?|cryptomonnaies)\\b",
    ],
    es: [
      'conflictos? de inter(?:és|eses) && (?:autor|declara|periodista|firmante)',
      'no recibe salario, ni ejerce labores de consultoría',

      '(?:autor|autora) (?:posee|tiene) (?:\\p{L}+ )?acciones',
    ],
    it: [
      "(?:l'autore|l'autrice|il giornalista|la giornalista|gli autori) (?:possiede|detiene|possiedono|detengono) (?:\\p{L}+ ){0,2}(?:azioni|quote|titoli|bitcoin)",
      "conflitt[oi] (?:di|d')\\s?interess\\p{L}* && (?:autore|autrice|autori|dichiara|giornalista)",
    ],
    pt: [
      '(?:o autor|a autora|o jornalista|a jornalista) (?:detém|possui|tem) (?:\\p{L}+ ){0,2}(?:ações|cotas|bitcoin)',
      'conflitos? de interesses? && (?:autor|declara|jornalista)',
      'não presta consultoria, trabalha',
    ],
    fi: ['sidonnaisuu\\p{L}* ?[:–-]', 'kirjoittaj\\p{L}* (?:omistaa|omistavat) (?:\\p{L}+ )?osakke\\p{L}*'],
    nl: [
      'belangen(?:conflict|verstrengeling)\\p{L}* && (?:auteur|schrijver|redactie|geen)',
      '(?:auteur|schrijver|redacteur|journalist)\\p{L}* (?:heeft|bezit|houdt) (?:\\p{L}+ )?(?:aandelen|belang)',
    ],
    sv: [
      '(?:intressekonflikt|jäv)\\p{L}* && (?:författar|skribent|inga)',
      '(?:skribenten|reportern|författaren) (?:äger|innehar) (?:\\p{L}+ )?aktier',
    ],
    no: [
      'interessekonflikt\\p{L}* && (?:forfatter|journalist|skribent|ingen)',
      '(?:journalisten|skribenten|forfatteren) (?:eier|ejer|har) (?:\\p{L}+ )?(?:aksjer|aktier)',
    ],
    pl: [
      'konflikt\\p{L}* interesów && (?:autor|brak|zgłasz|deklaruj)\\p{L}*',
      '(?:autor|autorka|dziennikarz)\\p{L}* (?:posiada|ma) (?:\\p{L}+ )?akcj\\p{L}*',
    ],
    ru: [
      'конфликт[а-яё]* интересов && (?:автор|редакци)[а-яё]*',
      '(?:автор|редакция|журналист)[а-яё]* (?:владеет|является (?:владельцем|акционером)).{0,30}?(?:акци|дол)',
    ],
    tr: ['(?:yazar|muhabir|gazeteci)\\p{L}*.{0,50}?(?:hisse|davetlisi olarak)'],
    ja: [
      '利益相反',
      '(?:筆者|著者|記者).{0,30}?(?:株式|株)を(?:保有|所有)',
      '(?:製品|商品|機材|サンプル).{0,20}?提供を受け',
    ],
  },
  edges: {
    en: [
      '(?:is|are|was) supported by$',
      "(?:the|this) (?:\\w+ )?(?:publication|site|magazine|newspaper|outlet|newsroom|station)(?:'s)? (?:parent company|owner|publisher|is owned by|is a subsidiary of|is part of)",
      // What an editor's note discloses.
      "^(?:editor'?s'? )?note ?: .{0,120}?(?:\\bowns?\\b|owned by|\\bowner\\b|shareholder|investor|board (?:of|member)|parent company|financial supporter|funder|donor to|married to|on the board)",
      '(?:author|writer|reporter|columnist|i) (?:is|am|was|has been|have been) (?:an? )?(?:\\w+ )?(?:paid|unpaid) (?:\\w+ )?(?:advis[eo]r|consultant|speaker|lobbyist|board member)',
      '(?:provided|supplied|loaned|lent|sent|gave) (?:us |me )?(?:\\w+ ){1,6}for (?:this|our|my|the) (?:review|test)\\b',
      '(?:i|we|was|were) (?:\\w+ )?(?:received|got|given|sent|provided with) (?:\\w+ )?(?:free|complimentary|gifted|advance|review) (?:\\w+ )?(?:copy|copies|products?|samples?|stays?|tickets?|meals?|e-?galley|arc)\\b',
      '(?:owner|parent company|publisher) of (?:this|the) (?:\\w+ )?(?:publication|site|website|newspaper|magazine|outlet)',
      `^(?:disclaimer|note|transparency|disclosure)s?:? … ${OUTLET}`,
      '(?:our|its|his|her) (?:parent company|sister (?:company|publication|site|organi[sz]ation))',
      '^I work (?:at|for) [\\p{Lu}]',
      '(?:organizes?|chairs?|founder|co-?founder|creator) (?:\\w+ )?(?:of|and) … (?:that|which|this) (?:article|publication|product|conference|program)',
    ],
    de: [
      '(?:mir|uns) (?:\\p{L}+ ){0,5}(?:kostenlos|kostenfrei|gratis|unentgeltlich|leihweise|bedingungslos)\\p{L}* (?:\\p{L}+ ){0,3}(?:zur Verfügung gestellt|zugeschickt|zugesandt|überlassen)',
      '(?:gehör|ist|erschein|sind)\\p{L}* (?:ebenso |genau )?wie [^.]{3,40} (?:ein Unternehmen|Teil|eine? Tochter\\p{L}*|eine Marke|ein Titel|zur|zum) (?:der|des|von|\\p{L}+-?(?:gruppe|verlag|konzern))',
      '(?:Recherche|Reportage|Berichterstattung|Serie)\\p{L}* (?:\\p{L}+ ){0,4}(?:gefördert|unterstützt|finanziert|ermöglicht) (?:\\p{L}+ )?(?:von|vom|durch|mit)\\b',
      'Mitglied (?:unserer|der) (?:Schwesterorganisation|Partnerorganisation)',
      '(?:gehört|gehören) (?:\\p{L}+ )?(?:zum|zur) (?:selben|gleichen|unserem) (?:Verlag|Konzern|Medienhaus|Mediengruppe)',
      'ist (?:ein \\p{L}+ )?(?:Tochter|Tochterunternehmen|Beteiligung) (?:der|des|von) … (?:Verlag|Medien|diese|Herausgeber)',
    ],
  },
  outside: {
    en: [
      "[\\p{Lu}][\\p{L}.'-]+ (?:has |have )?(?:received|receives|receive) (?:\\w+ ){0,4}(?:funding|grants?|honorari\\w+|fees) from",
      '(?:copy|copies) (?:of [^.]{2,40} )?(?:was|were) (?:\\w+ )?(?:provided|supplied|sent) by',
      "(?:author|writer|reporter|journalist|columnist|editor)(?:'s)? (?:own )?(?:husband|wife|partner|spouse|brother|sister|father|mother|son|daughter) (?:works?|worked|is employed|owns?|sits|serves)\\b",
      "(?:author|writer|reporter|trip|travel|flights?|accommodation)(?:'s)? (?:\\w+ ){0,4}(?:was|were) (?:\\w+ )?(?:paid for|covered|funded|hosted|provided|invited) by",
      '(?:funders|donors|sponsors) (?:play|have|had) no (?:role|say|influence|control) && (?:journalism|editorial|coverage|content|reporting|article|our)\\b',
      '(?:is|are|was|has been) (?:a |an )?(?:\\w+ )?(?:financial supporter|funding partner|funder|founding partner|sponsor|donor|advertiser) (?:of|to) (?:the |this )?(?:[\\p{Lu}]|our|publication|newsroom)',
    ],
    de: [
      '(?:Reise|Recherche|Teilnahme|Presse)\\p{L}* (?:wurde|erfolgte|fand) (?:\\p{L}+ ){0,2}(?:vom|von|durch) … (?:unterstützt|finanziert|bezahlt|ermöglicht|getragen)',
      '(?:Reise|Recherche|Teilnahme|Autor|Autorin|Redakteur)\\p{L}* … auf Einladung (?:von|des|der|vom)',
      '(?:Reise|Reisekosten|Recherche|Recherchereise|Pressereise|Teilnahme)\\p{L}* … (?:unterstützt|finanziert|ermöglicht|eingeladen|Einladung) (?:\\p{L}+ )?(?:von|durch|vom)',
    ],
    fr: [
      "(?:voyage|reportage|séjour)\\p{L}* … (?:pris en charge|invité|à l'invitation|financé) ?(?:\\p{L}+ )?(?:par|de|du)",
    ],
    es: [
      '(?:viaje|periodista|redactor|reportaje)\\p{L}* … (?:invitad[oa] por|por invitación de|invitación de|financiad[oa] por|pagado por)',
    ],
    it: ['(?:viaggio|giornalista|inviato)\\p{L}* … (?:invitat[oa] da|su invito d|ospite d|pagato da)'],
    pt: ['(?:jornalista|repórter|viaj\\p{L}+|enviad[oa]) … a convite d[aoe]'],
    nl: [
      'op uitnodiging van … && (?:reis|journalist|redacteur|krant|redactie)',
      '(?:reis|testexemplaar|recensie-exemplaar) … (?:betaald|aangeboden|beschikbaar gesteld|op uitnodiging)',
    ],
    sv: ['(?:resan|resa|biljetter|testexemplar)\\p{L}* … (?:betalades|betaldes|bekostades|bjöds|tillhandahölls) av'],
    no: ['(?:reisen|turen|testeksemplar)\\p{L}* … (?:betalt|dekket|invitert|sponset|betalt|inviteret) (?:av|af)'],
    pl: ['(?:wyjazd|podróż)\\p{L}* … (?:na zaproszenie|koszt|opłacon|sfinansowan)\\p{L}*'],
    ru: ['(?:поездк|выезд|тур)[а-яё]*.{0,30}?(?:оплачен|по приглашению|организован)[а-яё]*'],
  },
  never: [
    '(?:financial|annual|quarterly|mandatory|security|public|non-?)disclosure',
    '(?:cookies?|privacy|newsletter)',
    'independent(?:ly)? (?:of|from) (?:our|its|the)',
    '(?:denied|allegations?|accus|court|minister|lawmaker|senator|Abgeordnet|Minister|Gericht)\\p{L}*',
  ],
} satisfies CaveatRule
