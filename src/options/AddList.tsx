import { useId, useRef, useState } from 'preact/hooks'
import type { ListRefusal } from '../messages/contract.ts'
import { messageOf } from '../platform/errors.ts'
import { t } from '../platform/i18n.ts'
import type { ListDetails, ListFault, ListMapping, ListPreview, ListProgress } from '../sources/lists/types.ts'
import { isolate, numberOf } from '../ui/words.ts'
import { ListForm } from './ListForm.tsx'
import type { ListDoor } from './list-door.ts'
import { faultWords, progressWords } from './list-words.ts'

/** A list by its address or from a file: fetched or read, looked at, and then added. */
export function AddList(props: {
  door: ListDoor
  /** How far works are, by the draft's or list's id. */
  progress: Record<string, ListProgress>
  onAdded: (words: string) => void
}) {
  const { door, progress, onAdded } = props
  const id = useId()
  const [typed, setTyped] = useState('')
  const [draft, setDraft] = useState<string>()
  const [found, setFound] = useState<ListPreview>()
  const [fault, setFault] = useState<ListFault>()
  const chooser = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const busy = draft !== undefined

  /** Does the work under a new name, or that of the draft. Its answer, or undefined where there is none. */
  const work = async <T extends object>(name: string, ask: () => Promise<T | ListRefusal>): Promise<T | undefined> => {
    setFault(undefined)
    setDraft(name)
    const answer = await ask().catch(
      (error: unknown) => ({ fault: { why: 'storage', said: messageOf(error) } }) as const,
    )
    setDraft(undefined)
    if (!('fault' in answer)) return answer
    setFault(answer.fault)
    return undefined
  }
  const look = async (ask: (draft: string) => Promise<ListPreview | ListRefusal>) => {
    leave()
    const name = crypto.randomUUID()
    setFound(await work(name, () => ask(name)))
  }
  const leave = () => {
    if (found) void door.drop(found.draft).catch(() => undefined)
    setFound(undefined)
  }
  const add = async (details: ListDetails, mapping: ListMapping) => {
    if (!found) return
    const added = await work(found.draft, () => door.add(found.draft, details, mapping))
    if (!added) return
    setFound(undefined)
    setTyped('')
    onAdded(t('options_list_added', isolate(details.name)))
    field.current?.focus()
  }

  return (
    <div class="add-list">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void look((name) => door.fetch(name, typed))
        }}
      >
        <label for={`${id}-field`}>{t('options_lists_address')}</label>
        <div class="entry">
          <input
            ref={field}
            id={`${id}-field`}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={2000}
            dir="ltr"
            placeholder="https://"
            value={typed}
            aria-describedby={`${id}-hint ${id}-fault`}
            aria-invalid={fault?.why === 'address'}
            onInput={(event) => {
              setTyped(event.currentTarget.value)
              setFault(undefined)
            }}
          />
          <button type="submit" class="action" disabled={busy}>
            {t('options_lists_fetch')}
          </button>
          <button type="button" class="action" disabled={busy} onClick={() => chooser.current?.click()}>
            {t('options_lists_file')}
          </button>
          <input
            ref={chooser}
            type="file"
            accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
            hidden
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              // The same file, mended, can be chosen again.
              event.currentTarget.value = ''
              if (file) void look((name) => door.read(name, file))
            }}
          />
        </div>
        <p class="quiet" id={`${id}-hint`}>
          {t('options_lists_hint')}
        </p>
      </form>
      <p class="fault" role="alert" id={`${id}-fault`}>
        {fault && faultWords(fault)}
      </p>
      <p class="outcome" role="status">
        {draft !== undefined && progressWords(progress[draft])}
      </p>
      {found && (
        <ListForm
          key={found.draft}
          title={t('options_list_new', numberOf(found.rows))}
          details={found.details}
          columns={found.columns}
          sample={found.sample}
          mapping={found.mapping}
          busy={busy}
          submit={t('options_list_add')}
          onSubmit={add}
          onCancel={() => {
            leave()
            setFault(undefined)
            field.current?.focus()
          }}
        />
      )}
    </div>
  )
}
