// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('advice', {
  hits: [
    'This article is not medical advice.',
    'Nothing here constitutes investment advice.',
    'The content does not constitute legal or financial advice.',
    'The Courier does not provide medical advice, diagnosis, or treatment.',
    'This is not a substitute for professional medical advice.',
    'These products are not intended to diagnose, treat, cure or prevent any disease.',
    'This text should not be taken as a recommendation to buy or sell securities.',
    ['footer', 'Content on this site is not intended to be financial advice.'],
    ['body', 'None of this is, or should be taken as, financial advice: this is not investment advice.'],
    'Dieser Beitrag stellt keine Anlageberatung dar.',
    'Der Artikel ersetzt keine ärztliche Beratung.',
    'Die Inhalte sind keine Aufforderung zum Kauf von Aktien.',
    'Cet article ne constitue pas un conseil en investissement.',
    'Este artículo no constituye asesoramiento financiero.',
    'Questo articolo non costituisce consulenza finanziaria.',
    '本記事は投資の助言を目的としたものではありません。',
  ],
  misses: [
    'She ignored medical advice and went back to the river.',
    'The mayor took legal advice on the bridge.',
    'The lawyers gave financial advice to the town.',
    'The minister said this was not legal advice.',
    ['comment', 'This is not medical advice.'],
    'Doctors give advice by telephone.',
    'Die Beratung der Bürger beginnt am Montag.',
    ['related', 'This article is not medical advice.'],
    'Our advice: wear boots.',
    'The treatment is a success.',
  ],
})
