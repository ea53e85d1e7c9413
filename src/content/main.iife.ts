/**
 * The content script. Reads the page, reports to the worker, draws badges; stops without trace when the extension goes.
 * Runs once in a page: a second injection only makes the first report again.
 */
import { listenInContent } from '../messages/content-router.ts'
import { reportToWorker } from '../messages/send.ts'
import { browser, isAlive } from '../platform/browser.ts'
import { messageOf } from '../platform/errors.ts'
import { watchMarks } from '../platform/list-marks.ts'
import { readSettings, watchSettings } from '../platform/settings.ts'
import { DEFAULT_SETTINGS, siteList, wantsBadges } from '../platform/settings-shape.ts'
import type { Hiding } from './badges.ts'
import { lend } from './borrowed-browser.ts'
import { removeLeftovers } from './host.ts'
import { LinkGate } from './links/gate.ts'
import { watchNavigation } from './navigation.ts'
import { Visit } from './visit.ts'

/** Where the running script leaves word for a second one. Seen by our own scripts only, not by the page's. */
const HERE = '__smallprint'
type World = { [HERE]?: () => boolean }

const world = globalThis as World
lend({ browser, isAlive })
if (!world[HERE]?.()) start()

function start(): void {
  const life = new AbortController()
  let settings = DEFAULT_SETTINGS
  let visit: Visit | undefined
  const links = new LinkGate()
  /** The reader has clicked the icon on this page. Counts while badges are drawn on a click only. */
  let clicked = false

  world[HERE] = () => {
    if (life.signal.aborted || !isAlive()) return false
    visit?.report()
    return true
  }

  const stop = () => {
    life.abort()
    visit?.end()
    links.end()
  }
  const choice = () => ({
    badges: settings.badges === 'click' ? clicked : wantsBadges(settings, location.href),
    hiddenKinds: settings.hiddenKinds,
    language: settings.language,
  })
  const enter = () => {
    visit?.end()
    visit = new Visit(location.href, { onOrphaned: stop, onLook: () => links.look(), hiding })
    visit.follow(choice())
    visit.begin()
  }
  const leave = () => {
    // A click is meant for the page on which it was made.
    clicked = false
    enter()
  }
  const onClicked = (on: boolean) => {
    clicked = on
    visit?.follow(choice())
  }
  const hiding = (): Hiding[] => {
    const list = siteList(settings.badges)
    if (!list) return [{ from: 'page', hide: () => onClicked(false) }]
    const ways = { site: list, everywhere: 'badges' } as const
    return (['site', 'everywhere'] as const)
      .filter((from) => !settings.locked.includes(ways[from]))
      .map((from) => ({ from, hide: () => void hideBadges(from) }))
  }
  const hideBadges = (from: 'site' | 'everywhere') =>
    reportToWorker('hide-badges', { url: location.href, from }).catch((error) =>
      console.debug('Smallprint:', messageOf(error)),
    )

  listenInContent(
    {
      reveal: ({ claim }) => visit?.reveal(claim) ?? 'not-found',
      'read-now': () => visit?.readNow(),
      'next-caveat': () => visit?.nextCaveat(),
      navigated: () => {
        if (visit?.isAbout(location.href)) visit.report()
        else leave()
      },
      'page-badges': ({ on }) => onClicked(on),
    },
    life.signal,
  )
  watchNavigation(() => {
    if (!isAlive()) stop()
    else if (!visit?.isAbout(location.href)) leave()
  }, life.signal)

  // Nobody tells a script that its extension is gone. It asks when the reader comes back to the page, as from the browser's
  // list of extensions.
  for (const event of ['visibilitychange', 'focus'])
    window.addEventListener(event, () => isAlive() || stop(), { signal: life.signal })

  /** The settings have changed since the script began. */
  let changedMeanwhile = false
  const onSettings = (changed: typeof settings) => {
    settings = changed
    changedMeanwhile = true
    visit?.follow(choice())
    links.follow(settings)
  }
  const unwatch = [watchSettings(onSettings), watchMarks(() => links.again())]
  life.signal.addEventListener('abort', () => {
    if (isAlive()) for (const stop of unwatch) stop()
  })

  const begin = async () => {
    removeLeftovers()
    // Settings first: no badge may flash on a site where the reader has switched them off.
    const read = await readSettings().catch(() => DEFAULT_SETTINGS)
    // What was read before a change, and arrives after the news of it, is old.
    if (!changedMeanwhile) settings = read
    if (life.signal.aborted) return
    enter()
    links.follow(settings)
  }
  // A page that is prepared in the background is not being read by anyone yet.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', () => void begin(), { once: true, signal: life.signal })
  else void begin()
}
