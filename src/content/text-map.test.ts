// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { findQuote, textMap } from './text-map.ts'

const page = (html: string) => {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
}
const found = (quote: string, most = 1) => findQuote(textMap(document.body), quote, most).map(String)

beforeEach(() => page(''))

test('a quote is found across markup, line breaks and odd white space', () => {
  page('<p>Some&nbsp;content <b>may be</b><br>sati\u00adrical\n  in <i>na</i>ture.</p>')
  expect(found('Some content may be satirical in nature.')).toHaveLength(1)
})

test('the range covers the quote and nothing else', () => {
  page('<p>One. Two is here. Three.</p>')
  expect(found('Two is here.')).toEqual(['Two is here.'])
})

test('a name stands as whole words only', () => {
  page('<p>Joanna Doering</p><p>Anna Doe</p>')
  expect(found('Anna Doe')).toEqual(['Anna Doe'])
  page('<p>Joanna Doering</p>')
  expect(found('Anna Doe')).toEqual([])
})

test('repetitions come in the order of the page, as many as asked for', () => {
  page('<p>By Jane Doe</p><p>Jane Doe writes.</p><p>Jane Doe</p>')
  expect(found('Jane Doe', 2)).toHaveLength(2)
})

test('scripts and styles are no text', () => {
  page('<style>.jane-doe{}</style><p>Nobody</p>')
  document.body.append(Object.assign(document.createElement('script'), { type: 'text/plain', text: 'Jane Doe' }))
  expect(found('Jane Doe')).toEqual([])
})

test('between two nodes, nothing outside of them is found', () => {
  page('<p>Jane Doe</p><p>John Roe</p><p>Jane Doe</p>')
  const [, second] = document.querySelectorAll('p')
  const node = second?.firstChild as Text
  expect(findQuote(textMap(document, node, node), 'Jane Doe')).toEqual([])
  expect(findQuote(textMap(document, node, node), 'John Roe')).toHaveLength(1)
})

test('what is not there is not found, and an empty quote is nowhere', () => {
  page('<p>Text</p>')
  expect(found('Other text')).toEqual([])
  expect(found(' \u00ad ')).toEqual([])
})
