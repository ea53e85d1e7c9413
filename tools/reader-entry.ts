/** What the command line runs in a page: the extension's own reader. The domain is settled outside, as the worker does. */
import { read } from '../src/reading/read.ts'
import type { Reading } from '../src/reading/types.ts'

export function readHere(url: string): Reading {
  return read(document, url)
}
