/** Danish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'da',
  by: 'af|af:|tekst|tekst:|skrevet af|forfatter|journalist:|skribent|skribent:|publiceret af',
  and: 'og|med',
  roles: 'foto|foto:|illustration|oversættelse|oversat af|redigeret af|redaktør|video|grafik',
  titles: 'journalist|korrespondent|redaktør|chefredaktør|reporter|professor|kommentator|skribent|forsker|debattør',
  desks: 'redaktionen|redaktion|bureau|universitet|institut|forening|nyheder|nyhedsbureau',
  dates:
    'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|opdateret|kl',
  place: 'i|fra',
  says: 'skriver|rapporterer',
  is: 'er|var|arbejder|skriver',
} satisfies Language
