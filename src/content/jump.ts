/** The command "jump to the next caveat": from place to place in the page, and round again. */
import { t } from '../platform/i18n.ts'
import type { ReadPage } from '../reading/places.ts'
import { el } from '../ui/elements.ts'
import { caveatSentence } from '../ui/words.ts'
import { type Badges, grouped } from './badges.ts'
import { caveatsOf } from './card.ts'
import { type Host, makeHost } from './host.ts'
import { reveal } from './reveal.ts'

/** A live region is heard only when it stood there before its text; and is gone again when that has been said. In ms. */
const BEFORE = 100
const AFTER = 8000

export class Jump {
  /** The place last shown, as an index among the page's places with caveats. */
  private at = -1
  private region: { host: Host; status: HTMLElement } | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  /**
   * Scrolls to the next place that can be seen, tints its words and opens its badge's card. Where badges are switched
   * off, the tint alone shows it. Says in words where it is, or that there is nothing to go to.
   */
  next({ reading, places }: ReadPage, badges: Pick<Badges, 'openAt'> | undefined): void {
    const stops = grouped(reading, places).filter(({ claims }) => claims.caveats.length > 0)
    for (let tried = 0; tried < stops.length; tried++) {
      this.at = (this.at + 1) % stops.length
      const stop = stops[this.at]
      const caveats = stop ? caveatsOf(stop.claims, reading) : []
      const [first] = caveats
      if (!stop || !first || reveal(first.evidence, stop.place) !== 'shown') continue
      badges?.openAt(stop.place)
      const sentences = caveats.map(({ caveat }) => caveatSentence(caveat, reading.outlet)).join(' ')
      this.say(t('jump_place', String(this.at + 1), String(stops.length), sentences))
      return
    }
    // Of a list of pieces nothing can be said.
    if (reading.page === 'article' || reading.page === 'policy') this.say(t('jump_none'))
  }

  end(): void {
    clearTimeout(this.timer)
    this.region?.host.remove()
    this.region = undefined
  }

  private say(words: string): void {
    clearTimeout(this.timer)
    this.region ??= makeRegion()
    const { status } = this.region
    status.textContent = ''
    this.timer = setTimeout(() => {
      status.textContent = words
      this.timer = setTimeout(() => this.end(), AFTER)
    }, BEFORE)
  }
}

function makeRegion(): { host: Host; status: HTMLElement } {
  const host = makeHost()
  const status = el('p', { class: 'status', role: 'status' })
  host.layer.append(status)
  return { host, status }
}
