/** Czech: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'cs',
  by: 'autor|autor:|autorka|autorka:|autoři|autoři:|text|text:|napsal|napsala|připravil|připravila|od',
  and: 'a|s',
  roles: 'foto|foto:|ilustrace|překlad|přeložil|přeložila|redakce|editor|video|grafika|zdroj',
  titles:
    'novinář|novinářka|redaktor|redaktorka|zpravodaj|zpravodajka|šéfredaktor|šéfredaktorka|profesor|komentátor|komentátorka|reportér|reportérka',
  desks: 'redakce|agentura|univerzita|ústav|nadace|ministerstvo|sdružení|tým',
  dates:
    'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|aktualizováno',
  place: 'v|z',
  says: 'píše|referuje',
  is: 'je|byl|byla|pracuje|píše',
} satisfies Language
