/** French: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'fr',
  by: "par|par:|de notre correspondant|de notre correspondante|propos recueillis par|écrit par|rédigé par|publié par|texte|texte :|auteur|auteur :|auteurs|tribune de|un texte de|chronique de|entretien réalisé par|analyse de|posté par|rédigé par:|rédigé par :|écrit par :|publié par :|soumis par|un article de|article de|article rédigé par|article écrit par|une chronique de|la chronique de|un billet de|billet de|une tribune de|une enquête de|enquête de|un reportage de|reportage de|reportage par|un récit de|récit de|un entretien de|entretien par|interview par|interview de|critique de|une critique de|éditorial de|l’éditorial de|l'éditorial de|l’édito de|édito de|une analyse de|auteure|auteure :|autrice|autrice :|auteur(s)|auteur(s) :|auteur·e|auteurs :|par nos envoyés spéciaux|par notre envoyé spécial|par notre envoyée spéciale|de notre envoyé spécial|de notre envoyée spéciale|texte de|texte par|textes|textes :|texte et photos|texte et photos :|textes et photos|journaliste :|journaliste:|proposé par|ajouté par|signé :|une interview de|portrait de|contribution de|par la rédaction de|recueilli par|rédaction :|rédaction:|rédacteur :|rédactrice :",
  and: 'et|avec',
  roles:
    "photos|photo|photographie|photographies|illustration|traduction|traduit par|traduit de l'anglais par|vidéo|infographie|édité par|édition|montage|relu par|vérifié par|dessin|photo :|photos :|photo de|photos de|crédit photo|crédit photo :|crédits|crédits :|crédit :|illustration de|illustrations de|dessin de|image :|images :|traduit de|traduction de|traduit de l’anglais par|mis en ligne par|modifié par|mis à jour par|corrigé par|révisé par|réalisation|réalisé avec|présenté par|invité|invités|contact presse|contact|contact :|vidéo :|infographie :|dernière modification par|commentaire de|réponse de|propulsé par|avec la collaboration de|directeur de la publication|source :|sources :",
  titles:
    'journaliste|correspondant|correspondante|rédacteur|rédactrice|rédacteur en chef|rédactrice en chef|chroniqueur|chroniqueuse|professeur|professeure|directeur|directrice|envoyé spécial|envoyée spéciale|chercheur|chercheuse|éditorialiste|reporter|critique|maître de conférences|économiste|chef|avocat|avocate|notaire|sénateur|sénatrice|député|députée|ministre|médecin|psychologue|pharmacien|pharmacienne',
  before: 'maître|pasteur|abbé|maire|évêque|père|sœur|frère|mgr|monseigneur|docteur',
  desks:
    'rédaction|la rédaction|agence|collectif|équipe|journal|presse|association|université|institut|service|ministère|fondation',
  dates:
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|publié|mis à jour|le',
  place: 'à|au|en|dans|sous',
  says: 'raconte|écrit|analyse|rapporte|explique',
  is: 'est|a|était|travaille|écrit|enseigne|dirige',
  box: "à propos de l'auteur|à propos de l’auteur|à propos de|a propos de l'auteur|sur l'auteur|sur l’auteur|l'auteur|l’auteur|voir tous les articles|tous les articles de|tous ses articles|plus d'articles de|du même auteur|autres articles de|articles de|voir le profil",
  others:
    "notre équipe|l’équipe|l'équipe|contact|contacts|contact presse|contacts presse|contact chercheur|contact scientifique|contacts scientifiques|vos contacts|votre contact|pour en savoir plus|invités|les invités",
  stories:
    'les plus lus|le plus lu|articles les plus lus|articles similaires|articles liés|autres articles|dernières actualités|derniers articles|recommandés|vous aimerez aussi',
} satisfies Language
