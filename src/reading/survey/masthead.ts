/**
 * What the page's masthead calls its outlet: the words of links home (their text, or the alternative text of the logo
 * inside), other logos' alternative texts, and a publisher in microdata.
 */
import type { MastheadName } from './types.ts'
import { fold } from './walk.ts'

/** Elements looked at of each kind: the masthead stands at the top, its copy at the foot. */
const MOST = 12
/** Links and pictures among which they are looked for. */
const MOST_LINKS = 5000
const MOST_PICTURES = 400
const MOST_TEXT = 160
const FIRST = 3

/** Names in the masthead, in document order, links home first. Bounded; two short look-ups in the document. */
export function readMasthead(document: Document, url: URL): MastheadName[] {
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
  for (const link of document.querySelectorAll('a[href]')) {
    if (++asked > MOST_LINKS) break
    if (!home.has(link.getAttribute('href') ?? '') && !/(?:^|\s)home(?:\s|$)/.test(link.getAttribute('rel') ?? ''))
      continue
    if (++links > MOST) break
    const pictures = link.querySelectorAll('img[alt], svg title, [role="img"][aria-label]')
    for (let i = 0; i < Math.min(pictures.length, 2); i++) add(wordsOf(pictures[i] as Element), 'home')
    add(link.getAttribute('aria-label'), 'home')
    add(link.getAttribute('title'), 'home')
    const text = link.textContent ?? ''
    if (text.length < MOST_TEXT * 2) add(text, 'home')
  }
  let logos = 0
  let pictures = 0
  for (const picture of document.querySelectorAll('img[alt], header svg title')) {
    if (++pictures > MOST_PICTURES) break
    // Asked the other way round, every element of the page would be looked at for the word.
    if (!picture.closest(LOGO)) continue
    if (++logos > MOST) break
    add(wordsOf(picture), 'logo')
  }
  const publisher = document.querySelector('[itemprop~="publisher"]')
  const name = publisher?.querySelector('[itemprop~="name"]')
  add(name?.getAttribute('content') ?? name?.textContent, 'microdata')
  return found
}

/** Logos of other services, beside the outlet's. */
const NETWORKS =
  /^(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|whatsapp|telegram|pinterest|bluesky|mastodon|threads|google|apple|spotify)(?: (?:logo|icon|news|podcasts))?$/i

const LOGO = '[class*="logo" i], [id*="logo" i]'

function wordsOf(element: Element): string | null {
  return element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.textContent
}

/** Addresses of the site's front page as sites write them. */
function homeAddresses(url: URL): Set<string> {
  const hosts = [url.host, url.host.startsWith('www.') ? url.host.slice(4) : `www.${url.host}`]
  const addresses = ['/', './', '../', '/index.html', '/index.php', '/home', 'index.html', 'index.php', 'index.htm']
  for (const host of hosts)
    for (const start of ['https://', 'http://', '//']) addresses.push(`${start}${host}`, `${start}${host}/`)
  return new Set(addresses)
}
