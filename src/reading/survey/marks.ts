/** What an element is, from its tag, role, class names and the like. No lists of sites: only words of the trade. */
import type { PageElement } from '../snapshot/tree.ts'
import { Mark } from './types.ts'

/** Elements whose text is never read. */
export const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED SELECT TEXTAREA BUTTON INPUT VIDEO AUDIO CANVAS MATH HEAD PROGRESS METER DATALIST DIALOG'.split(
    ' ',
  ),
)

/** Elements that do not break the line. Everything else does: custom elements are boxes more often than not. */
export const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE'.split(
    ' ',
  ),
)

const TAGS: Record<string, number> = {
  NAV: Mark.nav,
  MENU: Mark.nav,
  ASIDE: Mark.aside,
  FIGURE: Mark.figure,
  FIGCAPTION: Mark.figure,
  CAPTION: Mark.figure,
  FORM: Mark.form,
  BLOCKQUOTE: Mark.quote,
  H1: Mark.heading,
  H2: Mark.heading,
  H3: Mark.heading,
  H4: Mark.heading,
  H5: Mark.heading,
  H6: Mark.heading,
  EM: Mark.italic,
  I: Mark.italic,
  CITE: Mark.italic,
  TIME: Mark.time,
  ADDRESS: Mark.author,
  ARTICLE: Mark.article,
  LI: Mark.list,
}

const ROLES: Record<string, number> = {
  navigation: Mark.nav,
  menu: Mark.nav,
  menubar: Mark.nav,
  banner: Mark.siteHeader,
  contentinfo: Mark.siteFooter,
  complementary: Mark.aside,
  search: Mark.form,
  dialog: Mark.box,
  alertdialog: Mark.box,
  article: Mark.article,
}

/**
 * Words in class names and ids: single words, or two or three joined by "-". Looked up whole, so that "ad" is not found
 * in "header"; "relatedStories", "related_stories" and "related-stories" are the same two words.
 */
const WORDS: [mark: number, words: string][] = [
  [
    Mark.nav,
    'nav navi navigation navbar menu menus submenu breadcrumb breadcrumbs topbar pagination pager skip-link skip-links skiplink sitemap toc',
  ],
  [
    Mark.related,
    'related relateds recommend recommended recommendation recommendations recirc recirculation recs read-more readmore read-next read-also read-on see-also also more-stories more-news more-from more-articles more-on more-posts trending popular most-read most-viewed most-popular most-shared most-commented mostread latest latest-news latest-posts latest-articles recent-posts recent-articles recent-news up-next upnext next-article next-post next-story prev-article prev-post prev-story teaser teasers teaserlist carousel slider swiper outbrain taboola plista suggested suggestions similar ticker crosslink crosslinks weiterlesen mehr-zum-thema mehr-artikel empfehlungen onward relatedposts storylist linklist playlist',
  ],
  [
    Mark.comments,
    'comment comments commentlist comment-area comment-list comment-section comment-body comment-form comment-content commentaires kommentar kommentare kommentarer comentarios commenti disqus discussion respond replies livefyre viafoura openweb spotim userposts guestbook',
  ],
  [
    Mark.aside,
    'sidebar side-bar sidecol rail right-col right-column rightcol right-rail widget widgets widget-area marginalia',
  ],
  [
    Mark.ad,
    'ad ads adv advert adverts advertisement adslot ad-container ad-wrapper ad-unit ad-slot ad-box dfp gpt adsense adsbygoogle werbung reklam reklama reklame publicite publicidad anzeige anzeigen',
  ],
  [
    Mark.box,
    'newsletter newsletters subscribe subscription subscriptions abo signup sign-up paywall regwall cookie cookies consent gdpr modal popup pop-up overlay lightbox login log-in sharing share-bar share-buttons share-button share-tools share-links sharebar share shares social socials socialmedia addtoany sharedaddy donate donation donations spenden cta app-banner app-promo promo promotion promotions promobox toast offcanvas drawer poll quiz tags tag-list tag-cloud keywords schlagworte toolbar player jwplayer video-player print-only search-form search-box search-bar',
  ],
  [
    Mark.figure,
    'caption captions wp-caption figure figcaption gallery galleria slideshow photo-credit image-credit image-caption image-source img-caption bildunterschrift bildtext picture-source picture-credit legende',
  ],
  [
    Mark.author,
    'by-line byline bylines author authors author-name author-link author-names author-list author-line author-meta author-item article-author article-authors post-author entry-author authorname authored authored-by p-author dc-creator creator reporter reporters written-by writtenby writer writers columnist correspondent contributor contributors autor autores autoren autorin autorzeile verfasser redakteur redakteure auteur auteurs autore autori firma firmas signature signatur posted-by postedby submitted vcard fn journaliste journalist skribent toimittaja forfatter forfattare yazar muharrir penulis wartawan kijosha zuozhe kicsa gija',
  ],
  [
    Mark.bio,
    'bio biography author-bio author-box author-info author-card author-description author-desc author-about author-profile author-detail author-details author-block author-page author-panel author-footer about-author about-the-author about-authors about-the-authors about-writer abouttheauthor autorenbox autoreninfo autor-info contributor-bio post-author-box saboxplugin molongui',
  ],
  [
    Mark.meta,
    'meta metadata article-meta article-info article-details article-data entry-meta post-meta post-info post-details post-data story-meta story-info content-info info-line details credit credits source sources quelle article-header article-head headline-info',
  ],
  [
    Mark.standfirst,
    'standfirst subtitle sub-title sub-head subhead subheadline dek deck lede lead lead-text lead-in intro introduction summary excerpt teaser-text vorspann anreisser chapo chapeau entradilla bajada sommario description strapline ingress manchet',
  ],
  [
    Mark.time,
    'date dates dateline time times timestamp published publish-date pub-date pubdate posted-on entry-date post-date datum updated modified fecha dato',
  ],
  [
    Mark.label,
    'kicker eyebrow label labels flag badge section section-name section-label section-title rubric rubrik dachzeile spitzmarke overline topic category categories cat cat-links entry-category genre article-type content-type sponsor sponsored advertorial paid partner disclosure opinion',
  ],
  [
    Mark.note,
    'disclaimer disclaimers disclosure correction corrections editors-note editor-note clarification footnote footnotes note notes notice transparency hinweis korrektur content-policy affiliate affiliates',
  ],
  [
    Mark.siteFooter,
    'site-footer page-footer global-footer main-footer footer colophon fusszeile copyright copyrights imprint',
  ],
  [
    Mark.siteHeader,
    'site-header page-header global-header main-header masthead site-branding site-title logo site-logo',
  ],
]

/** Beside "footer" in a class name: the footer of a piece, not of the site. */
const OWN_FOOTER = new Set('post article entry story content hentry card headline'.split(' '))

let lookup: Map<string, number> | undefined

function wordMarks(): Map<string, number> {
  const map = new Map<string, number>()
  for (const [mark, words] of WORDS) for (const word of words.split(' ')) map.set(word, (map.get(word) ?? 0) | mark)
  return map
}

const seen = new Map<string, number>()

/**
 * Marks that a class attribute, an id or a data-testid gives.
 * camelCase is cut into words first: "relatedStories" counts as "related-stories".
 */
export function nameMarks(name: string): number {
  const known = seen.get(name)
  if (known !== undefined) return known
  lookup ??= wordMarks()
  // Anything longer than this is no naming.
  const words = name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
  let marks = 0
  for (let i = 0; i < words.length; i++) {
    const one = words[i] as string
    if (one.length < 2) continue
    marks |= lookup.get(one) ?? 0
    const two = words[i + 1]
    if (!two) continue
    marks |= lookup.get(`${one}-${two}`) ?? 0
    const three = words[i + 2]
    if (three) marks |= lookup.get(`${one}-${two}-${three}`) ?? 0
  }
  // A post's own footer holds its byline; page builders call every box a widget.
  if (marks & Mark.siteFooter && words.some((word) => OWN_FOOTER.has(word))) marks &= ~Mark.siteFooter
  if (marks & Mark.aside && words.includes('elementor')) marks &= ~Mark.aside
  // "author-related-posts" is a list of stories, "related-author" too; but "author share" is still the byline's row.
  if (marks & Mark.author && marks & Mark.box) marks &= ~Mark.box
  if (seen.size > 5000) seen.clear()
  seen.set(name, marks)
  return marks
}

/** Marks of one element by itself, without those around it. */
export function elementMarks(element: PageElement, tag: string): number {
  let marks = TAGS[tag] ?? 0
  if (!element.hasAttributes()) return marks
  // Attributes, not properties: `<input name="id">` in a form stands in for the form's `id`.
  const name = element.getAttribute('class')
  if (name) marks |= nameMarks(name)
  const id = element.getAttribute('id')
  if (id) marks |= nameMarks(id)
  if (element.hasAttribute('role')) marks |= ROLES[(element.getAttribute('role') ?? '').toLowerCase()] ?? 0
  const test =
    element.getAttribute('data-testid') ?? element.getAttribute('data-component') ?? element.getAttribute('data-qa')
  if (test) marks |= nameMarks(test)
  const prop = element.getAttribute('itemprop')
  if (prop) marks |= itemMarks(prop)
  const property = element.getAttribute('property')
  if (property && tag !== 'META') marks |= itemMarks(property)
  if (tag === 'A' && /\bauthor\b/i.test(element.getAttribute('rel') ?? '')) marks |= Mark.author
  return marks
}

function itemMarks(prop: string): number {
  if (/\b(?:author|creator)\b/.test(prop)) return Mark.author
  if (/\bcomment\b/.test(prop)) return Mark.comments
  if (/^date/.test(prop)) return Mark.time
  return 0
}

/** Is the element the author, by microdata or RDFa? */
export function isAuthorItem(element: PageElement): boolean {
  const prop = element.getAttribute('itemprop')
  if (prop && /(?:^|\s)(?:author|creator)(?:\s|$)/.test(prop)) return true
  const property = element.getAttribute('property')
  return property !== null && /(?:^|\s)(?:schema:)?author(?:\s|$)/.test(property)
}
