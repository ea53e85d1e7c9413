import type { Names } from '../types.ts'

export const republishing: Names = {
  plain: {
    en: '(republish(ing)?|republication|reprints?|reuse|syndication|(content |news )?licensing) (guidelines|policy|policies|requests?|rules|our (articles|stories|content|work)|(and|&) (permissions?|reprints|licensing|syndication|reuse))|republish (this (article|story|piece)|our (articles|stories|content|journalism))|(licensing|permissions|copyright|rights) (and|&) (permissions?|reprints|licensing|syndication|reuse)|licen[cs]e (our |this )?(content|articles?|journalism|stories)|content licensing|steal our stories|reprints?|republishing|request (reprints?|permission)( .{2,20})?',
    de: '(nachdruck|abdruck)(rechte|genehmigung)?|(artikel|texte?|inhalte) (lizenzieren|nachdrucken|übernehmen|weiterverwenden)|text- (&|und) nutzungsrechte|(rechte|lizenzen|syndication) (&|und) (lizenzen|syndication|nachdruck|rechte)',
    fr: '(conditions|politique|droits) de (republication|reproduction|rediffusion|réutilisation)|(reproduire|republier) (cet article|nos (articles|contenus))|syndication de contenus?',
    es: '(republica|republicar|reproducir) (este artículo|nuestros (artículos|contenidos))|(política|normas|condiciones|derechos) de (republicación|reproducción|reutilización)|sindicación de contenidos',
    it: '(ripubblica|ripubblicare) (questo articolo|i nostri (articoli|contenuti))|(condizioni|politica|diritti) di (ripubblicazione|riproduzione)',
    pt: '(republique|republicar) (este artigo|esta (reportagem|matéria)|nossos? (conteúdos?|artigos)|nossas reportagens)|(política|normas|regras) de (republicação|reprodução)|licenciamento de conteúdos?',
    nl: '(herpublicatie|overname|hergebruik) van (artikelen|content|teksten)|(artikelen|content) (overnemen|hergebruiken)|herpublicatie(beleid)?',
    sv: 'återpublicer(a|ing)( (våra texter|denna artikel|av texter))?|licensiera (artiklar|innehåll)',
    pl: '(zasady|warunki|licencja na) (przedruku|przedruki|publikacj[ęi]|kopiowania|wykorzystania (treści|materiałów))|przedruki?( i licencje)?',
    ru: '(правила|условия|порядок) (перепечатки|цитирования|использования материалов|копирования)( материалов)?|использование материалов',
    uk: '(правила|умови) (передруку|використання матеріалів|цитування)',
    tr: '(içerik|haber) (lisanslama|kullanım izni)|alıntı kuralları|yeniden yayımlama( .{2,20})?|telif hakları',
    ja: '(記事|コンテンツ|著作物)の?(転載|利用|二次利用|使用許諾|ライセンス)(について|申請|のご案内|許諾)?|転載(について|・利用|申請|許諾)|著作権(とリンク|・リンク)?(について|ポリシー)',
    zh: '(转载|轉載)(声明|须知|授权|授權|规则)?|版权(声明|合作)|版權聲明',
    ko: '(콘텐츠|기사) (이용|구매|저작권)( 안내)?|저작권 (규약|안내|정책)',
  },
  bare: {
    en: 'syndication|licensing|permissions|copyright',
    de: 'lizenzen|syndication|nutzungsrechte|urheberrecht|copyright',
    fr: 'syndication|reproduction|licences',
    es: 'licencias|reproducción',
    nl: 'licenties|copyright',
    pl: 'licencje',
  },
  path: /licen[cs]ing|lizenz|syndication|reprint|republi|permission|copyright|nachdruck|nutzungsrecht/i,
}
