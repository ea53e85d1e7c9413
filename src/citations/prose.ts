/** A citation as people read it: plain text, Markdown, HTML. One sentence order for all three. */
import { type CitationWords, type CslItem, isoOf, naturalName } from './csl.ts'
import { encoded, mapped } from './text.ts'

/** How a format writes the parts. Each takes page text and gives safe text of the format. */
interface Markup {
  text: (text: string) => string
  title: (title: string, url: string) => string
  outlet: (name: string) => string
  day: (iso: string, words: string) => string
  /** The address, written out where the title is no link. */
  address: (url: string) => string
}

/** "Ada Marsh and Jo Pike, “The ferries stop” [Opinion], The Pier, 3 March 2025. Text from Coast Wire. …" */
function sentence(item: CslItem, words: CitationWords, markup: Markup): string {
  const names = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format((item.author ?? []).map(naturalName))
  const issued = isoOf(item.issued)
  const accessed = isoOf(item.accessed)
  const genre = item.genre ? ` ${markup.text(`[${item.genre}]`)}` : ''
  const head = [
    names && markup.text(names),
    markup.title(item.title, item.URL) + genre,
    // A page without a title of its own is called by its outlet's name: once is enough.
    item['container-title'] === item.title ? '' : markup.outlet(item['container-title']),
    issued && markup.day(issued, words.day(issued)),
  ]
  const sentences = [head.filter(Boolean).join(', '), item.note && markup.text(item.note)]
  const end = [markup.address(item.URL), accessed && markup.text(words.accessed(words.day(accessed)))]
  return `${[...sentences, end.filter(Boolean).join(' ')].filter(Boolean).join('. ')}.`
}

export function plainText(item: CslItem, words: CitationWords): string {
  return sentence(item, words, {
    text: (text) => text,
    title: (title) => words.title(title),
    outlet: (name) => name,
    day: (_, day) => day,
    address: (url) => url,
  })
}

/** CommonMark: any of its punctuation may be escaped. */
const MARKDOWN: Record<string, string> = Object.fromEntries([...'\\`*_{}[]<>()#!|~&$^'].map((c) => [c, `\\${c}`]))
const markdownText = (text: string) => mapped(text, MARKDOWN)

export function markdown(item: CslItem, words: CitationWords): string {
  return sentence(item, words, {
    text: markdownText,
    title: (title, url) =>
      url ? `[${markdownText(words.title(title))}](<${encoded(url, '<>\\ ')}>)` : markdownText(title),
    outlet: (name) => `*${markdownText(name)}*`,
    day: (_, day) => markdownText(day),
    address: () => '',
  })
}

const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const htmlText = (text: string) => mapped(text, HTML)

export function html(item: CslItem, words: CitationWords): string {
  return sentence(item, words, {
    text: htmlText,
    title: (title, url) => {
      const quoted = htmlText(words.title(title))
      return url ? `<a href="${htmlText(url)}">${quoted}</a>` : quoted
    },
    outlet: (name) => `<cite>${htmlText(name)}</cite>`,
    day: (iso, day) => `<time datetime="${htmlText(iso)}">${htmlText(day)}</time>`,
    address: () => '',
  })
}
