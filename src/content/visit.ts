/** One visit to one address: the page is read, read again while it settles, shown, and left without trace. */
import type { ClaimRef, Revealed } from '../messages/contract.ts'
import { reportToWorker } from '../messages/send.ts'
import { isAlive } from '../platform/browser.ts'
import { messageOf } from '../platform/errors.ts'
import { type Language, withoutKinds } from '../platform/settings-shape.ts'
import { mayBeArticle } from '../reading/glance.ts'
import type { ReadPage } from '../reading/places.ts'
import type { Place } from '../reading/snapshot/find.ts'
import type { CaveatKind, Evidence, Reading } from '../reading/types.ts'
import { evidenceOf } from '../ui/evidence.ts'
import type { Badges, Hiding } from './badges.ts'
import type { Jump } from './jump.ts'
import { fetchTools, speakIn, type Tools } from './tools.ts'

/**
 * When to look again at a page that has changed, in ms after the visit began: many pages write their byline or even the
 * whole piece late. After the last one the page counts as settled.
 */
const LOOK_AGAIN = [400, 1000, 2200, 4500, 9000]
/** Between a look and the next that was asked for meanwhile, in ms: at first, and at most for a page that never rests. */
const GAP = 250
const LONGEST_GAP = 8000

interface Wishes {
  /** The extension behind this script is gone. */
  onOrphaned: () => void
  /** The page is there, or has changed while it settles. */
  onLook: () => void
  /** How the reader can take the badges away; not at all where an organisation has laid down that they stand. */
  hiding: () => Hiding[]
}

/** What the settings and the reader's click say of this visit. */
export interface Choice {
  badges: boolean
  hiddenKinds: CaveatKind[]
  language: Language
}

export class Visit {
  private readonly life = new AbortController()
  private readonly url: string
  /** By which the worker knows one visit's reports from another's. */
  private readonly id = newId()
  private readonly wishes: Wishes
  /** All that the page says. */
  private all: ReadPage | undefined
  /** What of it is shown. Everything outside of `present` goes by this one. */
  private read: ReadPage | undefined
  /** The page has had its time: what it does not say now, it does not say. */
  private settled = false
  /** The last report as JSON: only a change is reported again. */
  private reported = ''
  private sendReport: () => Promise<void> = async () => {}
  /** A report is under way; `due`: there is a newer one. */
  private sending = false
  private due = false
  private tools: Tools | undefined
  private badges: Badges | undefined
  private choice: Choice = { badges: false, hiddenKinds: [], language: 'auto' }
  private jump: Jump | undefined
  /** The look that is under way; `again`: the page has changed since it began. */
  private looking: Promise<void> | undefined
  private again = false
  private gap = GAP
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
    void this.look()
    this.watch()
  }

  end(): void {
    this.life.abort()
    this.undraw()
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
    void this.look()
  }

  follow(choice: Choice): void {
    this.choice = choice
    if (this.tools) void this.speak(this.tools)
    if (this.all) this.present(this.all)
    else this.draw()
  }

  /** Scrolls to a claim's evidence and tints it. */
  async reveal(claim: ClaimRef): Promise<Revealed> {
    const evidence = this.evidenceOf(claim)
    if (!evidence) return 'not-found'
    let place = this.read?.places.get(evidence)
    if (place && !place.first.isConnected) {
      // The page has been redrawn since: what it says now may stand elsewhere.
      await this.look()
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

  /** What stands there in another language is drawn anew. */
  private async speak(tools: Tools): Promise<void> {
    if (!(await speakIn(this.choice.language, tools)) || this.life.signal.aborted) return
    this.undraw()
    this.draw()
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
        const last = i === LOOK_AGAIN.length - 1
        if (changed) whenIdle(() => !signal.aborted && this.lookAgain())
        if (last) whenIdle(() => !signal.aborted && this.settle())
        changed = false
        if (last) observer.disconnect()
      }, delay)
      signal.addEventListener('abort', () => clearTimeout(timer))
    })
  }

  private lookAgain(): void {
    void this.look()
    this.wishes.onLook()
  }

  /** Looks at the page as it is now. Resolves when the look that is under way is over. */
  private look(): Promise<void> {
    this.again = this.looking !== undefined
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = undefined
      if (!this.again || this.life.signal.aborted) return
      setTimeout(() => !this.life.signal.aborted && void this.look(), this.gap)
      this.gap = Math.min(2 * this.gap, LONGEST_GAP)
    })
    return this.looking
  }

  private async lookOnce(): Promise<void> {
    const { signal } = this.life
    try {
      if (!isAlive()) {
        this.wishes.onOrphaned()
        return
      }
      if (!this.forced && !mayBeArticle(document)) {
        this.forget()
        this.say('passed', () => reportToWorker('page-passed', { url: this.url }))
        return
      }
      if (!this.tools) {
        const tools = await fetchTools()
        await speakIn(this.choice.language, tools)
        this.tools = tools
      }
      const read = await this.tools.readPage(document, this.url, signal, (snapshot) =>
        reportToWorker('page-taken', { snapshot }),
      )
      if (read && !signal.aborted) this.present(read)
    } catch (error) {
      if (!isAlive()) this.wishes.onOrphaned()
      else if (!signal.aborted) this.fail(error)
    }
  }

  /** Reports and draws what the reader wants to see of a page. */
  private present(all: ReadPage): void {
    const shown = withoutKinds(all.reading, this.choice.hiddenKinds)
    this.all = all
    this.read = { ...all, reading: shown.reading }
    this.tell(shown)
    this.draw()
  }

  private tell(shown: { reading: Reading; hidden: number }): void {
    const report = { ...shown, visit: this.id, settled: this.settled }
    this.say(JSON.stringify(report), () => reportToWorker('page-read', report))
  }

  private settle(): void {
    this.settled = true
    if (this.all) this.tell(withoutKinds(this.all.reading, this.choice.hiddenKinds))
  }

  /** A bug of ours must never show in the page; the popup says that reading failed, and why. */
  private fail(error: unknown): void {
    this.forget()
    this.say('failed', () => reportToWorker('page-failed', { url: this.url, reason: messageOf(error) }))
  }

  private forget(): void {
    this.all = undefined
    this.read = undefined
    this.undraw()
  }

  private undraw(): void {
    this.badges?.remove()
    this.badges = undefined
  }

  private say(what: string, send: () => Promise<void>): void {
    if (what === this.reported) return
    this.reported = what
    this.sendReport = send
    void this.send()
  }

  /** One at a time: a report that is sent again, for the worker was stopped, must not come in behind a newer one. */
  private async send(): Promise<void> {
    this.due = true
    if (this.sending) return
    this.sending = true
    while (this.due) {
      this.due = false
      try {
        await this.sendReport()
      } catch (error) {
        if (!isAlive()) this.wishes.onOrphaned()
        else console.debug('Smallprint:', messageOf(error))
      }
    }
    this.sending = false
  }

  private draw(): void {
    const { read, tools } = this
    if (!this.choice.badges || !read || !tools) {
      this.undraw()
      return
    }
    const { reading, places } = read
    if (badgeWorthy(reading, places)) {
      this.badges ??= new tools.Badges({
        hiding: this.wishes.hiding,
        show: (evidence) => tools.reveal(evidence, this.read?.places.get(evidence)),
        isStale: () => void this.look(),
      })
      this.badges.show(reading, places)
    } else this.undraw()
  }
}

function badgeWorthy(reading: Reading, places: Map<Evidence, Place>): boolean {
  return places.size > 0 && (reading.authors.length > 0 || reading.caveats.length > 0)
}

/** 16 hexadecimal digits, drawn at random. (`randomUUID` is withheld from pages without https.) */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const whenIdle = (work: () => void) => requestIdleCallback(work, { timeout: 1000 })
