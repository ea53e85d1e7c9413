/** Norwegian: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'no',
  by: 'av|av:|tekst|tekst:|skrevet av|forfatter|journalist:|publisert av|skribent|skribent:',
  and: 'og|med',
  roles: 'foto|foto:|illustrasjon|oversettelse|oversatt av|redigert av|redaktør|video|grafikk',
  titles: 'journalist|korrespondent|redaktør|sjefredaktør|reporter|professor|kommentator|skribent|forsker|kronikør',
  desks: 'redaksjonen|redaksjon|byrå|universitet|institutt|forening|nyheter|nyhetsbyrå',
  dates:
    'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|oppdatert|publisert|kl',
  place: 'i|fra',
  says: 'skriver|rapporterer',
  is: 'er|var|jobber|skriver',
} satisfies Language
