// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('interest', {
  hits: [
    'The author owns shares of Brightwater Pumps.',
    "Disclosure: the author's sister works for Brightwater Pumps.",
    "Full disclosure: I once worked for the dam's builders.",
    'Ann Example does not work for, consult, own shares in or receive funding from any company that would benefit from this article.',
    'The authors declare no competing interests.',
    'The author has received funding from the Water Council.',
    'This series is supported by a grant from the River Foundation.',
    'Brightwater Pumps is an investor in the parent company of this publication.',
    'The review unit was provided by Brightwater Pumps.',
    'Neither we nor the author have positions in any of the stocks mentioned.',
    'Transparenzhinweis: Die Autorin berät das Pumpenwerk.',
    'Hinweis auf Interessenkonflikte: Der Autor hält Aktien des Pumpenwerks.',
    'Das Testmuster wurde uns vom Hersteller kostenlos zur Verfügung gestellt.',
    "Les auteurs ne déclarent aucun conflit d'intérêts.",
    "This newspaper's parent company owns the dam.",
    'I work at Brightwater Pumps, which builds dams.',
  ],
  misses: [
    'The senator owns shares in the company, the court heard.',
    'Shares in the company fell by two per cent.',
    'The rules on financial disclosure are strict.',
    'Prosecutors opened an inquiry into a conflict of interest of the minister.',
    'The project was funded by the county.',
    'The bank has no interest in the mill.',
    'Donate to support our journalism.',
    ['comment', 'Full disclosure: I own the mill.'],
    ['related', 'Disclosure: the author owns shares.'],
    'He was a guest of the duke.',
    'Der Verein hält Anteile am Kraftwerk.',
  ],
})
