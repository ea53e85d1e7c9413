/** Where a list may be fetched from. */

/** This very machine: nothing of it travels, so it needs no https. */
const LOOPBACK = /^(?:localhost|[a-z0-9-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** The address that a reader typed, tidied: of https, or http on this very machine. Undefined for any other. */
export function listAddress(typed: string): string | undefined {
  const url = URL.parse(typed.trim())
  if (!url || url.username || url.password || !mayCarryList(url)) return undefined
  url.hash = ''
  return url.href
}

/** May a list come from there? A list of the web that is redirected to this machine may not. */
export function mayEndAt(end: string, asked: string): boolean {
  const [to, from] = [URL.parse(end), URL.parse(asked)]
  return to !== null && mayCarryList(to) && (to.protocol === 'https:' || from?.protocol === 'http:')
}

const mayCarryList = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))
