import { describe, expect, it } from 'vitest'
import { datelineNames } from './dateline.ts'

const HITS: [text: string, names: string][] = [
  ['BEIRUT (Reuters) - The river rose by two metres overnight.', 'Reuters'],
  ['(Reuters) - The river rose by two metres overnight.', 'Reuters'],
  ['LONDON, June 2 (AP) — The river rose by two metres.', 'AP'],
  ['WASHINGTON (AP) — The river rose by two metres.', 'AP'],
  ['MILLBROOK, Ohio (AP) — The river rose by two metres.', 'AP'],
  ['ST. MILLBROOK, Minn. (AP) _ The river rose.', 'AP'],
  ['WASHINGTON, Jan 5 (IPS) - The river rose by two metres.', 'IPS'],
  ['BEIJING, June 2 (Xinhua) -- The river rose by two metres.', 'Xinhua'],
  ['TOKYO, Jan. 1 (Kyodo) -- The river rose by two metres.', 'Kyodo'],
  ['SEOUL, June 2 (Yonhap) -- The river rose by two metres.', 'Yonhap'],
  ['ANKARA (AA) - The river rose by two metres.', 'AA'],
  ['New Delhi, Jun 2 (PTI) The river rose by two metres.', 'PTI'],
  ['New Delhi [India], June 2 (ANI): The river rose by two metres.', 'ANI'],
  ['KUALA LUMPUR, June 2 (Bernama) -- The river rose.', 'Bernama'],
  ['NEW YORK, June 2, 2024 /PRNewswire/ -- Grey Heron Inc. announced a boat.', 'PRNewswire'],
  ['NEW YORK--(BUSINESS WIRE)--Grey Heron Inc. announced a boat today.', 'BUSINESS WIRE'],
  ['OSLO, Norway, June 02, 2024 (GLOBE NEWSWIRE) -- Grey Heron announced a boat.', 'GLOBE NEWSWIRE'],
  ['(CNN) — The river rose by two metres overnight.', 'CNN'],
  ['RT/Moscow: The river rose by two metres overnight.', 'RT'],
  ['Moscow/TASS: The river rose by two metres overnight.', 'TASS'],
  ['AP, WASHINGTON — The river rose by two metres.', 'AP'],
  ['AFP - The river rose by two metres overnight.', 'AFP'],
  ['Berlin (dpa) - Der Fluss stieg über Nacht um zwei Meter.', 'dpa'],
  ['Berlin (dpa/tmn) - Der Fluss stieg über Nacht um zwei Meter.', 'dpa/tmn'],
  ['Berlin/Potsdam (dpa/bb) - Der Fluss stieg über Nacht.', 'dpa'],
  ['Frankfurt am Main (epd). Der Fluss stieg über Nacht.', 'epd'],
  ['Wiesbaden (KNA/iz). Der Fluss stieg über Nacht.', 'KNA'],
  ['KARLSRUHE/BERLIN. (dpa) Der Fluss stieg über Nacht.', 'dpa'],
  ['BERLIN dpa/afp | Der Fluss stieg über Nacht um zwei Meter.', 'dpa afp'],
  ['Wien (APA) – Der Fluss stieg über Nacht um zwei Meter.', 'APA'],
  ['München (SID) Der Fluss stieg über Nacht um zwei Meter.', 'SID'],
  ['Bern (sda) - Der Fluss stieg über Nacht um zwei Meter.', 'sda'],
  ['Paris, 5 janv 2024 (AFP) – La rivière est montée de deux mètres.', 'AFP'],
  ['Bruxelles (Belga) - La rivière est montée de deux mètres.', 'Belga'],
  ['Madrid, 5 ene (EFE).- El río creció dos metros.', 'EFE'],
  ['MADRID, 5 Ene. (EUROPA PRESS) - El río creció dos metros.', 'EUROPA PRESS'],
  ['(ANSA) - ROMA, 05 GEN - Il fiume è salito di due metri.', 'ANSA'],
  ['Roma, 5 gen. (Adnkronos) - Il fiume è salito di due metri.', 'Adnkronos'],
  ['Lisboa, 05 jan 2024 (Lusa) – O rio subiu dois metros.', 'Lusa'],
  ['AMSTERDAM (ANP) - De rivier steeg twee meter.', 'ANP'],
  ['BRUSSEL (ANP/AFP) - De rivier steeg twee meter.', 'ANP AFP'],
  ['Stockholm (TT) – Floden steg två meter.', 'TT'],
  ['HELSINKI (STT) Joki nousi kaksi metriä.', 'STT'],
  ['Warszawa (PAP) - Rzeka podniosła się o dwa metry.', 'PAP'],
  ['Praha (ČTK) – Řeka stoupla o dva metry.', 'ČTK'],
  ['BRATISLAVA (TASR) – Rieka stúpla o dva metre.', 'TASR'],
  ['МОСКВА, 5 января. /ТАСС/. Река поднялась на два метра.', 'ТАСС'],
  ['МОСКВА, 5 янв — РИА Новости. Река поднялась на два метра.', 'РИА Новости'],
  ['Москва. 5 января. INTERFAX.RU - Река поднялась на два метра.', 'INTERFAX.RU'],
  ['【ロンドン共同】川の水位が二メートル上がった。', '共同'],
  ['【ワシントン時事】川の水位が二メートル上がった。', '時事'],
  ['［東京　２日　ロイター］ - 川の水位が二メートル上がった。', 'ロイター'],
  ['(서울=연합뉴스) 홍길동 기자 = 강물이 2미터 올랐다.', '연합뉴스'],
  ['Nantes, France | AFP | The river rose by two metres.', 'AFP'],
  ['Maribo (Denmark) (AFP) – The river rose by two metres.', 'AFP'],
  ['新华社北京1月5日电 河水上涨了两米。', '新华社'],
]

const LOOK_ALIKES = [
  'The Associated Press (AP) said that the river rose by two metres.',
  'The minister told reporters (Reuters) that the river rose.',
  'Shares of Thomson (Reuters: TRI) rose on Monday. The river rose too.',
  'Reuters: the river rose by two metres, according to the mayor.',
  'Grey Heron (NYSE: AP) announced a boat on Monday, its first.',
  'MILLBROOK (Photo: AP) — The river rose by two metres.',
  'A man walks by the river. (AP Photo/Jane Doe) The river rose.',
  'MILLBROOK — The river rose by two metres overnight.',
  'MILLBROOK, Ohio (WXYZ) — The river rose by two metres.',
  'Die Deutsche Presse-Agentur (dpa) Berlin meldete das Hochwasser zuerst.',
  'Der Fluss (siehe dpa) stieg über Nacht um zwei Meter.',
  'Berlin (taz) - Der Fluss stieg über Nacht um zwei Meter.',
  'Le maire (AFP) a parlé. La rivière est montée de deux mètres.',
  'El alcalde dijo a la agencia EFE que el río creció dos metros.',
  'Агентство ТАСС сообщило, что река поднялась на два метра.',
  'Rzecznik powiedział PAP - rzeka podniosła się o dwa metry.',
  '【独自】川の水位が二メートル上がった。',
  'Map (MAP) of the river, drawn by hand in the winter of last year.',
]

describe('datelines', () => {
  it.each(HITS)('%s', (text, names) => {
    const got = datelineNames(text)
    expect(got?.names.join(' ') ?? '').toBe(names)
    if (got) expect(text).toContain(got.quote)
  })
  it.each(LOOK_ALIKES)('none: %s', (text) => {
    expect(datelineNames(text)?.names ?? []).toEqual([])
  })
})
