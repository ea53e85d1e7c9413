/** What the command line runs in a page: the extension's own reader, and the worker's settling of the domain. */
import { read } from '../src/reading/read.ts'
import type { Reading } from '../src/reading/types.ts'
import { settleDomain } from '../src/sources/domain.ts'

export function readHere(url: string): Reading {
  return settleDomain(read(document, url))
}
