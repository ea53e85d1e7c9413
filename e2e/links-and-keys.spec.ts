/** "Who published this?" in the menu of a link, and "jump to the next caveat". */
import type { Page } from '@playwright/test'
import { Badges, expect, test, violations } from './fixtures.ts'

const STORY = '/2019/12/karachi-docks.html'

test.describe('Who published this?', () => {
  test('a small window answers from a page that is open, and answers the next question as well', async ({
    extension,
  }) => {
    await extension.visit('vt', STORY)
    const choose = (linkUrl: string) =>
      extension.dispatch('contextMenus.onClicked', { menuItemId: 'who-published', linkUrl })
    const opened = extension.context.waitForEvent('page')
    await choose('http://news.vt.example/another/story.html?from=here')
    const answer = await opened
    await expect(answer.getByRole('heading', { name: 'Who published this?' })).toBeVisible()
    await expect(answer.getByRole('listitem')).toContainText('VT')
    await expect(answer.getByRole('main')).toContainText('news.vt.example')
    await expect(answer.getByRole('main')).toContainText('that you have open')
    // The address, and with it the browser's history, says nothing of the link.
    expect(answer.url()).toMatch(/\/src\/publisher\/index\.html$/)

    expect(await violations(answer)).toEqual([])

    const before = extension.context.pages().length
    await choose('https://gulls.example.co.uk/')
    await expect(answer.getByRole('heading', { name: 'Nothing is known beyond the domain.' })).toBeVisible()
    await expect(answer.locator('.host strong')).toHaveText('example.co.uk')
    expect(extension.context.pages().length).toBe(before)

    // Closed, it opens anew.
    await answer.close()
    const again = extension.context.waitForEvent('page')
    await choose('https://gulls.example.co.uk/')
    await expect((await again).locator('.host strong')).toHaveText('example.co.uk')
  })

  test('without a question it says how to ask', async ({ extension }) => {
    const page = await extension.context.newPage()
    await page.goto(`chrome-extension://${new URL(extension.worker.url()).host}/src/publisher/index.html`)
    await expect(page.getByRole('heading', { name: 'No link was asked about' })).toBeVisible()
  })
})

test.describe('jump to the next caveat', () => {
  const tinted = (page: Page) =>
    page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((one) => [...one])
        .map(String)
        .join(''),
    )

  test('leads from place to place with its card open, says so, and begins again at the end', async ({ extension }) => {
    const page = await extension.visit('vt', STORY)
    const badges = await Badges.on(page)
    await expect.poll(async () => (await badges.buttons()).length).toBe(4)
    const html = await page.evaluate(() => document.body.outerHTML)
    const id = await extension.tabId(page)
    const words: string[] = []
    for (let n = 1; n <= 4; n++) {
      await extension.dispatch('commands.onCommand', 'next-caveat', { id })
      const place = `Place ${n > 3 ? 1 : n} of 3 with a caveat.`
      await expect.poll(() => badges.heard()).toContain(place)
      expect((await badges.accessible()).some(({ role }) => role === 'dialog')).toBe(true)
      await expect.poll(() => tinted(page)).not.toBe('')
      words.push(await tinted(page))
      await expect
        .poll(() =>
          page.evaluate(() => {
            const range = [...CSS.highlights.values()].flatMap((one) => [...one])[0] as Range | undefined
            const box = range?.getBoundingClientRect()
            return box ? box.bottom > 0 && box.top < innerHeight : false
          }),
        )
        .toBe(true)
    }
    expect(new Set(words.slice(0, 3)).size).toBe(3)
    expect(words[3]).toBe(words[0])
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(html)
  })

  test('where badges are switched off, the tint alone shows the place', async ({ extension }) => {
    const page = await extension.visit('vt', STORY)
    const popup = await extension.popupPage(page)
    await popup.getByRole('switch').click()
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2)
    await extension.dispatch('commands.onCommand', 'next-caveat', { id: await extension.tabId(page) })
    await expect.poll(() => tinted(page)).not.toBe('')
    const badges = await Badges.on(page)
    await expect.poll(() => badges.heard()).toContain('Place 1 of 3')
    expect(await badges.buttons()).toEqual([])
  })

  test('a piece without caveats says that there is none', async ({ extension }) => {
    const page = await extension.visit('bulletin', '/news/sluice.html')
    await extension.dispatch('commands.onCommand', 'next-caveat', { id: await extension.tabId(page) })
    const badges = await Badges.on(page)
    await expect.poll(() => badges.heard()).toBe('No caveat in the visible text of this page.')
    expect(await tinted(page)).toBe('')
  })

  test('pages that are no article, and pages of the browser, stay as they are', async ({ extension }) => {
    const page = await extension.visit('courier', '/')
    const closed = await extension.context.newPage()
    await closed.goto('chrome://version/')
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    for (const one of [closed, page])
      await extension.dispatch('commands.onCommand', 'next-caveat', { id: await extension.tabId(one) })
    // The same road has been gone to its end once the page has answered a later message.
    await extension.popupPage(page)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(await tinted(page)).toBe('')
  })
})
