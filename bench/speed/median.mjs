/** The middle of some numbers, the lower one of two; undefined of none. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[(numbers.length - 1) >> 1]
}
