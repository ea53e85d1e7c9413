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
  cues: '代表|立场|立場|견해|의견|입장|편집|외부|думк|позиці|погляд|απόψεις|γνώμ|άποψη|הדעות|הדעה|názor|stanovisk|postoj|vélemény|álláspont|puncte|păreri|mišljenj|stavov|pandangan|pendapat|isi |quan điểm|ý kiến|विचार|राय|svarar|ansikt|meningene|views|viewpoints|imply endorsement|statements|ideas|may not agree|takes no position|responsab|à titre personnel|a título personal|a titolo personale|op persoonlijke titel|åsikt|opinionstext|debatt|synspunkt|holdning|meninger|mielipite|fikir|fikr|yazar|個人|opini|beliefs|perspective|thoughts|capacity|endorse|meinung|ansicht|auffassung|haltung|zu eigen|position|standpunkt|engage|propos|punto|idee|mening|見解|意見|رأي|آراء|الآراء|يعبر|تعبر|мнени|позици|точк|poglądy|opinie|görüş',
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
      '^\\(?(?:the |all )?(?:views|opinions)(?: expressed)?(?: here| above| by the (?:writer|author|columnist)| (?:in|on) this \\w+)? (?:are|is) (?:strictly |purely |solely )?(?:personal|mine)\\b',
      `opinions? (?:or \\w+ )?expressed … may not (?:reflect|represent)`,
      'expresses (?:only )?(?:my|his|her|their) own (?:\\w+ )?(?:opinions?|views?)\\b',
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
      `${MEINUNG}\\p{L}* (?:sind|ist|bleiben) (?:ausschließlich |allein |nur |lediglich )?(?:die|der|jene|diejenigen?|solche) (?:der|des|von|ihr\\p{L}+|sein\\p{L}+) … ?(?:Autor|Verfasser|Gast|Kolumnist|Interview)`,
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
      '(?:skribenten|skribenterna|författaren)(?: som)? (?:svarar|står|ansvarar) (?:själv|själva|helt)? ?för (?:\\p{L}+ ){0,3}åsikter',
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
    ar: [
      '(?:لا|ولا) (?:تعبر|يعبر|تعكس|يعكس|تمثل|يمثل).{0,40}?(?:رأي|آراء|موقف|الموقف|سياسة|السياسة|وجهة نظر|توجه)',
      '(?:تعبر|يعبر|تمثل|يمثل).{0,30}?(?:رأي|آراء|وجهة نظر) (?:صاحب|كاتب|أصحاب|كتاب)',
    ],
    zh: [
      '(?:仅|僅|只|纯属|純屬)(?:代表)?(?:作者|个人|個人|笔者|筆者)(?:本人)?(?:的)?(?:个人|個人)?(?:观点|觀點|意见|意見|看法|立场|立場)',
      '(?:个人|個人|作者)(?:的)?(?:观点|觀點|意见|意見|看法|立场|立場)?.{0,12}?不代表',
      '不代表(?:本[报報刊站网網台社]|.{1,12}?(?:立场|立場|观点|觀點))',
    ],
    ko: [
      '(?:견해|의견|입장|주장).{0,30}?(?:다를 수|일치하지|무관|개인)',
      '(?:외부 필자|기고|칼럼)\\S{0,3} .{0,20}?(?:본지|편집 ?방향|편집 ?방침|본사).{0,20}?(?:다를|일치|무관)',
    ],
    el: [
      '(?:απόψεις|γνώμες|άποψη).{0,80}?(?:δεν (?:εκφράζουν|εκφράζει|απηχούν|αντιπροσωπεύουν|ταυτίζονται|αντανακλούν)|προσωπικές|εκφράζουν (?:αποκλειστικά |μόνο )?(?:τον|τους|την) )',
    ],
    he: ['(?:הדעות|הדעה|הדברים).{0,40}?(?:הכותב|הכותבת|הכותבים|המחבר|המערכת)'],
    cs: ['(?:názor|stanovisk|postoj)\\p{L}* … (?:nemus|nevyjadř|nevyjadr|neodráž|neshod|nezastup)\\p{L}*'],
    hu: [
      '(?:vélemény|álláspont)\\p{L}* … (?:nem (?:feltétlenül|tükröz|egyez|azonos)|a szerző (?:saját|magán))',
      '(?:szerző|cikk|írás)\\p{L}* … (?:nem feltétlenül|nem tükröz)\\p{L}* … (?:vélemény|álláspont)',
    ],
    ro: [
      '(?:opini|puncte(?:le)? de vedere|păreri)\\p{L}* … (?:nu (?:reflect|reprezint|exprim|coincid)|aparțin (?:exclusiv )?autor)\\p{L}*',
    ],
    hr: [
      '(?:mišljenj|stav)\\p{L}* … (?:ne (?:odražava|predstavlja|izražava)|nužno|isključivo (?:autor|mišljenj|stav)|osobni|lični)\\p{L}*',
    ],
    uk: [
      '(?:думк|позиці|погляд|точк)[а-яіїєґ]* .{0,60}?(?:може не|можуть не|не обов).{0,30}?(?:збіга|відобража|відповід)[а-яіїєґ]*',
      '(?:думк|погляд|позиці)[а-яіїєґ]* (?:автора|авторки|авторів).{0,40}?(?:особист|власн)',
    ],
    id: [
      '(?:pandangan|pendapat|opini|isi)\\p{L}* … (?:tidak (?:mewakili|mencerminkan|selalu)|tanggung jawab penulis|milik penulis|pribadi penulis)',
    ],
    vi: [
      '(?:quan điểm|ý kiến).{0,30}?(?:riêng|cá nhân) (?:của )?(?:tác giả|người viết)|(?:quan điểm|ý kiến).{0,40}?không (?:nhất thiết )?phản ánh',
    ],
    hi: ['(?:विचार|राय).{0,30}?(?:लेखक|निजी|व्यक्तिगत).{0,20}?(?:निजी|अपने|हैं)'],
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
    'comments? (?:reflect|represent|express)|Meinung(?:en)? (?:der|des|unserer) (?:Leser|Nutzer|User|Kommentator)|评论|留言|댓글|σχόλια|تعليقات|komentáře čtenářů',
  ],
} satisfies CaveatRule
