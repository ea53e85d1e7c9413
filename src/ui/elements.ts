/** Elements for badges and cards. Text goes in as text; there is no other way in. */

type Attributes = Record<string, string | boolean | undefined>

/**
 * Makes an element. `attributes` of undefined or false are left out. Strings among `children` become text nodes, so
 * that nothing from a page can ever become markup.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
  for (const child of children) if (child !== undefined) element.append(child)
  return element
}

/** A button that answers the reader's own clicks and keys, never ones that the page's scripts make up. */
export function button(attributes: Attributes, label: Node | string, onPress: () => void): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', (event) => event.isTrusted && onPress())
  return made
}
