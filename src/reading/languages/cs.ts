/** Czech: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'cs',
  by: 'autor|autor:|autorka|autorka:|autoři|autoři:|text|text:|napsal|napsala|připravil|připravila|od|publikoval|publikovala|publikoval(a)|vložil|vložila|vložil(a)|vystavil|vystavila|vystavil/a|napsal:|napsala:|napsal(a)|zveřejnil|zveřejnila|přidal|přidala|autor článku|autor článku:|autor příspěvku|autor textu|autor textu:|text a foto|text a foto:|autoři článku:|článek napsal|rozhovor vedl|rozhovor vedla|redaktor:|redaktorka:|zpracoval|zpracovala|komentář|glosa',
  and: 'a|s',
  roles:
    'foto|foto:|ilustrace|překlad|přeložil|přeložila|editor|video|grafika|zdroj|fotografie|fotografie:|snímek|ilustrace:|překlad:|editor:|korektura|upravil|upravila|aktualizoval|kontakt|kontakt:|kontakt pro média|video:|zdroj:|šéfredaktor:',
  titles:
    'novinář|novinářka|redaktor|redaktorka|zpravodaj|zpravodajka|šéfredaktor|šéfredaktorka|profesor|komentátor|komentátorka|reportér|reportérka',
  desks: 'redakce|agentura|univerzita|ústav|nadace|ministerstvo|sdružení|tým',
  dates:
    'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|aktualizováno',
  place: 'v|z',
  says: 'píše|referuje',
  is: 'je|byl|byla|pracuje|píše',
  box: 'o autorovi|o autorce|všechny články|všechny příspěvky|další články|více od|zobrazit všechny',
  others: 'náš tým|kontakt|kontakty|kontakt pro média|tiskové oddělení|více informací',
} satisfies Language
