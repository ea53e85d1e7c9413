/** The first page, which opens by itself after the installation. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { Badges, bare } from './badges.mjs'
import { NAME } from './firefox.mjs'
import { becomes, poll } from './wait.mjs'

export default async function ({ firefox, check }) {
  /** The page, once its sample and the popup beside it stand. */
  const ready = async () => {
    const page = await firefox.inside('welcome')
    const [sample, popup] = [await page.frame('/welcome/page.html'), await page.frame('/welcome/popup.html')]
    await popup.shows('Ada Marsh', 'main')
    await becomes(() => sample.evaluate(() => document.documentElement.children.length), 3)
    return { page, sample, popup }
  }
  const pin = (area) =>
    firefox.chrome((id, where) => CustomizableUI.addWidgetToArea(id, where), `${NAME}-browser-action`, area)
  const badgesStand = (sample) =>
    becomes(() => sample.evaluate(() => document.documentElement.lastElementChild.tagName), 'DIV')

  await check('the sample is read and explained by the real badges and the real popup', async () => {
    const { sample, popup } = await ready()
    for (const said of ['The Harbour Post', 'The Lighthouse Review', 'is a former harbour pilot.', 'admin'])
      await popup.shows(said, 'main')
    await popup.press('button', /^Show in page.*accuracy/)
    await becomes(
      () => sample.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).map(String)),
      ['The Harbour Post does not guarantee the accuracy of its articles.'],
    )
    equal(await sample.evaluate(() => document.documentElement.scrollHeight <= innerHeight), true)
  })

  await check('by keyboard alone: a card is opened, the badges are hidden and brought back', async () => {
    const { page, sample } = await ready()
    await page.keys('Tab')
    await becomes(() => page.evaluate(() => document.activeElement.tagName), 'IFRAME')
    await page.keys('Enter')
    const badges = new Badges(sample)
    await poll(async () => (await badges.card()) !== null)
    await badges.tabTo('Hide badges', page)
    await page.keys('Enter')
    await badges.tabTo('Hide badges on this site', page)
    await page.keys('Enter')
    await bare(sample)
    await page.shows('The badges are hidden on this site.')
    await becomes(() => page.focus(), 'Show the badges again')
    await page.keys('Enter')
    await badgesStand(sample)
  })

  await check("the popup's switch hides the badges and brings them back", async () => {
    const { sample, popup } = await ready()
    await popup.press('[role=switch]')
    await bare(sample)
    await popup.press('[role=switch]')
    await badgesStand(sample)
  })

  await check(
    'it says how to pin the icon in this browser, how the keys are set, and that nothing is ever sent',
    async () => {
      await pin('unified-extensions-area')
      const { page } = await ready()
      for (const said of ['Nothing that you read or do leaves it.', 'Pin to Toolbar', /Alt\+Shift\+J|⌃⇧J/])
        await page.shows(said)
      match(await page.text('.keys'), /Alt\+Shift\+Y|⌃⇧Y/)
      await pin('nav-bar')
      await page.shows('The icon is in your toolbar.', '[role=status]')
    },
  )

  for (const width of [320, 1280])
    await check(`axe finds nothing in the first page at ${width} px, light and dark`, async () => {
      const { page, sample, popup } = await ready()
      await page.size(width)
      for (const prefersColorSchemeOverride of ['light', 'dark']) {
        await page.look({ prefersColorSchemeOverride })
        for (const one of [page, sample, popup]) deepEqual(await one.violations(), [])
      }
      equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true)
    })
}
