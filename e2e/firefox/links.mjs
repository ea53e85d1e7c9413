/** Marks at links to known outlets: in search results and feeds, and where the reader wants them. */
import { deepEqual, equal } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Badges } from './badges.mjs'
import { becomes, poll } from './wait.mjs'

const AFP = /^Smallprint: (?:AFP|Agence France-Presse)\b.*News agency · France/
const RT = /^Smallprint: RT\. State-(?:run|funded|controlled) · Russia/

export default async function ({ firefox, check, at, answer }) {
  const listing = async (name, path = '/', host = name) => {
    const html = readFileSync(new URL(`../listings/${name}.html`, import.meta.url), 'utf8')
    answer(host, path, (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
    )
    const page = await firefox.open(at(host, path))
    const badges = new Badges(page)
    return { page, marks: () => badges.names('.link-mark'), badges }
  }
  const has = async (marks, ...wanted) => {
    await becomes(async () => (await marks()).length, wanted.length)
    for (const one of wanted) equal((await marks()).filter((name) => name.match(one)).length, 1, String(one))
  }

  await check(
    'search results: known outlets are marked at their headings, and the page neither moves nor sees it',
    async () => {
      const { page, marks, badges } = await listing('finder')
      await has(marks, AFP, RT, /^Smallprint: BBC/)
      const headings = await page.evaluate(() =>
        ['afp', 'rt', 'bbc'].map((id) => {
          const range = document.createRange()
          range.selectNodeContents(document.querySelector(`#${id} h3`))
          const { right, top, bottom } = range.getBoundingClientRect()
          return { right, middle: (top + bottom) / 2 }
        }),
      )
      const boxes = (await badges.boxes('.link-mark')).toSorted((a, b) => a.y - b.y)
      for (const [n, { right, middle }] of headings.entries()) {
        equal(Math.abs(boxes[n].y + boxes[n].height / 2 - middle) < 3, true)
        equal(boxes[n].x >= right - 1 && boxes[n].x < right + 12, true)
      }
      const seen = () => {
        const { scrollWidth, scrollHeight, lastElementChild } = document.documentElement
        return [scrollWidth, scrollHeight, lastElementChild.shadowRoot, lastElementChild.attributes.length]
      }
      const before = await page.evaluate(seen)
      deepEqual(before.slice(2), [null, 0])
      await page.evaluate(() => document.documentElement.lastElementChild.setAttribute('hidden', ''))
      deepEqual((await page.evaluate(seen)).slice(0, 2), before.slice(0, 2))
    },
  )

  await check('hover shows what is said and who says so; a press keeps it; Escape gives the focus back', async () => {
    const { page, marks, badges } = await listing('finder')
    await has(marks, AFP, RT, /BBC/)
    const [{ x, y }] = (await badges.boxes('.link-mark')).toSorted((a, b) => a.y - b.y)
    await page.pointer(x + 12, y + 12)
    for (const said of ['News agency · France', 'afp.com', 'looked up on'])
      await poll(async () => (await badges.card())?.includes(said))
    await page.pointer(700, 500)
    await becomes(() => badges.card(), null)
    await page.click(x + 12, y + 12)
    await poll(async () => (await badges.card())?.includes('News agency · France'))
    await page.pointer(700, 500)
    await page.keys('Escape')
    await becomes(() => badges.card(), null)
    await page.keys('Enter')
    await poll(async () => (await badges.card())?.includes('News agency · France'))
  })

  await check("an aggregator's table: entries are marked, its menu is not", async () => {
    const { marks } = await listing('roundup')
    await has(marks, /^Smallprint: PR Newswire/, /^Smallprint: The Onion/)
  })

  await check('never within the same site: of the same results on a page of AFP, its own are not marked', async () => {
    const { marks } = await listing('finder', '/', 'www.afp.com')
    await has(marks, RT, /BBC/)
  })

  await check('a feed: marks follow scrolling in a box, an endless list, and a list that is drawn anew', async () => {
    const { page, badges, marks } = await listing('chatter')
    const standRight = async () => {
      const links = await page.evaluate(() => {
        const { top, bottom } = document.getElementById('column').getBoundingClientRect()
        return [...document.querySelectorAll('#column a')].flatMap((a) => {
          const last = [...a.getClientRects()].at(-1)
          const known = /rt\.com|theonion/.test(a.href)
          return known && last && last.top > top && last.bottom < bottom ? [(last.top + last.bottom) / 2] : []
        })
      })
      const lines = (await badges.boxes('.link-mark')).map(({ y }) => y + 12)
      return (
        links.length > 0 &&
        links.every((y) => lines.some((line) => Math.abs(line - y) < 26)) &&
        lines.every((y) => y > 32 && y < 672)
      )
    }
    await poll(standRight)
    for (let turn = 0; turn < 4; turn++) {
      await page.evaluate(() => document.getElementById('column').scrollBy(0, 700))
      await poll(standRight)
    }
    await poll(() => page.evaluate(() => document.querySelectorAll('article').length > 20))
    await page.run('redraw()')
    await page.evaluate(() => document.getElementById('column').scrollTo(0, 300))
    await poll(standRight)
    await page.evaluate(() => document.getElementById('column').remove())
    await becomes(marks, [])
  })

  await check(
    'running text is left alone; marked where the reader wants marks everywhere, and never with marks off',
    async () => {
      const { page, marks } = await listing('essay')
      const ofLinks = async () => {
        await page.front()
        return (await marks()).filter((name) => /AFP|Agence|RT|BBC/.test(name)).length
      }
      const options = await firefox.options()
      for (const [name, count] of [
        ['Everywhere', 3],
        ['In search results and feeds', 0],
        ['Everywhere', 3],
        ['Nowhere', 0],
      ]) {
        await options.front()
        await options.press('input[type=radio]', new RegExp(`^${name}`))
        await becomes(ofLinks, count)
      }
    },
  )

  await check(
    'a site is made quiet from the card and loud again; a fact that is hidden is marked nowhere',
    async () => {
      const { page, marks, badges } = await listing('finder')
      await has(marks, AFP, RT, /BBC/)
      const options = await firefox.options()
      await options.button('See all facts')
      await options.fill('input', 'Search by name', 'afp.com')
      await options.press('input[type=checkbox]', /News agency/)
      await page.front()
      await has(marks, RT, /BBC/)
      await badges.click('.link-mark', RT)
      await poll(async () => (await badges.card()) !== null)
      await badges.click('.card button', 'No marks on links on this site')
      await becomes(marks, [])
      await options.front()
      await options.button('Remove finder.example')
      await page.front()
      await has(marks, RT, /BBC/)
    },
  )
}
