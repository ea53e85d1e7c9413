/** Are two names the same one, however each is written? */

/** For comparing names: case, marks and punctuation folded. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Do two forms name the same one? "J. Doe" and "Jane Doe", "Jane M. Doe" and "Jane Doe"; not "Li Bo" and "Li Bowen". */
export function sameName(a: string, b: string): boolean {
  const left = nameKey(a)
  const right = nameKey(b)
  if (!left || !right) return false
  if (left === right || left.replaceAll(' ', '') === right.replaceAll(' ', '')) return true
  const l = left.split(' ')
  const r = right.split(' ')
  if (l.length < 2 || r.length < 2) return false
  if (l.length === r.length && [...l].sort().join(' ') === [...r].sort().join(' ')) return true
  if (l.length === r.length && isSlip(l, r)) return true
  if (l[l.length - 1] !== r[r.length - 1]) return false
  const first = l[0] as string
  const other = r[0] as string
  return first === other || (Math.min(first.length, other.length) === 1 && first[0] === other[0])
}

/** Is one of the names only a slip of the pen away from the other, and not the same? */
export const isTypo = (a: string, b: string) =>
  nameKey(a) !== nameKey(b) && isSlip(nameKey(a).split(' '), nameKey(b).split(' '))

/** "Jane Holloway" and "Jane Holloweay": one letter in one long word is a slip, not another person. */
function isSlip(a: string[], b: string[]): boolean {
  const apart = a.findIndex((word, i) => word !== b[i])
  const [x, y] = [a[apart] ?? '', b[apart] ?? '']
  if (Math.min(x.length, y.length) < 5 || Math.abs(x.length - y.length) > 1) return false
  if (!a.every((word, i) => i === apart || word === b[i])) return false
  let start = 0
  while (start < x.length && x[start] === y[start]) start++
  let end = 0
  while (end < Math.min(x.length, y.length) - start && x[x.length - 1 - end] === y[y.length - 1 - end]) end++
  return Math.max(x.length, y.length) - start - end <= 1
}
