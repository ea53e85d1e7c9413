import { useRef, useState } from 'preact/hooks'
import { t } from '../platform/i18n.ts'
import type { OptionName, Settings } from '../platform/settings-shape.ts'
import { saveFile } from '../ui/save.ts'
import { isolate } from '../ui/words.ts'
import type { OptionsProps } from './Options.tsx'
import { Part } from './parts.tsx'
import { type FileFault, MOST_BYTES, settingsFile, settingsIn } from './settings-file.ts'

const FILE_NAME = 'smallprint-settings.json'

interface Outcome {
  words: string
  /** What was there before the file was loaded. */
  before?: Settings
}

/** Settings to a file, and from one. Of a bad file nothing is taken; what a good one replaced can be had back. */
export function SettingsFile(props: {
  locked: OptionName[]
  ownSettings: () => Promise<Settings>
  onChange: OptionsProps['onChange']
}) {
  const { locked, ownSettings, onChange } = props
  const [outcome, setOutcome] = useState<Outcome>()
  const chooser = useRef<HTMLInputElement>(null)

  const load = async (file: File) => {
    setOutcome(undefined)
    const found = await contentOf(file)
    if ('refused' in found) {
      setOutcome({ words: `${found.refused} ${t('options_import_kept')}` })
      return
    }
    const before = await ownSettings()
    // Why it was not kept is said at the top of the page.
    if (!(await onChange(() => found.fields))) return
    const stays = locked.some((name) => name in found.fields)
    const words = stays ? `${t('options_imported')} ${t('options_imported_locked')}` : t('options_imported')
    setOutcome({ words, before })
  }
  const undo = async ({ version: _, ...before }: Settings) => {
    if (await onChange(() => before)) setOutcome({ words: t('options_undone') })
  }

  return (
    <Part title={t('options_file')}>
      <p class="quiet">{t('options_file_lead')}</p>
      <div class="buttons">
        <button
          type="button"
          class="action"
          onClick={async () => saveFile(FILE_NAME, 'application/json', settingsFile(await ownSettings()))}
        >
          {t('options_export')}
        </button>
        <button type="button" class="action" onClick={() => chooser.current?.click()}>
          {t('options_import')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            // The same file, mended, can be chosen again.
            event.currentTarget.value = ''
            if (file) void load(file)
          }}
        />
      </div>
      <div class="buttons outcome">
        <p role="status">{outcome?.words ?? ''}</p>
        {outcome?.before && (
          <button type="button" class="small" onClick={() => outcome.before && undo(outcome.before)}>
            {t('options_undo')}
          </button>
        )}
      </div>
    </Part>
  )
}

/** What a file states, or in words why it is refused. */
async function contentOf(file: File) {
  if (file.size > MOST_BYTES) return { refused: inWords({ why: 'too-large' }) }
  let text: string
  try {
    text = await file.text()
  } catch {
    return { refused: t('options_import_unreadable') }
  }
  const found = settingsIn(text)
  return 'fault' in found ? { refused: inWords(found.fault) } : found
}

function inWords(fault: FileFault): string {
  switch (fault.why) {
    case 'too-large':
      return t('options_import_too_large')
    case 'not-json':
      return t('options_import_not_json')
    case 'not-ours':
      return t('options_import_not_ours')
    case 'version':
      return t('options_import_version', String(fault.version))
    case 'invalid':
      return t('options_import_invalid', isolate(fault.place))
  }
}
