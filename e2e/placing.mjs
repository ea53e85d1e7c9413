/** Pages on which badges have to find their place, and what to look for there. */

export const PIECE = `<p>${'The lamps along the pier were lit again on Monday, and the keeper said that they would stay so. '.repeat(8)}</p>`

/** A page with one byline in it; `around` puts markup around the byline. */
export const placed = (
  around,
  style = '',
  attributes = '',
) => `<!doctype html><html lang="en" ${attributes}><head><title>The lamps of the pier</title>
      <meta property="og:type" content="article"><style>body { font: 16px/1.5 sans-serif } ${style}</style></head>
      <body><article><h1>The lamps of the pier</h1>${around('<p class="byline" id="by">By Ottilie Brandvold</p>')}
      ${PIECE.repeat(6)}</article></body></html>`

/** Looks of a page with which everything stands elsewhere. */
export const STYLES = [
  ['zoom of the root', 'html { zoom: 1.5 }'],
  ['zoom of the body', 'body { zoom: 0.8 }'],
  ['a moved root', 'html { transform: translateX(40px) scale(0.9); transform-origin: 0 0 }'],
  ['a root that is a grid', 'html { display: grid; padding: 30px; position: relative }'],
  ['a body that scrolls', 'html, body { height: 100%; overflow: hidden } body { overflow-y: auto; margin: 0 }'],
]

/** In the page: its texts and controls that lie under a box, its pressable rim left out. @returns {string[]} */
export const under = (all) => {
  const found = []
  const hits = (rect, rim, name) => {
    for (const { x, y, width, height } of all)
      if (
        rect.width > 1 &&
        rect.left < x + width - 2 &&
        rect.right > x + 2 &&
        rect.top + rim < y + height - 2 &&
        rect.bottom - rim > y + 2
      )
        found.push(name)
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.textContent?.trim() || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) hits(rect, 3, node.textContent.trim())
  }
  for (const one of document.querySelectorAll('button, input, select, img, svg, video, iframe'))
    hits(one.getBoundingClientRect(), 0, one.tagName)
  return found
}
