/** The outlet could not verify something, or the story is still developing. */
import type { CaveatRule } from './types.ts'

const VERIFY = '(?:verif|confirm|corroborat|authenticat|establish|determin|substantiat)\\w*'

export default {
  kind: 'unverified',
  cues: 'independent|verif|breaking|developing|more to follow|more details to follow|being updated|will be updated|confirm|corroborat|authenticat|determin|unabhängig|überprüf|eilmeldung|kürze|aktualisiert|ergänzt|fortgesetzt|indépend|vérifi|en desarrollo|indipendente|aggiornamento|atualização|onafhankelijk|uavhengig|oberoende|独自に|速報',
  reported: true,
  anywhere: {
    en: [
      `(?:could|can|has|have|had|was|were|is|are|did|do|does)(?: ?not|n't)(?: yet| been| be| immediately)* (?:able to )?(?:been )?(?:immediately |yet )?independently ${VERIFY}`,
      `(?:unable|not able|impossible|not possible|not yet able) (?:for \\w+ )?to (?:immediately )?independently ${VERIFY}`,
      `(?:Reuters|AP|AFP|CNN|BBC|Bloomberg|Associated Press|we|newspaper|magazine|Al Jazeera|news agency|outlet|(?:the |\\w+ )(?:Guardian|Times|Post|News|Courier|Herald|Journal|Tribune|Telegraph|Gazette|Chronicle|Mail|Star))\\b (?:\\w+ )?(?:could|can|was|were|has|have|is|are)(?: ?not|n't| unable)(?: yet| been able| immediately)* (?:to )?(?:immediately |independently )?${VERIFY} (?:the|these|this|those|his|her|their|whether|if|who|what|any|all|its)`,
      `(?:claims?|reports?|figures?|account|authenticity|videos?|footage|information|allegations?|details) … (?:could|can|has|have)(?: ?not|n't) (?:yet )?(?:be|been) (?:immediately |independently )${VERIFY}`,
      'no independent (?:confirmation|verification)',
      '(?:this|it) is (?:a|an) (?:breaking|developing)(?: and developing|,? developing)?(?: news?| new)? story',
      '(?:this is a |a )?(?:breaking|developing) (?:news )?(?:story|event)[.,;:–—-]? ?(?:and |it |that |which |please |check |more |will |details |- )',
      'more (?:details )?to follow(?: soon| shortly)?[^\\p{L}]{0,3}$',
      'this (?:\\w+ )?(?:story|article|page) (?:is (?:still )?(?:developing|being updated)|will be updated)',
    ],
    de: [
      '(?:nicht|kaum|nicht sofort|zunächst nicht|bislang nicht) (?:\\p{L}+ ){0,2}unabhängig (?:\\p{L}+ ){0,3}(?:überprüf|verifizier|bestätig|prüf|belegen|überprüfbar)',
      'unabhängig (?:zunächst |bislang |bisher |derzeit |vorerst )?(?:nicht|kaum|nur schwer) (?:\\p{L}+ ){0,2}(?:überprüf|verifizier|bestätig|prüf|belegen)',
      '(?:unabhängig\\p{L}*) … (?:nicht|kaum|nur schwer) … (?:überprüf|verifizier|bestätigen|zu prüfen) && (?:lass|ließ|könn|konnt|Angaben|möglich)',
      '(?:überprüfen|verifizieren) (?:lassen|ließen|lässt|ließ) sich (?:\\p{L}+ ){0,4}nicht',
      'keine unabhängige (?:Bestätigung|Überprüfung)',
      '(?:diese|dieser|die) (?:Meldung|Artikel|Text|Beitrag|Nachricht|Eilmeldung)\\p{L}* wird (?:\\p{L}+ ){0,3}(?:aktualisiert|ergänzt|fortgesetzt)',
      '(?:mehr|weitere \\p{L}+) in Kürze',
    ],
    fr: [
      "(?:n'a|n'ont|n'avons|ne peut|ne peuvent|pas) … (?:vérifi|confirm)\\p{L}* … (?:indépendant|source)",
      '(?:pu|peut|pouvait) être (?:vérifi|confirm)\\p{L}* de (?:manière|source|façon) indépendante',
    ],
    es: [
      '(?:no (?:ha|han|pudo|pudieron|puede|se)|sin poder) … (?:verificar|confirmar|verificad|confirmad)\\p{L}* … independiente',
      'noticia en desarrollo',
    ],
    it: [
      'non (?:è stato possibile|ha potuto|possono|può) … (?:verificar|confermar)\\p{L}* … indipendente',
      'notizia in aggiornamento',
    ],
    pt: ['não (?:foi possível|pôde|puderam|pode) … (?:verificar|confirmar) … independente', 'em atualização'],
    nl: ['(?:niet|kon|konden) … onafhankelijk (?:\\p{L}+ )?(?:bevestig|geverifieer|verifieer|worden|vast)'],
    no: ['(?:ikke|inte) … (?:uavhengig|oberoende) … (?:bekreft|verifis|verifier|bekräft)'],
    ja: ['独自に(?:確認|検証)(?:は)?(?:でき|して)(?:て)?い?な'],
  },
  never: ['(?:sign up|newsletter|alerts?)\\b'],
} satisfies CaveatRule
