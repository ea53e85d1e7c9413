/** Which of many links are near the window, at little cost however many there are. */

/**
 * Links are watched in groups, in the order of the page: while a group's first link is far away, none of its others is
 * looked at. `FAR` is more than the height of any group, or the group would be missed.
 */
const GROUP = 20
const FAR = '2500px 600px'
/** Boxes that scroll inside the page cut off what is far in them, unless the browser can be told to look further. */
const CAN_GROUP = 'scrollMargin' in IntersectionObserver.prototype
const NEAR = '120px'
/** How often at most far groups are looked for, in ms. */
const DELAY = 200

interface Group {
  links: WeakRef<HTMLAnchorElement>[]
  near: boolean
}

export class NearLinks {
  private readonly far: IntersectionObserver
  private readonly close: IntersectionObserver
  private readonly groups = new Set<Group>()
  private readonly byFirst = new WeakMap<Element, Group>()
  private readonly grouped = new WeakSet<HTMLAnchorElement>()
  private open: Group | undefined

  constructor(onChange: (entries: IntersectionObserverEntry[]) => void) {
    // `delay` is honoured where the browser knows it.
    const options = { rootMargin: FAR, scrollMargin: FAR, delay: DELAY } as IntersectionObserverInit
    this.far = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) this.turn(this.byFirst.get(target), isIntersecting)
    }, options)
    this.close = new IntersectionObserver(onChange, { rootMargin: NEAR })
  }

  add(link: HTMLAnchorElement): void {
    if (this.grouped.has(link)) return
    this.grouped.add(link)
    if (!CAN_GROUP) {
      this.close.observe(link)
      return
    }
    if (!this.open || this.open.links.length >= GROUP) {
      this.open = { links: [], near: false }
      this.groups.add(this.open)
      this.byFirst.set(link, this.open)
      this.far.observe(link)
    }
    this.open.links.push(new WeakRef(link))
    if (this.open.near) this.close.observe(link)
  }

  /** Takes apart groups whose first link has left the page, and gathers again what is left of them. */
  tidy(): void {
    for (const group of this.groups) {
      const first = group.links[0]?.deref()
      if (first?.isConnected) continue
      this.groups.delete(group)
      if (group === this.open) this.open = undefined
      if (first) this.far.unobserve(first)
      for (const one of group.links) {
        const link = one.deref()
        if (!link) continue
        this.close.unobserve(link)
        this.grouped.delete(link)
        if (link.isConnected) this.add(link)
      }
    }
  }

  end(): void {
    this.far.disconnect()
    this.close.disconnect()
    this.groups.clear()
  }

  private turn(group: Group | undefined, near: boolean): void {
    if (!group || group.near === near || !this.groups.has(group)) return
    group.near = near
    for (const one of group.links) {
      const link = one.deref()
      if (!link) continue
      if (near) this.close.observe(link)
      else this.close.unobserve(link)
    }
  }
}
