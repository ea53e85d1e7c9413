/** What an organisation lays down, in the file that Firefox reads on Linux: it holds in pages, is said, and cannot be changed. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { STORY } from '../piece.mjs'
import { Badges } from './badges.mjs'
import { becomes, poll } from './wait.mjs'

/** Elsewhere, the unit tests of the settings have to do. */
export const isHere = process.platform === 'linux'

export default async function ({ firefox, check, at, answer }) {
  const laidDown = {
    address: at('127.0.0.1', '/school.csv'),
    name: 'School list',
    publisher: 'The School',
    columns: { domain: 'site', name: 'title', show: [{ column: 'stars', label: 'Points' }] },
  }
  answer('127.0.0.1', '/school.csv', (_, response) =>
    response.writeHead(200, { 'content-type': 'text/csv' }).end('site,title,stars\nvt.example,The VT,2\n'),
  )

  await check('what an organisation sets holds in pages, is said, and cannot be changed', async () => {
    firefox.policy({ badges: 'chosen', chosenSites: ['vt.example'], hiddenKinds: ['satire'] })
    await firefox.begin()
    const page = await firefox.open(at('vt', STORY))
    await becomes(async () => (await firefox.look(await page.url())).text, '4')
    const badges = new Badges(page)
    await badges.stand(4)
    equal((await badges.names()).join().includes('satire'), false)
    // Neither where badges are drawn nor the list of sites is the reader's: a card offers no way to leave them.
    await badges.open('By Rohan')
    deepEqual(await badges.waysToHide(), ['Hide this badge'])
    const popup = await firefox.popupPage(page)
    deepEqual(await popup.evaluate(() => [find('[role=switch]').checked, find('[role=switch]').disabled]), [true, true])
    match(await popup.text('footer'), /Set by your organisation/)
    const options = await firefox.options()
    await options.hasCount(3, '.locked')
    deepEqual(
      await options.evaluate(() =>
        all('fieldset input[type=radio]', /./)
          .slice(0, 3)
          .map((one) => [one.checked, one.matches(':disabled')]),
      ),
      [
        [false, true],
        [true, true],
        [false, true],
      ],
    )
    deepEqual(
      await options.evaluate(() => {
        const box = find('input[type=checkbox]', /satire/i)
        return [box.checked, box.matches(':disabled')]
      }),
      [false, true],
    )
    await options.shows('vt.example')
    equal(await options.count('button', 'Remove vt.example'), 0)
  })

  await check('what is changed by the organisation, and left to the reader, holds from the next start', async () => {
    firefox.policy({ badges: 'click', changeable: ['badges'] })
    await firefox.begin()
    const page = await firefox.visit(at('vt', STORY))
    await becomes(async () => (await firefox.look(await page.url())).text, '5')
    const badges = new Badges(page)
    deepEqual(await badges.names(), [])
    const options = await firefox.options()
    await options.hasCount(0, '.locked')
    equal(await options.evaluate(() => find('input[type=radio]', 'Only when I click').checked), true)
    await options.press('input[type=radio]', 'On every site')
    await badges.stand(4)
  })

  await check(
    'lists of an organisation are there by themselves, in the popup, locked; and go with the policy',
    async () => {
      firefox.policy({ lists: [laidDown] })
      await firefox.begin()
      const options = await firefox.options()
      for (const said of ['School list', 'The School', 'Set by your organisation']) await options.shows(said, '.list')
      await options.until(() => all('.list [role=switch]').every((one) => one.checked && one.matches(':disabled')))
      deepEqual(await options.evaluate(() => all('.list button').map((one) => plain(one.textContent))), ['Refresh now'])
      deepEqual(await options.violations(), [])
      const popup = await firefox.popupPage(await firefox.visit(at('vt', STORY)))
      await popup.shows(/School list.*Points.*2/, '.said-list')
      firefox.policy()
      await firefox.begin()
      await poll(async () => (await (await firefox.options()).text()).includes('No lists yet.'))
    },
  )
}
