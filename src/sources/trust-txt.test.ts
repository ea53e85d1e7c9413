import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bearingOut, parseTrustTxt, peerOf } from './trust-txt.ts'
import { TRUST_ATTRIBUTES } from './types.ts'

const said = (text: string) => parseTrustTxt(text).map(({ attribute, value }) => [attribute, value])

describe('lines', () => {
  test('each attribute of the specification, in the file’s order and words', () => {
    const text = `\ufeff# trust.txt of The Harbour
member=https://www.pier.example/
belongto = https://press.example/council

control=https://quay.example/
controlledby=http://holdings.example/
vendor=https://ads.example/
customer=https://shop.example/
social=https://social.example/@harbour
disclosure=https://harbour.example/funding.txt
contact=editor@harbour.example, +1 555 0100
datatrainingallowed=NO`
    expect(said(text)).toEqual([
      ['member', 'https://www.pier.example/'],
      ['belongto', 'https://press.example/council'],
      ['control', 'https://quay.example/'],
      ['controlledby', 'http://holdings.example/'],
      ['vendor', 'https://ads.example/'],
      ['customer', 'https://shop.example/'],
      ['social', 'https://social.example/@harbour'],
      ['disclosure', 'https://harbour.example/funding.txt'],
      ['contact', 'editor@harbour.example, +1 555 0100'],
      ['datatrainingallowed', 'no'],
    ])
    expect(parseTrustTxt(text)[1]?.line).toBe('belongto = https://press.example/council')
  })

  test.each([
    ['a comment', '#member=https://pier.example/'],
    ['an attribute that the specification does not have', 'owner=https://pier.example/'],
    ['no attribute', '=https://pier.example/'],
    ['no value', 'member='],
    ['a word in place of an address', 'member=The Pier'],
    ['an address that is not of the web', 'member=javascript:alert(1)//pier.example'],
    ['an address with a password', 'member=https://a:b@pier.example/'],
    ['a host without a domain', 'member=https://localhost/'],
    ['an address of a machine', 'member=http://192.168.0.1/'],
    ['neither yes nor no', 'datatrainingallowed=maybe'],
    ['HTML', '<!doctype html><title>Not found</title><a href="https://pier.example/?member=1">'],
    ['a line without end', `member=https://pier.example/${'a'.repeat(3000)}`],
  ])('%s says nothing', (_, text) => {
    expect(said(text)).toEqual([])
  })

  test('each line once; of data training only the first', () => {
    const twice =
      'member=https://pier.example/\r\nmember=https://pier.example\rdatatrainingallowed=no\ndatatrainingallowed=yes'
    expect(said(twice)).toEqual([
      ['member', 'https://pier.example/'],
      ['datatrainingallowed', 'no'],
    ])
  })

  test('a file without end is read as far as it is bounded', () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `member=https://p${i}.example/`)
    expect(parseTrustTxt(lines.join('\n'))).toHaveLength(5_000)
  })

  test('whatever a file holds, what comes out is of the specification', () => {
    const line = fc.tuple(
      fc.oneof(fc.constantFrom(...TRUST_ATTRIBUTES), fc.string()),
      fc.oneof(fc.webUrl(), fc.string()),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { attribute, value } of parseTrustTxt(lines.map(([a, b]) => `${a}=${b}`).join('\n'))) {
          expect(TRUST_ATTRIBUTES).toContain(attribute)
          if (attribute !== 'contact' && attribute !== 'datatrainingallowed') expect(value).toMatch(/^https?:\/\//)
        }
      }),
    )
  })
})

describe('the other side', () => {
  const line = (text: string) => parseTrustTxt(text)[0] as NonNullable<ReturnType<typeof parseTrustTxt>[0]>

  test.each([
    ['belongto', 'member'],
    ['member', 'belongto'],
    ['controlledby', 'control'],
    ['control', 'controlledby'],
    ['vendor', 'customer'],
    ['customer', 'vendor'],
  ])('%s is borne out by %s, and by nothing else', (one, other) => {
    const claim = line(`${one}=https://www.pier.co.uk/about`)
    expect(peerOf(claim)).toBe('pier.co.uk')
    for (const attribute of TRUST_ATTRIBUTES) {
      const peer = parseTrustTxt(`${attribute}=https://news.harbour.example/`)
      expect(bearingOut(claim, 'harbour.example', peer)).toBe(attribute === other ? peer[0] : undefined)
    }
  })

  test('a look-alike of the domain bears nothing out', () => {
    const claim = line('belongto=https://press.example/')
    const peer = parseTrustTxt(
      'member=https://harbour.example.net/\nmember=https://notharbour.example/\nmember=https://example/',
    )
    expect(bearingOut(claim, 'harbour.example', peer)).toBeUndefined()
  })

  test.each([
    'social=https://social.example/@a',
    'disclosure=https://a.example/b.txt',
    'contact=a',
    'datatrainingallowed=no',
  ])('%s has none', (text) => expect(peerOf(line(text))).toBeUndefined())
})
