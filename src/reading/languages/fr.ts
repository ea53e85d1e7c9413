/** French: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'fr',
  by: 'par|par:|de notre correspondant|de notre correspondante|propos recueillis par|écrit par|rédigé par|publié par|texte|texte :|auteur|auteur :|auteurs|tribune de|un texte de|chronique de|entretien réalisé par|analyse de',
  and: 'et|avec',
  roles:
    "photos|photo|photographie|photographies|illustration|traduction|traduit par|traduit de l'anglais par|vidéo|infographie|édité par|édition|montage|relu par|vérifié par|dessin",
  titles:
    'journaliste|correspondant|correspondante|rédacteur|rédactrice|rédacteur en chef|rédactrice en chef|chroniqueur|chroniqueuse|professeur|professeure|directeur|directrice|envoyé spécial|envoyée spéciale|chercheur|chercheuse|éditorialiste|reporter|critique|maître de conférences|économiste|chef',
  desks:
    'rédaction|la rédaction|agence|collectif|équipe|journal|presse|association|université|institut|service|ministère|fondation',
  dates:
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|publié|mis à jour|le',
  place: 'à|au|en|de',
  says: 'raconte|écrit|analyse|rapporte|explique',
  is: 'est|a|était|travaille|écrit|enseigne|dirige',
} satisfies Language
