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
    en: [
      'advertorial',
      'sponsored(?: (?:content|post|story|article|feature|deal|video))?',
      'sponsored by .{2,60}',
      'sponsor content',
      'sponsor(?:ed)? message',
      'paid (?:content|post|program|partnership|partner content|feature|promotion|story)',
      'paid (?:partnership with|for by|content by|content from|post by) .{2,60}',
      'partner(?:ed)? (?:content|post|story|feature)',
      'brand(?:ed)? (?:content|post|story|voice)',
      'promoted(?: (?:content|post|story|by .{2,60}))?',
      '(?:produced |created )?in (?:paid )?partnership with .{2,60}',
      'brought to you by .{2,60}',
      'advertisement feature',
      'advertiser content',
      'content from our (?:sponsor|partner)s?',
      'from our (?:sponsor|partner)s?',
      'presented by .{2,60}',
      'native ad(?:vertising)?',
    ],
    de: [
      'publi-?reportage',
      'bezahlte[rs]? (?:inhalt|beitrag|partnerschaft|anzeige|content)',
      'gesponsert(?:e[rs]? .{2,40}|.? (?:von|durch) .{2,60})?',
      'sponsored post',
      'anzeigen-?sonderveröffentlichung',
      'sonderveröffentlichung',
      'verlagssonderveröffentlichung',
      'verlagsspezial',
      'partnerinhalt',
      'partner-content',
      'entgeltliche (?:einschaltung|kooperation)',
      'bezahlte einschaltung',
      'werbliche[rs]? (?:inhalt|beitrag)',
      'anzeige (?:von|mit) .{2,60}',
      'in (?:zusammenarbeit|kooperation) mit .{2,60}',
      'pr-(?:beitrag|anzeige|artikel)',
    ],
    fr: [
      'publi-?rédactionnel',
      'publi-?(?:reportage|communiqué|information)',
      'contenu (?:sponsorisé|partenaire|de marque)',
      'sponsorisé(?: par .{2,60})?',
      'article (?:sponsorisé|partenaire)',
      'en partenariat avec .{2,60}',
    ],
    es: [
      'contenido (?:patrocinado|de marca|ofrecido por .{2,60})',
      'patrocinado(?: por .{2,60})?',
      'publirreportaje',
      'publinota',
      'espacio patrocinado',
    ],
    it: [
      'contenuto (?:sponsorizzato|in collaborazione con .{2,60})',
      'informazione (?:pubblicitaria|promozionale)',
      'publiredazionale',
      'sponsorizzato',
    ],
    pt: [
      'conteúdo (?:patrocinado|de marca)',
      'publieditorial',
      'patrocinado(?: por .{2,60})?',
      'informe publicitário',
      'publicidade paga',
    ],
    nl: [
      'gesponsord(?: (?:bericht|artikel|door .{2,60}))?',
      'partnercontent',
      'partnerbijdrage',
      'ingezonden mededeling',
    ],
    no: [
      'annonsørinnhold',
      'sponset innhold',
      'betalt innhold',
      'sponsrat(?: innehåll)?',
      'sponsoreret(?: indhold)?',
      'kommersielt samarbeid',
    ],
    ja: ['PR', 'PR記事', '広告', '記事広告', 'タイアップ(?:広告|記事)?', 'スポンサード.{0,6}', '提供[:：].{1,40}'],
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
      'Influencer-?Marketing && (?:wir|Netzwerk|netzwerk)',
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
