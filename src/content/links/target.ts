/** Where a link leads, as far as its address tells. */
import { isSite } from '../../platform/settings-shape.ts'

/** Names under which redirectors carry the address that they lead on to. */
const NAMES = new Set('q url u uri target to dest destination link href redirect redirect_url redir out r'.split(' '))
/** Addresses that carry another one to hand it on, and lead to a form for that. */
const SHARES = /shar(?:e|er|ing)\b|\/intent\b|\/compose\b|\/submit\b/i
const MOST = 4000

/** The host behind a link, without "www."; of a redirector's link the one that it leads on to. */
export function targetHost(anchor: HTMLAnchorElement): string | undefined {
  const { protocol, hostname, search } = anchor
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  const carries = search.length < MOST && /=https?(?::|%3a)/i.test(search)
  if (carries && SHARES.test(anchor.pathname)) return undefined
  const host = ((carries && wrapped(search)) || hostname).replace(/^www\.|\.$/g, '')
  return isSite(host) ? host : undefined
}

function wrapped(search: string): string | undefined {
  for (const [name, value] of new URLSearchParams(search))
    if (NAMES.has(name.toLowerCase()) && /^https?:\/\//i.test(value) && URL.canParse(value))
      return new URL(value).hostname
  return undefined
}

/** Is one of these hosts the other, or below it? More than that only the worker knows. */
export const isAkin = (a: string, b: string) => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
