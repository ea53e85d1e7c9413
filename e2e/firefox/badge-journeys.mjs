/** Badges in pages: reached and opened, hidden in every way, closed to the page, in nobody's way. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Badges, bare } from './badges.mjs'
import { becomes, poll } from './wait.mjs'

const STORY = '/2019/12/karachi-docks.html'

export default async function ({ firefox, check, at }) {
  /** A page with its badges. */
  const badged = async (count = 4, site = 'vt', path = STORY) => {
    const page = await firefox.visit(at(site, path))
    const badges = new Badges(page)
    await badges.stand(count)
    return { page, badges }
  }
  const noCard = (badges) => becomes(() => badges.card(), null)

  await check('a badge at the byline and one at each block with caveats, reached by keyboard', async () => {
    const { page, badges } = await badged()
    const names = await badges.names()
    match(names[0], /By Rohan Malhotra/)
    match(names[3], /satire/)
    await page.evaluate(() => [...document.querySelectorAll('a')].at(-1).focus())
    await page.keys('Tab')
    await becomes(() => badges.focus(), names[0])
    await page.keys('Enter')
    await poll(async () => (await badges.card())?.includes('is a retired merchant navy captain, PhD.'))
    await page.keys('Escape')
    await noCard(badges)
    equal(await badges.focus(), names[0])
  })

  await check("a click opens a card with the page's words; one beside it closes it", async () => {
    const { page, badges } = await badged()
    await badges.open('satire')
    match(await badges.card(), /Some articles may be satirical in nature\./)
    await page.click(5, 5)
    await noCard(badges)
  })

  await check('Escape closes the card from wherever the focus is, and gives it back only where it had it', async () => {
    const { page, badges } = await badged()
    await badges.open('By Rohan')
    await page.evaluate(() => document.querySelector('a').focus())
    await page.keys('Escape')
    await noCard(badges)
    equal(await page.evaluate(() => document.activeElement.tagName), 'A')
  })

  await check('a quiet mark grows a word when it is pointed at; Escape takes it back', async () => {
    const { page, badges } = await badged()
    for (const { width, height } of await badges.boxes()) deepEqual([width, height], [24, 24])
    const words = async () => (await badges.boxes('.word')).length
    equal(await words(), 0)
    const [{ x, y }] = await badges.boxes()
    await page.pointer(x + 12, y + 12)
    await becomes(words, 1)
    await page.keys('Escape')
    await becomes(words, 0)
    await page.pointer(x + 12, y + 212)
    await page.pointer(x + 12, y + 12)
    await becomes(words, 1)
  })

  await check('the page does not move, and does not see inside', async () => {
    const { page, badges } = await badged()
    await badges.open('By Rohan')
    const boxes = () =>
      page.evaluate(() => ({
        elements: [...document.body.querySelectorAll('*')].map((one) => JSON.stringify(one.getBoundingClientRect())),
        size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      }))
    const withBadges = await boxes()
    const host = () => {
      const { shadowRoot, attributes } = document.documentElement.lastElementChild
      return [shadowRoot, attributes.length]
    }
    deepEqual(await page.evaluate(host), [null, 0])
    await page.evaluate(() => document.documentElement.lastElementChild.setAttribute('hidden', ''))
    deepEqual(await boxes(), withBadges)
  })

  await check(
    'one badge is hidden for the visit, stays away when the page is read again, and is back with the next',
    async () => {
      const { page, badges } = await badged()
      const names = await badges.names()
      await badges.open(names[1])
      deepEqual(await badges.waysToHide(), ['Hide this badge', 'Hide badges on this site', 'Hide badges everywhere'])
      await badges.tabTo('Hide this badge')
      await page.keys('Enter')
      await becomes(() => badges.names(), names.toSpliced(1, 1))
      equal(await badges.focus(), names[2])
      await page.evaluate(() => document.querySelector('h1').append(' (late)'))
      await poll(async () => JSON.stringify(await firefox.stateOf(await page.url())).includes('(late)'))
      deepEqual(await badges.names(), names.toSpliced(1, 1))
      await page.reload()
      await becomes(() => badges.names(), names)
    },
  )

  await check('hidden on this site, they are gone there at once; the popup brings them back', async () => {
    const { page, badges } = await badged()
    await badges.open('By Rohan')
    await badges.waysToHide()
    await badges.tabTo('Hide badges on this site')
    await page.keys('Enter')
    await bare(page)
    await badged(2, 'gazette', '/world/winter-fuel.html')
    const popup = await firefox.popupPage(page)
    await popup.press('[role=switch]')
    await badges.stand(4)
    await popup.press('[role=switch]')
    await bare(page)
  })

  await check('hidden everywhere, they come only on a click; the options have it so, and change it', async () => {
    const { page: other } = await badged(2, 'gazette', '/world/winter-fuel.html')
    const { page, badges } = await badged()
    await badges.open('By Rohan')
    await badges.waysToHide()
    await badges.tabTo('Hide badges everywhere')
    await page.keys('Enter')
    await bare(page)
    await bare(other)
    const options = await firefox.options()
    const isChosen = (name) => options.evaluate((called) => find('input[type=radio]', called).checked, name)
    equal(await isChosen('Only when I click'), true)
    await options.press('input[type=radio]', 'On every site')
    await badges.stand(4)
  })

  await check('nothing of it is printed', async () => {
    const { page, badges } = await badged()
    await page.look({ mediumOverride: 'print' })
    await becomes(() => badges.boxes(), [])
    await page.look({ mediumOverride: '' })
    await badges.stand(4)
  })

  await check('they stand in a page whose policy allows no styles of others', async () => {
    const { badges } = await badged(3, 'observer', '/homes/damp.html')
    match((await badges.names()).join(), /Miriam Achterberg/)
    const [{ x, y }] = await badges.boxes()
    equal(x > 8 && y > 8, true)
  })

  await check('axe finds nothing in badges and card, light and dark', async () => {
    const { badges } = await badged()
    await badges.open('By Rohan')
    await badges.waysToHide()
    // A closed root cannot be looked into: the same markup and sheet, in a page of their own.
    const css = readFileSync(new URL('../../src/content/badges.css', import.meta.url), 'utf8').replaceAll(
      ':host',
      '.host',
    )
    const html = await badges.ask(() => inside('.layer')[0].outerHTML)
    const copy = await firefox.open('about:blank')
    await copy.evaluate(
      (sheet, layer) => {
        document.documentElement.lang = 'en'
        document.head.innerHTML = `<title>Badges</title><style>${sheet}</style>`
        document.body.innerHTML = `<main><h1>Badges</h1><div class="host">${layer}</div></main>`
      },
      css,
      html,
    )
    for (const prefersColorSchemeOverride of ['light', 'dark']) {
      await copy.look({ prefersColorSchemeOverride })
      deepEqual(await copy.violations(), [])
    }
    // The measure is no deaf one.
    await copy.evaluate(() => {
      for (const button of document.querySelectorAll('.card button')) {
        button.replaceChildren()
        for (const name of button.getAttributeNames()) if (name !== 'class') button.removeAttribute(name)
      }
    })
    match(String(await copy.violations()), /button-name/)
  })
}
