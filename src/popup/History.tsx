import type { HistoryAuthor, HistoryChange, HistoryNote } from '../messages/contract.ts'
import { plural, t } from '../platform/i18n.ts'
import type { Author, Outlet } from '../reading/types.ts'
import { caveatSentence, isolate, momentOf, numberOf } from '../ui/words.ts'

/** What else was read under an author's name; nothing where there is nothing. */
export function OtherPieces({ author, history }: { author: Author; history: HistoryNote | undefined }) {
  const known = history?.authors.find(({ name }) => name === author.name)
  return known ? <p class="lead">{inWords(known)}</p> : null
}

function inWords({ pieces, outlets, outlet }: HistoryAuthor): string {
  if (outlet === undefined) return t('popup_pieces_outlets', numberOf(pieces), numberOf(outlets))
  return plural('popup_pieces', pieces, isolate(outlet))
}

/** What the page said otherwise at an earlier visit, in its own words then and now. */
export function Changes({ changed, outlet }: { changed: HistoryNote['changed']; outlet: Outlet }) {
  if (!changed) return null
  return (
    <section>
      <h2>{t('popup_changed', momentOf(changed.since))}</h2>
      <ul>
        {changed.changes.map((change) => (
          <li class="change" key={`${change.was} ${change.now}`}>
            <p class="sentence">{subject(change, outlet)}</p>
            <dl>
              <Words lead={t('popup_changed_was')} words={change.was} />
              <Words lead={t('popup_changed_now')} words={change.now} />
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function subject({ what, was, now }: HistoryChange, outlet: Outlet): string {
  return what === 'byline' ? t('popup_changed_byline') : caveatSentence({ kind: what, quote: now ?? was ?? '' }, outlet)
}

function Words({ lead, words }: { lead: string; words: string | undefined }) {
  return (
    <div>
      <dt>{lead}</dt>
      <dd>
        {words === undefined ? (
          <span class="lead">{t('popup_changed_none')}</span>
        ) : (
          <q class="words" dir="auto">
            {words}
          </q>
        )}
      </dd>
    </div>
  )
}
