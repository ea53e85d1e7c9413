import { expect, test } from 'vitest'
import { lookAlikeOf, shownDomain, skeleton } from './idn.ts'

/** The domain as addresses carry it. */
const ascii = (domain: string) => new URL(`https://${domain}`).hostname

test.each([
  'hafen-bücher.example',
  'kłos.example',
  'правда-о-море.example',
  'новости.example',
  'θάλασσα.example',
  '海の新聞.example',
  '바다신문.example',
  'البحر.example',
  'harbour.example',
])('%s is shown in its own letters', (domain) => {
  expect(shownDomain(ascii(domain))).toBe(domain)
})

test.each([
  ['Cyrillic among Latin', 'hаrbour.example'],
  ['Greek among Latin', 'harbοur.example'],
  ['Cyrillic that can all be read as Latin', 'сосо.example'],
  ['phonetic letters', 'ɑnchor.example'],
  ['three marks on a letter', 'a\u0323\u0331\u0330b.example'],
])('%s is not', (_, domain) => {
  const plain = ascii(domain)
  expect(plain).toMatch(/^xn--/)
  expect(shownDomain(plain)).toBe(plain)
})

test('what is no Punycode stays as it is', () => {
  expect(shownDomain('xn--\u0080.example')).toBe('xn--\u0080.example')
  expect(shownDomain('xn--99999999999.example')).toBe('xn--99999999999.example')
  expect(skeleton('xn--99999999999.example')).toContain('xn--')
})

const KNOWN = ['harbour.example', 'marsh-post.example', 'coco.example']

test.each([
  ['hаrbour.example', 'harbour.example'],
  ['harbοur.example', 'harbour.example'],
  ['härbour.example', 'harbour.example'],
  ['harb0ur.example', 'harbour.example'],
  ['rnarsh-post.example', 'marsh-post.example'],
  ['сосо.example', 'coco.example'],
  ['c0co.example', 'coco.example'],
])('%s could be taken for %s', (domain, known) => {
  expect(lookAlikeOf(ascii(domain), KNOWN)).toBe(known)
})

test.each([
  'harbour.example',
  'harbor.example',
  'harbour.test',
  'marshpost.example',
  'my-harbour.example',
  '海.example',
])('%s could be taken for none', (domain) => expect(lookAlikeOf(ascii(domain), KNOWN)).toBeUndefined())
