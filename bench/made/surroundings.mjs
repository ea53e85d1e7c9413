/** The page around a byline: what every page of an outlet holds, with names that are not its author's. */
const WORDS = {
  en: {
    title: ['The ferry that waits for the heron', 'A lock keeper counts the rain', 'Who owns the towpath now'],
    people: ['Agatha Pellworth', 'Magnus Tidewell', 'Hollis Brandywine'],
    text: [
      'When the river rises, NAMED walks down to the gate with a stick that is older than the gate itself, and reads from it what the water will do before noon.',
      'The council has promised a new bridge three times. Each time the drawings were shown in the reading room, and each time the money went into the roof of the reading room.',
      '“Nobody asks the water,” NAMED says, and puts the kettle on. The ferry leaves when it is full, or when the heron does.',
    ],
    related: 'More stories',
    menu: ['Home', 'Local', 'Sport', 'Culture', 'Letters'],
    popular: 'Most read',
  },
  de: {
    title: [
      'Die Fähre, die auf den Reiher wartet',
      'Ein Schleusenwärter zählt den Regen',
      'Wem der Leinpfad jetzt gehört',
    ],
    people: ['Adelheid Brinkmöller', 'Magnus Tiedemann', 'Hedda Wiesengrund'],
    text: [
      'Wenn der Fluss steigt, geht NAMED mit einem Stock zum Tor hinunter, der älter ist als das Tor, und liest an ihm ab, was das Wasser vor dem Mittag tun wird.',
      'Dreimal hat der Gemeinderat eine neue Brücke versprochen. Jedes Mal wurden die Pläne im Lesesaal gezeigt, und jedes Mal floss das Geld in das Dach des Lesesaals.',
      '„Das Wasser fragt keiner“, sagt NAMED und setzt den Kessel auf. Die Fähre legt ab, wenn sie voll ist, oder wenn der Reiher geht.',
    ],
    related: 'Mehr zum Thema',
    menu: ['Startseite', 'Lokales', 'Sport', 'Kultur', 'Leserbriefe'],
    popular: 'Meistgelesen',
  },
  fr: {
    title: ['Le bac qui attend le héron', 'Un éclusier compte la pluie', 'À qui appartient le chemin de halage'],
    people: ['Agathe Pellerin', 'Magnus Thibaudeau', 'Odile Brandicourt'],
    text: [
      'Quand la rivière monte, NAMED descend jusqu’à la porte avec un bâton plus vieux que la porte, et y lit ce que l’eau fera avant midi.',
      'La commune a promis trois fois un nouveau pont. Chaque fois les plans ont été montrés dans la salle de lecture, et chaque fois l’argent est allé au toit de la salle.',
      '« Personne ne demande à l’eau », dit NAMED en posant la bouilloire. Le bac part quand il est plein, ou quand le héron s’en va.',
    ],
    related: 'À lire aussi',
    menu: ['Accueil', 'Local', 'Sport', 'Culture', 'Courrier'],
    popular: 'Les plus lus',
  },
  es: {
    title: ['La barca que espera a la garza', 'Un esclusero cuenta la lluvia', 'De quién es ahora el camino de sirga'],
    people: ['Águeda Pellicer', 'Magno Tejedor', 'Ofelia Brandariz'],
    text: [
      'Cuando crece el río, NAMED baja hasta la compuerta con un bastón más viejo que la compuerta y lee en él lo que hará el agua antes del mediodía.',
      'El ayuntamiento ha prometido tres veces un puente nuevo. Cada vez los planos se mostraron en la sala de lectura, y cada vez el dinero fue al tejado de la sala.',
      '«Nadie pregunta al agua», dice NAMED, y pone la tetera. La barca sale cuando está llena, o cuando se va la garza.',
    ],
    related: 'Más noticias',
    menu: ['Inicio', 'Local', 'Deportes', 'Cultura', 'Cartas'],
    popular: 'Lo más leído',
  },
}
const BY = { en: 'By', de: 'Von', fr: 'Par', es: 'Por' }

/** One page as HTML. Which of the surroundings it has turns with `turn`, so that none goes with one byline only. */
export function around({ lang, person, second, outlet, head, byline, turn, url }) {
  const words = WORDS[lang]
  const title = words.title[turn % 3]
  const named = words.people[turn % 3]
  const own = byline ? byline.html.replaceAll('NAME', person).replaceAll('SECOND', second) : ''
  const at = (place) => (byline?.at === place ? own : '')
  const has = (n) => ((turn * 7 + n * 5) % 11) % 2 === 0
  const card = (name, i) =>
    `<div class="${has(3) ? 'teaser' : 'c-item'}"><h3><a href="/other-${i}">${words.title[(turn + i + 1) % 3]}</a></h3>${has(4) ? `<p>${BY[lang]} ${name}</p>` : ''}</div>`
  const [open, close] = has(1) ? ['<article>', '</article>'] : ['<div class="page">', '</div>']
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} – ${outlet}</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
<meta property="og:title" content="${title}">${has(2) ? '<meta property="article:published_time" content="2026-03-04T08:00:00Z">' : ''}
${head.replace('HEADLINE', title)}</head><body>
<header class="site-header"><a href="/">${outlet}</a><nav><ul>${words.menu.map((one) => `<li><a href="/${one}">${one}</a></li>`).join('')}</ul></nav></header>
${has(5) ? `<div class="topics"><a href="/topic/1">${words.people[(turn + 1) % 3]}</a></div>` : ''}
<main>${open}<h1>${title}</h1>
${has(6) ? `<p class="subtitle">${words.text[1]}</p>` : ''}${at('head')}
${has(7) ? `<figure><img alt=""><figcaption>${named}. Foto: ${words.people[(turn + 2) % 3]}</figcaption></figure>` : ''}
<p>${words.text[0].replace('NAMED', named)}</p>${has(8) ? `<h2>${named}</h2>` : ''}<p>${words.text[1]}</p><p>${words.text[2].replace('NAMED', named.split(' ')[1])}</p>
<p>${words.text[1]}</p>${at('end')}
${close}
${has(9) ? `<section class="related"><h2>${words.related}</h2>${[0, 1, 2].map((i) => card(words.people[i], i)).join('')}</section>` : ''}
${has(10) ? `<div id="comments" class="comments"><div class="comment"><cite class="fn">${words.people[turn % 3].split(' ')[0]}</cite><p>${words.text[2].replace('NAMED', named)}</p></div></div>` : ''}
</main>${has(11) ? `<aside class="sidebar"><h3>${words.popular}</h3><ul><li><a href="/p1">${words.title[(turn + 2) % 3]}</a> ${words.people[0]}</li></ul></aside>` : ''}
<footer class="site-footer"><p>© 2026 ${outlet}</p></footer></body></html>`
}
