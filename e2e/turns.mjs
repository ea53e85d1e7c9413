/** Ways of an application to show another piece without a load. */

/** Puts another piece into the page, as an application does. */
export const SHOW = `window.show = (title, name) => {
  document.title = title
  const article = document.querySelector('article').cloneNode(true)
  article.querySelector('h1').textContent = title
  const byline = article.querySelector('.byline')
  if (name) byline.textContent = 'By ' + name
  else byline.remove()
  document.querySelector('article').replaceWith(article)
}`

/** What happens in a page that shows a piece by Ada Marsh, and what is to be read then, at which address. */
export const TURNS = [
  {
    what: 'pushState, the piece at once',
    go: `history.pushState({}, '', '/app/two'); show('The long mole is closed', 'Una Reed')`,
    path: '/app/two',
    author: 'Una Reed',
  },
  {
    what: 'pushState, the piece when it has come',
    go: `history.pushState({}, '', '/app/two'); setTimeout(() => show('The long mole is closed', 'Una Reed'), 300)`,
    path: '/app/two',
    author: 'Una Reed',
  },
  {
    what: 'the piece, and pushState afterwards',
    go: `show('The long mole is closed', 'Una Reed'); setTimeout(() => history.pushState({}, '', '/app/two'), 300)`,
    path: '/app/two',
    author: 'Una Reed',
  },
  {
    what: 'replaceState to another piece',
    go: `show('The long mole is closed', 'Una Reed'); history.replaceState({}, '', '/app/two?from=here')`,
    path: '/app/two?from=here',
    author: 'Una Reed',
  },
  { what: 'a hash for a place in the piece', go: `location.hash = 'end'`, path: '/app#end', author: 'Ada Marsh' },
  {
    what: 'a hash that is the address of another piece',
    go: `location.hash = '#/two'; show('The long mole is closed', 'Una Reed')`,
    path: '/app#/two',
    author: 'Una Reed',
  },
  {
    what: 'the same address with another piece',
    go: `setTimeout(() => show('The long mole is closed', 'Una Reed'), 100)`,
    path: '/app',
    author: 'Una Reed',
  },
  {
    what: 'there and back again',
    go: `history.pushState({}, '', '/app/two'); show('The long mole is closed', 'Una Reed')
      addEventListener('popstate', () => show('The old pier is to be mended', 'Ada Marsh')); history.back()`,
    path: '/app',
    author: 'Ada Marsh',
  },
  {
    what: 'many addresses in one breath',
    go: `for (let n = 0; n < 40; n++) history.pushState({}, '', '/app/' + n); show('The long mole is closed', 'Una Reed')`,
    path: '/app/39',
    author: 'Una Reed',
  },
]
