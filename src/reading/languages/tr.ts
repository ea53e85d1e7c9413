/** Turkish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'tr',
  by: 'yazar|yazar:|yazan|yazan:|haber|haber:|hazırlayan|hazırlayan:|muhabir|muhabir:|röportaj|röportaj:|kaleme alan|gönderen|gönderen:|yazar adı|yazarı|yazarı:|yazılan|haberi hazırlayan|haberi yapan|haberci|haberci:|muhabirler:|yazı|yazı:|söyleşi|söyleşi:|köşe yazısı|yayınlayan|ekleyen|editör:|derleyen|derleyen:|yazarlar:|makale:',
  and: 've|ile',
  roles:
    'fotoğraf|fotoğraf:|fotoğraflar|çeviri|çeviren|çeviren:|editör|editör:|illüstrasyon|video|görsel|kamera|fotoğraflar:|foto|foto:|görsel:|çeviri:|düzenleyen|güncelleyen|kamera:|kurgu|kurgu:|kaynak|kaynak:|video:|çizim|çizen|sunan|konuk|konuklar|iletişim|genel yayın yönetmeni',
  titles: 'muhabir|gazeteci|editör|yazar|köşe yazarı|profesör|temsilcisi|müdürü|uzman|analist',
  desks: 'haber merkezi|ajansı|ajans|üniversitesi|enstitüsü|vakfı|bakanlığı|derneği|servisi|editörü|haberler',
  dates:
    'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|güncelleme',
  place: '',
  says: 'yazıyor|bildiriyor|aktarıyor',
  is: 'dır|dir',
  box: 'yazar hakkında|yazarın diğer|tüm yazıları|yazarın tüm yazıları|diğer yazıları',
  others: 'ekibimiz|iletişim|basın iletişim|basın irtibat',
} satisfies Language
