/** Whether a page's links are marked at all: a cheap look, before anything is brought. */
import { isAlive } from '../../platform/browser.ts'
import { messageOf } from '../../platform/errors.ts'
import { type CurrentSettings, siteOf, wantsLinkBadges } from '../../platform/settings-shape.ts'
import { mayHaveCandidate } from './glance.ts'
import type { LinkMarks } from './marks.ts'
import { fetchLinkTools } from './tools.ts'

export class LinkGate {
  private settings: CurrentSettings | undefined
  private marks: LinkMarks | undefined
  private bringing = false
  /** What of the settings the marks depend on. */
  private state = ''

  /** Takes marks away, or draws them anew, as the settings have it now. */
  follow(settings: CurrentSettings): void {
    this.settings = settings
    const { linkBadges, facts, hiddenFacts, language } = settings
    const state = JSON.stringify([wantsLinkBadges(settings, location.href), linkBadges, facts, hiddenFacts, language])
    if (state === this.state) return
    this.state = state
    this.again()
  }

  /** Draws the marks anew: what is known of outlets has changed. */
  again(): void {
    this.marks?.end()
    this.marks = undefined
    this.look()
  }

  /** Looks whether there is a link to mark by now. Costs nothing once marks are there, and where none are wanted. */
  look(): void {
    const { settings } = this
    if (!settings || this.marks || this.bringing || !wantsLinkBadges(settings, location.href)) return
    const own = siteOf(location.href)
    if (own === undefined || !mayHaveCandidate(document, own, settings.linkBadges)) return
    this.bringing = true
    fetchLinkTools(settings.language)
      .then(({ LinkMarks }) => {
        this.bringing = false
        this.begin(LinkMarks)
      })
      .catch((error) => {
        this.bringing = false
        if (isAlive()) console.debug('Smallprint:', messageOf(error))
      })
  }

  end(): void {
    this.settings = undefined
    this.marks?.end()
    this.marks = undefined
  }

  private begin(Marks: typeof LinkMarks): void {
    const { settings } = this
    if (!settings || this.marks || !wantsLinkBadges(settings, location.href)) return
    this.marks = new Marks({
      mode: settings.linkBadges,
      canQuiet: () => this.settings?.locked.includes('quietLinkSites') === false,
    })
  }
}
