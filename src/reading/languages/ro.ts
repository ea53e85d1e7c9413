/** Romanian: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'ro',
  by: 'de|de:|scris de|autor|autor:|autoare|text de|text:|un articol de|articol de|publicat de|publicat de:|scris de:|postat de|trimis de|adăugat de|un text de|un reportaj de|reportaj de|reportaj:|interviu de|interviu realizat de|autori|autori:|autoare:|redactor:|reporter:|jurnalist:|editorial de|opinie de|realizat de|text și foto|text și foto:',
  and: 'și|şi|cu',
  roles:
    'foto|foto:|fotografii|traducere|tradus de|editat de|editor|video|ilustrații|grafică|fotografii:|imagine|ilustrație|ilustrația|traducere:|traducere de|traducător|editor:|sursa|sursa:|sursă|video:|montaj|contact|actualizat de|corectură',
  titles: 'jurnalist|jurnalistă|redactor|redactor-șef|reporter|corespondent|profesor|analist|editorialist',
  desks: 'redacția|agenția|universitatea|institutul|fundația|ministerul|asociația|știri',
  dates:
    'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|actualizat',
  place: 'din|în',
  says: 'scrie|relatează',
  is: 'este|a fost|lucrează',
  box: 'despre autor|toate articolele|mai multe de la',
  others: 'echipa noastră|contact|contact de presă|persoană de contact|contacte',
} satisfies Language
