/** The marks beside links of a page: which links have one, and where they stand while the page scrolls and changes. */
import { reportToWorker } from '../../messages/send.ts'
import { isAlive } from '../../platform/browser.ts'
import { messageOf } from '../../platform/errors.ts'
import { type LinkMode, siteOf } from '../../platform/settings-shape.ts'
import type { Said } from '../../sources/types.ts'
import { button } from '../../ui/elements.ts'
import { markElement } from '../../ui/marks.ts'
import { type Host, makeHost } from '../host.ts'
import { clipsOf, isCovered } from '../surroundings.ts'
import { Answers } from './answers.ts'
import { type Candidate, candidateOf } from './candidates.ts'
import { markLabel } from './card.ts'
import { Cards } from './cards.ts'
import { LinkFinder } from './finder.ts'
import css from './links.css?inline'
import { type Point, SIDE, spotAt } from './spot.ts'
import { isAkin } from './target.ts'
import { NearLinks } from './watch.ts'

/** Marks on the screen at most. */
const MOST = 80
/** For how long nothing may have moved before the marks are placed with care, in ms. */
const QUIET = 150

interface Marked {
  host: string
  said: Said[]
  mark: HTMLButtonElement
  /** The mark's spot from the link's upper left corner; undefined where nothing is free, or not yet known. */
  offset: Point | undefined
  /** The link's size when the spot was chosen. */
  shape: string
  /** Boxes of the page outside of which the link is not to be seen. */
  clips: Element[]
  /** Something that stays while the page scrolls lies over it. */
  covered: boolean
  /** Where the mark was put last, from the layer's beginning. */
  place: Point | undefined
}

interface Wishes {
  mode: LinkMode
  /** May the reader switch the marks off for this site? */
  canQuiet: () => boolean
}

export class LinkMarks {
  private readonly life = new AbortController()
  private readonly own = siteOf(location.href) ?? ''
  private readonly wishes: Wishes
  private readonly candidates = new WeakMap<HTMLAnchorElement, Candidate>()
  /** Links near the window. */
  private readonly near = new Set<HTMLAnchorElement>()
  private readonly marked = new Map<HTMLAnchorElement, Marked>()
  /** Which link of an entry speaks for a host. */
  private readonly speakers = new WeakMap<Element, Set<WeakRef<HTMLAnchorElement>>>()
  private readonly finder: LinkFinder
  private readonly nearLinks: NearLinks
  private readonly answers: Answers
  private readonly cards: Cards
  private host: Host | undefined
  /** Reports once after it is told to observe: in the next frame, between its layout and its paint. */
  private readonly frames = new ResizeObserver(() => this.onFrame())
  private pending = false
  private scrolled = false
  private quiet: ReturnType<typeof setTimeout> | undefined

  constructor(wishes: Wishes) {
    this.wishes = wishes
    this.answers = new Answers(
      () => this.draw(),
      (error) => (isAlive() ? console.debug('Smallprint:', messageOf(error)) : this.end()),
    )
    this.cards = new Cards(() => (this.wishes.canQuiet() ? () => this.quieten() : undefined))
    this.nearLinks = new NearLinks((entries) => this.onNear(entries))
    this.finder = new LinkFinder({
      onLink: (anchor) => this.consider(anchor),
      onChanged: () => {
        this.nearLinks.tidy()
        this.moveSoon()
      },
    })
    const options = { signal: this.life.signal, passive: true }
    const moved = () => this.moveSoon()
    addEventListener('resize', moved, options)
    for (const event of ['load', 'toggle', 'transitionend'])
      document.addEventListener(event, moved, { ...options, capture: true })
    document.addEventListener('scroll', () => this.moveSoon(true), { ...options, capture: true })
    const sizes = new ResizeObserver(moved)
    for (const root of [document.documentElement, document.body]) sizes.observe(root)
    this.life.signal.addEventListener('abort', () => sizes.disconnect())
  }

  end(): void {
    this.life.abort()
    this.finder.end()
    this.nearLinks.end()
    this.answers.end()
    this.cards.close()
    this.frames.disconnect()
    clearTimeout(this.quiet)
    this.host?.remove()
    this.host = undefined
    this.marked.clear()
    this.near.clear()
  }

  /** Has the link watched where it may be marked. */
  private consider(anchor: HTMLAnchorElement): void {
    const candidate = candidateOf(anchor, this.own, this.wishes.mode)
    const before = this.candidates.get(anchor)
    if (!candidate || !this.speaks(anchor, candidate)) {
      if (before) this.forget(anchor)
      this.candidates.delete(anchor)
      return
    }
    if (before && before.host !== candidate.host) this.forget(anchor)
    this.candidates.set(anchor, candidate)
    this.nearLinks.add(anchor)
    if (before && this.near.has(anchor)) this.draw()
  }

  /** One mark for an outlet in an entry: at its heading, else at the first link. */
  private speaks(anchor: HTMLAnchorElement, { entry, host, headline }: Candidate): boolean {
    const speakers = this.speakers.get(entry) ?? new Set<WeakRef<HTMLAnchorElement>>()
    this.speakers.set(entry, speakers)
    for (const speaker of speakers) {
      const other = speaker.deref()
      const known = other && other !== anchor && entry.contains(other) ? this.candidates.get(other) : undefined
      if (!other || !known) {
        speakers.delete(speaker)
        continue
      }
      if (!isAkin(known.host, host)) continue
      if (known.headline || !headline) return false
      this.forget(other)
      this.candidates.delete(other)
      speakers.delete(speaker)
    }
    if (speakers.size < MOST) speakers.add(new WeakRef(anchor))
    return true
  }

  private onNear(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const anchor = target as HTMLAnchorElement
      if (isIntersecting) this.near.add(anchor)
      else this.forget(anchor)
    }
    this.draw()
  }

  private forget(anchor: HTMLAnchorElement): void {
    this.near.delete(anchor)
    const marked = this.marked.get(anchor)
    if (!marked) return
    this.cards.closeAt(marked.mark)
    marked.mark.remove()
    this.marked.delete(anchor)
  }

  /** Makes the marks that are missing by now. */
  private draw(): void {
    if (this.life.signal.aborted) return
    for (const anchor of this.near) {
      const candidate = this.candidates.get(anchor)
      if (!candidate || this.marked.has(anchor) || this.marked.size >= MOST) continue
      const said = this.answers.of(candidate.host)
      if (said && said.length > 0) this.marked.set(anchor, this.make(candidate.host, said))
    }
    if (this.marked.size > 0) this.moveSoon()
  }

  private make(host: string, said: Said[]): Marked {
    this.host ??= openHost()
    const attributes = { class: 'link-mark', 'aria-label': markLabel(host, said), 'aria-haspopup': 'dialog' }
    const mark = button({ ...attributes, 'aria-expanded': 'false' }, markElement('said'), () =>
      this.cards.press(mark, host, said),
    )
    mark.hidden = true
    this.cards.follow(mark, host, said)
    this.host.layer.append(mark)
    return { host, said, mark, offset: undefined, shape: '', clips: [], covered: false, place: undefined }
  }

  private moveSoon(scrolled = false): void {
    this.scrolled ||= scrolled
    if (this.marked.size === 0 || this.pending || this.life.signal.aborted) return
    const { layer } = this.host as Host
    this.pending = true
    this.frames.observe(layer)
  }

  /** In the frame that was asked for, once its layout is done: measuring then costs the page no layout of its own. */
  private onFrame(): void {
    if (!this.pending) return
    this.pending = false
    this.frames.disconnect()
    this.move(this.scrolled ? 'scrolled' : 'carry')
    this.scrolled = false
    clearTimeout(this.quiet)
    this.quiet = setTimeout(() => this.move('careful'), QUIET)
  }

  /**
   * Puts the marks where their links are now: first all measuring, then all moving. `scrolled`: other things may lie over
   * a link; `careful`: the page stands still, so it is also worth asking again what is free.
   */
  private move(how: 'carry' | 'scrolled' | 'careful'): void {
    const { host } = this
    if (!host || this.life.signal.aborted) return
    if (!isAlive()) {
      this.end()
      return
    }
    if (!host.element.isConnected) document.documentElement.append(host.element)
    const origin = host.element.getBoundingClientRect()
    const moves: [Marked, Point | undefined][] = []
    for (const [anchor, marked] of this.marked) {
      const spot = anchor.isConnected ? this.spotOf(anchor, marked, how, host.element) : undefined
      const place = spot && { x: Math.round(spot.x - origin.x), y: Math.round(spot.y - origin.y) }
      if (place?.x === marked.place?.x && place?.y === marked.place?.y) continue
      marked.place = place
      moves.push([marked, place])
    }
    for (const [{ mark }, place] of moves) {
      mark.hidden = place === undefined
      if (place) mark.style.transform = `translate(${place.x}px, ${place.y}px)`
      else this.cards.closeAt(mark)
    }
    this.cards.move(origin)
  }

  private spotOf(
    anchor: HTMLAnchorElement,
    marked: Marked,
    how: 'carry' | 'scrolled' | 'careful',
    host: Element,
  ): Point | undefined {
    const { x, y, width, height } = anchor.getBoundingClientRect()
    const shape = `${Math.round(width)} ${Math.round(height)} ${innerWidth}`
    let isNew = false
    if (shape !== marked.shape || (how === 'careful' && !this.cards.isOpenAt(marked.mark))) {
      const spot = !anchor.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        ? undefined
        : spotAt(anchor, host, (spot) => this.isOurs(spot, marked, host))
      // What cannot be seen at the moment is left as it was found last.
      if (spot === 'later') {
        if (shape !== marked.shape) marked.offset = undefined
      } else {
        marked.offset = spot && { x: spot.x - x, y: spot.y - y }
        marked.shape = shape
        const { cutting, scrolling } = clipsOf(anchor)
        marked.clips = [...cutting, ...scrolling]
        isNew = true
      }
    }
    const { offset } = marked
    if (!offset) return undefined
    const spot = { x: x + offset.x, y: y + offset.y }
    // What is scrolled out of a box of the page, or cut off by one, has no mark beside that box.
    const middle = spot.y + SIDE / 2
    for (const clip of marked.clips) {
      const { top, bottom } = clip.getBoundingClientRect()
      if (middle - SIDE / 3 < top || middle + SIDE / 3 > bottom) return undefined
    }
    // Under a bar that stays while the page scrolls, the mark goes as its link does.
    if (isNew || how !== 'carry') marked.covered = isCovered(spot.x + SIDE / 2, spot.y + SIDE / 2, anchor, host)
    return marked.covered ? undefined : spot
  }

  /** Stands one of our marks there already? */
  private isOurs({ x, y }: Point, except: Marked, host: Element): boolean {
    const origin = host.getBoundingClientRect()
    for (const marked of this.marked.values()) {
      const { place } = marked
      if (marked === except || !place) continue
      if (Math.abs(place.x + origin.x - x) < SIDE - 2 && Math.abs(place.y + origin.y - y) < SIDE - 4) return true
    }
    return false
  }

  private quieten(): void {
    this.cards.close()
    reportToWorker('quiet-links', { url: location.href }).catch((error) =>
      console.debug('Smallprint:', messageOf(error)),
    )
  }
}

function openHost(): Host {
  const host = makeHost()
  const root = host.layer.getRootNode() as ShadowRoot
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return host
}
