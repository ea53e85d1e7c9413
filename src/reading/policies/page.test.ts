// @vitest-environment jsdom

/** Policy pages of invented outlets: what they say of everything that the outlet publishes. */
import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'

const PAGES: Record<string, { text: string[]; kinds: string[] }> = {
  'a content policy': {
    text: [
      'Our writers send us their work as it is.',
      'The Harbour does not guarantee the accuracy or completeness of anything published here, and each author is solely responsible for the content of his or her articles.',
      'The views expressed in articles are those of their authors and do not necessarily reflect the views of The Harbour.',
      'Some articles are satire.',
      'If we get something wrong we correct it and say so in a note below the text.',
      'Write to the desk with any question. We answer within a week.',
    ],
    kinds: ['accuracy', 'liability', 'views', 'satire'],
  },
  'an ethics policy': {
    text: [
      'Reporters of The Harbour pay for their own tickets and return gifts.',
      'Corrections are made promptly and are marked as such. A correction stands below the text for good.',
      'Breaking news changes fast. We tell readers what we know and what we could not confirm.',
      'Opinion pieces carry the word Opinion above the headline.',
      'Advertisements are kept apart from news, and look different from it.',
    ],
    kinds: [],
  },
  Haftungsausschluss: {
    text: [
      'Die Inhalte unserer Seiten wurden mit größter Sorgfalt erstellt.',
      'Für die Richtigkeit, Vollständigkeit und Aktualität der Inhalte können wir jedoch keine Gewähr übernehmen.',
      'Namentlich gekennzeichnete Beiträge geben nicht unbedingt die Meinung der Redaktion wieder.',
    ],
    kinds: ['accuracy', 'views'],
  },
}

const html = (title: string, text: string[]) =>
  `<html><head><meta property="og:site_name" content="The Harbour"></head><body><nav><a href="/">Home</a></nav><main><h1>${title}</h1>${text.map((one) => `<p>${one}</p>`).join('')}</main><footer>© The Harbour</footer></body></html>`

describe.each(Object.entries(PAGES))('%s', (title, { text, kinds }) => {
  // No part of the address says what the page is: the link did.
  const document = new DOMParser().parseFromString(html(title, text), 'text/html')
  const reading = read(document, 'https://harbour.example/p/47', 'policy')

  test('is read as a policy, of the whole site', () => {
    expect(reading.page).toBe('policy')
    expect(reading.authors).toEqual([])
    expect(reading.caveats.map(({ kind }) => kind)).toEqual(kinds)
    expect(reading.caveats.every(({ scope }) => scope === 'site')).toBe(true)
  })

  test('is quoted in its own words', () => {
    for (const { evidence } of reading.caveats)
      for (const { quote } of evidence) expect(text.join(' ')).toContain(quote)
  })
})
