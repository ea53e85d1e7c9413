import type { Page } from '@playwright/test'
import { Badges, expect, test, violations } from './fixtures.ts'
import { messagesOf, pseudo } from './pseudo.mjs'
import { headingAt, tooWide } from './turned.mjs'

const STORY = '/2019/12/karachi-docks.html'
const marked = (page: Page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

test.describe('a chosen language', () => {
  test('takes effect at once: in the options, the popup, the badges, the icon', async ({ extension }) => {
    const page = await extension.visit('vt', STORY)
    const badges = await Badges.on(page)
    await expect.poll(async () => (await badges.buttons())[0]).toBe('Smallprint: By Rohan Malhotra')
    const popup = await extension.popupPage(page)
    const welcome = await extension.welcome()
    const options = await extension.optionsPage()
    await options.getByLabel('Language of Smallprint').selectOption('Deutsch')

    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Einstellungen')
    await expect(options).toHaveTitle('Smallprint: Einstellungen')
    expect(await marked(options)).toEqual(['de', 'ltr'])
    // The control that was used is still the one with the focus.
    await expect(options.getByLabel('Sprache von Smallprint')).toHaveValue('de')
    await expect(popup.getByRole('heading', { name: 'Zu diesem Beitrag' })).toBeVisible()
    await expect(popup.locator('.dates')).toContainText(/Veröffentlicht am .*Dezember 2019/)
    expect(await marked(popup)).toEqual(['de', 'ltr'])
    await expect.poll(async () => (await badges.buttons())[0]).toBe('Smallprint: Von Rohan Malhotra')
    await expect.poll(() => extension.icon(page)).toMatchObject({ title: 'Von Rohan Malhotra · VT · 5 Vorbehalte' })
    // The sample is another page in another language, with the badges and the popup that go with it.
    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Lesen Sie das Kleingedruckte')
    await expect(welcome.frameLocator('iframe').first().getByText('Von Ada Marsch')).toBeVisible()
    await expect(welcome.frameLocator('iframe').last().locator('bdi.name', { hasText: 'Hafenbote' })).toBeVisible()

    await badges.click(0)
    const card = async () => (await badges.accessible()).map(({ name }) => name)
    await expect.poll(card).toContain('Marker ausblenden')
    expect((await card()).join()).toMatch(/wer das geschrieben hat/i)
    expect((await badges.card())?.lang).toBe('de')

    // A page that comes later speaks it from the start, and the real popup as well.
    const next = await extension.visit('gazette', '/world/winter-fuel.html')
    expect((await (await Badges.on(next)).buttons()).join()).toContain('Smallprint: Von ')
    const real = await extension.openPopup(next)
    expect(await real.evaluate('document.documentElement.lang')).toBe('de')
    expect(await real.evaluate('document.body.innerText')).toContain('Veröffentlicht von')

    for (const [name, lang, title] of [
      ['Français', 'fr', 'Par Rohan Malhotra · VT · 5 réserves'],
      ['Español', 'es', 'Por Rohan Malhotra · VT · 5 salvedades'],
    ] as const) {
      await options.locator('select').selectOption(name)
      await expect.poll(() => marked(popup)).toEqual([lang, 'ltr'])
      await expect.poll(() => extension.icon(page)).toMatchObject({ title })
    }
    await options.locator('select').selectOption('auto')
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Options')
    await expect.poll(async () => (await badges.buttons())[0]).toBe('Smallprint: By Rohan Malhotra')
  })

  test('the menu of links follows', async ({ extension }) => {
    const entry = () =>
      extension.worker.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: the worker's own world
        const { chrome } = globalThis as any
        const created: string[] = []
        const create = chrome.contextMenus.create
        chrome.contextMenus.create = (item: { title: string }) => {
          created.push(item.title)
          return create.call(chrome.contextMenus, item)
        }
        Object.assign(globalThis, { created })
      })
    await entry()
    const options = await extension.optionsPage()
    await options.getByLabel('Language of Smallprint').selectOption('Français')
    await expect
      .poll(() => extension.worker.evaluate(() => (globalThis as unknown as { created: string[] }).created))
      .toEqual(['Qui a publié ceci\u202f?'])
  })
})

test.describe('in a browser of another language', () => {
  test.use({ words: messagesOf('de') })

  test('the popup, the badges and the options speak it without being told', async ({ extension }) => {
    const page = await extension.visit('vt', STORY)
    const popup = await extension.openPopup(page)
    expect(await popup.evaluate('document.documentElement.lang')).toBe('de')
    expect(await popup.evaluate('document.body.innerText')).toContain('Was die Website über sich selbst sagt')
    await expect.poll(async () => (await (await Badges.on(page)).buttons())[0]).toContain('Von Rohan Malhotra')
    const options = await extension.optionsPage()
    await expect(options.getByLabel('Sprache von Smallprint')).toHaveValue('auto')
    await expect(options.locator('option').first()).toHaveText(/Wie der Browser \(.?Deutsch.?\)/)
  })
})

test.describe('from right to left, with longer words', () => {
  test.use({ words: pseudo() })

  for (const width of [320, 800])
    test(`no page is wider than its ${width} px, and each is mirrored`, async ({ extension }) => {
      const story = await extension.visit('vt', STORY)
      const welcome = await extension.welcome()
      await expect(welcome.frameLocator('iframe').last().locator('main')).toContainText('Ada Marsh')
      const popup = await extension.popupPage(story)
      await popup.locator('details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true
      })
      const report = await extension.popupPage(story)
      await report.locator('.actions .tool').last().click()
      const menu = await extension.popupPage(story)
      await menu.locator('.actions .tool').first().click()
      const publisher = await extension.context.newPage()
      await publisher.goto(popup.url().replace(/src\/.*/, 'src/publisher/index.html'))
      await expect(publisher.locator('h1')).toBeVisible()
      const options = await extension.optionsPage()
      for (const page of [popup, report, menu, welcome, publisher, options]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await marked(page)).toEqual(['he', 'rtl'])
        await expect.poll(() => page.evaluate(tooWide), page.url()).toEqual([])
        expect(await violations(page), page.url()).toEqual([])
        // The heading begins at the right edge of the page, as far from it as its end is from nothing.
        const [start, end] = await page.evaluate(headingAt)
        expect(start, page.url()).toBeLessThanOrEqual(end as number)
      }
    })

  test('a card is written from right to left, and stays in the window', async ({ extension }) => {
    const page = await extension.visit('vt', STORY)
    const badges = await Badges.on(page)
    await expect.poll(async () => (await badges.buttons()).length).toBe(4)
    for (const width of [320, 800]) {
      await page.setViewportSize({ width, height: 900 })
      for (let n = 0; n < 4; n++) {
        await badges.click(n)
        await expect.poll(async () => (await badges.card())?.dir).toBe('rtl')
        const { left, right } = (await badges.card()) ?? { left: -1, right: -1 }
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(width)
        await page.keyboard.press('Escape')
        await expect.poll(async () => await badges.card()).toBeUndefined()
      }
    }
  })
})
