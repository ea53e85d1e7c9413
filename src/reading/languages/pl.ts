/** Polish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'pl',
  by: 'autor|autor:|autorka|autorka:|autorzy|autorzy:|tekst|tekst:|opracował|opracowała|oprac.|rozmawiał|rozmawiała|napisał|napisała|przez|przygotował|przygotowała|opublikowane przez|opublikowany przez|opublikowano przez|napisane przez|napisany przez|dodane przez|dodał|dodała|przesłane przez|autor wpisu|autor wpisu:|autor artykułu|autor artykułu:|autor tekstu|autor tekstu:|autor(zy)|autor(ka):|autor/ka|tekst i zdjęcia|tekst i zdjęcia:|tekst i foto|tekst i foto:|opracowanie|opracowanie:|oprac.:|opr.|wywiad przeprowadził|wywiad przeprowadziła|rozmawia|rozmawia:|rozmawiał:|rozmawiała:|rozmawiali|przygotował:|dziennikarz:|publikuje|pisze|felieton|reportaż|materiał przygotował|źródło i autor:',
  and: 'i|oraz',
  roles:
    'foto|fot.|fot|zdjęcia|zdjęcie|ilustracja|ilustracje|tłumaczenie|tłumaczył|tłumaczyła|tłum.|red.|korekta|wideo|grafika|zdjęcia:|zdjęcie:|foto:|fot.:|ilustracja:|grafika:|tłumaczenie:|tłum.:|przekład|przełożył|przełożyła|korekta:|red.:|edytował|zaktualizował|kontakt|kontakt:|kontakt dla mediów|montaż|wideo:|film|gość|goście|komentarz od|sponsorowane przez|źródło|źródło:|źródło zdjęć',
  titles:
    'dziennikarz|dziennikarka|korespondent|korespondentka|redaktor|redaktorka|publicysta|publicystka|profesor|dyrektor|reporter|reporterka|felietonista',
  desks: 'redakcja|agencja|uniwersytet|instytut|fundacja|ministerstwo|stowarzyszenie|zespół',
  dates:
    'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|aktualizacja|godz',
  place: 'w|z',
  says: 'pisze|relacjonuje|donosi',
  is: 'jest|był|była|pracuje|pisze',
  box: 'o autorze|o autorce|zobacz wszystkie wpisy|wszystkie wpisy|wszystkie artykuły|więcej od|inne artykuły|artykuły autora|zobacz profil',
  others: 'nasz zespół|zespół|kontakt|kontakt dla mediów|kontakt dla prasy|biuro prasowe|więcej informacji',
  stories: 'najczęściej czytane|najpopularniejsze|powiązane artykuły|podobne artykuły|więcej artykułów',
} satisfies Language
