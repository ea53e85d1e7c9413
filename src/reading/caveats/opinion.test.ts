// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('opinion', {
  hits: [
    ['before', 'Opinion'],
    ['before', 'OPINION COMMENTARY'],
    ['before', 'Opinion | Europe'],
    ['head', 'Kommentar von Anna Beispiel'],
    ['head', 'Analysis by Ann Example, Editor-at-large'],
    ['before', 'Leitartikel'],
    ['before', 'Letters to the editor'],
    ['head', 'Gastkommentar'],
    ['before', 'Tribune'],
    ['before', 'Columna de opinión'],
    ['before', 'Editoriale'],
    ['before', 'コラム（国際）'],
    ['head', 'Ein Kommentar von Anna Beispiel'],
    ['before', '12 May 2021 | Guest essay'],
    ['json', '{"@context":"https://schema.org","@type":"OpinionNewsArticle","headline":"River rises in Millbrook"}'],
    ['meta', '<meta property="article:opinion" content="true">'],
    'This opinion piece is part of our series on rivers.',
  ],
  misses: [
    ['menu', 'Opinion'],
    ['related', 'Opinion'],
    ['comment', 'Kommentar'],
    ['head', '3 Kommentare'],
    ['head', 'Comment'],
    ['body', 'Analysis'],
    ['last', 'Opinion'],
    ['footer', 'Opinion'],
    ['body', 'In my opinion the bridge is safe.'],
    ['meta', '<meta property="article:opinion" content="false">'],
    [
      'json',
      '{"@context":"https://schema.org","@type":"OpinionNewsArticle","headline":"Quite another story of the hills"}',
    ],
    ['head', 'Opinions on the dam differ widely in town'],
  ],
})
