/** What the command line runs in a page: the extension's own reader. The domain is settled outside, as the worker does. */
import { read } from '../src/reading/read.ts'
import { takeSnapshot } from '../src/reading/snapshot/take.ts'
import { finish } from '../src/reading/steps.ts'
import type { Reading } from '../src/reading/types.ts'

export function readHere(url: string): Reading {
  return read(document, url)
}

/** What of it the extension does in the page: takes its snapshot and makes a message of it. Returns the message's length. */
export function snapshotHere(url: string): number {
  return JSON.stringify(finish(takeSnapshot(document, url))).length
}
