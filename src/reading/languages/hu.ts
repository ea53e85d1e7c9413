/** Hungarian: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'hu',
  by: 'írta|írta:|szerző|szerző:|szöveg|szöveg:|készítette|szerzője|írta és fényképezte|szöveg és fotó|szöveg és fotó:|beküldte|beküldte:|közzétette|közzétette:|bejegyezte|bejegyezte:|szerzők|szerzők:|szerkesztette|újságíró:|riporter:|tudósító:|interjú:',
  and: 'és',
  roles:
    'fotó|fotó:|fényképezte|fordította|szerkesztette|illusztráció|videó|lektorálta|grafika|fotók:|kép|kép:|képek|fordítás|szerkesztő|szerkesztő:|videó:|forrás|forrás:|borítókép|nyitókép|kapcsolat|frissítette|hozzászólás',
  titles: 'újságíró|szerkesztő|főszerkesztő|tudósító|professzor|publicista|riporter|rovatvezető',
  desks: 'szerkesztőség|hírügynökség|egyetem|intézet|alapítvány|minisztérium|egyesület|hírszerkesztő',
  dates:
    'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|frissítve',
  place: '',
  says: 'írja|tudósít|beszámol',
  is: 'újságíró',
  box: 'a szerzőről|a szerző további|összes cikke',
  others: 'csapatunk|kapcsolat|kapcsolattartó|sajtókapcsolat|további információ',
} satisfies Language
