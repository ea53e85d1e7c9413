/** Swedish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'sv',
  by: 'av|av:|text|text:|skriven av|skribent|skribent:|författare|reporter|reporter:|publicerad av|krönika av|postat av|publicerat av|skrivet av|inlagt av|inskickat av|upplagd av|text och foto|text och foto:|text & foto|text & foto:|text och bild|text och bild:|en krönika av|en artikel av|artikel av|reportage av|reportage:|intervju av|recension av|recensent:|journalist:|redaktör:|krönikör:|författare:|skribenter:|ledare av|debattör:|debatt av',
  and: 'och|med',
  roles:
    'foto|foto:|bild|bild:|illustration|översättning|översatt av|redigering|redigerad av|video|redaktör|grafik|bilder|bilder:|illustration:|illustrationer|grafik:|översättning:|redigerat av|redigering:|uppdaterad av|ändrad av|kontakt|kontakt:|kontaktperson|presskontakt|video:|kommentar av:|kommentar från|svar från|ansvarig utgivare|ansvarig utgivare:|gäst|gäster|i samarbete med|sponsras av|källa|källa:|källor',
  titles:
    'journalist|reporter|korrespondent|redaktör|chefredaktör|krönikör|ledarskribent|professor|skribent|kolumnist|forskare|politisk|utrikesreporter',
  desks: 'redaktionen|redaktion|nyhetsbyrån|nyhetsbyrå|universitet|institut|förbundet|föreningen|stiftelsen|nyheter',
  dates:
    'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|uppdaterad|publicerad|kl',
  place: 'i|från',
  says: 'skriver|rapporterar',
  is: 'är|var|arbetar|skriver',
  box: 'om författaren|om skribenten|fler artiklar av|alla artiklar av|alla inlägg av|mer från|mer av|visa alla inlägg',
  others:
    'vårt team|teamet|kontakt|kontakta oss|kontaktperson|kontaktpersoner|presskontakt|presskontakter|mer information',
  stories: 'mest läst|mest lästa|relaterade artiklar|fler artiklar|senaste nytt|senaste nyheterna',
} satisfies Language
