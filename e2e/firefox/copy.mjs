/** Copying a citation in every format, and reporting a wrong reading. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { STORY } from '../piece.mjs'
import { becomes, poll } from './wait.mjs'

const { bugs } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

export default async function ({ firefox, check, at }) {
  const open = async () => {
    const page = await firefox.visit(at('vt', STORY))
    return { page, url: await page.url(), popup: await firefox.popupPage(page) }
  }
  /** Chooses a format in a popup; what reached the clipboard, which is what is shown. */
  const copy = async (popup, name) => {
    await firefox.empty()
    await popup.button(/^Copy$/)
    await popup.press('[role=menuitem]', name)
    await popup.shows(`Copied: ${name}`, '[role=status]')
    const got = await firefox.clipboard()
    const shown = await popup.evaluate(() => find('textarea').value)
    equal(got.text.replaceAll('\r\n', '\n').trim(), shown.trim())
    return got
  }
  const of = (url) => [
    [
      'Plain text',
      ({ text }) => match(text, /^Rohan Malhotra, “Karachi: .*”, VT, December 27, 2019\. Text from RT\. /),
    ],
    [
      'Markdown',
      ({ text }) =>
        equal(text.includes(`[“Karachi: a Dry Dock Changes Hands, and a Coast Takes Note”](<${url}>)`), true),
    ],
    [
      'HTML',
      ({ text, html }) => {
        match(text, /<cite>VT<\/cite>/)
        equal(html.includes(`<a href="${url}">`), true)
      },
    ],
    [
      'Wikipedia',
      ({ text }) => {
        match(text, /\{\{cite news \|last=Malhotra \|first=Rohan \|date=2019-12-27 \|title=Karachi: a Dry Dock/)
        match(text, /\|access-date=\d{4}-\d\d-\d\d\}\}$/)
      },
    ],
    ['BibTeX', ({ text }) => match(text, /author = \{Malhotra, Rohan\},/)],
    ['RIS', ({ text }) => match(text, /AU {2}- Malhotra, Rohan/)],
    ['CSL-JSON', ({ text }) => deepEqual(JSON.parse(text)[0].author, [{ family: 'Malhotra', given: 'Rohan' }])],
    ['Reading', ({ text }) => equal(JSON.parse(text).authors[0].name, 'Rohan Malhotra')],
  ]
  const { popup, url } = await open()
  for (const [name, isRight] of of(url))
    await check(`copied as ${name}`, async () => isRight(await copy(popup, name)), { stay: true })

  await check('a citation is copied from the real popup by keyboard alone', async () => {
    await firefox.empty()
    const popup = await firefox.clickIcon(await firefox.visit(at('vt', STORY)))
    for (let tabs = 0; tabs < 80 && (await popup.focus()) !== 'Copy'; tabs++) await popup.key('Tab')
    await popup.key('Enter')
    await becomes(() => popup.focus(), 'Plain text')
    for (let n = 0; n < 3; n++) await popup.key('ArrowDown')
    match(await popup.focus(), /^Wikipedia/)
    await popup.key('Enter')
    await popup.shows('Copied: Wikipedia', '[role=status]')
    equal(await popup.focus(), 'Copy')
    match((await firefox.clipboard()).text, /^\{\{cite news/)
  })

  // At the icon, Firefox closes the popup with Escape whatever its page does.
  await check('Escape closes the menu, and nothing else, where the popup is a page', async () => {
    const { popup } = await open()
    await popup.evaluate(() => find('[aria-haspopup=menu]').focus())
    await popup.keys('ArrowDown')
    await becomes(() => popup.focus(), 'Plain text')
    await popup.keys('Escape')
    await popup.hasCount(0, '[role=menu]')
    equal(await popup.focus(), 'Copy')
  })

  await check('a report is edited, copied, and leads to the tracker; nothing is sent by itself', async () => {
    const { popup, url } = await open()
    await popup.button('Report a wrong reading')
    const text = () => popup.evaluate(() => document.activeElement.value)
    await poll(async () => /author: Rohan Malhotra \(person, .*\n {6}authors\/\S+ \(byline\): /.test(await text()))
    await popup.type('He is the editor.')
    await poll(async () => (await text()).startsWith('What is wrong, and what would be right?\nHe is the editor.\n'))
    const written = await text()
    const form = async () => new URL(await popup.evaluate(() => find('a', 'Open as an issue').href))
    const { href, searchParams } = await form()
    equal(href.startsWith(`${bugs.url}/new?`) && href.length < 8000, true)
    equal(searchParams.get('body').startsWith(`Page: ${url}\n\nWhat is wrong, and`), true)
    await popup.press('input[type=checkbox]', 'Add the page’s address')
    await poll(async () => (await form()).searchParams.get('title') === 'Wrong reading')
    doesNotMatch((await form()).searchParams.get('body'), /Page:/)
    await popup.button('Copy report')
    await popup.shows('Report copied', '[role=status]')
    equal((await firefox.clipboard()).text.trim(), written.trim())
    await popup.keys('Escape')
    await becomes(() => popup.focus(), 'Report a wrong reading')
  })
}
