/** The page says that its outlet is funded by, run by or registered as an agent of a state. */
import type { CaveatRule } from './types.ts'

const STATE =
  '(?:government|state|ministry|congress|parliament|public (?:funds|money)|taxpayers?|federal government|commission|republic|kingdom)'
const OUTLET =
  '(?:website|site|outlet|broadcaster|network|channel|service|agency|publication|magazine|newspaper|station|we|our|media|material|materials|newsroom|page)'

export default {
  kind: 'state',
  cues: 'funded|owned|operated|run by|sponsored by|controlled by|supported by|published by|produced by|government-|state-|state funded|state owned|state run|publicly|taxpayer|foreign agent|foreign principal|fara|official website|official site|official news|official organ|department of justice|öffentlich|staatlich|steuer|aus bundesmitteln|von der bundes|vom staat|angebot|portal|projekt|service|webseite|herausgeber|finan|detenu|détenu|contrôlé|édité|controlad|propiedad|editad|controllat|edito|mantid|иностранн|magazeti',
  also: "government|state|ministry|congress|parliament|public|taxpayer|commission|republic|kingdom|foreign|fara|department of justice|party|öffentlich|staatlich|steuer|bundes|landes|regierung|gouvernement|ministère|état|l'état|gobierno|estado|ministerio|governo|stato|ministero|ministério|иностранн|serikali",
  site: true,
  edges: {
    en: [
      `(?:this|our|the) (?:\\w+ )?${OUTLET} (?:is|are) (?:\\w+ ){0,4}(?:funded|financed|owned|operated|run|sponsored|supported|published|controlled|produced)(?:,? (?:and |or |wholly )?\\w+){0,3} by (?:the )?(?:\\w+ ){0,4}${STATE}`,
      `(?:is|are) (?:\\w+ ){0,3}(?:wholly|fully|partly|partially|entirely|in part|directly) (?:or \\w+ )?(?:funded|owned|financed|controlled) by (?:the )?(?:\\w+ ){0,4}${STATE}`,
      `(?:is|are) (?:a|an|the) (?:\\w+ ){0,3}(?:U\\.?S\\.? )?(?:government|state|publicly|taxpayer)[- ](?:funded|owned|run|controlled|financed|sponsored|operated) (?:\\w+ ){0,3}(?:broadcaster|media|outlet|network|organi[sz]ation|agency|channel|service|newspaper|website|company)`,
      `(?:funded|financed) by the (?:U\\.?S\\.?|United States|American|British|UK|Russian|Chinese|Qatari|Turkish|Iranian|German|French|\\p{Lu}\\p{L}+) (?:government|Congress|state|parliament|federal budget) && (?:we|our|this|broadcaster|network|outlet|service|newsroom|site|website)\\b`,
      'regist\\w+ … (?:Foreign Agents Registration Act|FARA|foreign agent)',
      '(?:distributed|disseminated|material is) … (?:on behalf of|by) … (?:foreign principal|foreign agent|Department of Justice)',
      'official (?:website|site|news agency|newspaper|organ) of (?:the )?(?:\\w+ ){0,4}(?:government|state|ministry|republic|party|kingdom)',
    ],
    de: [
      '(?:wir|unser\\p{L}*|dies\\p{L}*|Redaktion|Sender|Portal|Angebot) (?:\\p{L}+ ){0,4}(?:wird|werden|ist|sind) (?:\\p{L}+ ){0,6}(?:öffentlich|staatlich|aus Steuermitteln|mit Steuergeld\\p{L}*|vom Staat|von der Bundesregierung|aus Bundesmitteln) (?:\\p{L}+ )?(?:finanziert|gefördert|betrieben|getragen)',
      '(?:ein )?(?:Angebot|Portal|Projekt|Service|Webseite) (?:des|der) (?:Bundes|Landes)?(?:regierung|ministeriums|amtes|amts|zentrale)\\p{L}*',
      'Herausgeber(?:in)?:? (?:ist )?(?:das |die |der )?(?:Bundes(?:amt|ministerium|polizei|kriminalamt|anstalt|regierung|netzagentur|zentrale|institut|agentur)|Landes(?:amt|ministerium|regierung|polizei)|Presse- und Informationsamt der Bundesregierung)',
      '(?:wir sind|unser\\p{L}*|dies\\p{L}* (?:\\p{L}+ )?ist) … öffentlich-rechtlich',
    ],
    fr: ["(?:financé|détenu|contrôlé|édité)e?s? par (?:l'État|le gouvernement|le ministère)"],
    es: ['(?:financiado|controlado|propiedad|editado)[oa]?s? (?:por|de|del) (?:el )?(?:gobierno|Estado|ministerio)'],
    it: ['(?:finanziato|controllato|edito) (?:dal|dallo) (?:governo|Stato|ministero)'],
    pt: ['(?:financiado|controlado|mantido) (?:pelo|por) (?:o )?(?:governo|Estado|ministério)'],
    ru: ['иностранн(?:ого|ым|ый) агент'],
    sw: ['Magazeti ya Serikali'],
  },
  never: [
    '(?:research|study|scientists?|university|project|hospital|school|program(?:me)?) (?:\\w+ )?(?:is|was|were|are) (?:\\w+ )?funded',
  ],
} satisfies CaveatRule
