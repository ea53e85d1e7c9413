// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('anonymity', {
  hits: [
    ['body', 'Their names have been changed to protect their privacy.'],
    'Names have been changed.',
    ['body', 'Maria, whose name has been withheld to protect her family, saw it all.'],
    ['body', '“We had to leave,” says a clerk who asked to use the pseudonym James.'],
    ['body', 'John (not his real name) lives by the quay.'],
    'The author writes under a pseudonym.',
    'Ann Example is a pseudonym.',
    ['body', 'She asked to be identified only by her first name.'],
    'We are not naming the woman for her safety.',
    ['body', 'Auch Anna (Name von der Redaktion geändert) half mit.'],
    'Die Namen aller Beteiligten wurden geändert.',
    'Er schreibt hier unter Pseudonym.',
    'Der Name ist der Redaktion bekannt.',
    ['body', 'Le prénom a été modifié.'],
    ['body', 'Los nombres han sido cambiados para proteger a las familias.'],
    ['body', 'I nomi sono di fantasia.'],
    ['body', '花子さん（仮名）は橋を渡った。'],
  ],
  misses: [
    'An official, who asked not to be named, confirmed the plan.',
    'The company changed its name last year.',
    "The street's name was changed in 1950.",
    'The club has changed its name to Millbrook United.',
    'Police have not released the name of the driver.',
    'The names of the winners are on the wall.',
    'An anonymous donor paid for the roof.',
    ['comment', 'Names have been changed.'],
    ['related', 'Names have been changed.'],
    'Der Plan wurde geändert.',
    "The party's name has been changed.",
  ],
})
