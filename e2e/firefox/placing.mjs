/** Where badges stand: beside their words, on nothing that the page shows, wherever the page moves to. */
import { deepEqual, equal } from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { STORY } from '../piece.mjs'
import { PIECE, placed, STYLES, under } from '../placing.mjs'
import { Badges } from './badges.mjs'
import { SITES } from './sites.mjs'
import { becomes, poll } from './wait.mjs'

const ROOT = new URL('../sites/', import.meta.url).pathname

export default async function ({ firefox, check, at, answer }) {
  const visit = async (around = (by) => by, style = '', attributes = '') => {
    answer('courier', '/story.html', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(placed(around, style, attributes))
    })
    const page = await firefox.visit(at('courier', '/story.html'))
    const badges = new Badges(page)
    await poll(async () => /Ottilie Brandvold/.test(await badges.names('.badge, .badge *')))
    return { page, badges }
  }
  const words = (page) =>
    page.evaluate(() => {
      const range = document.createRange()
      range.selectNodeContents(document.getElementById('by'))
      return range.getBoundingClientRect().toJSON()
    })
  /** The badge stands behind the byline's words, and at their middle. */
  const beside = async ({ page, badges }, slack = 0) =>
    poll(async () => {
      const [badge] = await badges.boxes()
      const by = await words(page)
      const x = Math.round(badge.x - by.x - by.width)
      const y = Math.round(Math.abs(badge.y + badge.height / 2 - by.y - by.height / 2))
      return x >= 3 - slack && x <= 6 + slack && y <= 1 + slack
    }, 'The badge does not stand beside its words')
  const unseen = ({ badges }) => becomes(() => badges.boxes(), [])
  const scroll = (page, id, top) =>
    page.evaluate(
      (what, to) => (what ? document.getElementById(what) : window).scrollTo({ top: to, behavior: 'instant' }),
      id,
      top,
    )

  for (const site of SITES)
    await check(`${site}: badges cover nothing, move nothing, and stay in the window, at 320 and 1280 px`, async () => {
      const page = await firefox.open('about:blank')
      const badges = new Badges(page)
      for (const path of readdirSync(ROOT + site, { recursive: true, encoding: 'utf8' })) {
        if (!path.endsWith('.html')) continue
        const url = at(site, `/${path.replaceAll('\\', '/')}`)
        await page.goto(url)
        await firefox.stateOf(url)
        for (const width of [320, 1280]) {
          await page.size(width)
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
          )
          const boxes = await badges.boxes()
          deepEqual(await page.evaluate(under, boxes), [], path)
          for (const { x } of boxes) equal(x >= 0 && x + 24 <= width, true, path)
        }
        const places = () =>
          [...document.querySelectorAll('html, body *')].map((one) => JSON.stringify(one.getBoundingClientRect()))
        const before = await page.evaluate(places)
        await page.evaluate(() => {
          for (const ours of [...document.documentElement.children].slice(2)) ours.setAttribute('hidden', '')
        })
        deepEqual(await page.evaluate(places), before, path)
      }
    })

  await check(
    'it goes along with a box that scrolls, and out of sight with its words; Tab brings both back',
    async () => {
      const way = await visit(
        (by) => `<div id="box" style="height: 200px; overflow: auto">${by}${PIECE.repeat(4)}</div>`,
      )
      await beside(way)
      await scroll(way.page, 'box', 10)
      await beside(way)
      await scroll(way.page, 'box', 150)
      await unseen(way)
      await way.badges.tabTo('Smallprint: By Ottilie Brandvold')
      await beside(way)
    },
  )

  await check('it follows content that comes late, and words that grow', async () => {
    const way = await visit((by) => `<div id="box" style="height: 400px; overflow: hidden">${by}</div>`)
    await beside(way)
    await way.page.evaluate(() => {
      const late = document.createElement('div')
      late.style.height = '90px'
      document.getElementById('box').prepend(late)
    })
    await beside(way)
    for (const [name, value] of [
      ['transform', 'translate(120px, 40px)'],
      ['font-size', '24px'],
    ]) {
      await way.page.evaluate((what, how) => document.getElementById('by').style.setProperty(what, how), name, value)
      await beside(way)
    }
  })

  await check('it comes and goes with details that hold its words', async () => {
    const way = await visit((by) => `<details open><summary>About</summary>${by}</details>`)
    await beside(way)
    await way.page.press('summary')
    await unseen(way)
    await way.page.press('summary')
    await beside(way)
  })

  await check('under a bar that stays at the top it is not seen', async () => {
    const bar = '<div style="position: fixed; inset: 0 0 auto; height: 80px; background: #ddd">The Courier</div>'
    const way = await visit((by) => `${bar}<div style="height: 90px"></div>${by}`)
    await beside(way)
    await scroll(way.page, '', (await words(way.page)).y - 30)
    await unseen(way)
    await scroll(way.page, '', 0)
    await beside(way)
  })

  for (const [name, style] of STYLES)
    await check(`it stands beside its words with ${name}`, async () => beside(await visit(undefined, style), 1))

  await check('what stands next in the row is passed by; a page from right to left has it on the left', async () => {
    const { page, badges } = await visit(
      (by) => `<div style="display: flex; gap: 4px">${by}<button type="button">Follow</button></div>`,
      'p { margin: 0 }',
    )
    await becomes(async () => (await badges.boxes()).length, 1)
    deepEqual(await page.evaluate(under, await badges.boxes()), [])
    const end = await page.evaluate(() => document.querySelector('button').getBoundingClientRect().right)
    equal((await badges.boxes())[0].x > end, true)
    const other = await visit(undefined, '', 'dir="rtl"')
    await poll(async () => {
      const [badge] = await other.badges.boxes()
      return Math.round((await words(other.page)).x - badge.x - badge.width) === 4
    })
    // The card is written in the reader's direction, not in the page's.
    await other.badges.open()
    const [[card], [close]] = [await other.badges.boxes('.card'), await other.badges.boxes('.close')]
    equal(close.x - card.x > 200, true)
  })

  await check('in a window of 320 px the card stays inside, long words and all', async () => {
    const page = await firefox.visit(at('vt', STORY))
    await page.size(320, 480)
    const badges = new Badges(page)
    await badges.stand(4)
    for (const name of await badges.names()) {
      await badges.open(name)
      await poll(async () => {
        const [{ x, y, width, height }] = await badges.boxes('.card')
        return x >= 0 && x + width <= 320 && y >= 0 && y + height <= 480
      }, `The card of "${name}" sticks out`)
      await page.keys('Escape')
      await becomes(() => badges.card(), null)
    }
    equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0)
  })
}
