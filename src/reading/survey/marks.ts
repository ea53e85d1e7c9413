/** What an element is, from its tag, role, class names and the like. No lists of sites: only words of the trade. */
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

/** Words in class names and ids. Each must stand as a word of its own ("ad" is not in "header"). */
const WORDS: [number, string][] = [
  [Mark.nav, 'nav|navi|navigation|navbar|menu|menus|submenu|breadcrumbs?|topbar|pagination|pager|skip-?links?|sitemap|toc'],
  [
    Mark.related,
    'related|relateds|recommend|recommended|recommendations?|recirc|recirculation|recs|read-?(?:more|next|also|on)|see-?also|also|more-(?:stories|news|from|articles|on|posts)|trending|popular|most-?(?:read|viewed|popular|shared|commented)|mostread|latest|latest-?(?:news|posts|articles)|recent-?(?:posts|articles|news)|up-?next|next-?(?:article|post|story)|prev-?(?:article|post|story)|teasers?|teaserlist|carousel|slider|swiper|outbrain|taboola|plista|suggested|suggestions|similar|ticker|crosslinks?|weiterlesen|mehr-?(?:zum-?thema|artikel)|empfehlungen|onward|jp-relatedposts|storylist|linklist|playlist',
  ],
  [
    Mark.comments,
    'comments?|commentlist|comment-?(?:area|list|section|body|form|content)|commentaires|kommentare?|kommentarer|comentarios|commenti|disqus|discussion|respond|replies|livefyre|viafoura|openweb|spotim|userposts|guestbook',
  ],
  [Mark.aside, 'sidebar|side-?bar|sidecol|rail|right-?(?:col|column|rail)|widgets?|widget-?area|marginalia'],
  [Mark.ad, 'ads?|adv|advert|adverts|advertisement|adslot|ad-?(?:container|wrapper|unit|slot|box)|dfp|gpt|adsense|adsbygoogle|werbung|reklam[ae]?|publicite|publicidad|anzeigen?'],
  [
    Mark.box,
    'newsletters?|newsletter-?\\w*|subscribe|subscription|subscriptions|abo|signup|sign-?up|paywall|regwall|cookies?|consent|gdpr|modal|popup|pop-?up|overlay|lightbox|login|log-?in|sharing|share-?(?:bar|buttons?|tools|links)|sharebar|shares?|socials?|social-?\\w*|addtoany|sharedaddy|donate|donation|donations|spenden|cta|app-?(?:banner|promo)|promo|promotions?|promobox|toast|offcanvas|drawer|poll|quiz|tags|tag-?(?:list|cloud)|keywords|schlagworte|toolbar|player|jwplayer|video-?player|print-?only|search-?(?:form|box|bar)',
  ],
  [Mark.figure, 'caption|captions|wp-caption|wp-caption-text|figure|figcaption|gallery|galleria|slideshow|photo-?credit|image-?(?:credit|caption|source)|img-?caption|bildunterschrift|bildtext|copyright-?image|picture-?(?:source|credit)|legende'],
  [
    Mark.author,
    'by-?line|bylines|byline-?\\w*|authors?|author-?(?:name|link|names|list|line|meta|item)|article-?authors?|post-?author|entry-?author|authorname|authored|authored-?by|p-author|dc-?creator|creator|reporters?|written-?by|writtenby|writer|writers|columnist|correspondent|contributors?|autor|autores|autoren|autorin|autorzeile|verfasser|redakteure?|auteurs?|auteur-?\\w*|autore|autori|firma|firmas|signature|signatur|posted-?by|postedby|submitted|vcard|fn|journaliste?|skribent|toimittaja|forfatter|forfattare|yazar|muharrir|penulis|wartawan|kijosha|zuozhe|kicsa|gija',
  ],
  [
    Mark.bio,
    'bio|biography|author-?(?:bio|box|info|card|description|desc|about|profile|details?|block|page|panel|footer)|about-?(?:the-?)?(?:author|writer|autor)s?|abouttheauthor|autorenbox|autoreninfo|autor-?info|contributor-?bio|post-?author-?box|saboxplugin|molongui',
  ],
  [Mark.meta, 'meta|metadata|article-?(?:meta|info|details|data)|entry-?meta|post-?(?:meta|info|details|data)|story-?(?:meta|info)|content-?info|info-?line|details|credits?|source|sources|quelle|article-?header|article-?head|headline-?info'],
  [Mark.standfirst, 'standfirst|subtitle|sub-?title|sub-?head|subhead|subheadline|dek|deck|lede|lead|lead-?(?:text|in)|intro|introduction|summary|excerpt|teaser-?text|vorspann|anrei(?:ss|ß)er|chapo|chapeau|entradilla|bajada|sommario|description|strapline|ingress|manchet'],
  [Mark.time, 'date|dates|dateline|time|times|timestamp|published|publish-?date|pub-?date|pubdate|posted-?on|entry-?date|post-?date|datum|updated|modified|fecha|dato'],
  [Mark.label, 'kicker|eyebrow|label|labels|flag|badge|section|section-?(?:name|label|title)|rubric|rubrik|dachzeile|spitzmarke|overline|topic|category|categories|cat|cat-?links|entry-?category|genre|article-?type|content-?type|sponsor|sponsored|sponsor-?\\w*|advertorial|paid|paid-?\\w*|partner|partner-?\\w*|disclosure|opinion'],
  [Mark.note, 'disclaimer|disclaimers|disclosure|correction|corrections|editors?-?note|clarification|footnotes?|note|notes|notice|transparency|hinweis|korrektur|content-?policy|affiliate|affiliate-?\\w*'],
  [Mark.siteFooter, 'site-?footer|page-?footer|global-?footer|main-?footer|footer|colophon|footer-?(?:widgets?|bottom|top|links|menu|info|text|content|copyright|inner|container|wrapper)|fusszeile|copyright|copyrights|imprint'],
  [Mark.siteHeader, 'site-?header|page-?header|global-?header|main-?header|masthead|site-?branding|site-?title|logo|site-?logo'],
]

const TESTS = WORDS.map(([mark, words]) => [mark, new RegExp(`(?:^|[^a-z])(?:${words})(?:$|[^a-z])`)] as const)
const seen = new Map<string, number>()

/**
 * Marks that a class attribute, an id or a data-testid gives.
 * camelCase is cut into words first: "relatedStories" counts as "related-stories".
 */
export function nameMarks(name: string): number {
  const known = seen.get(name)
  if (known !== undefined) return known
  // Utility classes ("hover:text-author") and hashes would only mislead; anything longer than this is no naming.
  const plain = name.slice(0, 300).replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().replace(/_+/g, '-').replace(/--+/g, '-')
  let marks = 0
  for (const [mark, test] of TESTS) if (test.test(plain)) marks |= mark
  // "author-related-posts" is a list of stories, "related-author" too; but "author share" is still the byline's row.
  if (marks & Mark.author && marks & Mark.box) marks &= ~Mark.box
  if (seen.size > 5000) seen.clear()
  seen.set(name, marks)
  return marks
}

/** Marks of one element by itself, without those around it. */
export function elementMarks(element: Element, tag: string): number {
  let marks = TAGS[tag] ?? 0
  // Attributes, not properties: `<input name="id">` in a form stands in for the form's `id`.
  const name = element.getAttribute('class')
  if (name) marks |= nameMarks(name)
  const id = element.getAttribute('id')
  if (id) marks |= nameMarks(id)
  if (element.hasAttribute('role')) marks |= ROLES[(element.getAttribute('role') ?? '').toLowerCase()] ?? 0
  const test = element.getAttribute('data-testid') ?? element.getAttribute('data-component') ?? element.getAttribute('data-qa')
  if (test) marks |= nameMarks(test)
  const prop = element.getAttribute('itemprop')
  if (prop) marks |= itemMarks(prop)
  if (tag === 'A' && /\bauthor\b/i.test(element.getAttribute('rel') ?? '')) marks |= Mark.author
  return marks
}

function itemMarks(prop: string): number {
  if (/\b(?:author|creator)\b/.test(prop)) return Mark.author
  if (/\bcomment\b/.test(prop)) return Mark.comments
  if (/^date/.test(prop)) return Mark.time
  return 0
}
