/** The badges of a page: one at the byline, one at each block with caveats. What they say; `place.ts` has where. */
import { isAlive } from '../platform/browser.ts'
import type { Place } from '../reading/read.ts'
import type { Evidence, Reading } from '../reading/types.ts'
import { button } from '../ui/elements.ts'
import { markElement } from '../ui/marks.ts'
import { type BadgeClaims, badgeLabel, makeCard } from './card.ts'
import { type Host, makeHost } from './host.ts'
import { freeSpot, placeCard } from './place.ts'

/** Badges on one page at most: a page that says more says it in the popup. */
const MOST = 12

interface Badge {
  claims: BadgeClaims
  place: Place
  mark: HTMLButtonElement
  open: () => void
}

/** How badges are taken away by the reader, as the settings have it at the moment. */
export interface Hiding {
  from: 'site' | 'page'
  hide: () => void
}

interface Wishes {
  hiding: () => Hiding | undefined
  show: (evidence: Evidence) => void
  /** A badge's block has left the page. */
  isStale: () => void
}

export class Badges {
  private readonly wishes: Wishes
  private host: Host | undefined
  private badges: Badge[] = []
  private shown = ''
  private card: { element: HTMLElement; badge: Badge } | undefined
  private readonly life = new AbortController()
  private pending = 0

  constructor(wishes: Wishes) {
    this.wishes = wishes
  }

  /** Draws the badges for a reading. Drawing the same again only moves them. */
  show(reading: Reading, places: Map<Evidence, Place>): void {
    const groups = grouped(reading, places)
    const shown = JSON.stringify([groups.map(({ claims }) => claims), reading.outlet, reading.origins])
    if (shown === this.shown && this.badges.length === groups.length) {
      this.badges.forEach((badge, i) => {
        const group = groups[i]
        if (group) Object.assign(badge, { place: group.place, claims: group.claims })
      })
      this.move()
      return
    }
    this.shown = shown
    this.closeCard()
    for (const { mark } of this.badges) mark.remove()
    if (groups.length > 0) this.host ??= this.open()
    this.badges = groups.slice(0, MOST).map(({ claims, place }) => this.make(claims, place, reading))
    this.move()
  }

  /** Opens the card of the badge at `place`. False where no badge stands there. */
  openAt(place: Place): boolean {
    const badge = this.badges.find((one) => one.place.first === place.first && !one.mark.hidden)
    badge?.open()
    return badge !== undefined
  }

  remove(): void {
    this.life.abort()
    cancelAnimationFrame(this.pending)
    this.host?.remove()
    this.host = undefined
    this.badges = []
  }

  private open(): Host {
    const host = makeHost()
    const { signal } = this.life
    const later = () => this.moveSoon()
    addEventListener('resize', later, { signal, passive: true })
    addEventListener('load', later, { signal, capture: true, passive: true })
    document.addEventListener('scroll', later, { signal, capture: true, passive: true })
    document.addEventListener('toggle', later, { signal, capture: true, passive: true })
    const observer = new ResizeObserver(later)
    observer.observe(document.documentElement)
    if (document.body) observer.observe(document.body)
    signal.addEventListener('abort', () => observer.disconnect())
    document.addEventListener('pointerdown', (event) => event.target !== host.element && this.closeCard(), { signal })
    host.layer.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.card) return
      event.stopPropagation()
      this.closeCard(true)
    })
    return host
  }

  private make(claims: BadgeClaims, place: Place, reading: Reading): Badge {
    const attributes = { class: 'badge', 'aria-label': badgeLabel(claims, reading), 'aria-haspopup': 'dialog' }
    const drawing = markElement(claims.authors.length > 0 ? 'author' : 'caveat')
    const open = () => this.openCard(badge, reading)
    const mark = button({ ...attributes, 'aria-expanded': 'false' }, drawing, () =>
      this.card?.badge === badge ? this.closeCard(true) : open(),
    )
    const badge: Badge = { claims, place, mark, open }
    this.host?.layer.append(mark)
    return badge
  }

  private openCard(badge: Badge, reading: Reading): void {
    if (!isAlive()) {
      this.remove()
      return
    }
    this.closeCard()
    const hiding = this.wishes.hiding()
    const element = makeCard(badge.claims, reading, {
      show: this.wishes.show,
      close: () => this.closeCard(true),
      hide: hiding && {
        from: hiding.from,
        act: () => {
          // The settings come back through storage and take the badges away; until then the card is no use.
          this.closeCard()
          hiding.hide()
        },
      },
    })
    badge.mark.after(element)
    badge.mark.setAttribute('aria-expanded', 'true')
    this.card = { element, badge }
    this.move()
    element.focus({ preventScroll: true })
  }

  private closeCard(giveFocusBack = false): void {
    if (!this.card) return
    const { element, badge } = this.card
    this.card = undefined
    element.remove()
    badge.mark.setAttribute('aria-expanded', 'false')
    if (giveFocusBack) badge.mark.focus({ preventScroll: true })
  }

  private moveSoon(): void {
    cancelAnimationFrame(this.pending)
    this.pending = requestAnimationFrame(() => this.move())
  }

  /** Puts badges and card where their blocks are now: first all measuring, then all moving. */
  private move(): void {
    const { host } = this
    if (!host) return
    if (!isAlive()) {
      this.remove()
      return
    }
    if (!host.element.isConnected) document.documentElement.append(host.element)
    if (this.badges.some(({ place }) => !place.first.isConnected)) {
      this.wishes.isStale()
      return
    }
    const origin = host.element.getBoundingClientRect()
    const spots = this.badges.map(({ place }) => freeSpot(place))
    this.badges.forEach(({ mark }, i) => {
      const spot = spots[i]
      mark.hidden = spot === undefined
      if (spot) moveTo(mark, spot.x - origin.x, spot.y - origin.y)
    })
    if (!this.card) return
    const { element, badge } = this.card
    const spot = spots[this.badges.indexOf(badge)]
    if (!spot) {
      this.closeCard()
      return
    }
    const at = placeCard(spot, element.getBoundingClientRect(), host.layer.dir === 'rtl')
    moveTo(element, at.x - origin.x, at.y - origin.y)
  }
}

function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}

/** Claims by the block in which they stand, in the order of the page. */
export function grouped(
  { authors, caveats }: Reading,
  places: Map<Evidence, Place>,
): { claims: BadgeClaims; place: Place }[] {
  const groups = new Map<Text, { claims: BadgeClaims; place: Place }>()
  const at = (place: Place) => {
    const group = groups.get(place.first) ?? { claims: { authors: [], caveats: [] }, place }
    groups.set(place.first, group)
    return group.claims
  }
  let byline: Place | undefined
  authors.forEach((author, index) => {
    const seen = author.evidence.findIndex((one) => one.witness === 'byline' && places.has(one))
    const place = places.get(author.evidence[seen] as Evidence)
    if (!place) return
    // One badge for a byline of several names, wherever they stand in it.
    byline ??= place
    at(byline).authors.push({ index, evidence: seen })
  })
  caveats.forEach((caveat, index) => {
    const held = new Set<Text>()
    caveat.evidence.forEach((one, evidence) => {
      const place = places.get(one)
      if (!place || held.has(place.first)) return
      held.add(place.first)
      at(place).caveats.push({ index, evidence })
    })
  })
  return [...groups.values()].sort(({ place: a }, { place: b }) =>
    a.first.compareDocumentPosition(b.first) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
}
