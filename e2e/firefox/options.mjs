/** The options: each takes effect at once in the pages that are open. */
import { deepEqual, equal } from 'node:assert/strict'
import { STORY } from '../piece.mjs'
import { Badges, bare } from './badges.mjs'
import { becomes, poll } from './wait.mjs'

const RADIO = 'input[type=radio]'
/** The one for settings; lists have one of their own. */
const CHOOSER = 'input[type=file][accept="application/json,.json"]'
const BOX = 'input[type=checkbox]'

export default async function ({ firefox, check, at }) {
  const badged = async () => {
    const page = await firefox.visit(at('vt', STORY))
    const badges = new Badges(page)
    await badges.stand(4)
    return { page, badges }
  }
  const isChecked = (options, css, name) => options.evaluate((what, called) => find(what, called).checked, css, name)
  const addSite = async (options, site) => {
    await options.fill('input[type=text]', 'Address of a site', site)
    await options.press('button', /^Add$/)
  }

  await check('where badges are drawn: on chosen sites, by address, and everywhere again', async () => {
    const { page, badges } = await badged()
    const options = await firefox.options()
    await options.press(RADIO, 'On sites I choose')
    await bare(page)
    await options.shows('Sites with badges')
    await addSite(options, 'https://www.vt.example/about')
    await badges.stand(4)
    await options.button('Remove vt.example')
    await bare(page)
    await options.press(RADIO, 'On every site')
    await badges.stand(4)
  })

  await check('only when I click: the click draws them, the next page is bare', async () => {
    const options = await firefox.options()
    await options.press(RADIO, 'Only when I click')
    await options.until(() => all('h3', 'Sites without badges').length === 0)
    const page = await firefox.visit(at('vt', STORY))
    await bare(page)
    const real = await firefox.clickIcon(page)
    const badges = new Badges(page)
    await badges.stand(4)
    await real.close()
    await badges.open('By Rohan')
    deepEqual(await badges.waysToHide(), ['Hide this badge', 'Hide badges on this page'])
    const popup = await firefox.popupPage(page)
    await popup.press('[role=switch]', 'Badges on this page')
    await bare(page)
    await popup.press('[role=switch]')
    await badges.stand(4)
    await bare(await firefox.visit(at('gazette', '/world/winter-fuel.html')))
  })

  await check('what is switched in the popup stands in the list of sites, and back', async () => {
    const { page, badges } = await badged()
    const options = await firefox.options()
    const popup = await firefox.popupPage(page)
    await popup.press('[role=switch]', 'Badges on this site')
    await options.shows('vt.example', 'li')
    await bare(page)
    await options.button('Remove vt.example')
    await popup.until(() => find('[role=switch]').checked)
    await badges.stand(4)
  })

  await check('a kind of caveat that is switched off is gone from badges, popup and icon at once', async () => {
    const { page, badges } = await badged()
    const popup = await firefox.popupPage(page)
    await popup.shows('This is satire or fiction')
    const options = await firefox.options()
    const icon = async () => (await firefox.look(await page.url())).text
    await options.press(BOX, /satire/i)
    await becomes(icon, '4')
    await poll(async () => !/satire/.test(await badges.names()))
    await popup.shows('1 caveat is not shown')
    equal((await popup.text()).includes('This is satire or fiction'), false)
    await popup.evaluate(() =>
      all('button', /^Show in page/)
        .at(-1)
        .click(),
    )
    await becomes(() => page.evaluate(() => CSS.highlights.size), 1)
    await options.button('Show all kinds')
    await becomes(icon, '5')
    await popup.shows('This is satire or fiction')
  })

  await check('settings go to a file and come back; a bad file changes nothing', async () => {
    const { page, badges } = await badged()
    const options = await firefox.options()
    await options.press(RADIO, 'On sites I choose')
    await options.shows('Sites with badges')
    await addSite(options, 'harbour.example')
    await options.press(BOX, /satire/i)
    await options.hasCount(1, 'button', 'Remove harbour.example')
    await options.button('Save to a file')
    const saved = await firefox.saved('smallprint-settings.json')
    const { version, settings } = JSON.parse(saved)
    deepEqual(
      [version, settings.badges, settings.chosenSites, settings.hiddenKinds],
      [2, 'chosen', ['harbour.example'], ['satire']],
    )
    await options.button('Clear: Settings')
    await options.button('Clear now')
    await options.until((css) => find(css, 'On every site').checked, RADIO)
    await badges.stand(4)
    await options.choose(
      CHOOSER,
      'bad.json',
      'application/json',
      '{"format":"smallprint-settings","version":2,"settings":{"badges":"often"}}',
    )
    await options.shows('There is a mistake in this file, at')
    equal(await isChecked(options, RADIO, 'On every site'), true)
    await options.choose(CHOOSER, 'settings.json', 'application/json', saved)
    await options.shows('The settings were loaded.')
    await options.until((css) => find(css, 'On sites I choose').checked, RADIO)
    equal(await isChecked(options, BOX, /satire/i), false)
    await bare(page)
    await options.button('Undo')
    await badges.stand(4)
  })

  await check('stored data: the readings of open tabs are counted and cleared', async () => {
    const options = await firefox.options()
    await firefox.visit(at('vt', STORY))
    const row = () =>
      options.evaluate(
        () =>
          [...document.querySelectorAll('tr')].find((one) => one.textContent.includes('Readings of open tabs')).cells[1]
            .textContent,
      )
    await becomes(row, '1')
    await options.button('Clear: Readings of open tabs')
    await options.button('Clear now')
    await becomes(row, '0')
  })

  await check('the whole page by keyboard', async () => {
    const options = await firefox.options()
    const page = await firefox.visit(at('vt', STORY))
    await options.keys('Tab')
    await becomes(() => options.focus(), 'On every site')
    await options.keys('ArrowDown')
    await options.shows('Sites with badges')
    await options.keys('Tab')
    await options.type('vt.example')
    await options.keys('Enter')
    await options.hasCount(1, 'button', 'Remove vt.example')
    await options.keys('Tab', 'Tab')
    await becomes(() => options.focus(), 'Remove vt.example')
    await options.keys('Enter')
    await becomes(() => options.focus(), 'Address of a site')
    await options.hasCount(0, 'button', 'Remove vt.example')
    await options.keys('Tab', 'Tab')
    await options.until((css) => document.activeElement === document.querySelector(css), BOX)
    await options.keys('Space')
    await options.until((css) => !document.querySelector(css).checked, BOX)
    await becomes(async () => (await firefox.look(await page.url())).text, '4')
  })

  for (const width of [320, 1400])
    await check(`axe finds nothing in the options at ${width} px, light and dark, and nothing sticks out`, async () => {
      const options = await firefox.options()
      await addSite(options, 'co.uk')
      await options.shows('This is not the address of a website.')
      await options.button('Clear everything')
      await options.size(width)
      for (const prefersColorSchemeOverride of ['light', 'dark']) {
        await options.look({ prefersColorSchemeOverride })
        deepEqual(await options.violations(), [])
      }
      deepEqual(
        await options.evaluate(() =>
          [...document.querySelectorAll('section')].flatMap((section) => {
            const { right } = section.getBoundingClientRect()
            const inside = [...section.querySelectorAll(':not(thead *)')]
            return inside.filter((one) => one.getBoundingClientRect().right > right + 0.5).map((one) => one.outerHTML)
          }),
        ),
        [],
      )
      equal(await options.evaluate(() => document.documentElement.scrollWidth <= document.body.clientWidth), true)
    })
}
