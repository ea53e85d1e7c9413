/** Indonesian: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'id',
  by: 'oleh|oleh:|ditulis oleh|penulis|penulis:|reporter|reporter:|laporan|wartawan|wartawan:|pewarta|pewarta:',
  and: 'dan|dengan',
  roles: 'foto|foto:|fotografer|editor|editor:|penerjemah|diterjemahkan oleh|ilustrasi|penyunting|penyunting:|video',
  titles: 'wartawan|jurnalis|reporter|editor|koresponden|kolumnis|profesor|dosen|peneliti|redaktur|pengamat|direktur',
  desks: 'redaksi|tim|kantor berita|universitas|lembaga|yayasan|kementerian|asosiasi|biro',
  dates:
    'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|senin|selasa|rabu|kamis|jumat|sabtu|minggu|wib|wita|wit',
  place: 'di|dari',
  says: 'melaporkan|menulis',
  is: 'adalah|merupakan',
} satisfies Language
