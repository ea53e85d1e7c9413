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

checkRule(
  'accuracy',
  {
    hits: [
      [
        'after',
        'While every effort has been made to ensure accuracy, we cannot guarantee that the information is correct.',
      ],
      ['after', 'This transcript was created under a rush deadline. Accuracy and availability may vary.'],
      ['after', 'The information is believed to be reliable, but its accuracy is not guaranteed.'],
      ['after', 'This article has not been independently fact-checked.'],
      ['after', 'The Courier has not reviewed this release and does not vouch for its accuracy.'],
      ['after', 'Information in this article may contain errors.'],
      ['footer', 'We do not warrant that the information on this site is complete, true or accurate.'],
      ['after', 'Für die Richtigkeit der Angaben übernimmt die Redaktion keine Garantie.'],
      ['footer', 'No garantizamos la exactitud ni la integridad de la información publicada.'],
      ['footer', 'El diario no se hace responsable de la veracidad de los contenidos.'],
      ['footer', "La redazione non garantisce l'accuratezza e la completezza delle informazioni pubblicate."],
      ['footer', 'Le informazioni hanno carattere puramente indicativo.'],
      ['footer', 'Não garantimos a exatidão das informações publicadas.'],
      ['footer', 'O site não se responsabiliza pela veracidade das informações.'],
      ['footer', 'De redactie geeft geen garantie voor de juistheid en volledigheid van de informatie.'],
      [
        'footer',
        'Редакция не несёт ответственности за достоверность информации, содержащейся в рекламных объявлениях и материалах.',
      ],
      ['footer', '掲載情報の正確性を保証するものではありません。'],
    ],
    misses: [
      ['body', 'The mayor could not guarantee that the figures were accurate.'],
      ['body', 'The company guarantees complete satisfaction.'],
      ['body', 'Der Sprecher konnte die Richtigkeit der Angaben nicht garantieren.'],
      ['body', "Le ministre ne garantit pas l'exactitude des chiffres."],
      ['footer', 'Prices and dates without guarantee of accuracy; market data delayed.'],
      ['body', 'The bridge warranty does not cover errors.'],
      ['comment', 'I cannot guarantee that this is accurate.'],
      ['body', 'De minister geeft geen garantie voor de juistheid van de cijfers.'],
    ],
  },
  'more wordings, written before the rule was widened',
)

checkRule(
  'accuracy',
  {
    hits: [
      [
        'footer',
        'The Courier makes no representations or warranties of any kind as to the accuracy or completeness of this article.',
      ],
      ['after', 'This is a rush transcript and may not be in its final form.'],
      ['footer', 'The content is provided "as is" without warranty of any kind.'],
      ['after', 'No guarantee is given for the correctness of the figures in this report.'],
      ['footer', 'Alle Angaben ohne Gewähr.'],
      [
        'footer',
        'Trotz sorgfältiger Prüfung übernehmen wir keine Gewähr für die Richtigkeit und Vollständigkeit der Inhalte.',
      ],
      ['after', 'Die Redaktion hat die Angaben nicht geprüft.'],
      ['after', 'Irrtümer vorbehalten.'],
      ['footer', "Les informations sont données à titre indicatif et sans garantie d'exactitude."],
      ['footer', "La rédaction ne garantit pas l'exactitude ni l'exhaustivité des informations publiées."],
      ['footer', 'Aan de inhoud van deze website kunnen geen rechten worden ontleend.'],
      ['footer', 'Vi garanterar inte att informationen är korrekt eller fullständig.'],
      ['footer', 'Vi tar ikke ansvar for at opplysningene er korrekte.'],
      ['footer', 'Redakcja nie gwarantuje prawdziwości ani kompletności informacji.'],
      ['footer', 'Мы не гарантируем точность и полноту сведений.'],
      ['footer', 'Sitede yer alan bilgilerin doğruluğu garanti edilmez.'],
    ],
    misses: [
      ['body', 'The ministry does not guarantee the accuracy of the maps.'],
      'Stock quotes are delayed and their accuracy is not guaranteed.',
      ['body', 'He said he could not vouch for the accuracy of the report.'],
      ['body', 'Der Verkauf erfolgt ohne Gewähr, teilte der Händler mit.'],
      ['after', 'Lottozahlen ohne Gewähr'],
      ['body', 'El ministro no garantiza la exactitud de los datos.'],
      ['body', "Il ministro non garantisce l'accuratezza dei dati."],
      ['body', 'Министр не гарантирует точность данных.'],
    ],
  },
  'wordings that were kept aside while the rule was widened',
)
