/** Paid, partner, branded or advertorial content: the piece itself, not an advertisement beside it. */

import { typesOf } from '../survey/metadata.ts'
import type { Survey } from '../survey.ts'
import type { CaveatRule } from './types.ts'

const PIECE =
  '(?:article|post|content|story|piece|video|episode|deal|review|series|column|feature|podcast|interview|guide)'
const BEITRAG =
  '(?:Beitrag|Artikel|Text|Inhalt|Inhalte|Beilage|Podcast|Folge|Interview|Spezial|Bericht|Video|Rezept|Blogpost|Post|Posting|Ratgeber|Newsletter|Episode)'

export default {
  kind: 'sponsored',
  cues: 'thank|commission|editorial|staff|in exchange|#ad|#sponsored|#werbung|#anzeige|rezept|werbe|anzeige|ad |ad:|komerční|placen|platen|sponzor|spoluprác|inzerc|támogat|szponzor|fizetett|szerkesztőség|megbízás|együttműköd|plătit|publicitar|parteneriat|susținut|χορηγ|διαφημιστικ|συνεργασ|партнерськ|підтрим|замовлен|בשיתוף|ממומן|במימון|בחסות|בתשלום|برعاية|مدفوع|إعلاني|ترويجي|بالشراكة|بالتعاون|赞助|贊助|推广|推廣|广告|廣告|业配|業配|合作|협찬|광고|원고료|제작비|지원을|대가|disponsori|kerja sama|iklan|berbayar|bersponsor|didukung|tài trợ|quảng cáo|प्रायोजित|विज्ञापन|plaćen|suradnj|saradnj|contenuto|contenido|materiał|sponsor|partenariat|parrain|proposé|financé|collaborazione|colaboración|parceria|iş birliği|kooperation|commercial|brand studio|oferec|ofrec|participé|participado|redactie|samenwerking|samarbete|samarbeid|samarbejde|betald|betalt|annons|annonsør|yhteistyö|mainos|sponsorow|płatn|partner|współprac|reklam|реклам|партн|ilan|işbirliği|advertorial|paid|payment|collaborat|association|funded|supported|made possible|not involved|newsroom|partner|promot|brought to you|compensat|publireportage|werbung|anzeige|bezahlt|zusammenarbeit|finanziert|unterstützt|auftrag|produktplatz|influencer|patrocin|publicit|pubblicit|publicid|gesponser|rédactionnel|広告|タイアップ|提供',
  labels: {
    en: 'advertorial|sponsored content|sponsored|sponsored post|sponsored story|sponsored article|sponsored feature|sponsored deal|sponsored video|sponsored by …|sponsor content|sponsored message|sponsor message|paid content|paid post|paid program|paid partnership|paid partner content|paid feature|paid promotion|paid story|paid partnership with …|paid for by …|paid content by …|paid content from …|paid post by …|partnered content|partnered post|partnered story|partnered feature|partner content|partner post|partner story|partner feature|branded content|branded post|branded story|branded voice|brand content|brand post|brand story|brand voice|promoted content|promoted|promoted post|promoted story|promoted by …|produced in paid partnership with …|produced in partnership with …|created in paid partnership with …|created in partnership with …|in paid partnership with …|in partnership with …|brought to you by …|advertisement feature|advertiser content|content from our sponsors|content from our sponsor|content from our partners|content from our partner|from our sponsors|from our sponsor|from our partners|from our partner|presented by …|native advertising|native ad|brandvoice|brand studio|paid advertisement|sponsored by|commercial content|commercial feature|partner message|in association with …|paid advertorial|sponsor spotlight|special advertising section|sponsored content by …|paid for and presented by …|ad feature|advertising feature|sponsor post|paid message|partner spotlight|advertorial feature|sponsored insight|sponsored blog|sponsored column|commercial partner content|sponsored section|sponsored partner content|brand partnership|brand publishing|brandpost|brand connect|marketing feature|media marketing initiative|consumer connect initiative|impact feature|promotional feature|promotional content|paid for and posted by …|a message from our sponsor|message from our sponsor|presented in partnership with …|content sponsored by …|article sponsored by …|story sponsored by …|produced in association with …|created in association with …',
    de: 'publi-reportage|publireportage|bezahlter inhalt|bezahltes inhalt|bezahlte inhalt|bezahlter beitrag|bezahltes beitrag|bezahlte beitrag|bezahlter partnerschaft|bezahltes partnerschaft|bezahlte partnerschaft|bezahlter anzeige|bezahltes anzeige|bezahlte anzeige|bezahlter content|bezahltes content|bezahlte content|sponsored post|anzeigen-sonderveröffentlichung|anzeigensonderveröffentlichung|sonderveröffentlichung|verlagssonderveröffentlichung|verlagsspezial|partnerinhalt|partner-content|entgeltliche einschaltung|entgeltliche kooperation|bezahlte einschaltung|werblicher inhalt|werbliches inhalt|werbliche inhalt|werblicher beitrag|werbliches beitrag|werbliche beitrag|in zusammenarbeit mit …|in kooperation mit …|pr-beitrag|pr-anzeige|pr-artikel|gesponsert|gesponsert von …|gesponsert durch …|gesponserter beitrag|gesponserter inhalt|gesponserter artikel|anzeige von …|sponsored content|anzeige - sponsored|bezahlte kooperation|bezahlter artikel|partner-inhalt|sponsored|native advertising|produktvorstellung anzeige|bezahlte werbung|werbebeitrag|gesponserter post|gesponserte inhalte|unternehmensbeitrag|native ad|paid post|branded content|anzeigenspezial|anzeigen-spezial|verlagsbeilage|sonderveröffentlichung …|bezahlter beitrag von …|werbliche partnerschaft|kommerzieller inhalt|kommerzielle inhalte|sponsored by …|partnerbeitrag|beitrag in kooperation mit …|anzeige in kooperation mit …|verlagskooperation|advertorial von …|pr-text|paid content|brand story|anzeige – advertorial|anzeige/advertorial|sponsored content von …|in bezahlter kooperation mit …|in bezahlter partnerschaft mit …',
    fr: 'publi-rédactionnel|publirédactionnel|publi-reportage|publireportage|publi-communiqué|publicommuniqué|publi-information|publiinformation|contenu sponsorisé|contenu partenaire|contenu de marque|sponsorisé par …|sponsorisé|article sponsorisé|article partenaire|en partenariat avec …|contenu promotionnel|publi-rédaction|proposé par …|contenu proposé par …|parrainé par …|contenu partenaire sponsorisé|article partenaire|contenu de nos partenaires|publicité rédactionnelle|contenu sponsorisé par …|brand content|contenu commercial|contenu proposé par un partenaire|partenariat commercial|collaboration commerciale|publi-info|publireportages|contenu réalisé en partenariat avec …|réalisé en partenariat avec …|communication commerciale|contenu publicitaire|article publicitaire|contenu partenaire par …|contenu conçu et proposé par …',
    es: 'contenido patrocinado|contenido de marca|contenido ofrecido por …|patrocinado por …|patrocinado|publirreportaje|publinota|espacio patrocinado|contenido promocionado|contenido comercial|presentado por …|en colaboración con …|brandstudio|contenido pagado|remitido|publicidad pagada|publirreportajes|contenido publicitario|contenido promocional|contenido patrocinado por …|branded content|brand content|publicidad nativa|artículo patrocinado|nota patrocinada|contenido en colaboración con …|publi-reportaje|publireportaje|información patrocinada|especial patrocinado|infopublicidad|contenido de nuestros patrocinadores|post patrocinado|contenido comercial por …',
    it: 'contenuto sponsorizzato|contenuto in collaborazione con …|informazione pubblicitaria|informazione promozionale|publiredazionale|sponsorizzato|contenuto promozionale|messaggio pubblicitario|contenuto sponsorizzato da …|pubbliredazionale|in collaborazione con …|articolo sponsorizzato|contenuto pubblicitario|branded content|brand content|in partnership con …|contenuti sponsorizzati|native adv|post sponsorizzato|informazione commerciale|contenuto offerto da …|offerto da …|sponsorizzato da …|messaggio promozionale|promoredazionale|pubblicità redazionale|contenuto a pagamento|partner content|speciale pubbliredazionale|articolo promozionale|contenuto commerciale',
    pt: 'conteúdo patrocinado|conteúdo de marca|publieditorial|patrocinado por …|patrocinado|informe publicitário|publicidade paga|conteúdo publicitário|conteúdo de parceiro|oferecido por …|apresentado por …|apresenta: …|conteúdo pago|publirreportagem|publi-reportagem|conteúdo oferecido por …|branded content|brand content|conteúdo comercial|conteúdo patrocinado por …|especial publicitário|publipost|post patrocinado|publicidade redigida|artigo patrocinado|conteúdo promocional|conteúdo de parceiros',
    nl: 'gesponsord bericht|gesponsord|gesponsord artikel|gesponsord door …|partnercontent|partnerbijdrage|ingezonden mededeling|gesponsorde bijdrage|gesponsorde inhoud|gesponsorde content|betaalde content|betaalde samenwerking|advertorial van …|aangeboden door …|in samenwerking met …|branded content|betaald partnerbericht|gesponsorde partnerbijdrage|partner content|partnerartikel|partnerverhaal|commerciële bijdrage|branded content van …|brandstory|brand story|gesponsord verhaal|betaald bericht|gesponsord partnerbericht|betaald partnerschap|commercieel artikel',
    sv: 'sponsrat innehåll|sponsrat|annons från …|annonsinnehåll|betalt samarbete|i samarbete med …|reklamsamarbete|sponsras av …|innehåll från annonsör|annonsörsinnehåll|annonssamarbete|sponsrad artikel|sponsrat inlägg|reklam i samarbete med …|i betalt samarbete med …|partnerinnehåll|annons i samarbete med …|sponsrat av …|betald annons|kommersiellt samarbete|betalt innehåll|annonsartikel',
    fi: 'kaupallinen yhteistyö|maksettu mainos|sponsoroitu|kaupallinen yhteistyö: …|maksettu kaupallinen yhteistyö|kaupallinen sisältö|kumppanisisältö|mainosyhteistyö|sponsoroitu sisältö|kaupallinen yhteistyö …|kaupallisessa yhteistyössä …|mainossisältö',
    pl: 'artykuł sponsorowany|materiał sponsorowany|tekst sponsorowany|treść sponsorowana|materiał partnera|materiał promocyjny|artykuł promocyjny|materiał reklamowy|płatna współpraca|we współpracy z …|partnerem materiału jest …|materiał partnerski|artykuł partnera|tekst partnera|materiał komercyjny|publikacja sponsorowana|artykuł partnerski|treści sponsorowane|płatna promocja|współpraca reklamowa|wpis sponsorowany|materiał płatny|artykuł komercyjny|współpraca płatna',
    ru: 'на правах рекламы|партнёрский материал|партнерский материал|спонсорский материал|реклама. …|рекламный материал|промо|партнерский проект|партнёрский проект|спонсорский контент|нативная реклама|рекламный текст|материал партнёра|материал партнера|партнерский текст|партнёрский текст|рекламная статья|спонсорская статья|коммерческий материал',
    tr: 'sponsorlu içerik|sponsorlu|advertorial|bu bir ilandır|bu bir reklamdır|reklam içerik|marka içeriği|tanıtım yazısı|sponsorlu yazı|tanıtım içeriği|reklamdır|ücretli içerik|iş birliği içeriği|bu bir advertorialdır|sponsorlu haber|ücretli ortaklık',
    no: 'annonsørinnhold|sponset innhold|betalt innhold|sponsrat innehåll|sponsrat|sponsoreret indhold|sponsoreret|kommersielt samarbeid|annonsørbilag|betalt samarbeid|i samarbeid med …|sponset|kommercielt samarbejde|betalt samarbejde|i samarbejde med …|betalt indhold|sponset artikkel|sponsoreret artikel|annoncørbetalt indhold|annoncørbetalt|kommercielt indhold|kommersielt innhold|reklame i samarbejde med …|i betalt samarbejde med …|i betalt samarbeid med …|partnerindhold|partnerinnhold|betalt artikkel|sponsorinnhold|annonsørinnhold fra …|annoncørindhold',
    ja: 'pr|pr記事|広告特集|広告企画|スポンサード|スポンサードコンテンツ|企画広告|タイアップ企画|pr企画|記事広告|タイアップ広告|タイアップ記事|タイアップ|スポンサード…|提供:…|提供：…',
    cs: 'komerční sdělení|komerční článek|komerční prezentace|pr článek|pr text|placená inzerce|sponzorovaný obsah|sponzorovaný článek|sponzorováno|partnerský obsah|placená spolupráce|placený obsah|placený článek',
    sk: 'komerčná správa|komerčný článok|pr článok|sponzorovaný článok|platená inzercia|platená spolupráca|partnerský článok|platený obsah',
    hu: 'támogatott tartalom|szponzorált tartalom|fizetett tartalom|fizetett hirdetés|pr-cikk|pr cikk|fizetett partnerség|támogatói tartalom|reklámtartalom',
    ro: 'conținut sponsorizat|conţinut sponsorizat|conținut plătit|articol sponsorizat|articol plătit|material publicitar|publicitate plătită|articol susținut de …|conținut susținut de …|articol publicitar',
    bg: 'платена публикация|платено съдържание|спонсорирано съдържание|рекламна публикация|търговско съобщение|платен материал',
    hr: 'sponzorirani sadržaj|sponzorirani članak|sponzorirano|plaćeni sadržaj|plaćeni oglas|promo sadržaj|promotivni sadržaj|oglasni sadržaj|sponzorisani sadržaj|sponzorisani tekst|sponzorisano|плаћени садржај|спонзорисани садржај|oglasno sporočilo|sponzorirana vsebina|promocijsko sporočilo',
    el: 'χορηγούμενο|χορηγουμενο|χορηγούμενο περιεχόμενο|χορηγουμενο περιεχομενο|διαφημιστικό περιεχόμενο|προωθητικό περιεχόμενο|διαφημιστική καταχώρηση|διαφημιστική καταχώριση',
    he: 'תוכן שיווקי|תוכן מקודם|תוכן ממומן|שיתוף מסחרי|תוכן פרסומי|פרסום ממומן|תוכן מסחרי|כתבה שיווקית|כתבה מסחרית|בשיתוף …|בשיתוף פעולה עם …',
    ar: 'محتوى مدفوع|محتوى دعائي|محتوى إعلاني|محتوى ترويجي|إعلان مدفوع|مادة إعلانية|محتوى برعاية …|برعاية …|محتوى ممول',
    fa: 'رپرتاژ آگهی|رپورتاژ آگهی|رپرتاژ',
    hi: 'प्रायोजित|प्रायोजित सामग्री|प्रायोजित लेख',
    id: 'konten bersponsor|konten sponsor|artikel bersponsor|kerja sama berbayar|konten promosi|pariwara|disponsori oleh …|dipersembahkan oleh …|kandungan tajaan|kandungan berbayar',
    vi: 'nội dung được tài trợ|bài viết quảng cáo|thông tin quảng cáo|bài pr|nội dung quảng cáo',
    th: 'บทความประชาสัมพันธ์|เนื้อหาโดยผู้สนับสนุน|เนื้อหาสนับสนุน',
    zh: '赞助内容|贊助內容|商业推广|商業推廣|推广内容|推廣內容|廣編特輯|廣編企劃|廣編稿|業配|合作內容|合作内容|品牌內容|特約報導|贊助文章',
    ko: '애드버토리얼|기획광고|광고성 기사|협찬|유료광고|유료 광고 포함|제휴콘텐츠|브랜디드 콘텐츠',
    uk: 'на правах реклами|партнерський матеріал|партнерський проєкт|партнерський проект|спонсорський матеріал|рекламний матеріал|спонсорований матеріал',
    ca: 'contingut patrocinat|patrocinat|contingut de marca|publireportatge|contido patrocinado',
  },
  edges: {
    en: [
      `(?:this|these|our|the following) (?:\\w+ ){0,3}${PIECE}s? (?:is|are|was|were|has been|have been) (?:\\w+ ){0,5}(?:sponsored|paid for|paid content|brought to you|funded by|made possible by|supported by|(?:produced|created|written|published|made) (?:\\w+ )?in (?:\\w+ )?(?:partnership|collaboration|association) with)`,
      `(?:this|our) (?:\\w+ )?(?:sponsored|paid|promoted|branded) ${PIECE}`,
      '(?:this|our) … (?:series|episode|article|post|story|podcast|content) … sponsored by',
      'this is (?:a|an) (?:paid|sponsored|promoted|advertorial|advertisement)',
      `thank(?:s| you)(?: so much| very much)?,? to .{2,60} for (?:sponsoring|making) this ${PIECE}`,
      `this (?:\\w+ )?(?:${PIECE}|recipe) … (?:paid|sponsored|commercial) (?:collaboration|partnership|campaign|promotion)`,
      `this (?:\\w+ )?(?:${PIECE}|recipe) (?:is|was|has been) (?:\\w+ ){0,2}(?:commissioned|financed) by`,
      `(?:editorial|news|newsroom)(?: and (?:news|editorial))? (?:staff|team|department|employees|journalists|reporters)\\b[^.]{0,50} (?:was|were|had|is|are|took|played) (?:not involved|no (?:role|part|involvement|hand)) && (?:this|content|creation|production|article|story|post|preparation)\\b`,
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
      `dies\\p{L}* (?:ist |sind )?(?:\\p{L}+ )?(?:bezahlte|gesponserte|entgeltliche)[rs]? (?:Post|Content|${BEITRAG})`,
      '(?:^|\\s)in (?:freundlicher|bezahlter) (?:Kooperation|Zusammenarbeit|Partnerschaft) mit',
      '(?:dieser|diese|dieses|vorliegende\\p{L}*) (?:Anzeige|Advertorials?|Werbung|Sonderveröffentlichung|Sponsored Posts?) … verantwortlich',
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
    ja: [
      '(?:この記事|本記事).{0,40}?(?:提供|広告|タイアップ|プロモーション)',
      '^(?:企画・?)?制作[:：／/].{0,20}?(?:ブランドスタジオ|広告|タイアップ)',
    ],
    zh: [
      '(?:本文|本篇|此文|本内容|本內容)(?:内容|內容|文章)?(?:由|为|為|係|是).{0,24}?(?:赞助|贊助|推广|推廣|广告|廣告|业配|業配|合作(?:推出|刊登|製作|制作|提供))',
    ],
    ko: [
      '(?:이|본) (?:기사|콘텐츠|글|포스팅)(?:는|은|에는|엔).{0,40}?(?:협찬|유료 ?광고|광고성|제작비|원고료|지원을 받아|대가를 받)',
    ],
    cs: [
      '(?:článek|text|obsah|příspěvek|materiál)\\p{L}* (?:\\p{L}+ ){0,4}(?:sponzorov|placen|ve spolupráci s|komerční (?:sdělení|spolupráce))\\p{L}*',
    ],
    hu: [
      '(?:cikk|tartalom|anyag|írás)\\p{L}* … (?:támogatásával|támogatta|szponzorál|fizetett|megbízásából)\\p{L}*',
      'szerkesztőség\\p{L}* nem (?:vett részt|működött közre)',
    ],
    ro: [
      '(?:articol|material|conținut)\\p{L}* (?:\\p{L}+ ){0,4}(?:sponsorizat|plătit de|susținut de|realizat în parteneriat cu|publicitar)',
    ],
    hr: [
      '(?:članak|tekst|sadržaj)\\p{L}* (?:\\p{L}+ ){0,4}(?:sponzori[rs]an|plaćen|nastao u (?:suradnji|saradnji))\\p{L}*',
    ],
    el: ['(?:άρθρο|περιεχόμενο|κείμενο).{0,40}?(?:χορηγούμενο|διαφημιστικό|σε συνεργασία με|με τη χορηγία)'],
    uk: ['матеріал (?:[а-яіїєґ]+ )?підготовлен[а-яіїєґ]+ (?:за підтримки|на замовлення|спільно)'],
    he: ['(?:הכתבה|התוכן|המאמר|הפוסט).{0,30}?(?:בשיתוף|ממומן|במימון|בחסות|בתשלום)'],
    ar: ['(?:هذا|هذه) (?:المقال|المحتوى|المادة).{0,30}?(?:برعاية|مدفوع|إعلاني|ترويجي|بالشراكة مع|بالتعاون مع)'],
    hi: ['(?:यह|इस) (?:लेख|सामग्री|खबर).{0,30}?(?:प्रायोजित|विज्ञापन)'],
    id: [
      '(?:artikel|konten|tulisan) ini (?:\\p{L}+ ){0,4}(?:disponsori|kerja sama (?:berbayar )?dengan|iklan|berbayar|bersponsor)',
    ],
    vi: ['(?:bài viết|nội dung) (?:này )?được (?:tài trợ|thực hiện với sự hợp tác|quảng cáo)'],
  },
  opening: {
    en: [
      '^#(?:ad|advert|sponsored|paidpartnership)\\b',
      '^(?:ad|advert|advertisement) ?[:|–-] ?(?:paid |sponsored )?(?:content|story|article) (?:by|from)',
    ],
    de: [
      // A blog's own mark; without its brackets, and in dashes, the word stands over advertisements.
      '^(?:Anzeige|Werbung) ?[:|–-] ?(?:Ein |Bezahlter |Gesponserter )?(?:Beitrag|Artikel|Text|Inhalt) ',
      '^[\\[(*]{1,2} ?Werbung ?[\\])*]{1,2}$',
      '^[\\[(*]{0,2} ?(?:Anzeige|Werbung) ?/ ?(?:Anzeige|Werbung|PR|Kooperation)',
      '^[\\[(*]{0,2} ?(?:Anzeige|Werbung)\\b.{0,40}(?:PR-?Sample|Markennennung|Markenerkennung|Kooperation mit|Pressereise|selbst ?gekauft|unbeauftragt)',
      '^#(?:werbung|anzeige)\\b',
    ],
    pl: ['^materiał (?:promocyjny|partnerski|sponsorowany|reklamowy|komercyjny)(?![\\p{L}])'],
    cs: ['^(?:komerční (?:sdělení|článek|prezentace)|PR článek|placená (?:inzerce|spolupráce))(?![\\p{L}])'],
    uk: ['на правах реклами', 'партнерськ[а-яіїєґ]+ матеріал'],
  },
  never: [
    '(?:not|never|nicht) (?:\\w+ )?(?:sponsored|paid|gesponsert|bezahlt)',
    '(?:unabhängig von|not influenced|keinen Einfluss)',
    '(?:bill|legislation|resolution|amendment|tournament)\\b|(?:team|club)s? (?:is|was|are|were) sponsored',
    '(?:newsletter|subscription|paid subscriber)',
    // What gives to newsrooms is an interest, and no advertiser.
    '(?:supported|funded|made possible|underwritten) (?:\\w+ ){0,3}by (?:[\\w.&-]+ ){0,6}(?:grants?|fellowships?|foundation|fund|endowment|donations?|readers|subscribers|members|trust|philanthropy|university|institute)\\b',
  ],
  metadata: (survey: Survey) => {
    const type = survey.meta.piece && typesOf(survey.meta.piece).find((one) => one === 'AdvertiserContentArticle')
    return type ? { witness: 'json-ld', quote: type } : undefined
  },
} satisfies CaveatRule
