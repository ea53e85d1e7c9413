/** No guarantee that the content is accurate, valid, complete; "as is". */
import { OWN } from './own.ts'
import type { CaveatRule } from './types.ts'

const TRUE =
  '(?:accura|inaccura|complete|valid|fact-checked|checked|valid|complete|correct|truth|reliab|factual|timel|veracity|authentic|currency)'
const SOUND =
  '(?:exactitude|exhaustivité|fiabilité|véracité|exactitud|veracidad|fiabilidad|integridad|accuratezza|veridicità|esattezza|completezza|correttezza|exatidão|precisão|veracidade)'

export default {
  kind: 'accuracy',
  cues: 'guarant|rush|transcript|independently|irrtum|irrtümer|nicht geprüft|nicht überprüft|à titre indicatif|veracidad|indicativ|rechten|garanter|ansvar|gwarantuj|ponosi|достоверн|гарантир|точност|doğrulu|garanti|warrant|vouch|certif|accura|inaccura|validity|completeness|correctness|veracity|errors|mistakes|omissions|fact-checked|fact checked|checked for|verified for|as is|as-is|information purposes|informational purposes|general information|gewähr|haftung|verantwortung|garant|richtigkeit|vollständigkeit|exactitud|veracidad|fiabilidad|veridicit|esattezza|correttezza|exatidão|precisão|juistheid|volledigheid|保証',
  site: true,
  within: OWN,
  edges: {
    en: [
      `(?:cannot|can not|can't|(?:do|does|will|is|are)(?: not|n't)|don't|unable to|neither|nor|nobody|makes? no|without|gives? no|offers? no) … (?:guarantee|warrant|vouch|ensure|assur|certif)\\w* … ${TRUE}`,
      `(?:no|any) (?:\\w+ ){0,3}(?:representation|warrant|guarantee|assurance|promise)\\w* … ${TRUE} && (?:no|not|without|disclaims?|neither|nor)\\b`,
      `(?:cannot|do not|does not|don't|doesn't|can't) (?:guarantee|vouch for|warrant|certify) (?:\\w+ ){0,3}(?:content|information|everything|claims|facts|report|data)`,
      `(?:not|never|nor) (?:be )?(?:held )?(?:responsible|liable|accountable) for … (?:accura|inaccura|validity|completeness|veracity|correctness|errors)`,
      `${TRUE}\\w* … (?:is|are|be) (?:not|neither|never) (?:\\w+ )?guaranteed`,
      `${TRUE}\\w* … cannot be (?:guaranteed|assured|assumed)`,
      `(?:content|information|article|material|translation|site|data|service)s? … (?:is|are) (?:\\w+ ){0,2}(?:provided|offered|presented|published|supplied) (?:\\w+ ){0,3}["“'(]?as[ -]is\\b`,
      `(?:content|information|article|material|site|translation|transcript|page|summary|post)s? … (?:may|might|could|can) … (?:contain|include|have) … (?:errors|mistakes|inaccura|omissions)`,
      `(?:content|information|article|material)s? … (?:is|are) (?:provided|intended|meant|published) … (?:information(?:al)?|general information) purposes only`,
      `(?:has|have|was|were) not (?:been )?(?:fact[- ]checked|checked for accuracy|verified for accuracy)`,
      'strives? for accuracy … (?:mistakes|errors)',
      'accuracy (?:\\w+ ){0,3}may vary',
      'rush transcript|(?:transcript|text) … (?:not be in its final form|updated or revised in the future|rush deadline)',
      '(?:has|have|was|were) not (?:been )?(?:independently |yet )?(?:fact[- ]checked)',
    ],
    de: [
      '(?:keine|keinerlei|ohne) (?:\\p{L}+ ){0,2}(?:Gewähr|Garantie|Haftung|Verantwortung|Gewährleistung)\\p{L}* … (?:Richtigkeit|Vollständigkeit|Aktualität|Korrektheit|Genauigkeit|Inhalt)',
      'ohne Gewähr',
      '(?:Irrtum|Irrtümer|Fehler|Irrtümer und \\p{L}+) (?:und \\p{L}+ )?vorbehalten',
      '(?:Redaktion|wir) (?:hat|haben) (?:die|diese|den) (?:\\p{L}+ ){0,3}nicht (?:inhaltlich |selbst |unabhängig )?(?:geprüft|überprüft)',
      '(?:Richtigkeit|Vollständigkeit|Aktualität|Korrektheit) && (?:keine|nicht|keinerlei)\\b && (?:garantier|gewährleist|Gewähr|Garantie|Haftung|übernommen|übernehmen)',
    ],
    fr: [
      `(?:ne (?:peut|peuvent|pouvons|saurait|garantit|garantissons|garantissent)|sans (?:aucune )?garantie|aucune garantie) … ${SOUND}`,
      '(?:informations?|données|contenus?) … à titre (?:purement )?(?:indicatif|informatif) (?:et|uniquement|seulement)',
    ],
    es: [
      `no se hace(?:n)? responsable\\p{L}* … ${SOUND}`,
      `no (?:se |podemos |puede |pueden )?(?:garantiza|responsabiliza)\\p{L}* … ${SOUND}`,
    ],
    it: [
      '(?:informazioni|contenuti|dati) (?:\\p{L}+ ){0,4}(?:puramente|meramente|solo|esclusivamente|titolo) (?:a titolo )?indicativ',
      `non (?:si |può |possiamo )?(?:garanti)\\p{L}* … ${SOUND}`,
    ],
    pt: [`não (?:se |podemos |pode )?(?:garant|responsabiliza)\\p{L}* … ${SOUND}`],
    nl: [
      '(?:geen (?:enkele )?garantie|niet (?:garanderen|instaan)|kan niet) … (?:juistheid|volledigheid|nauwkeurigheid)',
      '(?:aan|inhoud) … geen rechten worden ontleend',
    ],
    no: [
      '(?:garanterer|garanterar|tar|påtar|påtager) (?:oss |seg |sig )?ikke (?:ansvar )?… (?:korrekt|riktig|nøyaktig|fullstendig|opplysning|rigtig)',
    ],
    sv: [
      '(?:garanterar inte|kan inte garantera|ingen garanti|inget ansvar) … (?:korrekt|riktighet|fullständig|tillförlitlig)\\p{L}*',
    ],
    pl: [
      'nie (?:gwarantuje|gwarantujemy|ponosi odpowiedzialności|ponosimy odpowiedzialności|odpowiada) … (?:prawdziwoś|komplet|rzeteln|dokładn|popraw|aktualn|błęd)\\p{L}*',
    ],
    ru: [
      'не (?:гарантиру[а-яё]+|нес[её]т ответственност[а-яё]+|отвечает|да[её]т гаранти[а-яё]+).{0,40}?(?:достоверност|точност|полнот|правильност|корректност)[а-яё]*',
    ],
    tr: [
      '(?:doğruluğu|doğruluğunu|eksiksiz\\p{L}*|güncelliği\\p{L}*|güvenilirliğ\\p{L}*).{0,40}?(?:garanti (?:edilme|etme|verme)|taahhüt etme|sorumlu değil)',
    ],
    ja: ['(?:正確性|完全性|信頼性|内容|情報).{0,60}?保証(?:する|し|いたし|いたす|でき|は|もの)'],
  },
  never: [
    '(?:weather|stock quotes?|quotes? (?:is|are) delayed|market data|delayed (?:at least|by)|exchange rates|lottery|prices? (?:and|are))',
    '(?:Lotto|Gewinnzahlen|Kurs(?:daten|e|informationen)|Börsenkurs|Wetter|Preisangaben|Termine)',
    '(?:extern|verlinkt)\\p{L}* (?:Links|Seiten|Internetseiten|Websites|Inhalte)|external (?:sites|links|websites)',
    "(?:product|money[- ]back|satisfaction|limited|lifetime|manufacturer'?s?) (?:warranty|guarantee)",
  ],
} satisfies CaveatRule
