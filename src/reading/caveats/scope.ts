/** Is a statement about this piece or about the whole site? */
import { type Block, Mark, type Survey } from '../survey.ts'
import type { CaveatKind } from '../types.ts'
import type { Hit } from './types.ts'

const THIS_PIECE =
  /\b(?:this|the following|the above) (?:\w+ )?(?:article|story|piece|post|essay|column|report|review|interview|episode|content|press release|op-ed|commentary|text|video|thread)\b|\b(?:dies|vorliegend)\w* (?:\w+ )?(?:artikel|beitrag|text|bericht|kommentar|interview|inhalt|meldung|rezension|video|podcast)|\b(?:cet|ce|cette) (?:article|texte|billet|contenu|tribune)|\best[ea] (?:artículo|texto|contenido|nota|noticia|artigo|conteúdo|notícia)|\bquest[o'’] ?(?:articolo|testo|contenuto)|\b(?:dit|deze) (?:artikel|bericht|tekst)|\b(?:den här|denna) (?:artikel|text)|\b(?:denne|dette) (?:artikkel|artikel|saken|teksten|innlegg)|\b(?:ten|tego|niniejszy) (?:artykuł|tekst)|(?<![а-яё])(?:эт(?:а|ой|от|ого)|данн(?:ый|ая|ой)|настоящий) (?:стать|материал|текст)|\bbu (?:haber|makale|yazı|içerik)|この記事|本記事|本稿/i
const WHOLE_SITE =
  /\b(?:(?:our|the|this|my) (?:web ?)?(?:site|pages?|blog|publication|platform)|our (?:stories|articles|posts|content|links|readers)|all (?:content|articles|links|posts|stories)|some (?:posts|articles|content)|(?:links?|articles?|posts|content|information) on (?:this|our|the))\b|\b(?:diese[rn]? (?:web ?)?(?:seite|website|blog|plattform)|unsere[nmr]? (?:artikel|seite|inhalt|beitr|website)|alle (?:inhalte|angaben|links|artikel|beiträge)|namentlich gekennzeichnet)|\b(?:ce|notre) site|\b(?:este|nuestro|nosso) (?:sitio|site|portal|medio)|\bquesto sito|\bdeze (?:web)?site|当サイト|本サイト/i

/** Kinds that a line after the piece mostly says of everything on the site. */
const SITE_WIDE = new Set<CaveatKind>(['accuracy', 'liability', 'views', 'satire', 'advice', 'affiliate', 'state'])

/** The scope of a quote at its place, and how good a quote it is: one that names the piece is the best. */
export function scopeOf(kind: CaveatKind, block: Block, quote: string, survey: Survey): Pick<Hit, 'scope' | 'rank'> {
  const here = THIS_PIECE.test(quote)
  const general = !here && (WHOLE_SITE.test(quote) || (SITE_WIDE.has(kind) && (block.marks & Mark.siteFooter) !== 0))
  const far =
    !here &&
    SITE_WIDE.has(kind) &&
    block.zone === 'after' &&
    (block.index >= survey.end || !(block.marks & Mark.article))
  if (general || far) return { scope: 'site', rank: 1 }
  return { scope: 'piece', rank: here ? 3 : 2 }
}
