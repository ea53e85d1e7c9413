/** Italian: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'it',
  by: 'di|di:|a cura di|dal nostro inviato|dal nostro corrispondente|scritto da|testo di|articolo di|autore|autore:|autrice|pubblicato da|intervista di|da',
  and: 'e|con',
  roles:
    'foto|foto di|fotografie|fotografie di|illustrazione|illustrazioni|traduzione|traduzione di|video|montaggio|editing|grafica',
  titles:
    'giornalista|corrispondente|redattore|redattrice|direttore|direttrice|inviato|inviata|professore|professoressa|editorialista|caporedattore|collaboratore|collaboratrice|esperto|esperta',
  desks:
    'redazione|la redazione|agenzia|agenzie|ufficio stampa|stampa|università|istituto|fondazione|ministero|associazione|notizie',
  dates:
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|aggiornato|ore',
  place: 'a|da|in',
  says: 'scrive|racconta|riferisce|analizza',
  is: 'è|era|lavora|scrive|insegna|dirige',
} satisfies Language
