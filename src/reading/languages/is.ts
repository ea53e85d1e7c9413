/** Icelandic: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'is',
  by: 'eftir|eftir:|höfundur|höfundur:|texti|texti:|skrifar|blaðamaður:|skrifað af|birt af|höfundar:|texti og myndir|texti og myndir:|blaðamaður|fréttamaður:|viðtal:',
  and: 'og',
  roles:
    'mynd|myndir|mynd:|myndir:|ljósmynd|ljósmyndir|þýðing|ritstjórn:|ljósmyndari|þýðandi|ritstjóri|ritstjóri:|heimild|myndband',
  titles: 'blaðamaður|ritstjóri|fréttamaður|fréttaritari|prófessor|dálkahöfundur',
  desks: 'ritstjórn|fréttastofa|háskóli|stofnun|ráðuneyti|félag',
  dates:
    'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember|mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur|uppfært',
  place: 'í|frá',
  says: 'skrifar|greinir',
  is: 'er|var|skrifar|starfar',
  others: 'hafa samband|tengiliður|teymið',
} satisfies Language
