/** The badges of a page: one at the byline, one at each block with caveats. What they say; `place.ts` has where. */
import { isAlive } from '../platform/browser.ts'
import type { Place } from '../reading/snapshot/find.ts'
import type { Evidence, Reading } from '../reading/types.ts'
import { button, el } from '../ui/elements.ts'
import { markElement } from '../ui/marks.ts'
import { type BadgeClaims, badgeLabel, badgeWord, makeCard } from './card.ts'
import { type Host, makeHost } from './host.ts'
import { Movement } from './movement.ts'
import { Anchor, type Point, placeCard } from './place.ts'

/** Badges on one page at most: a page that says more says it in the popup. */
const MOST = 12
/** What a badge covers of the word that it grows, in px. Must agree with badges.css. */
const UNDER = 12

interface Badge {
  claims: BadgeClaims
  anchor: Anchor
  mark: HTMLButtonElement
  /** Width of the word beside the mark, in px; unknown until it is placed. */
  word: number | undefined
  open: () => void
}

/** One way in which the reader can take badges away, as the settings have it at the moment. */
export interface Hiding {
  from: 'site' | 'page' | 'everywhere'
  hide: () => void
}

interface Wishes {
  /** None where an organisation has laid down that badges stand. */
  hiding: () => Hiding[]
  show: (evidence: Evidence) => void
  /** A badge's block has left the page. */
  isStale: () => void
}

export class Badges {
  private readonly wishes: Wishes
  private host: Host | undefined
  private movement: Movement | undefined
  private badges: Badge[] = []
  private shown = ''
  /** Badges that the reader has taken away one by one, by what they say. They come back with the next visit. */
  private readonly dismissed = new Set<string>()
  private card: { element: HTMLElement; badge: Badge } | undefined
  private readonly life = new AbortController()

  constructor(wishes: Wishes) {
    this.wishes = wishes
  }

  /**
   * Draws the badges for a reading; drawing the same again only moves them. They are placed in a frame after the one in
   * which the browser has laid them out with the page: placing them here would make it do so at once, a long task.
   */
  show(reading: Reading, places: Map<Evidence, Place>): void {
    const groups = grouped(reading, places)
      .filter(({ claims }) => !this.dismissed.has(said(claims, reading)))
      .slice(0, MOST)
    const shown = JSON.stringify([groups.map(({ claims }) => told(claims, reading)), reading.outlet, reading.origins])
    if (shown === this.shown && this.badges.length === groups.length) {
      this.badges.forEach((badge, i) => {
        const group = groups[i]
        if (group) badge.anchor.place = group.place
      })
    } else {
      this.shown = shown
      this.closeCard()
      for (const { mark } of this.badges) mark.remove()
      if (groups.length > 0) this.host ??= this.open()
      const { host } = this
      this.badges = host
        ? groups.map(({ claims, place }) => this.make(claims, new Anchor(place, host.element), reading, places))
        : []
    }
    this.movement?.follow(this.blocks())
  }

  /** Opens the card of the badge at `place`. False where no badge stands there. */
  openAt(place: Place): boolean {
    const badge = this.badges.find(
      ({ anchor, mark }) => anchor.place.first === place.first && !mark.hidden && !mark.classList.contains('unplaced'),
    )
    badge?.open()
    return badge !== undefined
  }

  remove(): void {
    this.life.abort()
    this.movement?.end()
    this.host?.remove()
    this.movement = undefined
    this.host = undefined
    this.card = undefined
    this.badges = []
  }

  private blocks(): Element[] {
    return this.badges.map(({ anchor }) => anchor.place.element)
  }

  private open(): Host {
    const host = makeHost()
    const { signal } = this.life
    this.movement = new Movement({ onMove: (afresh) => this.move(afresh), blocks: () => this.blocks() })
    document.addEventListener('pointerdown', (event) => event.target !== host.element && this.closeCard(), { signal })
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.onEscape(event), {
      signal,
      capture: true,
    })
    for (const event of ['pointerout', 'focusout'])
      host.layer.addEventListener(event, () => host.layer.classList.remove('calm'))
    return host
  }

  /** Closes the card; without one, takes back the word that a badge has grown. */
  private onEscape(event: KeyboardEvent): void {
    const { host, card } = this
    if (!event.isTrusted || !host) return
    const isOurs = document.activeElement === host.element
    if (!card) host.layer.classList.add('calm')
    else if (isOurs) event.stopPropagation()
    this.closeCard(isOurs)
  }

  private make(claims: BadgeClaims, anchor: Anchor, reading: Reading, places: Map<Evidence, Place>): Badge {
    const attributes = { class: 'badge unplaced', 'aria-label': badgeLabel(claims, reading), 'aria-haspopup': 'dialog' }
    const drawing = el('span', { class: 'dot' }, markElement(claims.authors.length > 0 ? 'author' : 'caveat'))
    const open = () => this.openCard(badge, reading, places)
    const mark = button({ ...attributes, 'aria-expanded': 'false' }, drawing, () =>
      this.card?.badge === badge ? this.closeCard(true) : open(),
    )
    mark.append(el('span', { class: 'word', dir: 'auto' }, badgeWord(claims, reading)))
    // Whoever comes by keyboard to a badge that is scrolled away brings its block into sight.
    mark.addEventListener('focus', () => {
      if (mark.classList.contains('away')) anchor.place.element.scrollIntoView({ block: 'center', inline: 'nearest' })
    })
    const badge: Badge = { claims, anchor, mark, word: undefined, open }
    this.host?.layer.append(mark)
    return badge
  }

  private openCard(badge: Badge, reading: Reading, places: Map<Evidence, Place>): void {
    if (!isAlive()) {
      this.remove()
      return
    }
    this.closeCard()
    // The settings come back through storage and take the badges away; until then the card is no use.
    const others = this.wishes.hiding().map(({ from, hide }) => ({ from, act: () => this.closeAnd(hide) }))
    const dismiss = () => this.dismiss(badge, reading, places)
    const element = makeCard(badge.claims, reading, {
      show: this.wishes.show,
      close: () => this.closeCard(true),
      hide: [{ from: 'badge', act: () => this.closeAnd(dismiss) }, ...others],
    })
    badge.mark.after(element)
    badge.mark.setAttribute('aria-expanded', 'true')
    this.card = { element, badge }
    this.move(true)
    element.focus({ preventScroll: true })
  }

  private closeAnd(act: () => void): void {
    this.closeCard()
    act()
  }

  private dismiss(badge: Badge, reading: Reading, places: Map<Evidence, Place>): void {
    const at = this.badges.indexOf(badge)
    this.dismissed.add(said(badge.claims, reading))
    this.show(reading, places)
    this.move(true)
    // Whoever came by keyboard goes on from the badge that stood next.
    const next = this.badges[at] ?? this.badges.at(-1)
    next?.mark.focus({ preventScroll: true })
  }

  private closeCard(giveFocusBack = false): void {
    if (!this.card) return
    const { element, badge } = this.card
    this.card = undefined
    element.remove()
    badge.mark.setAttribute('aria-expanded', 'false')
    if (giveFocusBack) badge.mark.focus({ preventScroll: true })
  }

  /** Puts badges and card where their blocks are now: first all measuring, then all moving. */
  private move(afresh: boolean): void {
    const { host } = this
    if (!host) return
    if (!isAlive()) {
      this.remove()
      return
    }
    if (!host.element.isConnected) document.documentElement.append(host.element)
    if (this.badges.some(({ anchor }) => !anchor.place.first.isConnected)) {
      this.wishes.isStale()
      return
    }
    const frame = host.frame()
    const placed: Point[] = []
    const spots = this.badges.map((badge) => {
      badge.word ??= (badge.mark.lastElementChild as HTMLElement).offsetWidth - UNDER
      const spot = badge.anchor.spot(afresh, badge.word, placed)
      if (spot) placed.push(spot)
      return spot
    })
    this.badges.forEach(({ mark }, i) => {
      const spot = spots[i]
      mark.hidden = spot === undefined
      mark.classList.remove('unplaced')
      if (!spot) return
      mark.classList.toggle('away', spot.away)
      mark.classList.toggle('leftwards', spot.word.side === 'left')
      mark.style.setProperty('--room', `${Math.round(spot.word.room)}px`)
      moveTo(mark, spot, frame)
    })
    if (!this.card) return
    const { element, badge } = this.card
    const spot = spots[this.badges.indexOf(badge)]
    if (!spot) {
      this.closeCard()
      return
    }
    element.style.maxHeight = ''
    const at = placeCard(spot, element.getBoundingClientRect(), host.layer.dir === 'rtl')
    element.style.maxHeight = `min(420px, ${Math.round(at.room)}px)`
    element.classList.toggle('away', spot.away)
    moveTo(element, at, frame)
  }
}

/** Puts an element to a point of the window, in its own size whatever the page's zoom. */
function moveTo(element: HTMLElement, { x, y }: Point, frame: ReturnType<Host['frame']>): void {
  const place = [x - frame.x, y - frame.y].map((one) => `${Math.round(one) / frame.scale}px`)
  element.style.transform = `translate(${place.join(', ')}) scale(${1 / frame.scale})`
}

/** What a badge says, as a key: the same after the page was read again. */
const said = (claims: BadgeClaims, reading: Reading) =>
  JSON.stringify([
    claims.authors.map(({ index }) => reading.authors[index]?.name),
    claims.caveats.map(({ index }) => [reading.caveats[index]?.kind, reading.caveats[index]?.quote]),
  ])

/** All that a badge and its card tell, as a key: places in lists say nothing of what stands there by now. */
const told = (claims: BadgeClaims, { authors, caveats }: Reading) => [
  claims,
  claims.authors.map(({ index }) => authors[index]),
  claims.caveats.map(({ index }) => caveats[index]),
]

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
