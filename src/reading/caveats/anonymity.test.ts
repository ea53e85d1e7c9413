// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('anonymity', {
  hits: [
    ['body', 'Their names have been changed to protect their privacy.'],
    'Names have been changed.',
    ['body', 'Maria, whose name has been withheld to protect her family, saw it all.'],
    ['body', '“We had to leave,” says a clerk who asked to use the pseudonym James.'],
    ['body', 'John (not his real name) lives by the quay.'],
    'The author writes under a pseudonym.',
    'Ann Example is a pseudonym.',
    ['body', 'She asked to be identified only by her first name.'],
    'We are not naming the woman for her safety.',
    ['body', 'Auch Anna (Name von der Redaktion geändert) half mit.'],
    'Die Namen aller Beteiligten wurden geändert.',
    'Er schreibt hier unter Pseudonym.',
    'Der Name ist der Redaktion bekannt.',
    ['body', 'Le prénom a été modifié.'],
    ['body', 'Los nombres han sido cambiados para proteger a las familias.'],
    ['body', 'I nomi sono di fantasia.'],
    ['body', '花子さん（仮名）は橋を渡った。'],
  ],
  misses: [
    'An official, who asked not to be named, confirmed the plan.',
    'The company changed its name last year.',
    "The street's name was changed in 1950.",
    'The club has changed its name to Millbrook United.',
    'Police have not released the name of the driver.',
    'The names of the winners are on the wall.',
    'An anonymous donor paid for the roof.',
    ['comment', 'Names have been changed.'],
    ['related', 'Names have been changed.'],
    'Der Plan wurde geändert.',
    "The party's name has been changed.",
  ],
})

checkRule(
  'anonymity',
  {
    hits: [
      ['after', 'Some names and identifying details have been changed to protect the privacy of individuals.'],
      'The writer is using a pseudonym because she fears for her job.',
      ['body', 'Anna, whose name has been changed, opened the shop again in May.'],
      ['body', 'The Courier is not naming the girl to protect her identity.'],
      ['body', 'Maria (not her real name) came to the town two years ago.'],
      ['body', 'He spoke on condition that only his first name be used, for fear of reprisals against his family.'],
      ['after', "The author's identity is known to the editors, but has been withheld at their request."],
      '“Sam” is a pseudonym.',
      ['after', '* Name von der Redaktion geändert'],
      ['body', 'Jana K. (Name geändert) wartet seit Monaten auf den Bescheid.'],
      'Die Autorin möchte anonym bleiben. Ihr Name ist der Redaktion bekannt.',
      ['body', 'Peter heißt eigentlich anders, zu seinem Schutz wurde sein Name geändert.'],
      ['after', 'Alle Namen der Betroffenen wurden zum Schutz ihrer Persönlichkeit anonymisiert.'],
      ['after', '(1) Tous les prénoms ont été changés à la demande des intéressés.'],
      ['after', "* Prénom d'emprunt"],
      ['body', 'Lucía (nombre ficticio) llegó a la ciudad en mayo.'],
      ['after', '*Los nombres han sido modificados para proteger la identidad de los menores.'],
      ['after', 'I nomi sono stati cambiati a tutela della privacy.'],
      ['after', '* Nomes alterados a pedido dos entrevistados.'],
      ['after', '*Nome fictício para preservar a identidade da vítima.'],
      ['body', 'Sofie (niet haar echte naam) woont in het dorp.'],
      ['after', 'Anna heter egentligen något annat.'],
      ['after', '*Namnet är fingerat.'],
      ['after', '*Navnet er endret av hensyn til personvernet.'],
      ['after', '*Nimi muutettu.'],
      ['after', '* Imiona bohaterów zostały zmienione.'],
      ['after', 'Имена героев изменены в целях безопасности.'],
    ],
    misses: [
      ['body', 'An anonymous caller warned the police.'],
      ['body', 'A spokesman declined to be named.'],
      ['body', 'The team name was changed for the new season.'],
      ['body', 'La rue a changé de nom.'],
      ['body', 'Gatans namn har ändrats.'],
      ['body', 'The singer, whose real name is Ann Example, won the prize.'],
      ['body', 'Das Stadion wurde geändert, der Name bleibt.'],
    ],
  },
  'more wordings, written before the rule was widened',
)

checkRule(
  'anonymity',
  {
    hits: [
      ['after', '*Names have been changed to protect the families.'],
      ['after', 'The author is a civil servant writing under a pen name.'],
      'The Courier does not identify victims of sexual assault.',
      ['after', 'The author has requested anonymity.'],
      ['after', '*Name changed on request'],
      ['after', 'Die Namen wurden auf Wunsch der Interviewten verändert.'],
      ['after', '* Le prénom a été modifié.'],
      ['after', '* Nome di fantasia'],
      ['after', '* De naam van Sofie is gefingeerd.'],
      ['body', 'Anna (imię zmienione) mieszka w mieście od lat.'],
      ['after', '* Имя изменено по просьбе героини.'],
      ['after', '* İsimler değiştirilmiştir.'],
      ['after', '※登場人物の名前はすべて仮名です。'],
    ],
    misses: [
      ['body', 'The company changed its name last year.'],
      ['body', 'The street names were changed in 1990.'],
      ['body', 'He wrote three novels under a pseudonym in the 1920s.'],
      ['body', 'Der Verein hat seinen Namen geändert.'],
      ['body', 'Die Straße wurde umbenannt.'],
      ['body', 'El club cambió de nombre en mayo.'],
      ['body', 'La società ha cambiato nome.'],
      ['comment', 'Names have been changed.'],
      ['body', "Police have not released the victim's name."],
    ],
  },
  'wordings that were kept aside while the rule was widened',
)

checkRule(
  'anonymity',
  {
    hits: [
      ['body', 'ผู้ช่วยคนหนึ่งคือ มานี (นามแฝง) ซึ่งอยู่ริมแม่น้ำ'],
      ['body', 'นาย ก. (ไม่ประสงค์เปิดเผยชื่อ) เล่าเรื่องน้ำท่วม'],
      ['body', '河边的居民李华（化名）说，水来得很快。'],
      ['body', '강가에 사는 김수영(가명)씨는 물이 빨리 불었다고 했다.'],
      ['last', 'Bà Lan kể lại. *Tên nhân vật đã được thay đổi.'],
      ['body', 'Siti (bukan nama sebenarnya) melihat sungai naik.'],
      ['body', 'Jane Doe (name changed) saw the river rise.'],
    ],
    misses: [
      ['body', '这条河的化学名称很长，没有人记得住。'],
      ['body', 'แม่น้ำสายนี้มีชื่อว่าแม่น้ำสีเทา'],
    ],
  },
  'forms met later',
)

checkRule(
  'anonymity',
  {
    hits: [
      ['body', 'Mara, who asked that her last name not be used, lost her cellar.'],
      ['body', 'The Courier is withholding her name because she fears reprisals.'],
      ['body', 'Mara, die ihren Nachnamen nicht in der Zeitung lesen will, hat alles verloren.'],
      'Imię i nazwisko autora do wiadomości redakcji',
      'Namn och adress finns hos redaktionen',
      ['after', 'Jména byla změněna.'],
      ['after', 'A nevét megváltoztattuk.'],
      ['after', 'Numele a fost schimbat.'],
      ['after', 'Імена змінено на прохання героїв.'],
      ['after', 'Τα ονόματα έχουν αλλάξει.'],
    ],
    misses: [
      ['body', 'He asked that the bridge not be used.'],
      ['body', 'Der Händler will seinen Namen nicht ändern.'],
      ['body', 'Jméno mostu je známé.'],
    ],
  },
  'in other houses and more languages',
)
