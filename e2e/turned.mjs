/** In a page: what sticks out of the window sideways, or is cut off inside of it. @returns {string[]} */
export const tooWide = () => {
  const width = document.documentElement.clientWidth
  const out = [...document.body.querySelectorAll('*')].filter((one) => {
    const { left, right, width: own } = one.getBoundingClientRect()
    // What is folded away has the place that it had before the window got another width.
    const unseen = own <= 1 || one.closest('.sr-only') !== null || !one.checkVisibility()
    const cut = one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible'
    return !unseen && (left < -0.5 || right > width + 0.5 || (cut && !one.matches('input, textarea')))
  })
  if (document.documentElement.scrollWidth > width) out.push(document.documentElement)
  return out.map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 40)}`)
}

/**
 * In a page: how far its heading's words are from where the line begins, and from where it ends, from right to left; a
 * heading in a language of its own is left out.
 * @returns {number[]}
 */
export const headingAt = () => {
  const heading = /** @type {Element} */ (document.querySelector('h1'))
  const range = document.createRange()
  range.selectNodeContents(heading)
  const words = range.getBoundingClientRect()
  const box = heading.getBoundingClientRect()
  return heading.closest('[dir=auto]') ? [0, 0] : [box.right - words.right, words.left - box.left]
}
