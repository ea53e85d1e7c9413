// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { namesOf, originsOf, sorted } from './try.ts'

/** Lines after the last paragraph. */
const LINES: [line: string, names: string][] = [
  ['Quelle: courier.example, dpa/AFP', 'dpa + AFP'],
  ['Quelle: ntv.de, dpa/AFP', 'dpa + AFP'],
  ['(Quelle: APA/sda/dpa)', 'APA + sda + dpa'],
  ['(dpa)', 'dpa'],
  ['Quelle: dpa-AFX', 'dpa-AFX'],
  ['Quelle: INTERFAX.RU', 'Interfax'],
  [
    'Mit Informationen unserer Leute vor Ort sowie der Nachrichtenagenturen AFP, AP, dpa, KNA und Reuters.',
    'AFP + AP + dpa + KNA + Reuters',
  ],
  ['Mit Informationen der Agenturen dpa und epd. Manches ließ sich nicht prüfen.', 'dpa + epd'],
  ['Met informatie van ANP en Reuters', 'ANP + Reuters'],
  ['Con informazioni di ANSA e Reuters', 'ANSA + Reuters'],
  ['Avec les informations de l’AFP', 'AFP'],
  ['Na podstawie depesz PAP', 'PAP'],
  ['Mit Material von ZDF', 'ZDF'],
  ['Bronnen: ANP, AFP', 'ANP + AFP'],
  ['(haus-online, dpa)', 'dpa'],
  ['Mit dpa-Material', 'dpa'],
  ['Agentur: dpa', 'dpa'],
  ['Fonte Ansa', 'Ansa'],
  ['Redacción EFE', 'EFE'],
  ['（c）AFP', 'AFP'],
  ['ⓒ 연합뉴스', '연합뉴스'],
  ['Additional reporting by AFP', 'AFP'],
  ['По информации ТАСС', 'ТАСС'],
  ['By staff and news service reports', 'news service reports'],
  ['sak/Reuters', 'Reuters'],
  ['dpa/gem', 'dpa'],
  ['mit dpa', 'dpa'],
  ['© dpa-infocom, dpa:240602-99-123456/2', 'dpa-infocom'],
  ['Mit Material von dpa und AFP', 'dpa + AFP'],
  ['Dieser Text wurde unter Verwendung von Material der Nachrichtenagentur AFP erstellt.', 'AFP'],
  ['Diese Meldung wurde von der Deutschen Presse-Agentur (dpa) übernommen.', 'Deutschen Presse-Agentur'],
  ['(afp, Reuters, jW)', 'afp + Reuters'],
  ['– with files from The Canadian Press', 'The Canadian Press'],
  ['With files from The Canadian Press and Reuters', 'The Canadian Press + Reuters'],
  ['© 2026 The Canadian Press', 'The Canadian Press'],
  ['The Associated Press contributed to this report.', 'The Associated Press'],
  ['Associated Press writers Jane Doe and John Roe contributed to this report.', 'Associated Press'],
  ['Information from The Associated Press was used in this report.', 'The Associated Press'],
  ['(With inputs from PTI)', 'PTI'],
  ['(This story has not been edited by staff and is auto-generated from a syndicated feed.)', 'syndicated feed'],
  ['PTI SKL KVK', 'PTI'],
  ['— Bernama', 'Bernama'],
  ['AAP', 'AAP'],
  ['Source: AFP', 'AFP'],
  ['(Avec AFP)', 'AFP'],
  ['Le Courrier avec AFP', 'AFP'],
  ['Avec Reuters et AFP', 'AFP + Reuters'],
  ['(Con información de AFP, EFE y Reuters)', 'AFP + EFE + Reuters'],
  ['Fuente: EFE', 'EFE'],
  ['Fonte: ANSA', 'ANSA'],
  ['(Fonte: Adnkronos)', 'Adnkronos'],
  ['Com informações da Agência Brasil', 'Agência Brasil'],
  ['Fonte: Lusa', 'Lusa'],
  ['Bron: BELGA', 'BELGA'],
  ['Bron: ANP', 'ANP'],
  ['Källa: TT', 'TT'],
  ['(TT)', 'TT'],
  ['/ritzau/', 'ritzau'],
  ['(©NTB)', 'NTB'],
  ['(STT)', 'STT'],
  ['Źródło: PAP', 'PAP'],
  ['Źródło: PAP, Reuters', 'PAP + Reuters'],
  ['Zdroj: ČTK', 'ČTK'],
  ['Источник: ТАСС', 'ТАСС'],
  ['По материалам РИА Новости', 'РИА Новости'],
  ['Kaynak: AA', 'AA'],
  ['Haber Kaynağı: DHA', 'DHA'],
  ['（ロイター）', 'ロイター'],
  ['出典：時事通信', '時事通信'],
  ['来源：新华社', '新华社'],
  ['출처: 연합뉴스', '연합뉴스'],
  [
    'Copyright 2019 The Associated Press. All rights reserved. This material may not be published or broadcast.',
    'The Associated Press',
  ],
  ['© Agence France-Presse', 'Agence France-Presse'],
  ['Reuters Staff', 'Reuters Staff'],
  ['Redaktion mit dpa', 'dpa'],
  ['Der Kurier mit AFP', 'AFP'],
  ['Courier TV with AP', 'AP'],
  ['Redacción / Agencias', 'Agencias'],
  ['Da Redação com agências', 'agências'],
  ['(With ANI inputs)', 'ANI'],
  ['(With agency inputs)', 'agency inputs'],
  ['(Theo Reuters)', 'Reuters'],
  ['Sumber: Antara', 'Antara'],
  ['Πηγή: ΑΠΕ-ΜΠΕ', 'ΑΠΕ-ΜΠΕ'],
  ['Forrás: MTI', 'MTI'],
  ['Sursa: Agerpres', 'Agerpres'],
  ['المصدر: رويترز', 'رويترز'],
  ['المصدر: وكالات', 'وكالات'],
]

/** Words at the end of the last paragraph. */
const TAILS: [tail: string, names: string][] = [
  [' (APA/dpa)', 'APA + dpa'],
  [' (KNA 19.11.21)', 'KNA'],
  [' (SID)', 'SID'],
  [' — AFP', 'AFP'],
  [' - Bernama', 'Bernama'],
  [' /ritzau/', 'ritzau'],
  [' /ritzau/AFP', 'ritzau + AFP'],
  [' (AFP)', 'AFP'],
  [' (PAP)', 'PAP'],
  [' (ANSA).', 'ANSA'],
  ['（共同）', '共同'],
  [' dpa', 'dpa'],
  [' dpa/lby', 'dpa/lby'],
  [' Reuters', 'Reuters'],
]

/** Lines under the headline. */
const BYLINES: [line: string, names: string][] = [
  ['<p class="byline">Associated Press</p>', 'Associated Press'],
  ['<p class="byline">By Jane Doe, Associated Press</p>', 'Associated Press'],
  ['<p class="byline">By Jane Doe and John Roe The Associated Press</p>', 'The Associated Press'],
  ['<p class="byline">Von dpa</p>', 'dpa'],
  ['<p class="byline">Jane Doe with AFP</p>', 'AFP'],
  ['<p class="byline">Jane Doe in Millbrook and agencies</p>', 'agencies'],
  ['<p class="byline">Millbrook Courier wire services</p>', 'wire services'],
  ['<p class="author">Par AFP</p>', 'AFP'],
  ['<p class="author">Agencia EFE</p>', 'Agencia EFE'],
  ['<p>25.10.2025, 15:26 Uhr, dpa</p>', 'dpa'],
  ['<p>EFE / Madrid</p>', 'EFE'],
  ['<p>Por Agencia EFE</p>', 'Agencia EFE'],
  ['<p>ANI | Updated: May 5, 2024 10:12</p>', 'ANI'],
  ['<p class="byline">Agency Staff</p>', 'Agency Staff'],
]

const LOOK_ALIKES: [string, Parameters<typeof originsOf>[0]][] = [
  ['a photo credit', { end: '<p>Foto: dpa</p>' }],
  ['a photo credit in a figure', { line: '<figure><img src="a.jpg"><figcaption>Quelle: dpa</figcaption></figure>' }],
  ['an AP photo', { end: '<p>AP Photo/Jane Doe</p>' }],
  ['a picture from Getty', { end: '<p>Jane Doe/AFP via Getty Images</p>' }],
  ['a photographer of Reuters', { end: '<p>A man walks by the river. © Reuters / Jane Doe</p>' }],
  ['a photographer of dpa', { end: '<p>Die Brücke am Abend.Jane Doe/dpa</p>' }],
  ['the outlet itself', { end: '<p>Quelle: Millbrook Courier</p>' }],
  ['its host', { end: '<p>Source: courier.example</p>' }],
  ['prose', { tail: ' He spoke to the Associated Press.' }],
  ['a report of another', { tail: ' The mayor told Reuters that the bridge would open on Monday.' }],
  ['prose in German', { tail: ' Das sagte er der Nachrichtenagentur dpa.' }],
  ['prose in French', { tail: ' Il a parlé avec une journaliste de l’AFP.' }],
  ['prose in Spanish', { tail: ' Lo dijo a la agencia EFE el alcalde.' }],
  ['prose in Russian', { tail: ' Об этом он сказал агентству ТАСС.' }],
  ['an abbreviation', { tail: ' He is a member of the Map Association (MAP).' }],
  ['an abbreviation of a party', { tail: ' Das sagte ein Sprecher der Partei (AfD).' }],
  ['a credit beside its picture', { line: '<div><img src="a.jpg"><span>Reuters</span></div>' }],
  ['a photographer of an agency', { end: '<p>© Jane Doe (KNA)</p>' }],
  ['a copyright at the top', { line: '<p>© AFP</p>' }],
  ['a link to another outlet', { end: '<p>The Guardian</p>' }],
  ['a copyright after the page', { after: '<p>© 2024 Grey Heron Ltd</p>' }],
  ['prose that ends in a name', { tail: ' He used to work for Reuters' }],
  ['a fund', { tail: ' She chairs the Pension Fund (PF).' }],
  ['initials', { end: '<p>(jd/kr)</p>' }],
  ['a tag', { end: '<p class="tags"><a href="/tag/reuters">Reuters</a></p>' }],
  ['the credit of a teaser', { after: '<h3><a href="/other">Floods elsewhere</a></h3><p>Quelle: dpa</p>' }],
  [
    'the credit of a teaser in the piece',
    {
      end: '<div><h3><a href="/other">Floods elsewhere are worse</a></h3><p>Since the winter, floods have hit the valley again and again, and the dams are full to the brim.</p><div>Liveblog</div><div>Quelle: dpa</div></div>',
    },
  ],
  [
    'a caption with its agency',
    {
      amid: '<figure itemprop="author"><img src="a.jpg"><figcaption>People at the lower bridge of Millbrook on Monday evening. EFE</figcaption></figure>',
    },
  ],
  ['writers who helped', { end: '<p>Additional reporting by Jane Doe; editing by John Roe</p>' }],
  ['a desk', { end: '<p>Redaktion Nova</p>' }],
  ['a broadcaster by itself', { end: '<p>ZDF</p>' }],
  ['what the police told', { end: '<p>Mit Informationen der Polizei Mühlbach</p>' }],
  ['a data source', { end: '<p>Quelle: Statistisches Amt</p>' }],
  ['a writer', { end: '<p>Jane Doe contributed to this report.</p>' }],
  ['a copyright line', { end: '<p>© 2024 Millbrook Courier</p>' }],
  [
    'a former job',
    { end: '<p>Jane Doe was a reporter for the Associated Press for ten years before she joined us.</p>' },
  ],
  ['an advertisement', { end: '<p>Taboola</p>' }],
]

describe('credits', () => {
  it.each(LINES)('in a line: %s', (line, names) => {
    expect(namesOf(originsOf({ end: `<p>${line}</p>` }))).toBe(sorted(names))
  })
  it.each(TAILS)('at the end of the text: %s', (tail, names) => {
    expect(namesOf(originsOf({ tail }))).toBe(sorted(names))
  })
  it.each(BYLINES)('in a byline: %s', (line, names) => {
    expect(namesOf(originsOf({ line }))).toBe(sorted(names))
  })
  it.each(LOOK_ALIKES)('none: %s', (_, parts) => {
    expect(namesOf(originsOf(parts))).toBe('')
  })
  it('reads a line after the piece', () => {
    expect(namesOf(originsOf({ after: '<p>© 2024 AFP</p>' }))).toBe('AFP')
    expect(namesOf(originsOf({ after: '<p>Quelle: dpa</p>' }))).toBe('dpa')
    expect(namesOf(originsOf({ after: '<p>AFP</p>' }))).toBe('')
  })
  it.each([
    ['epd lbm/mih', 'epd'],
    ['dpa-infocom GmbH', 'dpa-infocom'],
    ['©2024 Bloomberg L.P.', 'Bloomberg'],
    ['Reporting by Jane Doe; editing by John Roe. Our Standards: The Thomson Reuters Trust Principles.', 'Reuters'],
    ['Autoři: Redakce, ČTK', 'ČTK'],
    ['Mehr in Kürze.', ''],
    ['John Roe previously worked at Reuters and the BBC.', ''],
    ['Jane Doe schrieb lange für die dpa und AFP', ''],
  ])('as other houses sign off: %s', (line, names) => {
    expect(namesOf(originsOf({ end: `<p>${line}</p>` }))).toBe(sorted(names))
  })
  it('reads an agency after the brackets of its writers', () => {
    expect(namesOf(originsOf({ tail: ' (Reporting by Jane Doe; Editing by John Roe) Reuters' }))).toBe('Reuters')
  })
  it('has none on the page as it is', () => {
    expect(originsOf({})).toEqual([])
  })
})
