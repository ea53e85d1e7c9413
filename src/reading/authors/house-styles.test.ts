// @vitest-environment jsdom

/** Bylines as outlets, journals and offices make them, each with look-alikes that name nobody. */
import { describe } from 'vitest'
import { check, ld } from './try.ts'

describe('what only a style sheet sets apart', () => {
  check([
    [
      'who somebody is, marked like the name',
      {
        under:
          '<div class="byline"><div class="author-name">By <a href="/people/marta-quill">Marta Quill</a><span class="author-title">Staff Writer</span></div></div>',
      },
      ['Marta Quill'],
    ],
    [
      'the place',
      {
        lang: 'nl',
        under:
          '<div class="byline"><a class="byline__author" href="/auteur/1">Marta Quill</a><span class="byline__place">Rotterdam</span></div>',
      },
      ['Marta Quill'],
    ],
    [
      'the paper’s letters',
      { lang: 'fi', under: '<div class="article-byline"><a href="/a/1">Marta Quill</a> <span>TC</span></div>' },
      ['Marta Quill'],
    ],
    [
      'a photographer in the next item',
      {
        lang: 'nb',
        under:
          '<ul class="byline"><li><a href="/av/1">Ingrid Brandt</a><span>Journalist</span></li><li><a href="/av/2">Jonas Brandt</a><span>Fotograf</span></li></ul>',
      },
      ['Ingrid Brandt'],
    ],
    [
      'cards under one word',
      {
        under:
          '<div class="people"><h4>Authors</h4><div class="card"><a href="/people/q">Marta Quill</a><span>Partner</span></div><div class="card"><a href="/people/b">Jonas Brandt</a><span>Associate</span></div></div>',
      },
      ['Marta Quill', 'Jonas Brandt'],
    ],
    ['a second headline in capitals', { under: '<h2>CAPTAIN JONAS BRANDT</h2>' }, []],
  ])
})

describe('a standfirst that ends with its byline', () => {
  const lead = (text: string) => `<p class="lead">${text}</p>`
  check([
    [
      'German, with what it is',
      { lang: 'de', under: lead('Warum die Fähre erst der Anfang ist. Ein Gastkommentar von Marta Quill') },
      ['Marta Quill'],
    ],
    ['German, bare', { lang: 'de', under: lead('Wer fährt nachts über den Fluss? Von Marta Quill') }, ['Marta Quill']],
    ['French', { lang: 'fr', under: lead('Le bac n’est qu’un début. Une enquête de Marta Quill') }, ['Marta Quill']],
    ['Spanish', { lang: 'es', under: lead('El barco es solo el principio. Por Marta Quill.') }, ['Marta Quill']],
    ['a translator', { lang: 'de', under: lead('Die Fähre ist der Anfang. Aus dem Englischen von Marta Quill') }, []],
    [
      'who is quoted',
      { under: lead('“It is only the beginning.” From Marta Quill’s point of view, lamps matter.') },
      [],
    ],
    ['where it is', { lang: 'de', under: lead('Die Fähre ist der Anfang. Von Bad Tarnau bis Nordhafen') }, []],
  ])
})

describe('beside the names of a byline', () => {
  check([
    [
      'a desk in small letters, French',
      { lang: 'fr', under: '<p class="byline">Par Marta Quill, Hugo Brandt, journaliste aux ports</p>' },
      ['Marta Quill', 'Hugo Brandt'],
    ],
    [
      'a desk in small letters, Spanish',
      { lang: 'es', under: '<p class="byline">Por Marta Quill, Hugo Brandt, redactora de puertos</p>' },
      ['Marta Quill', 'Hugo Brandt'],
    ],
    [
      'a special correspondent between two',
      {
        lang: 'fr',
        under:
          '<p>par <a href="/auteur/q">Marta Quill</a>, envoyé spécial à Wath, et <a href="/auteur/b">Hugo Brandt</a></p>',
      },
      ['Marta Quill', 'Hugo Brandt'],
    ],
    [
      'an agency behind a dash',
      { under: '<p class="byline">By MARTA QUILL - Associated Press</p>' },
      ['Marta Quill', 'Associated Press'],
    ],
    [
      'an agency behind where she works',
      { lang: 'cs', under: '<p class="author">Radka Novotná, Tarnby Courier, ČTK</p>' },
      ['Radka Novotná', 'ČTK'],
    ],
    ['another outlet behind her name', { under: '<p class="byline">By Marta Quill, CNN</p>' }, ['Marta Quill']],
    ['an agency’s place', { lang: 'es', under: '<p class="firma"><span>EFE</span> <span>Bilbao</span></p>' }, ['EFE']],
    [
      'the place before her, Arabic',
      { lang: 'ar', under: '<p class="author">لندن: <a href="/author/1">كريم المنصوري</a></p>' },
      ['كريم المنصوري'],
    ],
    [
      'the outlet before her',
      { lang: 'fr', under: '<div class="auteur"><a>Tarnby Courier</a> <span>Gwenola LE BIHAN</span>.</div>' },
      ['Gwenola LE BIHAN'],
    ],
    [
      'the programme behind "via"',
      { lang: 'fr', under: '<p>Par <span>Marta Quill</span> via <span>Radio Une</span></p>' },
      ['Marta Quill'],
    ],
    [
      'the column’s title behind a colon',
      { lang: 'es', under: '<p class="author">Columna de Mónica Quiroga: “La noche es de todos”</p>' },
      ['Mónica Quiroga'],
    ],
    [
      'a photographer behind a bare word',
      { lang: 'fi', under: '<p>Teksti Jarkko Laine Kuvat Tiina Salo</p><p>4.5.2026</p>' },
      ['Jarkko Laine'],
    ],
    [
      'an editor behind an author, Chinese',
      { lang: 'zh', under: '<div>2026年05月04日 10:12　来源：江岸　作者：苏明远　编辑：何静</div>' },
      ['苏明远'],
    ],
    [
      'a label, Korean',
      { lang: 'ko', under: '<ul><li>기자명 차수빈</li><li>입력 2026.05.04 10:12</li></ul>' },
      ['차수빈'],
    ],
    [
      'a given name that is a title elsewhere',
      { under: '<p class="byline">By Don Marsh and Col Whitby</p>' },
      ['Don Marsh', 'Col Whitby'],
    ],
  ])
})

describe('who did not write it', () => {
  check([
    [
      'a team',
      {
        lang: 'de',
        below: '<div><h3>Unser Team</h3><p>Marta Quill</p><p>Geschäftsführerin</p><p>Jonas Brandt</p></div>',
      },
      [],
    ],
    ['whom to ask', { lang: 'fr', below: '<h2>Contact chercheur</h2><p>Marta Quill</p>' }, []],
    [
      'an account that is only part of an address',
      {
        head: ld({ '@type': 'Person', name: 'mquill' }),
        below: '<p>Office of Communications<br>mquill@tarnby.example</p>',
      },
      [],
    ],
    ['a shop’s programme', { head: ld({ '@type': 'Person', name: 'Shopify API' }) }, []],
    ['letters of the outlet before an agency', { lang: 'pt', under: '<span class="author">TC/Lusa</span>' }, ['Lusa']],
  ])
})

describe('lines of credits and of what a page is', () => {
  check([
    [
      'a photographer in the next sentence',
      { under: '<p class="credits">Interview by Martha Quill. Photographs by Jonas Brandt.</p>' },
      ['Martha Quill'],
    ],
    [
      'a translator in the next sentence',
      { under: '<p class="byline">By Martha Quill. Translated from Hungarian by Jonas Brandt</p>' },
      ['Martha Quill'],
    ],
    ['Japanese, with signs of equality', { lang: 'ja', under: '<p>文＝小早川澄 写真＝黒田圭</p>' }, ['小早川澄']],
    [
      'a signer who photographs, with a stroke',
      { lang: 'ja', under: '<p>取材・文／小早川澄 撮影／黒田圭</p>' },
      ['小早川澄'],
    ],
    ['our own editor', { lang: 'nl', under: '<p class="auteur">Door onze redacteur Marta Quill</p>' }, ['Marta Quill']],
    ['a release', { under: '<p>4 May 2026 | News release | Geneva</p>' }, []],
    [
      'agencies and their place',
      { lang: 'es', under: '<div class="author"><a>Agencias</a> <span>Sevilla</span></div>' },
      ['Agencias'],
    ],
    [
      'whom to ask, with both endings',
      { lang: 'de', below: '<h3>Ansprechpartner/in</h3><p>Frau Martha Quill</p>' },
      [],
    ],
    [
      'the place behind a standfirst’s byline',
      { lang: 'fr', under: '<p class="lead">Les lampes suffisent. Par Martha Quill, à Wath</p>' },
      ['Martha Quill'],
    ],
  ])
})

describe('lists of other stories, whatever their class', () => {
  const list = '<ul><li><a href="/a">Lamps fail</a> <span class="author">Tom Weir</span></li></ul>'
  check([
    ['in English', { below: `<div><h3>Most read</h3>${list}</div>` }, []],
    ['in German', { lang: 'de', below: `<p>Weitere Artikel:</p>${list}` }, []],
    ['in Korean', { lang: 'ko', below: `<div><strong>많이 본 뉴스</strong>${list}</div>` }, []],
    [
      'the author’s box behind them',
      {
        below: `<div><h3>Related articles</h3>${list}</div><div><h3>About the author</h3><p><a href="/author/marta-quill">Marta Quill</a> reports on ports.</p></div>`,
      },
      ['Marta Quill'],
    ],
    [
      'a link to one story, and the author behind it',
      { below: '<p><a href="/a">More stories</a></p><p class="author">Marta Quill</p>' },
      ['Marta Quill'],
    ],
  ])
})
