/** The sample piece of most journeys, by one author, with caveats. */
export const STORY = '/2019/12/karachi-docks.html'

/** A piece as markup. */
export const piece = ({ title = 'The old pier is to be mended', byline = 'By Ada Marsh', more = '' } = {}) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
  <meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1><p class="byline">${byline}</p>
  ${'<p>The tide came in twice that day, and twice it went out again, as tides do on this coast all year round.</p>'.repeat(8)}
  ${more}</article></main></body></html>`
