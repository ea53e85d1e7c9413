/** Applications of a single page: the address changes without a load, or the content without the address. */
import { Badges, expect, test } from './fixtures.ts'
import { Life, piece } from './life.ts'

const PATH = '/app'
/** Puts another piece into the page, as an application does. */
const SHOW = `window.show = (title, name) => {
  document.title = title
  const article = document.querySelector('article').cloneNode(true)
  article.querySelector('h1').textContent = title
  const byline = article.querySelector('.byline')
  if (name) byline.textContent = 'By ' + name
  else byline.remove()
  document.querySelector('article').replaceWith(article)
}`

interface Turn {
  what: string
  /** Runs in the page, which shows a piece by Ada Marsh. */
  go: string
  path: string
  author: string
}

const TURNS: Turn[] = [
  {
    what: 'pushState, the piece at once',
    go: `history.pushState({}, '', '/app/two'); show('The long mole is closed', 'Una Reed')`,
    path: '/app/two',
    author: 'Una Reed',
  },
  {
    what: 'pushState, the piece when it has come',
    go: `history.pushState({}, '', '/app/two'); setTimeout(() => show('The long mole is closed', 'Una Reed'), 300)`,
    path: '/app/two',
    author: 'Una Reed',
  },
  {
    what: 'the piece, and pushState afterwards',
    go: `show('The long mole is closed', 'Una Reed'); setTimeout(() => history.pushState({}, '', '/app/two'), 300)`,
    path: '/app/two',
    author: 'Una Reed',
  },
  {
    what: 'replaceState to another piece',
    go: `show('The long mole is closed', 'Una Reed'); history.replaceState({}, '', '/app/two?from=here')`,
    path: '/app/two?from=here',
    author: 'Una Reed',
  },
  { what: 'a hash for a place in the piece', go: `location.hash = 'end'`, path: '/app#end', author: 'Ada Marsh' },
  {
    what: 'a hash that is the address of another piece',
    go: `location.hash = '#/two'; show('The long mole is closed', 'Una Reed')`,
    path: '/app#/two',
    author: 'Una Reed',
  },
  {
    what: 'the same address with another piece',
    go: `setTimeout(() => show('The long mole is closed', 'Una Reed'), 100)`,
    path: '/app',
    author: 'Una Reed',
  },
  {
    what: 'there and back again',
    go: `history.pushState({}, '', '/app/two'); show('The long mole is closed', 'Una Reed')
      addEventListener('popstate', () => show('The old pier is to be mended', 'Ada Marsh')); history.back()`,
    path: '/app',
    author: 'Ada Marsh',
  },
  {
    what: 'many addresses in one breath',
    go: `for (let n = 0; n < 40; n++) history.pushState({}, '', '/app/' + n); show('The long mole is closed', 'Una Reed')`,
    path: '/app/39',
    author: 'Una Reed',
  },
]

test('the reading is that of the address and the words that are there now', async ({ extension }) => {
  extension.answer('gazette', PATH, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(piece({ more: `<script>${SHOW}</script>` }))
  })
  const life = await Life.of(extension)
  for (const { what, go, path, author } of TURNS)
    await test.step(what, async () => {
      const page = await extension.context.newPage()
      await page.goto(extension.at('gazette', PATH))
      expect(await life.isRead(page.url(), '')).toEqual(['Ada Marsh'])
      await page.evaluate(go)
      await expect.poll(() => page.url()).toBe(extension.at('gazette', path))
      await expect
        .poll(
          async () => {
            const { state, title } = await life.look(page.url())
            const names = state?.status === 'read' ? state.reading.authors.map(({ name }) => name) : []
            return [state?.url.split('#')[0], names, title.includes(author)]
          },
          { timeout: 12_000 },
        )
        .toEqual([page.url().split('#')[0], [author], true])
      const badges = await Badges.on(page)
      await expect.poll(() => badges.buttons()).toEqual([expect.stringContaining(author)])
      const popup = await life.popup(page)
      await expect(popup.locator('.authors')).toHaveText(new RegExp(author))
      await popup.close()
      await page.close()
    })
})

test('a byline that comes late, after "no byline" was said', async ({ extension }) => {
  extension.answer('gazette', PATH, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(piece({ byline: '', more: `<script>${SHOW}</script>` }))
  })
  const life = await Life.of(extension)
  const page = await extension.context.newPage()
  await page.goto(extension.at('gazette', PATH))
  expect(await life.isRead(page.url(), '')).toEqual([])
  expect((await life.look(page.url())).title).toContain('No author named')
  await page.locator('.byline').evaluate((byline) => {
    byline.textContent = 'By Una Reed'
  })
  await expect.poll(async () => (await life.look(page.url())).title, { timeout: 12_000 }).toContain('By Una Reed')
  const badges = await Badges.on(page)
  await expect.poll(() => badges.buttons()).toEqual([expect.stringContaining('Una Reed')])
})
