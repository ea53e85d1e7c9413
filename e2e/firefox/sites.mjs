/** The sample sites, each read as a careful person reads it; and the icon, which counts and names. */
import { equal } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { NAME } from './firefox.mjs'
import { becomes } from './wait.mjs'

const ROOT = new URL('../sites/', import.meta.url)
export const SITES = readdirSync(ROOT).filter((name) => existsSync(new URL(`${name}/expected.json`, ROOT)))
const expectedOf = (site) => JSON.parse(readFileSync(new URL(`${site}/expected.json`, ROOT), 'utf8'))

const set = (names) => [...new Set(names)].sort()

/** What counts of a reading, as `expected.json` has it. */
const counts = ({ reading }) =>
  reading && {
    page: reading.page,
    authors: set(reading.authors.map(({ name, kind }) => `${name} (${kind})`)),
    outlet: reading.outlet.name,
    origins: set(reading.origins.map(({ name }) => name)),
    caveats: set(reading.caveats.map(({ kind }) => kind)),
    policies: set(reading.policies.map(({ kind }) => kind)),
    conflicts: set(reading.conflicts.map(({ about }) => about)),
  }

export default async function ({ firefox, check, at }) {
  for (const site of SITES) {
    const { path, ...expected } = expectedOf(site)
    const wanted = {
      page: expected.page,
      authors: set(expected.authors.map(({ name, kind }) => `${name} (${kind})`)),
      outlet: expected.outlet,
      origins: set(expected.origins),
      caveats: set(expected.caveats),
      policies: set(expected.policies),
      conflicts: set(expected.conflicts ?? []),
    }
    await check(`${site} is read as a careful person reads it`, async () => {
      const page = await firefox.open(at(site, path))
      const url = await page.url()
      // A page that is no article is known as such, and its reading is not kept.
      if (wanted.page !== 'article') equal((await firefox.stateOf(url)).status, 'no-article')
      else await becomes(async () => counts((await firefox.look(url)).state ?? {}), wanted)
      for (const { name, credentials } of expected.authors) {
        const { state } = await firefox.look(url)
        const author = state.reading.authors.find((one) => one.name === name)
        if (credentials) equal(author.credentials.includes(credentials), true)
      }
    })
  }
  const icon = async (page) => {
    const { text, title } = await firefox.look(await page.url())
    return { text, title }
  }
  await check('the icon counts the caveats and says who wrote and published the page', async () => {
    const page = await firefox.open(at('vt', '/2019/12/karachi-docks.html'))
    await becomes(() => icon(page), { text: '5', title: 'By Rohan Malhotra · VT · 5 caveats' })
    await page.goto(at('courier', '/'))
    await becomes(() => icon(page), { text: '', title: 'Smallprint: no article here' })
    await page.goto(at('bulletin', '/news/sluice.html'))
    await becomes(async () => (await icon(page)).title, 'No author named · Saltmarsh Bulletin · no caveats')
  })
  await check('what stands at the toolbar is what the extension says', async () => {
    const page = await firefox.visit(at('vt', '/2019/12/karachi-docks.html'))
    await page.front()
    const shown = () =>
      firefox.chrome((id) => {
        const button = document.getElementById(id)
        return [button.getAttribute('badge'), JSON.parse(button.dataset.l10nArgs).extensionTitle]
      }, `${NAME}-BAP`)
    await becomes(shown, ['5', 'By Rohan Malhotra · VT · 5 caveats'])
  })
}
