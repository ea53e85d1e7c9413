import type { Names } from '../types.ts'

export const factChecking: Names = {
  plain: {
    en: 'fact[- ]?check(ing|s)? (policy|policies|standards|methodology|process|guidelines|principles)|(verification|accuracy) (and|&) fact[- ]?checking( (policy|standards))?|verification (policy|standards)|accuracy policy|how we (fact[- ]?check|check facts|verify)( (facts|information|our (stories|reporting)))?',
    de: '(so|wie) (prüfen|verifizieren) wir( fakten)?|faktencheck[- ]?(methodik|regeln|richtlinien)|(regeln|methodik|richtlinien) (für|der|unserer) faktenchecks?',
    fr: '(politique|méthode|méthodologie|charte) de (vérification|fact[- ]?checking)( des faits)?|comment nous vérifions( .{2,20})?',
    es: '(política|metodología|método|proceso) de (verificación|fact[- ]?checking)( de (datos|hechos))?|cómo verificamos( .{2,20})?',
    it: '(politica|metodologia|policy) (di|del|sul) (verifica|fact[- ]?checking)( (dei fatti|delle fonti))?|come verifichiamo( .{2,20})?',
    pt: '(política|metodologia|método|princípios) de (verificação|checagem|apuração)( de (fatos|factos))?|como (checamos|verificamos)( .{2,20})?',
    nl: '(methode|werkwijze|richtlijnen) (voor )?factcheck(s|en)?|zo (checken|factchecken) wij( .{2,20})?|verificatiebeleid',
    sv: 'så (faktagranskar|faktakollar) vi( .{2,20})?|riktlinjer för faktagranskning',
    pl: '(metodologia|zasady|polityka) (weryfikacji|fact[- ]?checkingu|sprawdzania)( (faktów|informacji))?|jak (sprawdzamy|weryfikujemy)( .{2,20})?',
    ru: '(политика|правила|методология) (проверки (фактов|информации)|фактчекинга)|как мы проверяем( .{2,20})?',
    tr: '(doğrulama|teyit) (politikası|metodolojisi|ilkeleri|yöntemi)|nasıl (doğruluyoruz|teyit ediyoruz)',
    ja: 'ファクトチェックの?(方針|ガイドライン|基準|指針|ポリシー)|検証方針',
    zh: '(事实核查|查核)(方法|准则|準則|政策|流程)',
    ko: '팩트체크 (원칙|방법론|기준)',
  },
  // A section with fact checks of others' claims is no policy.
  bare: { en: 'fact[- ]?check(ing|s)?|verification' },
  path: /(?:fact|verif)[\w-]*(?:polic|method|standard|process|principle|guideline)/i,
}
