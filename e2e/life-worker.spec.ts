/** The worker stopped at every step of reading a page, looking at its popup and its badges, and changing an option. */
import type { ServerResponse } from 'node:http'
import { expect } from './fixtures.ts'
import { type Life, piece } from './life.ts'
import { badged, open, popup, read, stoppedAtEachStep } from './life-journey.ts'

const settingsOf = async (life: Life) => (await life.storage<{ settings?: object }>('sync', 'get', 'settings')).settings

stoppedAtEachStep([
  {
    what: 'a page is read, and read again when its byline changes',
    steps: [
      ['the browser is there', async () => undefined],
      [
        'the page is on its way',
        async (way) => {
          const { extension } = way
          const asked = new Promise<ServerResponse>((done) => {
            extension.answer('gazette', '/slow.html', (_, response) => {
              response.writeHead(200, { 'content-type': 'text/html' })
              const [head = '', tail = ''] = piece().split('<h1>')
              response.write(head)
              done(response)
              setTimeout(() => response.end(`<h1>${tail}`), 50)
            })
          })
          way.page = await extension.context.newPage()
          await way.page.goto(extension.at('gazette', '/slow.html'), { waitUntil: 'commit' })
          await asked
        },
      ],
      ['it has loaded', ({ page }) => page.waitForLoadState()],
      ['it was read', async ({ life, page }) => expect(await life.isRead(page.url(), '')).toEqual(['Ada Marsh'])],
      [
        'its byline has changed',
        ({ page }) =>
          page.locator('.byline').evaluate((byline) => {
            byline.textContent = 'By Una Reed'
          }),
      ],
      [
        'the icon names the new author',
        async ({ life, page }) => {
          await expect.poll(async () => (await life.look(page.url())).title, { timeout: 12_000 }).toContain('Una Reed')
        },
      ],
    ],
  },
  {
    what: 'the popup shows the reading, and the words in the page',
    steps: [
      open,
      read,
      popup,
      [
        '"show in page" tints the words',
        async (way) => {
          await way.popup
            .getByRole('button', { name: /^Show in page/ })
            .first()
            .click()
          await expect.poll(() => way.page.evaluate(() => CSS.highlights.size)).toBe(1)
        },
      ],
      ['read again', ({ popup }) => popup.reload()],
      ['the popup names the author', ({ popup }) => expect(popup.locator('.authors')).toContainText('Rohan Malhotra')],
    ],
  },
  {
    what: "a badge's card opens, and hides badges on the site",
    steps: [
      open,
      badged,
      [
        'the card is open',
        async ({ badges }) => {
          await badges.click(0)
          await expect.poll(async () => (await badges.boxes('card')).length).toBe(1)
        },
      ],
      [
        'badges are hidden on the site',
        async ({ badges, page }) => {
          await badges.waysToHide()
          await badges.tabTo('Hide badges on this site')
          await page.keyboard.press('Enter')
        },
      ],
      ['no badge is left', ({ badges }) => expect.poll(async () => (await badges.buttons()).length).toBe(0)],
      [
        'the wish is kept',
        ({ life }) => expect.poll(() => settingsOf(life)).toMatchObject({ quietSites: ['vt.example'] }),
      ],
    ],
  },
  {
    what: 'an option changes, and pages follow',
    steps: [
      open,
      read,
      [
        'the options are open',
        async (way) => {
          way.popup = await way.life.open('src/options/index.html')
          await expect(way.popup.getByRole('radio')).toHaveCount(6)
        },
      ],
      ['a kind of caveat is switched off', ({ popup }) => popup.getByRole('checkbox', { name: 'Satire' }).uncheck()],
      ['the icon counts without it', ({ life, page }) => life.isRead(page.url(), '4')],
      ['it is switched on again', ({ popup }) => popup.getByRole('checkbox', { name: 'Satire' }).check()],
      ['the icon counts it', ({ life, page }) => life.isRead(page.url(), '5')],
    ],
  },
])
