// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('state', {
  hits: [
    'This website is funded by the U.S. government.',
    'We are a state-funded broadcaster.',
    'The outlet is wholly owned by the government of Norland.',
    'This material is distributed by an agent registered under FARA.',
    'This site is sponsored by the Communications Commission.',
    'Our newsroom is financed by the Norland parliament.',
    'The agency is registered as a foreign agent with the Department of Justice.',
    'Norland Radio is a publicly funded broadcaster and part of the state.',
    'Official news agency of the government of Norland.',
    'Unser Angebot wird öffentlich finanziert.',
    'Dieses Portal ist ein Angebot der Bundesregierung.',
    'Ce site est financé par le gouvernement.',
    'Este medio es financiado por el gobierno.',
    ['footer', 'This website is operated by the Ministry of Culture.'],
    ['aside', 'This broadcaster is funded by the U.S. government.'],
  ],
  misses: [
    'The dam was funded by the government.',
    'The scheme is funded by taxpayers, the minister said.',
    ['body', 'The agency is wholly owned by the state.'],
    'The state government closed the road.',
    'State media reported on the flood.',
    '© Bundesamt für Gewässer',
    ['comment', 'This site is funded by the government.'],
    'Die Bundesregierung berät am Montag über den Damm.',
    'The study was funded by the Ministry of Water.',
    ['related', 'This website is funded by the government.'],
  ],
})
