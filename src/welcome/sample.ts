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

type SampleWindow = Window & { sample?: Promise<Sample> }

/** To be called while the page loads; the sample itself may come later. */
export function offerSample(sample: Promise<Sample>): void {
  ;(window as SampleWindow).sample = sample
}

/** The sample of a frame inside `page`; undefined while that has not loaded. */
export function sampleIn(page: Window): Promise<Sample> | undefined {
  return (page.frames as unknown as Record<string, SampleWindow | undefined>)[FRAME]?.sample
}
