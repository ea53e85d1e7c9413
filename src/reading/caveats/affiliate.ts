/** The outlet earns from links or products in the piece. */
import type { CaveatRule } from './types.ts'

const EARN = '(?:earn|receiv|get|make|made|collect|tak|paid|pay)\\w*'
const CUT =
  '(?:commissions?|percentage|portion|(?:a|small|some|our) (?:\\w+ )?(?:share|cut|fee|kickback|bonus)|affiliate (?:fee|commission|revenue|earn|revenue|income)|revenue)'
const SHOP = '(?:link|purchas|sale|buy|bought|click|shop|retail|product|order|merchant|partner)'

export default {
  kind: 'affiliate',
  cues: "commission|affiliat|share of|small share|a share|cut of|small cut|small fee|small percentage|percentage of|percentage from|portion|qualifying purchase|associates program|associate program|referral|kickback|revenue|provision|prämie|vergütung|partnerlink|partner-link|partner link|werbelink|werbe-link|verkaufserl|anteil|amazon-partner|teilnehmer|geld erhalten|geld bekommen|affilié|d'affiliation|lien|comisi|afilia|link di|comiss|commissie|還元|アフィリ|アソシエイト",
  site: true,
  anywhere: {
    en: [
      `(?:may|might|will|can|could|we|i|publisher|site|sometimes|us) … ${EARN} … ${CUT} && ${SHOP}`,
      `(?:we|i|may|might) (?:\\w+ )?${EARN} (?:\\w+ ){0,2}(?:commission|affiliate) && ${SHOP}`,
      '(?:contain|include|may be|are|use|have|feature)s? (?:\\w+ ){0,3}(?:affiliate|referral)(?: and/or \\w+)?(?: marketing| partner| product)? links?',
      '(?:our|these|this|all|some|through|via|with|income earning)\\b … affiliate (?:links?|partner(?:ship|s)?|program|relationship|disclosure|advertising)',
      '(?:participa\\w+|member|part) (?:\\w+ ){0,3}(?:in|of) … (?:Associates? Program|affiliate (?:advertising )?(?:program|marketing|scheme)|affiliate network)',
      'affiliate relationships? with',
      `affiliate links? … (?:we|may|support|commission|purchas|at no)`,
      '(?:amazon )?associates? … earns? (?:\\w+ ){0,3}(?:from )?qualifying purchases',
      'commissions? paid to (?:the publisher|us|the site)',
    ],
    de: [
      '(?:Provision|Prämie|Vergütung|kleine\\p{L}* Anteil|Verkaufserlös) && (?:Link|Kauf|kauf|bestell|Händler|Partner|Klick) && (?:erh\\S{1,3}lt|bekomm|verdien|erhalte)',
      '(?:Links?|Angebote|gekennzeichnet\\p{L}*|Artikel|Beitrag|Seite|verwenden|nutzen|enthält|enthalten|sind|um) … (?:Affiliate|Provisions|Partner|Werbe)-?\\s?Links?\\b',
      '(?:Affiliate|Provisions|Partner)-?\\s?Links? … (?:versehen|gekennzeichnet|enthalten|Provision|Kauf|erhalten|verwende|unterstütz|handel|sind)',
      '(?:Hinweis (?:zu|auf)|\\*\\)?:?) ?(?:Affiliate|Provisions|Werbe|Partner)-?\\s?Links?',
      'Geld (?:erhalten|bekommen) wir && (?:Link|klick)',
      '(?:Amazon-Partner|Teilnehmer … Partnerprogramm)',
    ],
    fr: [
      "liens? (?:\\p{L}+ )?(?:affiliés?|d'affiliation|sponsorisés?) && (?:commission|article|contien|contenir|percevo|rémun)",
      '(?:percevoir|toucher|recevoir|perçoit|reçoit|touche) … commission && (?:lien|achat|achet)',
    ],
    es: ['(?:recib|gan|obten)\\p{L}* … comisi(?:ón|ones) && (?:enlace|compra|link)', 'enlaces? (?:de )?afilia'],
    it: ['(?:ricev|guadagn|percep)\\p{L}* … commissione && (?:link|acquist)', 'link (?:di )?affilia'],
    pt: ['(?:receb|ganh)\\p{L}* … comiss(?:ão|ões) && (?:link|compra)', 'links? (?:de )?afiliad'],
    nl: [
      '(?:ontvang|krijg|verdien)\\p{L}* … commissie && (?:link|aankoop|koop|bestel)',
      '(?:bevat|zijn|via) … affiliate-?\\s?links?',
    ],
    ja: [
      '(?:収益|売上|売り上げ).{0,40}?還元',
      '(?:アフィリエイト|アソシエイト).{0,40}?(?:参加|利用|含|リンク|プログラム|収入|広告)',
    ],
  },
  never: [
    '(?:trade|securities|election|european|federal) commission\\b … (?:said|ruled|fined|announced)',
    '(?:no|not any|keine|nicht) (?:\\w+ )?(?:commission|affiliate|Provision|Affiliate)',
  ],
} satisfies CaveatRule
