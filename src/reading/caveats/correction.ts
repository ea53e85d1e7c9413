/** Corrected, clarified, retracted; an editor's note; a stated change of substance. */

import { textOf } from '../survey/metadata.ts'
import type { Survey } from '../survey.ts'
import type { CaveatRule } from './types.ts'

const TEXT = '(?:article|story|post|column|piece|report|headline|caption|version|page|review|transcript|essay|episode)'

export default {
  kind: 'correction',
  cues: 'correction|clarification|retract|erratum|errata|earlier version|previous version|original version|prior version|misstated|misspelled|misidentified|originally|incorrectly|previously|initially|mistakenly|erroneously|editor|edited to|amended|corrected|clarified|modified|revised|changed|withdrawn|update|edit:|edit (|regret the|regret this|apologi|korrektur|berichtig|richtigstell|gegendarstellung|anmerkung|anm.|hinweis der|redaktioneller|früheren|vorherigen|vorigen|älteren|ursprünglichen|ersten fassung|ersten version|korrigiert|fehler zu|nachtrag|aktualisierung|rectifica|précision|note de|mise au|version de|corrección|fe de|nota d|aclaración|versión|correzione|rettifica|versione|correção|versão|correctie|noot van|eerdere|rettelse|rättelse|presisering|berigtigelse|tidligere|tidigare|訂正|お詫び|編集部注',
  // "This article originally said …" speaks of the page itself.
  reported: true,
  anywhere: {
    en: [
      "^[\\[(*]{0,2}(?:correction|corrections|clarification|retraction|editor'?s'? (?:note|update)|editors'? note|erratum)s?(?: \\([^)]{1,40}\\)|,? [\\p{L}0-9., ]{1,30})? ?[:—–-]",
      `(?:an? (?:earlier|previous|original|prior) version of this|this) ${TEXT} (?:\\w+ )?(?:incorrectly|mistakenly|erroneously|wrongly|misstated|misspelled|misidentified)`,
      `(?:an? )?(?:earlier|previous|original|prior) versions? of (?:this|the) ${TEXT}`,
      `this (?:\\w+ )?${TEXT} (?:has been|was|have been) (?:\\w+ )?(?:corrected|clarified|amended|retracted|edited to|modified|revised|changed|withdrawn)`,
      `this (?:\\w+ )?${TEXT} (?:has been|was) (?:\\w+ )?updated … (?:to (?:\\w+ )?(?:include|reflect|add|clarify|correct|remove|note|show)|with (?:\\w+ ){0,3}(?:comment|information|details|developments|statement|response|quotes))`,
      `we (?:regret|apologi[sz]e for) (?:the|this|any) (?:error|mistake|confusion)`,
      `${TEXT} (?:had )?(?:originally|initially|previously|incorrectly|mistakenly|erroneously) (?:stated|said|reported|linked|identified|misidentified|listed|attributed|gave)`,
    ],
    de: [
      '^[\\[(*]{0,2}(?:Korrektur|Korrekturhinweis|Berichtigung|Richtigstellung|Gegendarstellung|Anmerkung der Redaktion|Anm\\. ?d(?:er|\\.) Red(?:aktion|\\.)?|Hinweis der Redaktion|Redaktioneller Hinweis)(?: \\([^)]{1,40}\\)| vom [\\p{L}0-9. ]{1,30})? ?:',
      'in einer (?:früheren|vorherigen|ersten|vorigen|älteren|ursprünglichen) (?:Version|Fassung)',
      '(?:wir haben|wurde) (?:\\p{L}+ ){0,5}(?:korrigiert|berichtigt|richtiggestellt) && (?:Artikel|Text|Beitrag|Fehler|Passage|Angabe|Stelle|Fassung)',
      'wir bitten,? den Fehler zu entschuldigen',
      '\\((?:Anm\\.|Anmerkung) ?d(?:er|\\.) ?Red(?:aktion|\\.)?(?::|\\))',
    ],
    fr: [
      '^(?:correction|rectificatif|erratum|précision|note de la rédaction|mise au point)\\b[^:]{0,30} ?:',
      'une (?:première|précédente) version de (?:cet|ce)',
    ],
    es: [
      '^(?:corrección|fe de erratas|rectificación|nota (?:del editor|de la redacción)|aclaración)\\b[^:]{0,30} ?:',
      'una (?:primera |anterior )?versión (?:anterior|previa)? ?de (?:este|esta)',
    ],
    it: [
      '^(?:correzione|rettifica|errata corrige|nota (?:della redazione|del direttore))\\b[^:]{0,30} ?:',
      'una (?:prima|precedente) versione di quest',
    ],
    pt: ['^(?:correção|errata|nota d(?:o editor|a redação))\\b[^:]{0,30} ?:', 'uma versão anterior d(?:este|esta)'],
    nl: ['^(?:correctie|rectificatie|noot van de redactie)\\b[^:]{0,30} ?:', 'in een eerdere versie van dit'],
    no: [
      '^(?:rettelse|rättelse|presisering|berigtigelse)\\b[^:]{0,30} ?:',
      'en tidligere versjon av|en tidigare version av',
    ],
    ja: ['(?:訂正|お詫び).{0,30}?(?:しました|します|いたし)', '編集部注'],
  },
  edges: {
    en: [
      '^[\\[(*]{0,2}(?:updat(?:e|ed)|edit|edited)(?: \\d{1,2}| \\([^)]{1,40}\\)|,? [\\p{L}0-9., /:]{1,30})? ?[:—–-] ?[\\p{L}\\[“"].{20,}',
      '\\((?:edit|update|updated|correction): ',
    ],
    de: [
      '^[\\[(*]{0,2}(?:Nachtrag|Update|Aktualisierung|Edit)(?: \\d{1,2}| vom [\\p{L}0-9. ]{1,25}| \\([^)]{1,40}\\)|,? [0-9.:/ ]{4,20})? ?: ?[\\p{L}„].{20,}',
    ],
  },
  never: [
    '^\\W{0,3}edit ?: ?(?:thank|wow|thx|holy)',
    '^(?:last |first )?updat(?:e|ed)(?: on| at)? ?[:—–-] ?(?:\\p{L}{3,9}\\.? \\d|\\d)',
    '(?:corrections? (?:policy|department|officer|facility)|report (?:a|an) (?:error|correction)|politically correct)',
    '(?:spotted|see|found|notice) (?:a|an) (?:error|mistake|typo)',
    '^(?:stand|zuletzt aktualisiert|aktualisiert):? ',
  ],
  metadata: (survey: Survey) => {
    const text = survey.meta.piece && textOf(survey.meta.piece.correction)
    return text && text.length > 15 && !/^https?:/.test(text) ? { witness: 'json-ld', quote: text } : undefined
  },
} satisfies CaveatRule
