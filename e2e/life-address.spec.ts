/** Applications of a single page: the address changes without a load, or the content without the address. */
import { Badges, expect, test } from './fixtures.ts'
import { Life, piece } from './life.ts'
import { SHOW, TURNS } from './turns.mjs'

const PATH = '/app'

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
