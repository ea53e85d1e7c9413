import { t } from '../platform/i18n.ts'
import type { CurrentSettings, Settings } from '../platform/settings-shape.ts'
import type { StoredKind } from '../platform/stored-data.ts'
import type { KnownFact } from '../sources/types.ts'
import { isolate } from '../ui/words.ts'
import { BadgeOptions } from './BadgeOptions.tsx'
import { FactOptions } from './FactOptions.tsx'
import { HistoryOptions } from './HistoryOptions.tsx'
import { KindOptions } from './KindOptions.tsx'
import { LanguageOption } from './LanguageOption.tsx'
import { LinkOptions } from './LinkOptions.tsx'
import { Lists } from './Lists.tsx'
import type { ListDoor } from './list-door.ts'
import { SettingsFile } from './SettingsFile.tsx'
import { StoredData } from './StoredData.tsx'

/** A change of settings, given those that stand when it is made. */
export type Change = (current: CurrentSettings) => Partial<Omit<Settings, 'version'>>

export interface OptionsProps {
  /** Undefined until they are known: the page waits with what depends on them. */
  settings: CurrentSettings | undefined
  /** Why the last change was not kept, in the browser's words. */
  fault?: string | undefined
  stored: readonly StoredKind[]
  /** Calls back when anything stored changes; returns how to stop. */
  watchStored: (onChange: () => void) => () => void
  /** The site that an address belongs to; null for what is none. */
  siteOf: (address: string) => Promise<string | null>
  /** All facts that come with the extension. */
  allFacts: () => Promise<KnownFact[]>
  ownSettings: () => Promise<Settings>
  lists: ListDoor
  /** Resolves to whether the change was kept. */
  onChange: (change: Change) => Promise<boolean>
}

/** The whole page of options. Pure but for what it is given: asks nothing of the browser. */
export function Options(props: OptionsProps) {
  const { settings, fault, stored, watchStored, siteOf, allFacts, ownSettings, lists, onChange } = props
  return (
    <main>
      <header>
        <p class="kicker">{t('ext_name')}</p>
        <h1>{t('options_title')}</h1>
        <p class="quiet">{t('options_lead')}</p>
      </header>
      <div class="fault" role="alert">
        {fault !== undefined && <p>{t('options_not_saved', isolate(fault))}</p>}
      </div>
      {settings && (
        <>
          <BadgeOptions settings={settings} siteOf={siteOf} onChange={onChange} />
          <KindOptions settings={settings} onChange={onChange} />
          <FactOptions settings={settings} allFacts={allFacts} onChange={onChange} />
          <LinkOptions settings={settings} siteOf={siteOf} onChange={onChange} />
          <HistoryOptions settings={settings} kinds={stored} watch={watchStored} onChange={onChange} />
          <LanguageOption settings={settings} onChange={onChange} />
        </>
      )}
      <Lists door={lists} />
      <StoredData kinds={stored} watch={watchStored} />
      <SettingsFile locked={settings?.locked ?? []} ownSettings={ownSettings} onChange={onChange} />
    </main>
  )
}
