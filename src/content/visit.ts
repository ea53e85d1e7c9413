/** One visit to one address: the page is read, read again while it settles, shown, and left without trace. */
import type { ClaimRef, Revealed } from '../messages/contract.ts'
import { reportToWorker } from '../messages/send.ts'
import { isAlive } from '../platform/browser.ts'
import { messageOf } from '../platform/errors.ts'
import { withoutKinds } from '../platform/settings-shape.ts'
import { mayBeArticle } from '../reading/glance.ts'
import type { Place, ReadPage } from '../reading/read.ts'
import type { CaveatKind, Evidence, Reading } from '../reading/types.ts'
import { evidenceOf } from '../ui/evidence.ts'
import type { Badges, Hiding } from './badges.ts'
import type { Jump } from './jump.ts'
import { fetchTools, type Tools } from './tools.ts'

/**
 * When to look again at a page that has changed, in ms after the visit began: many pages write their byline or even the
 * whole piece late. After the last one the page counts as settled.
 */
const LOOK_AGAIN = [400, 1000, 2200, 4500, 9000]

interface Wishes {
  /** The extension behind this script is gone. */
  onOrphaned: () => void
  /** How the reader can take the badges away; not at all where an organisation has laid down that they stand. */
  hiding: () => Hiding[]
}

/** What the settings and the reader's click say of this visit. */
export interface Choice {
  badges: boolean
  hiddenKinds: CaveatKind[]
}

export class Visit {
  private readonly life = new AbortController()
  private readonly url: string
  private readonly wishes: Wishes
  /** All that the page says. */
  private all: ReadPage | undefined
  /** What of it is shown. Everything outside of `present` goes by this one. */
  private read: ReadPage | undefined
  /** The last report's reading as JSON: only a change is reported again. */
  private reported = ''
  private sendReport: () => Promise<void> = async () => {}
  private tools: Tools | undefined
  private badges: Badges | undefined
  private choice: Choice = { badges: false, hiddenKinds: [] }
  private jump: Jump | undefined
  /** The reader asked for a page that a glance took for no article. */
  private forced = false

  constructor(url: string, wishes: Wishes) {
    this.url = url
    this.wishes = wishes
  }

  isAbout(url: string): boolean {
    return url.split('#', 1)[0] === this.url.split('#', 1)[0]
  }

  begin(): void {
    this.look()
    this.watch()
  }

  end(): void {
    this.life.abort()
    this.badges?.remove()
    this.badges = undefined
    this.jump?.end()
  }

  /** Reports the last result once more. */
  report(): void {
    void this.send()
  }

  /** Reads the page whatever a glance says of it. */
  readNow(): void {
    this.forced = true
    this.reported = ''
    this.look()
  }

  follow(choice: Choice): void {
    this.choice = choice
    if (this.all) this.present(this.all)
    else this.draw()
  }

  /** Scrolls to a claim's evidence and tints it. */
  reveal(claim: ClaimRef): Revealed {
    const evidence = this.evidenceOf(claim)
    if (!evidence) return 'not-found'
    let place = this.read?.places.get(evidence)
    if (place && !place.first.isConnected) {
      // The page has been redrawn since: what it says now may stand elsewhere.
      this.look()
      const again = this.evidenceOf(claim)
      place = again?.quote === evidence.quote ? this.read?.places.get(again) : undefined
    }
    return this.tools?.reveal(evidence, place) ?? 'not-found'
  }

  /** Goes to the next place that states a caveat. Nothing happens in a page that was not read. */
  nextCaveat(): void {
    if (!this.read || !this.tools) return
    this.jump ??= new this.tools.Jump()
    this.jump.next(this.read, this.badges)
  }

  private evidenceOf(claim: ClaimRef): Evidence | undefined {
    return this.read && evidenceOf(this.read.reading, claim)
  }

  /** Looks again a few times while the page still changes. Costs nothing on a page that stays as it is. */
  private watch(): void {
    const { signal } = this.life
    let changed = false
    const observer = new MutationObserver(() => {
      changed = true
    })
    const watching = { childList: true, characterData: true, subtree: true }
    observer.observe(document, watching)
    signal.addEventListener('abort', () => observer.disconnect())
    LOOK_AGAIN.forEach((delay, i) => {
      const timer = setTimeout(() => {
        if (changed) whenIdle(() => !signal.aborted && this.look())
        changed = false
        if (i === LOOK_AGAIN.length - 1) observer.disconnect()
      }, delay)
      signal.addEventListener('abort', () => clearTimeout(timer))
    })
  }

  private look(): void {
    if (!isAlive()) {
      this.wishes.onOrphaned()
      return
    }
    try {
      if (!this.forced && !mayBeArticle(document)) {
        this.forget()
        this.say('passed', () => reportToWorker('page-passed', { url: this.url }))
        return
      }
      if (!this.tools) {
        void this.lookWithTools()
        return
      }
      this.present(this.tools.readPage(document, this.url))
    } catch (error) {
      this.fail(error)
    }
  }

  /** Reports and draws what the reader wants to see of a page. */
  private present(all: ReadPage): void {
    const shown = withoutKinds(all.reading, this.choice.hiddenKinds)
    this.all = all
    this.read = { ...all, reading: shown.reading }
    this.say(JSON.stringify(shown), () => reportToWorker('page-read', shown))
    this.draw()
  }

  private async lookWithTools(): Promise<void> {
    try {
      this.tools = await fetchTools()
      if (!this.life.signal.aborted) this.look()
    } catch (error) {
      if (!isAlive()) this.wishes.onOrphaned()
      else if (!this.life.signal.aborted) this.fail(error)
    }
  }

  /** A bug of ours must never show in the page; the popup says that reading failed, and why. */
  private fail(error: unknown): void {
    this.forget()
    this.say('failed', () => reportToWorker('page-failed', { url: this.url, reason: messageOf(error) }))
  }

  private forget(): void {
    this.all = undefined
    this.read = undefined
    this.badges?.remove()
    this.badges = undefined
  }

  private say(what: string, send: () => Promise<void>): void {
    if (what === this.reported) return
    this.reported = what
    this.sendReport = send
    void this.send()
  }

  private async send(): Promise<void> {
    try {
      await this.sendReport()
    } catch (error) {
      if (!isAlive()) this.wishes.onOrphaned()
      else console.debug('Smallprint:', messageOf(error))
    }
  }

  private draw(): void {
    const { read, tools } = this
    if (!this.choice.badges || !read || !tools) {
      this.badges?.remove()
      this.badges = undefined
      return
    }
    const { reading, places } = read
    if (badgeWorthy(reading, places)) {
      this.badges ??= new tools.Badges({
        hiding: this.wishes.hiding,
        show: (evidence) => tools.reveal(evidence, this.read?.places.get(evidence)),
        isStale: () => this.look(),
      })
      this.badges.show(reading, places)
    } else {
      this.badges?.remove()
      this.badges = undefined
    }
  }
}

function badgeWorthy(reading: Reading, places: Map<Evidence, Place>): boolean {
  return places.size > 0 && (reading.authors.length > 0 || reading.caveats.length > 0)
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 })
  else setTimeout(work, 50)
}
