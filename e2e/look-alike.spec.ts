/** A domain that a reader could take for that of a known outlet. */
import { readFileSync } from 'node:fs'
import { type Extension, expect, test } from './fixtures.ts'

/** "mарexpress.ma", with two letters of another script, as browsers send it; and a neighbour that looks like nobody. */
const LIKE = new URL('http://m\u0430\u0440express.ma').hostname
const OTHER = new URL('http://hafen-m\u00fcnde.ma').hostname
const STORY = readFileSync(new URL('sites/bulletin/news/sluice.html', import.meta.url))

test.use({ hosts: { names: [LIKE, OTHER] } })

/** The text of the real popup on a page of that host. */
async function popupAt(extension: Extension, host: string): Promise<() => Promise<string>> {
  extension.answer(host, '/story', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(STORY)
  })
  const popup = await extension.openPopup(await extension.visit(host, '/story'))
  return async () => String(await popup.evaluate('document.body.innerText')).replace(/[\u2066-\u2069]/g, '')
}

test('is shown as what it is, and the popup says for which it could be taken', async ({ extension }) => {
  expect(LIKE).toMatch(/^xn--/)
  const text = await popupAt(extension, LIKE)
  await expect.poll(text).toContain('This address looks like mapexpress.ma and is another.')
  expect(await text()).toContain(LIKE)
  // What is known of the real one is not said of this one.
  expect(await text()).not.toContain('State-run')
})

test('one that looks like nobody is shown in its own letters, and nothing is said', async ({ extension }) => {
  const text = await popupAt(extension, OTHER)
  await expect.poll(text).toContain('hafen-m\u00fcnde.ma')
  expect(await text()).not.toContain('This address looks like')
})
