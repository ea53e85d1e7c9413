/** The real popup, for the sample page beside it instead of a tab. */
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { drawInLanguage } from '../platform/language.ts'
import { Popup } from '../popup/Popup.tsx'
import { type Sample, sampleIn } from './sample.ts'

function SamplePopup({ sample }: { sample: Sample }) {
  const [shown, setShown] = useState(sample.areBadgesShown)
  useEffect(() => sample.onBadges(setShown), [sample])
  return (
    <Popup
      state={sample.state}
      badges={{ on: shown, scope: 'site', locked: false }}
      onBadges={sample.showBadges}
      onReveal={async (claim) => sample.reveal(claim)}
    />
  )
}

const root = document.getElementById('app')
const sample = await sampleIn(parent)
if (root && sample) await drawInLanguage(() => render(<SamplePopup sample={sample} />, root))
