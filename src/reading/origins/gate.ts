/**
 * Words of which every statement of origin has one, and few other sentences have any, by language. Phrases are made and
 * tried only where one stands. In lower case, without property escapes: they are tried on much of a page's text.
 */
const ANY_OF: Record<string, RegExp> = {
  en: /originally|(?:article|story|piece|essay|post|column|op-?ed|interview|text|commentary) (?:also |has |was |have )?(?:appear|published|been pub|print|ran )|(?:first|previously|initially) (?:publ|app|post|print|ran|air|feat|broad|report|writ)|(?:published|appeared|posted|printed|ran|aired) (?:first|previously|initially)|republish|reprint|re-?post|reproduced|cross-?post|reblog|mirrored|syndicate|courtesy of|(?:permission|arrangement) (?:from|of|with)|version of this|original (?:article|story|source|post)|(?:read|view|see) (?:the )?(?:original|full|complete|entire)|^visit |(?:provided|supplied|distributed|produced|contributed|issued|released|authored|submitted) by|(?:content|story) source|co-?published|co-?produced|(?:partnership|collaboration|cooperation|conjunction) with|joint (?:publ|inv|proj)|excerpt|extract|(?:uses|incorporates) (?:material|text|content)|translat|adapted (?:from|version|and)|taken from|comes (?:to you )?from|article from/,
  de: /dies[a-z]{0,2} (?:[a-zäöüß]{1,15} )?(?:artikel|beitrag|text|essay|kommentar|gastbeitrag|kolumne|interview|rezension) |d(?:er|as) (?:artikel|beitrag|text|interview|essay|original(?:artikel|text|beitrag)?) (?:ist|er|wurde|war)|^[^a-zäöüß]{0,3}(?:erschienen|abgedruckt|aus:)|zuerst|ursprünglich|erstmal|zunächst|im original|original erschien|bereits (?:er|ver|am|auf|bei|in|pub)|übernommen|entnommen|stammt|genehmigung|wir danken|reblogg|cross-?post|nachdruck|zweitver|wiederver|erst(?:ver|abdr|publ)|original(?:artikel|beitrag|text|fassung)? (?:auf |bei |in |er|ist|wurde|war)|übernahme|bereitgestellt|verfügung gestellt|geliefert|original-content|übermittelt|(?:kooperation|zusammenarbeit|partnerschaft) mit|übersetz|übertragene |(?:bearbeitete|gekürzte) /,
  fr: /est parue?|est publiée?|été publiée?|a paru|initialement|d'abord|en premier|^(?:article|tribune|texte|entretien|interview|chronique) (?:paru|publi)|originellement|à l'origine|précédemment|première fois|republi|reproduit|reprise?|autorisation d|partenariat|en collaboration|fournie?|transmise?|traduit|adaptée?|traduction (?:de|d'un|du)|version originale|version française (?:de|d'|du)|(?:article|texte) original/,
  es: /fue publicad|sido publicad|originalmente|inicialmente|originariamente|primera vez|publicad[oa] (?:prime|previa)|apareció|se publicó|original publicad|reproduc|republic|con (?:el |la )?(?:permiso|autorización)|tomad[oa] de|en (?:colaboración|alianza|asociación)|traduc|versión (?:traduc|adapt)/,
  it: /è (?:appars|uscit|stat)|originalmente|originariamente|in origine|inizialmente|prima volta|in precedenza|ripubblic|originale (?:su|di|da|in)|ripres[oa]|tratt[oa] da|concessione|in collaborazione|fornit[oa]|tradott|traduzion|versione adattata/,
  pt: /foi publicad|saiu|apareceu|originalmente|inicialmente|originariamente|primeira vez|publicad[oa] (?:prime|previa)|reproduz|republic|parceria|em colaboração|traduzid|tradução|versão adaptada/,
  nl: /verscheen|is verschenen|werd gepub|is gepub|eerder|oorspronkelijk|eerst |overgenomen|samenwerking|aangeleverd|beschikbaar|vertaling|vertaalde|bewerkte/,
  sv: /public[a-zåäö]{3,8} (?:i|på)|varit publicerad|ursprungligen|först|tidigare|samarbete/,
  no: /på trykk|(?:ble|er) publisert|bragt i|opprinnelig|først|oprindelig|tidligere/,
  pl: /ukazał|opublikowan|pierwotnie|pierwszy|oryginalnie|wcześniej|przedruk|współpracy|tłumaczenie/,
  ru: /опубликован|вышел|вышл[ао]|напечатан|впервые|первоначально|изначально|перепечат|оригинал|перевод|вперше|спочатку/,
  cs: /původně|poprvé/,
  hu: /eredetileg|először/,
  ro: /inițial|iniţial|prima dată|original în/,
  el: /αρχικά|πρώτη φορά/,
  id: /pertama kali|awalnya/,
  tr: /ilk (?:olarak|kez)|orijinal|alın(?:mış|dı)|çevril|derlen/,
  ja: /(?:この|本)(?:記事|稿|文章|コラム|連載)|初出|転載元|元記事|配信元|提供元/,
  zh: /转载|轉載|首发|首發|原载|原載|原刊|转自|轉自|来源|來源/,
  ko: /이 (?:기사|글|칼럼)/,
}

/** May a statement of origin in one of these languages stand in the text? `lower`: in lower case, straight apostrophes. */
export function mayState(lower: string, codes: readonly string[]): boolean {
  return codes.some((code) => ANY_OF[code]?.test(lower))
}
