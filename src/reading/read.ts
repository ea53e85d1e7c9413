/** The door of the reader: one document in, one reading out. */
import type { Evidence, Reading } from './types.ts'
export interface ReadPage {
  reading: Reading
  /** Where in the page each piece of visible evidence stands. Evidence from metadata has no place. */
  places: Map<Evidence, Place>
}

/** Text nodes between which a quote stands: the block's first and last. */
export interface Place {
  first: Text
  last: Text
  /** The block-level element that holds them. */
  element: Element
}
