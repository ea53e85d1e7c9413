/** Not medical, financial, legal or investment advice. */
import type { CaveatRule } from './types.ts'

const FIELD =
  '(?:medical|financial|legal|investment|tax|trading|professional|health|nutritional|veterinary|therapeutic|psychological|business|dietary)'
const BERATUNG =
  '(?:Anlageberatung|Rechtsberatung|Steuerberatung|Finanzberatung|Kaufempfehlung|Anlageempfehlung|Handlungsempfehlung|Beratung|ärztlich\\p{L}*|Kaufaufforderung|Empfehlung)'

export default {
  kind: 'advice',
  cues: 'advice|recommendation|diagnos|solicitation|anlageberatung|rechtsberatung|beratung|steuerberatung|finanzberatung|ärztlich|kaufempf|anlageempf|handlungsempf|kaufaufford|advies|beleggings|empfehlung|aufforderung|conseil|consejo|asesor|recomendación|consulenza|consiglio|aconselhamento|recomendação|advies|助言|勧誘|food and drug|guidance|offer|invitation|inducement|avis|parere|sollecitazione|raccomandazione|conselho|orientação|opinión|investissement|professional',
  also: "not|no|never|nor|neither|isn|doesn|don|aren|shouldn|cannot|can't|keine|kein|nicht|weder|ersatz|ersetz|ne|ni|n'|en aucun|non|não|geen|niet|では",
  site: true,
  anywhere: {
    en: [
      `(?:not|n't|never|nor|neither|no) … (?:as|be|constitute|offer|provide|intended|substitute|give|considered|construed|replace|is|are|constitutes)\\w* … ${FIELD}(?:,? (?:or |and |and/or )?\\w+){0,4} (?:advice|recommendation|guidance)`,
      `(?:is|are|does|do|should|must|may) ?(?:not|n't) (?:be )?(?:\\w+ ){0,5}${FIELD}(?:,? (?:or |and |and/or )?\\w+){0,4} advice`,
      `not (?:a |as a |intended as a |be a |meant as a )?(?:replacement|substitute)s? for … (?:advice|diagnosis|treatment|professional)`,
      "(?:not|n't) … (?:recommendation|solicitation|offer|invitation|inducement) … (?:buy|sell|invest|trade|purchase|securit|hold)",
      'not intended to diagnose',
      'not (?:been )?evaluated by the Food and Drug Administration',
    ],
    de: [
      `(?:keine?|keinerlei|nicht) (?:\\p{L}+ ){0,6}${BERATUNG} && (?:stell|ist|sind|ersetz|dar\\b|versteh|bedeut|Artikel|Beitrag|Inhalt|Information|Angaben|handelt)`,
      `(?:ersetz|ersatz)\\p{L}* … (?:nicht|keine|keinen|kein) … ${BERATUNG}`,
      `(?:nicht als|weder|kein\\p{L}* Ersatz für) … ${BERATUNG}`,
      '(?:keine|nicht als) (?:\\p{L}+ )?Aufforderung zum (?:Kauf|Verkauf)',
    ],
    fr: [
      "(?:ne (?:constitu|rempla|saurai|doi|peu|substitu)\\p{L}*|en aucun cas|ni)\\b … (?:conseil|avis médical|recommandation)\\p{L}* … (?:investissement|financier|médical|juridique|d'un|professionnel)",
    ],
    es: [
      '(?:no (?:constituy|es|son|sustituy|reemplaz|debe|pretend)\\p{L}*) … (?:consejo|asesor|recomendación|consulta|opinión)\\p{L}* … (?:médic|financier|legal|inversión|profesional)',
    ],
    it: [
      '(?:non (?:costitui|rappresent|sostitui|intend|è|sono)\\p{L}*) … (?:consulenza|consiglio|parere|sollecitazione|raccomandazione)',
    ],
    pt: [
      '(?:não (?:constitu|é|são|substitu|represent)\\p{L}*) … (?:aconselhamento|recomendação|conselho|consulta|orientação) … (?:médic|financeir|jurídic|investimento|profissional)',
    ],
    nl: ['(?:geen|niet) … (?:beleggings|medisch|financieel|juridisch)\\p{L}* ?advies'],
    ja: ['(?:投資|医療|法律|勧誘).{0,40}?(?:助言|勧誘|目的).{0,20}?(?:もの)?では(?:あり|な)'],
  },
  never: [
    '(?:against|ignored|ignoring|without seeking|sought|seek|followed|took|take) (?:\\w+ )?(?:medical|legal|financial) advice(?! (?:from|of) (?:your|a))',
  ],
} satisfies CaveatRule
