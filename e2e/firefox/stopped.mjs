/** The background page stopped after every step of a journey, as the browser does when it likes; and the extension updated, switched off and removed. */
import { deepEqual, equal } from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { halved, STORY } from '../piece.mjs'
import { Badges, bare } from './badges.mjs'
import { ADDON, BUILT } from './firefox.mjs'
import { becomes, poll } from './wait.mjs'

export default async function ({ firefox, check, at, answer }) {
  const isRead = (url, caveats, author) =>
    becomes(async () => {
      const { state, text } = await firefox.look(url)
      return [state?.reading?.authors.map(({ name }) => name), text]
    }, [[author], caveats])
  /** Makes each step, with the background page stopped after it. */
  const stopping = async (...steps) => {
    for (const step of steps) {
      await step()
      await firefox.stop()
    }
  }
  const story = async () => {
    const page = await firefox.open(at('vt', STORY))
    await isRead(await page.url(), '5', 'Rohan Malhotra')
    return page
  }

  await check('stopped: a page is read, and read again when its byline changes', async () => {
    const slow = halved()
    answer('gazette', '/slow.html', slow.answer)
    const url = at('gazette', '/slow.html')
    let opening
    await stopping(
      async () => {
        opening = firefox.open(url)
        await poll(slow.isAsked)
      },
      async () => {
        slow.finish()
        await opening
      },
      () => isRead(url, '', 'Ada Marsh'),
      async () => {
        const page = await opening
        await page.evaluate(() => {
          document.querySelector('.byline').textContent = 'By Una Reed'
        })
      },
      () => isRead(url, '', 'Una Reed'),
    )
  })

  await check('stopped: the popup shows the reading, the words in the page, and a policy that is kept', async () => {
    let page
    let popup
    await stopping(
      async () => {
        page = await story()
      },
      async () => {
        popup = await firefox.popupPage(page)
        await popup.shows('Rohan Malhotra', '.authors')
      },
      async () => {
        await popup.press('button', /^Show in page/)
        await becomes(() => page.evaluate(() => CSS.highlights.size), 1)
      },
      async () => {
        await popup.button(/^Read this policy: .*Policy Notice/)
        await popup.shows('VT does not guarantee', '.policy-page')
      },
      async () => {
        await popup.reload()
        await popup.button(/^Read this policy: .*Policy Notice/)
        await popup.shows('VT does not guarantee', '.policy-page')
      },
    )
  })

  await check("stopped: a badge's card opens, and hides badges on the site; the wish is kept", async () => {
    let page
    let badges
    await stopping(
      async () => {
        page = await story()
        badges = new Badges(page)
        await badges.stand(4)
      },
      () => badges.open('By Rohan'),
      async () => {
        await badges.waysToHide()
        await badges.tabTo('Hide badges on this site')
        await page.keys('Enter')
        await bare(page)
      },
    )
    deepEqual((await firefox.storage('sync', 'get', 'settings')).settings.quietSites, ['vt.example'])
  })

  await check('stopped: an option changes, and pages, the icon and the keys follow', async () => {
    let page
    let options
    await stopping(
      async () => {
        page = await story()
        options = await firefox.options()
      },
      async () => {
        await options.press('input[type=checkbox]', /satire/i)
        await isRead(await page.url(), '4', 'Rohan Malhotra')
      },
      async () => {
        await options.press('input[type=checkbox]', /satire/i)
        await isRead(await page.url(), '5', 'Rohan Malhotra')
      },
      async () => {
        await firefox.command(page, 'J')
        await poll(async () => (await new Badges(page).heard()).includes('Place 1 of 3'))
      },
      async () => {
        await firefox.command(page, 'J')
        await poll(async () => (await new Badges(page).heard()).includes('Place 2 of 3'))
      },
    )
  })

  await check('stopped: a click on the icon wakes it, and the popup has the reading', async () => {
    const page = await story()
    await firefox.stop()
    const popup = await firefox.clickIcon(page)
    await popup.shows('Rohan Malhotra')
    await popup.shows('Russia')
  })

  await check('stopped: a list is subscribed to, and says what it has of an outlet', async () => {
    answer('127.0.0.1', '/ratings.csv', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/csv' }).end('domain,stars\nvt.example,4\nnone.example,1\n'),
    )
    let options
    await stopping(
      async () => {
        options = await firefox.options()
        await options.fill('input', 'Address of a list', at('127.0.0.1', '/ratings.csv'))
        await options.button(/^Fetch$/)
        await options.hasCount(1, '.list-form')
      },
      async () => {
        await options.button('Add the list')
        await options.shows('ratings was added.')
      },
      () =>
        becomes(
          () => firefox.desk.evaluate(async () => (await browser.alarms.getAll()).map(({ name }) => name)),
          ['refresh-lists'],
        ),
      async () => (await firefox.popupPage(await story())).shows(/stars.*4/),
    )
  })

  await check('updated, switched off, on again, removed, installed again: beside an open page', async () => {
    await firefox.begin()
    let page = await story()
    const url = await page.url()
    const body = () => page.evaluate(() => document.body.outerHTML)
    const clean = await body()
    const isThere = async () => {
      await new Badges(page).stand(4)
      equal(await page.evaluate(() => document.documentElement.children.length), 3)
      await isRead(url, '5', 'Rohan Malhotra')
      const popup = await firefox.popupPage(page)
      await popup.shows('Rohan Malhotra', '.authors')
      await popup.close()
    }
    // Firefox ends our script without a word: what stood in the page stands there, lifeless, until it is loaded again.
    const isGone = async () => {
      await page.reload()
      await bare(page)
      equal(await body(), clean)
    }
    const desk = async () => {
      firefox.desk = await firefox.open(`${firefox.origin}/icons/16.png`)
    }
    const manage = (what) =>
      firefox.chrome(async (id, how) => (await AddonManager.getAddonByID(id))[how](), ADDON, what)
    await isThere()
    const newer = mkdtempSync(join(firefox.folder, 'newer-'))
    cpSync(BUILT, newer, { recursive: true })
    const manifest = join(newer, 'manifest.json')
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version: '99.0.0' }))
    await firefox.send('webExtension.install', { extensionData: { type: 'path', path: newer } })
    await desk()
    await isThere()
    await manage('disable')
    await manage('enable')
    await desk()
    await isThere()
    await manage('disable')
    await isGone()
    await manage('enable')
    await desk()
    await isThere()
    await manage('uninstall')
    await isGone()
    await firefox.install()
    page = await firefox.opened(url)
    await isThere()
  })
}
