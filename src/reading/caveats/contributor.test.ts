// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('contributor', {
  hits: [
    ['before', 'Guest post'],
    ['head', 'Gastbeitrag'],
    ['head', 'Contributor'],
    ['head', 'Contributing writer'],
    'Ann Example is a guest author.',
    'Ann Example is a freelance journalist in London.',
    'Ann Example is a regular contributor to The Courier.',
    'This is a contributed article and has not been reviewed by our editorial staff.',
    'This guest post was written for our series on rivers.',
    'The author is an independent contributor to this site.',
    'This post has not been edited by our newsroom staff.',
    'Unsere Gastautorin lehrt Wasserbau in Graz.',
    'Dieser Artikel ist ein Gastbeitrag.',
    'Beiträge von externen Autoren erscheinen hier regelmäßig.',
    'Anna Beispiel ist freie Journalistin in Bern.',
    ['head', '寄稿'],
  ],
  misses: [
    'Rainfall is a major contributor to erosion.',
    'Farming is a contributor to climate change.',
    'The largest contributors to the fund live abroad.',
    "The hotel's guests were moved upstairs.",
    ['menu', 'Guest post'],
    ['related', 'Gastbeitrag'],
    ['body', 'Ann Example is a freelance journalist, and she lost her boat.'],
    'Join our community and become a contributor.',
    ['comment', 'Guest post'],
    'The community gathered in the hall.',
    'Die Gäste kamen trocken an.',
  ],
})
