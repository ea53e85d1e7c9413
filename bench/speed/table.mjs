/** The one table of `npm run bench`: a row a figure, what it stands beside, and the goal. */
import { sizeText } from '../../tools/sizes.mjs'
import { markdown } from '../figures.mjs'
import { median } from './median.mjs'

/** The project's goals: a bound on the figure itself or on a ratio, and how it is said. */
export const GOALS = {
  first: { most: 0.25, says: 'under 0.25 × Readability' },
  warm: { most: 15, says: 'within 15 walks' },
  longest: { most: 50, says: 'under 50 ms' },
  popup: { most: 100, says: 'under 100 ms' },
  shift: { most: 0, says: '0' },
  script: { most: 60_000, gzipped: 20_000, says: 'under 60 kB, 20 kB gzipped' },
}

const HEADS = ['', 'Smallprint', 'with the worker', 'floor', 'Readability', 'Defuddle', 'ratio', 'goal', 'met']
const NONE = '–'

export const ms = (value) => (value === undefined ? NONE : `${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)} ms`)
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`
const yesNo = (is) => (is ? 'yes' : 'no')

/** Two rows for a set of pages measured by `readPages`: first and warm. Ratios are medians over pages, of each page's own. */
export function readingRows(title, pages) {
  const middle = (of) => median(pages.map(of).filter((one) => one !== undefined))
  const cells = (when) =>
    ['snapshot', 'smallprint', 'walk', 'readability', 'defuddle'].map((tool) => ms(middle((page) => page[when][tool])))
  const first = middle((page) => page.first.snapshot / page.first.readability)
  const warm = middle((page) => page.warm.snapshot / page.warm.walk)
  return [
    [
      `first reading, ${title}`,
      ...cells('first'),
      `${first.toFixed(2)} × Readability`,
      GOALS.first.says,
      yesNo(first < GOALS.first.most),
    ],
    [
      `warm reading, ${title}`,
      ...cells('warm'),
      `${warm.toFixed(1)} walks`,
      GOALS.warm.says,
      yesNo(warm <= GOALS.warm.most),
    ],
  ]
}

const row = (title, ours, floor, goal = NONE, met = NONE, ratio = NONE) => [
  title,
  ours,
  NONE,
  floor,
  NONE,
  NONE,
  ratio,
  goal,
  met,
]

/** Rows for a page visited with and without the extension (`compareVisits`). */
export function visitRows(title, { with: ours, without, added }) {
  return [
    row(`script time in the first visit, ${title}`, `+ ${ms(added.script)}`, ms(without.script)),
    row(`heap of the tab, ${title}`, `+ ${megabytes(added.heap)}`, megabytes(without.heap)),
    row(
      `layout shift, ${title}`,
      `+ ${Number(added.shift.toFixed(4))}`,
      String(Number(without.shift.toFixed(4))),
      GOALS.shift.says,
      yesNo(ours.shift <= without.shift),
    ),
  ]
}

export const longestRow = (title, { with: ours, without }) =>
  row(
    `longest task with our script, ${title}`,
    ms(ours.longest),
    ms(without.longest),
    GOALS.longest.says,
    yesNo(ours.longest < GOALS.longest.most),
  )

export const popupRow = ({ ours, worst, empty }) =>
  row(
    'popup painted after the click',
    `${ms(ours)}, at worst ${ms(worst)}`,
    ms(empty),
    GOALS.popup.says,
    yesNo(ours < GOALS.popup.most),
    `${(ours / empty).toFixed(2)} × an empty one`,
  )

export function sizeRows({ everyPage, article, links, popup, worker }) {
  const both = { plain: everyPage.plain + article.plain, gzipped: everyPage.gzipped + article.gzipped }
  const goal = ({ plain, gzipped }) => [
    GOALS.script.says,
    yesNo(plain < GOALS.script.most && gzipped < GOALS.script.gzipped),
  ]
  return [
    row('size of the script in every page', sizeText(everyPage), NONE, ...goal(everyPage)),
    row('size of the scripts in an article', sizeText(both), NONE, ...goal(both)),
    row('size of the script for links', sizeText(links), NONE),
    row('size of the popup, with styles', sizeText(popup), NONE),
    row('size of the worker', sizeText(worker), NONE),
  ]
}

export const table = (rows) => markdown([HEADS, ...rows])
