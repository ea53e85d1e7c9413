import type { CDPSession, Page } from '@playwright/test'

/** Marks on links, seen through the browser's own tools: what each says, and which box it has in the window. */
export class Marks {
  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async on(page: Page): Promise<Marks> {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Accessibility.enable')
    return new Marks(page, cdp)
  }

  /** The visible marks' names, as a screen reader gets them. */
  async names(): Promise<string[]> {
    return (await this.boxes()).map(({ name }) => name)
  }

  /** Boxes of the visible marks, by what they say. */
  async boxes(): Promise<{ name: string; x: number; y: number; side: number }[]> {
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree')
    const found = []
    for (const node of nodes) {
      const name = String(node.name?.value ?? '').replace(/[\u2068\u2069]/g, '')
      if (node.ignored || node.role?.value !== 'button' || !name.startsWith('Smallprint: ')) continue
      const backendNodeId = node.backendDOMNodeId as number
      // It may have been taken away between the two questions.
      const box = await this.cdp.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined)
      if (!box) continue
      const [x = 0, y = 0, right = 0] = box.model.border
      found.push({ name, x, y, side: right - x })
    }
    return found
  }

  /** Presses one of our buttons with the pointer. */
  async press(named: string): Promise<void> {
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree')
    const node = nodes.find(({ name, role }) => role?.value === 'button' && name?.value === named)
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId: node?.backendDOMNodeId as number })
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2)
  }

  /** The text of the open card; empty while none is. */
  async card(): Promise<string> {
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree')
    const card = nodes.find(({ role, ignored }) => !ignored && role?.value === 'dialog')
    if (!card) return ''
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const texts: string[] = []
    const walk = (id: string) => {
      const node = byId.get(id)
      if (node?.role?.value === 'StaticText') texts.push(String(node.name?.value))
      for (const child of node?.childIds ?? []) walk(child)
    }
    walk(card.nodeId)
    return texts.join(' ').replace(/[\u2068\u2069]/g, '')
  }
}
