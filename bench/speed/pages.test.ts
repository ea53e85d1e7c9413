import { expect, test } from 'vitest'
import { newsPage, SIZES, toolPage } from './pages.mjs'
import { LANGUAGES } from './words.mjs'

const elements = (html: string) => html.match(/<[a-z]/g)?.length ?? 0

test('generated pages have about as many elements as asked for, and are the same each time', () => {
  for (const size of SIZES) {
    for (const lang of Object.keys(LANGUAGES)) {
      const { html } = newsPage(size, lang)
      expect(Math.abs(elements(html) - size), `${lang} ${size}`).toBeLessThan(size / 40)
      expect(newsPage(size, lang).html).toBe(html)
    }
    expect(Math.abs(elements(toolPage(size).html) - size)).toBeLessThan(size / 40)
  }
})
