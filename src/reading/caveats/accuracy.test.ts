// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('accuracy', {
  hits: [
    'This magazine cannot guarantee that the content is accurate.',
    'Due to the open nature of the platform, we cannot guarantee content validity.',
    'The Courier makes no representations as to the accuracy or completeness of this article.',
    'The publisher does not warrant that the information is correct or complete.',
    'The information is provided "as is" without warranty of any kind as to its accuracy.',
    'This content is provided for general information purposes only.',
    'Machine translations of this article may contain errors.',
    'The accuracy of these figures cannot be guaranteed.',
    'We do not vouch for the truthfulness or reliability of posts on this site.',
    'Alle Angaben erfolgen ohne Gewähr.',
    'Für die Richtigkeit und Vollständigkeit der Inhalte wird keine Gewähr übernommen.',
    "Le site ne garantit pas l'exactitude des informations publiées.",
    'No se garantiza la exactitud ni la veracidad de la información.',
    'La redazione non garantisce la veridicità dei contenuti.',
    '当サイトは情報の正確性を保証するものではありません。',
    ['footer', 'The Courier does not guarantee the accuracy of content on this site.'],
  ],
  misses: [
    'The new gauge is guaranteed to be accurate to a millimetre.',
    'The minister said he could not guarantee that the figures were accurate.',
    '“We cannot guarantee that the forecast is accurate,” the hydrologist explained.',
    ['body', 'The council cannot guarantee that the map is complete.'],
    'Stock quotes are delayed by 15 minutes and we do not guarantee their accuracy.',
    'The pump comes with a two-year product warranty that does not cover complete failure.',
    'Lottozahlen vom Samstag, Angaben ohne Gewähr: Lotto 3, 7, 12.',
    ['comment', 'I cannot guarantee that this is accurate.'],
    'Der Trainer gibt seinem Torwart eine Garantie auf einen Stammplatz.',
    'Critics praised the accuracy of the report.',
  ],
})
