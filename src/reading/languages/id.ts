/** Indonesian: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'id',
  by: 'oleh|oleh:|ditulis oleh|penulis|penulis:|reporter|reporter:|laporan|wartawan|wartawan:|pewarta|pewarta:|diposting oleh|diposkan oleh|dipublikasikan oleh|diterbitkan oleh|dikirim oleh|ditulis oleh:|disusun oleh|dibuat oleh|dilaporkan oleh|laporan:|teks|teks:|teks dan foto|teks dan foto:|kontributor|kontributor:|jurnalis|jurnalis:|tim liputan|artikel oleh|kolumnis|kolumnis:|penulis artikel',
  and: 'dan|dengan',
  roles:
    'foto|foto:|fotografer|editor|editor:|penerjemah|diterjemahkan oleh|ilustrasi|penyunting|penyunting:|video|foto oleh|fotografer:|ilustrasi:|penerjemah:|disunting oleh|diedit oleh|redaktur|redaktur:|sumber|sumber:|video:|kontak|narasumber|infografis|copyright|diperbarui oleh|komentar',
  titles: 'wartawan|jurnalis|reporter|editor|koresponden|kolumnis|profesor|dosen|peneliti|redaktur|pengamat|direktur',
  desks: 'redaksi|tim|kantor berita|universitas|lembaga|yayasan|kementerian|asosiasi|biro',
  dates:
    'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|senin|selasa|rabu|kamis|jumat|sabtu|minggu|wib|wita|wit',
  place: 'di|dari',
  says: 'melaporkan|menulis',
  is: 'adalah|merupakan',
  box: 'tentang penulis|artikel lainnya dari|lihat semua|semua artikel',
  others: 'tim kami|kontak|kontak media|narahubung',
} satisfies Language
