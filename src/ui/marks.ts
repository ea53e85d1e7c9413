/**
 * One small mark for each thing that a reading tells of, drawn on a grid of 16 px with a line of 1.5 px. A mark never
 * stands alone: the words are beside it or in its control's name.
 */

/** The outlines as SVG path data. */
export const MARKS = {
  /** A pen's nib: who wrote it. */
  author: 'M5.75 4.75h4.5l2 4L8 14.25l-4.25-5.5zM5.75 4.5v-2.75h4.5V4.5M8 13.5V9.25',
  /** A folded newspaper: who published it. */
  outlet: 'M1.75 2.75h9.5v10.5h-8a1.5 1.5 0 0 1-1.5-1.5zM11.25 6.25h3v5.5a1.5 1.5 0 0 1-3 0M4.5 6h4M4.5 9.75h4',
  /** An arrow into the page: where the text came from. */
  origin: 'M8.25 4.25v-2.5h6v12.5h-6v-2.5M1.75 8h8.5M7.25 5l3 3-3 3',
  /** The asterisk that small print hangs on: what is not vouched for. */
  caveat: 'M8 2.25v11.5M3 5.1l10 5.8M13 5.1 3 10.9',
  /** "Not equal": the page contradicts itself. */
  conflict: 'M2.25 5.75h11.5M2.25 10.25h11.5M10.75 2.25l-5.5 11.5',
  /** A tag tied to the outlet: what others say of it. */
  said: 'M2.25 2.25h5.5l6 6-5.5 5.5-6-6zM5.25 5.25h.01',
} as const

export type MarkName = keyof typeof MARKS

const SVG = 'http://www.w3.org/2000/svg'

/** A mark for pages that are not ours, without a framework. Silent for screen readers. */
export function markElement(name: MarkName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', `mark ${name}`)
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', MARKS[name])
  svg.append(path)
  return svg
}
