// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('affiliate', {
  hits: [
    'If you buy something using links in our stories, we may earn a commission.',
    'We may receive a share of the sale from links on this page.',
    'This post contains affiliate links.',
    'As an Amazon Associate we earn from qualifying purchases and get a commission on each sale.',
    'When you purchase through links on our site, we may earn an affiliate commission.',
    'We are a participant in the Amazon Services LLC Associates Program.',
    ['footer', 'The Courier may earn a portion of sales from products that are purchased through our site.'],
    ['body', 'If you click the link and buy the pump, we earn a small commission.'],
    'Die mit * gekennzeichneten Links sind Affiliate-Links.',
    'Für Links auf dieser Seite erhält der Courier ggf. eine Provision vom Händler.',
    'Bei einem Kauf über diesen Link bekommen wir eine kleine Provision.',
    '*Provisions-Links: wir erhalten bei einem Kauf eine Vergütung.',
    'Cet article contient des liens affiliés.',
    'Si compras a través de estos enlaces, recibimos una comisión.',
    '商品を購入すると、売上の一部が当社に還元されることがあります。',
    ['aside', 'This page may contain affiliate links.'],
  ],
  misses: [
    'The commission will publish its report on the flood in May.',
    'The European Commission said it would link aid to sales of land.',
    'The agent earns a commission of six per cent.',
    'The club is affiliated with the county league.',
    'This article contains no affiliate links, and there are not any commissions.',
    'Die Provision der Makler sinkt.',
    ['comment', 'If you buy through my link I earn a commission.'],
    'Links to the documents are below.',
    ['related', 'This post contains affiliate links.'],
    'Die Provinz erhält Geld für den Damm.',
  ],
})

checkRule(
  'affiliate',
  {
    hits: [
      ['after', 'We may earn a commission from links on this page.'],
      [
        'before',
        'Products are independently selected by our editors. If you buy something, we may get a share of the sale.',
      ],
      [
        'after',
        "When you purchase through links on our site, we may earn an affiliate commission. Here's how it works.",
      ],
      ['before', 'This story contains affiliate links.'],
      ['after', 'As an Amazon Associate I earn from qualifying purchases.'],
      ['body', 'Riverton Media may get a commission'],
      ['after', 'If you buy through our links, we may be compensated at no extra cost to you.'],
      ['after', 'The Courier participates in various affiliate marketing programs.'],
      ['after', 'Some links are affiliate links'],
      ['after', 'Buy through our retail partners and the Courier receives a small fee.'],
      ['after', 'Die mit * gekennzeichneten Links sind Affiliate-Links.'],
      ['after', 'Wenn Sie über diese Links einkaufen, erhalten wir eine kleine Provision.'],
      ['after', '*Werbelink'],
      ['after', 'Bei den mit einem Einkaufswagen gekennzeichneten Links handelt es sich um Partnerlinks.'],
      ['after', 'Als Amazon-Partner verdienen wir an qualifizierten Verkäufen.'],
      ['after', 'Cet article contient des liens affiliés.'],
      ['after', 'Le Courrier perçoit une commission lorsque vous achetez via nos liens.'],
      ['after', 'Si compras a través de nuestros enlaces, podemos recibir una comisión.'],
      ['after', 'Este artículo contiene enlaces de afiliado.'],
      ['after', 'Acquistando tramite questi link potremmo ricevere una commissione.'],
      ['after', 'Se comprar através dos nossos links, podemos receber uma comissão.'],
      ['after', 'Dit artikel bevat affiliatelinks.'],
      ['after', 'Als je via deze links koopt, ontvangen wij een kleine commissie.'],
      ['after', 'Artikeln innehåller annonslänkar.'],
      ['after', 'Denne saken inneholder annonselenker.'],
      ['after', 'Artikkeli sisältää mainoslinkkejä.'],
      ['after', 'Artykuł zawiera linki afiliacyjne.'],
      ['after', 'Материал содержит партнёрские ссылки.'],
      ['after', 'Bu yazıdaki bağlantılardan satın alım yaparsanız komisyon kazanabiliriz.'],
      ['after', '当サイトはAmazonアソシエイト・プログラムに参加しています。'],
      ['before', '本ページはプロモーションが含まれています。'],
      ['after', '記事内のリンクから商品を購入すると、売上の一部が編集部に入ることがあります。'],
    ],
    misses: [
      ['body', 'The broker earns a commission on every sale of a house.'],
      ['body', 'The European Commission may receive the report in May.'],
      ['body', 'Apple will take a share of the revenue from every purchase in the store.'],
      ['menu', 'Affiliate programme'],
      ['body', 'Der Makler erhält eine Provision vom Käufer.'],
      ['body', "L'agent perçoit une commission de la banque."],
      ['body', 'El agente recibe una comisión del banco.'],
      ['comment', 'This post contains affiliate links.'],
      ['body', 'Банк получает комиссию за перевод.'],
    ],
  },
  'in more languages',
)

checkRule(
  'affiliate',
  {
    hits: [
      ['head', 'We may receive compensation when you click on links to those products.'],
      ['before', 'The offers are from companies from which Millbrookguide.com receives compensation.'],
      ['footer', 'COURIER may receive compensation for some links to products on this website.'],
      ['footer', '*= gesponserter Link | Impressum'],
      ['last', '* bezahlter Link'],
    ],
    misses: [
      ['last', 'We want the town to pay compensation to those whose cars were damaged.'],
      ['last', 'Workers may receive compensation for products that they lost in the flood.'],
      ['last', 'Das ist ein gesponserter Lauf am Fluss.'],
    ],
  },
  'forms met later',
)

checkRule(
  'affiliate',
  {
    hits: [
      'Some offers on this page are from advertisers who pay us.',
      'The site is compensated when you click on partner offers.',
      ['after', 'A linkeken keresztüli vásárlás után jutalékot kapunk.'],
      ['after', '쿠팡 파트너스 활동의 일환으로 수수료를 제공받습니다.'],
      ['after', '通过链接购买，我们可能获得佣金。'],
    ],
    misses: [
      ['body', 'He was compensated when the mill closed.'],
      ['body', 'Az ügynök jutalékot kért.'],
    ],
  },
  'in other houses and more languages',
)
