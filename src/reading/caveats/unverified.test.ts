// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('unverified', {
  hits: [
    ['body', 'Reuters could not independently verify the claims.'],
    ['body', 'The army said it had held the bridge; the claim could not be independently verified.'],
    ['body', 'The Courier was unable to verify the video.'],
    'This is a developing story and will be updated.',
    'This is a breaking news story - more to follow',
    'More to follow.',
    ['body', 'There was no independent confirmation of the figures.'],
    ['body', 'We have not been able to independently confirm the report.'],
    ['body', 'Die Angaben lassen sich nicht unabhängig überprüfen.'],
    ['body', 'Unabhängig verifizieren ließ sich das nicht: die Angaben konnten unabhängig nicht überprüft werden.'],
    ['body', 'Überprüfen lassen sich diese Aussagen nicht.'],
    'Diese Meldung wird laufend aktualisiert.',
    ['body', "Ces informations n'ont pas pu être vérifiées de source indépendante."],
    ['body', 'No se ha podido verificar la información de forma independiente.'],
    ['body', 'Non è stato possibile verificare la notizia in modo indipendente.'],
    ['body', 'ロイターは独自に確認できていない。'],
  ],
  misses: [
    'Four towns will vote, with a dozen more to follow by October.',
    'The company could not be reached for comment.',
    "Engineers independently verified the dam's strength.",
    'The breaking strain of the rope was tested.',
    '“We could not independently verify it,” the witness told the court.',
    'The developing world needs dams.',
    'Sign up for alerts: this is a breaking news story newsletter.',
    ['comment', 'I could not independently verify this.'],
    ['related', 'This is a developing story.'],
    'Die Prüfer arbeiten unabhängig.',
    'Doctors could not say when he would walk.',
  ],
})
