/** Numbers, sizes and times in the form of the interface's language. */
import { localeOfWords } from '../platform/i18n.ts'

/** "812 bytes", "3.4 kB", "1.2 MB". */
export function inBytes(bytes: number): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1000, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const form = {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 1,
  } as const
  return new Intl.NumberFormat(localeOfWords(), form).format(value)
}

/** A moment, ISO 8601, in the reader's own time. */
export function moment(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(localeOfWords(), { dateStyle: 'medium', timeStyle: 'short' }).format(date)
}
