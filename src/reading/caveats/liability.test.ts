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
