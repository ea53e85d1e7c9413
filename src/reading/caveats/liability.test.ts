// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('liability', {
  hits: [
    'The Courier is not responsible for the content of this article.',
    'All images within are the full responsibility of the author and not of this site.',
    'All images within are full responsibility of author and NOT the Courier.',
    'The publisher accepts no liability for errors or omissions in this text.',
    'We do not accept any responsibility for the statements made in guest posts.',
    'The author is solely responsible for the content of this post.',
    'The publisher disclaims all liability for damages arising from this content.',
    'Responsibility for the content lies entirely with the authors.',
    'Neither the editors nor the publisher can be held liable for any loss.',
    'Für den Inhalt ist allein der Verfasser verantwortlich.',
    'Der Verlag übernimmt keine Haftung für den Inhalt der Beiträge.',
    'Die Redaktion übernimmt keinerlei Verantwortung für Angaben Dritter.',
    'Le contenu est publié sous la seule responsabilité de son auteur.',
    'El medio no se hace responsable de las opiniones vertidas.',
    ['footer', 'The Courier assumes no responsibility for articles on this site.'],
  ],
  misses: [
    'The BBC is not responsible for the content of external sites.',
    'Wir übernehmen keine Haftung für die Inhalte externer Links.',
    'The court found that the company was not liable, the judge said.',
    ['body', 'The insurer is not liable for any damage to the quay.'],
    'Nobody has claimed responsibility for the breach.',
    'For unsolicited manuscripts we accept no liability.',
    'Für unverlangt eingesandte Manuskripte wird keine Haftung übernommen.',
    'Millbrook Media is a limited liability company.',
    'The mayor takes full responsibility.',
    ['related', 'The author is solely responsible for the content of this post.'],
  ],
})

checkRule(
  'liability',
  {
    hits: [
      ['footer', 'The Courier accepts no liability for any loss arising from reliance on this article.'],
      ['after', 'The author is solely responsible for the content of this article.'],
      ['after', 'All images within are the full responsibility of the author and not of the Courier.'],
      ['after', 'Riverton Wire disclaims any responsibility for the contents of this release.'],
      ['after', 'Responsibility for the information and views set out in this article lies entirely with the authors.'],
      ['after', 'The issuer is solely responsible for the content of this announcement.'],
      ['footer', 'You use the information at your own risk.'],
      ['footer', 'In no event shall the Courier be liable for any damages arising out of the use of its content.'],
      ['after', 'The Courier takes no responsibility for this paid post.'],
      ['footer', 'Für den Inhalt der Beiträge sind die Autoren selbst verantwortlich.'],
      ['after', 'Für den Inhalt ist allein der Auftraggeber verantwortlich.'],
      ['footer', 'La rédaction décline toute responsabilité quant au contenu des tribunes.'],
      ['after', 'Ce contenu est publié sous la seule responsabilité de son auteur.'],
      ['after', 'El contenido de este comunicado es responsabilidad exclusiva de la empresa emisora.'],
      ['footer', "L'editore non si assume alcuna responsabilità per eventuali errori."],
      ['after', 'O conteúdo é de inteira responsabilidade do autor.'],
      ['footer', 'De uitgever aanvaardt geen aansprakelijkheid voor schade als gevolg van onjuistheden.'],
      ['footer', 'Redakcja nie ponosi odpowiedzialności za treść publikowanych materiałów.'],
      ['footer', 'Редакция не несёт ответственности за содержание рекламных материалов.'],
      ['after', 'Ответственность за содержание статьи несёт автор.'],
      ['footer', 'Gazetemiz köşe yazılarının içeriğinden sorumlu değildir.'],
    ],
    misses: [
      ['body', 'The court held that the firm was not liable for the damage.'],
      ['body', 'The council accepts no responsibility for the flood.'],
      ['footer', 'We are not responsible for the content of external sites.'],
      ['body', 'Die Stadt übernimmt keine Haftung für Schäden.'],
      ['body', 'Die Versicherung haftet nicht für den Inhalt des Kellers.'],
      ['footer', 'Für unverlangt eingesandte Manuskripte wird keine Haftung übernommen.'],
      ['body', 'La mairie décline toute responsabilité.'],
      ['body', 'El ayuntamiento no se hace responsable de los daños.'],
      ['body', 'Il comune declina ogni responsabilità.'],
      ['body', 'De gemeente aanvaardt geen aansprakelijkheid voor schade.'],
      ['body', 'Kommunen ansvarar inte för skador.'],
      ['body', 'Администрация не несёт ответственности за ущерб.'],
      ['footer', 'Riverton Media is a limited liability company.'],
    ],
  },
  'more wordings, written before the rule was widened',
)

checkRule(
  'liability',
  {
    hits: [
      ['footer', 'The Courier is not responsible for the content of contributed articles.'],
      ['footer', 'Neither the publisher nor its employees shall be held liable for errors or omissions.'],
      ['footer', 'Die Redaktion übernimmt keine Haftung für die Inhalte der Gastbeiträge.'],
      ['footer', 'Jede Haftung für Schäden, die aus der Nutzung der Informationen entstehen, ist ausgeschlossen.'],
      ['after', 'Für den Inhalt der Mitteilung ist der Emittent verantwortlich.'],
      ['footer', 'Eine Haftung für die Richtigkeit kann nicht übernommen werden.'],
      ['footer', 'Le site ne saurait être tenu pour responsable des erreurs contenues dans ses articles.'],
      ['footer', 'El diario no se hace responsable de las opiniones de sus columnistas.'],
      ['footer', 'La redazione declina ogni responsabilità per i contenuti pubblicati dai lettori.'],
      ['footer', 'O portal não se responsabiliza pelo conteúdo dos artigos assinados.'],
      ['footer', 'De redactie is niet verantwoordelijk voor de inhoud van ingezonden stukken.'],
      ['footer', 'Redaktionen ansvarar inte för innehållet i insändare.'],
      ['footer', 'Redaksjonen tar ikke ansvar for innholdet i annonsørstoff.'],
      ['after', 'Za treść odpowiada wyłącznie autor.'],
      ['after', 'Yazının tüm sorumluluğu yazarına aittir.'],
      ['footer', '当社は本記事の内容について一切の責任を負いません。'],
    ],
    misses: [
      ['body', 'The minister is responsible for the content of the plan.'],
      ['footer', 'Wir übernehmen keine Haftung für die Inhalte externer Links.'],
      ['comment', 'The author is solely responsible for this.'],
    ],
  },
  'wordings that were kept aside while the rule was widened',
)

checkRule(
  'liability',
  {
    hits: [
      'Für den Inhalt der Pressemitteilung ist der Einsteller, Pumpenwerk GmbH, verantwortlich.',
      ['after', "İçerik tamamıyla Irmak Vakfı'nın sorumluluğu altındadır."],
      ['after', 'Redakce nenese odpovědnost za obsah článku.'],
      ['after', '本平台仅提供信息存储服务。'],
      ['after', 'Редакція не несе відповідальності за зміст матеріалу.'],
      ['after', 'Weder die Stiftung noch die Autoren können dafür verantwortlich gemacht werden.'],
    ],
    misses: [
      ['body', 'Město nenese odpovědnost za škody na autech.'],
      ['body', '市长负责这个项目。'],
      ['body', 'Der Vermieter kann dafür nicht verantwortlich gemacht werden.'],
    ],
  },
  'in other houses and more languages',
)
