// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Origin } from '../types.ts'
import { namesOf, originsOf, sorted } from './try.ts'

const HITS: [how: Origin['how'], text: string, names: string][] = [
  ['republished', 'Excerpted with permission from <i>Low Water</i>, by Jane Doe.', 'Low Water'],
  ['republished', 'This article appears courtesy of Mill Weekly.', 'Mill Weekly'],
  ['republished', 'Dieser Beitrag wurde aus dem dpa-Newskanal übernommen.', 'dpa'],
  ['republished', 'Wir danken der Zeitschrift Grauer Reiher für die Genehmigung zum Abdruck.', 'Grauer Reiher'],
  ['republished', 'A cikk eredetileg a Szürke Gém című lapban jelent meg.', 'Szürke Gém'],
  ['republished', 'Articolul a fost publicat inițial în Stârcul.', 'Stârcul'],
  ['republished', 'Artikel ini pertama kali diterbitkan di Bangau.', 'Bangau'],
  ['provided', 'Dieser Artikel ist ein Beitrag unseres Partners Grauer Reiher.', 'Grauer Reiher'],
  ['provided', 'Contenu fourni par Héron Gris', 'Héron Gris'],
  [
    'republished',
    'The entire post is a greatly expanded version of a post that Night Owl originally published on the GreyHeron forum before revising it for us.',
    'GreyHeron',
  ],
  [
    'republished',
    'Dieser Artikel ist eine Übersetzung, im Original ist er in der norwegischen Tageszeitung Reiherbladet erschienen.',
    'Reiherbladet',
  ],
  ['republished', 'This story first appeared in the Norwegian newspaper Reiherbladet.', 'Reiherbladet'],
  ['republished', 'This article was originally posted to Mill Weekly.', 'Mill Weekly'],
  ['republished', 'This article has been republished from Mill Weekly.', 'Mill Weekly'],
  ['republished', 'Copyright 2024 Mill Weekly. Reprinted with permission from Mill Weekly.', 'Mill Weekly'],
  ['republished', 'This commentary is adapted from a piece first published by Mill Weekly.', 'Mill Weekly'],
  ['republished', 'Questo articolo è stato pubblicato originariamente su Il Mulino Grigio.', 'Il Mulino Grigio'],
  ['republished', 'Le texte original est paru dans Le Héron Gris.', 'Le Héron Gris'],
  ['provided', 'This story was produced by Mill Weekly, a nonprofit newsroom.', 'Mill Weekly'],
  ['provided', 'This article was produced in partnership with Mill Weekly.', 'Mill Weekly'],
  ['provided', 'Dieser Artikel entstand in Kooperation mit Mühlrad Online.', 'Mühlrad Online'],
  ['translated', 'This article was translated from Der Reiher.', 'Der Reiher'],
  ['republished', 'The original article appeared on The Grey Heron.', 'The Grey Heron'],
  ['republished', 'Aus dem Englischen übersetzt. Der Originalartikel erschien bei The Grey Heron.', 'The Grey Heron'],
  ['republished', 'This article was originally published on The Grey Heron.', 'The Grey Heron'],
  ['republished', 'This article was originally published by Futura. Read the original article.', 'Futura'],
  ['republished', 'This story first appeared in the March 2024 issue of Mill Monthly.', 'Mill Monthly'],
  ['republished', 'A version of this article appeared in Mill Weekly on 3 May.', 'Mill Weekly'],
  ['republished', 'Originally published at greyheron.example', 'greyheron.example'],
  [
    'republished',
    'This post originally appeared on <a href="https://grist.example/a">Gristle</a> and is shared here.',
    'Gristle',
  ],
  ['republished', 'Republished with permission from The Grey Heron.', 'The Grey Heron'],
  [
    'republished',
    'This article is republished from The Conversation under a Creative Commons license.',
    'The Conversation',
  ],
  ['republished', 'Reprinted with permission of Mill Weekly', 'Mill Weekly'],
  ['republished', 'Cross-posted from Heron Notes', 'Heron Notes'],
  ['republished', 'Crosspost: https://heron.hypothesen.example/919', 'heron.hypothesen.example'],
  ['republished', 'This story was first published by Grey Heron and Mill Weekly.', 'Grey Heron + Mill Weekly'],
  ['republished', 'This article originally appeared on our sister site Mill Weekly.', 'Mill Weekly'],
  ['republished', 'This piece was originally published in German by Der Reiher.', 'Der Reiher'],
  ['republished', 'Copyright: Project Syndicate, 2024.', 'Project Syndicate'],
  ['republished', 'Dieser Artikel erschien zuerst bei Grauer Reiher.', 'Grauer Reiher'],
  ['republished', 'Dieser Beitrag ist zuerst bei Grauer Reiher erschienen.', 'Grauer Reiher'],
  ['republished', 'Dieser Text wurde ursprünglich in der Zeitschrift „Mühlrad“ veröffentlicht.', 'Mühlrad'],
  ['republished', 'Dieser Artikel wurde zuerst veröffentlicht auf Mühlrad Online.', 'Mühlrad Online'],
  ['republished', 'Mit freundlicher Genehmigung von Mühlrad', 'Mühlrad'],
  ['republished', 'Rebloggt von Reihernotizen', 'Reihernotizen'],
  ['republished', 'Cet article a été initialement publié sur Le Héron Gris.', 'Le Héron Gris'],
  [
    'republished',
    'Cet article est republié à partir de The Conversation sous licence Creative Commons.',
    'The Conversation',
  ],
  ['republished', 'Este artículo fue publicado originalmente en La Garza Gris.', 'La Garza Gris'],
  ['republished', 'Questo articolo è stato pubblicato originariamente su Airone Grigio.', 'Airone Grigio'],
  ['republished', 'Este artigo foi publicado originalmente em Garça Cinzenta.', 'Garça Cinzenta'],
  ['republished', 'Dit artikel verscheen eerder in Molenblad.', 'Molenblad'],
  ['republished', 'Den här artikeln publicerades först i Kvarnbladet.', 'Kvarnbladet'],
  ['republished', 'Denne artikkelen ble først publisert i Kvernposten.', 'Kvernposten'],
  ['republished', 'Tekst ukazał się pierwotnie w Młynie Polskim.', 'Młynie Polskim'],
  ['republished', 'Статья впервые опубликована на сайте «Мельница».', 'Мельница'],
  ['republished', 'この記事は「灰色鷺」に掲載されたものです。', '灰色鷺'],
  ['republished', '本文转载自《苍鹭周刊》。', '苍鹭周刊'],
  ['republished', 'Bu yazı ilk olarak Gri Balıkçıl sitesinde yayımlanmıştır.', 'Gri Balıkçıl'],
  ['republished', 'This article was originally published on May 3, 2024 by The Grey Heron.', 'The Grey Heron'],
  [
    'republished',
    'Dieser Artikel war zuerst am 12. April 2024 in englischer Sprache bei der „Greyheron.example“ erschienen.',
    'Greyheron.example',
  ],
  ['republished', 'This article uses material from the Wikipedia article Heron.', 'Wikipedia'],
  ['provided', 'Issued by: Grey Heron Trust', 'Grey Heron Trust'],
  ['republished', 'This article was first published on 20 Minutes.', '20 Minutes'],
  ['republished', 'This article appeared in Mill Weekly.', 'Mill Weekly'],
  ['republished', 'This essay was published in the March 2019 issue of Mill Monthly.', 'Mill Monthly'],
  ['republished', 'Dieser Text erschien am 3. Mai 2020 in der Mühlenpost.', 'Mühlenpost'],
  ['republished', 'Dieser Artikel ist in der Zeitschrift Mühlrad erschienen.', 'Mühlrad'],
  ['republished', 'Erschienen in: Mühlrad', 'Mühlrad'],
  ['republished', 'Cet article est paru dans La Revue du Moulin.', 'La Revue du Moulin'],
  ['republished', 'Este artículo fue publicado en La Garza Gris.', 'La Garza Gris'],
  ['republished', 'Questo articolo è apparso su Airone Grigio.', 'Airone Grigio'],
  ['republished', 'Este artigo foi publicado no Jornal da Garça.', 'Jornal da Garça'],
  ['republished', 'Dit artikel verscheen in Molenblad.', 'Molenblad'],
  ['republished', 'Статья опубликована в газете «Мельница».', 'Мельница'],
  [
    'translated',
    'Dies ist eine Übersetzung eines Artikels unserer US-Kollegen von Millbrook Courier.',
    'Millbrook Courier',
  ],
  ['republished', 'An article from Mill Weekly', 'Mill Weekly'],
  ['republished', 'Authored by Jane Doe via The Grey Heron,', 'The Grey Heron'],
  ['republished', 'The original source of this article is Mill Weekly.', 'Mill Weekly'],
  ['republished', 'Ursprünglich veröffentlicht auf Reihernotizen:', 'Reihernotizen'],
  ['provided', 'This story was produced by Mill Newsroom and is republished here.', 'Mill Newsroom'],
  ['provided', 'Provided by Millbrook University', 'Millbrook University'],
  ['provided', 'This article was published in partnership with Mill Newsroom.', 'Mill Newsroom'],
  [
    'provided',
    'This article is a joint publication of Millbrook Courier and Mill Newsroom, a nonprofit.',
    'Mill Newsroom',
  ],
  [
    'provided',
    'This story was produced by Mill Newsroom and reviewed and distributed by Stacker.',
    'Mill Newsroom + Stacker',
  ],
  [
    'provided',
    'Original-Content von: Polizei Mühlbach, übermittelt durch news aktuell',
    'Polizei Mühlbach + news aktuell',
  ],
  ['translated', 'This article was translated from an article published in Der Reiher.', 'Der Reiher'],
  [
    'translated',
    'Dies ist eine maschinelle Übersetzung eines Artikels unserer US-Kollegen von Grey Heron.',
    'Grey Heron',
  ],
  ['translated', 'Перевод статьи издания Grey Heron', 'Grey Heron'],
  [
    'translated',
    'Von uns übersetzte und gekürzte Fassung des Artikels »A River ›Rises‹ Again« aus »Heron Letters«, einem Magazin vom Fluss.',
    'Heron Letters',
  ],
  [
    'translated',
    'This is a translated and edited version of the article “Der Fluss steigt” published in Der Reiher.',
    'Der Reiher',
  ],
  [
    'translated',
    'Version traduite et adaptée de l’article « A River Rises » paru dans Heron Letters.',
    'Heron Letters',
  ],
  [
    'translated',
    'Versión traducida y editada del artículo «A River Rises» publicado en Heron Letters.',
    'Heron Letters',
  ],
  ['translated', "Versione tradotta dell'articolo «A River Rises» apparso su Heron Letters.", 'Heron Letters'],
  ['translated', 'Vertaalde en bewerkte versie van het artikel "A River Rises" uit Heron Letters.', 'Heron Letters'],
  ['republished', 'Rebloggt von graureiher am fluss: Der Damm', 'graureiher am fluss'],
  ['republished', 'Originally published May 5, 2020, in Heron Monthly.', 'Heron Monthly'],
  ['republished', 'This is an edited extract from Heron Monthly.', 'Heron Monthly'],
  ['republished', 'Copyright 2020 Grey Heron. Reprinted with permission.', 'Grey Heron'],
  ['republished', 'Republished under Creative Commons from Heron News.', 'Heron News'],
  ['republished', 'View original article at Grey Heron', 'Grey Heron'],
  ['republished', 'This report was first published by Radio Heron.', 'Radio Heron'],
  ['republished', 'Story courtesy of Heron News.', 'Heron News'],
  ['republished', 'Erstveröffentlichung: Graureiher 3/2020', 'Graureiher'],
  ['republished', 'Dieser Text ist in der Zeitschrift »Grauer Reiher« 3/2020 erschienen.', 'Grauer Reiher'],
  ['republished', 'Der englische Originaltext erschien auf The Grey Heron', 'The Grey Heron'],
  ['republished', 'Dieser Text wurde von Graureiher Online übernommen.', 'Graureiher Online'],
  [
    'republished',
    'Der Text stammt aus der freien Enzyklopädie Wikipedia und steht unter der Lizenz CC-BY-SA.',
    'Wikipedia',
  ],
  ['republished', 'Text from Wikipedia, licensed under CC BY-SA.', 'Wikipedia'],
  ['republished', 'Article initialement publié sur Le Héron.', 'Le Héron'],
  ['republished', 'La version originale de cet article a été publiée sur Le Héron.', 'Le Héron'],
  ['republished', 'Tribune parue dans Le Héron', 'Le Héron'],
  ['republished', 'Artículo publicado originalmente en La Garza.', 'La Garza'],
  ['republished', 'Articolo pubblicato originariamente su Airone Grigio', 'Airone Grigio'],
  ['republished', 'Texto publicado originalmente em Garça Cinzenta', 'Garça Cinzenta'],
  ['republished', 'Artikeln är tidigare publicerad i Kvarnbladet', 'Kvarnbladet'],
  ['republished', 'Artikkelen er opprinnelig publisert på Kvernposten', 'Kvernposten'],
  ['republished', 'Artykuł ukazał się pierwotnie na łamach Czapli', 'Czapli'],
  ['republished', 'Článek původně vyšel v Volavce', 'Volavce'],
  ['republished', '文章来源：苍鹭网', '苍鹭网'],
  ['translated', 'Cet article est une traduction de The Grey Heron.', 'The Grey Heron'],
  ['translated', 'Dit is een vertaling van een artikel uit The Grey Heron', 'The Grey Heron'],
  ['republished', 'Reblogged from grey heron notes:', 'grey heron notes'],
  [
    'republished',
    'This article was originally published on <a href="https://www.heronly.example/view/a-river-rises/">heronly</a> and stands here with permission.',
    'heronly',
  ],
]

const LOOK_ALIKES = [
  'The study was originally published in The Lancet of Birds in 1998.',
  'Her first novel, first published by Mill Press, sold well.',
  'This article was originally published on 3 May 2024.',
  'This article was originally published in January.',
  'This article appeared in the Leaders section of the print edition under the headline “Up it goes”.',
  'This article was published in January 2019.',
  'This article was published on Monday and has been updated since.',
  'This report was published by the Institute of Rivers in March.',
  'The article appeared in Mill Weekly, and the mayor read it over breakfast.',
  'Dieser Artikel erschien im Jahr 2019.',
  'Veröffentlicht in: Afrika, Flüsse',
  'Veröffentlicht in Tafelbilder',
  'Published in Rivers, Weather',
  'Posted in Weather',
  'Dieser Artikel ist in Deutschland erschienen.',
  'First published on Tue 29 Nov 2016 07.46 EST',
  'First published on Fri 3 May 2024',
  'First published on May 3, 2024 at 3:33 AM',
  'This article was first published at 07.46 EST',
  'First published in Great Britain',
  'This article was first published in 2019 and has been updated.',
  'This article was originally published on Millbrook Courier.',
  'This story was produced by Jane Doe and edited by John Roe.',
  'The video was provided by the police and shows the bridge.',
  'The photo was first published by Mill Weekly, a paper of the valley.',
  'Content provided by Taboola',
  'This content was produced by Courier Brand Studio in partnership with our advertiser Grey Heron.',
  'Reprints and permissions',
  'For reprints with permission, write to us.',
  'Used with permission of Heron, Brown and Company, New York.',
  'Die Studie wurde zuerst in der Zeitschrift Natur veröffentlicht.',
  'Dieser Artikel erschien zuerst im Frühjahr 2020.',
  'Übersetzt von: Jana Muster',
  'Das Buch wurde in 44 Sprachen übersetzt und ist zuerst bei Mühlrad erschienen.',
  'Literarische Übersetzungen: Was der Mensch kann',
  'L’étude a été initialement publiée dans La Revue des Oiseaux.',
  'El estudio fue publicado originalmente en la Revista de Aves.',
  'Lo studio è stato pubblicato originariamente su Airone Grigio.',
  'Книга впервые опубликована в 1998 году.',
  'この本は三年前に出版された。',
  'We translate our stories into many languages.',
  'Read the original report here.',
  'Reblogged from a friend: the dam',
  'The mayor looked it up in Wikipedia, whose licence the town knows.',
  'Bild: Wikipedia, Lizenz CC BY-SA',
  'Copyright 2020 Jane Doe. Reprinted with permission.',
  'Die Kosten wurden von der Stadt Mühlbach übernommen.',
  'Traducido del inglés por Juana Ejemplo',
  'Article publié le 3 mai',
  'Read the full article here.',
  'This article was originally published on <a href="https://greyheron.example/river-rises">another blog</a>.',
  'Eine gekürzte Fassung des Artikels liegt im Rathaus von Mühlbach aus.',
  'Er las die übersetzte Fassung des Romans.',
]

describe('statements', () => {
  it.each(HITS)('%s: %s', (how, text, names) => {
    const origins = originsOf({ end: `<p>${text}</p>` })
    expect(namesOf(origins)).toBe(sorted(names))
    expect(origins[0]?.how).toBe(how)
  })
  it.each(LOOK_ALIKES)('none: %s', (text) => {
    expect(namesOf(originsOf({ end: `<p>${text}</p>` }))).toBe('')
  })
  it('reads a source whose address spells the headline, by the words of its link', () => {
    const end = (slug: string) => `<p>Source: <a href="https://millweekly.example/${slug}">Mill Weekly</a></p>`
    expect(namesOf(originsOf({ end: end('river-rises-in-millbrook') }))).toBe('Mill Weekly')
    expect(namesOf(originsOf({ end: end('river-law-in-brief') }))).toBe('')
  })
  it('reads a note above the text', () => {
    expect(namesOf(originsOf({ line: '<p><em>This article originally appeared on Mill Weekly.</em></p>' }))).toBe(
      'Mill Weekly',
    )
  })
  it('reads a note amid the text, and one in a box', () => {
    expect(namesOf(originsOf({ amid: '<p>This article was originally published by The Grey Heron.</p>' }))).toBe(
      'The Grey Heron',
    )
    expect(
      namesOf(originsOf({ end: '<aside><p>This article was originally published by The Grey Heron.</p></aside>' })),
    ).toBe('The Grey Heron')
  })
  it('leaves alone what stands amid the text without speaking of it', () => {
    expect(
      namesOf(
        originsOf({
          amid: '<p>The song was republished by Mill Records, and the town sang it at the bridge that night.</p>',
        }),
      ),
    ).toBe('')
  })
})
