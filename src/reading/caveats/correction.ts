/** Corrected, clarified, retracted; an editor's note; a stated change of substance. */

import { textOf } from '../survey/metadata.ts'
import type { Survey } from '../survey.ts'
import type { CaveatRule } from './types.ts'

const TEXT = '(?:article|story|post|column|piece|report|headline|caption|version|page|review|transcript|essay|episode)'

export default {
  kind: 'correction',
  cues: 'wir haben|previous headline|earlier headline|oprava|opravili|upřesnění|spresnenie|helyreigazítás|javítás|korábbi|erată|versiune|виправлен|уточнен|попередній|διόρθωση|διευκρίνιση|תיקון|הבהרה|تصحيح|توضيح|更正|勘误|勘誤|编者按|編按|정정|바로잡|ralat|koreksi|đính chính|ispravak|ispravka|संशोधन|भूल सुधार|correction|objet d|retracted|removed|headline|erramos|erratum|sprostowanie|korekta|wersji|исправлени|поправка|уточнение|версии|düzeltme|tekzip|önceki sürüm|ilk hali|oikaisu|korjaus|aiemmassa|modifié|corrigé|corregid|modificad|actualizad|rectificatie|in een eerdere|förtydligande|uppdaterad|correzion|corretto|fe de err|clarification|retract|erratum|errata|earlier version|previous version|original version|prior version|misstated|misspelled|misidentified|originally|incorrectly|previously|initially|mistakenly|erroneously|editor|edited to|amended|corrected|clarified|modified|revised|changed|withdrawn|update|edit:|edit (|regret the|regret this|apologi|korrektur|berichtig|richtigstell|gegendarstellung|anmerkung|anm.|hinweis der|redaktioneller|früheren|vorherigen|vorigen|älteren|ursprünglichen|ersten fassung|ersten version|korrigiert|fehler zu|nachtrag|aktualisierung|rectifica|précision|note de|mise au|version de|corrección|fe de|nota d|aclaración|versión|correzione|rettifica|versione|correção|versão|correctie|noot van|eerdere|rettelse|rättelse|presisering|berigtigelse|tidligere|tidigare|訂正|お詫び|編集部注',
  // "This article originally said …" speaks of the page itself.
  reported: true,
  anywhere: {
    en: [
      "^[\\[(*]{0,2}(?:correction|corrections|clarification|retraction|editor'?s'? (?:note|update)|editors'? note|erratum)s?(?: \\([^)]{1,40}\\)|,? [\\p{L}0-9., ]{1,30})? ?[:—–-]",
      `(?:an? (?:earlier|previous|original|prior) version of this|this) ${TEXT} (?:\\w+ )?(?:incorrectly|mistakenly|erroneously|wrongly|misstated|misspelled|misidentified)`,
      `(?:an? )?(?:earlier|previous|original|prior) versions? of (?:this|the) ${TEXT}`,
      `this (?:\\w+ )?${TEXT} (?:has been|was|have been) (?:\\w+ )?(?:corrected|clarified|amended|retracted|edited to|modified|revised|changed|withdrawn)`,
      `this (?:\\w+ )?${TEXT} (?:has been|was) (?:\\w+ )?updated … (?:to (?:\\w+ )?(?:include|reflect|add|clarify|correct|remove|note|show)|with (?:\\w+ ){0,3}(?:comment|information|details|developments|statement|response|quotes|correct|corrected|corrections))`,
      '^retracted\\b ?[:—–-]',
      `(?:the )?(?:headline|caption|photo|photograph|image|quote|sentence|paragraph|figure)s? (?:of|in|on|to) this (?:\\w+ )?${TEXT} (?:has|have|was|were) (?:been )?(?:changed|corrected|removed|replaced|updated|amended)`,
      'we have (?:\\w+ )?(?:removed|corrected|amended|replaced|retracted) (?:an? |the |this )(?:\\w+ ){0,3}(?:photo|photograph|image|quote|sentence|passage|error|figure|reference|story|headline|paragraph)',
      `we (?:regret|apologi[sz]e for) (?:the|this|any) (?:error|mistake|confusion)`,
      `(?:an? )?(?:earlier|previous|original|prior) (?:headline|caption|photo caption|subheading|image|photo|graphic|chart|title)s? (?:of|on|for|to|in|accompanying|with) this (?:\\w+ )?${TEXT}`,
      `${TEXT} (?:had )?(?:originally|initially|previously|incorrectly|mistakenly|erroneously) (?:stated|said|reported|linked|identified|misidentified|listed|attributed|gave)`,
    ],
    de: [
      '^[\\[(*]{0,2}(?:Korrektur|Korrekturhinweis|Berichtigung|Richtigstellung|Gegendarstellung|Anmerkung der Redaktion|Anm\\. ?d(?:er|\\.) Red(?:aktion|\\.)?|Hinweis der Redaktion|Redaktioneller Hinweis)(?: \\([^)]{1,40}\\)| vom [\\p{L}0-9. ]{1,30})? ?:',
      'in einer (?:früheren|vorherigen|ersten|vorigen|älteren|ursprünglichen) (?:Version|Fassung)\\b',
      '(?:wir haben|wurde) (?:\\p{L}+ ){0,5}(?:korrigiert|berichtigt|richtiggestellt) && (?:Artikel|Text|Beitrag|Fehler|Passage|Angabe|Stelle|Fassung)',
      'wir bitten,? den Fehler zu entschuldigen',
      '\\((?:Anm\\.|Anmerkung) ?d(?:er|\\.) ?Red(?:aktion|\\.)?(?::|\\))',
    ],
    fr: [
      '^(?:correction|rectificatif|erratum|précision|note de la rédaction|mise au point)\\b[^:]{0,30} ?:',
      'une (?:première |précédente |ancienne )?version (?:précédente |antérieure |initiale )?de (?:cet|ce)',
      'une (?:première|précédente) version de (?:cet|ce)',
      '(?:cet|ce|cette) (?:article|texte|papier|dépêche) a été (?:modifié|corrigé|rectifié|amendé|actualisé)e? (?:\\p{L}+ |\\d+ ){0,6}(?:pour|afin|après|suite)',
      "(?:cet|ce|cette) (?:article|texte|papier|dépêche)\\b[^.]{0,60} (?:a|ont) fait l'objet d'une (?:mise à jour|correction|modification|rectification)",
    ],
    es: [
      '^(?:corrección|fe de err(?:atas|ores)|rectificación|nota (?:del editor|de la redacción)|aclaración)\\b[^:]{0,30} ?:',
      '(?:este|esta) (?:artículo|noticia|nota|texto|información|reportaje) (?:ha sido|fue) (?:corregid|rectificad|modificad|enmendad)[oa]',
      'en (?:una|la) (?:(?:primera|anterior) versión|versión (?:anterior|previa|original|inicial)) (?:de este|de esta|se|decía|publicamos)',
      'una (?:primera |anterior )?versión (?:anterior|previa)? ?de (?:este|esta)',
    ],
    it: [
      '^(?:correzione|rettifica|errata corrige|nota (?:della redazione|del direttore))\\b[^:]{0,30} ?:',
      'una (?:prima |precedente )?versione (?:precedente |iniziale )?di quest',
    ],
    pt: [
      '^(?:correção|errata|erramos|nota d(?:o editor|a redação))\\b[^:]{0,30} ?:',
      'uma versão anterior d(?:este|esta|o|a)',
      '(?:este|esta) (?:texto|artigo|reportagem|matéria) foi (?:corrigid|alterad|atualizad)[oa] … (?:para|porque|corrig)',
    ],
    nl: [
      '^(?:correctie|rectificatie|noot van de redactie)\\b[^:]{0,30} ?:',
      'in een eerdere versie (?:van dit|stond|van deze)',
    ],
    no: [
      '^(?:rettelse|presisering|berigtigelse|korreksjon)\\b[^:]{0,30} ?:',
      '(?:en|i en) tidligere (?:versjon|version|utgave) (?:av|af|stod|sto)\\b',
    ],
    sv: ['^(?:rättelse|förtydligande|korrigering)\\b[^:]{0,30} ?:', 'i en tidigare version (?:av|stod|uppgavs)\\b'],
    fi: ['^(?:oikaisu|korjaus|täsmennys)\\b[^:]{0,30} ?:', '(?:aiemmassa|aikaisemmassa) versiossa'],
    pl: [
      '^(?:sprostowanie|korekta|errata|od redakcji|wyjaśnienie)\\b[^:]{0,30} ?:',
      '(?:poprzedniej|wcześniejszej|pierwotnej|pierwszej) wersji (?:tego |niniejszego )?(?:artykułu|tekstu|materiału)',
    ],
    ru: [
      '^(?:исправление|поправка|уточнение|опровержение|от редакции)[^:.]{0,30} ?[:.]',
      '(?:первоначальной|предыдущей|ранней|первой) версии (?:этой |этого |данного |данной )?(?:стать|материал|текст|заметк|новост)',
    ],
    cs: [
      '^(?:oprava|opravujeme|upřesnění|spresnenie|omluva)(?:: | ?\\(|–)',
      '(?:v )?(?:předchozí|původní|dřívější|pôvodnej|predchádzajúcej) verz\\p{L}+ (?:článku|textu|zprávy|správy)',
    ],
    hu: [
      '^(?:helyreigazítás|javítás|pontosítás) ?:',
      '(?:cikk|írás)\\p{L}* (?:korábbi|eredeti|előző) (?:verzió|változat)\\p{L}*',
    ],
    ro: [
      '^(?:erată|rectificare|corecție|precizare) ?:',
      '(?:o )?versiune (?:anterioară|inițială) a (?:acestui|acestei) (?:articol|material|știri)',
    ],
    uk: [
      '^(?:виправлення|уточнення|спростування|від редакції) ?:',
      '(?:попередній|первісній|першій) версії (?:цього |цієї )?(?:матеріал|текст|новин|статт)[а-яіїєґ]*',
    ],
    el: ['^(?:διόρθωση|διευκρίνιση|επανόρθωση) ?:'],
    he: ['^(?:תיקון|הבהרה|תיקון טעות) ?:'],
    ar: ['^(?:تصحيح|توضيح|تصويب) ?:'],
    zh: [
      '^(?:更正|勘误|勘誤|订正|訂正|编者按|編按|编辑注|編輯註)(?:启事|啟事)? ?[:：]',
      '(?:本文|文章|报道|報導)(?:的)?(?:早前|此前|先前|初始|前一)版本',
    ],
    ko: ['^\\[?(?:정정보도|정정 보도|바로잡습니다|알려왔습니다|반론보도)'],
    id: ['^(?:ralat|koreksi|catatan redaksi) ?:'],
    vi: ['^đính chính ?:'],
    hr: ['^(?:ispravak|ispravka|исправка|demanti) ?:'],
    tr: [
      '^(?:düzeltme|tekzip|editörün notu)[^:]{0,30} ?:',
      '(?:haber|yazı|makale)\\p{L}* (?:önceki|ilk|eski) (?:hal|sürüm|versiyon)\\p{L}*',
    ],
    ja: ['(?:訂正|お詫び).{0,30}?(?:しました|します|いたし)', '編集部注'],
  },
  edges: {
    en: [
      '^[\\[(*]{0,2}(?:updat(?:e|ed)|edit|edited)(?: \\d{1,2}| \\([^)]{1,40}\\)|,? [\\p{L}0-9., /:]{1,30})? ?[:—–-] ?[\\p{L}\\[“"](?:.{20,300}[.!?…)\\]"”*]$|.{60,})',
      '\\((?:edit|update|updated|correction): ',
    ],
    de: [
      'wir haben (?:\\p{L}+ ){1,6}(?:korrigiert|berichtigt|richtiggestellt|präzisiert)(?![\\p{L}])',
      '^[\\[(*]{0,2}(?:Nachtrag|Update|Aktualisierung|Edit)(?: \\d{1,2}| vom [\\p{L}0-9. ]{1,25}| \\([^)]{1,40}\\)|,? [0-9.:/ ]{4,20})? ?: ?[\\p{L}„](?:.{20,300}[.!?…)\\]"”“*]$|.{60,})',
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
