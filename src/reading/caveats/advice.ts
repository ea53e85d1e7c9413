/** Not medical, financial, legal or investment advice. */
import type { CaveatRule } from './types.ts'

const FIELD =
  '(?:medical|financial|legal|investment|tax|trading|professional|health|nutritional|veterinary|therapeutic|psychological|business|dietary)'
const BERATUNG =
  '(?:Anlageberatung|Rechtsberatung|Steuerberatung|Finanzberatung|Kaufempfehlung|Anlageempfehlung|Handlungsempfehlung|Beratung|ärztlich\\p{L}*|Kaufaufforderung|Empfehlung)'

export default {
  kind: 'advice',
  cues: 'рекомендаці|консультаці|投资|投資|医疗|醫療|투자|의료|ersetz|ersatz|past performance|fool-proof|tanács|sfat|порад|συμβουλ|ייעוץ|יעוץ|نصيحة|استشار|建议|建議|조언|권유|nasihat|saran|lời khuyên|doporučen|poradenstv|nenahraz|savjet|savet|सलाह|arzt|ärzt|advice|investerings|finansiell|medisinsk|medicinsk|juridisk|placerings|läkar|økonomisk|health professional|qualified health|inversión|médico|investimento|rådgivning|råd|neuvo|sijoitus|porad|rekomendacj|рекомендаци|консультац|danışman|tavsiye|tıbbi|診断|recommendation|diagnos|solicitation|anlageberatung|rechtsberatung|beratung|steuerberatung|finanzberatung|ärztlich|kaufempf|anlageempf|handlungsempf|kaufaufford|advies|beleggings|empfehlung|aufforderung|conseil|consejo|asesor|recomendación|consulenza|consiglio|aconselhamento|recomendação|advies|助言|勧誘|food and drug|guidance|offer|invitation|inducement|avis|parere|sollecitazione|raccomandazione|conselho|orientação|opinión|investissement|professional',
  also: "nem |nu |není|nejsou|nepředst|nenahraz|neslouž|δεν|не |אינו|אינה|אין |不构|不構|不作|不能|并非|並非|아니|아닙|않|bukan|tidak|không|not|seek the|consult|always|nie |не|değil|taşımaz|yerine geçmez|inte|ikke|ei |no|never|nor|neither|isn|doesn|don|aren|shouldn|cannot|can't|keine|kein|nicht|weder|ersatz|ersetz|ne|ni|n'|en aucun|non|não|geen|niet|では",
  site: true,
  anywhere: {
    en: [
      `(?:not|n't|never|nor|neither|no) … (?:as|be|constitute|offer|provide|intended|substitute|give|considered|construed|replace|is|are|constitutes)\\w* … ${FIELD}(?:,? (?:or |and |and/or )?\\w+){0,4} (?:advice|recommendation|guidance)`,
      `(?:is|are|does|do|should|must|may) ?(?:not|n't) (?:be )?(?:\\w+ ){0,5}${FIELD}(?:,? (?:or |and |and/or )?\\w+){0,4} advice`,
      `not (?:a |as a |intended as a |be a |meant as a )?(?:replacement|substitute)s? for … (?:advice|diagnosis|treatment|professional)`,
      "(?:not|n't) … (?:recommendation|solicitation|offer|invitation|inducement) … (?:buy|sell|invest|trade|purchase|securit|hold)",
      'not intended to diagnose',
      '(?:always )?(?:seek|consult) (?:the advice of |the guidance of |with )?(?:a|your) (?:own )?(?:\\w+ ){0,3}(?:doctor|physician|healthcare provider|health care provider|financial advis[eo]r|qualified \\w+) … (?:any questions|before (?:making|starting|taking|you)|regarding|medical condition)',
      'not (?:been )?evaluated by the Food and Drug Administration',
    ],
    de: [
      `(?:keine?|keinerlei|nicht) (?:\\p{L}+ ){0,6}${BERATUNG} && (?:stell|ist|sind|ersetz|dar\\b|versteh|bedeut|Artikel|Beitrag|Inhalt|Information|Angaben|handelt)`,
      `(?:ersetz|ersatz)\\p{L}* … (?:nicht|keine|keinen|kein) … ${BERATUNG}`,
      `(?:nicht als|weder|kein\\p{L}* Ersatz für) … ${BERATUNG}`,
      '(?:keine|nicht als) (?:\\p{L}+ )?Aufforderung zum (?:Kauf|Verkauf)',
      'ersetz\\p{L}* (?:\\p{L}+ ){0,3}(?:nicht|keine[nrs]?) (?:\\p{L}+ ){0,4}(?:Arzt|Ärzt|Apotheker|Anwalt|Rechtsanwalt|Diagnose|Behandlung|Therapie)',
    ],
    fr: [
      "(?:ne (?:constitu|rempla|saurai|doi|peu|substitu)\\p{L}*|en aucun cas|ni)\\b … (?:conseil|avis|recommandation|consultation|diagnostic)\\p{L}* … (?:investissement|financier|médical|médecin|juridique|d'un|professionnel|placement)",
    ],
    es: [
      '(?:no (?:constituy|es|son|sustituy|reemplaz|debe|pretend)\\p{L}*) … (?:consejo|asesor|recomendación|consulta|opinión|invitación)\\p{L}* … (?:médic|financier|legal|inver|profesional|compra)',
    ],
    it: [
      '(?:non (?:costitui|rappresent|sostitui|intend|è|sono)\\p{L}*) … (?:consulenza|consiglio|parere|sollecitazione|raccomandazione|diagnosi)',
    ],
    pt: [
      '(?:não (?:constitu|é|são|substitu|represent)\\p{L}*) … (?:aconselhamento|recomendação|conselho|consulta|orientação) … (?:médic|financeir|jurídic|investimento|profissional)',
    ],
    nl: [
      '(?:geen|niet) … (?:beleggings|medisch|financieel|juridisch)\\p{L}* ?advies',
      'vervang\\p{L}* (?:\\p{L}+ )?(?:niet|geen) (?:\\p{L}+ ){0,3}(?:advies|arts|diagnose|consult)',
    ],
    no: [
      '(?:ikke|aldri|erstatter ikke) … (?:investerings|finansiell|økonomisk|medisinsk|medicinsk|juridisk|lege|læge|profesjonell)\\p{L}* ?(?:råd|rådgivning|rådgivning|vurdering)\\p{L}*',
    ],
    sv: [
      '(?:inte|ej|aldrig) … (?:investerings|finansiell|medicinsk|juridisk|ekonomisk|professionell|placerings|läkar)\\p{L}* ?(?:råd|rådgivning|\\p{L}+ rådgivning|vård|bedömning)\\p{L}*',
    ],
    fi: [
      '(?:ei ole|eivät ole|ei korvaa) … (?:sijoitus|lääketieteelli|lääkärin|oikeudelli)\\p{L}* ?(?:neuvo|suositus|ohje)?\\p{L}*',
    ],
    pl: [
      'nie (?:stanowi|stanowią|jest|są|zastępuj\\p{L}+|może być) … (?:porad|rekomendacj|konsultacj|doradztw|diagnoz)\\p{L}* ?(?:\\p{L}+ ){0,2}(?:prawn|inwesty|lekar|medyczn|finansow|podatkow)?',
    ],
    ru: [
      'не (?:является|являются|заменя[а-яё]+|служит).{0,40}?(?:рекомендаци|консультаци|советом|офертой|диагноз)[а-яё]*',
    ],
    tr: [
      '(?:yatırım|tıbbi|hukuki|finansal) (?:\\p{L}+ ){0,4}(?:danışmanlığı|tavsiye\\p{L}*|öneri\\p{L}*|tavsiyesi) (?:\\p{L}+ ){0,3}(?:değildir|taşımaz|değil)',
    ],
    cs: [
      '(?:není|nejsou|nepředstavuj|nenahrazuj|neslouží)\\p{L}* … (?:doporučen|poradenstv|lékař|právní rad|investiční rad|konzultac)\\p{L}*',
    ],
    hu: [
      'nem (?:minősül|helyettesít|tekinthető|jelent)\\p{L}* … (?:tanács|ajánlás|orvos|befektetési)\\p{L}*',
      '(?:tanács|ajánlás)\\p{L}* … nem (?:minősül|tekinthető)\\p{L}*',
    ],
    ro: [
      'nu (?:constituie|reprezintă|înlocui|substitui)\\p{L}* … (?:sfat|recomandare|consult|consiliere)\\p{L}* ?(?:medical|financiar|juridic|de invest)?',
    ],
    uk: ['не (?:є|замін[а-яіїєґ]+).{0,40}?(?:порад|рекомендаці|консультаці)[а-яіїєґ]*'],
    el: ['δεν (?:αποτελ|υποκαθιστ|συνιστ)[α-ωά-ώ]*.{0,40}?(?:συμβουλ|γνωμάτευση|σύσταση|προτροπή)'],
    ko: ['(?:투자|의학|의료|법률).{0,30}?(?:조언|권유|자문|진단).{0,20}?(?:아니|아닙|않)'],
    zh: [
      '(?:不构成|不構成|不作为|不作為|并非|並非|不能替代|不能取代).{0,16}?(?:投资|投資|医疗|醫療|法律|医生|醫師|专业|專業)?.{0,8}?(?:建议|建議|意见|意見|诊断|診斷|邀约|邀約)',
    ],
    id: [
      '(?:bukan|tidak) (?:\\p{L}+ ){0,4}(?:saran|nasihat|rekomendasi|ajakan) (?:\\p{L}+ ){0,2}(?:medis|investasi|keuangan|hukum|membeli|dokter)',
    ],
    ja: [
      '(?:投資|医療|法律|勧誘|医師).{0,40}?(?:助言|勧誘|目的|診断).{0,20}?(?:もの)?では(?:あり|な)',
      '(?:医師|専門家)の(?:診断|助言|診察)(?:に代わる|の代わり)',
    ],
  },
  edges: {
    en: [
      '(?:not|never) (?:a|any|be a|constitute a) personal recommendation',
      'past performance (?:is|are|does|may|should) (?:not|no|never) … (?:guide|guarantee|indicat|reliable)',
      '(?:no|not) (?:\\w+ ){0,3}(?:recommendation|advice)(?: or \\w+)? (?:is|are) (?:being )?(?:given|made|offered|provided)\\b',
    ],
    de: ['ersetz\\p{L}* … (?:keine[nrs]?|nicht) … (?:Arzt|Ärzt|Apothek|Anwalt|Fachleute|Experten)'],
  },
  never: [
    '(?:against|ignored|ignoring|without seeking|sought|seek|followed|took|take) (?:\\w+ )?(?:medical|legal|financial) advice(?! (?:from|of) (?:your|a))',
  ],
} satisfies CaveatRule
