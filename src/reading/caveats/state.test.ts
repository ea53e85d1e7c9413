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

checkRule(
  'state',
  {
    hits: [
      ['after', 'RFE/RL is funded by the U.S. Congress through the U.S. Agency for Global Media.'],
      ['footer', 'The Harbour Voice is an editorially independent broadcaster funded by the government of Northland.'],
      ['footer', 'This channel is owned and operated by the Ministry of Information of the Republic of Sandoria.'],
      ['after', 'Polaris News is funded in whole or in part by the Sandorian government.'],
      [
        'after',
        'These materials are distributed by Riverton Media LLC on behalf of Polaris News. Additional information is on file with the Department of Justice, Washington, DC.',
      ],
      ['footer', 'Dieses Portal ist ein Angebot der Bundeszentrale für politische Bildung.'],
      ['footer', "Radio Nordia est un média public financé par l'État."],
      ['footer', 'Ce site est édité par le ministère des Affaires étrangères.'],
      ['after', "La chaîne Nordia 24 est détenue par l'État sandorien."],
      ['footer', "Nordia TV è un'emittente di proprietà dello Stato."],
      ['footer', 'Portal jest finansowany ze środków budżetu państwa.'],
      ['footer', 'Nordia Haber Ajansı bir kamu kuruluşudur ve devlet bütçesinden finanse edilmektedir.'],
    ],
    misses: [
      ['body', 'The new clinic is funded by the Ministry of Health.'],
      ['body', 'RT is funded by the Russian government, and several countries have banned it.'],
      ['after', 'The museum is operated by the city and open daily.'],
      'Die Schule wird mit Mitteln der Landesregierung gefördert.',
      ['menu', 'Government-funded media'],
      ['comment', 'This channel is funded by the government.'],
    ],
  },
  'more wordings, written before the rule was widened',
)

checkRule(
  'state',
  {
    hits: [
      ['before', 'State-affiliated media'],
      ['footer', 'This website is financed by the federal budget of Sandoria and published by its Press Office.'],
      ['footer', 'Northland Radio is a public service broadcaster funded by the licence fee.'],
      ['after', 'We are a public broadcaster, paid for by the taxpayers of Northland.'],
      ['footer', 'Northland Daily is the official newspaper of the Communist Party of Northland.'],
      ['footer', 'An official publication of the Government of Sandoria.'],
      [
        'footer',
        'Die Nordwelle ist eine öffentlich-rechtliche Rundfunkanstalt und wird aus dem Rundfunkbeitrag finanziert.',
      ],
      ['footer', 'Die Nordwelle ist der deutsche Auslandssender und wird aus Steuermitteln finanziert.'],
      ['footer', 'Herausgegeben vom Presse- und Informationsamt der Landesregierung'],
      ['after', 'Hinweis: Nordfunk ist ein staatlich finanzierter russischer Sender.'],
      ['footer', 'Agencia Nordia es un medio público financiado por el Gobierno de Sandoria.'],
      ['footer', 'Este sitio es propiedad del Estado y lo gestiona el Ministerio de Comunicación.'],
      ['footer', 'A Agência Nórdia é uma empresa pública mantida pelo governo federal.'],
      ['footer', 'Nordia is een publieke omroep en wordt gefinancierd door de overheid.'],
      ['footer', 'Nordiaradion är ett public service-företag som finansieras med skattemedel.'],
      [
        'before',
        'Настоящий материал (информация) произведён и распространён иностранным агентом Медиа Север либо касается деятельности иностранного агента Медиа Север.',
      ],
      [
        'before',
        'ДАННОЕ СООБЩЕНИЕ (МАТЕРИАЛ) СОЗДАНО И (ИЛИ) РАСПРОСТРАНЕНО ИНОСТРАННЫМ СРЕДСТВОМ МАССОВОЙ ИНФОРМАЦИИ, ВЫПОЛНЯЮЩИМ ФУНКЦИИ ИНОСТРАННОГО АГЕНТА',
      ],
      ['footer', 'Учредитель: Правительство Северной области.'],
      ['footer', '当サイトは政府が運営しています。'],
    ],
    misses: [
      ['body', 'The railway is owned by the state and funded by the government.'],
      'The research was funded by the government of Northland.',
      ['body', 'State-run television said the dam was safe.'],
      ['body', 'Der Sender wird staatlich finanziert, sagte der Minister.'],
      ['body', "Le barrage est financé par l'État."],
      ['body', 'El hospital fue financiado por el Gobierno.'],
      ['body', 'La diga è controllata dallo Stato.'],
      ['body', 'Суд признал организацию иностранным агентом.'],
      ['body', 'The law would force groups to register as foreign agents.'],
      ['body', 'Stacja jest finansowana przez rząd, twierdzi opozycja.'],
    ],
  },
  'wordings that were kept aside while the rule was widened',
)

checkRule(
  'state',
  {
    hits: [
      ['footer', 'The Mill Courier is owned and operated by the government of the Republic of Riverland.'],
      ['footer', 'Herausgeber: Ministerium für Wasser des Landes Mühlland'],
    ],
    misses: [['body', 'Herausgeber der alten Karte war ein Verlag.']],
  },
  'in other houses and more languages',
)
