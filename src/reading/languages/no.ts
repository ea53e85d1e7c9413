/** Norwegian: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'no',
  by: 'av|av:|tekst|tekst:|skrevet av|forfatter|journalist:|publisert av|skribent|skribent:|skrevet av:|publisert av:|lagt ut av|innsendt av|postet av|tekst og foto|tekst og foto:|tekst & foto|tekst og bilde|en artikkel av|artikkel av|kronikk av|kommentar av|intervju av|anmeldelse av|anmeldt av|analyse av|reportasje av|reportasje:|forfatter:|forfattere:|journalister:|redaktør:|av journalist|opprettet av',
  and: 'og|med',
  roles:
    'foto|foto:|illustrasjon|oversettelse|oversatt av|redigert av|redaktør|video|grafikk|bilde|bilde:|bilder|illustrasjon:|grafikk:|oversettelse:|oppdatert av|endret av|kontakt|kontakt:|kontaktperson|pressekontakt|video:|svar fra|ansvarlig redaktør|ansvarlig redaktør:|gjest|gjester|sponset av|kilde|kilde:|kilder',
  titles: 'journalist|korrespondent|redaktør|sjefredaktør|reporter|professor|kommentator|skribent|forsker|kronikør',
  desks: 'redaksjonen|redaksjon|byrå|universitet|institutt|forening|nyheter|nyhetsbyrå',
  dates:
    'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|oppdatert|publisert|kl',
  place: 'i|fra',
  says: 'skriver|rapporterer',
  is: 'er|var|jobber|skriver',
  box: 'om forfatteren|om skribenten|flere artikler av|alle artikler av|alle innlegg av|mer fra|mer av|se alle',
  others: 'vårt team|teamet|kontakt|kontaktperson|kontaktpersoner|pressekontakt|mer informasjon',
  stories: 'mest lest|mest leste|relaterte artikler|flere artikler|siste nytt|siste nyheter',
} satisfies Language
