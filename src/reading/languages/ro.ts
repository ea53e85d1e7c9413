/** Romanian: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'ro',
  by: 'de|de:|scris de|autor|autor:|autoare|text de|text:|un articol de|articol de|publicat de',
  and: 'și|şi|cu',
  roles: 'foto|foto:|fotografii|traducere|tradus de|editat de|editor|video|ilustrații|grafică',
  titles: 'jurnalist|jurnalistă|redactor|redactor-șef|reporter|corespondent|profesor|analist|editorialist',
  desks: 'redacția|agenția|universitatea|institutul|fundația|ministerul|asociația|știri',
  dates:
    'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|actualizat',
  place: 'din|în',
  says: 'scrie|relatează',
  is: 'este|a fost|lucrează',
} satisfies Language
