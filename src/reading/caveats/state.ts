/** The page says that its outlet is funded by, run by or registered as an agent of a state. */
import type { CaveatRule } from './types.ts'

const STATE =
  '(?:government|state|ministry|congress|parliament|public (?:funds|money)|taxpayers?|taxes|federal government|federal budget|state budget|commission|republic|kingdom|licen[cs]e fee)'
const OUTLET =
  '(?:website|site|outlet|broadcaster|network|channel|service|agency|publication|magazine|newspaper|station|we|our|media|material|materials|newsroom|page|portal)'
const PAID = '(?:funded|financed|owned|operated|run|sponsored|supported|published|controlled|produced)'
/** Names that only outlets have. */
const NAMED =
  '(?:[\\p{Lu}][\\p{L}/&.-]* ){0,3}(?:Today|Herald|Gazette|Tribune|Chronicle|Observer|Courier|Telegraph|Monitor|International|News|Radio|TV|Television|Media|Voice|Times|Daily|Post|Broadcasting|Network|Agency|Press|RFE/RL|VOA|RT|BBC|CBC|PBS|NPR|DW|TRT|CGTN)(?: [\\p{Lu}\\d][\\p{L}\\d]*)?'

export default {
  kind: 'state',
  cues: 'funded|financed|owned|operated|run by|sponsored by|controlled by|supported by|published by|produced by|paid for|government-|state-|state funded|state owned|state run|publicly|public broadcaster|public service|public-service|taxpayer|foreign agent|foreign principal|fara|on behalf of|on file with|official website|official site|official news|official organ|official publication|official gazette|official portal|department of justice|öffentlich|staatlich|steuer|rundfunkbeitrag|auslandssender|aus bundesmitteln|von der bundes|vom staat|angebot|portal|projekt|service|webseite|herausgegeben|herausgeber|finan|detenu|détenu|contrôlé|édité|média public|chaîne publique|service public|site officiel|controlad|propiedad|editad|medio público|medio de comunicación público|sitio oficial|controllat|edito|di proprietà|contributi|mantid|empresa pública|portal oficial|publieke|officiële|ägs|public service|eies|drives|wydawan|współfinansowan|dofinansowan|иностранн|учредител|государствен|kamu|devlet|resmi|政府|magazeti',
  also: "government|state|ministry|congress|parliament|public|taxpayer|taxes|federal|commission|republic|kingdom|foreign|fara|department of justice|licen|party|behalf|öffentlich|staatlich|steuer|rundfunkbeitrag|auslandssender|bundes|landes|regierung|ministeri|staat|gouvernement|ministère|état|l'état|république|publi|gobierno|estado|governo|stato|statali|overheid|regering|gemeente|rijk|staten|skatte|offentliga|państw|rząd|budżet|ministr|иностранн|правительств|администрац|министерств|государств|департамент|bütçe|kuruluş|kurum|hükümet|bakanl|運営|serikali",
  site: true,
  anywhere: {
    ru: [
      '(?:произвед|создан|распростран|направлен|касается деятельност|выполняющ)[а-яё]*.{0,120}?иностранн[а-яё]{2,3} (?:агент|средств)',
    ],
  },
  edges: {
    en: [
      `(?:this|our|the) (?:\\w+ )?${OUTLET} (?:is|are) (?:\\w+ ){0,4}${PAID}(?:,? (?:and |or |wholly )?\\w+){0,3} by (?:the )?(?:\\w+ ){0,4}${STATE}`,
      `(?:is|are) (?:\\w+ ){0,3}(?:wholly|fully|partly|partially|entirely|in part|directly) (?:or \\w+ )?(?:funded|owned|financed|controlled) by (?:the )?(?:\\w+ ){0,4}${STATE}`,
      `(?:funded|financed),? (?:in whole or in part|wholly or (?:partly|in part)|in full or in part),? by (?:the )?(?:\\w+ ){0,4}${STATE}`,
      `(?:is|are) (?:a|an|the) (?:[\\w-]+ ){0,3}(?:U\\.?S\\.? )?(?:government|state|publicly|taxpayer)[- ](?:funded|owned|run|controlled|financed|sponsored|operated) (?:\\w+ ){0,3}(?:broadcaster|media|outlet|network|organi[sz]ation|agency|channel|service|newspaper|website|company)`,
      `(?:is|are) (?:a|an|the) (?:[\\w-]+ ){0,4}(?:broadcaster|network|news agency|newspaper|channel|news service|media company|outlet),? (?:that is |which is )?(?:\\w+ )?${PAID} by (?:the )?(?:\\w+ ){0,4}${STATE}`,
      `(?:funded|financed) by the (?:U\\.?S\\.?|United States|American|British|UK|Russian|Chinese|Qatari|Turkish|Iranian|German|French|\\p{Lu}\\p{L}+) (?:government|Congress|state|parliament|federal budget) && (?:we|our|this|broadcaster|network|outlet|service|newsroom|site|website)\\b`,
      'regist\\w+ … (?:Foreign Agents Registration Act|FARA|foreign agent)',
      '(?:distributed|disseminated|material is) … (?:on behalf of|by) … (?:foreign principal|foreign agent|Department of Justice)',
      'materials? (?:is|are|was|were) (?:being )?(?:distributed|disseminated|produced|published) by … on behalf of',
      'information is (?:on file|available) (?:with|at|from) the (?:U\\.?S\\.? |United States )?Department of Justice',
      'official (?:website|site|news agency|newspaper|organ|publication|gazette|portal|news service) of (?:the )?(?:[\\w-]+ ){0,4}(?:government|state|ministry|republic|party|kingdom|commission)',
    ],
    de: [
      '(?:wir|unser\\p{L}*|dies\\p{L}*|Redaktion|Sender|Portal|Angebot) (?:\\p{L}+ ){0,4}(?:wird|werden|ist|sind) (?:\\p{L}+ ){0,6}(?:öffentlich|staatlich|aus Steuermitteln|mit Steuergeld\\p{L}*|vom Staat|von der Bundesregierung|aus Bundesmitteln) (?:\\p{L}+ )?(?:finanziert|gefördert|betrieben|getragen)',
      '(?:ein )?(?:Angebot|Portal|Projekt|Service|Webseite) (?:des|der) (?:Bundes|Landes)?(?:regierung|ministeriums|amtes|amts|zentrale)\\p{L}*',
      '(?:Herausgeber(?:in)?:?|herausgegeben) (?:ist |von |vom )?(?:das |die |der |dem )?(?:Bundes(?:amt|ministerium|polizei|kriminalamt|anstalt|regierung|netzagentur|zentrale|institut|agentur)|Landes(?:amt|ministerium|regierung|polizei)|Presse- und Informationsamt|Staatskanzlei)',
      '(?:Herausgeber(?:in)?:?|herausgegeben) (?:ist |von |vom )?(?:das |die |der |dem )?(?:Ministerium|Staatsministerium|Landesministerium|Senatsverwaltung|Senatskanzlei|Regierungspräsidium|Landratsamt|Bezirksregierung|Kreisverwaltung|Stadtverwaltung)\\p{L}*',
      '(?:wir sind|unser\\p{L}*|dies\\p{L}* (?:\\p{L}+ )?ist) … öffentlich-rechtlich',
    ],
    xx: ['Magazeti ya Serikali'],
  },
  outside: {
    en: [
      `${NAMED} (?:is|are) (?:[\\p{L}-]+ ){0,6}(?:funded|financed|owned|operated|run|controlled)(?:,? (?:and |or )?\\w+){0,3} by (?:the )?(?:[\\p{L}.-]+ ){0,4}(?:government|Government|Congress|Parliament|Ministry|State|state|taxpayers)`,
      "(?:we are|is) (?:a|an|the|our|your|\\w+['s]{1,2}) (?:[\\w-]+ ){0,3}public(?:ly funded)?(?:[- ]service)? (?:broadcaster|media (?:organi[sz]ation|company))",
    ],
    de: [
      '(?:aus|mit|durch) (?:dem |den )?(?:Rundfunkbeitr|Rundfunkgebühr|Steuermittel|Steuergeld|Bundesmittel)\\p{L}* (?:\\p{L}+ )?(?:finanziert|getragen|bezahlt)',
      '(?:öffentlich-rechtliche[rn]?|staatliche[rn]?|staatlich (?:finanzierte|kontrollierte|gelenkte)[rn]?|vom Staat finanzierte[rn]?) (?:\\p{L}+ ){0,2}(?:Rundfunkanstalt|Rundfunksender|Auslandssender|Sender|Nachrichtenagentur|Medium|Fernsehsender|Auslandsrundfunk)',
    ],
    fr: [
      "(?:financé|détenu|contrôlé|édité|géré|propriété)e?s? (?:par|de) (?:l'État|le gouvernement|le ministère|l'argent public|la redevance|des fonds publics)",
      '(?:est|sommes) (?:un |une |le |la )?(?:média|chaîne|radio|agence|télévision|entreprise)s? (?:\\p{L}+ )?(?:public|publique|de service public|d.État)\\b',
      "(?:site|journal|portail|média) officiel (?:du|de la|de l'|des) (?:gouvernement|ministère|État|République|préfecture)",
    ],
    es: [
      '(?:financiad|controlad|editad|gestionad|sostenid)[oa]s? (?:por|con|del) (?:el |la )?(?:gobierno|Estado|ministerio|fondos públicos|recursos públicos|presupuesto)',
      '(?:es|somos) (?:un |una |el |la )?(?:medio|agencia|radio|canal|emisora|televisión)s? (?:de comunicación )?(?:públic|estatal)\\p{L}*',
      'propiedad del (?:Estado|gobierno)',
      '(?:sitio|portal|diario|página) (?:web )?oficial (?:del?|de la) (?:gobierno|Estado|ministerio|república|presidencia)',
    ],
    it: [
      '(?:finanziat|controllat|edit|gestit)[oa] (?:dal|dallo|con) (?:governo|Stato|ministero|fondi pubblici|il canone)',
      'di proprietà (?:dello Stato|del governo|statale|pubblica)',
      '(?:fruisce|percepisce|beneficia|riceve|usufruisce) (?:\\p{L}+ ){0,2}contribut[io] (?:\\p{L}+ )?(?:statali?|pubblic[oi]|dirett[oi])',
    ],
    pt: [
      '(?:financiad|controlad|mantid|gerid)[oa] (?:pelo|por|com) (?:o )?(?:governo|Estado|ministério|recursos públicos|dinheiro público)',
      '(?:site|portal|jornal|veículo) oficial d[oa] (?:governo|Estado|ministério|república|prefeitura)',
    ],
    nl: [
      '(?:gefinancierd|betaald|bekostigd) (?:door|met|uit) (?:de |het )?(?:overheid|rijk|regering|publiek geld|belastinggeld|algemene middelen)',
      '(?:is|zijn) (?:een |de |dé )?(?:\\p{L}+ )?publieke omroep',
      'officiële (?:web)?site van (?:de |het )?(?:overheid|rijksoverheid|gemeente|regering|ministerie)',
    ],
    sv: [
      '(?:finansieras|ägs|drivs|betalas) (?:av|med|via|genom) (?:svenska )?(?:staten|skattemedel|skatten|regeringen|offentliga medel|public service-avgift)',
    ],
    no: [
      '(?:finansieres|finansiert|eies|ejes|drives) (?:av|af|over|gjennom|via) (?:staten|statsbudsjettet|skatten|offentlige midler|licensen|regjeringen)',
    ],
    fi: ['valtion (?:omistama|rahoittama|tukema)'],
    pl: [
      '(?:finansowan|współfinansowan|dofinansowan|wydawan)\\p{L}* (?:jest )?(?:ze środków|z budżetu|przez) (?:\\p{L}+ ){0,2}(?:budżetu|państw|rząd|ministerst|ministr|skarbu|publiczn)',
    ],
    ru: [
      'учредител[ьи](?: (?!.{0,30}суд)[а-яё]+){0,2} ?[:—–-] ?.{0,60}?(?:правительств|администрац|министерств|департамент|государствен|федеральн)',
      'финансируется (?:за счёт|за счет|из) (?:средств )?(?:государственного|федерального|областного)? ?бюджета',
    ],
    tr: [
      '(?:devlet|kamu|hükümet)\\p{L}* (?:bütçe|kaynak|kuruluş|kurum|tarafından)\\p{L}*.{0,60}?(?:finanse|fonlan|işletil|yönetil)',
    ],
    ja: ['(?:当|本|この)(?:サイト|メディア|ページ).{0,30}?(?:政府|省|庁|国|県).{0,20}?(?:運営|提供|出資)'],
  },
  labels: {
    en: 'state-affiliated media|state-controlled media|state-funded media|government-funded media|publicly funded media',
  },
  never: [
    '(?:research|study|scientists?|university|project|hospital|school|museum|program(?:me)?) (?:\\w+ )?(?:is|was|were|are) (?:\\w+ )?funded',
    '(?:would|could|should|must|should) (?:\\w+ )?(?:force|require|have to)',
  ],
} satisfies CaveatRule
