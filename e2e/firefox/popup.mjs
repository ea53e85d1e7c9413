/** The popup: the real one at the icon, by pointer and by keyboard, and what its lines lead to. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { SAID, STORY } from '../piece.mjs'
import { Badges, bare } from './badges.mjs'
import { becomes } from './wait.mjs'

const tinted = () =>
  [...CSS.highlights.values()]
    .flatMap((one) => [...one])
    .map(String)
    .join('')

export default async function ({ firefox, check, at, answer }) {
  const marks = (page) => page.evaluate(() => CSS.highlights.size)

  await check('a click on the icon opens the popup with the reading', async () => {
    const popup = await firefox.clickIcon(await firefox.visit(at('vt', STORY)))
    const text = await popup.text()
    for (const said of SAID) equal(text.includes(said), true, said)
    await popup.shows('Russia')
    await popup.close()
  })

  await check('the keys of the manifest open the popup', async () => {
    const page = await firefox.visit(at('vt', STORY))
    await firefox.command(page, 'Y')
    const popup = await firefox.popup()
    await popup.shows('Rohan Malhotra')
  })

  await check('by keyboard alone through the real popup: to the words in the page, and out', async () => {
    const page = await firefox.visit(at('vt', STORY))
    const popup = await firefox.clickIcon(page)
    const seen = []
    for (let n = 0; n < 80 && !(await popup.focus()).startsWith('Show in page'); n++) {
      await popup.key('Tab')
      seen.push(await popup.focus())
    }
    match(await popup.focus(), /^Show in page/)
    await popup.key('Enter')
    await becomes(() => marks(page), 1)
    equal((await page.evaluate(tinted)) !== '', true)
    await popup.key('Escape')
    await becomes(() => popup.isOpen(), false)
  })

  await check('each line leads to its words in the page, which stays as it was', async () => {
    const page = await firefox.visit(at('vt', STORY))
    const popup = await firefox.popupPage(page)
    const before = await page.evaluate(() => document.body.outerHTML)
    const count = await popup.count('button', /^Show in page/)
    equal(count >= 7, true)
    for (let n = 0; n < count; n++) {
      await popup.evaluate((nth) => all('button', /^Show in page/)[nth].click(), n)
      await becomes(() => marks(page), 1)
      equal((await page.evaluate(tinted)) !== '', true)
      await page.keys('Escape')
      await becomes(() => marks(page), 0)
    }
    equal(await page.evaluate(() => document.body.outerHTML), before)
    equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0)
  })

  await check('"show in page" brings the words into view', async () => {
    const page = await firefox.visit(at('vt', STORY))
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px'
    })
    const popup = await firefox.clickIcon(page)
    await popup.press('button', /Show in page.*satirical/)
    await page.until(() => {
      const box = [...CSS.highlights.values()].flatMap((one) => [...one])[0]?.getBoundingClientRect()
      return box && box.top >= 0 && box.bottom <= innerHeight
    })
  })

  await check('contradicting witnesses are both shown; nobody named is a finding', async () => {
    const lantern = await firefox.popupPage(await firefox.visit(at('lantern', '/city/night-market.html')))
    for (const said of ['Where the page disagrees with itself', 'admin', 'Tomasz Wiercioch']) await lantern.shows(said)
    const bulletin = await firefox.popupPage(await firefox.visit(at('bulletin', '/news/sluice.html')))
    await bulletin.shows('No author named')
  })

  await check('a page without an article gets no badges, and can be read all the same', async () => {
    const page = await firefox.visit(at('courier', '/'))
    const popup = await firefox.popupPage(page)
    await popup.shows('No article here')
    await bare(page)
    await popup.button('Read this page anyway')
    // There is none in it either way; what counts is that it is said.
    await popup.shows('No article here')
  })

  await check("the browser's own pages are closed to us, and the popup says so", async () => {
    const page = await firefox.open('about:license')
    const popup = await firefox.clickIcon(page)
    await popup.shows('This page cannot be read')
  })

  await check('a page of which nothing is known is read on the click', async () => {
    const page = await firefox.visit(at('gazette', '/world/winter-fuel.html'))
    const { tabId } = await firefox.look(await page.url())
    await firefox.storage('session', 'remove', `tab:${tabId}`)
    const popup = await firefox.clickIcon(page)
    await popup.shows('Ingrid Solheim')
  })

  await check('what failed is said, and can be tried again', async () => {
    const page = await firefox.visit(at('vt', STORY))
    const url = await page.url()
    const { tabId } = await firefox.look(url)
    await firefox.storage('session', 'set', {
      [`tab:${tabId}`]: { status: 'failed', url, reason: 'RangeError: too deep' },
    })
    const popup = await firefox.popupPage(page)
    await popup.shows('Reading this page failed')
    await popup.shows('RangeError: too deep')
    await popup.button('Try again')
    await popup.shows('Rohan Malhotra')
  })

  await check('what others say: with its source, disputed, hidden, and shown again', async () => {
    const page = await firefox.visit(at('vt', STORY))
    const popup = await firefox.popupPage(page)
    const fact = '.said-list > li'
    await popup.shows(/State-(?:run|funded) · Russia/, fact)
    await popup.press(`${fact} summary`)
    match(await popup.evaluate((css) => find(css).href, `${fact} a`), /^https:/)
    await popup.press(`${fact} button`, 'Dispute this')
    await popup.until(() => /says of rt\.com:/.test(find('textarea').value))
    await popup.button('Back')
    await popup.press(`${fact} summary`)
    await popup.press(`${fact} button`, 'Do not show this')
    await popup.shows('Not shown any more.', fact)
    const next = await firefox.popupPage(page)
    await next.shows('Text from')
    await next.hasCount(0, fact)
    const options = await firefox.options()
    await options.button('See all facts')
    await options.button('Show all facts again')
    const last = await firefox.popupPage(page)
    await last.shows('Russia', fact)
  })

  await check('it leads to the options', async () => {
    const popup = await firefox.clickIcon(await firefox.visit(at('vt', STORY)))
    await popup.press('button', /^Options$/)
    const options = await firefox.opened(`${firefox.origin}/src/options/index.html`)
    await options.shows('Options', 'h1')
  })

  await check('badges are switched off for the site and on again in the real popup', async () => {
    const page = await firefox.visit(at('vt', STORY))
    const popup = await firefox.clickIcon(page)
    await popup.press('[role=switch]')
    await bare(page)
    await popup.press('[role=switch]')
    await new Badges(page).stand(4)
  })

  await check(
    'a look-alike of a known outlet is shown as what it is, and another foreign name in its own letters',
    async () => {
      const html = { 'content-type': 'text/html; charset=utf-8' }
      const story = `<title>Ebbe</title><article><h1>Ebbe</h1>${`<p>${'Das Wasser kam zweimal am Tag, wie es seit jeher kam. '.repeat(4)}</p>`.repeat(4)}</article>`
      for (const [name, shown, like] of [
        ['m\u0430\u0440express.ma', undefined, 'This address looks like mapexpress.ma and is another.'],
        ['hafen-m\u00fcnde.ma', 'hafen-m\u00fcnde.ma', undefined],
        ['b\u00fccher.example', 'b\u00fccher.example', undefined],
      ]) {
        const host = new URL(`http://${name}`).hostname
        answer(host, '/ebbe', (_, response) => response.writeHead(200, html).end(story))
        const popup = await firefox.popupPage(await firefox.visit(at(host, '/ebbe')))
        await popup.shows(shown ?? host, 'header')
        if (like) await popup.shows(like)
        else doesNotMatch(await popup.text(), /This address looks like/)
        doesNotMatch(await popup.text(), /State-run/)
      }
    },
  )

  for (const width of [320, 800])
    await check(`axe finds nothing in the popup at ${width} px, light and dark, and nothing sticks out`, async () => {
      const popup = await firefox.popupPage(await firefox.visit(at('vt', STORY)))
      await popup.size(width, 600)
      for (const prefersColorSchemeOverride of ['light', 'dark']) {
        await popup.look({ prefersColorSchemeOverride })
        deepEqual(await popup.violations(), [])
      }
      await popup.button(/^Copy$/)
      deepEqual(await popup.violations(), [])
      await popup.button('Report a wrong reading')
      deepEqual(await popup.violations(), [])
      equal(await popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true)
    })
}
