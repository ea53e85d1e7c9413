/** Finds a page's links, those that come later too: in idle time, a few at a time. */

/** Longest stretch of work, and links between two looks at the clock. */
const SLICE_MS = 6
const BETWEEN_LOOKS = 10
/** More changed places than this, and the whole page is gone through again. */
const MOST_ROOTS = 1500
/** When the page is gone through once more: entries that came one by one are known by their neighbours only now. In ms. */
const AGAIN = 2500

interface Wishes {
  onLink: (anchor: HTMLAnchorElement) => void
  /** Something in the page has changed, and what is new has been looked at. */
  onChanged: () => void
}

export class LinkFinder {
  private readonly wishes: Wishes
  private readonly observer: MutationObserver
  private readonly roots = new Set<Element>()
  private links: HTMLAnchorElement[] = []
  private at = 0
  private idle = 0
  private ended = false
  private readonly again: ReturnType<typeof setTimeout>

  constructor(wishes: Wishes) {
    this.wishes = wishes
    this.observer = new MutationObserver((records) => this.onMutations(records))
    this.observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] })
    this.roots.add(document.documentElement)
    this.again = setTimeout(() => {
      this.roots.add(document.documentElement)
      this.soon()
    }, AGAIN)
    this.soon()
  }

  end(): void {
    this.ended = true
    this.observer.disconnect()
    clearTimeout(this.again)
    cancelIdleCallback(this.idle)
  }

  private onMutations(records: MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.roots.add(target as Element)
      else
        for (const node of addedNodes) {
          if (node instanceof Element) this.roots.add(node)
          else if (target.parentNode) {
            // A link's text may come after the link.
            const link = (target as Element).closest?.('a')
            if (link) this.roots.add(link)
          }
        }
    }
    if (this.roots.size > MOST_ROOTS) {
      this.roots.clear()
      this.roots.add(document.documentElement)
    }
    this.soon()
  }

  private soon(): void {
    if (this.idle || this.ended) return
    const work = () => {
      this.idle = 0
      this.work()
    }
    this.idle = requestIdleCallback(work, { timeout: 1000 })
  }

  private work(): void {
    if (this.isDone(performance.now() + SLICE_MS)) this.wishes.onChanged()
    else this.soon()
  }

  /** Works until a moment; true: nothing is left to do. */
  private isDone(end: number): boolean {
    for (;;) {
      while (this.at < this.links.length) {
        const link = this.links[this.at++]
        if (link?.isConnected) this.wishes.onLink(link)
        if (this.at % BETWEEN_LOOKS === 0 && performance.now() > end) return false
      }
      this.links = []
      this.at = 0
      const [root] = this.roots
      if (!root) return true
      this.roots.delete(root)
      if (root.isConnected) this.links = linksIn(root)
      if (performance.now() > end) return false
    }
  }
}

/** The links at or below an element, and those of the two entries before it, to which it is now a neighbour. */
function linksIn(root: Element): HTMLAnchorElement[] {
  const before = root.previousElementSibling
  return [before?.previousElementSibling, before, root].flatMap((one) => {
    if (!one) return []
    if (one instanceof HTMLAnchorElement) return [one]
    const found = one.getElementsByTagName('a')
    // What stands before is looked at again only where it is small: an entry, and no column of the page.
    return one === root || found.length < 20 ? [...found] : []
  })
}
