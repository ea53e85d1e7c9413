/** Views are the author's, not (necessarily) the outlet's or an employer's. */
import { OWN } from './own.ts'
import type { CaveatRule } from './types.ts'

const VIEWS =
  '(?:views?|opinions?|commentar|statements|remarks|conclusions|positions?|beliefs|ideas|perspectives?|thoughts|conclusions|statements|commentar(?:y|ies)|remarks)'
const WRITER =
  '(?:author|writer|contributor|columnist|blogger|speaker|individual|interviewee|guest|source|creator|submitter|poster|person)'
const MEINUNG = '(?:Meinung|Ansicht|Auffassung|Position|Haltung|Standpunkt)'

export default {
  kind: 'views',
  cues: 'views|viewpoints|imply endorsement|statements|ideas|may not agree|takes no position|responsab|à titre personnel|a título personal|a titolo personale|op persoonlijke titel|åsikt|opinionstext|debatt|synspunkt|holdning|meninger|mielipite|fikir|fikr|yazar|個人|opini|beliefs|perspective|thoughts|capacity|endorse|meinung|ansicht|auffassung|haltung|zu eigen|position|standpunkt|engage|propos|punto|idee|mening|見解|意見|رأي|آراء|الآراء|يعبر|تعبر|мнени|позици|точк|poglądy|opinie|görüş',
  site: true,
  within: OWN,
  anywhere: {
    en: [
      `(?:views|opinions) (?:\\w+ ){0,3}(?:expressed|stated|presented|contained) (?:\\w+ ){0,8}(?:do|does|may|are|is)(?: not|n't)? (?:not )?(?:necessarily|solely|only|always|the author's own|those of the author)\\b`,
    ],
    de: [
      '(?:Beiträge|Artikel|Kommentare|Texte) (?:\\p{L}+ ){0,3}(?:müssen|geben|spiegeln) nicht (?:\\p{L}+ ){0,2}(?:der|die) (?:Meinung|Ansicht|Auffassung) (?:des Betreibers|der Betreiber|der Redaktion|des Herausgebers|des Verlags|des Verlages)',
    ],
  },
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
      '^(?:the )?(?:views|opinions)(?: expressed)?(?: here| above)? (?:are|is) (?:strictly |purely |solely )?personal\\b',
      `${VIEWS}\\b … (?:belong|attributable) (?:solely |only |exclusively )?to the ${WRITER}`,
      "(?:publication|publishing|inclusion|appearance) (?:of|here|on) … (?:does|do)(?: not|n't) (?:\\w+ )?(?:imply|constitute|mean|signify|indicate) (?:\\w+ )?(?:endorsement|agreement|approval)",
      "(?:may|might)(?: not|n't) (?:necessarily |always )?agree with … (?:its|our|their) (?:columnists?|contributors?|authors?|writers?)",
      'takes? no (?:institutional |official |corporate )?positions? on && (?:author|views|statements|institute|opinions|commentary)',
    ],
    de: [
      `(?:müssen|muss|geben|gibt|spiegel\\p{L}+|entspr\\p{L}+|stell\\p{L}+|deck\\p{L}+|vertr\\p{L}+) … nicht … ${MEINUNG}`,
      `${MEINUNG}\\p{L}* … (?:nicht|keineswegs) … (?:der Redaktion|Herausgeber|Betreiber|Verlag|entsprechen|widerspiegel|decken|teilen|übereinstimm)`,
      `(?:geb\\p{L}+|gibt|spiegel\\p{L}+|stell\\p{L}+|drück\\p{L}+) … ${MEINUNG}\\p{L}* (?:und \\p{L}+ )?(?:des|der|ihr\\p{L}+|sein\\p{L}+|eines|von) … (?:Autor|Verfasser|Gast|Interview|Kolumnist|wieder|dar\\b)`,
      `${MEINUNG}\\p{L}* (?:des|der) (?:jeweiligen )?(?:Autor|Verfasser)\\p{L}* … (?:wieder|dar\\b|nicht)`,
      '(?:macht|machen) sich … nicht … zu eigen',
      `(?:Autor|Verfasser|Kolumnist|Gast)\\p{L}* (?:geben|gibt|äußer\\p{L}+|vertr\\p{L}+) (?:hier )?(?:ausschließlich|nur|lediglich|allein) (?:\\p{L}+ ){0,3}${MEINUNG}`,
    ],
    fr: [
      "(?:opinions?|propos|points? de vue|avis|idées|texte|tribune|article|billet)\\b … n'engagent? que",
      "(?:auteur|autrice|auteure|signataire)s? (?:s'exprime\\p{L}*|écri\\p{L}+|intervien\\p{L}*) (?:ici )?à titre (?:personnel|individuel)",
      "(?:opinions?|propos|points? de vue|avis|idées)\\b … (?:ne (?:reflètent|représentent|correspondent|sauraient)|n'expriment)",
    ],
    es: [
      '(?:opiniones|opinión|puntos de vista|ideas)\\b … no (?:necesariamente )?(?:reflej|represent|coincid|expres|son)',
      '(?:opiniones|opinión|ideas|puntos de vista)\\b … (?:responsabilidad (?:exclusiva )?(?:de|del)|pertenecen (?:exclusivamente )?a|son (?:exclusivas?|propias) de)',
      'no (?:se identifica|comparte|se solidariza|suscribe|coincide) (?:necesariamente )?con (?:\\p{L}+ ){0,2}(?:opinion|ideas|artículo)\\p{L}*',
      '(?:autor|autora|columnista)\\p{L}* (?:escribe|se expresa|opina) a título personal',
    ],
    it: [
      "(?:opinioni|idee|opinione|contenuti)\\b … (?:non (?:necessariamente )?(?:rifle|rappresent|rispecchi|coincid|impegnan)|dell'autore|degli autori|a titolo personale)",
      '(?:autore|autrice|autori) (?:scriv\\p{L}+|parla|interviene|si esprime) a titolo personale',
    ],
    pt: [
      '(?:artigos?|textos?|colunas?) (?:assinad\\p{L}+|publicad\\p{L}+) … responsabilidade (?:exclusiva |única )?d[eo]s? (?:seus? |respectivos? )?autor',
      '(?:autor|autora|colunista)\\p{L}* (?:escreve|fala|se manifesta) a título pessoal',
      '(?:opiniões|opinião|ideias|textos?|artigos?)\\b … não (?:necessariamente )?(?:reflete|representa|expressa|traduz|correspond)',
    ],
    nl: [
      '(?:auteur|schrijver|columnist)s? (?:\\p{L}+ ){0,3}op persoonlijke titel',
      '(?:mening|standpunt|opinie|opvatting)\\p{L}* … niet (?:noodzakelijk|per se|altijd)?…(?:redactie|weer|overeen|die van)',
    ],
    no: [
      '(?:meninger|synspunkter|holdninger)\\p{L}* … (?:skribentens|forfatterens|skribenten|forfatteren|redaksjonens|redaktionens)',
      '(?:gir|er) uttrykk for (?:skribentens|forfatterens|innsenderens) (?:egne? )?(?:meninger?|holdning|syn)',
      '(?:udtryk for|afspejler ikke) … (?:skribentens|forfatterens|redaktionens) (?:egen |egne )?(?:holdning|mening)\\p{L}*',
    ],
    sv: [
      '(?:åsikter|åsikterna|synpunkter)\\p{L}* … (?:skribentens|skribenternas|författarens|författarnas|redaktionens)',
      '(?:skribenten|skribenterna|författaren) (?:svarar|står|ansvarar) (?:själv|själva|helt)? ?för (?:\\p{L}+ ){0,3}åsikter',
    ],
    fi: ['(?:mielipite|näkemyks)\\p{L}* … (?:kirjoittajan|omia|toimituksen)'],
    pl: [
      '(?:poglądy|opinie|opinia|treści|tezy)\\p{L}* … (?:nie muszą|nie musi|niekoniecznie|są (?:\\p{L}+ )?(?:poglądami|opiniami)|wyłącznie|osobist\\p{L}+) … (?:autor|redakcj|odzwierciedl|pokryw)\\p{L}*',
      '(?:poglądy|opinie) … (?:autora|autorów)(?: i|,) nie',
    ],
    tr: [
      '(?:görüş|fikir|düşünce|yorum)\\p{L}*.{0,60}?(?:yazar|sahib|kişi)\\p{L}* (?:ait|kendi|kişisel)',
      '(?:görüş|fikir|düşünce)\\p{L}*.{0,80}?(?:yansıtma|bağlama|temsil etme)\\p{L}*',
    ],
    ar: ['(?:لا تعبر|لا يعبر|لا تعكس|ولا تعبر|ولا يعبر|ولا تعكس) … (?:رأي|آراء|موقف|سياسة|وجهة نظر)'],
    ru: [
      '(?:мнени[ея]|позици[яи]|точк[аи] зрения|взгляды).{0,60}?(?:мо(?:жет|гут) не|не обязательно|не всегда).{0,30}?(?:совпада|отража)',
      '(?:мнени|позици|взгляд)[а-яё]* (?:автора|авторов|колумниста)? ?.{0,40}?(?:является|являются) (?:его|её|их|исключительно)? ?(?:личн|частн|собственн)',
    ],
    ja: ['(?:見解|意見).{0,50}?(?:必ずしも|ではあり|ものではな|とは限)', '個人(?:的な|の)(?:見解|意見)'],
  },
  never: [
    "(?:comments|contributions|posts) (?:of|by|from) (?:our )?(?:readers|users)|(?:reader|user|visitor)s?'? comments",
    '(?:User|Leser|Nutzer|Besucher)-?(?:kommentar|meinung|beitr)|Kommentare? (?:der|von) (?:User|Leser|Nutzer)',
    '(?:comments?|reader comments|user comments|Leserkommentare|Kommentare) (?:below|posted|are|der Leser)',
    '(?:poll|survey|Umfrage)\\b',
    '(?:expressed|stated|posted|opinions|views) (?:below|in (?:the )?comments)|الآراء الواردة أدناه|التعليقات|комментари[йея]|yorumlar(?:da|dan)\\b|commentaires (?:des|de nos)|comentarios (?:de|publicados)|kommentarer',
    '(?:voters|residents|analysts)\\b',
  ],
} satisfies CaveatRule
