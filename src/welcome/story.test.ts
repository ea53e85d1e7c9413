// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { readPage } from '../reading/read.ts'
import html from './page.html?raw'
import { SAMPLE_URL, writeStory } from './story.ts'

const { language } = vi.hoisted(() => ({ language: { words: {} as Record<string, { message: string }> } }))
vi.mock('../platform/i18n.ts', () => ({ t: (key: string) => language.words[key]?.message ?? '' }))

type Words = Record<string, { message: string }>
const locales = import.meta.glob<Words>('../../public/_locales/*/messages.json', { eager: true, import: 'default' })

beforeEach(() => {
  document.documentElement.replaceChildren(
    ...new DOMParser().parseFromString(html, 'text/html').documentElement.childNodes,
  )
})

test.each(Object.entries(locales))('the sample of %s is read as the first page says', (_, words) => {
  language.words = words
  writeStory()
  const { reading, places } = readPage(document, SAMPLE_URL)
  expect(reading.page).toBe('article')
  expect(reading.authors).toHaveLength(1)
  expect(words.sample_byline?.message).toContain(reading.authors[0]?.name)
  expect(words.sample_author_note?.message).toContain(reading.authors[0]?.credentials)
  expect(reading.outlet).toMatchObject({ name: words.sample_outlet?.message, domain: 'harbour.example' })
  expect(reading.origins.map(({ how }) => how)).toEqual(['republished'])
  expect(words.sample_origin?.message).toContain(reading.origins[0]?.name)
  const kinds = reading.caveats.map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['views', 'accuracy', 'satire', 'syndicated']))
  expect(reading.conflicts.map(({ about }) => about)).toEqual(['author'])
  // Each of them can be shown in the page.
  for (const caveat of reading.caveats) expect(caveat.evidence.some((one) => places.has(one))).toBe(true)
})
