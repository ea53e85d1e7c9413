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
  cues: 'opinion|analysis by|column by|glosse|leitartikel|leitkommentar|essay|ledare|debattartikel|opinions|opiniestuk|debattinnlegg|kronikk|tribune libre|artículo de opinión|artigo de opinião|felieton|мнение|köşe yazısı|mielipide|guest essay|editorial|kolumne|personal view|op-ed|meinung|gastkommentar|kommentar|commentary|tribune',
  labels: {
    en: 'opinions|opinion|op-ed|oped|editorials|editorial|commentary|comment & analysis|comment and analysis|comment & opinion|comment and opinion|column|columnists|columnist|columns|analysis|news analysis|guest essay|guest column|guest opinion|guest commentary|guest editorial|guest op-ed|guest oped|letters to the editors|letters to the editor|letter to the editors|letter to the editor|letterss|letters|letter|open letter|an open letter|reader letters|viewpoints|viewpoint|perspectives|perspective|point of view|from the editorial board|the editorial board|our view|my view|opinion piece|opinion column|opinion essay|opinion columnist|opinion contributor|opinion guest essay|voices|comment is free|essay|hot take|the view|editorial view|editorial board|leading article|guest view|guest comment|comment & debate|opinion & analysis|a view from …|letters & opinion',
    de: 'offener brief|ein offener brief|ein kommentar|der kommentar|gastkommentar|leitkommentar|kommentar|meinung|meinungen|gastbeitrag|ein gastbeitrag|gastkolumne|kolumnen|kolumne|eine kolumne|die kolumne|leitartikel|leserbriefe|leserbrief|glosse|analyse|eine analyse|meinungsbeitrag|standpunkt|essay|debatte|pro und contra|pro & contra|streitschrift|zwischenruf|gastautor|editorial|zwischenruf|ein zwischenruf|meinung & analyse|gastessay|aus meiner sicht|kommentar der redaktion|kolumnist|gastkolumne|eine glosse|die glosse|ansichtssache|schlusswort|leserbriefe|das meint',
    fr: "lettre ouverte|opinions|opinion|tribunes libre|tribune libre|tribunes|tribune|éditorial|édito|chronique|point de vue|analyse|libre cours|carte blanche|courrier des lecteurs|billet d'humeur|billet|débats|parti pris|idées|en débat|en débats|le débat|débat",
    es: 'carta abierta|opinión|columna de opinión|columna|tribuna libre|tribuna abierta|tribuna|análisis|cartas al director|artículo de opinión|editorial|columnas|columnistas|columnista|opiniones|el editorial|editoriales|análisis|carta al director|punto de vista|artículos de opinión',
    it: "lettera aperta|opinioni|opinion|editoriale|il commento|commento|l'analisi|analisi|lettere|l'opinione|rubrica",
    pt: 'carta aberta|opinião|coluna|artigo de opinião|análise|cartas|opiniões|colunas|crônica|crónica|editorial|colunista|ponto de vista|editoriais|tribuna',
    nl: 'open brief|opinie|column|commentaar|analyse|ingezonden brief|ingezonden|hoofdredactioneel|opiniestuk|columns|hoofdredactioneel commentaar|lezersbrief|lezersbrieven|essay|de mening|standpunt',
    no: 'kommentar|leder|debatt|meninger|kronikk|lederartikkel|mening|debat|kronik|analyse|debattinnlegg|leserbrev|læserbrev|synspunkt|klumme|kommentaren',
    sv: 'ledare|krönika|debatt|ledarkrönika|åsikt|analys|debattartikel|kolumn|insändare|kultur & debatt|huvudledare|gästkrönika|kommentar',
    fi: 'kolumni|pääkirjoitus|mielipide|mielipidekirjoitus|näkökulma|analyysi|kommentti|vieraskynä',
    ru: 'мнение|мнения|колонка|колонки|авторская колонка|точка зрения|комментарий|письма читателей',
    tr: 'köşe yazısı|köşe yazıları|yorum|görüş|analiz|başyazı',
    pl: 'opinie|opini|felieton|komentarz|opinia|felietony|komentarze|publicystyka|analiza|list do redakcji|od redakcji',
    ar: 'رأي|مقال رأي|مقالات رأي|الرأي|آراء|مقالات',
    ja: 'コラム|社説|オピニオン|論説|寄稿|主張|論壇|オピニオン・解説|論点|時論|私の視点',
    ko: '칼럼|사설|오피니언|기고|시론',
  },
  edges: {
    en: [
      '^(?:opinion|commentary|column|analysis) by$',
      '(?:this|the following) (?:\\w+ )?(?:is|article is|piece is|essay is) (?:an? )?(?:\\w+ )?(?:opinion|op-ed|commentary|editorial|personal view|guest essay)',
      'this (?:opinion piece|op-ed|commentary|guest essay)\\b',
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
