/** Policies of the site and its trust.txt: read on a click, of that site only, kept, and refused for a reason. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { BAD_POLICIES } from '../bad-policies.mjs'
import { STORY } from '../piece.mjs'
import { becomes, poll } from './wait.mjs'

const POLICY = '/policy-notice.html'
const SAID = 'VT does not guarantee the accuracy or completeness of any article.'
const READ = /^Read this policy: .*Policy Notice/
const html = (body) => (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body)
const TEXT = { 'content-type': 'text/plain; charset=utf-8' }

export default async function ({ firefox, check, at, answer, unanswer, asked }) {
  const asks = (end) => asked.filter(({ url }) => url.endsWith(end))
  const visit = () => firefox.visit(at('vt', STORY))
  const open = async (page) => firefox.popupPage(page ?? (await visit()))
  /** Each journey has a policy that was not read before. */
  const anew = async () => {
    asked.length = 0
    unanswer('vt', POLICY)
    await firefox.storage('local', 'clear', undefined)
  }

  await check(
    'the real popup reads a policy on a click, and not before, and tells the site nothing of the reader',
    async () => {
      const page = await firefox.visit(at('vt', STORY))
      await page.run(`document.cookie = 'reader=7'`)
      const popup = await firefox.clickIcon(page)
      await popup.hasCount(1, 'button', READ)
      equal(asks(POLICY).length, 0)
      await popup.button(READ)
      for (const said of [SAID, 'necessarily those of VT', 'satire', POLICY, 'Fetched'])
        await popup.shows(said, '.policy-page')
      equal(asks(POLICY).length, 1)
      for (const header of ['cookie', 'referer', 'origin']) equal(asks(POLICY)[0].headers[header], undefined)
    },
  )

  await check(
    'a policy is kept: shown the next time without a request, until it is wanted anew; counted and cleared',
    async () => {
      await anew()
      const popup = await open()
      await popup.button(READ)
      await popup.shows(SAID, '.policy-page')
      const next = await open()
      await next.button(READ)
      await next.shows(SAID, '.policy-page')
      equal(asks(POLICY).length, 1)
      await next.button('Fetch again')
      await becomes(async () => asks(POLICY).length, 2)
      await next.shows(SAID, '.policy-page')
      const options = await firefox.options()
      await options.button('Clear: Policy pages')
      await options.button('Clear now')
      await becomes(
        async () => Object.keys(await firefox.storage('local', 'get')).filter((key) => key.startsWith('policy:')),
        [],
      )
    },
  )

  await check('a fetched page runs no scripts and loads nothing', async () => {
    await anew()
    answer(
      'vt',
      POLICY,
      html(`<script src="/taken.js"></script><img src="/taken.png" onerror="document.title='taken'">
      <link rel="stylesheet" href="/taken.css"><iframe src="/taken.html"></iframe><h1>Notice</h1><p>${SAID}</p>`),
    )
    const popup = await open()
    await popup.button(READ)
    await popup.shows(SAID, '.policy-page')
    deepEqual(asked.filter(({ url }) => url.includes('taken')).length, 0)
    equal(await popup.evaluate(() => document.title), 'Smallprint')
  })

  // For all of these, one page stays open.
  let page = await visit()
  for (const [says, how, words] of BAD_POLICIES)
    await check(
      `a policy: ${says}`,
      async () => {
        await anew()
        answer('vt', POLICY, how)
        const popup = await open(page)
        await popup.button(READ)
        await popup.shows(words, '.policy [role=status]')
        equal(await popup.count('.policy-page'), 0)
        await popup.close()
      },
      { stay: true },
    )

  await check('a redirect within the site is followed, and its end is told', async () => {
    await anew()
    answer('vt', POLICY, (_, response) => response.writeHead(301, { location: '/moved.html' }).end())
    answer('vt', '/moved.html', html(`<p>${SAID}</p>`))
    const popup = await open()
    await popup.button(READ)
    await popup.shows('/moved.html', '.policy-page')
  })

  await check('policies of other sites are linked, and not offered to be read', async () => {
    answer(
      'vt',
      '/foreign.html',
      html(`<title>A | VT</title><h1>A long enough headline</h1>${'<p>The tide came in twice that day, and twice it went out again, as tides do on this coast all year round.</p>'.repeat(8)}
      <footer><a href="https://owner.example/terms">Terms of Use</a> <a href="/about.html">About VT</a></footer>`),
    )
    const popup = await firefox.popupPage(await firefox.visit(at('vt', '/foreign.html')))
    await popup.hasCount(1, 'button', /^Read this policy: .*About VT/)
    equal(await popup.count('button', /^Read this policy/), 1)
    equal(await popup.count('a', /^Terms of Use/), 1)
  })

  const put = (site, path, body, headers = TEXT) =>
    answer(site, path, (_, response) => response.writeHead(200, headers).end(body))
  const BUTTON = 'Read this outlet’s trust.txt'
  const bothPaths = ['/trust.txt', '/.well-known/trust.txt']

  await check('trust.txt: what the other side bears out is confirmed, the rest are called claims', async () => {
    asked.length = 0
    const [beacon, gazette, ledger] = ['beacon', 'gazette', 'ledger'].map((site) => at(site, '/'))
    put(
      'vt',
      '/trust.txt',
      `# VT\nbelongto=${beacon}\ncontrolledby=${gazette}\ncontrol=${ledger}\nmember=http://10.0.0.7/\ncontact=<b>desk</b>\ndatatrainingallowed=no\n`,
    )
    put('beacon', '/trust.txt', '<!doctype html><p>Not found</p>', { 'content-type': 'text/html' })
    put('beacon', '/.well-known/trust.txt', `member=${at('vt', '/')}`)
    put('gazette', '/trust.txt', `control=${ledger}`)
    const popup = await firefox.clickIcon(await firefox.visit(at('vt', STORY)))
    await popup.hasCount(1, 'button', BUTTON)
    equal(asks('trust.txt').length, 0)
    await popup.button(BUTTON)
    await popup.hasCount(5, '.trust li')
    const lines = await popup.evaluate(() => all('.trust li').map((one) => plain(one.innerText)))
    match(lines[0], /Controlled by .*gazette\.example.*Only a claim: the trust\.txt of/)
    match(lines[1], /Belongs to .*beacon\.example.*Confirmed by/)
    match(lines[2], /Controls .*ledger\.example.*Only a claim: no trust\.txt/)
    equal(lines[3].includes('contact=<b>desk</b>'), true)
    const made = asks('trust.txt')
    equal(made.length <= 10, true)
    for (const { headers } of made) deepEqual([headers.cookie, headers.referer], [undefined, undefined])
    await popup.button('Hide trust.txt')
    await popup.hasCount(0, '.trust li')
    await popup.button(BUTTON)
    await popup.hasCount(5, '.trust li')
    equal(asks('trust.txt').length, made.length)
  })

  const NONE = [
    ['no such file', () => undefined],
    [
      'a web page in its place',
      (path) => put('vt', path, 'member=https://pier.example/', { 'content-type': 'text/html' }),
    ],
    [
      'a redirect to another site',
      (path) =>
        answer('vt', path, (_, response) =>
          response.writeHead(302, { location: at('beacon', '/.well-known/trust.txt') }).end(),
        ),
    ],
  ]
  page = await visit()
  for (const [what, arrange] of NONE)
    await check(
      `trust.txt: ${what}: the outlet has none`,
      async () => {
        for (const path of bothPaths) {
          unanswer('vt', path)
          arrange(path)
        }
        const popup = await open(page)
        await popup.button(BUTTON)
        await popup.shows('This outlet has no trust.txt.')
        doesNotMatch(await popup.text(), /Confirmed by/)
        await popup.close()
      },
      { stay: true },
    )

  await check('trust.txt: a file without end is let go', async () => {
    put('vt', '/trust.txt', Buffer.alloc(2_100_000, 'member=https://pier.example/\n'))
    const popup = await open()
    await popup.button(BUTTON)
    await popup.shows(/too large/)
    await poll(async () => (await popup.count('.trust li')) === 0)
  })
}
