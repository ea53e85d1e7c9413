import { plural, t } from '../platform/i18n.ts'
import type { Caveat, Outlet } from '../reading/types.ts'
import { Mark } from '../ui/Mark.tsx'
import { caveatSentence } from '../ui/words.ts'
import { ClaimEvidence, type Item, itemsOf, type Reveal } from './Evidence.tsx'

/** What one sentence of the page says: one or more caveats. */
interface Group {
  quote: string
  sentences: string[]
  items: Item[]
}

interface CaveatsProps {
  caveats: Caveat[]
  /** How many there are besides, of kinds that are switched off. */
  hidden: number
  outlet: Outlet
  onReveal: Reveal
}

/** The caveats, those about the piece apart from those about the whole site. */
export function Caveats({ hidden, ...props }: CaveatsProps) {
  if (props.caveats.length === 0 && hidden === 0) return <p class="none">{t('popup_no_caveats')}</p>
  return (
    <>
      <Section {...props} scope="piece" title={t('popup_section_piece')} />
      <Section {...props} scope="site" title={t('popup_section_site')} />
      {hidden > 0 && <p class="none">{plural('popup_hidden', hidden)}</p>}
    </>
  )
}

function Section({
  caveats,
  outlet,
  onReveal,
  scope,
  title,
}: {
  caveats: Caveat[]
  outlet: Outlet
  onReveal: Reveal
  scope: Caveat['scope']
  title: string
}) {
  const some = caveats.some((caveat) => caveat.scope === scope)
  if (!some) return null
  return (
    <section>
      <h2>{title}</h2>
      <CaveatList {...{ caveats, outlet, scope, onReveal }} />
    </section>
  )
}

/** Caveats of one scope with their quotes. Without `onReveal` they stand in a page that is not in front of the reader. */
export function CaveatList({
  caveats,
  outlet,
  scope,
  onReveal,
}: {
  caveats: Caveat[]
  outlet: Outlet
  scope: Caveat['scope']
  onReveal?: Reveal
}) {
  return (
    <ul class="caveats">
      {groupByQuote(caveats, outlet, scope).map(({ quote, sentences, items }) => (
        <li key={quote}>
          <Mark name="caveat" />
          {sentences.map((sentence) => (
            <p class="sentence" key={sentence}>
              {sentence}
            </p>
          ))}
          <blockquote dir="auto">{quote}</blockquote>
          <ClaimEvidence claim={sentences.join(' ')} items={items} shown={quote} {...(onReveal ? { onReveal } : {})} />
        </li>
      ))}
    </ul>
  )
}

/** Caveats of one scope; those that rest on the same sentence stand together, so that it is quoted once. */
function groupByQuote(caveats: Caveat[], outlet: Outlet, scope: Caveat['scope']): Group[] {
  const groups = new Map<string, Group>()
  caveats.forEach((caveat, index) => {
    if (caveat.scope !== scope) return
    const group = groups.get(caveat.quote) ?? { quote: caveat.quote, sentences: [], items: [] }
    groups.set(caveat.quote, group)
    const sentence = caveatSentence(caveat, outlet)
    if (!group.sentences.includes(sentence)) group.sentences.push(sentence)
    for (const item of itemsOf('caveat', index, caveat.evidence)) {
      const { witness, quote } = item.evidence
      const known = group.items.some(({ evidence }) => evidence.witness === witness && evidence.quote === quote)
      if (!known) group.items.push(item)
    }
  })
  return [...groups.values()]
}
