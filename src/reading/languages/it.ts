/** Italian: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'it',
  by: 'di|di:|a cura di|dal nostro inviato|dal nostro corrispondente|scritto da|testo di|articolo di|autore|autore:|autrice|pubblicato da|intervista di|da|pubblicato da:|scritto da:|inviato da|postato da|testo|testo:|testi|testi:|testi di|testo e foto|testo e foto di|un articolo di|articolo a cura di|a cura della|di redazione|intervista a cura di|recensione di|recensione a cura di|analisi di|commento di|editoriale di|l’editoriale di|reportage di|inchiesta di|autori:|autrice:|redattore:|giornalista:|redatto da|realizzato da|dal nostro inviato a|dalla nostra inviata|dai nostri inviati|dalla nostra corrispondente|firmato da|creato da|inserito da',
  and: 'e|con',
  roles:
    'foto|foto di|fotografie|fotografie di|illustrazione|illustrazioni|traduzione|traduzione di|video|montaggio|editing|grafica|fotografia|fotografia di|foto:|crediti|immagine|immagini|illustrazioni di|illustrazione di|traduzione:|tradotto da|revisione|editing di|aggiornato da|modificato da|contatti|contatto stampa|ufficio stampa:|regia|conduce|condotto da|ospite|ospiti|commento di:|risposta di|sponsorizzato da|direttore responsabile|direttore:|fonte|fonte:|fonti',
  titles:
    'giornalista|corrispondente|redattore|redattrice|direttore|direttrice|inviato|inviata|professore|professoressa|editorialista|caporedattore|collaboratore|collaboratrice|esperto|esperta|avvocato|notaio|senatore|senatrice|psicologo|psicologa',
  before: 'vescovo|sindaco|medico|ministro|padre|suor|avv|avvocato|dott|dottor|dottoressa|prof',
  desks:
    'redazione|la redazione|agenzia|agenzie|ufficio stampa|stampa|università|istituto|fondazione|ministero|associazione|notizie',
  dates:
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|aggiornato|ore',
  place: 'a|da|in',
  says: 'scrive|racconta|riferisce|analizza',
  is: 'è|era|lavora|scrive|insegna|dirige',
  box: "sull'autore|sull’autore|informazioni sull'autore|informazioni su|chi è|tutti gli articoli di|tutti i post di|altri articoli di|visualizza tutti|vedi tutti gli articoli|leggi tutti gli articoli|articoli di|profilo autore",
  others:
    'il nostro team|il team|lo staff|contatti|contatto|ufficio stampa|contatti stampa|contatto stampa|per informazioni|ospiti',
  stories:
    'i più letti|più letti|articoli correlati|potrebbe interessarti|potrebbe interessarti anche|ultime notizie|altre notizie|altri articoli|notizie correlate',
} satisfies Language
