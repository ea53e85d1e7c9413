/** Paid, partner, branded or advertorial content: the piece itself, not an advertisement beside it. */

import { typesOf } from '../survey/metadata.ts'
import type { Survey } from '../survey.ts'
import type { CaveatRule } from './types.ts'

const PIECE =
  '(?:article|post|content|story|piece|video|episode|deal|review|series|column|feature|podcast|interview|guide)'
const BEITRAG = '(?:Beitrag|Artikel|Text|Inhalt|Inhalte|Beilage|Podcast|Folge|Interview|Spezial|Bericht|Video)'

export default {
  kind: 'sponsored',
  cues: 'sponsor|partenariat|parrain|proposé|financé|collaborazione|colaboración|parceria|iş birliği|kooperation|commercial|brand studio|oferec|ofrec|participé|participado|redactie|samenwerking|samarbete|samarbeid|samarbejde|betald|betalt|annons|annonsør|yhteistyö|mainos|sponsorow|płatn|partner|współprac|reklam|реклам|партн|ilan|işbirliği|advertorial|paid|payment|collaborat|association|funded|supported|made possible|not involved|newsroom|partner|promot|brought to you|compensat|publireportage|werbung|anzeige|bezahlt|zusammenarbeit|finanziert|unterstützt|auftrag|produktplatz|influencer|patrocin|publicit|pubblicit|publicid|gesponser|rédactionnel|広告|タイアップ|提供',
  labels: {
    en: 'advertorial|sponsored content|sponsored|sponsored post|sponsored story|sponsored article|sponsored feature|sponsored deal|sponsored video|sponsored by …|sponsor content|sponsored message|sponsor message|paid content|paid post|paid program|paid partnership|paid partner content|paid feature|paid promotion|paid story|paid partnership with …|paid for by …|paid content by …|paid content from …|paid post by …|partnered content|partnered post|partnered story|partnered feature|partner content|partner post|partner story|partner feature|branded content|branded post|branded story|branded voice|brand content|brand post|brand story|brand voice|promoted content|promoted|promoted post|promoted story|promoted by …|produced in paid partnership with …|produced in partnership with …|created in paid partnership with …|created in partnership with …|in paid partnership with …|in partnership with …|brought to you by …|advertisement feature|advertiser content|content from our sponsors|content from our sponsor|content from our partners|content from our partner|from our sponsors|from our sponsor|from our partners|from our partner|presented by …|native advertising|native ad|brandvoice|brand studio|paid advertisement|sponsored by|commercial content|commercial feature|partner message|in association with …|paid advertorial|sponsor spotlight|special advertising section',
    de: 'publi-reportage|publireportage|bezahlter inhalt|bezahltes inhalt|bezahlte inhalt|bezahlter beitrag|bezahltes beitrag|bezahlte beitrag|bezahlter partnerschaft|bezahltes partnerschaft|bezahlte partnerschaft|bezahlter anzeige|bezahltes anzeige|bezahlte anzeige|bezahlter content|bezahltes content|bezahlte content|sponsored post|anzeigen-sonderveröffentlichung|anzeigensonderveröffentlichung|sonderveröffentlichung|verlagssonderveröffentlichung|verlagsspezial|partnerinhalt|partner-content|entgeltliche einschaltung|entgeltliche kooperation|bezahlte einschaltung|werblicher inhalt|werbliches inhalt|werbliche inhalt|werblicher beitrag|werbliches beitrag|werbliche beitrag|in zusammenarbeit mit …|in kooperation mit …|pr-beitrag|pr-anzeige|pr-artikel|gesponsert|gesponsert von …|gesponsert durch …|gesponserter beitrag|gesponserter inhalt|gesponserter artikel|anzeige von …|sponsored content|anzeige - sponsored|bezahlte kooperation|bezahlter artikel|partner-inhalt|sponsored|native advertising|produktvorstellung anzeige',
    fr: 'publi-rédactionnel|publirédactionnel|publi-reportage|publireportage|publi-communiqué|publicommuniqué|publi-information|publiinformation|contenu sponsorisé|contenu partenaire|contenu de marque|sponsorisé par …|sponsorisé|article sponsorisé|article partenaire|en partenariat avec …|contenu promotionnel|publi-rédaction|proposé par …|contenu proposé par …|parrainé par …|contenu partenaire sponsorisé|article partenaire',
    es: 'contenido patrocinado|contenido de marca|contenido ofrecido por …|patrocinado por …|patrocinado|publirreportaje|publinota|espacio patrocinado|contenido promocionado|contenido comercial|presentado por …|en colaboración con …|brandstudio|contenido pagado|remitido|publicidad pagada',
    it: 'contenuto sponsorizzato|contenuto in collaborazione con …|informazione pubblicitaria|informazione promozionale|publiredazionale|sponsorizzato|contenuto promozionale|messaggio pubblicitario|contenuto sponsorizzato da …|pubbliredazionale|in collaborazione con …|articolo sponsorizzato',
    pt: 'conteúdo patrocinado|conteúdo de marca|publieditorial|patrocinado por …|patrocinado|informe publicitário|publicidade paga|conteúdo publicitário|conteúdo de parceiro|oferecido por …|apresentado por …|apresenta: …',
    nl: 'gesponsord bericht|gesponsord|gesponsord artikel|gesponsord door …|partnercontent|partnerbijdrage|ingezonden mededeling|gesponsorde bijdrage|gesponsorde inhoud|gesponsorde content|betaalde content|betaalde samenwerking|advertorial van …|aangeboden door …|in samenwerking met …|branded content',
    sv: 'sponsrat innehåll|sponsrat|annons från …|annonsinnehåll|betalt samarbete|i samarbete med …|reklamsamarbete|sponsras av …|innehåll från annonsör',
    fi: 'kaupallinen yhteistyö|mainos|maksettu mainos|sponsoroitu|kaupallinen yhteistyö: …',
    pl: 'artykuł sponsorowany|materiał sponsorowany|tekst sponsorowany|treść sponsorowana|materiał partnera|materiał promocyjny|artykuł promocyjny|materiał reklamowy|płatna współpraca|we współpracy z …|partnerem materiału jest …|materiał partnerski',
    ru: 'на правах рекламы|партнёрский материал|партнерский материал|спонсорский материал|реклама. …|рекламный материал|промо',
    tr: 'sponsorlu içerik|sponsorlu|advertorial|bu bir ilandır|bu bir reklamdır|reklam içerik|marka içeriği|tanıtım yazısı',
    no: 'annonsørinnhold|sponset innhold|betalt innhold|sponsrat innehåll|sponsrat|sponsoreret indhold|sponsoreret|kommersielt samarbeid|annonsørbilag|betalt samarbeid|i samarbeid med …|sponset|annonce|kommercielt samarbejde|betalt samarbejde|i samarbejde med …|betalt indhold',
    ja: 'pr|pr記事|広告|広告特集|広告企画|スポンサード|スポンサードコンテンツ|企画広告|タイアップ企画|pr企画|記事広告|タイアップ広告|タイアップ記事|タイアップ|スポンサード…|提供:…|提供：…',
  },
  edges: {
    en: [
      `(?:this|these|our|the following) (?:\\w+ ){0,3}${PIECE}s? (?:is|are|was|were|has been|have been) (?:\\w+ ){0,5}(?:sponsored|paid for|paid content|brought to you|funded by|made possible by|supported by|(?:produced|created|written|published|made) (?:\\w+ )?in (?:\\w+ )?(?:partnership|collaboration|association) with)`,
      `(?:this|our) (?:\\w+ )?(?:sponsored|paid|promoted|branded) ${PIECE}`,
      '(?:this|our) … (?:series|episode|article|post|story|podcast|content) … sponsored by',
      'this is (?:a|an) (?:paid|sponsored|promoted|advertorial|advertisement)',
      '(?:we|i) (?:was|were|am|are|have been|has been|received|got) (?:\\w+ )?(?:compensated|paid|compensation|payment) (?:\\w+ ){0,6}(?:for (?:this|writing)|to (?:write|review|promote))',
      `(?:paid|sponsored) (?:content|post|partnership|advertisement|promotion) (?:by|with|from|on behalf of|produced) `,
      'content (?:produced|created) by (?:\\w+ ){0,4}(?:brand|content|commercial) studio',
      '(?:produced|created|written) by (?:our|the) (?:\\w+ )?(?:commercial|advertising|brand|marketing|content studio|partnerships) (?:team|department|studio)',
      '(?:created|produced|published) in (?:paid )?(?:partnership|collaboration|association) with && ^(?:this|content|created|produced|sponsored|article)',
      'newsroom(?: or editorial staff)? (?:was|were) not involved in (?:the|its) (?:creation|production)',
    ],
    de: [
      `(?:dies\\p{L}*) (?:\\p{L}+ ){0,2}${BEITRAG}\\p{L}* … (?:Kooperation mit|Zusammenarbeit mit|gesponser|bezahlt|finanziert von|im Auftrag|Werbung|Anzeige|unterstützt von|Sponsored)`,
      `${BEITRAG} in (?:bezahlter )?(?:Zusammenarbeit|Kooperation) mit`,
      'bezahlte (?:Werbung|Partnerschaft|Kooperation)',
      `(?:dies\\p{L}*) (?:\\p{L}+ )?(?:ist )?(?:eine |ein )?(?:bezahlte |entgeltliche )(?:Anzeige|Werbung|Einschaltung|Inhalt)`,
      `${BEITRAG} (?:ist|entstand|entstanden) (?:\\p{L}+ )?in (?:\\p{L}+ )?(?:Kooperation|Zusammenarbeit) mit`,
      'enthält (?:\\p{L}+ ){0,2}(?:Werbung|Produktplatzierung)',
      '(?:Sponsored Post|Werbung, (?:unbezahlt|unbeauftragt|bezahlt))',
      // In capitals it is a label; a sentence on advertising begins alike.
      '^[\\[(*]?(?=\\p{Lu})WERBUNG[\\])]? (?:für|wegen|mit|durch|da|weil) ',
    ],
    fr: [
      '(?:cet article|ce contenu|article|contenu) … (?:sponsorisé|en partenariat avec|proposé par|financé par|rédigé pour)',
      "(?:rédaction|journalistes) n'(?:a|ont) pas (?:participé|pris part|été impliqué)",
      '(?:contenu|article|texte) (?:publicitaire|promotionnel|commercial)',
    ],
    es: [
      '(?:este (?:artículo|contenido)|contenido) … (?:patrocinado|ofrecido por|en colaboración con|pagado por)',
      '(?:redacción) no (?:ha participado|participó|intervino)',
    ],
    pt: [
      '(?:este (?:artigo|conteúdo|texto)|conteúdo) … (?:patrocinad|oferecimento|oferecid|em parceria com|publicitári|pago por)\\p{L}*',
    ],
    nl: [
      '(?:dit artikel|deze bijdrage|deze inhoud|dit bericht) … (?:gesponsord|in samenwerking met|betaald door|aangeboden door|advertorial|mogelijk gemaakt door)',
      'redactie (?:is|was) niet (?:betrokken|verantwoordelijk) && (?:artikel|inhoud|bijdrage|productie)',
    ],
    sv: [
      '(?:artikeln|innehållet|detta|det här|texten) (?:\\p{L}+ ){0,4}(?:betalt samarbete|sponsrat|sponsrad|reklamsamarbete|annons från|finansierat av|producerat i samarbete|i samarbete med)',
    ],
    no: [
      '(?:saken|artikkelen|artiklen|innholdet|dette) (?:\\p{L}+ ){0,4}(?:annonsørinnhold|betalt (?:av|samarbeid|indhold|samarbejde)|sponset|kommersielt samarbeid|laget i samarbeid med|produceret i samarbejde)',
    ],
    fi: [
      '(?:artikkeli|juttu|sisältö)\\p{L}* … (?:kaupallinen yhteistyö|kaupallisessa yhteistyössä|mainos|sponsoroi|maksettu)\\p{L}*',
    ],
    pl: [
      '(?:artykuł|materiał|tekst|treść)\\p{L}* (?:\\p{L}+ ){0,4}(?:sponsorowan|płatnej współpracy|na zlecenie|we współpracy z|partnerem)\\p{L}*',
    ],
    ru: [
      '(?:на правах рекламы|рекламодатель ?:|при (?:финансовой )?поддержке|материал подготовлен (?:совместно|при поддержке|по заказу))',
      '^реклама\\. ?.{2,80}(?:ООО|АО|ИП|ИНН|erid)',
    ],
    tr: [
      '(?:bu (?:içerik|haber|yazı|makale)\\p{L}*).{0,60}?(?:sponsor|reklam|iş birliği|işbirliği|ilan)\\p{L}*',
      '^bu bir (?:ilan|reklam)dır',
    ],
    it: [
      '(?:questo (?:articolo|contenuto)|contenuto) … (?:sponsorizzat|in collaborazione con|offerto da|a pagamento|pubblicitari)\\p{L}*',
    ],
    ja: ['(?:この記事|本記事).{0,40}?(?:提供|広告|タイアップ|プロモーション)'],
  },
  never: [
    '(?:not|never|nicht) (?:\\w+ )?(?:sponsored|paid|gesponsert|bezahlt)',
    '(?:unabhängig von|not influenced|keinen Einfluss)',
    '(?:bill|legislation|resolution|amendment|tournament)\\b|(?:team|club)s? (?:is|was|are|were) sponsored',
    '(?:newsletter|subscription|paid subscriber)',
  ],
  metadata: (survey: Survey) => {
    const type = survey.meta.piece && typesOf(survey.meta.piece).find((one) => one === 'AdvertiserContentArticle')
    return type ? { witness: 'json-ld', quote: type } : undefined
  },
} satisfies CaveatRule
