import { useEffect, useRef, useState } from 'preact/hooks'
import type { ListRefusal } from '../messages/contract.ts'
import { messageOf } from '../platform/errors.ts'
import { t } from '../platform/i18n.ts'
import type { ListInfo, ListProgress } from '../sources/lists/types.ts'
import { Clear } from '../ui/Clear.tsx'
import { isolate } from '../ui/words.ts'
import { ListForm } from './ListForm.tsx'
import type { ListDoor } from './list-door.ts'
import { factsOf, faultWords, progressWords } from './list-words.ts'
import { Locked } from './parts.tsx'

/** One list: what it is, how it is, and what can be done with it. */
export function ListEntry(props: {
  list: ListInfo
  door: ListDoor
  progress: ListProgress | undefined
  /** Tells what became of a wish. */
  onOutcome: (words: string) => void
  onRemoved: (words: string) => void
}) {
  const { list, door, progress, onOutcome, onRemoved } = props
  const { id, details, origin, fault } = list
  const [working, setWorking] = useState(false)
  const [editing, setEditing] = useState(false)
  /** Where the switches stand until the worker has done so. */
  const [wanted, setWanted] = useState<Partial<Pick<ListInfo, 'on' | 'links'>>>({})
  const managed = list.managed === true
  const edit = useRef<HTMLButtonElement>(null)
  // From when it comes, what the worker says counts.
  useEffect(() => setWanted({}), [list])
  const name = isolate(details.name)
  const labelled = (what: string) => t('options_list_of', what, details.name)

  const wish = async (ask: () => Promise<unknown>) => {
    setWorking(true)
    onOutcome('')
    try {
      await ask()
    } catch (error) {
      setWanted({})
      onOutcome(t('list_fault_storage', isolate(messageOf(error))))
    }
    setWorking(false)
  }
  const refresh = () =>
    wish(async () => {
      const answer: { is: 'fetched' | 'same' } | ListRefusal = await door.refresh(id)
      // Its fault stands with the list.
      if (!('fault' in answer)) onOutcome(t(`options_list_${answer.is}`, name))
    })
  const leave = () => {
    setEditing(false)
    // The button is there again by then.
    requestAnimationFrame(() => edit.current?.focus())
  }

  return (
    <li class="list">
      <div class="head">
        <h3>
          {details.homepage ? (
            <a href={details.homepage} target="_blank" rel="noreferrer">
              <bdi>{details.name}</bdi>
            </a>
          ) : (
            <bdi>{details.name}</bdi>
          )}
        </h3>
        <label class="switch">
          {t('options_list_on')}
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself; aria-checked could contradict it
            role="switch"
            aria-label={t('options_list_on_of', details.name)}
            checked={wanted.on ?? list.on}
            disabled={managed}
            onChange={(event) => {
              const on = event.currentTarget.checked
              setWanted({ on })
              void wish(() => door.switchOn(id, on))
            }}
          />
        </label>
        <label class="switch">
          {t('options_list_links')}
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: as above
            role="switch"
            aria-label={t('options_list_links_of', details.name)}
            checked={wanted.links ?? list.links}
            disabled={managed || !list.on}
            onChange={(event) => {
              const links = event.currentTarget.checked
              setWanted({ links })
              void wish(() => door.markLinks(id, links))
            }}
          />
        </label>
      </div>
      {managed && <Locked />}
      <p class="quiet facts">
        {factsOf(list).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {origin.is === 'address' && (
        <p class="quiet address">
          <bdi dir="ltr">{origin.url}</bdi>
        </p>
      )}
      {fault && <p class="fault">{t('options_list_old', faultWords(fault))}</p>}
      {editing ? (
        <ListForm
          title={labelled(t('options_list_edit'))}
          details={details}
          columns={list.columns}
          sample={list.sample}
          mapping={list.mapping}
          fixed
          busy={working}
          submit={t('options_list_save')}
          onSubmit={(changed, mapping) =>
            wish(async () => {
              await door.change(id, changed, mapping)
              onOutcome(t('options_list_saved', isolate(changed.name)))
              leave()
            })
          }
          onCancel={leave}
        />
      ) : (
        <div class="buttons">
          {origin.is === 'address' && (
            <button
              type="button"
              class="small"
              aria-label={labelled(t('options_list_refresh'))}
              aria-disabled={working}
              onClick={() => !working && refresh()}
            >
              {t('options_list_refresh')}
            </button>
          )}
          {!managed && (
            <>
              <button
                ref={edit}
                type="button"
                class="small"
                aria-label={labelled(t('options_list_edit'))}
                onClick={() => setEditing(true)}
              >
                {t('options_list_edit')}
              </button>
              <Clear
                words={t('options_list_remove')}
                label={labelled(t('options_list_remove'))}
                yes={t('options_list_remove_now')}
                quiet
                onClear={() =>
                  wish(async () => {
                    await door.remove(id)
                    onRemoved(t('options_list_removed', name))
                  })
                }
              />
            </>
          )}
        </div>
      )}
      {working && !editing && <p class="outcome">{progress && progressWords(progress)}</p>}
    </li>
  )
}
