/** The piece is labelled opinion, editorial, column, analysis, letter, guest essay. */

import { textOf, typesOf } from '../survey/metadata.ts'
import type { Survey } from '../survey.ts'
import type { CaveatRule } from './types.ts'

const PATH =
  /\/(?:opinions?|op-?eds?|commentisfree|editorials?|columnists?|columns|commentary|letters(?:-to-the-editor)?|meinung(?:en)?|kommentare?|kolumnen?|leserbriefe?|gastkommentare?|gastbeitr(?:ae|ä)ge?|debatte|tribunes?|opinioni|opinie|opini[oó]n(?:es)?|opini[aã]o|editoriales)(?:\/|$)/i
const SECTION =
  /^(?:opinions?|op-?eds?|editorials?|commentary|columns?|columnists?|letters(?: to the editor)?|meinung(?:en)?|kommentare?|kolumnen?|leserbriefe?|gastkommentare?|gastbeiträge?|debatte|tribunes?|idées|opinioni|commenti|opinie|opini[oó]n|opinião|コラム|社説|オピニオン)$/i

export default {
  kind: 'opinion',
  cues: 'leder|editorials|opinion|analysis by|column by|glosse|leitartikel|leitkommentar|essay|ledare|debattartikel|opinions|opiniestuk|debattinnlegg|kronikk|tribune libre|artículo de opinión|artigo de opinião|felieton|мнение|köşe yazısı|mielipide|guest essay|editorial|kolumne|personal view|op-ed|meinung|gastkommentar|kommentar|commentary|tribune',
  labels: {
    en: "opinions|opinion|op-ed|oped|editorials|editorial|commentary|comment & analysis|comment and analysis|comment & opinion|comment and opinion|column|columnists|columnist|columns|analysis|news analysis|guest essay|guest column|guest opinion|guest commentary|guest editorial|guest op-ed|guest oped|letters to the editors|letters to the editor|letter to the editors|letter to the editor|letterss|letters|letter|open letter|an open letter|reader letters|viewpoints|viewpoint|perspectives|perspective|point of view|from the editorial board|the editorial board|our view|my view|opinion piece|opinion column|opinion essay|opinion columnist|opinion contributor|opinion guest essay|voices|comment is free|essay|hot take|the view|editorial view|editorial board|leading article|guest view|guest comment|comment & debate|opinion & analysis|a view from …|letters & opinion|op-eds|guest voices|guest voice|community voices|in my opinion|our opinion|our say|their view|another view|other views|reader opinion|letter of the week|commentaries|staff editorial|staff opinion|student opinion|analysis & opinion|analysis and opinion|opinion & editorial|editorials & opinions|opinion desk|guest columnist|community columnist|editor's column|publisher's column",
    de: 'offener brief|ein offener brief|ein kommentar|der kommentar|gastkommentar|leitkommentar|kommentar|meinung|meinungen|gastbeitrag|ein gastbeitrag|gastkolumne|kolumnen|kolumne|eine kolumne|die kolumne|leitartikel|leserbriefe|leserbrief|glosse|analyse|eine analyse|meinungsbeitrag|standpunkt|essay|debatte|pro und contra|pro & contra|streitschrift|zwischenruf|gastautor|editorial|zwischenruf|ein zwischenruf|meinung & analyse|gastessay|aus meiner sicht|kommentar der redaktion|kolumnist|gastkolumne|eine glosse|die glosse|ansichtssache|schlusswort|leserbriefe|das meint|ein essay|meinungsartikel|meinungsbeiträge|pro und kontra|replik|eine replik|gegenrede|polemik|eine polemik|eine meinung|die meinung|gast-kommentar|gast-beitrag|wochenkommentar|tageskommentar|kommentare und analysen|meinung und debatte|meinung & debatte|leserstimme|kolumne „…|kolumne »…|kommentar „…|gastbeitrag von …',
    fr: "lettre ouverte|opinions|opinion|tribunes libre|tribune libre|tribunes|tribune|éditorial|édito|chronique|point de vue|analyse|libre cours|carte blanche|courrier des lecteurs|billet d'humeur|billet|débats|parti pris|idées|en débat|en débats|le débat|débat|l'édito|l'éditorial|éditoriaux|édito du jour|chroniques|la chronique|le billet|opinions & débats|idées & débats|idées et débats|débats & idées|l'opinion|tribune collective|coup de gueule|l'analyse|analyses|tribunes et idées|libre opinion|cartes blanches|la tribune",
    es: 'carta abierta|opinión|columna de opinión|columna|tribuna libre|tribuna abierta|tribuna|análisis|cartas al director|artículo de opinión|editorial|columnas|columnistas|columnista|opiniones|el editorial|editoriales|análisis|carta al director|punto de vista|artículos de opinión|la columna|mi opinión|nuestra opinión|opinión y análisis|tribunas|el análisis|columna invitada|opinión invitada|la tribuna|nota editorial|firma invitada|columna semanal|editorial de hoy|carta del director|cartas a la directora',
    it: "lettera aperta|opinioni|opinion|editoriale|il commento|commento|l'analisi|analisi|lettere|l'opinione|rubrica|l'editoriale|il corsivo|punto di vista|l'intervento|opinioni e commenti|commenti e opinioni|editoriali|lettera al direttore|lettere al direttore|tribuna aperta|la lettera|il punto di vista|lettere aperte",
    pt: 'carta aberta|opinião|coluna|artigo de opinião|análise|cartas|opiniões|colunas|crônica|crónica|editorial|colunista|ponto de vista|editoriais|tribuna|nossa opinião|colunistas|crónicas|carta ao director|cartas ao director|tribuna livre|artigos de opinião|opinião do leitor|carta do editor|o editorial',
    nl: 'open brief|opinie|column|commentaar|analyse|ingezonden brief|ingezonden|hoofdredactioneel|opiniestuk|columns|hoofdredactioneel commentaar|lezersbrief|lezersbrieven|essay|de mening|standpunt|opinies|redactioneel|gastcolumn|gastopinie|ingezonden stuk|opinieartikel|opiniebijdrage|betoog|vrije tribune|het commentaar|de column|opinie & debat',
    no: 'kommentar|leder|debatt|meninger|kronikk|lederartikkel|mening|debat|kronik|analyse|debattinnlegg|leserbrev|læserbrev|synspunkt|klumme|kommentaren|ledere|lederen|kronikker|kronikken|debatindlæg|læserbreve|klummer|klummen|analyser|synspunkter|ytring|ytringer|gjestekommentar|kommentarartikkel|hovedleder|meningar|opinion|analysen|debattartikkel|essay|leserinnlegg',
    sv: 'ledare|krönika|debatt|ledarkrönika|åsikt|analys|debattartikel|kolumn|insändare|kultur & debatt|huvudledare|gästkrönika|kommentar|debattinlägg|ledarsidan|gästledare|replik|slutreplik|essä|signerat|ledare & debatt|krönikor|analysen|ledarkrönikan',
    fi: 'kolumni|pääkirjoitus|mielipide|mielipidekirjoitus|näkökulma|analyysi|kommentti|vieraskynä|kolumnit|pääkirjoitukset|mielipiteet|lukijan mielipide|lukijan ääni|vieraskolumni|essee|puheenvuoro|lukijalta|pakina|mielipidekirjoitukset',
    ru: 'мнение|мнения|колонка|колонки|авторская колонка|точка зрения|комментарий|письма читателей|мнение эксперта|мнение редакции|от редакции|редакционная статья|авторские колонки|публицистика|эссе|аналитика|письмо в редакцию|открытое письмо',
    tr: 'köşe yazısı|köşe yazıları|yorum|görüş|analiz|başyazı|okur mektubu|açık mektup|görüşler|görüş/analiz|analiz haber',
    pl: 'opinie|opini|felieton|komentarz|opinia|felietony|komentarze|publicystyka|analiza|list do redakcji|od redakcji|opinie i komentarze|komentarz redakcyjny|list czytelnika|listy czytelników|esej|analizy|felieton …|opinia: …',
    ar: 'رأي|مقال رأي|مقالات رأي|الرأي|آراء|مقالات|رأي وتحليل|قضايا وآراء|كتاب وآراء|افتتاحية|كلمة التحرير|وجهة نظر|تحليل|تحليلات|أعمدة|مقالات وآراء',
    ja: 'コラム|社説|オピニオン|論説|寄稿|主張|論壇|オピニオン・解説|論点|時論|私の視点',
    ko: '칼럼|사설|오피니언|기고|시론|논설|시평|기고문|특별기고|독자투고|데스크에서|데스크 칼럼|사설·칼럼|논단|발언대|독자기고|분석|기자수첩',
    cs: 'komentář|názor|názory|glosa|glosy|sloupek|sloupky|úvodník|fejeton|fejetony|esej|polemika|komentáře a názory|názory a komentáře|analýza|dopis čtenáře|dopisy čtenářů|otevřený dopis',
    sk: 'komentár|stĺpček|fejtón|list čitateľa',
    hu: 'vélemény|publicisztika|jegyzet|kommentár|vezércikk|glossza|tárca|esszé|elemzés|nyílt levél|olvasói levél|véleménycikk|vendégkommentár',
    ro: 'opinie|opinii|editoriale|comentariu|analiză|punct de vedere|scrisoare deschisă',
    bg: 'мнение|мнения|коментар|анализ|анализи|позиция|гледна точка|отворено писмо',
    hr: 'mišljenje|mišljenja|kolumna|kolumne|komentar|stav|stavovi|osvrt|uvodnik|lični stav|мишљење|колумна|коментар|став|анализа|mnenje|mnenja',
    el: 'απόψεις|αποψεις|άποψη|αποψη|γνώμη|γνωμη|γνώμες|γνωμες|αρθρογραφία|αρθρογραφια|σχόλιο|σχολιο|κύριο άρθρο|κυριο αρθρο|ανάλυση|αναλυση|αναλύσεις|αναλυσεις|η άποψη',
    he: 'דעה|דעות|מאמר דעה|טור דעה|טור אישי|פרשנות|מאמר מערכת|ניתוח|דעה אישית',
    fa: 'یادداشت|سرمقاله|تحلیل|یادداشت روز',
    hi: 'विचार|राय|संपादकीय|सम्पादकीय|ओपिनियन|नज़रिया|नजरिया|विश्लेषण|दृष्टिकोण|अभिमत',
    bn: 'মতামত|সম্পাদকীয়|কলাম|উপসম্পাদকীয়|মুক্তমত',
    ur: 'کالم|اداریہ',
    id: 'opini|kolom|tajuk|tajuk rencana|surat pembaca|analisis|esai|pendapat|surat terbuka',
    vi: 'góc nhìn|quan điểm|xã luận',
    th: 'บทบรรณาธิการ|คอลัมน์|บทวิเคราะห์|ทัศนะ',
    zh: '观点|觀點|社论|社論|专栏|專欄|社评|社評|时评|時評|投书|投書|读者来信|讀者投書|名家專欄|民意論壇|短评|短評|快评|快評|觀點投書|来论|來論|评论员文章|本报评论员|深度分析|分析|专栏作家',
    uk: 'думка|думки|колонка|колонки|авторська колонка|погляд|точка зору|публіцистика|редакційна колонка|лист читача|аналітика',
    ca: "opinió|anàlisi|article d'opinió|columna d'opinió|cartes al director|iritzia|análise",
  },
  edges: {
    en: [
      '^(?:opinion|commentary|column|analysis) by$',
      '(?:this|the following) (?:\\w+ )?(?:is|article is|piece is|essay is) (?:an? )?(?:\\w+ )?(?:opinion|op-ed|commentary|editorial|personal view|guest essay)',
      'this (?:opinion piece|op-ed|commentary|guest essay)\\b',
      '^(?:unsigned )?editorials (?:represent|reflect|express) the (?:\\w+ )?(?:views?|opinions?|positions?)',
      'this is (?:an? )?(?:opinion|editorial|commentary|op-ed)(?: \\w+)? (?:article|piece|column|by)',
    ],
    de: [
      '^(?:Gast|Leit)?(?:Kommentar|Kolumne|Glosse|Meinung|Essay|Leitartikel) von$',
      '(?:dies|dieser (?:Text|Beitrag|Artikel)|hierbei|es) (?:ist|handelt) (?:\\p{L}+ ){0,4}(?:Meinungsbeitrag|Kommentar|Gastkommentar|Meinungsartikel|Kolumne)',
    ],
    fr: ['(?:ceci|cet article|ce texte) est (?:une? )?(?:tribune|éditorial|chronique|billet d.opinion|point de vue)'],
    es: ['(?:este|esta) (?:es un |texto es un )?(?:artículo de opinión|columna de opinión|tribuna)'],
    it: ["questo (?:è un |articolo è un )(?:editoriale|articolo d'opinione|commento)"],
    pt: ['este (?:é um |texto é um )(?:artigo de opinião|editorial)'],
    nl: ['dit (?:is )?(?:een )?(?:artikel is een )?(?:opiniestuk|opinieartikel|ingezonden brief)'],
    sv: [
      '(?:detta|det här) är (?:en )?(?:ledare|ledartext|ledarkrönika|opinionstext|debattartikel|krönika|opinionsartikel)',
      '(?:detta|det här) är en (?:text|kommenterande text) (?:på|av) (?:ledarsidan|ledarredaktionen)',
    ],
    no: [
      'dette er (?:en |et )?(?:debattinnlegg|kronikk|kommentar|leder|lederartikkel|debatindlæg|meningsinnlegg|debattartikkel|leserinnlegg)',
    ],
    fi: ['(?:tämä on|kirjoitus on) (?:mielipidekirjoitus|kolumni|pääkirjoitus)'],
    pl: ['(?:to|tekst) jest (?:felieton|opinia|felietonem)'],
  },
  never: ['(?:Kommentar|comment)\\p{L}* (?:schreiben|abgeben|hinzufügen|verfassen)'],
  metadata: (survey: Survey) => {
    const { metas, piece } = survey.meta
    for (const type of piece ? typesOf(piece) : [])
      if (/^(?:OpinionNewsArticle|AnalysisNewsArticle)$/.test(type)) return { witness: 'json-ld', quote: type }
    if (metas.get('article:opinion')?.some((value) => /^(?:true|1)$/i.test(value)))
      return { witness: 'meta', quote: 'article:opinion: true' }
    // A section by its name alone may be a menu's; with the address it is this piece's.
    const section = [metas.get('article:section')?.[0], piece && textOf(piece.articleSection)].find(
      (one) => one && SECTION.test(one),
    )
    return section && PATH.test(survey.url.pathname) ? { witness: 'meta', quote: section } : undefined
  },
} satisfies CaveatRule
