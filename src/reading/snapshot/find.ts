/** Finds in the page what a reading says of its snapshot. The page may have changed since: what is found says the same. */
import { firstWords, type Spot, type TextSpot } from './types.ts'

/** Where a block stands: between which text nodes. */
export interface Place {
  first: Text
  last: Text
  /** The innermost block-level element. */
  element: Element
}

/** How many elements away a text is looked for: something came into the page before it, or went. */
const FURTHEST = 3000

/** Finds spots in a document. What has moved the first will have moved the next as well, so one finder finds them all. */
export class Finder {
  private readonly document: Document
  private moved = 0

  constructor(document: Document) {
    this.document = document
  }

  /** Undefined where the page does not say it any more. */
  find({ first, last, up }: Spot): Place | undefined {
    const from = this.textAt(first)
    const to = from && this.textAt(last)
    let element = from?.first.parentElement
    for (let i = 0; i < up && element?.parentElement; i++) element = element.parentElement
    return to && element ? { first: from.first, last: to.last, element } : undefined
  }

  private textAt({ path, words }: TextSpot): Run | undefined {
    let root: Document | ShadowRoot = this.document
    const hosts = path.slice(0, -2)
    for (const number of hosts) {
      const shadow: ShadowRoot | null | undefined = elementsOf(root)[number]?.shadowRoot
      if (!shadow) return undefined
      root = shadow
    }
    const [number = 0, run = 0] = path.slice(-2)
    if (number < 0) return saying(runOf(root, run), words)
    const elements = elementsOf(root)
    const at = (moved: number) => {
      const element = elements[number + moved]
      return element && saying(runOf(element, run), words)
    }
    const here = at(this.moved) ?? at(0)
    if (here) return here
    for (let away = 1; away <= FURTHEST; away++)
      for (const moved of [away, -away]) {
        const found = at(moved)
        if (!found) continue
        this.moved = moved
        return found
      }
    return undefined
  }
}

const elementsOf = (root: Document | ShadowRoot): ArrayLike<Element> =>
  'getElementsByTagName' in root ? root.getElementsByTagName('*') : root.querySelectorAll('*')

/** Text nodes in a row, the first and last that show something. */
interface Run {
  first: Text
  last: Text
  text: string
}

/** The `wanted`th run of text among a node's children. */
function runOf(parent: Node, wanted: number): Run | undefined {
  let run = 0
  let found: Run | undefined
  for (let node = parent.firstChild; node && run <= wanted; node = node.nextSibling) {
    if (node.nodeType !== 3) run++
    else if (run === wanted) {
      const text = node as Text
      if (!/\S/.test(text.data)) continue
      if (found) {
        found.last = text
        found.text += text.data
      } else found = { first: text, last: text, text: text.data }
    }
  }
  return found
}

const saying = (run: Run | undefined, words: string) => (run && firstWords(run.text) === words ? run : undefined)
