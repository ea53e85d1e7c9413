/** Turkish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'tr',
  by: 'yazar|yazar:|yazan|yazan:|haber|haber:|hazırlayan|hazırlayan:|muhabir|muhabir:|röportaj|röportaj:|kaleme alan',
  and: 've|ile',
  roles: 'fotoğraf|fotoğraf:|fotoğraflar|çeviri|çeviren|çeviren:|editör|editör:|illüstrasyon|video|görsel|kamera',
  titles: 'muhabir|gazeteci|editör|yazar|köşe yazarı|profesör|temsilcisi|müdürü|uzman|analist',
  desks: 'haber merkezi|ajansı|ajans|üniversitesi|enstitüsü|vakfı|bakanlığı|derneği|servisi|editörü|haberler',
  dates:
    'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|güncelleme',
  place: '',
  says: 'yazıyor|bildiriyor|aktarıyor',
  is: 'dır|dir',
} satisfies Language
