import type { Names } from '../types.ts'

export const contentPolicy: Names = {
  plain: {
    en: '((content|legal|site|website|medical|financial|investment|earnings|affiliate|advertising|advertiser|commercial|risk|general) )?disclaimers?|(affiliate|advertis(ing|er)|commercial|editorial|financial|ad) disclosures?( (policy|statement))?|disclosure (policy|statement|notice)|((editorial|sponsored|branded|user) )?content (policy|policies|guidelines|standards|notice)|(advertis(ing|er|ement)|affiliate|commerce|commercial|product review|reviews?|native advertising|artificial intelligence|ai|generative ai|publishing|archive|takedown|unpublishing|site) polic(y|ies)|policy notice|(our use of|how we use) (ai|artificial intelligence|generative ai)|ai (guidelines|principles)|how we make money|why you should trust us',
    de: 'haftungs(ausschluss|hinweise?|beschränkung)|(risiko|affiliate|transparenz|ki|werbe)[- ]?(hinweise?|richtlinien?|leitlinien)|unser (umgang mit|einsatz von) (ki|künstlicher intelligenz)|(so|wie) (nutzen|verwenden) wir (ki|künstliche intelligenz)|rechtliche hinweise',
    fr: "clauses? de (non-)?responsabilité|(avis|avertissement) (de non-responsabilité|juridique|légal|aux lecteurs)|(limitation|décharge) de responsabilité|politique (de contenus?|commerciale|d'affiliation|publicitaire)|charte (d'utilisation )?(ia|de l'ia|de l'intelligence artificielle|de la publicité|publicitaire)",
    es: '(descargo|exención|aviso|cláusula|limitación) de responsabilidad(es)?|deslinde de responsabilidad|política (de contenidos?|publicitaria|de publicidad|de afiliad?os|de afiliación|de uso de (la )?ia|comercial)',
    it: "(esclusione|limitazione|esonero) di responsabilità|(policy|politica) (sui contenuti|dei contenuti|pubblicitaria|sulla pubblicità|di affiliazione|sull'(ia|intelligenza artificiale))|avvertenze( legali)?",
    pt: '(isenção|termo de isenção|aviso|limitação|exoneração) de responsabilidade|política (de conteúdos?|comercial|de publicidade|de afiliados|de uso de ia)',
    nl: '(content|advertentie|affiliate|ai)[- ]?beleid|uitsluiting van aansprakelijkheid|ons gebruik van ai',
    sv: 'ansvarsfriskrivning|friskrivning|(innehålls|annons|ai)[- ]?policy|så använder vi ai',
    da: 'ansvarsfraskrivelse|(indholds|annonce|ai)[- ]?politik|sådan bruger vi (ai|kunstig intelligens)',
    no: 'ansvarsfraskrivelse|vår bruk av (ki|kunstig intelligens)',
    fi: 'vastuuvapauslauseke|vastuunrajoitus',
    pl: '(wyłączenie|ograniczenie|zastrzeżenie) odpowiedzialności|zastrzeżenia prawne|nota prawna|polityka (treści|reklamowa|ai)|zasady (korzystania z|wykorzystania|stosowania) (ai|sztucznej inteligencji)',
    cs: '(vyloučení|omezení|zřeknutí se) odpovědnosti',
    ru: '(отказ|освобождение) от ответственности|ограничение ответственности|дисклеймер|(политика|правила) (контента|рекламы|использования ии)',
    uk: 'відмова від відповідальності|дисклеймер',
    tr: 'sorumluluk (reddi|beyanı|reddi beyanı)|yasal uyarı|(içerik|reklam|yapay zek[aâ]) (politikası|ilkeleri)',
    ja: '免責(事項|条項)?(について)?|サイトポリシー|コンテンツ(ポリシー|ガイドライン)|(広告(掲載)?|(生成)?ai)(ポリシー|ガイドライン|基準|利用方針)',
    zh: '免责(声明|条款)|免責(聲明|條款)|内容政策|內容政策',
    ko: '면책 ?(조항|공고)|책임의 한계(와 법적 고지)?',
    ar: 'إخلاء (المسؤولية|مسؤولية|طرف)|سياسة المحتوى',
  },
  bare: { en: 'disclosures?|full disclosure|notice', de: 'hinweise', fr: 'avertissement', nl: 'aansprakelijkheid' },
  path: /disclaim|disclos|policy-notice|avertissement|hinweise|aansprakelijk/i,
}
