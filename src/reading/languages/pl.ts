/** Polish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'pl',
  by: 'autor|autor:|autorka|autorka:|autorzy|autorzy:|tekst|tekst:|opracował|opracowała|oprac.|rozmawiał|rozmawiała|napisał|napisała|przez|przygotował|przygotowała',
  and: 'i|oraz',
  roles:
    'foto|fot.|fot|zdjęcia|zdjęcie|ilustracja|ilustracje|tłumaczenie|tłumaczył|tłumaczyła|tłum.|redakcja|red.|korekta|wideo|grafika',
  titles:
    'dziennikarz|dziennikarka|korespondent|korespondentka|redaktor|redaktorka|publicysta|publicystka|profesor|dyrektor|reporter|reporterka|felietonista',
  desks: 'redakcja|agencja|uniwersytet|instytut|fundacja|ministerstwo|stowarzyszenie|zespół',
  dates:
    'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|aktualizacja|godz',
  place: 'w|z',
  says: 'pisze|relacjonuje|donosi',
  is: 'jest|był|była|pracuje|pisze',
} satisfies Language
