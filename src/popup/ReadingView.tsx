import type { ComponentChildren } from 'preact'
import type { HistoryNote, OutletAddress, SaidByHost } from '../messages/contract.ts'
import { list, plural, t } from '../platform/i18n.ts'
import type { Author, Origin, Outlet, PageKind, Reading } from '../reading/types.ts'
import type { FactSaid } from '../sources/types.ts'
import { Mark } from '../ui/Mark.tsx'
import { OutLink } from '../ui/OutLink.tsx'
import { SaidList } from '../ui/SaidList.tsx'
import { dayOf, isolate, labelName } from '../ui/words.ts'
import { Caveats } from './Caveats.tsx'
import { Conflicts } from './Conflicts.tsx'
import { ClaimEvidence, itemsOf, type Reveal } from './Evidence.tsx'
import { Changes, OtherPieces } from './History.tsx'
import { OutletStanding, type ReadTrust } from './OutletStanding.tsx'
import { Policies, type PolicyPages, type ReadPolicy } from './Policies.tsx'
import type { DisputedFact } from './report.ts'

/** More names than this are folded away behind the first five. */
const MANY_AUTHORS = 7
const FIRST_AUTHORS = 5

/** What the page says, at a glance first, then caveat by caveat. */
export function ReadingView({
  reading,
  hidden,
  policyPages,
  history,
  onReveal,
  onReadPolicy,
  onReadTrust,
  address,
  said = {},
  onHideFact,
  onDispute,
}: {
  reading: Reading
  hidden: number
  policyPages: PolicyPages | undefined
  history: HistoryNote | undefined
  onReveal: Reveal
  onReadPolicy: ReadPolicy | undefined
  onReadTrust: ReadTrust | undefined
  address: OutletAddress | undefined
  said: SaidByHost | undefined
  onHideFact: ((fact: FactSaid, hidden: boolean) => Promise<void>) | undefined
  onDispute: (disputed: DisputedFact) => void
}) {
  const { label, title, authors, outlet, origins, page } = reading
  // Caveats are looked for in pieces of writing only: of other pages, none can be said to be missing.
  const saidOf = (domain: string | undefined) =>
    domain !== undefined &&
    Object.hasOwn(said, domain) && (
      <SaidList
        said={said[domain] ?? []}
        onHide={onHideFact}
        onDispute={(fact) => onDispute({ status: 'fact', domain, fact })}
      />
    )
  const isPiece = page === 'article' || page === 'policy'
  return (
    <article>
      <header>
        {label && label !== 'news' && <p class="kicker">{labelName(label)}</p>}
        <h1 dir="auto" lang={reading.lang}>
          {title ?? outlet.name}
        </h1>
        <Dates dates={reading.dates} />
        <Authors authors={authors} page={page} history={history} onReveal={onReveal} />
        <OutletLine outlet={outlet} onReveal={onReveal} {...{ onReadTrust, address }}>
          {saidOf(outlet.domain)}
        </OutletLine>
        {origins.map((origin, index) => (
          <OriginLine key={`${index} ${origin.name}`} origin={origin} index={index} onReveal={onReveal}>
            {saidOf(origin.domain)}
          </OriginLine>
        ))}
      </header>
      <Changes changed={history?.changed} outlet={outlet} />
      {isPiece && <Caveats caveats={reading.caveats} hidden={hidden} outlet={outlet} onReveal={onReveal} />}
      <Conflicts conflicts={reading.conflicts} onReveal={onReveal} />
      <Policies policies={reading.policies} outlet={outlet} pages={policyPages} onRead={onReadPolicy} />
    </article>
  )
}

function Authors(props: { authors: Author[]; page: PageKind; history: HistoryNote | undefined; onReveal: Reveal }) {
  const { authors, page, history, onReveal } = props
  if (authors.length === 0) return <Nobody page={page} />
  const indexed = authors.map((author, index) => (
    <AuthorLine key={`${index} ${author.name}`} {...{ author, index, history, onReveal }} />
  ))
  const cut = indexed.length > MANY_AUTHORS ? FIRST_AUTHORS : indexed.length
  return (
    <>
      <ul class="authors">{indexed.slice(0, cut)}</ul>
      {cut < indexed.length && (
        <details class="more">
          <summary>{plural('popup_authors_more', indexed.length - cut)}</summary>
          <ul class="authors">{indexed.slice(cut)}</ul>
        </details>
      )}
    </>
  )
}

const NO_ARTICLE = { listing: 'popup_page_listing', policy: 'popup_page_policy', other: 'popup_page_other' } as const

/** That an article names nobody is a finding; that a list of articles does is none. */
function Nobody({ page }: { page: PageKind }) {
  if (page !== 'article') return <p class="nobody">{t(NO_ARTICLE[page])}</p>
  return (
    <div class="nobody">
      <Mark name="author" />
      <p class="name">{t('popup_nobody')}</p>
      <p>{t('popup_nobody_more')}</p>
    </div>
  )
}

function AuthorLine(props: { author: Author; index: number; history: HistoryNote | undefined; onReveal: Reveal }) {
  const { author, index, history, onReveal } = props
  return (
    <li class="line">
      <Mark name="author" />
      <p>
        {index === 0 && <span class="lead">{t('popup_by')} </span>}
        <bdi class="name">{author.name}</bdi>
      </p>
      {author.credentials && (
        <p class="credentials">
          <bdi>{author.credentials}</bdi>
        </p>
      )}
      <OtherPieces author={author} history={history} />
      <ClaimEvidence claim={author.name} items={itemsOf('author', index, author.evidence)} onReveal={onReveal}>
        {author.url && <OutLink url={author.url}>{t('popup_author_page')}</OutLink>}
      </ClaimEvidence>
    </li>
  )
}

function OutletLine({
  outlet,
  onReveal,
  onReadTrust,
  address,
  children,
}: {
  outlet: Outlet
  onReveal: Reveal
  onReadTrust: ReadTrust | undefined
  address: OutletAddress | undefined
  children: ComponentChildren
}) {
  return (
    <div class="line">
      <Mark name="outlet" />
      <p>
        <span class="lead">{t('popup_published_by')} </span>
        <bdi class="name">{outlet.name}</bdi>
        <Domain domain={address?.shown ?? outlet.domain} name={outlet.name} />
      </p>
      {outlet.owner && <p class="lead">{t('popup_owned_by', isolate(outlet.owner))}</p>}
      {outlet.memberships && outlet.memberships.length > 0 && (
        <p class="lead">{t('popup_member_of', list(outlet.memberships.map(isolate)))}</p>
      )}
      <ClaimEvidence claim={outlet.name} items={itemsOf('outlet', 0, outlet.evidence)} onReveal={onReveal} />
      {children}
      <OutletStanding {...{ outlet, onReadTrust, address }} />
    </div>
  )
}

const HOW = {
  wire: 'popup_origin_wire',
  republished: 'popup_origin_republished',
  translated: 'popup_origin_translated',
  provided: 'popup_origin_provided',
} as const

function OriginLine({
  origin,
  index,
  onReveal,
  children,
}: {
  origin: Origin
  index: number
  onReveal: Reveal
  children: ComponentChildren
}) {
  return (
    <div class="line">
      <Mark name="origin" />
      <p>
        <span class="lead">{t(HOW[origin.how])} </span>
        <bdi class="name">{origin.name}</bdi>
        <Domain domain={origin.domain} name={origin.name} />
      </p>
      <ClaimEvidence claim={origin.name} items={itemsOf('origin', index, origin.evidence)} onReveal={onReveal} />
      {children}
    </div>
  )
}

/** The domain after a name, unless the name is the domain. */
function Domain({ domain, name }: { domain: string | undefined; name: string }) {
  if (!domain || domain === name.toLowerCase()) return null
  return (
    <span class="lead">
      {' · '}
      <bdi>{domain}</bdi>
    </span>
  )
}

function Dates({ dates: { published, modified } }: { dates: Reading['dates'] }) {
  const parts = []
  if (published) {
    parts.push(
      <time key="published" dateTime={published}>
        {t('popup_published', isolate(dayOf(published)))}
      </time>,
    )
  }
  // A change on the day of publication is no news.
  if (modified && modified.slice(0, 10) !== published?.slice(0, 10)) {
    if (parts.length > 0) parts.push(' · ')
    parts.push(
      <time key="modified" dateTime={modified}>
        {t(published ? 'popup_modified' : 'popup_modified_only', isolate(dayOf(modified)))}
      </time>,
    )
  }
  return parts.length > 0 ? <p class="dates">{parts}</p> : null
}
