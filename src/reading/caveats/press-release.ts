/** The text was issued by a company, agency or organisation. */
import type { Survey } from '../survey.ts'
import type { CaveatRule } from './types.ts'

const DOWNLOAD =
  /^(?:(?:télécharger|download|descargar|descarga|scarica|baixar|lade|ladda ner|last ned|hent|pobierz) (?:le |la |the |el |il |o |this |de )?(?:communiqué(?: de presse)?|press release|media release|pressemitteilung|medienmitteilung|nota de prensa|comunicado(?: de prensa| de imprensa)?|comunicato(?: stampa)?|persbericht|pressmeddelande[nt]*|pressemelding(?:en)?|pressemeddelelsen?|komunikat(?: prasowy)?)|(?:presse|medien)mitteilung (?:herunterladen|als pdf|\(pdf\)|zum download))(?:[\s(].{0,25})?$/i

export default {
  kind: 'press-release',
  cues: 'abdruck|beleg|quelle: |text: |news provided|brought to you|보도자료|tiskov|kontakt pro|sajtókapcsolat|sajtóközlemény|contact presă|contact media|contact pentru|επικοινωνία τύπου|γραφείο τύπου|narahubung|kontak media|媒体联|媒體聯|新闻联系|新聞聯|achtung|hinweis an|note to|notes to|note for|notes for|note aux|nota para|nota a|note per|press release|businesswire|source version|view original|kontakt für|rückfragen|contacto de prensa|contacto para|ufficio stampa|assessoria|noot voor|voor de pers|niet voor publicatie|perscontact|presskontakt|pressekontakt|pressmedd|pressemed|pressemelding|lehdistötiedote|kontakt dla|informacja prasowa|biuro prasowe|пресс-служба|пресс-релиз|контакт|basın|プレスリリース|報道関係|press statement|press contact|press inquir|press enquir|press relation|press office|for press|press:|media contact|media inquir|media enquir|media relation|media office|media release|media statement|for media|for the press|for the media|news release|news statement|prnewswire|pr newswire|businesswire|business wire|globenewswire|globe newswire|accesswire|newsfile|ein presswire|einpresswire|prweb|marketwired|cnw|for immediate|for more information|for further information|details for|contact for|contacts for|source:|source |ots|news aktuell|original-content|distributed by|presse|stellvertretende presse|medien|emittent|aussender|mitteilung|contact presse|contacts presse|contact de|contacts de|communiqué|comunicado|nota de prensa|comunicato|persbericht',
  labels: {
    en: 'press releases|press release|news releases|news release|media releases|media release|for immediate release|press statement|company news|official statement|press room|press & media|media advisory|media alert|press note|press notice|press information|press announcement|news advisory',
    de: 'presse- mitteilungen|presse-mitteilungen|presse mitteilungen|pressemitteilungen|presse- mitteilung|presse-mitteilung|presse mitteilung|pressemitteilung|pressemeldungen|pressemeldung|presse- informationen|presse-informationen|presse informationen|presseinformationen|presse- information|presse-information|presse information|presseinformation|medienmitteilungen|medienmitteilung|presseaussendungen|presseaussendung|ots- meldung|ots-meldung|ots meldung|otsmeldung|presseerklärung|pressemitteilung …|pressemitteilungen …|presse-mitteilung …|medieninformation|medieninformationen|pressetext|presseinfo|presse-info|medienmeldung|medienaussendung',
    fr: 'communiqués de presse|communiqué de presse|communiqués|communiqué|télécharger le communiqué de presse',
    es: 'notas de prensa|nota de prensa|comunicados de prensa|comunicado de prensa|comunicado oficial|boletín de prensa|boletines de prensa|gacetilla de prensa|comunicado',
    it: 'comunicato stampa|comunicati stampa',
    pt: 'comunicado de imprensa|comunicado à imprensa|nota à imprensa|nota de imprensa|comunicado|nota oficial|press release|comunicados de imprensa',
    nl: 'persberichten|persbericht',
    sv: 'pressmeddelanden|pressmeddelande',
    no: 'pressemelding|pressemeddelelse|pressemeldinger|pressemeddelelser|pressemeldingar',
    fi: 'tiedote|lehdistötiedote|mediatiedote|tiedotteet|lehdistötiedotteet|mediatiedotteet',
    pl: 'informacja prasowa|komunikat prasowy|informacje prasowe',
    ru: 'пресс-релиз|пресс-релизы|новости компаний|сообщение для прессы|сообщение пресс-службы',
    tr: 'basın bülteni|basın açıklaması|basın duyurusu|basın bültenleri|basın açıklamaları',
    ja: 'プレスリリース|ニュースリリース|報道発表…',
    ko: '보도자료',
    cs: 'tisková zpráva|tiskové zprávy|tlačová správa|tlačové správy',
    hu: 'sajtóközlemény|sajtóközlemények|közlemény',
    ro: 'comunicat de presă|comunicate de presă|comunicat de presa',
    bg: 'прессъобщение|прессъобщения|съобщение за медиите',
    hr: 'priopćenje|priopćenja|priopćenje za javnost|priopćenje za medije|saopštenje|saopštenje za javnost|saopštenja|саопштење|sporočilo za javnost|sporočila za javnost|sporočilo za medije',
    el: 'δελτίο τύπου|δελτιο τυπου|δελτία τύπου|δελτια τυπου|ανακοίνωση τύπου',
    he: 'הודעה לעיתונות|הודעות לעיתונות',
    ar: 'بيان صحفي|بيانات صحفية|بيان صحافي|بيان إعلامي',
    hi: 'प्रेस विज्ञप्ति',
    id: 'siaran pers|rilis pers|kenyataan media|siaran media',
    vi: 'thông cáo báo chí',
    th: 'ข่าวประชาสัมพันธ์',
    zh: '新闻稿|新聞稿',
    uk: 'прес-реліз|пресреліз|прес-релізи',
    ca: 'nota de premsa|comunicat de premsa',
  },
  anywhere: {
    xx: [
      '/?(?:PR ?Newswire|Business ?Wire|Globe ?Newswire|GLOBE NEWSWIRE|ACCESSWIRE|Newsfile Corp\\.?|EIN ?Presswire|PRWEB|Marketwired|CNW)(?: -{1,2}|/| ?\\)| ?–| ?—)',
      '\\((?:ots|OTS)\\) ?[-–—]',
      '(?:übermittelt|verbreitet) durch news aktuell',
      'Original-Content von: … news aktuell',
      'OTS-ORIGINALTEXT',
      '(?:brought to you|provided|distributed) by (?:Cision|PR ?Newswire|Business ?Wire|GlobeNewswire|EIN ?Presswire|Accesswire|news aktuell|APA-OTS)\\b',
    ],
    de: ['^(?:Achtung|Hinweis an(?: die)?|Anmerkung für(?: die)?|Information für(?: die)?),? Redaktion(?:en)? ?[:!]?$'],
    en: ['^notes? (?:to|for) (?:the )?editors? ?:?$'],
  },
  edges: {
    en: [
      '(?:press|media|news) (?:release|statement) (?:issued|distributed|provided|published|from|by)',
      '(?:this|the following) (?:\\w+ )?(?:is|was) (?:a|an|issued as a|adapted from a|based on a) (?:press|media|news) release',
      '(?:this|the) (?:press|media|news) release (?:was|is|contains|may|has)',
      'for immediate release\\b',
      '^(?:press|media) (?:contacts?|inquiries|enquiries|relations|office) ?:',
      '(?:please )?contact (?:the |our )?(?:press|media)(?: relations)? (?:office|team|department)\\b && (?:information|inquiries|enquiries|questions)',
      '(?:for (?:more|further) information|for (?:press|media) (?:inquiries|enquiries)),? (?:please )?contact:?',
      '^contacts? (?:for (?:the )?(?:press|media)|details for (?:press|media))',
      '^(?:SOURCE|Source):? [\\p{Lu}][^.]{2,60}(?:Inc|Corp|Ltd|LLC|PLC|plc|AG|GmbH|Limited|Corporation|Company)\\.?$',
      '^view (?:source version|original content)',
      '^notes? (?:to|for) (?:the )?editors? ?[:.–-]',
      'distributed by … (?:newswire|press ?wire|wire)',
      '^news provided by\\b',
    ],
    de: [
      '^(?:presse|medien)-?(?:kontakt|rückfragen|anfragen|ansprechpartner(?:in)?|stelle ?:)',
      '^(?:presse-?\\s?|medien)mitteilung(?:en)?(?: (?:nr|vom|des|der|aktuell)\\b|:| ?\\|| ?-)',
      '^\\(?(?:Quelle|Text|Originaltext) ?: ?(?:Pressemitteilung|Medienmitteilung|Presseinformation|Medieninformation|Pressestelle|Pressemeldung|PM)(?![\\p{L}])',
      '^(?:presse-?\\s?|medien)(?:mitteilung|information|meldung) (?:Polizei|Stadt|Gemeinde|Landkreis|Feuerwehr|Universität|Hochschule|Landratsamt|Bundespolizei|Kreis)\\p{L}*',
      'Abdruck (?:ist )?(?:honorarfrei|frei|kostenlos)|Beleg(?:exemplar)? erbeten',
      '(?:diese|dieser|vorliegende) (?:Pressemitteilung|Pressemeldung|Medienmitteilung|Presseinformation)',
      'ist (?:der )?(?:Emittent|Herausgeber|Aussender|Mitteilende) (?:dieser|der) ',
      '(?:Veröffentlichung|Verbreitung) der Mitteilung … durch',
      '^(?:stellvertretende )?Pressesprecher(?:in)?\\b',
      '\\(Pressesprecher(?:in)?(?: \\p{L}+ \\p{L}+)?\\)',
      '^(?:Rückfragen|Rückfragehinweis|Medienrückfragen)(?: \\p{L}+)? (?:bitte )?(?:an|bei|:)',
      'Pressestelle:? && ^(?:Pressekontakt|Kontakt|Quelle|Rückfragen|Herausgeber)',
    ],
    fr: [
      '^notes? aux (?:rédactions|rédacteurs|journalistes)',
      '^contacts? (?:de )?(?:la )?presse',
      'communiqué de presse (?:de|du|publié|diffusé)',
      '(?:ce texte|cet article|ce contenu) est (?:un |issu d.un )communiqué',
    ],
    es: [
      '(?:nota|comunicado) de prensa (?:de|emitid|enviad|difundid)\\p{L}*',
      '^contactos? (?:de|para|con la) prensa',
      '^notas? (?:para|a) (?:los )?(?:editores|redactores)',
    ],
    pt: ['^(?:assessoria de imprensa|contatos? (?:de|para a) imprensa|informações à imprensa)'],
    it: [
      '^note? per (?:la redazione|le redazioni|i redattori)',
      '^(?:comunicato|ufficio|contatti) stampa\\b',
      '(?:fonte|da): … comunicato stampa',
    ],
    nl: [
      '^(?:dit is een )?(?:origineel )?persbericht\\b',
      '^(?:noot voor (?:de )?(?:pers|redactie)|perscontact|voor de pers|niet voor publicatie)',
    ],
    sv: ['^presskontakt(?:er)?\\b', '^kontakt för (?:press|media)'],
    no: ['^(?:presse|medie)kontakt(?:er)?\\b'],
    pl: ['^(?:kontakt (?:dla|do) (?:mediów|prasy)|biuro prasowe)'],
    ru: ['^(?:контакты? для (?:прессы|сми)|пресс-служба)(?![а-яё])'],
    tr: ['^basın (?:irtibat|iletişim|bülteni)\\p{L}*'],
    ko: ['보도자료(?:를|을|에|로)? ?(?:\\S{1,8} )?(?:바탕|토대|기반|근거)', '(?:제공된|제공한|배포한) 보도자료'],
    cs: ['^(?:kontakt pro (?:média|novináře)|tiskové oddělení|tiskov[áý] mluvčí)'],
    hu: ['^sajtókapcsolat', '^sajtóközlemény\\b'],
    ro: ['^contact (?:presă|media|pentru presă)'],
    el: ['^(?:επικοινωνία τύπου|γραφείο τύπου)'],
    id: ['^(?:narahubung|kontak) media'],
    zh: ['^(?:媒体联系|媒体联络|媒體聯[絡繫]|新闻联系人|新聞聯絡人)'],
    ja: ['(?:報道関係者|プレスリリース|メディア).{0,12}?(?:問い合わせ|お問合せ)'],
  },
  never: [
    '(?:Presserat|Pressekodex|Pressefreiheit|press council|press freedom|free press)',
    '(?:according to|in|laut|in einer|einer) (?:a |the |seiner |ihrer |einer )?(?:press release|Pressemitteilung|statement)',
  ],
  // The text itself as a file, for newsrooms.
  metadata: ({ blocks, headline, end }: Survey) => {
    const file = blocks
      .slice(Math.max(0, headline), end)
      .find(({ text, zone, linked }) => zone === 'after' && text.length < 80 && linked > 0.7 && DOWNLOAD.test(text))
    return file && { witness: 'link', quote: file.text }
  },
} satisfies CaveatRule
