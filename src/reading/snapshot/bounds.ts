/** Characters of markup in a snapshot. The largest news pages have some three million, scripts left out. */
export const MOST_MARKUP = 12_000_000
