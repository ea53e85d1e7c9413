/** What is copied: plain text, and where it has a form of its own for rich text, HTML beside it. */
export interface Clip {
  text: string
  html?: string
}

/** Puts it on the clipboard. Rejects where the browser does not allow it: call it from a click or a key. */
export async function writeClip({ text, html }: Clip): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text)
  const blob = (type: string, data: string) => new Blob([data], { type })
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
  ])
}
