/** The words of citations in the language of the interface. */
import type { CitationContext } from '../citations/formats.ts'
import { t } from '../platform/i18n.ts'
import { dayOf, labelName } from '../ui/words.ts'

/** Words and access date for a citation made now: the day by the reader's own clock. */
export function citationContext(now = new Date()): CitationContext {
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    accessed: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    words: {
      locale: t('ext_locale'),
      day: dayOf,
      title: (title) => t('citation_title', title),
      accessed: (day) => t('citation_accessed', day),
      origin: {
        wire: (name) => t('citation_wire', name),
        republished: (name) => t('citation_republished', name),
        translated: (name) => t('citation_translated', name),
        provided: (name) => t('citation_provided', name),
      },
      label: labelName,
    },
  }
}
