/** The sample page: read by the real reader, with the real badges, so that what it shows is never out of date. */
import { Badges } from '../content/badges.ts'
import { reveal } from '../content/reveal.ts'
import { speak } from '../platform/language.ts'
import { readPage } from '../reading/read.ts'
import type { Evidence } from '../reading/types.ts'
import { evidenceOf } from '../ui/evidence.ts'
import { offerSample, type Sample } from './sample.ts'
import { SAMPLE_URL, writeStory } from './story.ts'

offerSample(speak().then(makeSample))

function makeSample(): Sample {
  writeStory()
  const { reading, places } = readPage(document, SAMPLE_URL)
  const listeners = new Set<(shown: boolean) => void>()
  let badges: Badges | undefined
  const show = (evidence: Evidence) => reveal(evidence, places.get(evidence))

  function showBadges(shown: boolean): void {
    if (shown === (badges !== undefined)) return
    badges?.remove()
    badges = shown
      ? new Badges({ show, hiding: () => [{ from: 'site', hide: () => showBadges(false) }], isStale: () => undefined })
      : undefined
    badges?.show(reading, places)
    for (const listener of listeners) listener(shown)
  }

  showBadges(true)
  return {
    state: { status: 'read', url: SAMPLE_URL, reading },
    reveal: (claim) => {
      const evidence = evidenceOf(reading, claim)
      return evidence ? show(evidence) : 'not-found'
    },
    areBadgesShown: () => badges !== undefined,
    showBadges,
    onBadges: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

// The frame is as high as its page, so that nobody has to scroll inside of it.
const fit = () => {
  const frame = window.frameElement as HTMLIFrameElement | null
  if (frame) frame.style.blockSize = `${document.body.offsetHeight + frame.offsetHeight - frame.clientHeight}px`
}
new ResizeObserver(fit).observe(document.body)
