/** Lists by subscription: from an address or a file, looked up, refreshed, changed, switched off, removed; bad ones refused. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { BAD_LISTS, dayGoesBy, KINDS, RATINGS } from '../bad-lists.mjs'
import { becomes, poll } from './wait.mjs'

const ADDRESS = 'Address of a list'

export default async function ({ firefox, check, at, answer, asked }) {
  const ratings = at('127.0.0.1', '/ratings.csv')
  const serve = (how) => answer('127.0.0.1', '/ratings.csv', how)
  const give = (body, headers = {}) =>
    serve((_, response) => response.writeHead(200, { 'content-type': 'text/csv', ...headers }).end(body))
  const asks = () => asked.filter(({ url }) => url === '/ratings.csv')
  /** What the worker answers to "Who published this?" for a host. */
  const said = (host) =>
    firefox.desk.evaluate(async (wanted) => {
      await browser.storage.session.set({ question: { host: wanted } })
      const { value } = await browser.runtime.sendMessage({ smallprint: 'publisher-of' })
      await browser.storage.session.remove('question')
      return value.said
    }, host)
  const values = async () => (await said('pier.example')).flatMap((one) => one.values ?? [])
  const fetchList = async (options, address) => {
    await options.fill('input', ADDRESS, address)
    await options.button(/^Fetch$/)
  }
  const subscribe = async (options) => {
    await fetchList(options, ratings)
    await options.fill('.list-form input', /^Name$/, 'Harbour ratings')
    await options.button('Add the list')
    await options.shows('Harbour ratings was added.')
  }
  const remove = async (options) => {
    await options.press('.list button', 'Remove')
    await options.button('Remove now')
    await options.shows('No lists yet.')
  }

  await check('a list by its address: looked at, its columns named, added, and looked up by domain', async () => {
    give(RATINGS, { 'last-modified': 'Sun, 01 Nov 2026 10:00:00 GMT' })
    const options = await firefox.options()
    await fetchList(options, ratings)
    await options.hasCount(1, '.list-form', 'New list (rows: 3)')
    const use = (column) => options.evaluate((name) => find('select', name).value, `Use of column ${column}`)
    deepEqual([await use('Site'), await use('Outlet')], ['domain', 'name'])
    await options.fill('.list-form input', /^Name$/, 'Harbour ratings')
    await options.fill('.list-form input', 'Publisher', 'The Harbour Institute')
    await options.fill('.list-form input', 'Licence', 'CC BY 4.0')
    await options.fill('select', 'Use of column Seen', 'skip')
    await options.fill('input', 'Label of column Stars', 'Stars of 5')
    await options.shows('Stars of 5: 4.5', '.preview')
    await options.button('Add the list')
    for (const fact of [
      'The Harbour Institute',
      'Licence: CC BY 4.0',
      'As of November 1, 2026',
      'Rows: 2',
      'Rows without a domain: 1 of 3, the first in line 5',
    ])
      await options.shows(fact, '.list')
    await becomes(() => options.focus(), ADDRESS)
    for (const host of ['pier.example', 'www.pier.example', 'sport.pier.example']) {
      const [{ list: _, ...one }, ...others] = await said(host)
      deepEqual(others, [])
      deepEqual(one, {
        from: 'list',
        listName: 'Harbour ratings',
        publisher: 'The Harbour Institute',
        name: 'The Pier, a newspaper',
        domain: 'pier.example',
        values: [{ label: 'Stars of 5', value: '4.5' }],
      })
    }
    for (const host of ['thepier.example', 'pier.example.net', 'nowhere.example']) deepEqual(await said(host), [])
    equal(asks().length, 1)
    for (const header of ['cookie', 'referer', 'origin']) equal(asks()[0].headers[header], undefined)
    await remove(options)
  })

  await check('the alarm asks whether the list has changed, and takes up a newer one', async () => {
    let version = 1
    asked.length = 0
    serve((request, response) => {
      const etag = `"${version}"`
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
      else response.writeHead(200, { 'content-type': 'text/csv', etag }).end(`domain,stars\npier.example,${version}\n`)
    })
    const options = await firefox.options()
    await subscribe(options)
    const stars = (value) => [{ label: 'stars', value }]
    deepEqual(await values(), stars('1'))
    const nextDay = () => firefox.desk.evaluate(dayGoesBy)
    await nextDay()
    await becomes(async () => asks().length, 2)
    equal(asks()[1].headers['if-none-match'], '"1"')
    deepEqual(await values(), stars('1'))
    version = 2
    await nextDay()
    await becomes(values, stars('2'))
    await options.button('Refresh now: Harbour ratings')
    await options.shows('Harbour ratings has not changed.')
    await options.press('.list [role=switch]', 'Look up')
    await becomes(() => firefox.desk.evaluate(async () => (await browser.alarms.getAll()).length), 0)
    await remove(options)
  })

  await check('whatever the server does, the rows from before stay, and the list says what is wrong', async () => {
    give(RATINGS)
    const options = await firefox.options()
    await subscribe(options)
    const before = await said('pier.example')
    equal(before.length, 1)
    for (const [, how, words] of BAD_LISTS) {
      serve(how)
      await options.press('.list button', 'Refresh now')
      await options.shows(words, '.list')
      await options.shows('The rows from before are still in use.', '.list')
      deepEqual(await said('pier.example'), before)
    }
    give(RATINGS)
    await options.press('.list button', 'Refresh now')
    await options.until(() => !document.querySelector('.list').textContent.includes('still in use'))
    await remove(options)
  })

  await check('of a bad list nothing is taken on, and the page says why', async () => {
    const options = await firefox.options()
    const alert = '.add-list [role=alert]'
    for (const [, how, words] of BAD_LISTS) {
      serve(how)
      await fetchList(options, ratings)
      await options.shows(words, alert)
      await options.fill('input', ADDRESS, '')
    }
    for (const address of [
      'http://lists.example/a.csv',
      'lists.example/a.csv',
      'file:///a.csv',
      'https://a:b@lists.example/',
    ]) {
      await fetchList(options, address)
      await options.shows(/has to begin with https/, alert)
      await options.fill('input', ADDRESS, '')
      await options.until((css) => document.querySelector(css).textContent === '', alert)
    }
    await options.shows('No lists yet.')
  })

  await check('a list from a file: refused, added, changed, switched off and on, removed', async () => {
    const options = await firefox.options()
    const choose = (content) =>
      options.choose('.add-list input[type=file]', 'kinds.json', 'application/json', JSON.stringify(content))
    await choose({ ...KINDS, rows: [['pier.example']] })
    await options.shows(/entry 1/, '.add-list [role=alert]')
    await choose(KINDS)
    await options.button('Add the list')
    await options.shows('From a file: ', '.list')
    equal(await options.evaluate(() => find('.list a').href), KINDS.homepage)
    equal(await options.count('.list button', 'Refresh now'), 0)
    deepEqual(await values(), [
      { label: 'kind', value: 'newspaper' },
      { label: 'note', value: '<b>bold</b>' },
    ])
    await options.press('.list button', 'Change')
    await options.fill('.list input', /^Name$/, 'Kinds')
    await options.fill('.list input', 'Label of column kind', 'What it is')
    await options.fill('.list select', 'Use of column note', 'skip')
    await options.press('.list button', 'Save')
    await options.shows('Kinds was changed.')
    deepEqual(await values(), [{ label: 'What it is', value: 'newspaper' }])
    await options.press('.list [role=switch]', 'Look up')
    await becomes(values, [])
    await options.press('.list [role=switch]', 'Look up')
    await poll(async () => (await values()).length === 1)
    await options.press('.list button', 'Remove')
    await options.button('Keep')
    await remove(options)
    deepEqual(await values(), [])
  })

  await check(
    'by keyboard, and axe finds nothing in the form and the list, light and dark, narrow and wide',
    async () => {
      give(RATINGS)
      const options = await firefox.options()
      await options.evaluate((name) => find('input', name).focus(), ADDRESS)
      await options.type(ratings)
      await options.keys('Enter')
      await poll(async () => (await options.focus()).startsWith('New list'))
      await options.keys('Tab')
      await becomes(() => options.focus(), 'Name')
      await options.keys('Enter')
      await options.shows('ratings was added.')
      await options.press('.list button', 'Change')
      await fetchList(options, ratings)
      await options.hasCount(2, '.list-form')
      for (const prefersColorSchemeOverride of ['light', 'dark']) {
        await options.look({ prefersColorSchemeOverride })
        for (const width of [320, 1000]) {
          await options.size(width)
          deepEqual(await options.violations(), [])
        }
      }
      match(await options.text('.list'), /ratings/)
    },
  )
}
