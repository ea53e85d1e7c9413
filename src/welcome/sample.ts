/** What the sample page offers to the pages around it. All three are the extension's own, in one window. */
import type { ClaimRef, Revealed, TabState } from '../messages/contract.ts'

export interface Sample {
  state: TabState
  reveal: (claim: ClaimRef) => Revealed
  areBadgesShown: () => boolean
  showBadges: (shown: boolean) => void
  /** Calls back when the badges have come or gone. Returns how to stop. */
  onBadges: (listener: (shown: boolean) => void) => () => void
}

/** The name of the frame in which the sample page stands. */
export const FRAME = 'sample'

type SampleWindow = Window & { sample?: Sample }

export function offerSample(sample: Sample): void {
  ;(window as SampleWindow).sample = sample
}

/** The sample of a frame inside `page`; undefined while it is not there yet. */
export function sampleIn(page: Window): Sample | undefined {
  return (page.frames as unknown as Record<string, SampleWindow | undefined>)[FRAME]?.sample
}
