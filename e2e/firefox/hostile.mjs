/** Pages that attack: a clear state, nothing thrown, and in our own pages nothing but text. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { ATTACKS, BODY, story } from '../attacks.mjs'
import { Badges } from './badges.mjs'
import { becomes } from './wait.mjs'

export default async function ({ firefox, check, at, answer }) {
  const open = (html, path, { type = 'text/html', headers = {} } = {}) => {
    answer('gazette', path, (_, response) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers })
      response.end(html)
    })
    return firefox.open(at('gazette', path))
  }
  const unharmed = async () => deepEqual(await firefox.faults(), [])

  for (const [n, attack] of ATTACKS.entries())
    await check(`hostile: ${attack.what}`, async () => {
      const page = await open(attack.html(), `/attacks/${n}.html`, attack)
      const state = await firefox.stateOf(await page.url())
      if ('status' in attack && !attack.status) match(state.status, /^(?:read|failed|no-article)$/)
      else equal(state.status, attack.status ?? 'read')
      if (state.status === 'read') {
        if (attack.authors)
          deepEqual(
            state.reading.authors.map(({ name }) => name),
            attack.authors,
          )
        doesNotMatch(JSON.stringify(state.reading), /polluted|Evil Twin/)
        // What turns the direction of text never comes through in a name.
        for (const { name } of state.reading.authors) doesNotMatch(name, /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/)
      }
      const popup = await firefox.popupPage(page)
      const foreign = 'main :is(img, script, iframe, b[onclick], [onerror], a:not([href^="http"]))'
      equal(await popup.count(foreign), 0)
      await unharmed()
    })

  await check('our host removed and cloned: the badges come back once, and no copy works', async () => {
    const page = await open(story(), '/attacks/host.html')
    const badges = new Badges(page)
    await badges.stand(1)
    await page.evaluate(() => {
      const ours = document.documentElement.lastElementChild
      const copy = ours.cloneNode(true)
      copy.id = 'copy'
      document.body.append(copy)
      ours.remove()
    })
    // The next movement of the page brings the badges back.
    await page.size(1000, 700)
    await badges.stand(1)
    equal(await page.evaluate(() => document.getElementById('copy').shadowRoot), null)
    equal(await page.evaluate(() => document.documentElement.children.length), 3)
    await unharmed()
  })

  await check('a badge of ours that the page fakes changes nothing in the popup', async () => {
    const fake =
      '<div class="badge" role="button" aria-label="Smallprint: By Evil Twin">By Evil Twin, says Smallprint</div>'
    const page = await open(story({ body: BODY + fake }), '/attacks/fake.html')
    await becomes(async () => (await firefox.look(await page.url())).state?.status, 'read')
    const text = await (await firefox.popupPage(page)).text()
    match(text, /Jane Marsh/)
    doesNotMatch(text, /Evil Twin/)
  })
}
