/** The outlet could not verify something, or the story is still developing. */
import type { CaveatRule } from './types.ts'

const VERIFY = '(?:verif|confirm|corroborat|authenticat|establish|determin|substantiat)\\w*'

export default {
  kind: 'unverified',
  cues: 'more information to|more updates to|more follows|more soon|more to come|neověř|nezávisl|potvrd|aktualizuje|függetlenül|frissül|independent|confirmat|незалежн|оновлю|доповню|ανεξάρτητ|ενημερώνεται|עדכון|מתעדכן|مستقل|يتبع|核实|核實|证实|證實|持续更新|持續更新|更新中|확인되지|확인할|속보|berkembang|chưa thể xác|cập nhật|nezavis|neovisn|पुष्टि|अपडेट|independent|we have not|not been able|possible to|mehr informationen|weitere informationen|laufend|bestätig|suivre|suivront|mesure de|ampliación|actualiz|verific|verificat|confirm|em atualiza|aangevuld|bijgewerkt|bevestig|oberoende|uppdateras|oppdateres|opdateres|bekreft|bekræft|vahvist|päivit|niezależn|zweryfik|potwierdz|wkrótce|aktualiz|независим|подтвержд|провер|дополня|обновля|подробност|bağımsız|doğrulan|teyit|ayrıntı|gelişme|随時更新|確認でき|verif|breaking|developing|more to follow|more details to follow|being updated|will be updated|confirm|corroborat|authenticat|determin|unabhängig|überprüf|eilmeldung|kürze|aktualisiert|ergänzt|fortgesetzt|indépend|vérifi|en desarrollo|indipendente|aggiornamento|atualização|onafhankelijk|uavhengig|oberoende|独自に|速報',
  reported: true,
  anywhere: {
    en: [
      `(?:could|can|has|have|had|was|were|is|are|did|do|does)(?: ?not|n't)(?: yet| been| be| immediately)* (?:able to )?(?:been )?(?:immediately |yet )?independently ${VERIFY}`,
      `(?:unable|not able|impossible|not possible|not yet able) (?:for \\w+ )?to (?:immediately )?independently ${VERIFY}`,
      `(?:Reuters|AP|AFP|CNN|BBC|Bloomberg|Associated Press|we|newspaper|magazine|Al Jazeera|news agency|outlet|(?:the |\\w+ )(?:Guardian|Times|Post|News|Courier|Herald|Journal|Tribune|Telegraph|Gazette|Chronicle|Mail|Star))\\b (?:\\w+ )?(?:could|can|was|were|has|have|is|are)(?: ?not|n't| unable)(?: yet| been able| immediately)* (?:to )?(?:immediately |independently )?${VERIFY} (?:the|these|this|those|his|her|their|whether|if|who|what|any|all|its)`,
      `(?:claims?|reports?|figures?|account|authenticity|videos?|footage|information|allegations?|details) … (?:could|can|has|have)(?: ?not|n't) (?:yet )?(?:be|been) (?:immediately |independently )${VERIFY}`,
      'no independent (?:confirmation|verification)',
      '(?:has|have|was|were|is|are) not (?:yet )?been (?:verified|confirmed|authenticated|corroborated) by (?:us|Reuters|AP|AFP|CNN|BBC|Bloomberg|Associated Press|Al Jazeera|(?:the |\\w+ )(?:Guardian|Times|Post|News|Courier|Herald|Journal|Tribune|Telegraph|Gazette|Chronicle|Star|Independent|Daily))\\b',
      '(?:this|it) is (?:a|an) (?:breaking|developing)(?: and developing|,? developing)?(?: news?| new)? story',
      '(?:this is a |a )?(?:breaking|developing) (?:news )?(?:story|event)[.,;:–—-]? ?(?:and |it |that |which |please |check |more |will |details |- )',
      '(?:we|Reuters|AP|AFP|CNN|BBC|Bloomberg|Guardian|Times|Post|Courier|newsroom) (?:have|has|had) not (?:yet )?been able to (?:independently |immediately )?(?:verify|confirm|authenticate|corroborate)',
      'it (?:was|is|has been) (?:not|im)(?: yet| been)? ?possible to (?:independently |immediately )?(?:verify|confirm|authenticate|corroborate)',
      'has not been (?:independently )(?:verified|confirmed|corroborated|authenticated)',
      '(?:have|has|had|were) not (?:yet )?been independently (?:verified|confirmed|corroborated|authenticated)',
      'more (?:(?:details |information |updates )?to follow|(?:details|information|updates) to come|follows)(?: soon| shortly)?[^\\p{L}]{0,3}$',
      'this (?:\\w+ ){0,3}(?:story|article|page|report) (?:is (?:still )?(?:developing|being updated)|will be updated)',
    ],
    de: [
      '(?:nicht|kaum|nicht sofort|zunächst nicht|bislang nicht) (?:\\p{L}+ ){0,2}unabhängig (?:\\p{L}+ ){0,3}(?:überprüf|verifizier|bestätig|prüf|belegen|überprüfbar)',
      'unabhängig (?:zunächst |bislang |bisher |derzeit |vorerst )?(?:nicht|kaum|nur schwer) (?:\\p{L}+ ){0,2}(?:überprüf|verifizier|bestätig|prüf|belegen)',
      '(?:unabhängig\\p{L}*) … (?:nicht|kaum|nur schwer) … (?:überprüf|verifizier|bestätigen|zu prüfen) && (?:lass|ließ|könn|konnt|Angaben|möglich)',
      '(?:überprüfen|verifizieren) (?:lassen|ließen|lässt|ließ) sich (?:\\p{L}+ ){0,4}nicht',
      'keine unabhängige (?:Bestätigung|Überprüfung)',
      '(?:diese|dieser|die) (?:Meldung|Artikel|Text|Beitrag|Nachricht|Eilmeldung)\\p{L}* wird (?:\\p{L}+ ){0,3}(?:aktualisiert|ergänzt|fortgesetzt)',
      '(?:mehr|weitere|mehr \\p{L}+|weitere \\p{L}+) in Kürze',
      '(?:bestätigen|überprüfen|verifizieren) (?:ließ|ließen|lässt|lassen) sich (?:\\p{L}+ ){0,5}(?:nicht|zunächst)',
      'unabhängig (?:bestätigen|überprüfen|verifizieren|prüfen) (?:ließ|ließen|lässt|lassen|konnte)\\p{L}* (?:\\p{L}+ ){0,6}nicht',
    ],
    fr: [
      "(?:n'a|n'ont|n'avons|ne peut|ne peuvent|pas) … (?:vérifi|confirm)\\p{L}* … (?:indépendant|source)",
      "(?:[\\p{Lu}]{2,6}|[Nn]ous|rédaction) n'(?:était|étaient|est|sont|étions) pas en mesure de (?:\\p{L}+ )?(?:confirmer|vérifier)",
      "(?:plus d'informations|plus de détails|développements?) (?:à suivre|suivront|à venir)",
      '(?:pu|peut|pouvait|pouvaient) être (?:vérifi|confirm)\\p{L}* de (?:manière|source|façon) indépendante',
    ],
    es: [
      '(?:no (?:ha|han|pudo|pudieron|puede|se)|sin poder) … (?:verificar|confirmar|verificad|confirmad)\\p{L}* … independiente',
      '(?:noticia|información) en desarrollo',
      '(?:habrá ampliación|seguirá ampliación|en breve,? (?:más|ampliaremos))',
      'esta (?:noticia|información) (?:se está|está siendo) actualizando',
    ],
    it: [
      'non (?:è stato possibile|ha potuto|possono|può) … (?:verificar|confermar)\\p{L}* … indipendente',
      '(?:notizia|articolo) in aggiornamento',
      'seguono aggiornamenti',
    ],
    pt: [
      'não (?:foi possível|pôde|puderam|pode) … (?:verificar|confirmar|verificad|confirmad)\\p{L}* … independente',
      '(?:reportagem|matéria|notícia|texto) (?:está )?em atualização',
      '^em atualização$',
      'mais informações em (?:breve|instantes)',
    ],
    nl: [
      '(?:dit|deze) (?:bericht|artikel|nieuws) (?:wordt|is) (?:nog )?(?:aangevuld|bijgewerkt|in ontwikkeling)',
      '(?:meer (?:informatie|nieuws|details)) volgt',
      '(?:niet|kon|konden) … onafhankelijk (?:\\p{L}+ )?(?:bevestig|geverifieer|verifieer|worden|vast)\\p{L}*',
    ],
    no: [
      '(?:ikke|ikkje) … uavhengig\\p{L}* (?:\\p{L}+ )?(?:bekreft|verifis|kilde)\\p{L}*',
      '(?:ikke|ikkje) (?:\\p{L}+ ){0,3}(?:bekreft|verifis|bekræft)\\p{L}* (?:\\p{L}+ ){0,3}(?:uavhengig|uafhængig)\\p{L}*',
      '(?:saken|artikkelen|artiklen|historien) (?:oppdateres|opdateres|blir oppdatert)',
    ],
    sv: [
      'inte (?:\\p{L}+ ){0,3}(?:bekräft|verifier)\\p{L}* (?:\\p{L}+ ){0,3}oberoende',
      'inte … oberoende (?:\\p{L}+ )?(?:bekräft|verifier|håll)\\p{L}*',
      '(?:artikeln|texten|nyheten) uppdateras(?! inte)',
    ],
    fi: [
      '(?:ei ole|ei voi|eivät ole) … (?:vahvist|varmist)\\p{L}* … riippumatto\\p{L}*',
      '(?:juttua|uutista|artikkelia) päivitetään',
    ],
    pl: [
      'nie (?:udało się|można|było możliwe|zostały|został|są) … (?:niezależn\\p{L}+) … (?:zweryfik|potwierdz)\\p{L}*|nie (?:udało się|można) niezależnie (?:zweryfik|potwierdz)\\p{L}*',
      'nie (?:zostały|został|zostało|są|było) (?:\\p{L}+ )?(?:potwierdz|zweryfik)\\p{L}* … niezależn\\p{L}*',
      '(?:wkrótce|niebawem) więcej (?:informacji|szczegółów)|więcej informacji wkrótce',
      '(?:artykuł|tekst|wiadomość) (?:jest |będzie )?(?:na bieżąco )?aktualizowan\\p{L}*',
    ],
    ru: [
      'независим[а-яё]+ (?:подтверждени|проверк|верификаци)[а-яё]*.{0,40}?(?:нет|не )',
      '(?:проверить|подтвердить|верифицировать).{0,60}?независим[а-яё]*.{0,40}?(?:невозможно|не уда|нельзя)',
      '(?:не уда[а-яё]+|невозможно|не может|не смог[а-яё]*) (?:[а-яё]+ )?(?:независимо|самостоятельно) (?:[а-яё]+ )?(?:проверить|подтвердить)',
      'независимо (?:проверить|подтвердить).{0,40}?(?:невозможно|не уда|не может)',
      '(?:новость|материал|текст) (?:дополняется|обновляется|будет дополнен)',
    ],
    tr: [
      'bağımsız (?:\\p{L}+ ){0,3}(?:doğrulan|teyit|doğrula)\\p{L}*(?:ma|eme|amadı|mamış|emedi)\\p{L}*',
      '(?:ayrıntılar|detaylar) (?:geliyor|gelecek|az sonra|birazdan)',
      'haber güncelleniyor',
    ],
    cs: [
      'nezávisl\\p{L}* (?:\\p{L}+ )?(?:ověřit|potvrdit|ověřen|potvrzen|overiť|potvrdiť)\\p{L}*(?: … |.{0,2})?(?:nelze|nepodařilo|nemoh|nedá|nepodarilo)?',
      '(?:nelze|nepodařilo se|nemohl\\p{L}*|nebylo možné|nie je možné|nepodarilo sa) (?:\\p{L}+ ){0,3}nezávisl\\p{L}*',
      '(?:zprávu|článek|text|správu) (?:průběžně |priebežne )?(?:aktualizujeme|doplňujeme|doplníme)',
    ],
    hu: [
      'függetlenül (?:nem|eddig nem) (?:\\p{L}+ )?(?:lehetett|sikerült|tudt|erősít)\\p{L}*|nem (?:\\p{L}+ ){0,3}független(?:ül)? (?:\\p{L}+ )?(?:megerősít|ellenőriz)\\p{L}*',
      '(?:cikkünk|hírünk|cikk) (?:folyamatosan )?frissül',
    ],
    ro: [
      '(?:nu (?:a|au) (?:putut|fost)|nu poate|nu pot) … (?:verificat|confirmat)\\p{L}* … independent',
      '(?:știre|articol) (?:în curs de actualizare|care se actualizează)|știrea se actualizează',
    ],
    uk: [
      '(?:незалежно|самостійно) (?:перевірити|підтвердити).{0,40}?(?:неможливо|не вдал|не може)|(?:неможливо|не вдалося|не може) (?:[а-яіїєґ]+ )?(?:незалежно|самостійно) (?:перевірити|підтвердити)',
      '(?:новина|матеріал|текст) (?:доповнюється|оновлюється)',
    ],
    el: ['(?:δεν (?:έχει|έχουν|μπορ|κατέστη|ήταν)).{0,60}?ανεξάρτητ'],
    ko: ['(?:독자적|독립적)(?:으로|인) (?:확인|검증).{0,12}?(?:못|않|없)'],
    zh: [
      '(?:无法|無法|未能|尚未|未经|未經)(?:独立|獨立)?(?:核实|核實|证实|證實|查证|查證).{0,20}?(?:上述|该|該|真实性|真實性|说法|說法|消息)',
      '(?:独立|獨立)(?:核实|核實|证实|證實|查证|查證)',
      '(?:持续|持續|不断|不斷|随时|隨時)更新中?',
    ],
    ja: [
      '(?:この記事|本記事)は.{0,10}?(?:随時)?更新(?:します|され|中)',
      '真偽(?:は|を).{0,12}?確認(?:でき|され)',
      '独自に(?:確認|検証)(?:は)?(?:でき|して)(?:て)?い?な',
    ],
  },
  never: ['(?:sign up|newsletter|alerts?)\\b'],
} satisfies CaveatRule
