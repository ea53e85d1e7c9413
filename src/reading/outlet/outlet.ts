/** Who published the page: structured data bound to the piece, site name, title suffix, copyright line, domain. */
import { nameKey } from '../authors/names.ts'
import { type Context, cite } from '../evidence.ts'
import { deref, letters, textOf, typesOf } from '../survey/metadata.ts'
import { fold } from '../survey/walk.ts'
import { Mark, type Survey } from '../survey.ts'
import { type Conflict, type Evidence, LIMITS, type Outlet } from '../types.ts'

interface Candidate {
  name: string
  weight: number
  evidence: Evidence
}

export function findOutlet(context: Context): { outlet: Outlet; conflicts: Conflict[] } {
  const { survey } = context
  const host = survey.url.hostname.toLowerCase().replace(/^www\d?\./, '')
  const candidates: Candidate[] = []
  const add = (raw: string | undefined, weight: number, witness: Evidence['witness'], rule: string, quote = raw) => {
    const name = raw ? cleanOutlet(raw) : undefined
    if (name && quote) candidates.push({ name, weight, evidence: cite(context, witness, `outlet/${rule}`, quote) })
  }
  const { meta } = survey
  const piece = meta.piece
  add(
    piece && textOf(deref(Array.isArray(piece.publisher) ? piece.publisher[0] : piece.publisher, meta)),
    5,
    'json-ld',
    'publisher',
  )
  add(meta.metas.get('og:site_name')?.[0], 4.6, 'meta', 'site-name')
  add(meta.metas.get('application-name')?.[0], 3, 'meta', 'site-name')
  for (const key of ['citation_publisher', 'dc.publisher', 'publisher', 'copyright', 'apple-mobile-web-app-title'])
    add(meta.metas.get(key)?.[0], 2, 'meta', 'site-name')
  for (const thing of meta.things.slice(0, 60)) {
    if (typesOf(thing).some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type)))
      add(textOf(thing.name), typesOf(thing).includes('WebSite') ? 2.6 : 2, 'json-ld', 'publisher')
  }
  for (const suffix of titleParts(survey)) add(suffix, 2.4, 'meta', 'title', meta.title)
  textCandidates(context, candidates)

  const domainName = host
    .split('.')
    .slice(0, -1)
    .map((label) => label.replace(/[^a-z0-9]/g, ''))
    .filter((label) => label.length > 1)
  for (const one of candidates) {
    const plain = letters(one.name)
    // The name that the address spells is the outlet's own, not its group's.
    if (
      plain.length > 1 &&
      domainName.some(
        (label) => label === plain || (plain.length > 3 && (label.includes(plain) || plain.includes(label))),
      )
    )
      one.weight += 1.6
    if (initials(one.name).length > 1 && domainName.includes(initials(one.name))) one.weight += 1
    if (/\.(?:com|org|net|de|co\.uk|tv|at|ch|fr)$/i.test(one.name)) one.weight -= 0.8
    if (one.name.split(' ').length > 6) one.weight -= 1.5
    if (
      candidates.some(
        (other) =>
          other !== one && other.evidence.rule !== one.evidence.rule && nameKey(other.name) === nameKey(one.name),
      )
    )
      one.weight += 1
  }
  let best: Candidate | undefined
  for (const one of candidates) if (!best || one.weight > best.weight) best = one
  if (!best) {
    const name = fromHost(host)
    best = { name, weight: 0, evidence: cite(context, 'link', 'outlet/domain', host || 'file') }
  }
  const evidence = [best.evidence]
  for (const one of candidates)
    if (
      one !== best &&
      evidence.length < 4 &&
      nameKey(one.name) === nameKey(best.name) &&
      !evidence.some((other) => other.rule === one.evidence.rule)
    )
      evidence.push(one.evidence)
  return { outlet: { name: best.name.slice(0, LIMITS.name), domain: host.slice(0, 253), evidence }, conflicts: [] }
}

function cleanOutlet(raw: string): string | undefined {
  let name = fold(raw.slice(0, 300))
    .replace(
      /^(?:©|\(c\)|copyright)\s{0,9}(?:©\s{0,9})?(?:\d{4}(?:\s{0,9}[-–]\s{0,9}\d{4})?)?\s{0,9}(?:by\s{1,9})?/i,
      '',
    )
    .replace(/^@/, '')
  const slogan = name.split(/\s{1,9}[-–—|:]\s{1,9}|\s{0,9}\|\s{0,9}|:\s{1,9}/)
  if (slogan.length > 1 && (slogan[0] as string).length >= 2) name = slogan[0] as string
  name = name
    .replace(/^(?:home|startseite|homepage|welcome to)\s{1,9}/i, '')
    .replace(/[\s.,]{1,9}(?:all rights reserved.*)?$/i, '')
    .replace(/\s{1,9}(?:homepage|startseite)$/i, '')
  if (
    name.length < 2 ||
    name.length > 70 ||
    /^(?:home|homepage|startseite|index|news|blog|website|untitled|wordpress|my blog|article)$/i.test(name) ||
    /^https?:/.test(name)
  )
    return undefined
  return name
}

/** Parts of the title beside the headline: "Headline - Section - Outlet". The outermost first. */
function titleParts(survey: Survey): string[] {
  const title = survey.meta.title
  if (!title) return []
  const headline = letters(survey.blocks[survey.headline]?.text ?? survey.meta.metas.get('og:title')?.[0] ?? '')
  const parts = title
    .split(/\s{1,9}[-–—|·•:»«]{1,3}\s{1,9}|\s{0,9}[|｜»«]\s{0,9}|\s{1,9}::\s{1,9}/)
    .map((part) => part.trim())
  if (parts.length < 2) return []
  const other = parts.filter(
    (part) =>
      part.length > 1 &&
      part.length < 45 &&
      !(headline && (headline.includes(letters(part)) || letters(part).includes(headline))),
  )
  const last = parts[parts.length - 1]
  return other.sort((a, b) => Number(b === last) - Number(a === last)).slice(0, 2)
}

/** What the page's text calls its outlet: copyright line, "About X", "the views of X". */
function textCandidates(context: Context, candidates: Candidate[]): void {
  const { survey } = context
  const add = (raw: string, weight: number, rule: string, index: number) => {
    const name = cleanOutlet(raw)
    const block = survey.blocks[index]
    if (name && block && /^[\p{L}\p{N}]/u.test(name))
      candidates.push({
        name,
        weight,
        evidence: cite(context, 'text', `outlet/${rule}`, block.text.slice(0, 300), block),
      })
  }
  let seen = 0
  for (let i = survey.blocks.length - 1; i >= 0 && seen < 300; i--, seen++) {
    const block = survey.blocks[i]
    if (!block || block.text.length > 900) continue
    const copyright = block.text.match(
      /(?:©|\(c\)|copyright)\s{0,9}(?:©\s{0,9})?(?:by\s{1,9})?(?:\d{4}(?:\s{0,9}[-–]\s{0,9}\d{2,4})?)?,?\s{0,9}(?:by\s{1,9})?(\p{Lu}[^.,|©()\d]{1,50}?)(?=\s{0,9}(?:[.,|©()]|\d{4}|all rights|alle rechte|$))/iu,
    )
    if (copyright && !(block.marks & Mark.figure) && (block.marks & Mark.siteFooter || block.zone === 'after'))
      add(copyright[1] as string, 1.2, 'copyright', i)
    const about = block.text.match(
      /^(?:About|Über|À propos de?|Acerca de|Chi siamo)\s{1,9}(\p{Lu}[\p{L}\p{N}&.' ]{1,40}?)(?=\s{0,9}(?:[-–—|·•]|$))/u,
    )
    if (about && !/^(?:Us|The|This|Uns|Nous|Our|Me|Author)\b/.test(about[1] as string))
      add(about[1] as string, 1.5, 'about', i)
    const views = block.text.match(
      /\b(?:views|opinions|position|policy|policies) of (?:the )?(\p{Lu}[\p{L}\p{N}&.' ]{1,40}?)(?=[,.;]|\s(?:or|and|nor|its|as|staff|editors)\b)/u,
    )
    if (views && !/^(?:The|Our|Any|This|His|Her|All)\b/.test(views[1] as string))
      add(views[1] as string, 1.3, 'disclaimer', i)
    const guarantee = block.text.match(
      /(?:^|[,.]\s)(?:The )?(\p{Lu}[\p{L}\p{N}&.']{1,30}) (?:cannot|can not|does not|doesn't|makes no) (?:guarantee|accept|warrant|endorse|assume|take|make)/u,
    )
    if (guarantee && !/^(?:We|It|This|They|He|She|Author|Information)$/.test(guarantee[1] as string))
      add(guarantee[1] as string, 1, 'disclaimer', i)
  }
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase()
}

/** "some-paper.co.uk" → "Some Paper"; an address that says nothing stays itself. */
function fromHost(host: string): string {
  const labels = host.split('.')
  const main =
    labels.length > 2 && (labels[labels.length - 2] as string).length <= 3
      ? labels[labels.length - 3]
      : labels[labels.length - 2]
  if (!main || /^\d+$/.test(main)) return host || 'this file'
  return main
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
