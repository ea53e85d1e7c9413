/**
 * How outlets say that a text comes from elsewhere. Lower case; "_" is the name, "(a|b|)" alternatives. What ends in
 * "_" leads to a name; words after "_" must follow the name. "^" before a phrase: it opens the line. "!" before it: it
 * needs no "this article" beside it. "~": it says it of many things, and holds only in a short note on this piece.
 */
import type { Origin } from '../types.ts'

export const STATEMENTS: Record<Exclude<Origin['how'], 'wire'>, Record<string, readonly string[]>> = {
  republished: {
    en: [
      '(originally|first|previously|initially) (published|appeared|posted|printed|ran|aired|featured|broadcast|reported|written) (here |exclusively |online |)(on [a-z]{3,9}\\.? \\d{1,2}(,? \\d{4})?,? |on \\d{1,2} [a-z]{3,9},? \\d{4},? |in [a-z]{3,9},? \\d{4},? |in \\d{4},? |[a-z]{3,9}\\.? \\d{1,2},? \\d{4},? |)(by|on|in|at|to|with|for|via) _',
      '(published|appeared|posted|printed|ran|aired) (originally|first|previously|initially) (by|on|in|at|with|for) _',
      '!the original (article|story|post|piece|version) (first |)(appeared|was published|was posted|can be found|ran) (by|on|in|at) _',
      '!version of an? (article|story|piece|post|essay|column|report|op-ed|commentary) (that |which |)([\\w .-]{2,40} |)(originally|first) (published|appeared|posted|printed|wrote) (by|on|in|at|for) _',
      '!version of this (article|story|piece|post|essay|column|report|op-ed|commentary) (also |)(appeared|appears|ran|was published|was posted) (by|on|in|at) _',
      '(republished|reprinted|reposted|re-posted|reproduced|syndicated) (here |)(with (the |kind |)permission |by permission |courtesy |by arrangement with |under license |)(from|of|by) _',
      '(republished|reprinted|reposted) (here |)(by arrangement with|courtesy of) _',
      '!(cross-?posted|cross-?post|reblogged|mirrored)( from|:) _',
      '^!reblogged from _ :',
      '(published|shared) (here |)(with (the |)permission|by permission|by arrangement) (from|of|with) _',
      '^!courtesy of _',
      '^(this is |)an? (edited |abridged |adapted |condensed |shortened |)(extract|excerpt) from _',
      '(republished|reposted|shared|reprinted) under (an? |the |)(creative commons|cc)[a-z0-9 .-]{0,25} (from|by) _',
      '(comes|comes to you|is taken|was taken|is excerpted|is reprinted) (from|courtesy of) _',
      '(is|was|appears|appeared) (here |)courtesy of _',
      '^!(read|view|see) (the |)(original|full|complete|entire) (article|story|post|piece|version|interview) (here |)(at|on|in) _',
      '^!(an |this |the following |)(article|story|report|text) (from|courtesy of) _',
      '^!(original article|original story|originally published|original source|originally posted|original post)( at| on| by|:) _',
      '~(appeared|appears|was published|was printed|ran|was posted|has been published|has appeared) (in|on|by|at) _',
      '^!visit (the |)_ at (www|http)',
      '^!(authored|submitted) by [^,.]{3,60} via _',
      '!original source of this article is _',
      '(excerpted|extracted) (with (the |kind |)permission |by permission |)from _',
      '(uses|incorporates) (material|text|content) from _',
    ],
    de: [
      '(zuerst|ursprünglich|erstmals|zunächst|original|bereits|im original|erstmalig) (veröffentlicht|erschienen|erschien|publiziert|gedruckt|gesendet) (wurde |ist |)(bei|beim|in|im|auf|von|vom) _',
      '(erschien|erschienen|veröffentlicht|publiziert) (wurde |ist |)(zuerst|ursprünglich|erstmals|zunächst|im original|erstmalig)( auf englisch| in englischer sprache|) (bei|beim|in|im|auf|von|vom) _',
      '(zuerst|ursprünglich|erstmals|zunächst|im original|erstmalig|bereits)( am \\d{1,2}\\. ?[\\p{L}\\d.]{2,9} ?\\d{4}|)( auf englisch| in englischer sprache|) (bei|beim|in|im|auf|von|vom) _ (erschienen|veröffentlicht|publiziert|gedruckt|gesendet)',
      '(im original|ursprünglich|zuerst) (ist|wurde|war|erschien) (er|sie|es|dieser|diese|dieses)( am \\d{1,2}\\. ?[\\p{L}\\d.]{2,9} ?\\d{4}|)( auf englisch| in englischer sprache|) (bei|beim|in|im|auf) _ (erschienen|veröffentlicht|publiziert|gedruckt)',
      '(im original|ursprünglich|zuerst) (erschien) (er|sie|es)( am \\d{1,2}\\. ?[\\p{L}\\d.]{2,9} ?\\d{4}|)( auf englisch| in englischer sprache|) (bei|beim|in|im|auf) _',
      '!(der|das|die) ([a-zäöü]{4,15} |)(originalartikel|originaltext|originalbeitrag|originalfassung|original) (erschien|ist|wurde|war)( zuerst| ursprünglich|)( am \\d{1,2}\\. ?[\\p{L}\\d.]{2,9} ?\\d{4}|)( auf englisch| in englischer sprache|) (bei|beim|in|im|auf) _',
      '(übernommen|entnommen) (wurde |ist |)(von|aus|der|dem) _',
      'stammt (aus|von|vom) _',
      '~(erschien|erscheint)( am \\d{1,2}\\. ?[\\p{L}\\d.]{2,9} ?\\d{4}|) (bei|beim|in|im|auf) _',
      '~(ist|wurde|war)( am \\d{1,2}\\. ?[\\p{L}\\d.]{2,9} ?\\d{4}|) (bei|beim|in|im|auf) _ (erschienen|veröffentlicht|abgedruckt|publiziert)',
      '^!(erschienen|abgedruckt) (in|bei)(:|) _',
      '^!aus: _',
      '^!(erstveröffentlichung|erstabdruck|erstpublikation)( in| bei| auf| von|:) _',
      '^!(original|originalartikel|originalbeitrag|originaltext|originalfassung) (auf|bei|in) _',
      '(von|aus|vom|der|dem) _ übernommen',
      '!ist eine übernahme (von|aus|vom|der) _',
      '!mit freundlicher genehmigung (von|der|des|vom) _',
      '!wir danken (dem|der|den) (magazin |zeitschrift |zeitung |verlag |redaktion |)_ für die (freundliche |)(genehmigung|erlaubnis|abdruck)',
      '!(rebloggt|reblogged) (von|aus) _',
      '^!rebloggt von _ :',
      '!(crosspost|zweitveröffentlichung|nachdruck|wiederveröffentlichung)( von| aus| bei|:) _',
    ],
    fr: [
      "(initialement|d'abord|originellement|à l'origine|précédemment|pour la première fois) (publiée?|parue?|diffusée?) (dans|sur|par|en|chez) _",
      "(publiée?|parue?|diffusée?) (initialement|d'abord|originellement|à l'origine|précédemment|pour la première fois) (dans|sur|par|en|chez) _",
      "(republiée?|reproduite?|reprise?) (ici |)(de|depuis|à partir de|avec l'(aimable |)autorisation (de|du|des)) _",
      '~(est parue?|est publiée?|a été publiée?|a paru) (dans|sur|par|en|chez) _',
      '!(article|texte|version) originale? (de (cet|ce|cette) [a-zé]{4,12} |)(est |a été |)(parue?|publiée?) (dans|sur|par|en|chez) _',
      '^!(article|tribune|texte|entretien|interview|chronique) (parue?|publiée?) (dans|sur|chez) _',
      '(parue?|publiée?) en premier (lieu |)(dans|sur|par|chez) _',
      "!avec l'aimable autorisation (de|du|des) _",
    ],
    es: [
      '(publicad[oa]|aparecid[oa]) (originalmente|inicialmente|por primera vez|primero|previamente|originariamente) (en|por) _',
      '(originalmente|inicialmente|originariamente) (publicad[oa]|aparecid[oa]) (en|por) _',
      '(apareció|se publicó) (originalmente|primero|por primera vez|inicialmente) en _',
      '(reproducid[oa]|republicad[oa]|publicad[oa]|reproduce|publica) con (el |la |)(permiso|autorización) de _',
      '~(apareció|fue publicad[oa]|se publicó|ha sido publicad[oa]) (en|por) _',
      '!(republicad[oa]|tomado|tomada) (de|desde) _',
      '^!reproducid[oa] (de|desde) _',
      '!(artículo|texto|versión) original (fue |se |)(publicad[oa]|publicó|apareció) (en|por) _',
    ],
    it: [
      "(pubblicat[oa]|appars[oa]|uscit[oa]) (originariamente|originalmente|in origine|inizialmente|per la prima volta|in precedenza) (su|in|da|sul|sulla|sull'|dal|dalla|nel) _",
      "(originariamente|originalmente|in origine|inizialmente) (pubblicat[oa]|appars[oa]|uscit[oa]) (su|in|da|sul|sulla|sull'|dal|dalla|nel) _",
      '!(ripubblicat[oa]|ripres[oa]|tratt[oa]) (da|dal|dalla|con il permesso di) _',
      '~(è appars[oa]|è uscit[oa]|è stat[oa] pubblicat[oa]) (su|in|sul|sulla|nel|da) _',
      '!per gentile concessione di _',
      '^!(articolo|testo) originale (su|di|da|in) _',
    ],
    pt: [
      '(publicad[oa]|veiculad[oa]) (originalmente|inicialmente|primeiro|pela primeira vez|originariamente) (em|no|na|por|pelo|pela) _',
      '(originalmente|inicialmente) (publicad[oa]|veiculad[oa]) (em|no|na|por|pelo|pela) _',
      '~(foi publicad[oa]|saiu|apareceu) (em|no|na|por|pelo|pela) _',
      '!(republicad[oa]|reproduzid[oa]) (de|do|da|com (a |)(permissão|autorização) (de|do|da)) _',
    ],
    nl: [
      '(verscheen|verschenen|gepubliceerd) (eerder|oorspronkelijk|eerst) (in|op|bij|door) _',
      '(eerder|oorspronkelijk|eerst) (verschenen|gepubliceerd|verscheen) (in|op|bij|door) _',
      '(oorspronkelijk|eerst|eerder) (in|op|bij|door) _ (verschenen|gepubliceerd)',
      '~(verscheen|is verschenen|werd gepubliceerd|is gepubliceerd) (in|op|bij|door) _',
      '!overgenomen (van|uit|met toestemming van) _',
    ],
    sv: [
      '(ursprungligen|först|tidigare) (publicerad|publicerades|publicerats|publicerat|publicerats) (i|på|av|hos) _',
      '(publicerad|publicerades|publicerats|publicerat) (ursprungligen|först|tidigare) (i|på|av|hos) _',
      '~(publicerades|har publicerats|är publicerad|har varit publicerad) (i|på|av|hos) _',
    ],
    no: [
      '(opprinnelig|først|oprindeligt|oprindelig|tidligere) (publisert|trykt|trykket|bragt|udgivet|offentliggjort|publiceret) (i|på|av|af|hos) _',
      '(publisert|trykt|trykket|bragt|udgivet|offentliggjort|publiceret) (først|opprinnelig|oprindeligt|oprindelig|tidligere) (i|på|av|af|hos) _',
      '~(sto på trykk|ble publisert|er publisert|blev bragt|har været bragt) (i|på|av|af|hos) _',
    ],
    pl: [
      '(pierwotnie|po raz pierwszy|oryginalnie|wcześniej) (ukazał[ao]? się|opublikowan[yao]|opublikowano|został[ao]? opublikowan[yao]) (w|na|przez|na łamach|w serwisie) _',
      '(ukazał[ao]? się|opublikowan[yao]|opublikowano) (pierwotnie|po raz pierwszy|oryginalnie) (w|na|przez|na łamach|w serwisie) _',
      '~(ukazał[ao]? się|został[ao]? opublikowan[yao]) (w|na|na łamach|w serwisie) _',
      '!przedruk (z|za) _',
    ],
    ru: [
      '(впервые|первоначально|изначально) (был[ао]? |)(опубликован[ао]?|вышл[ао]|вышел) (в|на|изданием|в издании|на сайте) _',
      '(опубликован[ао]?|вышл[ао]|вышел) (впервые|первоначально|изначально) (в|на|изданием|в издании|на сайте) _',
      '~(опубликован[ао]?|вышл[ао]|вышел|напечатан[ао]?) (в|на|изданием|в издании|на сайте) _',
      '^!оригинал( статьи| текста| материала|)(:|) _',
      '!перепечатан[ао]? (из|с|с сайта) _',
      '!перепечатка (из|с|с сайта) _',
      '(вперше|спочатку) (опублікован[ао]|вийшл[ао]|вийшов) (в|на|у|виданням) _',
    ],
    cs: [
      '(původně|poprvé) (vyšel|vyšla|vyšlo|publikován|publikována|publikováno) (v|na|ve) _',
      '(vyšel|vyšla|vyšlo|publikován|publikována|publikováno) (původně|poprvé) (v|na|ve) _',
    ],
    hu: [
      '!(cikk|írás|szöveg|interjú|tanulmány) (eredetileg|először) (a |az |)_ (című|oldalán|hasábjain|magazinban|portálon|lapban|folyóiratban)',
    ],
    ro: [
      '!(articolul|textul|materialul|interviul|articol) (a fost |)(publicat|apărut) (inițial|iniţial|original|pentru prima dată|prima dată) (în revista |în ziarul |în |pe |de )_',
    ],
    el: [
      '!(άρθρο|κείμενο|συνέντευξη) (δημοσιεύτηκε|δημοσιεύθηκε) (αρχικά|για πρώτη φορά) (στο|στη|στην|στον|στις|από) (περιοδικό |εφημερίδα |)_',
    ],
    id: [
      '!(artikel|tulisan|berita) ini (pertama kali|awalnya) (diterbitkan|dipublikasikan|terbit|dimuat|tayang) (di|oleh) _',
    ],
    tr: [
      "(ilk olarak|ilk kez|orijinal olarak) _ (['’]?[dt][ea]|sitesinde|gazetesinde|dergisinde) (yayımlan|yayınlan)",
      "!(bu (haber|yazı|makale|içerik)|kaynak) _ (['’][dt][ea]n|sitesinden|gazetesinden|dergisinden) (alın|çevril|derlen)",
    ],
    ja: [
      '!(この|本)(記事|稿|文章|コラム|連載)は、?(「|『|)_(」|』|)(に掲載|で公開|に公開|で掲載|の転載|からの転載|より転載|から転載|に寄稿)',
      '!(初出|転載元|元記事|配信元|提供元)(:|：)(「|『|)_',
    ],
    zh: [
      '!(本文|文章|本稿|内容)?(转载自|轉載自|首发于|首發於|原载于|原載於|原刊于|转自|轉自)(《|「|:|：|)_',
      '^!(文章来源|文章來源|稿件来源|本文来源|本文來源)(:|：)(《|「|)_',
    ],
    ko: ["!이 (기사|글|칼럼)(는|은) ('|‘|<|)_('|’|>|)(에|에서) (처음 |먼저 |)(게재|실린|보도|발행)"],
  },
  provided: {
    en: [
      '(produced|provided|supplied|contributed|distributed|syndicated|published and distributed) by _',
      '(published|co-published|copublished|produced|reported|created|made available|made possible) (in|through) (a |)(partnership|collaboration|cooperation|conjunction) with _',
      '(co-published|copublished|co-produced) (with|by) _',
      'joint (publication|investigation|project) (of|by|between) _',
      '^!(provided|supplied|distributed) by _',
      '^!(content|story|article|text|materials?) (provided|supplied|distributed) by _',
      '^!(issued|released) by(:|) _',
      '^!content source(:|) _',
      '^!story source(:|) (materials provided by |)_',
      '!distributed by _, llc',
    ],
    de: [
      '(bereitgestellt|zur verfügung gestellt|geliefert) (wurde |wird |)(von|vom|durch) _',
      '(erscheint|erschienen|veröffentlicht|entstand|entstanden|entsteht) in (kooperation|zusammenarbeit|partnerschaft) mit _',
      '^!original-content von(:|) _',
      '(ist|war) ein (beitrag|artikel|text|inhalt) (unseres|unserer|von unserem|vom) (content-|medien-|redaktions|kooperations|)(partners|partnerportals|partnerin|partner) _',
      '!übermittelt durch _',
    ],
    fr: [
      '(publiée?|réalisée?|produite?) en (partenariat|collaboration) avec _',
      '(fournie?|transmise?) par _',
      '^!(contenu|texte|article) fourni par _',
    ],
    es: ['(publicad[oa]|producid[oa]|realizad[oa]) en (colaboración|alianza|asociación) con _'],
    it: ['(pubblicat[oa]|realizzat[oa]|prodott[oa]) in collaborazione con _', '(fornit[oa]) da _'],
    pt: ['(publicad[oa]|produzid[oa]) em (parceria|colaboração) com _'],
    nl: ['(gemaakt|gepubliceerd) in samenwerking met _', '(aangeleverd|beschikbaar gesteld) door _'],
    sv: ['(publicerad|publiceras|producerad) i samarbete med _'],
    pl: ['(powstał|opublikowan[yao]) we współpracy z _'],
  },
  translated: {
    en: [
      '(translated|adapted) (and (edited|condensed|adapted|republished) |)from (an? |the |)((original |)(article|story|piece|post|report) |)((published|which appeared|that appeared|appearing|first published) |)((by|in|on) |)_',
      'translated from the original (published |)(in|on|by|at) _',
      '!(translated|adapted)( and (edited|condensed|adapted|abridged|shortened)|) version of (an? |the |)(original |)(article|story|piece|post|report|essay) ([“"‘«].{2,180}?[”"’»],? |)((published|which appeared|that appeared|first published) |)(by|in|on|from|of) _',
      'translation of (an? |the |)(original |)(article|story|piece|post|report) (originally |first |)(published |written |that appeared |)(by|in|on|from) _',
    ],
    de: [
      'übersetzung (eines|des|aus) (artikels|textes|beitrags|berichts|originals) (unserer (us-|britischen |englischen |französischen |)kollegen |)(von|aus|der|des|bei|in|im|auf) _',
      '!(übersetzte|übertragene|bearbeitete|gekürzte)( und (bearbeitete|gekürzte|redigierte|überarbeitete|übersetzte)|) (fassung|version) (des|eines|dieses) (artikels|textes|beitrags|berichts|essays|originals|originalartikels) ([»„"“].{2,180}?[«“”"],? |)(aus|von|bei|in|im|auf|der|des) _',
      'übersetzt (aus|von) (der |dem |)(zeitung|magazin|website|artikel|original) (von |bei |auf |)_',
    ],
    fr: [
      "(traduite?|adaptée?) (depuis|d'un article (de|du|paru dans|publié (par|sur|dans))) _",
      'est une traduction (de|du) _',
      '!traduction (de l\'|d\'un |du )(article|texte) ([«“"].{2,180}?[»”"],? |)(paru|publié) (dans|sur|par|en) _',
      "!version (traduite|adaptée|française)( et (adaptée|abrégée|éditée|remaniée)|) (de l'|d'un |d'une |du |de la )(article|texte|enquête|essai|tribune|billet) ([«“\"].{2,180}?[»”\"],? |)((paru|publiée?|parue) |)(de|du|dans|sur|par|en) _",
    ],
    es: [
      '(traducid[oa]|traducción) de (un |una |)(artículo|texto|nota) (publicad[oa] |)(de|en|por) _',
      '(traducid[oa]|traducción) (de|desde) _',
      '^!traducid[oa] (de|desde) _',
      '!versión (traducida|adaptada)( y (adaptada|editada|abreviada|condensada)|) (del|de un|de la|de una) (artículo|texto|nota|reportaje|ensayo) ([«“"].{2,180}?[»”"],? |)((publicad[oa]|aparecid[oa]) |)(de|en|por) _',
    ],
    it: [
      '(tradott[oa]|traduzione) (di|da) un (articolo|testo) (pubblicato |apparso |)(di|da|su|dal|del) _',
      '!versione (tradotta|adattata)( e (adattata|ridotta|rivista)|) (dell\'|di un |del |della )(articolo|testo|saggio|inchiesta) ([«“"].{2,180}?[»”"],? |)((pubblicat[oa]|appars[oa]|uscit[oa]) |)(di|da|su|dal|del|in) _',
    ],
    pt: [
      '!versão (traduzida|adaptada)( e (adaptada|editada|resumida)|) (do|de um|da|de uma) (artigo|texto|reportagem|ensaio) ([«“"].{2,180}?[»”"],? |)((publicad[oa]) |)(de|em|no|na|do|da|pelo|pela) _',
      '(traduzid[oa]|tradução) de um (artigo|texto) (publicado |)(de|em|no|na|do|da|pelo|pela) _',
    ],
    nl: [
      '!vertaling van (een|het) artikel (uit|van|in|op) _',
      '!(vertaalde|bewerkte)( en (bewerkte|ingekorte|geredigeerde)|) versie van (het|een) (artikel|stuk|verhaal|essay) ([«“"‘\'].{2,180}?[»”"’\'],? |)(uit|van|in|op|bij) _',
    ],
    ru: ['!перевод (статьи|материала|текста) (издания |газеты |из |с сайта |)_'],
    pl: ['!tłumaczenie (artykułu|tekstu) (z|ze) _'],
  },
}

/** "This article", "dieser Beitrag": what a statement says it of. In lower case: expressions that disregard case in all scripts are slow to make. */
const SUBJECT =
  /\b(?:this|these|the (?:above|preceding|following|original)) (?:[\w-]{1,20} ){0,2}(?:article|story|piece|post|essay|column|report|review|interview|op-?ed|commentary|text|content|blog|analysis|editorial|feature|dispatch|material|item|letter|entry|release|coverage|series|investigation|podcast|video|translation)s?\b|\bversion of (?:this|the)\b|^the post\b|\b(?:dies(?:er|e|es|em)|d(?:er|ie|as)|vorliegender?) (?:[a-zà-ɏ]{1,20} )?(?:artikel|beitrag|text|bericht|kommentar|interview|inhalt|meldung|essay|rezension|gastbeitrag|post|kolumne|übersetzung|analyse|fassung|version|original[a-zà-ɏа-яёіїєґ]{0,8}|maschinelle übersetzung)\b|^dies ist\b|\b(?:cet|ce|cette|le|la|l['’]) ?(?:article|texte|billet|entretien|tribune|contenu|version|interview|chronique)\b|\b(?:est[ea]|el|la|o|a) (?:artículo|texto|nota|contenido|artigo|entrevista|reportaje|reportagem|columna|coluna|matéria|versión|versão|conteúdo|publicación)\b|\b(?:quest[oa]|il|l['’]|quest['’]) ?(?:articolo|testo|contenuto|intervista|versione|contributo|post)\b|\b(?:dit|deze|het|de) (?:artikel|verhaal|stuk|tekst|interview|opiniestuk|column|bijdrage|blog)\b|\b(?:artikeln|texten|krönikan|inlägget|debattartikeln|artikkelen|artiklen|kronikken|innlegget|indlægget|teksten)\b|\b(?:den här|denna|detta|det här|denne|dette|den|det) (?:artikel|text|krönik|inlägg|artikkel|kronik|tekst|innlegg|sak|indlæg|debatt)[a-zà-ɏа-яёіїєґ]{0,4}|(?:^|\s)(?:ten|niniejszy|tego|tekst|artykuł)(?:\s|$)|(?:стать|материал|текст|колонк|публикац|интервью|статт|матеріал)[a-zà-ɏа-яёіїєґ]{0,3}|(?:^|\s)(?:tento |tato |toto )?(?:článek|text|rozhovor)(?=\s)|\bbu (?:haber|yazı|makale|içerik|röportaj)/

/** How a note on this piece begins, in lower case: the words that mean a text and nothing else. */
const NOTE_START =
  /^[^a-zà-ɏͰ-ϿЀ-ԯ\u3040-\u9fff\uac00-\ud7af]{0,4}(?:[a-zà-ɏͰ-ϿЀ-ԯ\u3040-\u9fff\uac00-\ud7af'’. ]{3,20}:\s)?(?:(?:this|the above|an? (?:[a-zà-ɏ]{1,12} )?version of this) (?:[\w-]{1,15} )?(?:article|story|piece|essay|post|column|op-?ed|interview|text|commentary)|dies(?:er|e|es) (?:[a-zà-ɏ]{1,15} )?(?:artikel|beitrag|text|essay|kommentar|gastbeitrag|kolumne|interview|rezension)|d(?:er|as) (?:artikel|beitrag|text|interview|essay)|cet(?:te)? (?:article|entretien|tribune|interview)|ce texte|est[ea] (?:artículo|texto|columna|entrevista|artigo|crónica)|quest[oa] (?:articolo|testo|intervista)|quest['’]intervista|dit (?:artikel|stuk|interview|verhaal|opiniestuk)|(?:den här|denna|denne|dette|det här) (?:artikel[a-zà-ɏа-яёіїєґ]{0,2}|text[a-zà-ɏа-яёіїєґ]{0,2}|krönika[a-zà-ɏа-яёіїєґ]{0,2}|artikkelen|kronikken|kronik|teksten|innlegget|debattartikel[a-zà-ɏа-яёіїєґ]{0,2})|(?:ten |niniejszy )?(?:tekst|artykuł|wywiad)|(?:эта )?статья|(?:этот )?(?:материал|текст)|интервью)(?![a-zà-ɏͰ-ϿЀ-ԯ\u3040-\u9fff\uac00-\ud7af])/

/** Does the text speak of this piece? */
export const speaksOfPiece = (text: string): boolean => SUBJECT.test(text.toLowerCase())

/** Does the text begin as a note on this piece does? */
export const opensNote = (text: string): boolean => NOTE_START.test(text.slice(0, 80).toLowerCase())
