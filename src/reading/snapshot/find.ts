/** Finds in the page what a reading says of its snapshot. The page may have changed since: what is found says the same. */
import { firstWords, type Spot } from './types.ts'

/** Where a block stands: between which text nodes. */
export interface Place {
  first: Text
  last: Text
  /** The innermost block-level element. */
  element: Element
}

/** How many elements away a text is looked for, for something came into the page before it, or went; and nodes looked at. */
const FURTHEST = 3000
const MOST_NODES = 200_000

/** Finds spots in a document. What has moved the first will have moved the next as well, so one finder finds them all. */
export class Finder {
  private readonly document: Document
  private moved = 0
  private looked = 0
  private readonly lists = new Map<ParentNode, NodeListOf<Element>>()

  constructor(document: Document) {
    this.document = document
  }

  /** Undefined where the page does not say it any more. */
  find({ first, last, up }: Spot): Place | undefined {
    const from = this.textIn(this.document, first.path, first.words)
    const to = from && this.textIn(this.document, last.path, last.words)
    let element = from?.first.parentElement
    for (let i = 0; i < up && element?.parentElement; i++) element = element.parentElement
    return to && element ? { first: from.first, last: to.last, element } : undefined
  }

  private textIn(root: Document | ShadowRoot, [number = 0, ...path]: number[], words: string): Run | undefined {
    const within = (parent: Node | undefined): Run | undefined => {
      if (!parent) return undefined
      if (path.length === 1) return this.runOf(parent, path[0] as number, words)
      const { shadowRoot } = parent as Element
      return shadowRoot ? this.textIn(shadowRoot, path, words) : undefined
    }
    if (number < 0) return within(root)
    // Only the document's elements are moved by what comes into the document.
    const known = root === this.document ? this.moved : 0
    const here = within(
      (root === this.document ? root.getElementsByTagName('*') : this.elementsOf(root))[number + known],
    )
    if (here) return here
    const elements = this.elementsOf(root)
    for (let away = 1; away <= FURTHEST && this.looked < MOST_NODES; away++)
      for (const moved of [known + away, known - away]) {
        const found = within(elements[number + moved])
        if (!found) continue
        if (root === this.document) this.moved = moved
        return found
      }
    return undefined
  }

  /** A list that stands still: one that follows the page is counted through for each step back. */
  private elementsOf(root: Document | ShadowRoot): NodeListOf<Element> {
    const known = this.lists.get(root) ?? root.querySelectorAll('*')
    this.lists.set(root, known)
    return known
  }

  /** The `wanted`th run of text among a node's children, if it says these words. */
  private runOf(parent: Node, wanted: number, words: string): Run | undefined {
    let run = 0
    let found: Run | undefined
    for (let node = parent.firstChild; node && run <= wanted && this.looked < MOST_NODES; node = node.nextSibling) {
      this.looked++
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
    this.looked++
    return found && firstWords(found.text) === words ? found : undefined
  }
}

/** Text nodes in a row, the first and last that show something. */
interface Run {
  first: Text
  last: Text
  text: string
}
