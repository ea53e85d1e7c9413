/** Hands texts, one after the other, to the browser as a file to be saved. */
export function saveFile(name: string, type: string, ...texts: string[]): void {
  const url = URL.createObjectURL(new Blob(texts, { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
