/**
 * What the page's masthead calls its outlet: the words of links home (their text, or the alternative text of the logo
 * inside), other logos' alternative texts, and a publisher in microdata.
 */
import type { Page, PageElement } from '../snapshot/tree.ts'
import type { MastheadName } from './types.ts'
import { fold } from './walk.ts'

/** Elements looked at of each kind: the masthead stands at the top, its copy at the foot. */
const MOST = 12
/** Links and pictures among which they are looked for. */
const MOST_LINKS = 5000
const MOST_PICTURES = 400
const MOST_TEXT = 160
const FIRST = 3

/** Names in the masthead, in document order, links home first. Bounded. */
export function readMasthead(page: Page, url: URL): MastheadName[] {
  const found: MastheadName[] = []
  const add = (raw: string | null | undefined, from: MastheadName['from']) => {
    const text = raw ? fold(raw.slice(0, MOST_TEXT * 2)) : ''
    if (from === 'logo' && NETWORKS.test(text)) return
    if (text.length > 1 && text.length <= MOST_TEXT && !found.some((one) => one.text === text && one.from === from))
      found.push({ text, from, first: found.filter((one) => one.from === from).length < FIRST })
  }
  const home = homeAddresses(url)
  let links = 0
  let asked = 0
  for (const link of page.byTag.get('A') ?? []) {
    const href = link.getAttribute('href')
    if (href === null) continue
    if (++asked > MOST_LINKS) break
    if (!home.has(href) && !/(?:^|\s)home(?:\s|$)/.test(link.getAttribute('rel') ?? '')) continue
    if (++links > MOST) break
    let pictures = 0
    for (const element of link.within()) {
      if (!isWorded(element)) continue
      if (++pictures > 2) break
      add(wordsOf(element), 'home')
    }
    add(link.getAttribute('aria-label'), 'home')
    add(link.getAttribute('title'), 'home')
    const text = link.textContent(MOST_TEXT * 2)
    if (text.length < MOST_TEXT * 2) add(text, 'home')
  }
  let logos = 0
  let pictures = 0
  for (const picture of page.elements) {
    if (!isPicture(picture)) continue
    if (++pictures > MOST_PICTURES) break
    if (!picture.closest(isLogo)) continue
    if (++logos > MOST) break
    add(wordsOf(picture), 'logo')
  }
  const publisher = page.elements.find((element) => element.hasWord('itemprop', 'publisher'))
  for (const element of publisher?.within() ?? []) {
    if (!element.hasWord('itemprop', 'name')) continue
    add(element.getAttribute('content') ?? element.textContent(MOST_TEXT * 2), 'microdata')
    break
  }
  return found
}

/** Logos of other services, beside the outlet's. */
const NETWORKS =
  /^(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|whatsapp|telegram|pinterest|bluesky|mastodon|threads|google|apple|spotify)(?: (?:logo|icon|news|podcasts))?$/i

const isLogo = (element: PageElement) =>
  /logo/i.test(element.getAttribute('class') ?? '') || /logo/i.test(element.getAttribute('id') ?? '')

const around = (element: PageElement | undefined, name: string) =>
  element?.parentElement?.closest(({ tagName }) => tagName === name)
const isImage = (element: PageElement) => element.tagName === 'IMG' && element.hasAttribute('alt')
/** The drawing whose title this is. */
const drawing = (element: PageElement) => (element.tagName === 'TITLE' ? around(element, 'SVG') : undefined)
const isPicture = (element: PageElement) => isImage(element) || around(drawing(element), 'HEADER') !== undefined
const isWorded = (element: PageElement) =>
  isImage(element) ||
  drawing(element) !== undefined ||
  (element.getAttribute('role') === 'img' && element.hasAttribute('aria-label'))

function wordsOf(element: PageElement): string {
  return element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.textContent(MOST_TEXT * 2)
}

/** Addresses of the site's front page as sites write them. */
function homeAddresses(url: URL): Set<string> {
  const hosts = [url.host, url.host.startsWith('www.') ? url.host.slice(4) : `www.${url.host}`]
  const addresses = ['/', './', '../', '/index.html', '/index.php', '/home', 'index.html', 'index.php', 'index.htm']
  for (const host of hosts)
    for (const start of ['https://', 'http://', '//']) addresses.push(`${start}${host}`, `${start}${host}/`)
  return new Set(addresses)
}
