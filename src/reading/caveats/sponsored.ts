/** Paid, partner, branded or advertorial content: the piece itself, not an advertisement beside it. */

import { typesOf } from '../survey/metadata.ts'
import type { Survey } from '../survey.ts'
import type { CaveatRule } from './types.ts'

const PIECE =
  '(?:article|post|content|story|piece|video|episode|deal|review|series|column|feature|podcast|interview|guide)'
const BEITRAG = '(?:Beitrag|Artikel|Text|Inhalt|Inhalte|Beilage|Podcast|Folge|Interview|Spezial|Bericht|Video)'

export default {
  kind: 'sponsored',
  cues: 'sponsor|advertorial|paid|payment|collaborat|association|funded|supported|made possible|not involved|newsroom|partner|promot|brought to you|compensat|publireportage|werbung|anzeige|bezahlt|kooperation|zusammenarbeit|finanziert|unterstützt|auftrag|produktplatz|influencer|patrocin|publicit|pubblicit|publicid|gesponser|rédactionnel|広告|タイアップ|提供',
  labels: {
    en: 'advertorial|sponsored content|sponsored|sponsored post|sponsored story|sponsored article|sponsored feature|sponsored deal|sponsored video|sponsored by …|sponsor content|sponsored message|sponsor message|paid content|paid post|paid program|paid partnership|paid partner content|paid feature|paid promotion|paid story|paid partnership with …|paid for by …|paid content by …|paid content from …|paid post by …|partnered content|partnered post|partnered story|partnered feature|partner content|partner post|partner story|partner feature|branded content|branded post|branded story|branded voice|brand content|brand post|brand story|brand voice|promoted content|promoted|promoted post|promoted story|promoted by …|produced in paid partnership with …|produced in partnership with …|created in paid partnership with …|created in partnership with …|in paid partnership with …|in partnership with …|brought to you by …|advertisement feature|advertiser content|content from our sponsors|content from our sponsor|content from our partners|content from our partner|from our sponsors|from our sponsor|from our partners|from our partner|presented by …|native advertising|native ad',
    de: 'publi-reportage|publireportage|bezahlter inhalt|bezahltes inhalt|bezahlte inhalt|bezahlter beitrag|bezahltes beitrag|bezahlte beitrag|bezahlter partnerschaft|bezahltes partnerschaft|bezahlte partnerschaft|bezahlter anzeige|bezahltes anzeige|bezahlte anzeige|bezahlter content|bezahltes content|bezahlte content|sponsored post|anzeigen-sonderveröffentlichung|anzeigensonderveröffentlichung|sonderveröffentlichung|verlagssonderveröffentlichung|verlagsspezial|partnerinhalt|partner-content|entgeltliche einschaltung|entgeltliche kooperation|bezahlte einschaltung|werblicher inhalt|werbliches inhalt|werbliche inhalt|werblicher beitrag|werbliches beitrag|werbliche beitrag|in zusammenarbeit mit …|in kooperation mit …|pr-beitrag|pr-anzeige|pr-artikel|gesponsert|gesponsert von …|gesponsert durch …|gesponserter beitrag|gesponserter inhalt|gesponserter artikel|anzeige von …',
    fr: 'publi-rédactionnel|publirédactionnel|publi-reportage|publireportage|publi-communiqué|publicommuniqué|publi-information|publiinformation|contenu sponsorisé|contenu partenaire|contenu de marque|sponsorisé par …|sponsorisé|article sponsorisé|article partenaire|en partenariat avec …',
    es: 'contenido patrocinado|contenido de marca|contenido ofrecido por …|patrocinado por …|patrocinado|publirreportaje|publinota|espacio patrocinado',
    it: 'contenuto sponsorizzato|contenuto in collaborazione con …|informazione pubblicitaria|informazione promozionale|publiredazionale|sponsorizzato',
    pt: 'conteúdo patrocinado|conteúdo de marca|publieditorial|patrocinado por …|patrocinado|informe publicitário|publicidade paga',
    nl: 'gesponsord bericht|gesponsord|gesponsord artikel|gesponsord door …|partnercontent|partnerbijdrage|ingezonden mededeling',
    no: 'annonsørinnhold|sponset innhold|betalt innhold|sponsrat innehåll|sponsrat|sponsoreret indhold|sponsoreret|kommersielt samarbeid',
    ja: 'pr|pr記事|広告|記事広告|タイアップ広告|タイアップ記事|タイアップ|スポンサード…|提供:…|提供：…',
  },
  edges: {
    en: [
      `(?:this|these|our|the following) (?:\\w+ ){0,3}${PIECE}s? (?:is|are|was|were|has been|have been) (?:\\w+ ){0,5}(?:sponsored|paid for|brought to you|funded by|made possible by|supported by|(?:produced|created|written|published|made) (?:\\w+ )?in (?:\\w+ )?(?:partnership|collaboration|association) with)`,
      `(?:this|our) (?:\\w+ )?(?:sponsored|paid|promoted|branded) ${PIECE}`,
      '(?:this|our) … (?:series|episode|article|post|story|podcast|content) … sponsored by',
      'this is (?:a|an) (?:paid|sponsored|promoted|advertorial|advertisement)',
      '(?:we|i) (?:was|were|am|are|have been|has been|received|got) (?:\\w+ )?(?:compensated|paid|compensation|payment) (?:\\w+ ){0,6}(?:for (?:this|writing)|to (?:write|review|promote))',
      `(?:paid|sponsored) (?:content|post|partnership|advertisement|promotion) (?:by|with|from|on behalf of|produced) `,
      'content (?:produced|created) by (?:\\w+ ){0,4}(?:brand|content|commercial) studio',
      'newsroom(?: or editorial staff)? (?:was|were) not involved in (?:the|its) (?:creation|production)',
    ],
    de: [
      `(?:dies\\p{L}*) (?:\\p{L}+ ){0,2}${BEITRAG}\\p{L}* … (?:Kooperation mit|Zusammenarbeit mit|gesponser|bezahlt|finanziert von|im Auftrag|Werbung|Anzeige|unterstützt von|Sponsored)`,
      `${BEITRAG} in (?:bezahlter )?(?:Zusammenarbeit|Kooperation) mit`,
      'bezahlte (?:Werbung|Partnerschaft|Kooperation)',
      'enthält (?:\\p{L}+ ){0,2}(?:Werbung|Produktplatzierung)',
      '(?:Sponsored Post|Werbung, (?:unbezahlt|unbeauftragt|bezahlt))',
    ],
    fr: [
      '(?:cet article|ce contenu|article|contenu) … (?:sponsorisé|en partenariat avec|proposé par|financé par|rédigé pour)',
    ],
    es: ['(?:este (?:artículo|contenido)|contenido) … (?:patrocinado|ofrecido por|en colaboración con)'],
    it: ['(?:questo (?:articolo|contenuto)|contenuto) … (?:sponsorizzato|in collaborazione con|offerto da)'],
    ja: ['(?:この記事|本記事).{0,40}?(?:提供|広告|タイアップ|プロモーション)'],
  },
  never: [
    '(?:not|never|nicht) (?:\\w+ )?(?:sponsored|paid|gesponsert|bezahlt)',
    '(?:unabhängig von|not influenced|keinen Einfluss)',
    '(?:bill|legislation|resolution|amendment|team|club|tournament)\\b',
    '(?:newsletter|subscription|paid subscriber)',
  ],
  metadata: (survey: Survey) => {
    const type = survey.meta.piece && typesOf(survey.meta.piece).find((one) => one === 'AdvertiserContentArticle')
    return type ? { witness: 'json-ld', quote: type } : undefined
  },
} satisfies CaveatRule
