import { describe, expect, test } from 'vitest'
import type { PolicyKind } from '../types.ts'
import { policyKind } from './kind.ts'

/** Names by kind, a few a language; separated by " | ". */
const HITS: Record<PolicyKind, string[]> = {
  about: [
    'About | About us | About the paper | Who we are | Our mission | Learn more about us',
    'Über uns | Wir über uns | Wer wir sind | À propos | Qui sommes-nous ? | Sobre nosotros | Quiénes somos',
    'Chi siamo | Quem somos | Sobre nós | Over ons | Om oss | Om os | Tietoa meistä | O nas | O nás',
    'О нас | О проекте | Про нас | Hakkımızda | 会社概要 | 私たちについて | 关于我们 | 회사소개 | من نحن | אודות',
  ],
  masthead: [
    'Masthead | Imprint | Our team | Meet the team | Editorial board | Impressum | Unsere Redaktion | Das Team',
    'Mentions légales | La rédaction | Redacción | Nuestro equipo | Aviso legal | La redazione | Gerenza',
    'Ficha técnica | Expediente | Colofon | Onze redactie | Redaktionen | Kolofon | Toimitus | Redakcja',
    'Stopka redakcyjna | Редакция | Выходные данные | Künye | 運営会社 | 編集部 | 편집국 | هيئة التحرير',
    'Impressum & Datenschutz | Impressum / AGB | IMPRESSUM | › Impressum',
  ],
  ethics: [
    'Ethics policy | Code of Ethics | Editorial standards | Editorial guidelines and principles | How we work',
    'Read our editorial policy | Editors’ Code of Practice | News values and principles | Unnamed sources policy',
    'Redaktionelle Leitlinien | Redaktionsstatut | Pressekodex | So arbeiten wir | Charte déontologique',
    'Ligne éditoriale | Código ético | Libro de estilo | Principios editoriales | Codice etico | Linea editoriale',
    'Código de conduta | Princípios editoriais | Redactiestatuut | Journalistieke code | Publicistiska regler',
    'Vær varsom-plakaten | Journalistin ohjeet | Kodeks etyki | Редакционная политика | Редакційна політика',
    'Yayın ilkeleri | Okur temsilcisi | 編集方針 | 新聞倫理綱領 | 编辑方针 | 윤리강령 | السياسة التحريرية',
  ],
  corrections: [
    'Corrections | Corrections policy | Corrections and clarifications | Report an error | How we correct mistakes',
    'Korrekturen | Fehler melden | Umgang mit Fehlern | Rectificatifs | Signaler une erreur | Fe de erratas',
    'Correcciones y aclaraciones | Rettifiche | Errata corrige | Erramos | Política de correções | Correcties',
    'Rättelser | Rettelser | Fejl og rettelser | Oikaisut | Sprostowania | Zgłoś błąd | Opravy | Исправления',
    'Düzeltmeler | 訂正 | 訂正とお詫び | 更正 | 정정보도 | تصحيحات',
  ],
  ownership: [
    'Ownership | Ownership and funding | Who owns us | Who funds us | Our funders',
    'Eigentümer | Eigentumsverhältnisse | Wer uns finanziert | Qui nous finance ? | Nos actionnaires',
    'Propiedad y financiación | Quién nos financia | Chi ci finanzia | Proprietà e finanziamenti',
    'Estrutura acionista | Wie financiert ons | Eigendom en financiering | Ägarförhållanden | Eierskap',
    'Struktura właścicielska | Źródła finansowania | Собственники | Sahiplik yapısı | 株主構成 | 資金源',
  ],
  'fact-checking': [
    'Fact-checking policy | Fact check methodology | Verification policy | How we fact-check | So prüfen wir Fakten',
    'Méthode de vérification | Política de verificación | Cómo verificamos | Come verifichiamo le notizie',
    'Metodologia de checagem | Zo factchecken wij | Så faktagranskar vi | Zasady weryfikacji faktów',
    'Как мы проверяем факты | Doğrulama metodolojisi | ファクトチェック方針 | 팩트체크 원칙',
  ],
  'content-policy': [
    'Read Our Content Policy | Read Full Policy Notice | Policy Notice | Disclaimer | Full disclaimer | AI policy',
    'Affiliate disclosure | Advertising policy | How we make money | Haftungsausschluss | Risikohinweis | KI-Richtlinien',
    'Clause de non-responsabilité | Charte de l’IA | Descargo de responsabilidad | Política de publicidad',
    'Esclusione di responsabilità | Isenção de responsabilidade | AI-beleid | Ansvarsfriskrivning',
    'Ansvarsfraskrivelse | Wyłączenie odpowiedzialności | Отказ от ответственности | Sorumluluk reddi',
    '免責事項 | サイトポリシー | 免责声明 | 면책조항 | إخلاء المسؤولية',
  ],
  comments: [
    'Comment policy | Commenting guidelines | Community guidelines | House rules | Netiquette | Kommentarregeln',
    'Charte des commentaires | Règles de la communauté | Normas de participación | Política de comentarios',
    'Regole dei commenti | Regras para comentários | Reactiebeleid | Huisregels | Kommentarsregler | Debatregler',
    'Keskustelun säännöt | Zasady komentowania | Правила комментирования | Yorum kuralları | コメントポリシー',
  ],
  republishing: [
    'Republishing guidelines | Republish this article | Reprints & permissions | Rights and permissions | Reprints',
    'Content licensing | Nachdruckrechte | Text- & Nutzungsrechte | Artikel lizenzieren | Droits de reproduction',
    'Republica nuestros artículos | Condizioni di riproduzione | Republique nosso conteúdo',
    'Artikelen overnemen | Återpublicera | Przedruki i licencje | Правила перепечатки | Telif hakları',
    '記事の転載について | 転載について | 转载声明 | 저작권 안내',
  ],
  terms: [
    'Terms | Terms of use | Terms & Conditions | Terms of Service | User agreement | Legal notice | AGB',
    'Nutzungsbedingungen | CGU | Conditions générales d’utilisation | Términos y condiciones | Condiciones de uso',
    'Termini e condizioni | Condizioni d’uso | Termos de uso | Gebruiksvoorwaarden | Användarvillkor | Vilkår',
    'Käyttöehdot | Regulamin | Пользовательское соглашение | Kullanım koşulları | 利用規約 | 服务条款 | 이용약관',
    'Terms of use & privacy policy | Privacy and terms',
  ],
  contact: [
    'Contact | Contact us | Contact the newsroom | Complaints | Make a complaint | Complaints procedure | Kontakt',
    'Contactez-nous | Nous contacter | Contacto | Contáctanos | Contatti | Fale conosco | Contato | Neem contact op',
    'Kontakta oss | Kontakt os | Ota yhteyttä | Kontakty | Контакты | İletişim | Bize ulaşın | お問い合わせ | お問合せ',
    '联系我们 | 문의 | اتصل بنا | צור קשר | Επικοινωνία | Liên hệ',
  ],
}

const MISSES = [
  'Privacy policy | Cookie policy | Datenschutz | Datenschutzerklärung | Confidentialité | Privacidad | Privacy',
  'Politics | Policy | Public policy | Foreign policy news | Police | Contact lenses | Comment | Comments | Comments (12)',
  'About Ukraine | About the author | About our ads | About cookies | About this story | All about gardening',
  'Über Facebook teilen | Über die Wahrheit | Sobre a Amazônia | Om sommaren | О войне и мире',
  'Team | Staff | Teams | The Standard | Evening Standard | Ethics | Ethik | Standards | Transparency | Legal | Recht',
  'Fact check | Faktencheck | Verification | Funding | Finanzierung | Financement | Feedback | Syndication | Copyright',
  'Licence fee row | Who owns the moon? | Wem gehört die Stadt | How we tested 12 mattresses | What is inflation?',
  'Advertise | Advertise with us | Subscribe | Newsletter | Jobs | Careers | Help | FAQ | Sitemap | RSS | Accessibility',
  'Terms of endearment | Terms of the deal | In terms of trade | Corrections officer held | Prisons and corrections',
  'Letters | Letters to the editor | Editorial | Editorials | Opinion | Mission to Mars | Principles of economics',
  'Politik | Kommentar | Kommentare | Meinung | Korrektur der Rente | Redaktionsschluss | Mannschaft',
  'Contacts between Moscow and Paris | Kontaktlinsen | Contactless cards | Équipe de France | Expediente X',
  'Redakcja odpowiada | Команда победила | Правила дорожного движения | Условия жизни | Kurallar | 会社 | 編集 | 規約違反',
]

const cells = (lines: string[]) => lines.flatMap((line) => line.split(' | '))

describe.each(Object.entries(HITS))('%s', (kind, lines) => {
  test.each(cells(lines))('%s', (text) => {
    expect(policyKind(text)).toBe(kind)
  })
})

describe('none', () => {
  test.each(cells(MISSES))('%s', (text) => {
    expect(policyKind(text)).toBeUndefined()
  })
})

describe('names that are topics as well', () => {
  test.each<[string, string, PolicyKind | undefined]>([
    ['Team', '/about/team', 'masthead'],
    ['Team', '/team/', 'masthead'],
    ['Team', '/sport/football/team', undefined],
    ['Ethics', '/ethics', 'ethics'],
    ['Ethics', '/2024/05/ethics-of-war', undefined],
    ['Ethik', '/tag/ethik/', undefined],
    ['Transparenz', '/ueber-uns/transparenz/', 'ethics'],
    ['Fact check', '/fact-checking-policy/', 'fact-checking'],
    ['Fact check', '/fact-check/', undefined],
    ['Finanzierung', '/ueber-uns/finanzierung', 'ownership'],
    ['Funding', '/business/funding', undefined],
    ['Letters to the editor', '/about/letters', 'contact'],
    ['Letters to the editor', '/opinion/letters', undefined],
    ['Legal', '/legal', 'terms'],
    ['Legal', '/news/legal', undefined],
    ['About the Harbour', '/about', 'about'],
    ['About Ukraine', '/world/about-ukraine', undefined],
    ['About our ads', '/about-our-ads', undefined],
    ['Über das Magazin', '/ueber-das-magazin.html', 'about'],
    ['Über die Wahrheit', '/ueber-die-wahrheit/!50687/', undefined],
  ])('%s at %s', (text, path, kind) => {
    expect(policyKind(text, { path: () => path })).toBe(kind)
  })
})

describe("the outlet's own name", () => {
  const outlet = ['the harbour gazette', 'harbour gazette', 'harbour.example']
  test.each<[string, PolicyKind | undefined]>([
    ['About the Harbour Gazette', 'about'],
    ['About Harbour Gazette', 'about'],
    ['Über harbour.example', 'about'],
    ['Who owns the Harbour Gazette', 'ownership'],
    ['Harbour Gazette’s code of ethics', 'ethics'],
    ['Editorial guidelines of the Harbour Gazette', 'ethics'],
    ['Contact Harbour Gazette', 'contact'],
    ['About the Other Gazette', undefined],
    ['Harbour Gazette', undefined],
  ])('%s', (text, kind) => {
    expect(policyKind(text, { outlet })).toBe(kind)
  })

  test('a short name is found as a whole word only', () => {
    expect(policyKind('About VT', { outlet: ['vt'] })).toBe('about')
    expect(policyKind('About HVTO', { outlet: ['vt'] })).toBeUndefined()
  })
})

test('long and hostile texts are left alone, quickly', () => {
  const texts = [
    'about '.repeat(20_000),
    'a'.repeat(60),
    'editorial and '.repeat(4),
    'über '.repeat(12),
    '@ '.repeat(30),
  ]
  const start = performance.now()
  for (const text of texts)
    expect(policyKind(text, { path: () => '/a'.repeat(900), outlet: ['@', 'a'] })).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(200)
})
