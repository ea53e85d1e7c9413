/** The sample piece of most journeys, by one author, with caveats. */
export const STORY = '/2019/12/karachi-docks.html'

/** What its popup says, among other things. */
export const SAID = [
  'Rohan Malhotra',
  'is a retired merchant navy captain, PhD.',
  'VT',
  'RT',
  'Some articles may be satirical',
  'Comments',
]

/** A piece as markup. */
export const piece = ({ title = 'The old pier is to be mended', byline = 'By Ada Marsh', more = '' } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
  <meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1><p class="byline">${byline}</p>
  ${'<p>The tide came in twice that day, and twice it went out again, as tides do on this coast all year round.</p>'.repeat(8)}
  ${more}</article></main></body></html>`

/** A piece that is long on its way: an answer that sends its first half, and `finish` for the rest, once it `isAsked`. */
export function halved() {
  let finish
  return {
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const [head, tail] = piece().split('<h1>')
      response.write(head)
      finish = () => response.end(`<h1>${tail}`)
    },
    isAsked: () => finish !== undefined,
    finish: () => finish(),
  }
}
