/** Tells when blocks may have moved in the window: by the browser's events and observers, without a loop. */

/** For how long nothing may have happened before the blocks are watched, in ms. */
const QUIET = 120
/** Shares of a block in sight at which its watch reports. */
const SHARES = Array.from({ length: 51 }, (_, i) => i / 50)

interface Wishes {
  /** Once a frame at most. `afresh`: not only scrolled; the layout may be another. */
  onMove: (afresh: boolean) => void
  /** The blocks that are watched while the page is quiet. */
  blocks: () => Element[]
}

export class Movement {
  private readonly wishes: Wishes
  private readonly life = new AbortController()
  private readonly sizes: ResizeObserver
  private frame = 0
  private afresh = false
  private quiet: ReturnType<typeof setTimeout> | undefined
  private watches: IntersectionObserver[] = []

  constructor(wishes: Wishes) {
    this.wishes = wishes
    const options = { signal: this.life.signal, passive: true }
    const changed = () => this.soon(true)
    const capture = { ...options, capture: true }
    addEventListener('resize', changed, options)
    document.addEventListener('scroll', () => this.soon(false), capture)
    // Pictures and frames that arrive, details that open, what a page animates.
    for (const event of ['load', 'toggle', 'transitionend', 'animationend'])
      document.addEventListener(event, changed, capture)
    addEventListener('load', changed, options)
    document.fonts.addEventListener('loadingdone', changed, options)
    this.sizes = new ResizeObserver(changed)
    this.follow([])
  }

  /**
   * Follows the size of these blocks, and of none that were given before. The observer tells it first of the sizes that
   * they have, once the page has been laid out: a move comes in the frame after that.
   */
  follow(blocks: Element[]): void {
    this.sizes.disconnect()
    for (const block of [document.documentElement, document.body, ...blocks]) if (block) this.sizes.observe(block)
  }

  /** Asks for a move in the next frame. */
  soon(afresh: boolean): void {
    this.afresh ||= afresh
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0
      this.now()
    })
  }

  end(): void {
    this.life.abort()
    this.sizes.disconnect()
    cancelAnimationFrame(this.frame)
    clearTimeout(this.quiet)
    this.unwatch()
  }

  private now(): void {
    const { afresh } = this
    this.afresh = false
    this.wishes.onMove(afresh)
    if (this.life.signal.aborted) return
    this.unwatch()
    clearTimeout(this.quiet)
    this.quiet = setTimeout(() => this.settle(), QUIET)
  }

  /** The page is still: all is placed with care, and from here on each block in sight reports when it moves by itself. */
  private settle(): void {
    this.wishes.onMove(true)
    if (!this.life.signal.aborted) this.watches = this.wishes.blocks().flatMap((block) => this.watch(block) ?? [])
  }

  private unwatch(): void {
    for (const watch of this.watches) watch.disconnect()
    this.watches = []
  }

  /**
   * The watch's root is cut to the block's own box: whatever moves the block (late content inside a scrolled box, a
   * script, an animation), it then leaves the root, and the observer reports it.
   */
  private watch(block: Element): IntersectionObserver | undefined {
    const { left, right, top, bottom } = block.getBoundingClientRect()
    const { clientWidth: width, clientHeight: height } = document.documentElement
    if (right <= left || bottom <= top || bottom < 0 || top > height) return undefined
    const rootMargin = [top, width - right, height - bottom, left].map((inset) => `${-Math.floor(inset)}px`).join(' ')
    let isFirst = true
    const report = (entries: IntersectionObserverEntry[]) => {
      // The first report says how things stand: by then the block may have moved already.
      const now = entries[0]?.boundingClientRect
      const stands = now !== undefined && Math.abs(now.left - left) < 1 && Math.abs(now.top - top) < 1
      if (!isFirst || !stands) this.soon(true)
      isFirst = false
    }
    const watch = new IntersectionObserver(report, { root: document, rootMargin, threshold: SHARES })
    watch.observe(block)
    return watch
  }
}
