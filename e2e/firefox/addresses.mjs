/** Applications of a single page, late bylines, and content that changes: the reading is that of what is there now. */
import { deepEqual, equal } from 'node:assert/strict'
import { halved, piece } from '../piece.mjs'
import { SHOW, TURNS } from '../turns.mjs'
import { Badges } from './badges.mjs'
import { becomes, poll } from './wait.mjs'

export default async function ({ firefox, check, at, answer }) {
  const names = ({ state }) => (state?.status === 'read' ? state.reading.authors.map(({ name }) => name) : [])

  answer('gazette', '/app', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(piece({ more: `<script>${SHOW}</script>` }))
  })
  for (const { what, go, path, author } of TURNS)
    await check(`one page, several pieces: ${what}`, async () => {
      const page = await firefox.open(at('gazette', '/app'))
      await becomes(async () => names(await firefox.look(await page.url())), ['Ada Marsh'])
      await page.run(go)
      await becomes(() => page.url(), at('gazette', path))
      const plain = (url) => url?.split('#')[0]
      await becomes(async () => {
        const seen = await firefox.look(await page.url())
        return [plain(seen.state?.url), names(seen), seen.title.includes(author)]
      }, [plain(at('gazette', path)), [author], true])
      const badges = new Badges(page)
      await becomes(async () => (await badges.names()).map((name) => name.includes(author)), [true])
      const popup = await firefox.popupPage(page)
      await popup.shows(author, '.authors')
    })

  await check('an application whose byline comes late, and its next story', async () => {
    const page = await firefox.open(at('kestrel', '/?story=night-ferry'))
    const title = async () => (await firefox.look(await page.url())).title
    await poll(async () => (await title()).includes('Yusuf Adeyemi'))
    await page.press('a', 'Tide clock')
    await poll(async () => /^By (?!Yusuf Adeyemi)/.test(await title()))
  })

  await check('a byline that the page changes in place is read again', async () => {
    const page = await firefox.open(at('gazette', '/app'))
    await becomes(async () => names(await firefox.look(await page.url())), ['Ada Marsh'])
    await page.evaluate(() => {
      document.querySelector('.byline').textContent = 'By Una Reed'
    })
    await becomes(async () => names(await firefox.look(await page.url())), ['Una Reed'])
  })

  await check('a page that is on its way for long is read once it is there', async () => {
    const slow = halved()
    answer('gazette', '/slow.html', slow.answer)
    const opening = firefox.open(at('gazette', '/slow.html'))
    await poll(slow.isAsked)
    equal((await firefox.look(at('gazette', '/slow.html'))).state?.status === 'read', false)
    slow.finish()
    const page = await opening
    await becomes(async () => names(await firefox.look(await page.url())), ['Ada Marsh'])
  })

  await check('the same address with other words after a reload', async () => {
    let title = 'The first title of the pier'
    answer('gazette', '/same.html', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(piece({ title }))
    })
    const page = await firefox.visit(at('gazette', '/same.html'))
    title = 'The second title of the pier'
    await page.reload()
    await poll(async () => JSON.stringify(await firefox.stateOf(await page.url())).includes('second title'))
    deepEqual(names(await firefox.look(await page.url())), ['Ada Marsh'])
  })
}
