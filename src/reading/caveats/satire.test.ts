// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('satire', {
  hits: [
    'Some content may be satirical in nature.',
    'This article is a work of satire.',
    'All stories on this site are fictional.',
    'This website is satire and parody; nothing here is true.',
    'We are a satirical news site.',
    'Some articles may contain satire.',
    'This post is for entertainment purposes only.',
    'Dieser Beitrag ist Satire.',
    'Alle Meldungen auf dieser Seite sind frei erfunden.',
    'Achtung, dieser Text enthält Satire.',
    'Cet article est purement satirique.',
    'Este artículo es satírico.',
    'Tutti gli articoli sono satira.',
    ['before', 'Satire'],
    ['before', 'Humor & Satire'],
    ['footer', 'All content on this website is satirical.'],
    ['json', '{"@context":"https://schema.org","@type":"SatiricalArticle","headline":"River rises in Millbrook"}'],
  ],
  misses: [
    'The film is a sharp satire on small-town politics.',
    'The novelist told us that satire is dead.',
    ['body', 'This story is fictional, but the flood was not.'],
    'The satirical magazine appears on Thursdays.',
    ['menu', 'Satire'],
    ['related', 'Satire'],
    'She reads fiction and poetry in the hall.',
    '“This article is satire,” the judge wrote.',
    'Das Kabarett zeigt am Freitag ein Programm.',
    ['comment', 'This article is satire.'],
  ],
})
