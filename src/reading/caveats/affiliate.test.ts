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
