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

checkRule(
  'interest',
  {
    hits: [
      ['after', 'Disclosure: The author owns shares in Riverton Power.'],
      ['after', "The reporter's husband works for the power company."],
      ['after', "The Courier's parent company holds a stake in Riverton Power."],
      ['after', 'Ann Example has received research funding from the Dam Foundation.'],
      ['after', 'Millbrook College is a funding partner of the Conversation.'],
      ['after', "The author's trip was paid for by the tourist board."],
      ['after', 'The author declares no conflict of interest.'],
      ['after', 'This story was supported by a grant from the River Fund.'],
      [
        'after',
        'The River Fund has been a financial supporter of the Courier. Funders play no role in our journalism.',
      ],
      ['after', 'A copy of the book was provided by the publisher for review.'],
      ['after', "Full disclosure: I used to work for the dam's builder."],
      ['after', 'Offenlegung: Der Autor hält Aktien von Riverton Power.'],
      ['after', 'Transparenzhinweis: Der Autor ist Mitglied der Partei, über die er schreibt.'],
      [
        'after',
        'Hinweis auf Interessenkonflikte: Der Vorstand der Herausgeberin ist Positionen in Riverton Power eingegangen.',
      ],
      ['after', 'Die Recherchereise wurde vom Fremdenverkehrsamt unterstützt.'],
      ['after', 'Das Testgerät wurde uns vom Hersteller kostenlos zur Verfügung gestellt.'],
      ['after', "L'auteur déclare ne pas avoir de conflit d'intérêts."],
      ['after', "Le voyage de presse a été pris en charge par l'office du tourisme."],
      ['after', 'El autor declara no tener conflicto de intereses.'],
      ['after', 'El viaje fue invitado por la oficina de turismo.'],
      ['after', "L'autore dichiara di non avere conflitti di interesse."],
      ['after', 'O jornalista viajou a convite da empresa.'],
      ['after', 'De auteur heeft aandelen in Riverton Power.'],
      ['after', 'Resan betaldes av turistbyrån.'],
      ['after', 'Autor posiada akcje spółki Riverton.'],
      ['after', 'Выезд оплачен организаторами.'],
      ['after', '筆者は同社の株式を保有しています。'],
    ],
    misses: [
      ['body', 'The minister owns shares in the power company.'],
      ['body', "The minister's trip was paid for by a lobby group."],
      ['body', 'Die Reise des Ministers wurde von einer Firma finanziert.'],
      ['body', 'Der Fonds hält Aktien des Konzerns.'],
      ['body', 'Le groupe est actionnaire de la banque.'],
      ['body', 'El ministro viajó invitado por la empresa.'],
      ['body', 'Il ministro possiede azioni della banca.'],
      ['body', 'Министр владеет акциями банка.'],
      ['comment', 'Disclosure: I own shares.'],
    ],
  },
  'in more languages',
)

checkRule(
  'interest',
  {
    hits: [
      ['last', "L'autrice détient des actions du chantier naval dont parle cet article."],
      ['last', "L'autore possiede azioni del cantiere navale di cui si parla."],
      ['last', 'O autor detém ações do estaleiro de que fala este texto.'],
    ],
    misses: [
      ['last', "L'autrice du roman possède une maison au bord de la rivière."],
      ['last', 'La ville détient des actions du chantier naval.'],
    ],
  },
  'forms met later',
)

checkRule(
  'interest',
  {
    hits: [
      'The authors have declared no competing interest.',
      'Conflict of interest: none declared.',
      'Editor’s note: The owner of The Courier sits on the board of Riverton Power.',
      'The author is a paid adviser to Riverton Power.',
      'Riverton Power provided the pump for this review.',
      'I received a free copy of this book from the publisher.',
      'The Courier’s water coverage is funded in part by the Riverton Foundation.',
      'Die Pumpe wurde mir kostenlos und bedingungslos zur Verfügung gestellt.',
      'Die Pumpenwerk GmbH ist wie der Kurier ein Unternehmen der Moos-Gruppe.',
      'Diese Recherche wurde gefördert durch den Wasserfonds.',
      'Autoři nemají střet zájmů.',
    ],
    misses: [
      'This article is part of our series on rivers.',
      'All products are selected by our editors, independent of our parent company.',
      'The mayor holds a free copy of the plan in his hand.',
      ['body', 'Die Schule ist wie die Halle ein Teil des alten Hafens.'],
      'Editor’s note: the names of the streets follow the old map.',
    ],
  },
  'in other houses and more languages',
)
