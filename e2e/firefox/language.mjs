/** Languages of the interface: chosen at once, the browser's own, and one from right to left with longer words. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STORY } from '../piece.mjs'
import { messagesOf, pseudo } from '../pseudo.mjs'
import { headingAt, tooWide } from '../turned.mjs'
import { Badges } from './badges.mjs'
import { BUILT } from './firefox.mjs'
import { becomes, poll } from './wait.mjs'

export default async function ({ firefox, check, at }) {
  /** Installs a copy whose English is replaced, as in a browser of another language. */
  const speaking = async (words) => {
    const copy = mkdtempSync(join(firefox.folder, 'words-'))
    cpSync(BUILT, copy, { recursive: true })
    writeFileSync(join(copy, '_locales/en/messages.json'), JSON.stringify(words))
    await firefox.begin(copy)
  }
  const marked = (page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

  await check(
    'a chosen language takes effect at once: options, popup, badges, icon, first page, menu of links',
    async () => {
      const page = await firefox.visit(at('vt', STORY))
      const badges = new Badges(page)
      await becomes(async () => (await badges.names())[0], 'Smallprint: By Rohan Malhotra')
      const popup = await firefox.popupPage(page)
      const welcome = await firefox.inside('welcome')
      const options = await firefox.options()
      await options.fill('select', 'Language of Smallprint', 'de')
      await options.shows('Einstellungen', 'h1')
      deepEqual(await marked(options), ['de', 'ltr'])
      equal(await options.evaluate(() => document.title), 'Smallprint: Einstellungen')
      await popup.shows('Zu diesem Beitrag')
      await popup.shows(/Veröffentlicht am .*Dezember 2019/, '.dates')
      await becomes(async () => (await badges.names())[0], 'Smallprint: Von Rohan Malhotra')
      const title = async () => (await firefox.look(await page.url())).title
      await becomes(title, 'Von Rohan Malhotra · VT · 5 Vorbehalte')
      await welcome.shows('Lesen Sie das Kleingedruckte', 'h1')
      await (await welcome.frame('/welcome/page.html')).shows('Von Ada Marsch')
      await (await welcome.frame('/welcome/popup.html')).shows('Hafenbote')
      await badges.open('Von Rohan')
      match(await badges.card(), /wer das geschrieben hat/i)
      equal(await badges.ask(() => inside('.layer')[0].lang), 'de')
      // A page that comes later speaks it from the start, and the real popup as well.
      const next = await firefox.visit(at('gazette', '/world/winter-fuel.html'))
      await poll(async () => /Smallprint: Von /.test(await new Badges(next).names()))
      const real = await firefox.clickIcon(next)
      await real.shows('Veröffentlicht von')
      await real.close()
      for (const [code, said, menu] of [
        ['fr', 'Par Rohan Malhotra · VT · 5 réserves', 'Qui a publié ceci\u202f?'],
        ['es', 'Por Rohan Malhotra · VT · 5 salvedades', undefined],
      ]) {
        await options.fill('select', '', code)
        await becomes(() => marked(popup), [code, 'ltr'])
        await becomes(title, said)
        if (!menu) continue
        await becomes(
          () =>
            firefox.chrome(
              (id) =>
                [
                  ...(WebExtensionPolicy.getByID(id)
                    .extension.apiManager.global.gMenuMap?.get(WebExtensionPolicy.getByID(id).extension)
                    ?.values() ?? []),
                ].flatMap((item) => item.title ?? []),
              'smallprint@smallprint.example',
            ),
          [menu],
        )
      }
      await options.fill('select', '', 'auto')
      await options.shows('Options', 'h1')
      await becomes(async () => (await badges.names())[0], 'Smallprint: By Rohan Malhotra')
    },
  )

  await check('in a browser of another language everything speaks it without being told', async () => {
    await speaking(messagesOf('de'))
    const page = await firefox.visit(at('vt', STORY))
    const popup = await firefox.clickIcon(page)
    await popup.shows('Was die Website über sich selbst sagt')
    await popup.close()
    await poll(async () => /Von Rohan Malhotra/.test(await new Badges(page).names()))
    const options = await firefox.options()
    equal(await options.evaluate(() => find('select', 'Sprache von Smallprint').value), 'auto')
    await options.shows(/Wie der Browser \(.?Deutsch.?\)/, 'option')
  })

  await check('from right to left, with longer words: installed', () => speaking(pseudo()))
  await check(
    'from right to left no page is wider than its 320 or 800 px, each is mirrored, and axe finds nothing',
    async () => {
      const story = await firefox.visit(at('vt', STORY))
      const popup = await firefox.popupPage(story)
      await popup.until(() => find('.said-list details') !== null)
      await popup.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
      const report = await firefox.popupPage(story)
      await report.evaluate(() => [...document.querySelectorAll('.actions .tool')].at(-1).click())
      const menu = await firefox.popupPage(story)
      await menu.press('.actions .tool')
      const welcome = await firefox.inside('welcome')
      await (await welcome.frame('/welcome/popup.html')).shows('Ada Marsh')
      const publisher = await firefox.inside('publisher')
      for (const page of [popup, report, menu, welcome, publisher, await firefox.options()]) {
        await page.front()
        await page.until(() => document.querySelector('h1'))
        deepEqual(await marked(page), ['he', 'rtl'])
        for (const width of [800, 320]) {
          await page.size(width)
          await becomes(() => page.evaluate(tooWide), [])
          const [start, end] = await page.evaluate(headingAt)
          equal(start <= end, true)
        }
        deepEqual(await page.violations(), [])
      }
    },
  )
  await check('from right to left a card stays in the window', async () => {
    const page = await firefox.visit(at('vt', STORY))
    const badges = new Badges(page)
    await badges.stand(4)
    for (const width of [320, 800]) {
      await page.size(width)
      for (const name of await badges.names()) {
        await badges.open(name)
        equal(await badges.ask(() => inside('.layer')[0].dir), 'rtl')
        await poll(async () => {
          const [{ left, right }] = await badges.boxes('.card')
          return left >= 0 && right <= width
        })
        await page.keys('Escape')
        await becomes(() => badges.card(), null)
      }
    }
  })
}
