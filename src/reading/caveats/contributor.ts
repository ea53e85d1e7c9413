/** By an outside contributor, guest author, community member; not staff, or not reviewed by staff. */
import type { CaveatRule } from './types.ts'

export default {
  kind: 'contributor',
  cues: 'guest|freelance|contribut|community member|community content|community contrib|user-generated|reviewed by|edited by|checked by|vetted by|approved by|endorsed by|fact-checked by|not an employ|not employ|not staff|not a staff|not on staff|not a member|special to|special for|submitted by|gast|extern|freie|invité|extérieur|indépendant|colabora|columnista invit|periodista freelance|autor invit|collabora|ospite|colunista',
  labels: {
    en: 'guest post|guest author|guest blog|guest contributor|guest writer|guest column|guest article|guest essay|guest commentary|guest opinion|guest blogger|former contributor|senior contributor|contributor|contributed content|contributed article|contributed post|contributing writer|community post|community content|community blog|community|reader submission|reader contribution|user post|user blog|special to …|from our contributors|from our contributor',
    de: 'ein gastbeitrag|gastbeitrag|gastautorin|gastautoren|gastautorinnen|gastautor|gastkommentar|gastkolumne|gastartikel|leserbeitrag|leserreporter|community-beitrag|communitybeitrag|externer beitrag|freier autor|freie autor|freier autorin|freie autorin|freier journalist|freie journalist|freier journalistin|freie journalistin|freier mitarbeiter|freie mitarbeiter|freier mitarbeiterin|freie mitarbeiterin',
    fr: 'auteur invité|chroniqueur invité|contribution extérieure|tribune libre|blog invité',
    es: 'autor invitado|autor invitada|columnista invitado|columnista invitada|firma invitado|firma invitada|colaboración externa|colaborador',
    it: 'ospite|contributo esterno',
    pt: 'autor convidado|colunista convidado|colaborador',
    nl: 'gastauteur|gastbijdrage|gastcolumn',
    ja: '寄稿',
  },
  anywhere: {
    en: [
      '(?:this|the following) (?:\\w+ )?(?:guest (?:post|article|essay|column|commentary)|contributed (?:article|post|piece))\\b',
      '(?:this|the following) (?:\\w+ ){0,3}(?:article|post|piece|story|content|column|op-ed) (?:is|was|has been) (?:\\w+ )?(?:a guest|contributed|written by (?:a|an) (?:guest|external|outside|independent|community|member)|submitted by (?:a|our) (?:reader|user|member))',
      "(?:not|n't) (?:been )?(?:reviewed|edited|checked|vetted|fact-checked|approved|endorsed) by (?:\\w+ ){0,4}(?:editor|editors|editorial|staff|newsroom)",
      '(?:user-generated|community|contributor) content … (?:not|own|views)',
      '(?:independent|outside|external|guest|community) contributors? && (?:article|content|site|published|written|post|this|views|our|us)\\b',
      '(?:is|are) not (?:a |an )?(?:employees?|staff(?: members?| writers?)?|on staff)\\b && (?:author|writer|contributor|columnist)',
      '^special (?:to|for) (?:the )?[\\p{Lu}]',
    ],
    de: [
      '(?:Gastautor|Gastautorin|Gastbeitrag|Gastkommentar|Gastbeiträge|Gastkommentare|Gastkolumn)\\p{L}* … (?:schreib|Redaktion|Meinung|wieder|entsprech|extern|für|von|ist)',
      '(?:von|als|unser|unsere) (?:\\p{L}+ )?(?:Gastautor|Gastautorin|Gastkolumnist)\\p{L}*',
      '(?:Dieser|Der) (?:Beitrag|Artikel|Text) (?:ist|wurde) (?:\\p{L}+ ){0,3}(?:Gastbeitrag|Gastautor|extern|Leser|Nutzer)',
      'ein Gastbeitrag\\b',
      'extern\\p{L}* (?:Autor|Beitr|Verfasser)\\p{L}*',
    ],
  },
  edges: {
    en: [
      "[\\p{Lu}][\\p{L}.'-]+ is (?:a|an) (?:\\w+ ){0,4}(?:freelance|guest|contributing) (?:\\w+ ){0,3}(?:writer|reporter|journalist|author|columnist|editor|contributor|correspondent|blogger)",
      "[\\p{Lu}][\\p{L}.'-]+ is (?:a|an) (?:\\w+ ){0,5}contributor\\b(?! to the (?:study|report|campaign))",
      '(?:a|an|is|was|regular|frequent) (?:\\w+ ){0,3}contributor to (?:the |The )?[\\p{Lu}]',
      "(?:is|as) (?:a|our|today's) guest (?:author|writer|columnist|blogger|contributor)",
    ],
    de: [
      'ist (?:eine? )?(?:\\p{L}+ ){0,3}(?:Gastautor|freie[rn]? (?:\\p{L}+ )?(?:Journalist|Autor|Mitarbeiter|Redakteur))\\p{L}*',
      'arbeitet als freie[r]? (?:\\p{L}+ )?(?:Journalist|Autor)',
    ],
    fr: ['(?:auteur|chroniqueur|contributeur)\\p{L}* (?:invité|extérieur|externe|indépendant)'],
    es: ['(?:es|como) (?:\\p{L}+ )?(?:colaborador|columnista invitad|autor invitad|periodista freelance)\\p{L}*'],
    it: ['(?:è|come) (?:un |una )?(?:collaborat|giornalista freelance|autore ospite)\\p{L}*'],
    pt: ['é (?:\\p{L}+ )?(?:colaborador|colunista convidad)\\p{L}*'],
    nl: ['is (?:een )?(?:gastauteur|freelance ?journalist)'],
  },
  never: [
    '(?:contributor to (?:the )?(?:climate|global|death|economy|rise|growth|problem|emissions))',
    '(?:political|campaign|biggest|largest|major|key|leading|significant|main|top) contributors?',
    '(?:become|want to be|join|submit|write for us|apply)',
  ],
} satisfies CaveatRule
