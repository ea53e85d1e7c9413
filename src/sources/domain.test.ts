import { expect, test } from 'vitest'
import { registrableDomain, siteOfAddress } from './domain.ts'

test.each([
  ['news.bbc.co.uk', 'bbc.co.uk'],
  ['www.spiegel.de', 'spiegel.de'],
  ['jane.github.io', 'jane.github.io'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('%s belongs to %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain)
})

test.each([
  ['https://www.sport.news.co.uk/a?b#c', 'news.co.uk'],
  [' News.Example ', 'news.example'],
  ['news.example:8080/a', 'news.example'],
  ['jane.github.io', 'jane.github.io'],
  ['http://127.0.0.1:3000', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('who types "%s" means %s', (typed, site) => {
  expect(siteOfAddress(typed)).toBe(site)
})

test.each(['', '   ', 'co.uk', 'chrome://version', 'mailto:a@news.example', 'javascript:alert(1)', 'two words'])(
  'who types "%s" means no site',
  (typed) => expect(siteOfAddress(typed)).toBeUndefined(),
)
