/** Finnish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'fi',
  by: 'teksti|teksti:|kirjoittanut|kirjoittaja|kirjoittaja:|toimittaja|toimittaja:|haastattelu|kirjoittanut:|kirjoittajat|kirjoittajat:|lähettänyt|julkaissut|julkaisija|teksti ja kuvat|teksti ja kuvat:|teksti ja kuva|teksti ja kuva:|teksti & kuvat|tekijä|tekijä:|tekijät|tekijät:|haastattelija:|arvio:|arvioinut',
  and: 'ja|sekä',
  roles:
    'kuva|kuvat|kuva:|kuvat:|kuvitus|käännös|suomentanut|video|grafiikka|valokuva|valokuvat|kuvitus:|kääntänyt|toimittanut|muokannut|päivittänyt|yhteyshenkilö|lisätietoja|lisätietoja:|video:|päätoimittaja|vieras|vieraat|lähde|lähde:',
  titles: 'toimittaja|päätoimittaja|kirjeenvaihtaja|professori|tutkija|kolumnisti|kirjailija|johtaja',
  desks: 'toimitus|uutistoimisto|yliopisto|instituutti|säätiö|liitto|uutiset',
  dates:
    'tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|päivitetty|julkaistu|klo',
  place: '',
  says: 'kirjoittaa|raportoi',
  is: 'on|oli|työskentelee',
  box: 'kirjoittajasta|tietoa kirjoittajasta|lisää kirjoittajalta|kaikki artikkelit|kirjoittajan muut',
  others: 'tiimimme|yhteystiedot|yhteyshenkilö|yhteyshenkilöt|lisätietoja|lisätiedot|lisätietoja antaa',
} satisfies Language
