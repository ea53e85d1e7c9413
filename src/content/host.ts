/**
 * The one element that we add to a page: a bare `div` on the root element, outside of the article and of everything that
 * the page's framework owns, with a closed shadow root. It takes no room, so nothing in the page moves.
 */
import { t } from '../platform/i18n.ts'
import { el } from '../ui/elements.ts'
import css from './badges.css?inline'

/** Marks our own root from inside, where the page cannot look. */
const MARK = 'data-smallprint'

export interface Host {
  /** What badges and cards are put into; positions are relative to `element`. */
  layer: HTMLElement
  element: HTMLElement
  /** Where `element` stands in the window, and how the page's zoom or transform draws what is in it. */
  frame: () => { x: number; y: number; scale: number }
  remove: () => void
}

/** Width of the empty layer, in px, by which its scale is seen. Must agree with badges.css. */
const WIDTH = 100

export function makeHost(): Host {
  const element = document.createElement('div')
  const root = element.attachShadow({ mode: 'closed' })
  addStyle(root)
  const language = { lang: t('ext_locale'), dir: t('ext_dir') }
  const layer = el('div', { class: 'layer', role: 'region', 'aria-label': t('ext_name'), ...language, [MARK]: true })
  root.append(layer)
  document.documentElement.append(element)
  const frame = () => {
    const { x, y, width } = layer.getBoundingClientRect()
    return { x, y, scale: width / WIDTH || 1 }
  }
  return { layer, element, frame, remove: () => element.remove() }
}

/** A constructed sheet is not held up by a page's content security policy; where there is none, a `style` element. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    root.append(el('style', {}, css))
  }
}

type OpenRoot = (element: HTMLElement) => ShadowRoot | null

/** Removes the host of an instance that was cut off by an update of the extension. */
export function removeLeftovers(): void {
  const api = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: OpenRoot } } }).chrome?.dom
  for (const child of [...document.documentElement.children].slice(2, 50)) {
    if (child.tagName !== 'DIV' || child.attributes.length > 0 || child.childNodes.length > 0) continue
    const root =
      api?.openOrClosedShadowRoot?.(child as HTMLElement) ??
      (child as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
    if (root?.querySelector(`[${MARK}]`)) child.remove()
  }
}
