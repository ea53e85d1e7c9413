/** What the worker knows of hosts, asked in batches and remembered for this page: never a list as a whole. */
import { MOST_HOSTS } from '../../messages/contract.ts'
import { reportToWorker } from '../../messages/send.ts'
import type { Said } from '../../sources/types.ts'

/** How long questions are gathered, in ms. */
const GATHER = 60
const MOST_REMEMBERED = 5000

export class Answers {
  private readonly known = new Map<string, Said[]>()
  private readonly waiting = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private asking = false
  private ended = false
  private readonly onAnswer: () => void
  private readonly onFailure: (error: unknown) => void

  constructor(onAnswer: () => void, onFailure: (error: unknown) => void) {
    this.onAnswer = onAnswer
    this.onFailure = onFailure
  }

  /** What is known of a host; undefined until there is an answer, which is then asked for. */
  of(host: string): Said[] | undefined {
    const known = this.known.get(host)
    if (!known) {
      this.waiting.add(host)
      this.soon()
    }
    return known
  }

  end(): void {
    this.ended = true
    clearTimeout(this.timer)
  }

  private soon(): void {
    if (this.timer !== undefined || this.asking || this.ended) return
    this.timer = setTimeout(() => {
      this.timer = undefined
      void this.ask()
    }, GATHER)
  }

  private async ask(): Promise<void> {
    const hosts = [...this.waiting].slice(0, MOST_HOSTS)
    this.asking = true
    try {
      const said = await reportToWorker('links-seen', { url: location.href, hosts })
      if (this.ended) return
      if (this.known.size > MOST_REMEMBERED) this.known.clear()
      for (const host of hosts) {
        this.waiting.delete(host)
        this.known.set(host, Object.hasOwn(said, host) ? (said[host] ?? []) : [])
      }
      this.onAnswer()
    } catch (error) {
      // Asked again when such a link is next seen; not at once, or a fault would be asked for without end.
      this.waiting.clear()
      if (!this.ended) this.onFailure(error)
    } finally {
      this.asking = false
    }
    if (this.waiting.size > 0) this.soon()
  }
}
