/**
 * The content script. Reads the page, reports to the worker, draws badges; stops without trace when the extension goes.
 * Runs once in a page: a second injection only makes the first report again.
 */
import { listenInContent } from '../messages/content-router.ts'
import { isAlive } from '../platform/browser.ts'
import { readSettings, watchSettings, writeSettings } from '../platform/settings.ts'
import { DEFAULT_SETTINGS, siteOf, wantsBadges } from '../platform/settings-shape.ts'
import { removeLeftovers } from './host.ts'
import { watchNavigation } from './navigation.ts'
import { Visit } from './visit.ts'

/** Where the running script leaves word for a second one. Seen by our own scripts only, not by the page's. */
const HERE = '__smallprint'
type World = { [HERE]?: () => boolean }

const world = globalThis as World
if (!world[HERE]?.()) start()

function start(): void {
  const life = new AbortController()
  let settings = DEFAULT_SETTINGS
  let visit: Visit | undefined

  world[HERE] = () => {
    if (life.signal.aborted || !isAlive()) return false
    visit?.report()
    return true
  }

  const stop = () => {
    life.abort()
    visit?.end()
  }
  const enter = () => {
    visit?.end()
    visit = new Visit(location.href, { onOrphaned: stop, hideOnSite })
    visit.showBadges(wantsBadges(settings, location.href))
    visit.begin()
  }
  const hideOnSite = async () => {
    const site = siteOf(location.href)
    if (site) await writeSettings({ quietSites: [...settings.quietSites.filter((one) => one !== site), site] })
  }

  listenInContent(
    {
      reveal: ({ claim }) => visit?.reveal(claim) ?? 'not-found',
      'read-now': () => visit?.readNow(),
      'next-caveat': () => visit?.nextCaveat(),
      navigated: () => {
        if (visit?.isAbout(location.href)) visit.report()
        else enter()
      },
    },
    life.signal,
  )
  watchNavigation(() => {
    if (!isAlive()) stop()
    else if (!visit?.isAbout(location.href)) enter()
  }, life.signal)

  const onSettings = (changed: typeof settings) => {
    settings = changed
    visit?.showBadges(wantsBadges(settings, location.href))
  }
  const unwatch = watchSettings(onSettings)
  life.signal.addEventListener('abort', () => isAlive() && unwatch())

  const begin = async () => {
    removeLeftovers()
    // Settings first: no badge may flash on a site where the reader has switched them off.
    settings = await readSettings().catch(() => DEFAULT_SETTINGS)
    if (!life.signal.aborted) enter()
  }
  // A page that is prepared in the background is not being read by anyone yet.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', () => void begin(), { once: true, signal: life.signal })
  else void begin()
}
