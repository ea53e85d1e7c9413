// A small single-page app: stories change without a page load, and the byline comes after the text.

const stories = {
  'night-ferry': {
    title: 'The last night ferry sails with three passengers',
    byline: 'By Yusuf Adeyemi',
    text: [
      'Two of them were asleep before the ropes were in. The third stood at the stern with a thermos flask and counted the lamps along the mole, as he had on every Friday for thirty-one years.',
      'From tomorrow the crossing ends at eight in the evening. The company says that it has carried more gulls than people since the tunnel opened, and that gulls do not buy tickets.',
      'In the wheelhouse nobody made a speech. The captain let the boy from the kitchen sound the horn, once at the beacon and once, against the rules, in the middle of the bay.',
      'On the far side a taxi waited with its light on. It had been booked for half past one, thirty-one years ago, and nobody had ever thought to cancel it.',
    ],
    note: 'The views in this article are those of the author and not necessarily those of Kestrel.',
  },
  'tide-clock': {
    title: 'A clock that is right twice a day, like the sea',
    byline: 'By Clara Nyström',
    text: [
      'The tide clock on the customs house has one hand and no numbers. It went up in 1871, and for a hundred and fifty years it told the fishermen all that they wanted to know about the time.',
      'In June it stopped at low water. A town that had not looked up at it in a generation began to look up, and then to telephone.',
      'The man who mends it lives four valleys away and travels by bus. He brought one spring, one feather and a jar of goose fat, and asked for the room to himself.',
      'By Saturday the hand was moving again. It is eleven minutes late, he says, and so is the moon.',
    ],
    note: 'Correction: An earlier version of this article said that the clock was built in 1817.',
  },
}

/** @param {string} tag @param {string} name @param {string} text */
function element(tag, name, text) {
  const made = document.createElement(tag)
  if (name) made.className = name
  made.textContent = text
  return made
}

function render() {
  const key = new URLSearchParams(location.search).get('story')
  const story = stories[key] ?? stories['night-ferry']
  document.title = `${story.title} | Kestrel`
  const article = document.createElement('article')
  article.append(element('h1', '', story.title))
  for (const paragraph of story.text) article.append(element('p', '', paragraph))
  article.append(element('p', 'note', story.note))
  document.getElementById('app').replaceChildren(article)
  // Names come from a slower service than the text: by then the article has been on the screen for a while.
  setTimeout(() => article.querySelector('h1').after(element('p', 'byline', story.byline)), 400)
}

document.getElementById('nav').addEventListener('click', (event) => {
  const link = event.target.closest('a')
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.getAttribute('href'))
  render()
})
addEventListener('popstate', render)
render()
