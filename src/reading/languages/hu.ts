/** Hungarian: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'hu',
  by: 'írta|írta:|szerző|szerző:|szöveg|szöveg:|készítette|szerzője',
  and: 'és',
  roles: 'fotó|fotó:|fényképezte|fordította|szerkesztette|illusztráció|videó|lektorálta|grafika',
  titles: 'újságíró|szerkesztő|főszerkesztő|tudósító|professzor|publicista|riporter|rovatvezető',
  desks: 'szerkesztőség|hírügynökség|egyetem|intézet|alapítvány|minisztérium|egyesület|hírszerkesztő',
  dates:
    'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|frissítve',
  place: '',
  says: 'írja|tudósít|beszámol',
  is: 'újságíró',
} satisfies Language
