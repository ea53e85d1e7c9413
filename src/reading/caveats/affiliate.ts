/** The outlet earns from links or products in the piece. */
import { ELSEWHERE, Mark, type Survey } from '../survey.ts'
import type { CaveatRule, Support } from './types.ts'

/** Links that are looked at: a piece that earns from its links has one among these. */
const MOST_LINKS = 400

/** The first link within the piece's text that its own markup calls paid for (`rel="sponsored"`). */
function sponsoredLink(survey: Survey): Support | undefined {
  let seen = 0
  for (const block of survey.blocks.slice(Math.max(0, survey.headline), survey.end)) {
    if (block.marks & (ELSEWHERE | Mark.siteFooter)) continue
    for (const { href, rel, start, end } of block.pieces) {
      if (href === undefined || end - start < 3) continue
      if (++seen > MOST_LINKS) return undefined
      if (/(?:^|\s)sponsored(?:\s|$)/i.test(rel ?? ''))
        return { witness: 'link', quote: block.text.slice(start, end), block }
    }
  }
  return undefined
}

const EARN = '(?:earn|receiv|get|make|made|collect|tak|paid|pay)\\w*'
const CUT =
  '(?:commissions?|percentage|portion|(?:a|small|some|our) (?:\\w+ )?(?:share|cut|fee|kickback|bonus)|affiliate (?:fee|commission|revenue|earn|revenue|income)|revenue)'
const SHOP = '(?:link|purchas|sale|buy|bought|click|shop|retail|product|order|merchant|partner)'

export default {
  kind: 'affiliate',
  cues: "compensated|who pay us|that pay us|pays us|jutalék|commissioni|commissions|佣金|수수료|komisi|hoa hồng|provizi|προμήθει|עמלה|عمولة|комісі|provize|partnerlinks|쿠팡|compensation|gesponserte|gesponsorte|bezahlter link|bezahlte link|paid link|commission link|commission|annonslänk|reklamlänk|annonselenk|reklamelenk|reklamelink|affiliatel|mainoslink|affiliate|linki afil|link afil|prowizj|партнёрск|партнерск|komisyon|ortaklık|be compensated|small fee|プロモーション|売上の一部|紹介料|einkaufswagen|qualifizierten|affiliat|share of|small share|a share|cut of|small cut|small fee|small percentage|percentage of|percentage from|portion|qualifying purchase|associates program|associate program|referral|kickback|revenue|provision|prämie|vergütung|partnerlink|partner-link|partner link|werbelink|werbe-link|verkaufserl|anteil|amazon-partner|teilnehmer|geld erhalten|geld bekommen|affilié|d'affiliation|lien|comisi|afilia|link di|comiss|commissie|還元|アフィリ|アソシエイト",
  site: true,
  anywhere: {
    en: [
      `(?:we|i|us|our \\w+|this (?:site|page|post|website|blog)|publisher|[\\w-]{2,30}\\.(?:com|net|org|co)) … ${EARN} … ${CUT} && ${SHOP}`,
      '^[\\p{Lu}][\\p{L}\\d/&. ]{1,40} may (?:get|earn|receive|make) an? (?:\\w+ )?commission[^\\p{L}]{0,3}$',
      `(?:we|i|may|might) (?:\\w+ )?${EARN} (?:\\w+ ){0,2}(?:commission|affiliate) && ${SHOP}`,
      '(?:contain|include|may be|are|use|have|feature)s? (?:\\w+ ){0,3}(?:affiliate|referral)(?: and/or \\w+)?(?: marketing| partner| product)? links?',
      '(?:our|these|this|all|some|through|via|with|income earning)\\b … affiliate (?:links?|partner(?:ship|s)?|program|relationship|disclosure|advertising)',
      '(?:participa\\w+|member|part) (?:\\w+ ){0,3}(?:in|of) … (?:Associates? Program|affiliate (?:advertising )?(?:program|marketing|scheme)|affiliate network)',
      'affiliate relationships? with',
      'offers? … (?:from|by) (?:advertisers|partners|companies) (?:who|that|which|from which) (?:\\w+ )?(?:pay|compensate)s? us\\b',
      '(?:we|us|site|publisher|website|blog) … (?:is|are|may be|get|be) compensated (?:\\w+ ){0,3}(?:when|if|for|through|by) && (?:click|buy|purchas|link|offer|partner|product)',
      '(?:buy|purchase|shop|click|order)\\w* … (?:links?|partners?|retailers?) … (?:be |are |is |get |gets )?(?:compensated|paid|receives? a (?:small )?fee|earn a fee)',
      'affiliate (?:marketing )?(?:programs?|partners?|partnerships?) && (?:we|participates?|our|links?|earn)\\b',
      `affiliate links? … (?:we|may|support|commission|purchas|at no)`,
      '(?:amazon )?associates? … earns? (?:\\w+ ){0,3}(?:from )?qualifying purchases',
      'commissions? paid to (?:the publisher|us|the site)',
      '(?:we|us|publisher|this (?:site|page|post|website|blog)|[\\w-]{2,30}\\.(?:com|net|org|co)) (?:may |might |can |sometimes )?(?:also )?(?:receives?|earns?|gets?) (?:\\w+ )?compensation\\b && (?:links?|click\\w*|products?|offers?|purchas\\w*)\\b',
      '^[\\p{Lu}][\\p{L}\\d/&. ]{1,40} may (?:get|earn|receive) compensation (?:for|from|when|if|through) (?:\\w+ ){0,4}(?:links?|click\\w*|buy|purchase)',
    ],
    de: [
      '(?:Provision|Prämie|Vergütung|kleine\\p{L}* Anteil|Verkaufserlös) && (?:Link|Kauf|kauf|bestell|Händler|Partner|Klick) && (?:erh\\S{1,3}lt|bekomm|verdien|erhalte)',
      '(?:Links?|Angebote|gekennzeichnet\\p{L}*|Artikel|Beitrag|Seite|verwenden|nutzen|enthält|enthalten|sind|um) … (?:Affiliate|Provisions|Partner|Werbe)-?\\s?Links?\\b',
      '(?:Affiliate|Provisions|Partner)-?\\s?Links? … (?:versehen|gekennzeichnet|enthalten|Provision|Kauf|erhalten|verwende|unterstütz|handel|sind)',
      '(?:Hinweis (?:zu|auf)|\\*\\)?:?) ?(?:Affiliate|Provisions|Werbe|Partner)-?\\s?Links?',
      'Geld (?:erhalten|bekommen) wir && (?:Link|klick)',
      '(?:handelt es sich|gekennzeichnet\\p{L}*|markiert\\p{L}*) … (?:Affiliate|Provisions|Partner|Werbe)-?\\s?Links?',
      'verdien\\p{L}* … an qualifizierten (?:Verkäufen|Käufen)',
      '(?:Amazon-Partner|Teilnehmer … Partnerprogramm)',
      '^[*(]{0,3}\\*\\)? ?[=:–-]? ?(?:gespons[eo]rter?|bezahlter?) Links?\\b',
    ],
    fr: [
      "liens? (?:\\p{L}+ )?(?:affiliés?|d'affiliation|sponsorisés?) && (?:commission|article|contien|contenir|percevo|rémun)",
      '(?:percevoir|toucher|recevoir|perçoit|reçoit|touche) … commission && (?:lien|achat|achet)',
    ],
    sv: [
      '(?:innehåller|är|via|genom) … (?:annonslänk|affiliatelänk|reklamlänk|affiliate-länk)\\p{L}*',
      '(?:får|tjänar) … (?:provision|ersättning) && (?:länk|köp)',
    ],
    no: [
      '(?:inneholder|indeholder|er|via) … (?:annonselenk|affiliatelenk|reklamelenk|affiliate-?link|reklamelink|affiliate-lenk)\\p{L}*',
      '(?:får|tjener|mottar|modtager) … provisjon && (?:lenk|kjøp)',
    ],
    fi: ['(?:sisältää|ovat) … (?:mainoslink|affiliate-?link|kumppanuuslink)\\p{L}*'],
    pl: [
      '(?:zawiera|zawierać|to) … link\\p{L}* (?:afiliacyjn|partnersk)\\p{L}*',
      '(?:otrzym|zarab|dostan)\\p{L}* … prowizj\\p{L}* && (?:link|zakup|kup)',
    ],
    ru: [
      '(?:содерж|есть|могут быть|это).{0,40}?парт(?:н[её]рск)[а-яё]* ссылк',
      '(?:получ|зараб)[а-яё]*.{0,40}?комисси[а-яё]*.{0,60}?(?:ссылк|покуп)',
      '(?:ссылк|покуп)[а-яё]*.{0,60}?(?:получ|зараб)[а-яё]*.{0,40}?комисси',
    ],
    tr: ['(?:bağlantı|link)\\p{L}*.{0,80}?komisyon', '(?:satış ortaklığı|affiliate) (?:bağlantı|link)\\p{L}*'],
    es: ['(?:recib|gan|obten)\\p{L}* … comisi(?:ón|ones) && (?:enlace|compra|link)', 'enlaces? (?:de )?afilia'],
    cs: ['(?:provizi)\\p{L}* && (?:odkaz|nákup)\\p{L}* && (?:získ|dostan|obsah|může)\\p{L}*'],
    hu: ['(?:jutalék)\\p{L}* && (?:link|vásárl)\\p{L}*'],
    ko: ['(?:수수료|쿠팡 ?파트너스|제휴 ?(?:링크|마케팅)).{0,30}?(?:받|제공|포함|수익)'],
    zh: ['(?:佣金|分润|分潤|返利).{0,30}?(?:链接|連結|购买|購買)|(?:链接|連結|购买|購買).{0,30}?(?:佣金|分潤|分润)'],
    id: ['(?:komisi) … (?:tautan|link|pembelian)|(?:tautan|link) afiliasi'],
    uk: ['(?:посиланн|покуп)[а-яіїєґ]*.{0,60}?(?:отрим|заробл)[а-яіїєґ]*.{0,40}?комісі'],
    it: ['(?:ricev|guadagn|percep)\\p{L}* … commissione && (?:link|acquist)', 'link (?:di )?affilia'],
    pt: ['(?:receb|ganh)\\p{L}* … comiss(?:ão|ões) && (?:link|compra)', 'links? (?:de )?afiliad'],
    nl: [
      '(?:ontvang|krijg|verdien)\\p{L}* … commissie && (?:link|aankoop|koop|bestel)',
      '(?:bevat|zijn|via|met) (?:\\p{L}+ ){0,3}(?:affiliate|commissie|partner)-?\\s?links?',
    ],
    ja: [
      '(?:収益|売上|売り上げ).{0,40}?(?:還元|(?:編集部|当サイト|当社|弊社)に)',
      '(?:本|この|当)(?:ページ|記事|サイト).{0,20}?(?:プロモーション|アフィリエイト広告|広告)(?:が|を)(?:含|利用|掲載)',
      '(?:アフィリエイト|アソシエイト).{0,40}?(?:参加|利用|含|リンク|プログラム|収入|広告)',
    ],
  },
  edges: {
    en: [`(?:may|might|will|can|could|sometimes) … ${EARN} … ${CUT} && (?:links?|click|through our)`],
  },
  weak: {
    xx: ['(?:affiliate|referral)[ -]?links?\\b', 'affiliatelinks?\\b'],
    en: [
      '(?:paid|commission|partner) links?\\b',
      '(?:may|might|could) (?:get|earn|receive|make) (?:a |an )?(?:\\w+ )?commission',
    ],
    de: ['(?:Werbe|Provisions|Partner)-?links?\\b'],
    fr: ['liens? (?:rémunérés?|commerciaux|sponsorisés?)'],
  },
  support: sponsoredLink,
  never: [
    '(?:trade|securities|election|european|federal) commission\\b … (?:said|ruled|fined|announced)',
    '(?:no|not any|keine|nicht) (?:\\w+ )?(?:commission|affiliate|Provision|Affiliate)',
    '(?:join|become|apply|about) (?:\\w+ )?(?:our|an?|the) (?:\\w+ )?affiliate',
  ],
} satisfies CaveatRule
