/** Who published the page: every witness's claim, settled by precedence, agreement and the address. */
import { type Context, cite } from '../evidence.ts'
import { type Conflict, type Evidence, LIMITS, type Outlet } from '../types.ts'
import { isPlatformName, platformOf } from './platform.ts'
import { settleName } from './settle.ts'
import { findStanding } from './standing.ts'
import { outletClaims } from './witnesses.ts'

/** Evidence shown for a name, at most. */
const MOST_EVIDENCE = 4
/** Labels of hosts that name no outlet. */
const NO_NAME =
  /^(?:www\d?|m|mobile|amp|en|de|fr|es|it|news|blogs?|com?|org|net|ac|gov|edu|or|ne|web|archive?s?|beta|old|new|php|cms|edition|magazine?|p|posts?|pulse)$/

export function findOutlet(context: Context): { outlet: Outlet; conflicts: Conflict[] } {
  const { survey } = context
  const host = survey.url.hostname.toLowerCase().replace(/^www\d?\./, '')
  const platform = platformOf(host, survey.url.pathname, survey.meta)
  const labels = labelsOf(host, platform ? survey.url.pathname : '')
  const claims = outletClaims(context, survey.masthead, labels).filter(
    ({ name }) => !platform || !isPlatformName(name, platform),
  )
  const settled = settleName(claims, labels, host)
  const name = settled?.name ?? fromHost(host, platform)
  const evidence: Evidence[] = []
  for (const claim of settled?.claims ?? [])
    if (evidence.length < MOST_EVIDENCE && !evidence.some(({ rule }) => rule === claim.evidence.rule))
      evidence.push(claim.evidence)
  if (evidence.length === 0) evidence.push(cite(context, 'link', 'outlet/domain', host || 'file'))
  const outlet: Outlet = { name: name.slice(0, LIMITS.name), domain: host.slice(0, 253), evidence }
  if (platform && !isPlatformName(name, platform)) outlet.platform = platform
  const { owner, entity, memberships, evidence: stands } = findStanding(context, name)
  if (owner) outlet.owner = owner
  if (entity) outlet.entity = entity
  if (memberships) outlet.memberships = memberships
  evidence.push(...stands.slice(0, LIMITS.evidence - evidence.length))
  return { outlet, conflicts: [] }
}

/**
 * The parts of a host that may spell a name, letters and digits only; on a platform, the first of the path as well
 * ("/the-pier/…").
 */
function labelsOf(host: string, path: string): string[] {
  return [...host.split('.').slice(0, -1), path.split('/')[1] ?? '']
    .filter((label) => !NO_NAME.test(label) && !label.startsWith('@'))
    .map((label) => label.replace(/[^a-z0-9]/g, ''))
    .filter((label) => label.length > 1)
}

/** "some-paper.co.uk" → "Some Paper"; on a platform's own host, the platform; an address that says nothing stays itself. */
function fromHost(host: string, platform: string | undefined): string {
  const labels = host.split('.')
  if (platform && (labels.length < 3 || /^(?:blog|sites)\./.test(host))) return platform
  const last = labels[labels.length - 2]
  const main = platform ? labels[0] : labels.length > 2 && last && last.length <= 3 ? labels[labels.length - 3] : last
  if (!main || /^\d+$/.test(main)) return host || 'this file'
  return main
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
