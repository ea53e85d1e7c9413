import fc from 'fast-check'
import { expect, test } from 'vitest'
import { registrableDomain } from '../domain.ts'
import { listAddress, mayEndAt } from './address.ts'
import { hostOfCell, namesOf } from './host.ts'

test.each([
  ['news.example', 'news.example'],
  ['  WWW.News.Example ', 'news.example'],
  ['https://www.news.example/a/b?c#d', 'news.example'],
  ['http://news.example:8080', 'news.example'],
  ['//news.example/', 'news.example'],
  ['news.example/blog', 'news.example'],
  ['*.news.example', 'news.example'],
  ['news.example.', 'news.example'],
  ['sport.news.co.uk', 'sport.news.co.uk'],
  ['Bücher.example', 'xn--bcher-kva.example'],
  ['www.com', 'www.com'],
  ['nhs.uk', 'nhs.uk'],
])('"%s" means %s', (cell, host) => expect(hostOfCell(cell)).toBe(host))

test.each([
  '',
  '  ',
  'news',
  'The News',
  '0.75',
  '12.5',
  '82.221.129.208',
  'a@news.example',
  'mailto:a@news.example',
  'ftp://news.example',
  'javascript:alert(1)',
  'news .example',
  '.news.example',
  `${'a'.repeat(70)}.example`,
  `${'a.'.repeat(2000)}example`,
])('"%s" is no domain', (cell) => expect(hostOfCell(cell)).toBeUndefined())

test('whatever a cell holds, its host is a host or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (cell) => {
      const host = hostOfCell(cell)
      return host === undefined || (URL.parse(`https://${host}`)?.hostname === host && hostOfCell(host) === host)
    }),
  )
})

const names = (host: string) => namesOf({ host, domain: registrableDomain(host) })

test('names of a site: from the host down to the registrable domain, and no further', () => {
  expect(names('a.b.news.co.uk')).toEqual(['a.b.news.co.uk', 'b.news.co.uk', 'news.co.uk'])
  expect(names('www.news.example')).toEqual(['news.example'])
  expect(names('www.sport.news.example')).toEqual(['sport.news.example', 'news.example'])
  expect(names('ada.github.io')).toEqual(['ada.github.io'])
  expect(names('www.nhs.uk')).toEqual(['nhs.uk'])
  expect(names('localhost')).toEqual(['localhost'])
})

test('lists come by https, or from this very machine', () => {
  expect(listAddress(' https://lists.example/a.csv?b#c ')).toBe('https://lists.example/a.csv?b')
  for (const own of ['http://127.0.0.1:8080/a', 'http://localhost/a', 'http://[::1]/a'])
    expect(listAddress(own)).toBe(own)
  for (const other of [
    'http://lists.example/a',
    'http://127.0.0.1.example/a',
    'https://ada:secret@lists.example/a',
    'ftp://lists.example/a',
    'file:///a.csv',
    'lists.example/a.csv',
    '',
  ])
    expect(listAddress(other), other).toBeUndefined()
})

test('a redirect must not end without https, nor lead from the web to this machine', () => {
  expect(mayEndAt('https://files.example.net/a', 'https://lists.example/a')).toBe(true)
  expect(mayEndAt('http://lists.example/a', 'https://lists.example/a')).toBe(false)
  expect(mayEndAt('http://127.0.0.1/a', 'https://lists.example/a')).toBe(false)
  expect(mayEndAt('http://127.0.0.1/b', 'http://localhost/a')).toBe(true)
})
