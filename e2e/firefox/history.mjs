/** The reading history: off as it comes; kept, found, deleted; and what changed on a page since. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { piece, STORY } from '../piece.mjs'
import { becomes, poll } from './wait.mjs'

/** What the database holds, past the extension's own code; null where there is none. */
const KEPT = async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'history')) return null
  const asked = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result)
      request.onerror = () => failed(request.error)
    })
  const db = await asked(indexedDB.open('history'))
  const rows = await asked(db.transaction('readings').objectStore('readings').getAll())
  db.close()
  return rows.map(({ url, title, settled }) => ({ url, title, settled }))
}

export default async function ({ firefox, check, at, answer }) {
  const kept = () => firefox.desk.evaluate(KEPT)
  const serve = (site, path, given) =>
    answer(site, path, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(piece(given))
    })
  const switchOn = async () => {
    const options = await firefox.options()
    await options.press('[role=switch]', 'Keep a history of what I read')
    await options.until(() => find('[role=switch]', 'Keep a history').checked)
    return options
  }
  /** Opens a piece and waits until the history has it. */
  const read = async (site, path) => {
    const before = (await kept())?.length ?? 0
    const page = await firefox.visit(at(site, path))
    await poll(async () => (await kept())?.length > before, 'Not kept')
    return page
  }
  const deleteAll = async (history) => {
    await history.button('Delete all')
    await history.button('Delete now')
    await becomes(kept, [])
  }

  await check('off, as it comes: nothing is kept, and there is not even a place for it', async () => {
    const popup = await firefox.popupPage(await firefox.visit(at('vt', STORY)))
    await popup.hasCount(0, 'button', 'History')
    await firefox.options()
    equal(await kept(), null)
  })

  await check('on: the popup says what else was read under the name', async () => {
    serve('gazette', '/pier.html', { byline: 'By Rohan Malhotra' })
    await switchOn()
    await read('vt', STORY)
    const popup = await firefox.clickIcon(await read('gazette', '/pier.html'))
    await popup.shows('You have read 1 other piece under this name, in VT.')
    await popup.shows('History')
    await popup.close()
    await deleteAll(await firefox.inside('history'))
  })

  await check('on: a byline and a correction that changed since are shown, then and now', async () => {
    const given = {
      byline: 'By Ada Marsh',
      more: '<p class="correction"><em>Correction: An earlier version of this article gave the wrong length of the pier.</em></p>',
    }
    serve('gazette', '/changing.html', given)
    await switchOn()
    const first = await read('gazette', '/changing.html')
    await poll(async () => (await kept())[0].settled)
    await first.close()
    given.byline = 'By Una Reed'
    given.more = given.more.replace('length of', 'length and age of')
    const page = await read('gazette', '/changing.html')
    const popup = await firefox.clickIcon(page)
    await popup.shows(/Changed since you read it on/)
    for (const said of [
      'By Ada Marsh',
      'By Una Reed',
      'gave the wrong length of the pier',
      'gave the wrong length and age',
    ])
      await popup.shows(said)
    await deleteAll(await firefox.inside('history'))
  })

  await check('switched off at once; what is kept stays until it is deleted', async () => {
    const options = await switchOn()
    const popup = await firefox.popupPage(await read('vt', STORY))
    await popup.hasCount(1, 'button', 'History')
    await options.press('[role=switch]', 'Keep a history of what I read')
    await popup.hasCount(0, 'button', 'History')
    await firefox.visit(at('gazette', '/world/winter-fuel.html'))
    equal((await kept()).length, 1)
    await options.shows('Readings kept before: 1.')
    await deleteAll(options)
  })

  await check('the page: search, delete one, save, delete all', async () => {
    await switchOn()
    const history = await firefox.inside('history')
    await read('vt', STORY)
    const page = await read('gazette', '/world/winter-fuel.html')
    await history.hasCount(2, 'li .piece')
    await read('anzeiger', '/kultur/kirchenorgel.html')
    await history.hasCount(3, 'li .piece')
    await history.fill('input[type=search]', '', 'SOLHEIM')
    await history.hasCount(1, 'li .piece')
    await history.shows('Shown: 1', '[role=status]')
    await history.fill('input[type=search]', '', 'no such piece')
    await history.shows('Nothing found.', '[role=status]')
    await history.fill('input[type=search]', '', '')
    await history.hasCount(3, 'li .piece')
    await history.button('Save as JSON')
    const json = JSON.parse(await firefox.saved('smallprint-history.json'))
    deepEqual(
      json.readings.map(({ outlet }) => outlet.domain),
      ['anzeiger.example', 'gazette.example', 'vt.example'],
    )
    await history.button('Save as a table (CSV)')
    match(await firefox.saved('smallprint-history.csv'), /Ingrid Solheim; Marcus Feld/)
    await history.button(/^Delete: .*Northern ports/)
    await history.hasCount(2, 'li .piece')
    equal(
      (await kept()).some(({ url }) => url === page.url),
      false,
    )
    await history.press('button', 'Delete all')
    await becomes(() => history.focus(), 'Delete now')
    await history.keys('Escape')
    await becomes(() => history.focus(), 'Delete all')
    await history.keys('Enter')
    await becomes(() => history.focus(), 'Delete now')
    await history.keys('Enter')
    await history.shows('Nothing has been kept yet.')
    deepEqual(await kept(), [])
  })

  await check('axe finds nothing in the history, light and dark, narrow and wide, and nothing sticks out', async () => {
    await switchOn()
    await read('vt', STORY)
    const history = await firefox.inside('history')
    await history.button('Delete all')
    for (const prefersColorSchemeOverride of ['light', 'dark']) {
      await history.look({ prefersColorSchemeOverride })
      for (const width of [320, 1000]) {
        await history.size(width)
        deepEqual(await history.violations(), [])
        equal(await history.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true)
      }
    }
  })
}
