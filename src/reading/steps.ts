/**
 * Work in steps: it can be laid down at each `yield` and taken up again, so that reading a large page does not hold up
 * the page. Steps take a few milliseconds at most; what they yield says nothing.
 */
export type Steps<T> = Generator<void, T, void>

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Blocks of text that one step looks at. */
export const BLOCKS_A_STEP = 16

/** Is the `count`th of many small pieces of work a good place to pause? */
export const isPause = (count: number, every: number) => count % every === every - 1
