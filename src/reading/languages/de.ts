/** German: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'de',
  by: 'von|von:|text|text:|text von|ein gastbeitrag von|gastbeitrag von|gastkommentar von|ein kommentar von|kommentar von|eine analyse von|analyse von|ein bericht von|ein beitrag von|ein interview von|interview von|interview:|autor|autorin|autoren|autor:|autorin:|autoren:|verfasst von|geschrieben von|von unserem korrespondenten|von unserer korrespondentin|eine kolumne von|kolumne von|ein essay von|eine reportage von|veröffentlicht von|erstellt von|beitrag von|artikel von|aufgezeichnet von|protokoll|interview|redaktion:|das gespräch führte|das interview führte|die fragen stellte|ein gastbeitrag|rezension von|aus',
  and: 'und|mit|sowie',
  roles:
    'foto|fotos|foto:|fotos:|bild|bilder|bild:|fotografie|illustration|illustrationen|illustration:|grafik|grafiken|grafik:|video|video:|redigiert von|redigatur|lektorat|übersetzung|übersetzt von|übersetzung:|aus dem englischen von|aus dem französischen von|mitarbeit|mitarbeit:|produktion|kamera|schnitt|gestaltung|faktencheck|geprüft von|bearbeitet von|sprecher|sprecherin|regie',
  titles:
    'korrespondent|korrespondentin|redakteur|redakteurin|journalist|journalistin|reporter|reporterin|chefredakteur|chefredakteurin|leiter|leiterin|ressortleiter|ressortleiterin|autor|autorin|volontär|volontärin|kolumnist|kolumnistin|professor|professorin|geschäftsführer|geschäftsführerin|freie|freier|stellvertretende|stellvertretender|mitarbeiter|mitarbeiterin|politikredakteur|wirtschaftsredakteur|sportredakteur|praktikant|praktikantin|experte|expertin|herausgeber|herausgeberin|verantwortlicher|verantwortliche',
  desks:
    'redaktion|nachrichtenagentur|agentur|agenturen|newsteam|nachrichten|onlineredaktion|sportredaktion|lokalredaktion|pressestelle|presse|verlag|verein|verband|institut|universität|hochschule|stiftung|bundesamt|ministerium|polizei|zentrale|newsdesk|bund|gesellschaft|gmbh|ag|e\\.v\\.|partei|fraktion|team|gastautor',
  dates:
    'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|uhr|stand|heute|gestern|mo|di|mi|do|fr|sa|so',
  place: 'in|aus|zurzeit|bei',
  says: 'berichtet|schreibt|kommentiert|erklärt|analysiert',
  is: 'ist|war|arbeitet|schreibt|berichtet|lehrt|leitet|lebt|studierte|studiert|hat|forscht|gehört',
} satisfies Language
