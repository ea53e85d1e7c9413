/** Danish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'da',
  by: 'af|af:|tekst|tekst:|skrevet af|forfatter|journalist:|skribent|skribent:|publiceret af|skrevet af:|publiceret af:|udgivet af|indsendt af|lagt op af|postet af|tekst og foto|tekst og foto:|tekst & foto|tekst og billeder|en artikel af|artikel af|en kronik af|kronik af|klumme af|en klumme af|kommentar af|interview af|anmeldelse af|anmeldt af|analyse af|reportage af|reportage:|forfatter:|forfattere:|journalister:|redaktør:|af journalist|oprettet af',
  and: 'og|med',
  roles:
    'foto|foto:|illustration|oversættelse|oversat af|redigeret af|redaktør|video|grafik|fotos|fotos:|billede|billede:|billeder|illustration:|grafik:|oversættelse:|opdateret af|ændret af|kontakt|kontakt:|kontaktperson|pressekontakt|video:|svar fra|ansvarshavende|gæst|gæster|sponsoreret af|kilde|kilde:|kilder',
  titles: 'journalist|korrespondent|redaktør|chefredaktør|reporter|professor|kommentator|skribent|forsker|debattør',
  desks: 'redaktionen|redaktion|bureau|universitet|institut|forening|nyheder|nyhedsbureau',
  dates:
    'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|opdateret|kl',
  place: 'i|fra',
  says: 'skriver|rapporterer',
  is: 'er|var|arbejder|skriver',
  box: 'om forfatteren|om skribenten|flere artikler af|alle artikler af|alle indlæg af|mere fra|mere af|se alle',
  others:
    'vores team|holdet|kontakt|kontaktperson|kontaktpersoner|pressekontakt|yderligere oplysninger|mere information',
  stories: 'mest læste|mest læst|relaterede artikler|flere artikler|seneste nyt|seneste nyheder',
} satisfies Language
