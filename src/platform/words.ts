/** A language's file of messages, made ready for use. Pure. */

/** Texts by key, with `$1` to `$9` where values go and `$$` for a dollar sign. */
export type Words = Record<string, string>

/** `_locales/<lang>/messages.json`, as far as it is read here. */
export type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>

/** The words of a file, with named placeholders resolved as browsers do. */
export function wordsOf(messages: Messages): Words {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message, placeholders = {} }]) => [
      key,
      message.replace(/\$(\w+)\$/g, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole),
    ]),
  )
}

/** Puts the values into a text. What has no value is left empty, as browsers do. */
export function fill(text: string, values: string[]): string {
  return text.replace(/\$(\$|[1-9])/g, (_, which: string) => (which === '$' ? '$' : (values[Number(which) - 1] ?? '')))
}

/**
 * The words that are wanted in web pages: on badges, on their cards, and for jumps. A test holds this list against what
 * the content script asks for.
 */
const IN_PAGES =
  /^(?:ext_(?:name|locale|dir)$|badge_|kind_|jump_|toolbar_by$|popup_published_by$|popup_origin_|popup_show$|link_card_|nature_|said_fact_source$|said_list_)/

export function wordsInPages(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([key]) => IN_PAGES.test(key)))
}
