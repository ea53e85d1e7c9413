/** Ways of writing a byline, as themes and outlets write them. NAME and SECOND stand for names. */
const DATE = { en: 'March 4, 2026', de: '4. März 2026', fr: '4 mars 2026', es: '4 de marzo de 2026' }
const by = (lang, at, html, more = {}) => ({ lang, at, html: html.replaceAll('DATE', DATE[lang]), ...more })

export const BYLINES = [
  // Themes of blog software.
  by(
    'en',
    'head',
    '<div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time>DATE</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/name">NAME</a></span></span></div>',
  ),
  by(
    'de',
    'head',
    '<p class="entry-meta">Veröffentlicht am <time>DATE</time> von <a href="/author/x" rel="author">NAME</a></p>',
    { penName: true },
  ),
  by(
    'de',
    'end',
    '<footer class="entry-footer">Dieser Eintrag wurde veröffentlicht in <a href="/c">Allgemein</a> von <span class="author vcard"><a class="url fn n" rel="author" href="/author/x">NAME</a></span>. Setze ein Lesezeichen auf den <a href="#">Permalink</a>.</footer>',
    { penName: true },
  ),
  by(
    'de',
    'end',
    '<div class="entry-utility">DATE | Kategorien: <a href="/c">Notizen</a> | von <a href="/author/x" rel="author">NAME</a></div>',
    { penName: true },
  ),
  by('en', 'head', '<small>DATE by NAME | <a href="#comments">3 Comments</a></small>', { penName: true }),
  by('en', 'head', '<div class="meta">Filed under: <a href="/c">Notes</a> &#8212; NAME @ 10:14 pm</div>', {
    penName: true,
  }),
  by(
    'en',
    'end',
    '<div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn"><a class="g-profile" href="https://www.blogger.example/profile/1" rel="author">NAME</a></span></span> at <a href="#"><abbr class="published">2:33 PM</abbr></a></div></div>',
  ),
  by(
    'de',
    'end',
    '<div class="post-footer"><span class="post-author vcard">Eingestellt von <span class="fn">NAME</span></span> um <abbr>14:33</abbr></div>',
    { penName: true },
  ),
  by('de', 'end', '<div class="submitted">Gespeichert von <span class="username">NAME</span> am DATE - 18:55</div>', {
    penName: true,
  }),
  by(
    'en',
    'head',
    '<div class="submitted">Submitted by <a href="/users/x" class="username">NAME</a> on DATE - 6:55pm</div>',
    { penName: true },
  ),
  by(
    'de',
    'head',
    '<dl class="article-info"><dd class="createdby">Geschrieben von: <span>NAME</span></dd><dd class="published">Veröffentlicht: DATE</dd></dl>',
  ),
  by('en', 'head', '<p class="author">by <strong>NAME</strong> » DATE, 3:48 pm</p>', { penName: true }),
  by('de', 'head', '<div class="tx-news-author">DATE | NAME</div>'),
  by('de', 'head', '<div>DATE, 19:49 | NAME</div>', { penName: true }),
  // Newspapers and magazines.
  by('en', 'head', '<p>By NAME</p>'),
  by('en', 'head', '<p>By NAME, Staff Writer</p><p>DATE</p>'),
  by(
    'en',
    'head',
    '<div class="c-byline">By <a href="/people/name">NAME</a> and <a href="/people/second">SECOND</a></div>',
    { two: true },
  ),
  by(
    'en',
    'head',
    '<div class="x1"><a href="/people/name">NAME</a></div><div class="x2"><a href="/people/second">SECOND</a></div><div>DATE</div>',
    { two: true },
  ),
  by('en', 'head', '<div class="sc-a">NAME</div><div class="sc-b">Political correspondent</div><div>DATE</div>'),
  by('en', 'head', '<div class="sc-a">NAME</div><div class="sc-b">DATE</div>'),
  by('en', 'head', '<aside class="meta"><a href="/profile/name" rel="author">NAME</a><p>DATE</p></aside>'),
  by(
    'en',
    'head',
    '<div class="byline"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">NAME</span></span></div>',
  ),
  by('de', 'head', '<p>Von NAME</p>'),
  by('de', 'head', '<div>Von</div><div>NAME</div>'),
  by('de', 'head', '<span>Von NAME, Redaktion Lokales</span>'),
  by('de', 'head', '<p>DATE – Von NAME und SECOND</p>', { two: true }),
  by('de', 'head', '<p>Ein Gastbeitrag von NAME</p>'),
  by('de', 'head', '<div class="a1">NAME</div><div class="a2">DATE, 10:20 Uhr</div>'),
  by('de', 'end', '<p><em>NAME</em></p>'),
  by('de', 'end', '<p>NAME</p>'),
  by('de', 'end', '<p>Text: NAME</p>'),
  by('de', 'end', '<p>Autorin: NAME, Projektleiterin in Tunis</p>'),
  by(
    'de',
    'end',
    '<p>Autor: NAME</p><h4>Anmerkungen</h4><p>(1) Vergleiche dazu den Bericht der Kommission über die Wege zum Wasser, der im Herbst erschienen ist und nachgedruckt wurde.</p>',
  ),
  by(
    'de',
    'end',
    '<div class="info"><div>Datum:</div><div>DATE</div><div>Autor:</div><div>NAME</div><div>Quelle:</div><div>Eigenes Archiv</div></div>',
  ),
  by('fr', 'head', '<p>Par NAME</p><p>Publié le DATE à 10h20</p>'),
  by('fr', 'head', '<div class="signature">NAME avec SECOND</div>', { two: true }),
  by('fr', 'head', '<p>Publié le DATE par <a href="/auteur/x">NAME</a></p>'),
  by('fr', 'end', '<p><strong>NAME</strong></p>'),
  by('fr', 'end', '<p>Propos recueillis par NAME</p>'),
  by('es', 'head', '<p>Por NAME</p><p>DATE</p>'),
  by('es', 'head', '<div class="autor"><a href="/autor/x">NAME</a></div><div class="lugar">Puerto Claro</div>'),
  by('es', 'head', '<div>NAME | DATE</div>'),
  by('es', 'end', '<p>Publicado por NAME en <a href="#">10:14</a></p>', { penName: true }),
  // Notes about the author.
  by(
    'en',
    'end',
    '<div class="author-box"><h4>About the author</h4><h5><a href="/author/name">NAME</a></h5><p>Writes about rivers and the people who live beside them, and keeps two geese.</p></div>',
  ),
  by(
    'de',
    'end',
    '<div class="author-info"><h2 class="author-title">Autor: <span>NAME</span></h2><p class="author-bio">Schreibt über Flüsse und über die Menschen, die an ihnen wohnen. <a href="/author/x">Zeige alle Beiträge von NAME</a></p></div>',
  ),
  by(
    'en',
    'end',
    '<p><em>NAME is a historian of rivers and the author of three books on bridges.</em></p><p>By NAME</p>',
  ),
]

/** What stands where a byline would be and names nobody who wrote; undefined for nothing at all. */
export const NOBODY = [
  undefined,
  { at: 'head', html: '<p>4.3.2026 | 10:20</p>' },
  { at: 'head', html: '<p class="byline">10:20</p>' },
  { at: 'head', html: '<h2>Lucinda Farraday</h2>' },
  { at: 'head', html: '<figure><img alt=""><figcaption>Photo: Lucinda Farraday</figcaption></figure>' },
  { at: 'end', html: '<p>Foto: Konrad Ebersbach</p>' },
  { at: 'end', html: '<p>Translated by Lucinda Farraday</p>' },
  {
    at: 'end',
    html: '<div class="contact"><h4>Kontakt</h4><p>Konrad Ebersbach</p><p>Pressesprecher</p><p>Telefon 0123 4567</p></div>',
  },
  { at: 'end', html: '<p>Reviewed by Lucinda Farraday</p>' },
  { at: 'head', html: '<div class="label"><a href="/topic/x">River Walks</a></div>' },
]
