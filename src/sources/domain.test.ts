import { expect, test } from 'vitest'
import { registrableDomain } from './domain.ts'

test.each([
  ['news.bbc.co.uk', 'bbc.co.uk'],
  ['www.spiegel.de', 'spiegel.de'],
  ['jane.github.io', 'jane.github.io'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('%s belongs to %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain)
})
