/** What there is to say of a list, in words. What comes from the list itself is set apart as text. */
import { t } from '../platform/i18n.ts'
import { LIST_LIMITS, type ListFault, type ListInfo, type ListProgress } from '../sources/lists/types.ts'
import { dayOf, isolate, numberOf } from '../ui/words.ts'
import { inBytes, moment } from './numbers.ts'

/** Why a list was not taken, in a sentence. */
export function faultWords(fault: ListFault): string {
  switch (fault.why) {
    case 'address':
    case 'unreachable':
    case 'redirect':
    case 'html':
    case 'empty':
    case 'gone':
      return t(`list_fault_${fault.why}`)
    case 'no-access':
      return t('list_fault_no_access')
    case 'too-slow':
      return t('list_fault_too_slow')
    case 'broken-off':
      return t('list_fault_broken_off')
    case 'no-domains':
      return t('list_fault_no_domains')
    case 'too-large':
      return t('list_fault_too_large', inBytes(LIST_LIMITS.bytes))
    case 'too-many-columns':
      return t('list_fault_too_many_columns', numberOf(LIST_LIMITS.columns))
    case 'too-many-lists':
      return t('list_fault_too_many_lists', numberOf(LIST_LIMITS.lists))
    case 'too-many-rows':
      return t('list_fault_too_many_rows', numberOf(LIST_LIMITS.rows))
    case 'error':
      return t('list_fault_error', String(fault.code))
    case 'type':
      return t('list_fault_type', isolate(fault.type))
    case 'not-json':
      return t('list_fault_not_json', numberOf(fault.line))
    case 'quotes':
      return t('list_fault_quotes', numberOf(fault.line))
    case 'cells':
      return t('list_fault_cells', numberOf(fault.line), numberOf(fault.found), numberOf(fault.wanted))
    case 'shape':
      return fault.entry === 0 ? t('list_fault_shape') : t('list_fault_shape_at', numberOf(fault.entry))
    case 'no-column':
      return t('list_fault_no_column', isolate(fault.column))
    case 'storage':
      return t('list_fault_storage', isolate(fault.said))
  }
}

/** How far the work on a list is. */
export function progressWords(progress: ListProgress | undefined): string {
  if (!progress) return t('options_list_waiting')
  const { phase, done } = progress
  return phase === 'fetching'
    ? t('options_list_fetching', inBytes(done))
    : t(phase === 'reading' ? 'options_list_reading' : 'options_list_storing', numberOf(done))
}

/** What is known of a list, each in a few words: who makes it, of when, how many rows, when refreshed. */
export function factsOf({ details, rows, skipped, checkedAt, origin }: ListInfo): string[] {
  const { publisher, licence, updated } = details
  const all = numberOf(rows + skipped.count)
  const unused =
    skipped.line === undefined
      ? t('options_list_skipped', numberOf(skipped.count), all)
      : t('options_list_skipped_from', numberOf(skipped.count), all, numberOf(skipped.line))
  return [
    ...(publisher ? [t('options_list_by', isolate(publisher))] : []),
    ...(licence ? [t('options_list_under', isolate(licence))] : []),
    ...(updated ? [t('options_list_dated', dayOf(updated))] : []),
    t('options_list_rows', numberOf(rows)),
    ...(skipped.count > 0 ? [unused] : []),
    origin.is === 'file'
      ? t('options_list_from_file', isolate(origin.file))
      : t('options_list_checked', moment(checkedAt)),
  ]
}
