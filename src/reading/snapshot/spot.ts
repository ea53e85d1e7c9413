/** Says where a block stands, for the page to find it by. */
import type { PageElement, PageText } from './tree.ts'
import { firstWords, type Spot, type TextSpot } from './types.ts'

/** `element`: the innermost block-level one around the first text. */
export function spotOf({ first, last, element }: { first: PageText; last: PageText; element: PageElement }): Spot {
  let up = 0
  for (let at = first.parentElement; at && at !== element; at = at.parentElement) up++
  return { first: textSpot(first), last: textSpot(last), up }
}

function textSpot({ data, parentElement, tree, run }: PageText): TextSpot {
  const path = [parentElement?.index ?? -1, run]
  for (let { host } = tree; host; { host } = host.tree) path.unshift(host.index)
  return { path, words: firstWords(data) }
}
