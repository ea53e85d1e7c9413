/** Dutch: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'nl',
  by: 'door|door:|van onze redacteur|van onze verslaggever|van onze correspondent|geschreven door|tekst|tekst:|auteur|auteur:|redactie:|gepubliceerd door|interview door',
  and: 'en|met',
  roles:
    "foto|foto's|beeld|beeld:|foto:|fotografie|illustratie|vertaling|vertaald door|video|eindredactie|redactie|vormgeving|infographic",
  titles:
    'journalist|journaliste|correspondent|correspondente|redacteur|redactrice|verslaggever|verslaggeefster|hoofdredacteur|columnist|columniste|hoogleraar|directeur|medewerker|onderzoeker|chef|freelance',
  desks:
    'redactie|onze redactie|persbureau|nieuwsredactie|webredactie|sportredactie|universiteit|instituut|stichting|ministerie|vereniging|team|buitenlandredactie',
  dates:
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|bijgewerkt',
  place: 'in|uit|vanuit',
  says: 'schrijft|bericht|doet verslag',
  is: 'is|was|werkt|schrijft|doceert',
} satisfies Language
