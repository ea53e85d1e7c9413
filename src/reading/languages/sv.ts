/** Swedish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'sv',
  by: 'av|av:|text|text:|skriven av|skribent|skribent:|författare|reporter|reporter:|publicerad av|krönika av',
  and: 'och|med',
  roles: 'foto|foto:|bild|bild:|illustration|översättning|översatt av|redigering|redigerad av|video|redaktör|grafik',
  titles:
    'journalist|reporter|korrespondent|redaktör|chefredaktör|krönikör|ledarskribent|professor|skribent|kolumnist|forskare|politisk|utrikesreporter',
  desks: 'redaktionen|redaktion|nyhetsbyrån|nyhetsbyrå|universitet|institut|förbundet|föreningen|stiftelsen|nyheter',
  dates:
    'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|uppdaterad|publicerad|kl',
  place: 'i|från',
  says: 'skriver|rapporterar',
  is: 'är|var|arbetar|skriver',
} satisfies Language
