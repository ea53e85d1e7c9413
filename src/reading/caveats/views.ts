/** Views are the author's, not (necessarily) the outlet's or an employer's. */
import type { CaveatRule } from './types.ts'

const VIEWS =
  '(?:views?|opinions?|commentar|statements|remarks|conclusions|positions?|beliefs|ideas|perspectives?|thoughts|conclusions|statements|commentar(?:y|ies)|remarks)'
const WRITER =
  '(?:author|writer|contributor|columnist|blogger|speaker|individual|interviewee|guest|source|creator|submitter|poster|person)'
const MEINUNG = '(?:Meinung|Ansicht|Auffassung|Position|Haltung|Standpunkt)'

export default {
  kind: 'views',
  cues: 'views|opini|beliefs|perspective|thoughts|capacity|endorse|meinung|ansicht|auffassung|haltung|zu eigen|position|standpunkt|engage|propos|punto|idee|mening|見解|意見|رأي|آراء|الآراء|يعبر|تعبر|мнени|позици|точк|poglądy|opinie|görüş',
  site: true,
  edges: {
    en: [
      `${VIEWS}\\b … (?:not|n't) (?:necessarily |always )?(?:be )?(?:reflect|represent|express|state|mirror|coincide|correspond|agree|align|the|those|that|shared|endorsed|attribut|constru|taken)`,
      `(?:not|n't) (?:necessarily |always )?(?:reflect|represent|express|mirror|coincide with|correspond to|agree with|align with) … (?:${VIEWS}|polic(?:y|ies)|editorial|stance)`,
      `(?:not|n't) necessarily (?:the |those |endorse|share|agree|support) && (?:${VIEWS}|endorse|agree)`,
      `${VIEWS}\\b … (?:are|is|remain|represent|reflect|belong to) (?:solely |strictly |purely |entirely |only |exclusively |expressly )?(?:those|that|the (?:${VIEWS})|the sole)\\b … ${WRITER}`,
      `${VIEWS}\\b … (?:are|is|remain) (?:solely |strictly |purely |entirely |only |exclusively )?(?:the |of the )?${WRITER}(?:s'?|'s)?(?:\\(s\\))? (?:own|alone|only|and)`,
      `${VIEWS}\\b … (?:are|is) (?:solely |strictly |purely |entirely |only |exclusively )?(?:my|his|her|their|our)(?: or her)? own\\b`,
      `opinions? (?:expressed )?(?:are )?(?:my|his|her) own\\b`,
      `(?:in|written in) (?:a|his|her|their|my) (?:purely |strictly )?(?:personal|private|individual) capacity`,
      `(?:we|editors?|editorial staff|site|magazine|publication|website|publisher)\\b … (?:do|does)(?: not|n't) (?:necessarily )?(?:endorse|share|agree with|subscribe to|support) … (?:${VIEWS}|content|everything|article|post)`,
      `${VIEWS} (?:\\w+ )?(?:that )?(?:may|might|could) (?:differ|diverge|deviate) from`,
    ],
    de: [
      `(?:müssen|muss|geben|gibt|spiegel\\p{L}+|entspr\\p{L}+|stell\\p{L}+|deck\\p{L}+|vertr\\p{L}+) … nicht … ${MEINUNG}`,
      `${MEINUNG}\\p{L}* … (?:nicht|keineswegs) … (?:der Redaktion|Herausgeber|Betreiber|Verlag|entsprechen|widerspiegel|decken|teilen|übereinstimm)`,
      `(?:geb\\p{L}+|gibt|spiegel\\p{L}+|stell\\p{L}+|drück\\p{L}+) … ${MEINUNG}\\p{L}* (?:und \\p{L}+ )?(?:des|der|ihr\\p{L}+|sein\\p{L}+|eines|von) … (?:Autor|Verfasser|Gast|Interview|Kolumnist|wieder|dar\\b)`,
      `${MEINUNG}\\p{L}* (?:des|der) (?:jeweiligen )?(?:Autor|Verfasser)\\p{L}* … (?:wieder|dar\\b|nicht)`,
      '(?:macht|machen) sich … nicht … zu eigen',
    ],
    fr: [
      "(?:opinions?|propos|points? de vue|avis|idées|texte|tribune|article|billet)\\b … n'engagent? que",
      "(?:opinions?|propos|points? de vue|avis|idées)\\b … (?:ne (?:reflètent|représentent|correspondent|sauraient)|n'expriment)",
    ],
    es: [
      '(?:opiniones|opinión|puntos de vista|ideas)\\b … no (?:necesariamente )?(?:reflej|represent|coincid|expres|son)',
      '(?:opiniones|opinión|ideas|puntos de vista)\\b … responsabilidad (?:exclusiva )?(?:de|del)',
    ],
    it: [
      "(?:opinioni|idee|opinione|contenuti)\\b … (?:non (?:necessariamente )?(?:rifle|rappresent|rispecchi|coincid|impegnan)|dell'autore|degli autori|a titolo personale)",
    ],
    pt: [
      '(?:opiniões|opinião|ideias|textos?|artigos?)\\b … não (?:necessariamente )?(?:reflete|representa|expressa|traduz|correspond)',
    ],
    nl: [
      '(?:mening|standpunt|opinie|opvatting)\\p{L}* … niet (?:noodzakelijk|per se|altijd)?…(?:redactie|weer|overeen|die van)',
    ],
    ar: ['(?:لا تعبر|لا يعبر|لا تعكس|ولا تعبر|ولا يعبر|ولا تعكس) … (?:رأي|آراء|موقف|سياسة|وجهة نظر)'],
    ru: ['(?:мнение|позиция|точка зрения) … (?:может не|не обязательно|не всегда) … (?:совпада|отража)'],
    ja: ['(?:見解|意見).{0,50}?(?:必ずしも|ではあり|ものではな|とは限)', '個人(?:的な|の)(?:見解|意見)'],
  },
  never: [
    "(?:comments|contributions|posts) (?:of|by|from) (?:our )?(?:readers|users)|(?:reader|user|visitor)s?'? comments",
    '(?:User|Leser|Nutzer|Besucher)-?(?:kommentar|meinung|beitr)|Kommentare? (?:der|von) (?:User|Leser|Nutzer)',
    '(?:comments?|reader comments|user comments|Leserkommentare|Kommentare) (?:below|posted|are|der Leser)',
    '(?:poll|survey|Umfrage)\\b',
  ],
} satisfies CaveatRule
