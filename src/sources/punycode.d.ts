/** What we use of punycode.js, which brings no types for its module. */
declare module 'punycode/punycode.es6.js' {
  /** "xn--…" labels of a domain in their own letters; throws on what is no Punycode. */
  export function toUnicode(domain: string): string
}
