/**
 * The reading history. That private windows keep nothing is tested where the worker decides it
 * (`src/background/history.test.ts`): a browser that is driven by a program cannot allow an extension in them.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type Extension, expect, test, violations } from './fixtures.ts'

const STORY = '/2019/12/karachi-docks.html'

interface Piece {
  title: string
  author: string
  correction?: string
}

/** Has the sample server answer with a piece. What it holds when it is asked for counts. */
function serve(extension: Extension, site: string, path: string, piece: Piece): void {
  extension.answer(site, path, (_, response) => {
    const { title, author, correction } = piece
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="en"><head><title>${title}</title>
      <meta property="og:type" content="article"><meta property="og:site_name" content="The ${site}"></head>
      <body><main><article><h1>${title}</h1><p class="byline">By ${author}</p>
      ${'<p>The tide came in twice that day, and twice it went out again, as tides do on this coast all year round.</p>'.repeat(8)}
      ${correction ? `<p class="correction"><em>${correction}</em></p>` : ''}
      </article></main></body></html>`)
  })
}

/** What the database holds; undefined where there is none. */
const kept = (extension: Extension) =>
  extension.worker.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'history')) return undefined
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error)
      })
    const db = await asked(indexedDB.open('history'))
    const all = await asked(db.transaction('readings').objectStore('readings').getAll())
    db.close()
    return all as { title: string; url: string; settled: boolean; page: string }[]
  })

async function switchOn(extension: Extension): Promise<Page> {
  const options = await extension.optionsPage()
  await options.getByRole('switch', { name: 'Keep a history of what I read' }).check()
  return options
}

/** Opens a piece and waits until the history has it. */
async function read(extension: Extension, site: string, path: string): Promise<Page> {
  const page = await extension.visit(site, path)
  await expect.poll(async () => (await kept(extension))?.map(({ url }) => url)).toContain(page.url())
  return page
}

const settled = (extension: Extension, path: string) =>
  expect
    .poll(async () => (await kept(extension))?.some((one) => one.url.endsWith(path) && one.settled), {
      timeout: 20_000,
    })
    .toBe(true)

async function historyPage(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage()
  await page.goto(`chrome-extension://${new URL(extension.worker.url()).host}/src/history/index.html`)
  await expect(page.getByRole('status')).not.toBeEmpty()
  return page
}

test('off, as it comes: nothing is kept, and there is not even a place for it', async ({ extension }) => {
  const page = await extension.visit('vt', STORY)
  const popup = await extension.popupPage(page)
  await expect(popup.getByRole('button', { name: 'History' })).toHaveCount(0)
  await extension.optionsPage()
  expect(await kept(extension)).toBeUndefined()
})

test('on: the popup says what else was read under the name', async ({ extension }) => {
  serve(extension, 'gazette', '/pier.html', { title: 'The old pier is to be mended', author: 'Rohan Malhotra' })
  serve(extension, 'beacon', '/mole.html', { title: 'The long mole is to be lengthened', author: 'Rohan Malhotra' })
  await switchOn(extension)
  const first = await read(extension, 'vt', STORY)
  const says = async (page: Page) => {
    const popup = await extension.openPopup(page)
    await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('Options')
    return async () => String(await popup.evaluate('document.body.innerText')).replace(/[\u2068\u2069]/g, '')
  }
  const alone = await says(first)
  await expect.poll(alone).toContain('History')
  expect(await alone()).not.toContain('under this name')
  await expect
    .poll(await says(await read(extension, 'gazette', '/pier.html')))
    .toContain('You have read 1 other piece under this name, in VT.')
  await expect
    .poll(await says(await read(extension, 'beacon', '/mole.html')))
    .toContain('You have read 2 other pieces under this name, in 2 outlets.')
})

test('on: a byline and a correction that changed since are shown, then and now', async ({ extension }) => {
  const piece: Piece = {
    title: 'The old pier is to be mended',
    author: 'Ada Marsh',
    correction: 'Correction: An earlier version of this article gave the wrong length of the pier.',
  }
  serve(extension, 'gazette', '/pier.html', piece)
  await switchOn(extension)
  await (await read(extension, 'gazette', '/pier.html')).close()
  const first = await read(extension, 'gazette', '/pier.html')
  await settled(extension, '/pier.html')
  const same = await extension.popupPage(first)
  await expect(same.getByRole('button', { name: 'History' })).toBeVisible()
  await expect(same.getByRole('heading', { name: /^Changed since/ })).toHaveCount(0)
  await same.close()
  await first.close()

  piece.author = 'Una Reed'
  piece.correction = 'Correction: An earlier version of this article gave the wrong length and age of the pier.'
  const page = await extension.visit('gazette', '/pier.html')
  const popup = await extension.openPopup(page)
  const text = async () => String(await popup.evaluate('document.body.innerText'))
  await expect.poll(text).toMatch(/Changed since you read it on/)
  const said = await text()
  for (const words of [
    'By Ada Marsh',
    'By Una Reed',
    'gave the wrong length of the pier',
    'gave the wrong length and age',
  ])
    expect(said).toContain(words)

  // A reload makes it no less true.
  await page.reload()
  const again = await extension.popupPage(page)
  await expect(again.getByRole('heading', { name: /^Changed since/ })).toBeVisible()
})

test('a byline that comes late is no change', async ({ extension }) => {
  serve(extension, 'gazette', '/pier.html', { title: 'The old pier is to be mended', author: 'Ada Marsh' })
  await switchOn(extension)
  const page = await read(extension, 'gazette', '/pier.html')
  await page.locator('.byline').evaluate((byline) => {
    byline.textContent = 'By Una Reed'
  })
  await settled(extension, '/pier.html')
  expect(await kept(extension)).toHaveLength(1)
  const popup = await extension.popupPage(page)
  await expect(popup.locator('.authors')).toContainText('Una Reed')
  await expect(popup.getByRole('button', { name: 'History' })).toBeVisible()
  await expect(popup.getByRole('heading', { name: /^Changed since/ })).toHaveCount(0)
})

test('switched off at once; what is kept stays until it is deleted', async ({ extension }) => {
  const options = await switchOn(extension)
  const page = await read(extension, 'vt', STORY)
  const popup = await extension.popupPage(page)
  await expect(popup.getByRole('button', { name: 'History' })).toBeVisible()
  await options.getByRole('switch', { name: 'Keep a history of what I read' }).uncheck()
  await expect(popup.getByRole('button', { name: 'History' })).toHaveCount(0)
  await extension.visit('gazette', '/world/winter-fuel.html')
  expect(await kept(extension)).toHaveLength(1)
  const part = options.getByRole('region', { name: 'Reading history' })
  await expect(part).toContainText('Readings kept before: 1.')
  await part.getByRole('button', { name: 'Delete all' }).click()
  await part.getByRole('button', { name: 'Delete now' }).click()
  await expect(part).not.toContainText('Readings kept before')
  expect(await kept(extension)).toEqual([])
})

test('the page: search, delete one, save, delete all', async ({ extension }, info) => {
  await switchOn(extension)
  await read(extension, 'vt', STORY)
  const page = await read(extension, 'gazette', '/world/winter-fuel.html')
  const popup = await extension.popupPage(page)
  const opening = extension.context.waitForEvent('page')
  await popup.getByRole('button', { name: 'History' }).click()
  const history = await opening
  const pieces = history.getByRole('listitem')
  await expect(pieces).toHaveCount(2)
  await expect(pieces.first()).toContainText('Northern ports agree on winter fuel rules')
  await expect(pieces.first()).toContainText('The Harbour Gazette')

  // What is read meanwhile appears.
  await read(extension, 'anzeiger', '/kultur/kirchenorgel.html')
  await expect(pieces).toHaveCount(3)

  const search = history.getByRole('searchbox', { name: 'Search by title, author or outlet' })
  await search.fill('SOLHEIM')
  await expect(pieces).toHaveCount(1)
  await expect(history.getByRole('status')).toHaveText('Shown: 1')
  await search.fill('no such piece')
  await expect(history.getByRole('status')).toHaveText('Nothing found.')
  await search.fill('')
  await expect(pieces).toHaveCount(3)

  const saved = async (name: string) => {
    const saving = history.waitForEvent('download')
    await history.getByRole('button', { name }).click()
    const file = info.outputPath(name)
    await (await saving).saveAs(file)
    return readFile(file, 'utf8')
  }
  const json = JSON.parse(await saved('Save as JSON'))
  expect(json).toMatchObject({ format: 'smallprint-history', version: 1 })
  expect(json.readings.map(({ outlet }: { outlet: { domain: string } }) => outlet.domain)).toEqual([
    'anzeiger.example',
    'gazette.example',
    'vt.example',
  ])
  const csv = await saved('Save as a table (CSV)')
  expect(csv).toContain('Ingrid Solheim; Marcus Feld')
  expect(csv.trim().split('\r\n')[0]).toContain('read_at,title,address,outlet')

  await history.getByRole('button', { name: /^Delete: .*Northern ports/ }).click()
  await expect(pieces).toHaveCount(2)
  await expect(history.getByRole('button', { name: /^Delete: / }).nth(1)).toBeFocused()
  await history.getByRole('button', { name: 'Delete all' }).click()
  await expect(history.getByRole('button', { name: 'Delete now' })).toBeFocused()
  await history.keyboard.press('Escape')
  await expect(pieces).toHaveCount(2)
  await expect(history.getByRole('button', { name: 'Delete all' })).toBeFocused()
  await history.keyboard.press('Enter')
  await expect(history.getByRole('button', { name: 'Delete now' })).toBeFocused()
  await history.keyboard.press('Enter')
  await expect(history.getByRole('status')).toContainText('Nothing has been kept yet.')
  expect(await kept(extension)).toEqual([])
})

test('stored data counts the history, and clears it', async ({ extension }) => {
  const options = await switchOn(extension)
  await read(extension, 'vt', STORY)
  const row = options.getByRole('row', { name: /Reading history/ })
  await expect(row.getByRole('cell').first()).toHaveText('1')
  await row.getByRole('button').click()
  await row.getByRole('button', { name: 'Clear now' }).click()
  await expect(row.getByRole('cell').first()).toHaveText('0')
  expect(await kept(extension)).toEqual([])
})

/** Puts readings into the database as if they had been read. */
const fill = (extension: Extension, count: number) =>
  extension.worker.evaluate(async (many) => {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('history')
      request.onsuccess = () => done(request.result)
    })
    const [model] = await new Promise<Record<string, unknown>[]>((done) => {
      const request = db.transaction('readings').objectStore('readings').getAll()
      request.onsuccess = () => done(request.result)
    })
    const tx = db.transaction('readings', 'readwrite')
    for (let n = 0; n < many; n++) {
      const { id: _, ...rest } = model as { id: number }
      tx.objectStore('readings').add({ ...rest, visit: `v${n}`, title: `Piece ${n}`, words: `piece ${n}` })
    }
    await new Promise((done) => {
      tx.oncomplete = done
    })
    db.close()
  }, count)

test('twenty thousand readings: the page stays quick, and searches all of them', async ({ extension }) => {
  await switchOn(extension)
  await read(extension, 'vt', STORY)
  await fill(extension, 19_999)
  const history = await historyPage(extension)
  const pieces = history.getByRole('listitem')
  await expect(pieces).toHaveCount(50)
  await history.getByRole('button', { name: 'Show more' }).click()
  await expect(pieces).toHaveCount(100)
  await expect(history.getByRole('status')).toHaveText('Shown: 100, and there are more')
  // No task of the page may hold it up while the oldest reading is looked for.
  await history.evaluate(() => {
    const world = globalThis as { longest?: number }
    world.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) world.longest = Math.max(world.longest ?? 0, duration)
    }).observe({ type: 'longtask' })
  })
  await history.getByRole('searchbox').fill('karachi')
  await expect(pieces).toHaveCount(1)
  expect(await history.evaluate(() => (globalThis as { longest?: number }).longest)).toBeLessThan(500)
})

test('axe finds nothing, light and dark, narrow and wide, and nothing sticks out', async ({ extension }) => {
  await switchOn(extension)
  await read(extension, 'vt', STORY)
  await read(extension, 'gazette', '/world/winter-fuel.html')
  const history = await historyPage(extension)
  await history.getByRole('button', { name: 'Delete all' }).click()
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1000]) {
      await history.emulateMedia({ colorScheme })
      await history.setViewportSize({ width, height: 900 })
      expect(await violations(history), `${colorScheme} ${width}`).toEqual([])
      expect(await history.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
})
