import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import { LIST_LIMITS, type ListDetails, type ListMapping } from '../sources/lists/types.ts'
import { isolate } from '../ui/words.ts'
import { COLUMN_USES, type ColumnUse, mappingFrom, type UsedColumn, usesFrom, withUse } from './list-columns.ts'

/** Rows that are shown, and cells of a column. */
const EXAMPLES = 3

/**
 * What a list is called and what its columns mean, with its first rows. `fixed`: the column with the domains stays, for
 * rows are found by it.
 */
export function ListForm(props: {
  title: string
  details: ListDetails
  columns: string[]
  sample: string[][]
  mapping: ListMapping
  fixed?: boolean
  busy: boolean
  submit: string
  onSubmit: (details: ListDetails, mapping: ListMapping) => void
  onCancel: () => void
}) {
  const { title, columns, sample, fixed = false, busy } = props
  const id = useId()
  const [name, setName] = useState(props.details.name)
  const [publisher, setPublisher] = useState(props.details.publisher ?? '')
  const [licence, setLicence] = useState(props.details.licence ?? '')
  const [uses, setUses] = useState(() => usesFrom(columns, props.mapping))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const mapping = mappingFrom(uses)
  const full = mapping.show.length >= LIST_LIMITS.shown

  const change = (column: string, changed: Partial<UsedColumn>) => setUses((all) => withUse(all, column, changed))
  const submit = () => {
    const { publisher: _p, licence: _l, ...details } = props.details
    const entered = { publisher: publisher.trim(), licence: licence.trim() }
    props.onSubmit(
      {
        ...details,
        name: name.trim(),
        ...(entered.publisher ? { publisher: entered.publisher } : {}),
        ...(entered.licence ? { licence: entered.licence } : {}),
      },
      mapping,
    )
  }

  return (
    <form
      class="list-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => event.key === 'Escape' && props.onCancel()}
    >
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <div class="fields">
        <Field label={t('options_list_name')} value={name} onInput={setName} required />
        <Field label={t('options_list_publisher')} value={publisher} onInput={setPublisher} />
        <Field label={t('options_list_licence')} value={licence} onInput={setLicence} />
      </div>
      <table class="columns">
        <caption>{t('options_list_columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('options_list_column')}</th>
            <th scope="col">{t('options_list_examples')}</th>
            <th scope="col">{t('options_list_use')}</th>
            <th scope="col">{t('options_list_label')}</th>
          </tr>
        </thead>
        <tbody>
          {uses.map(({ column, use, label }, at) => (
            <tr key={column}>
              <th scope="row">
                <bdi>{column}</bdi>
              </th>
              <td class="quiet examples">
                <bdi>
                  {sample
                    .flatMap((row) => row[at] || [])
                    .slice(0, EXAMPLES)
                    .join(' · ') || '–'}
                </bdi>
              </td>
              <td data-label={t('options_list_use')}>
                {fixed && use === 'domain' ? (
                  t('options_list_use_domain')
                ) : (
                  <select
                    aria-label={t('options_list_use_of', column)}
                    value={use}
                    onChange={(event) => change(column, { use: event.currentTarget.value as ColumnUse })}
                  >
                    {COLUMN_USES.filter((one) => !(fixed && one === 'domain')).map((one) => (
                      <option key={one} value={one} disabled={one === 'show' && use !== 'show' && full}>
                        {t(`options_list_use_${one}`)}
                      </option>
                    ))}
                  </select>
                )}
              </td>
              <td data-label={use === 'show' ? t('options_list_label') : undefined}>
                {use === 'show' && (
                  <input
                    type="text"
                    required
                    pattern=".*\S.*"
                    maxLength={LIST_LIMITS.name}
                    aria-label={t('options_list_label_of', column)}
                    value={label}
                    onInput={(event) => change(column, { label: event.currentTarget.value })}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="preview" aria-live="off">
        <p class="quiet" id={`${id}-preview`}>
          {t('options_list_preview')}
        </p>
        <ul aria-labelledby={`${id}-preview`}>
          {sample.slice(0, EXAMPLES).map((row) => (
            <li key={row.join()}>{shownAs(row, columns, mapping)}</li>
          ))}
        </ul>
      </div>
      <div class="buttons">
        <button type="submit" class="action strong" disabled={busy}>
          {props.submit}
        </button>
        <button type="button" class="action" onClick={props.onCancel}>
          {t('options_list_cancel')}
        </button>
      </div>
    </form>
  )
}

function Field(props: { label: string; value: string; required?: boolean; onInput: (value: string) => void }) {
  const id = useId()
  return (
    <div>
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        required={props.required}
        pattern={props.required ? '.*\\S.*' : undefined}
        maxLength={LIST_LIMITS.name}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  )
}

/** A row as readers will see it: "The Pier · pier.example · Rating: 4.5". */
function shownAs(row: string[], columns: string[], { domain, name, show }: ListMapping): string {
  const cell = (column: string) => row[columns.indexOf(column)] ?? ''
  const values = show.flatMap(({ column, label }) =>
    cell(column) ? [t('options_list_value', isolate(label), isolate(cell(column)))] : [],
  )
  return [name === undefined ? '' : isolate(cell(name)), isolate(cell(domain)), ...values]
    .filter((part) => part !== '' && part !== isolate(''))
    .join(' · ')
}
