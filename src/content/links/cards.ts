/** The one card that is open at a mark: on hover and focus for a look, on a press to stay. */
import type { Said } from '../../sources/types.ts'
import { placeCard } from '../place.ts'
import { makeLinkCard } from './card.ts'

/** How long a pointer rests on a mark before its card opens, and may be away before it closes, in ms. */
const REST = 150
const AWAY = 250

interface Open {
  mark: HTMLElement
  element: HTMLElement
  /** The reader pressed the mark: the card stays until it is closed. */
  stays: boolean
}

export class Cards {
  private open: Open | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly quiet: () => (() => void) | undefined
  /** The focus is on its way back to a mark whose card was closed: that opens none. */
  private returning = false
  private outside: AbortController | undefined

  /** `quiet`: how the reader takes the marks away from this site; undefined where that is not theirs to say. */
  constructor(quiet: () => (() => void) | undefined) {
    this.quiet = quiet
  }

  /** Opens a card while the pointer or the focus is on the mark. */
  follow(mark: HTMLElement, host: string, said: Said[]): void {
    mark.addEventListener('pointerenter', (event) => {
      if (event.isTrusted && event.pointerType === 'mouse') this.later(REST, () => this.show(mark, host, said, false))
    })
    mark.addEventListener('pointerleave', () => this.leave())
    mark.addEventListener('focus', () => {
      if (!this.returning && mark.matches(':focus-visible')) this.show(mark, host, said, false)
    })
    mark.addEventListener('blur', () => this.leave())
  }

  press(mark: HTMLElement, host: string, said: Said[]): void {
    if (this.open?.mark === mark && this.open.stays) {
      this.close(true)
      return
    }
    this.show(mark, host, said, true)
    this.open?.element.focus({ preventScroll: true })
  }

  isOpenAt(mark: HTMLElement): boolean {
    return this.open?.mark === mark
  }

  closeAt(mark: HTMLElement): void {
    if (this.open?.mark === mark) this.close()
  }

  close(giveFocusBack = false): void {
    clearTimeout(this.timer)
    const { open } = this
    if (!open) return
    this.open = undefined
    this.outside?.abort()
    open.element.remove()
    open.mark.setAttribute('aria-expanded', 'false')
    if (!giveFocusBack) return
    this.returning = true
    open.mark.focus({ preventScroll: true })
    this.returning = false
  }

  /** Puts the card at its mark. `origin`: where the layer begins in the window. */
  move(origin: { x: number; y: number }): void {
    if (!this.open) return
    const { mark, element } = this.open
    const { x, y } = placeCard(mark.getBoundingClientRect(), element.getBoundingClientRect(), mark.matches(':dir(rtl)'))
    element.style.transform = `translate(${Math.round(x - origin.x)}px, ${Math.round(y - origin.y)}px)`
  }

  private show(mark: HTMLElement, host: string, said: Said[], stays: boolean): void {
    clearTimeout(this.timer)
    if (this.open?.mark === mark) {
      this.open.stays ||= stays
      return
    }
    this.close()
    const element = makeLinkCard(host, said, { close: () => this.close(true), quiet: this.quiet() })
    element.addEventListener('pointerenter', () => clearTimeout(this.timer))
    element.addEventListener('pointerleave', () => this.leave())
    element.addEventListener('focusin', () => {
      if (this.open?.element === element) this.open.stays = true
    })
    mark.after(element)
    mark.setAttribute('aria-expanded', 'true')
    this.open = { mark, element, stays }
    this.move((mark.closest('.layer') as HTMLElement).getBoundingClientRect())
    this.listen()
  }

  private leave(): void {
    this.later(AWAY, () => {
      if (this.open && !this.open.stays) this.close()
    })
  }

  private later(ms: number, work: () => void): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(work, ms)
  }

  /** A press beside the card closes it, and so does Escape. */
  private listen(): void {
    this.outside = new AbortController()
    const { signal } = this.outside
    const root = this.open?.element.getRootNode() as ShadowRoot
    document.addEventListener('pointerdown', (event) => event.target !== root.host && this.close(), { signal })
    root.addEventListener(
      'keydown',
      (event) => {
        if ((event as KeyboardEvent).key !== 'Escape' || !this.open) return
        event.stopPropagation()
        this.close(true)
      },
      { signal },
    )
  }
}
