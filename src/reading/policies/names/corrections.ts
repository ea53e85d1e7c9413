import type { Names } from '../types.ts'

export const corrections: Names = {
  plain: {
    en: '(editorial )?corrections?( (and|&|policy|page|process|procedure|standards)( (clarifications?|complaints|updates|retractions|policy|corrections))?( policy)?)|corrections|(clarifications|complaints|errors|updates) (and|&) corrections( policy)?|how we (correct|handle) (errors|(our )?mistakes)|(report|submit|suggest|request) (an error|a (correction|mistake|typo)|a correction or typo|corrections|errors)|errata policy|spotted an error\\??',
    de: 'korrekturen|korrektur(richtlinien?|hinweise|spalte)|fehler (melden|gefunden\\??)|fehlerhinweise?|berichtigungen|richtigstellungen|(unser )?umgang mit fehlern',
    fr: '(corrections|rectificatifs|errata)( et (précisions|rectifications|clarifications|mises au point|rectificatifs))?|politique (de|en matière de) (corrections?|rectifications?)|signaler une (erreur|faute)',
    es: '(fe de erratas?|correcciones|rectificaciones|erratas)( y (aclaraciones|rectificaciones|correcciones))?|política de (correcciones?|rectificaciones|rectificación)|(reportar|comunicar|notificar) (un error|una errata|errores)',
    it: '(correzioni|rettifiche|errata corrige)( e (rettifiche|precisazioni))?|politica (delle|di|sulle) (correzioni|rettifiche)|segnala (un )?errore',
    pt: '(correções|erratas?|erramos|retificações)( e (esclarecimentos|retificações))?|política de (correções|correção|erratas|retificação)|(comunicar|reportar|informar) erros?',
    nl: '(correcties|rectificaties)( en (aanvullingen|rectificaties|verduidelijkingen))?|correctiebeleid|meld een fout|fout gezien\\??',
    sv: 'rättelser( och (förtydliganden|genmälen))?|rättelsepolicy|(rapportera|anmäl) (ett )?fel',
    da: 'fejl (og|&) (rettelser|fakta)|rettelser',
    no: '(feil og )?rettelser|meld (fra om )?feil',
    fi: 'oikaisut( ja korjaukset)?|korjaukset|ilmoita virheestä|virheiden korjaaminen',
    pl: '(sprostowania|korekty)( i (wyjaśnienia|korekty))?|zgłoś błąd|polityka (korekt|sprostowań|poprawek)',
    cs: 'opravy( a (upřesnění|omluvy))?|nahlásit chybu',
    ru: '(исправления|опровержения)( и (уточнения|опровержения))?|политика исправлен(ий|ия)( ошибок)?|исправление ошибок|сообщить об ошибке',
    uk: 'виправлення|політика виправлень|повідомити про помилку',
    tr: 'düzeltmeler|düzeltme (politikası|ve tekzip|ilkeleri)|hata bildir(imi)?|tekzip(ler)?',
    ja: '訂正(とお詫び|・お詫び|・おわび|記事|一覧|方針|ポリシー)?|訂正・更新|おことわりと訂正',
    zh: '更正(与澄清|政策|启事)?|勘误|勘誤|纠错',
    ko: '정정(보도)?|정정 및 반론보도|바로잡습니다',
    ar: 'تصحيحات|سياسة (التصحيح|التصحيحات)|تصويبات',
  },
  bare: { en: 'correction|errata|clarifications', fr: 'correction' },
  path: /correct|errat|rectif|clarif/i,
}
