import { describe, expect, test } from 'vitest'
import { splitPerson } from './person.ts'

/** name, language of the page, "family | given | particle | suffix"; no bar: the name stays whole. */
const CASES: [string, string, string][] = [
  ['Ada Marsh', 'en', 'Marsh | Ada'],
  ['Ada B. Marsh', 'en', 'Marsh | Ada B.'],
  ['J. R. R. Hollin', 'en', 'Hollin | J. R. R.'],
  ['Jean-Luc Béranger', 'fr', 'Béranger | Jean-Luc'],
  ['Siobhán O’Dowd', 'en', 'O’Dowd | Siobhán'],
  ['Marsh, Ada', 'en', 'Marsh | Ada'],
  ['Ada', 'en', 'Ada'],
  ['', 'en', ''],
  // Suffixes
  ['Sam Reed Jr.', 'en', 'Reed | Sam | | Jr.'],
  ['Sam Reed, Jr.', 'en', 'Reed | Sam | | Jr.'],
  ['Sam T. Reed III', 'en', 'Reed | Sam T. | | III'],
  // Particles
  ['Ludwig van Hoven', 'de', 'Hoven | Ludwig | van'],
  ['Ursula von der Leine', 'de', 'Leine | Ursula | von der'],
  ['Charles de Garde', 'fr', 'Garde | Charles | de'],
  ['Oscar de la Rente', 'en', 'Rente | Oscar | de la'],
  ['João da Costa e Silva', 'pt', 'Costa e Silva | João | da'],
  ['Ahmed bin Rashid', 'en', 'Rashid | Ahmed | bin'],
  ['Jan van ’t Hoff', 'nl', 'Hoff | Jan | van ’t'],
  ["Jan van 't Hoff", 'nl', "Hoff | Jan | van 't"],
  // Written large, they belong to the name.
  ['Robert De Nora', 'en', 'De Nora | Robert'],
  ['Eddie Van Hagen', 'en', 'Van Hagen | Eddie'],
  ['Marie Le Pin', 'fr', 'Le Pin | Marie'],
  ['Van Morrow', 'en', 'Morrow | Van'],
  ['Ahmed Ben Sella', 'fr', 'Ahmed Ben Sella'],
  // Spanish double family names
  ['José Ortega y Gasset', 'es', 'Ortega y Gasset | José'],
  ['Gabriel García Marqués', 'es', 'García Marqués | Gabriel'],
  ['Ana Pérez Soto', 'es', 'Pérez Soto | Ana'],
  ['Juan Carlos Pérez', 'es', 'Pérez | Juan Carlos'],
  ['Juan Carlos Pérez Soto', 'es', 'Pérez Soto | Juan Carlos'],
  ['Ana Iriarte Soto', 'es', 'Ana Iriarte Soto'],
  ['María del Carmen Pérez', 'es', 'Pérez | María del Carmen'],
  // Order of its own, or none to tell
  ['Kovács Anna', 'hu', 'Kovács Anna'],
  ['Katrín Jónsdóttir', 'is', 'Katrín Jónsdóttir'],
  ['Nguyễn Văn Bình', 'vi', 'Nguyễn | Văn Bình | static'],
  ['Trần Thị Hoa', 'en', 'Trần | Thị Hoa | static'],
  ['Mai Sommer', 'de', 'Sommer | Mai'],
  ['Nguyen Van Binh', 'en', 'Nguyen Van Binh'],
  ['Viet Thanh Nguyen', 'en', 'Nguyen | Viet Thanh'],
  ['Wang Xiaoming', 'en', 'Wang Xiaoming'],
  ['Xiaoming Wang', 'en', 'Wang | Xiaoming'],
  ['Park Geun-hee', 'en', 'Park Geun-hee'],
  ['Kim Jong Un', 'en', 'Kim Jong Un'],
  ['Goh Mei Lin', 'en', 'Goh Mei Lin'],
  ['Wong Kar-ho', 'en', 'Wong Kar-ho'],
  ['Julia Carrie Wong', 'en', 'Wong | Julia Carrie'],
  ['Kim Stanley Robson', 'en', 'Robson | Kim Stanley'],
  ['Lee Chandler', 'en', 'Chandler | Lee'],
  // East Asian scripts
  ['王小明', 'zh-CN', '王 | 小明'],
  ['欧阳小明', 'zh', '欧阳 | 小明'],
  ['王小明', 'ja', '王小明'],
  ['王小明', '', '王小明'],
  ['安倍一郎', 'zh', '安倍一郎'],
  ['田中 太郎', 'ja', '田中 | 太郎'],
  ['やまだ たろう', 'ja', 'やまだ | たろう'],
  ['김하늘', 'ko', '김 | 하늘'],
  ['남궁하늘', 'ko', '남궁 | 하늘'],
  ['김 하늘', 'ko', '김 | 하늘'],
  ['하늘', 'ko', '하늘'],
  ['约翰·史密', 'zh', '约翰·史密'],
  ['ジョン・スミス', 'ja', 'ジョン・スミス'],
  // Other scripts
  ['Иван Петров', 'ru', 'Петров | Иван'],
  ['Иван Сергеевич Петров', 'ru', 'Петров | Иван Сергеевич'],
  ['Петров Иван Сергеевич', 'ru', 'Петров | Иван Сергеевич | static'],
  ['Анна Мария Войнович', 'ru', 'Анна Мария Войнович'],
  ['Γιώργος Παπάς', 'el', 'Παπάς | Γιώργος'],
  ['محمد بن راشد', 'ar', 'بن راشد | محمد'],
  ['أحمد عبد الله', 'ar', 'عبد الله | أحمد'],
  ['עמוס בן ארצי', 'he', 'בן ארצי | עמוס'],
  ['अनीता शर्मा', 'hi', 'शर्मा | अनीता'],
  ['สมชาย ใจดี', 'th', 'สมชาย ใจดี'],
  // No name of a person, whatever the reader thought
  ['Team {Ocean} | News', 'en', 'Team {Ocean} | News'],
  ['<b>Ada</b> Marsh', 'en', '<b>Ada</b> Marsh'],
  ['Newsroom 24', 'en', 'Newsroom 24'],
  ['A B C D E F G H', 'en', 'A B C D E F G H'],
]

describe('splitting a name', () => {
  test.each(CASES)('%s (%s)', (name, lang, expected) => {
    const split = splitPerson(name, lang)
    const shown =
      'literal' in split
        ? split.literal
        : [
            split.family,
            split.given,
            split['static-ordering'] ? 'static' : split['non-dropping-particle'],
            split.suffix,
          ]
            .map((part) => part ?? '')
            .join(' | ')
            .replace(/[\s|]+$/, '')
            .replace(' |  | ', ' | | ')
    expect(shown).toBe(expected)
  })

  test('no part of a name is lost', () => {
    for (const [name, lang] of CASES) {
      const split = splitPerson(name, lang)
      const letters = (text: string) => [...text.replace(/[\s,]/g, '')].sort().join('')
      expect(
        letters(
          Object.values(split)
            .filter((part) => typeof part === 'string')
            .join(''),
        ),
        name,
      ).toBe(letters(name))
    }
  })
})
