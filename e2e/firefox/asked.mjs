/** What the reader asks for outside of pages: "Who published this?" in the menu of a link, and the keys to the next caveat. */
import { deepEqual, doesNotMatch, equal } from 'node:assert/strict'
import { STORY } from '../piece.mjs'
import { Badges, bare } from './badges.mjs'
import { becomes, poll } from './wait.mjs'

export default async function ({ firefox, check, at }) {
  await check(
    '"Who published this?" in the menu of a link: a small window answers, and the next question as well',
    async () => {
      const page = await firefox.visit(at('vt', STORY))
      const choose = async (href) => {
        await page.front()
        const point = await page.evaluate((url) => {
          const link = Object.assign(document.createElement('a'), {
            href: url,
            textContent: 'A link to be asked about',
          })
          document.body.prepend(link)
          scrollTo({ top: 0, behavior: 'instant' })
          const { x, y, height } = link.getBoundingClientRect()
          return [x + 3, y + height / 2]
        }, href)
        await page.pointer(...point, 2)
        await poll(() =>
          firefox.chrome(() => {
            const menu = document.getElementById('contentAreaContextMenu')
            const item = menu.querySelector('[id^=smallprint]')
            if (menu.state === 'open') menu.activateItem(item)
            return menu.state === 'open' && item.label === 'Who published this?'
          }),
        )
      }
      await choose('http://news.vt.example/another/story.html?from=here')
      const window = await firefox.opened(`${firefox.origin}/src/publisher/index.html`)
      await window.shows('Who published this?', 'h1')
      for (const said of ['VT', 'news.vt.example', 'that you have open']) await window.shows(said)
      deepEqual(await window.violations(), [])
      await choose('https://gulls.example.co.uk/')
      await window.shows('Nothing is known beyond the domain.')
      await window.shows('example.co.uk', '.host strong')
      await window.close()
      await choose('https://gulls.example.co.uk/')
      await (await firefox.opened(`${firefox.origin}/src/publisher/index.html`)).shows('example.co.uk', '.host strong')
    },
  )

  await check('the window for links says how to ask', async () => {
    await firefox.storage('session', 'remove', 'question')
    await (await firefox.inside('publisher')).shows('No link was asked about')
  })

  const tinted = (page) =>
    page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((one) => [...one])
        .map(String)
        .join(''),
    )
  await check(
    'the keys lead from caveat to caveat with the card open, say so, and begin again at the end',
    async () => {
      const page = await firefox.visit(at('vt', STORY))
      const badges = new Badges(page)
      await badges.stand(4)
      const html = await page.evaluate(() => document.body.outerHTML)
      const words = []
      for (const place of [1, 2, 3, 1]) {
        await firefox.command(page, 'J')
        await poll(async () => (await badges.heard()).includes(`Place ${place} of 3 with a caveat.`))
        equal((await badges.card()) !== null, true)
        await page.until(() => {
          const box = [...CSS.highlights.values()].flatMap((one) => [...one])[0]?.getBoundingClientRect()
          return box && box.bottom > 0 && box.top < innerHeight
        })
        words.push(await tinted(page))
      }
      equal(new Set(words.slice(0, 3)).size, 3)
      equal(words[3], words[0])
      equal(await page.evaluate(() => document.body.outerHTML), html)
    },
  )

  await check(
    'where badges are switched off, the tint alone shows the place; where there is no caveat, that is said',
    async () => {
      const page = await firefox.visit(at('vt', STORY))
      const popup = await firefox.popupPage(page)
      await popup.press('[role=switch]')
      await bare(page)
      await firefox.command(page, 'J')
      await poll(async () => (await tinted(page)) !== '')
      const badges = new Badges(page)
      await poll(async () => (await badges.heard()).includes('Place 1 of 3'))
      deepEqual(await badges.names(), [])
      const other = await firefox.visit(at('bulletin', '/news/sluice.html'))
      await firefox.command(other, 'J')
      await becomes(() => new Badges(other).heard(), 'No caveat in the visible text of this page.')
      doesNotMatch(await tinted(other), /./)
    },
  )
}
