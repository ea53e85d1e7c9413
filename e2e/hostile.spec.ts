/**
 * Pages that attack. For each: the extension comes to a clear state, throws nothing, holds the page up by no long task of
 * its own, runs nothing of the page in its own pages, and shows the page's words as text.
 */
import type { ServerResponse } from 'node:http'
import type { Page } from '@playwright/test'
import type { TabState } from '../src/messages/contract.ts'
import { stateOf } from '../tools/extension.mjs'
import { ATTACKS, type Attack, BODY, script, story } from './attacks.mjs'
import { Badges, type Extension, expect, test } from './fixtures.ts'

/** Longest task after loading, in ms. The goal is 50; the test machine is shared, and one unbroken reading takes far longer. */
const LONGEST_TASK = 300

/** Answers a page, and counts tasks that are too long once it has loaded. */
async function open(
  extension: Extension,
  attack: Attack,
  n: number,
): Promise<{ page: Page; path: string; faults: string[] }> {
  const path = `/attacks/${n}.html`
  extension.answer('gazette', path, (_request, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': `${attack.type ?? 'text/html'}; charset=utf-8`, ...attack.headers })
    response.end(attack.html())
  })
  const page = await extension.context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => {
    if (`${error.stack}`.includes('chrome-extension:')) faults.push(`${error.stack}`)
  })
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(extension.at('gazette', path))
  return { page, path, faults }
}

for (const [n, attack] of ATTACKS.entries())
  test(`hostile: ${attack.what}`, async ({ extension }) => {
    test.setTimeout(180_000)
    await withstand(extension, attack, n)
  })

async function withstand(extension: Extension, attack: Attack, n: number): Promise<void> {
  const { page, faults } = await open(extension, attack, n)
  const state = (await stateOf(extension.worker, page.url(), 40_000)) as TabState
  if ('status' in attack && !attack.status) expect(['read', 'failed', 'no-article']).toContain(state.status)
  else expect(state.status, attack.what).toBe(attack.status ?? 'read')
  if (state.status === 'read') {
    if (attack.authors) expect(state.reading.authors.map(({ name }) => name)).toEqual(attack.authors)
    expect(JSON.stringify(state.reading)).not.toMatch(/polluted|Evil Twin/)
    // What turns the direction of text never comes through in a name.
    for (const { name } of state.reading.authors) expect(name).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/)
  }
  const popup = await extension.popupPage(page)
  await expect(popup.locator('main')).toBeVisible()
  // Text only: whatever the page wrote, the popup has no element of it.
  expect(await popup.locator('main :is(img, script, iframe, b[onclick], [onerror])').count()).toBe(0)
  expect(await popup.locator('main a:not([href^="http"])').count()).toBe(0)
  expect(faults).toEqual([])
}

test('a large page is read in pieces: no task of ours holds it up', async ({ extension }) => {
  const body =
    BODY + '<div><p>The weir <b>holds</b> the water, and the water <i>turns</i> the wheel.</p></div>'.repeat(8000)
  const watched = script(
    'window.tasks = []; addEventListener("load", () => new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({ type: "longtask" }))',
  )
  const attack = { what: 'large', html: () => story({ head: watched, body }) }
  const { page, faults } = await open(extension, attack, 900)
  const state = (await stateOf(extension.worker, page.url(), 40_000)) as TabState
  expect(state.status).toBe('read')
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  expect(Math.max(0, ...tasks)).toBeLessThan(LONGEST_TASK)
  expect(faults).toEqual([])
})

test('our host removed, cloned and covered: the badges come back once, and no copy works', async ({ extension }) => {
  const attack = { what: 'host', html: () => story() }
  const { page, faults } = await open(extension, attack, 901)
  await stateOf(extension.worker, page.url())
  const badges = await Badges.on(page)
  await expect.poll(async () => (await badges.buttons()).length).toBe(1)
  const host = 'html > :not(head, body)'
  await expect(page.locator(host)).toHaveCount(1)
  await page.evaluate((selector) => {
    const ours = document.querySelector(selector) as Element
    const copy = ours.cloneNode(true) as HTMLElement
    copy.id = 'copy'
    document.body.append(copy)
    ours.remove()
  }, host)
  // The next movement of the page brings the badges back.
  await page.setViewportSize({ width: 1000, height: 700 })
  await expect.poll(async () => (await badges.buttons()).length).toBe(1)
  expect(await page.evaluate(() => document.getElementById('copy')?.shadowRoot ?? null)).toBeNull()
  expect(faults).toEqual([])
})

test('a badge of ours that the page fakes changes nothing in the popup', async ({ extension }) => {
  const fake =
    '<div class="badge" role="button" aria-label="Smallprint: By Evil Twin">By Evil Twin, says Smallprint</div>'
  const attack = { what: 'fake', html: () => story({ body: BODY + fake }) }
  const { page } = await open(extension, attack, 902)
  await stateOf(extension.worker, page.url())
  const popup = await extension.popupPage(page)
  await expect(popup.locator('main')).toContainText('Jane Marsh')
  await expect(popup.locator('main')).not.toContainText('Evil Twin')
})
