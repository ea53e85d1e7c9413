import { expect, test } from 'vitest'
import { citedUrl } from './address.ts'

const own = 'https://www.harbour.example/news/1'

test.each<[string, string, string | undefined, string]>([
  ['no canonical address', own, undefined, own],
  ['canonical on the same site', `${own}?page=2`, 'https://harbour.example/news/1', 'https://harbour.example/news/1'],
  ['from the page for phones', 'https://m.harbour.example/1', own, own],
  ['canonical on another site', own, 'https://pier.example/news/1', own],
  ['canonical that is the front page', own, 'https://www.harbour.example/', own],
  ['canonical that is no web address', own, 'javascript:alert(1)', own],
  ['place in the page', `${own}#comments`, undefined, own],
  ['text fragment', `${own}#:~:text=ferries`, undefined, own],
  ['address of an application', 'https://harbour.example/#!/news/1', undefined, 'https://harbour.example/#!/news/1'],
  ['traces', `${own}?utm_source=x&id=7&fbclid=y&q=a%20b`, undefined, `${own}?id=7&q=a%20b`],
  ['nothing but traces', `${own}?UTM_Source=x&mc_eid=y`, undefined, own],
  ['name and password', 'https://ada:secret@harbour.example/1', undefined, 'https://harbour.example/1'],
  ['a file on the reader’s machine', 'file:///home/ada/story.html', undefined, ''],
  ['a saved page that knows its address', 'file:///home/ada/story.html', own, own],
  ['no address', '', undefined, ''],
])('%s', (_, url, canonicalUrl, expected) => {
  expect(citedUrl({ url, canonicalUrl })).toBe(expected)
})
