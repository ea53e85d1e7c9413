/** Dutch: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'nl',
  by: "door|door:|van onze redacteur|van onze verslaggever|van onze verslaggeefster|van onze correspondent|door onze redacteur|door onze verslaggever|door onze verslaggeefster|door onze correspondent|geschreven door|tekst|tekst:|auteur|auteur:|redactie:|gepubliceerd door|interview door|geplaatst door|gepost door|ingediend door|ingezonden door|gepubliceerd door:|geschreven door:|een artikel van|artikel van|een column van|column van|een opiniestuk van|opinie van|opiniestuk van|recensie door|interview van|interview:|verslag van|analyse van|reportage van|reportage door|tekst en foto's|tekst en foto's:|tekst & foto's|tekst en beeld|tekst van|tekst door|auteur(s)|auteur(s):|auteurs|auteurs:|redacteur:|journalist:|verslaggever:|gastbijdrage van|gastblog door|gastcolumn van|blog van|blog door|van onze verslaggevers|van een onzer verslaggevers|van onze sportredactie|toegevoegd door|aangemaakt door|beeld en tekst",
  and: 'en|met',
  roles:
    "foto|foto's|beeld|beeld:|foto:|fotografie|illustratie|vertaling|vertaald door|video|eindredactie|vormgeving|infographic|foto's:|fotografie:|illustraties|illustratie:|vertaling:|bewerkt door|bewerking|geredigeerd door|eindredactie:|bijgewerkt door|gewijzigd door|contact|contactpersoon|perscontact|video:|graphic|graphics|gepresenteerd door|gast|gasten|reactie van|gesponsord door|met medewerking van|bron|bron:|bronnen",
  titles:
    'journalist|journaliste|correspondent|correspondente|redacteur|redactrice|verslaggever|verslaggeefster|hoofdredacteur|columnist|columniste|hoogleraar|directeur|medewerker|onderzoeker|chef|freelance|advocaat|notaris|psycholoog',
  before: 'dominee|bisschop|burgemeester|minister|advocaat|pastoor',
  desks:
    'redactie|onze redactie|persbureau|nieuwsredactie|webredactie|sportredactie|universiteit|instituut|stichting|ministerie|vereniging|team|buitenlandredactie',
  dates:
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|bijgewerkt',
  place: 'in|uit|vanuit',
  says: 'schrijft|bericht|doet verslag',
  is: 'is|was|werkt|schrijft|doceert',
  box: 'over de auteur|over de schrijver|meer van|alle artikelen van|alle berichten van|alle artikelen|alle berichten|bekijk alle|meer artikelen van|artikelen van|bekijk profiel',
  others:
    'ons team|het team|contact|contactpersoon|contactpersonen|perscontact|perscontacten|persvoorlichting|meer informatie',
  stories:
    'meest gelezen|gerelateerde artikelen|meer nieuws|meer artikelen|laatste nieuws|misschien ook interessant|ander nieuws',
} satisfies Language
