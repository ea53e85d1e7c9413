/** Tints a range with the CSS Custom Highlight API. A page can count its sheets and highlights, so none stays. */

/** How long a tint stays, in ms: long enough to find the place and read it. */
const STAY = 8000

let untint: (() => void) | undefined

/** Tints `range` until the reader clicks, presses Escape, or some seconds have gone. Takes an earlier tint away. */
export function tint(range: Range): void {
  untint?.()
  const undo = highlight(range)
  const life = new AbortController()
  const timer = setTimeout(() => untint?.(), STAY)
  untint = () => {
    untint = undefined
    clearTimeout(timer)
    life.abort()
    undo()
  }
  const { signal } = life
  document.addEventListener('pointerdown', () => untint?.(), { signal })
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && untint?.(), { signal })
}

function highlight(range: Range): () => void {
  const name = `h${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`::highlight(${name}) { background-color: #f6c945; color: #1d1b17 }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  CSS.highlights.set(name, new Highlight(range))
  return () => {
    CSS.highlights.delete(name)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
