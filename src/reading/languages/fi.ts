/** Finnish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'fi',
  by: 'teksti|teksti:|kirjoittanut|kirjoittaja|kirjoittaja:|toimittaja|toimittaja:|haastattelu',
  and: 'ja|sekä',
  roles: 'kuva|kuvat|kuva:|kuvat:|kuvitus|käännös|suomentanut|video|grafiikka',
  titles: 'toimittaja|päätoimittaja|kirjeenvaihtaja|professori|tutkija|kolumnisti|kirjailija|johtaja',
  desks: 'toimitus|uutistoimisto|yliopisto|instituutti|säätiö|liitto|uutiset',
  dates:
    'tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|päivitetty|julkaistu|klo',
  place: '',
  says: 'kirjoittaa|raportoi',
  is: 'on|oli|työskentelee',
} satisfies Language
