/** A page's nodes as the reader sees them: as much of the DOM as it asks for, under the same names. */

/** Elements of the document or of one shadow root, in the order of the markup. */
export interface Tree {
  elements: PageElement[]
  /** The element that shows this shadow root. */
  host?: PageElement
}

/** How far up it is looked: a page may nest its elements as deep as it likes. */
export const MOST_UP = 1000

export type PageNode = PageElement | PageText

export class PageText {
  readonly nodeType = 3
  nextSibling: PageNode | null = null
  readonly data: string
  /** Null where it stands in a shadow root itself. */
  readonly parentElement: PageElement | null
  readonly tree: Tree
  /** Which run of text it is among its parent's children. Elements and comments set runs apart. */
  readonly run: number

  constructor(data: string, parent: PageElement | null, tree: Tree, run: number) {
    this.data = data
    this.parentElement = parent
    this.tree = tree
    this.run = run
  }
}

export class PageElement {
  readonly nodeType = 1
  firstChild: PageNode | null = null
  nextSibling: PageNode | null = null
  /** First node of its shadow root. */
  firstShadowChild: PageNode | null = null
  /** In upper case. */
  readonly tagName: string
  /** The element around it in its own tree. */
  readonly parentElement: PageElement | null
  readonly tree: Tree
  /** Its number in the tree, and the number after the last element within it. */
  readonly index: number
  end: number
  /** Names and values by turns. */
  private readonly attributes: readonly string[]

  constructor(tagName: string, attributes: readonly string[], parent: PageElement | null, tree: Tree) {
    this.tagName = tagName
    this.attributes = attributes
    this.parentElement = parent
    this.tree = tree
    this.index = tree.elements.length
    this.end = this.index + 1
    tree.elements.push(this)
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }

  getAttribute(name: string): string | null {
    const { attributes } = this
    for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1] as string
    return null
  }

  /** Does a list of words in an attribute hold this one? */
  hasWord(name: string, word: string): boolean {
    return this.getAttribute(name)?.split(/\s+/).includes(word) ?? false
  }

  /** Is the other one this element or within it? */
  contains(other: PageNode): boolean {
    const element = other.nodeType === 1 ? other : other.parentElement
    return element?.tree === this.tree && element.index >= this.index && element.index < this.end
  }

  /** The elements within it, in order. */
  *within(): Generator<PageElement> {
    for (let i = this.index + 1; i < this.end; i++) yield this.tree.elements[i] as PageElement
  }

  /** The nearest of the element and those around it, up to `MOST_UP`, of which this is true. */
  closest(is: (element: PageElement) => boolean): PageElement | undefined {
    let at: PageElement | null = this
    for (let up = 0; at && up < MOST_UP; up++, at = at.parentElement) if (is(at)) return at
    return undefined
  }

  /** All text within it, up to about `most` characters. */
  textContent(most: number): string {
    let text = ''
    let node = this.firstChild
    while (node && text.length <= most) {
      if (node.nodeType === 3) text += node.data
      else if (node.firstChild) {
        node = node.firstChild
        continue
      }
      while (node && !node.nextSibling) {
        const around: PageElement | null = node.parentElement
        if (!around || around === this) return text
        node = around
      }
      node = node?.nextSibling ?? null
    }
    return text
  }
}

/** A page, as its snapshot shows it. */
export interface Page {
  root: PageElement
  /** What it shows: `<body>`, or all of it. */
  body: PageElement
  /** Its elements in order, and by tag name; those in shadow roots and templates are not among them. */
  elements: readonly PageElement[]
  byTag: ReadonlyMap<string, PageElement[]>
}
