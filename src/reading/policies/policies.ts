/** Links to the outlet's policies, by kind, from the names of links in many languages and from JSON-LD properties. */
import type { Context } from '../evidence.ts'
import { resolveUrl } from '../survey/metadata.ts'
import { LIMITS, type PolicyKind, type PolicyLink } from '../types.ts'

/** Whole link texts, after folding. `\b` would not hold in scripts without spaces, so the whole is matched. */
const NAMES: [PolicyKind, RegExp][] = [
  [
    'comments',
    /^(?:our |the |read (?:our )?)?(?:comment(?:s|ing|er)?(?: and community)?|community|discussion) (?:policy|policies|rules|guidelines|standards)$|^kommentarregeln$|^netiquette$|^charte (?:des commentaires|de modération)$|^normas de (?:participación|comentarios)$|^правила комментирования$/,
  ],
  [
    'corrections',
    /^(?:our |read our )?(?:corrections?|errors?)(?: (?:and|&) (?:clarifications?|corrections?|complaints))?(?: policy| page)?$|^report (?:an error|a correction|a mistake)$|^korrekturen$|^fehler melden$|^corrections et clarifications$|^correcciones$|^correzioni$|^rectificatifs$|^correcties$|^rättelser$|^исправления$/,
  ],
  [
    'fact-checking',
    /^(?:our |verification (?:and|&) )?fact[- ]?check(?:ing|s)?(?: policy| policies| standards| methodology| process)?$|^verification(?: policy)?$|^faktencheck$|^política de verificación$/,
  ],
  [
    'ownership',
    /^(?:our )?(?:ownership|funding|owners|who owns us|who funds us)(?: (?:and|&) (?:funding|ownership|advertising|structure))?(?: (?:policy|information|disclosure|structure))?$|^ownership, funding.*$|^eigentümer$|^finanzierung$|^eigentumsverhältnisse$|^propriété$|^финансирование$/,
  ],
  [
    'republishing',
    /^(?:republish(?:ing)?|reprints?|syndication|licen[cs]ing|republication)(?: (?:guidelines|policy|our (?:articles|stories|content)|this (?:article|story)|(?:and|&) (?:permissions|reprints|licen[cs]ing|syndication)))?$|^reprints (?:and|&) permissions$|^nachdruck(?:rechte)?$|^lizenzen$/,
  ],
  [
    'content-policy',
    /^(?:see |view |read )?(?:our |the |full |all )*(?:content|editorial content|publishing|full|site|legal) (?:policy|policies|policy notice|notice|disclaimers?)$|^(?:read |see )?(?:our |the |full )*(?:policy notice|disclaimers?|disclosures?|disclosure (?:policy|statement)|affiliate disclosure|advertis(?:ing|er) disclosure)$|^haftungsausschluss$|^haftungshinweis(?:e)?$|^avertissement$|^clause de non-responsabilité$|^descargo de responsabilidad$|^aviso de responsabilidad$|^ansvarsfraskrivelse$|^отказ от ответственности$|^免責事項$|^免责声明$/,
  ],
  [
    'ethics',
    /^(?:our |read our )?(?:editorial|ethics?|journalis[mt](?:ic)?|newsroom|publishing|reporting)(?: (?:and|&) \w+)? (?:policy|policies|standards?|guidelines|code|principles|code of (?:ethics|conduct)|values|process|statement|guidelines (?:and|&) standards)$|^(?:our )?(?:code of (?:ethics|conduct|practice)|editors'? code(?: of practice)?|standards (?:and|&) (?:ethics|practices|values|editorial)|principles|editorial code|ethics|our standards|standards|publishing principles|trust principles)$|^(?:redaktionelle (?:grundsätze|richtlinien|leitlinien|standards)|redaktionsstatut|leitlinien|ethik(?:kodex)?|pressekodex)$|^(?:charte (?:éditoriale|de déontologie|d'éthique)|déontologie|ligne éditoriale)$|^(?:código (?:ético|de ética|deontológico)|libro de estilo|principios editoriales|política editorial)$|^(?:codice etico|linea editoriale|princípios editoriais|código de conduta)$|^редакционная политика$|^yayın ilkeleri$|^編集方針$/,
  ],
  [
    'masthead',
    /^(?:impressum|imprint|masthead|our (?:staff|team|people|journalists|editors|writers|authors)|meet the (?:team|staff|editors)|editorial (?:team|board|staff)|newsroom (?:staff|directory)|staff(?: directory| list)?|the team|team|our newsroom|mentions légales|l'équipe|notre équipe|la rédaction|quiénes somos|redacción|equipo|la redazione|redazione|chi siamo|gerenza|colofon|redactie|redaktion(?:en)?|redaksjonen|toimitus|redakcja|редакция|künye|運営会社|ficha técnica|aviso legal|expediente|equipe)$/,
  ],
  [
    'contact',
    /^(?:contact(?: us| the (?:editor|newsroom))?|complaints?(?: policy| procedure)?|(?:make|submit) a complaint|kontakt(?:ieren sie uns)?|contactez[- ]nous|nous contacter|contacto|contáctanos|contacta|contatti|contato|fale conosco|contactos|контакты|iletişim|お問い合わせ|联系我们|اتصل بنا|تواصل معنا|צור קשר|문의|संपर्क करें|letters to the editor|write to us|feedback|send feedback)$/,
  ],
  [
    'about',
    /^(?:about|about us|about the (?:site|company|paper|author|blog|publication|\w+)|who we are|our (?:story|mission|history)|mission(?: statement)?|about .{2,40}|über uns|wir über uns|über .{2,30}|das sind wir|à propos(?: de .{2,30})?|qui sommes[- ]nous ?\??|acerca de(?: .{2,30})?|nosotros|sobre(?: nosotros| nós| .{2,30})?|quem somos|over ons|om oss|om os|tietoa meistä|o nas|o nás|о нас|о проекте|об издании|hakkımızda|会社概要|关于我们|من نحن|عن (?:الموقع|الصحيفة)|אודות|회사소개|हमारे बारे में)$/,
  ],
  [
    'terms',
    /^(?:terms|terms (?:of|and|&) (?:use|service|conditions|sale)|(?:website |site )?terms(?: (?:and|&) conditions| of (?:use|service))|conditions of use|user agreement|legal(?: notice| terms)?|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|conditions (?:générales|d'utilisation)(?: .{2,20})?|cgu|términos(?: y condiciones| de uso)?|condiciones de uso|termini e condizioni|condizioni d'uso|termos (?:de uso|e condições)|gebruiksvoorwaarden|algemene voorwaarden|användarvillkor|regulamin|пользовательское соглашение|kullanım koşulları|利用規約)$/,
  ],
]

const PROPERTIES: Record<string, PolicyKind> = {
  publishingPrinciples: 'ethics',
  ethicsPolicy: 'ethics',
  correctionsPolicy: 'corrections',
  masthead: 'masthead',
  ownershipFundingInfo: 'ownership',
  verificationFactCheckingPolicy: 'fact-checking',
  actionableFeedbackPolicy: 'contact',
}

/** At most this many links of one kind: a page repeats its footer, a network has several imprints. */
const EACH = 2

export function findPolicies(context: Context): PolicyLink[] {
  const { survey } = context
  const found: PolicyLink[] = []
  const add = (kind: PolicyKind, text: string, href: string) => {
    const url = /^\s*(?:#|javascript:)/i.test(href) ? undefined : resolveUrl(href, survey.url)
    if (!url || found.length >= LIMITS.policies) return
    if (found.some((one) => one.url === url) || found.filter((one) => one.kind === kind).length >= EACH) return
    found.push({ kind, text: text.slice(0, LIMITS.text), url })
  }
  for (const block of survey.blocks) {
    for (let p = 0; p < block.pieces.length; p++) {
      const piece = block.pieces[p]
      if (!piece || piece.href === undefined) continue
      let end = piece.end
      // "Read <b>Our</b> Policy" is one link in several pieces.
      while (block.pieces[p + 1]?.href === piece.href && (block.pieces[p + 1]?.start ?? 0) - end <= 1)
        end = (block.pieces[++p] as { end: number }).end
      const text = block.text.slice(piece.start, end)
      if (text.length < 2 || text.length > 60) continue
      const kind = policyKind(text)
      if (kind) add(kind, text, piece.href)
    }
  }
  for (const thing of survey.meta.things.slice(0, 100)) {
    for (const property of Object.keys(PROPERTIES)) {
      const value = thing[property]
      const one = Array.isArray(value) ? value[0] : value
      if (typeof one === 'string' && /^https?:/.test(one)) add(PROPERTIES[property] as PolicyKind, property, one)
    }
  }
  return found
}

/** Kind of policy that a link's whole text names, or undefined. */
export function policyKind(text: string): PolicyKind | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}]+|[^\p{L}?]+$/gu, '')
    .replace(/\s+/g, ' ')
  if (/privacy|cookie|datenschutz|confidentialité|privacidad/.test(plain)) return undefined
  for (const [kind, pattern] of NAMES) if (pattern.test(plain)) return kind
  return undefined
}
