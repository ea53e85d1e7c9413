/** The names in one segment of a byline: what stands between bars, dashes and the like. */
import type { Words } from '../languages/words.ts'
import { agencyNamed } from '../origins/agencies.ts'
import { hasGivenName } from './given-names.ts'
import { cutIntroducer, isDate, isRole, isTitle, opensRole, withoutPreposition } from './introducers.ts'
import { isPost, judgeName, type Name } from './names.ts'
import { nameKey } from './same-name.ts'

/** Names in one segment: parts between commas and conjunctions, until something that is none. */
export function namesIn(
  segment: string,
  words: Words,
  loose: boolean,
  outlet: string,
  confirmed: (name: string) => boolean,
): { names: Name[]; rest?: string } {
  const names: Name[] = []
  const inverted = segment.match(/^(\p{Lu}[\p{L}'’-]+),\s{1,9}(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.]*)?)$/u)
  if (inverted && loose) {
    const name = judgeName(`${inverted[2]} ${inverted[1]}`, words, loose)
    if (
      name?.kind === 'person' &&
      !isTitle(inverted[2] as string, words) &&
      nameOf(inverted[2] as string, words, loose, outlet)?.kind !== 'organization'
    )
      return { names: [name] }
  }
  const parts = segment.split(/\s{0,9}[,،、，]\s{0,9}/)
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p] as string
    if (!part) continue
    if (isDate(part, words) && /\d/.test(part)) {
      const head = part
        .replace(/\s?\S{0,12}\d.*$/s, '')
        .replace(/\s{1,9}\S{1,40}$/, (word) =>
          words.dates.has(word.trim().toLowerCase().replace('.', '')) ? '' : word,
        )
      for (const piece of splitAnd(withoutAnd(head, words), words)) {
        const name = nameOf(piece, words, loose, outlet)
        if (name?.name.includes(' ') || name?.agency) names.push(name)
      }
      break
    }
    const reports = REPORTS.test(part) ? part : undefined
    if (reports) {
      names.push({ name: reports, kind: 'organization', form: 0.7 })
      continue
    }
    const pieces = splitAnd(withoutAnd(part, words), words)
    let ok = 0
    for (const piece of pieces) {
      // "Jane Doe (text) and John Roe (photos)": what each of them did.
      if (isOfRole(piece, words)) {
        ok++
        continue
      }
      const found =
        personAndAgency(piece, words, loose) ??
        knownWithin(piece, words, confirmed) ??
        nameOf(piece, words, loose, outlet)
      if (!found) break
      // "Jane Doe, Redaktion Lokales", "Jane Doe, Harbour Post": where she works. "… and Harbour Post" signs with her.
      if (p > 0 && pieces.length === 1 && pieces[0] === part && worksAt(names, [found].flat()))
        return { names: [...dropTitles(names, words), ...agenciesIn(parts.slice(p))], rest: parts.slice(p).join(', ') }
      names.push(...[found].flat())
      ok++
    }
    if (ok < pieces.length) {
      if (ok > 0) {
        const brand = part.includes('&') ? judgeBrand(part) : undefined
        if (brand) names.splice(-ok, ok, brand)
        break
      }
      // "Bank of America and Co": a conjunction inside one name.
      const whole = pieces.length > 1 ? judgeName(part, words, loose) : undefined
      if (whole) {
        names.push(whole)
        continue
      }
      if (names.length > 0)
        return { names: [...dropTitles(names, words), ...agenciesIn(parts.slice(p))], rest: parts.slice(p).join(', ') }
      break
    }
  }
  return { names: dropTitles(names, words) }
}

/** "Jane Doe, Harbour Post, ČTK", "Jane Doe, Leeds, (AFP)": agencies that sign behind where she works. */
function agenciesIn(parts: string[]): Name[] {
  const out: Name[] = []
  for (const part of parts.slice(0, 6)) {
    const name = part.replace(/^\(([^()]{2,20})\)$/, '$1')
    if (isWire(name)) out.push({ name, kind: 'organization', form: 0.9, agency: true })
  }
  return out
}

/** Other outlets lend their texts too, but behind a name they are where somebody works: "Jane Doe, Harbour Post". */
export const isWire = (name: string) => agencyNamed(name, true)?.kind === 'agency'

/** "Staff and news service reports": one unit. */
const REPORTS =
  /^(?:(?:local|our|\p{Lu}[\p{L}.'’-]{1,20}) ){0,3}(?:staff|wires?|(?:news |wire )?(?:services?|agenc(?:y|ies)))(?: writers?)? and (?:staff|wires?|(?:news |wire )?(?:services?|agenc(?:y|ies))) reports$/iu

/** "John Roe (photos)". */
function isOfRole(piece: string, words: Words): boolean {
  const role = piece.match(/\(([^()]{3,30})\)?$/)?.[1]
  return role !== undefined && !words.by.has(role.toLowerCase()) && isRole(role, words)
}

const worksAt = ([first]: Name[], [next]: Name[]) =>
  first?.kind === 'person' && first.name.includes(' ') && next?.kind === 'organization' && !next.agency

/** A later "name" that is a job title or a place is none ("Jane Doe, Senior Editor"). */
function dropTitles(names: Name[], words: Words): Name[] {
  const first = names[0]
  const full = first?.name.includes(' ') ?? false
  return names.filter((name, i) => {
    if (i === 0) return true
    if (name.agency) return true
    if (name.kind === 'organization')
      return (
        !isTitle(name.name.slice(name.name.lastIndexOf(' ') + 1), words) &&
        !(full && first?.kind === 'person' && STAFF.test(name.name))
      )
    // "…, journaliste aux transports": words in small letters beside a name in capitals.
    if (first && /\p{Lu}/u.test(first.name) && /^[\p{Ll}\s'’-]+$/u.test(name.name) && name.name.includes(' '))
      return false
    return !isTitle(name.name, words) && !(full && !name.name.includes(' ') && /^[\p{Script=Latin}]/u.test(name.name))
  })
}

/** "Jane Doe, Courier Staff": where she works. */
export const STAFF = /\b(?:staff|writers?|reporters?|correspondents?|contributors?)$/i

/** "Keys & i": an ampersand within a brand. */
function judgeBrand(part: string): Name | undefined {
  return /^\p{L}[\p{L}\s]{1,30}\s&\s\p{L}{1,20}$/u.test(part)
    ? { name: part, kind: 'organization', form: 0.6 }
    : undefined
}

/** ", and Jane Doe": the conjunction behind a comma. */
export function withoutAnd(part: string, words: Words): string {
  const space = part.indexOf(' ')
  const first = part.slice(0, space).toLowerCase()
  return space > 0 && (first === '&' || (words.and.has(first) && part.slice(0, space) === first))
    ? part.slice(space + 1)
    : part
}

function splitAnd(part: string, words: Words): string[] {
  const tokens = part.split(/(\s{1,9}|\s{0,9}[&+＆]\s{0,9})/)
  const out: string[] = []
  let at = ''
  for (const token of tokens) {
    const plain = token.trim().toLowerCase()
    if (
      at.trim() &&
      (plain === '&' ||
        plain === '+' ||
        plain === '＆' ||
        (words.and.has(plain) && plain !== 'y' && plain !== 'e' && plain !== 'i') ||
        (/^[yei]$/.test(plain) && words.and.has(plain) && token === plain))
    ) {
      out.push(at.trim())
      at = ''
    } else at += token
  }
  if (at.trim()) out.push(at.trim())
  const single = out.flatMap(splitJoined)
  // "編集委員 水野": the post is none of the names.
  return single.length > out.length ? single.filter((one) => !words.titles.has(one)) : single
}

/** Arabic and Hebrew write "and" onto the next word; Chinese puts spaces between names of three characters. */
function splitJoined(part: string): string[] {
  const tokens = part.split(' ')
  if (tokens.length > 1 && tokens.every((token) => /^\p{Script=Han}{3,4}$/u.test(token))) return tokens
  if (tokens.length < 4 || tokens.length > 8 || !/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(part)) return [part]
  for (let i = 2; i < tokens.length - 1; i++)
    if (/^[وו]\p{L}{2}/u.test(tokens[i] as string))
      return [tokens.slice(0, i).join(' '), [(tokens[i] as string).slice(1), ...tokens.slice(i + 1)].join(' ')]
  return [part]
}

/** An agency by its letters, or agencies as such. */
const AGENCY = /^(?:\p{Lu}{2,6}|Agencias|Agências|Agences|Agenzie|Agenturen|Agencies)$/u

/** "Jane Doe The Associated Press": a person, and the agency that she works for. */
function personAndAgency(piece: string, words: Words, loose: boolean): Name[] | undefined {
  const tokens = (cutIntroducer(piece, words) ?? piece).split(' ')
  const [first, second] = tokens
  // "EFE Bilbao": the agency, and where it reports from.
  if (tokens.length === 2 && first && second && /^\p{Lu}\p{Ll}{2,}$/u.test(second)) {
    const agency = AGENCY.test(first) ? judgeName(first, words, true) : undefined
    if (agency?.agency && !words.desks.has(second.toLowerCase()) && !isTitle(second, words)) return [agency]
  }
  for (let i = 2; i < tokens.length && tokens.length < 9; i++) {
    const agency = judgeName(tokens.slice(i).join(' '), words, true)
    const person = agency?.agency ? judgeName(tokens.slice(0, i).join(' '), words, loose) : undefined
    if (agency && person?.kind === 'person') return [person, agency]
  }
  return undefined
}

/** "Jane Doe Parliamentary Correspondent", where the page's data knows Jane Doe. */
function knownWithin(piece: string, words: Words, confirmed: (name: string) => boolean): Name | undefined {
  const tokens = (cutIntroducer(piece, words) ?? piece).split(' ')
  if (tokens.length < 3 || tokens.length > 12 || confirmed(piece)) return undefined
  for (let i = Math.min(5, tokens.length - 1); i > 1; i--) {
    const part = tokens.slice(0, i).join(' ')
    if (confirmed(part)) return judgeName(part, words, true)
  }
  return undefined
}

/** "Bishop Jane Doe", "Rechtsanwalt Max Muster": what somebody is, before a full name. */
function withoutOffice(text: string, words: Words): string {
  const tokens = text.split(' ')
  let i = 0
  while (i < 2 && tokens.length - i > 2 && words.before.has((tokens[i] as string).toLowerCase().replace('.', ''))) i++
  return tokens.slice(i).join(' ')
}

/** "Harbour Post Jane Doe": the outlet in an element of its own, before who writes for it. */
function withoutOutlet(text: string, words: Words, outlet: string): string {
  if (outlet.length < 3 || !text.toLowerCase().startsWith(`${outlet.toLowerCase()} `)) return text
  const rest = text.slice(outlet.length + 1)
  const name = judgeName(rest, words, false)
  return name?.kind === 'person' && name.form >= 0.85 && !isTitle(rest, words) ? rest : text
}

function endsInDesk(token: string, words: Words): boolean {
  for (const desk of words.desks) if (desk.length > 1 && token.endsWith(desk)) return true
  return false
}

/** One name, with place, outlet or title behind it cut off: "Jane Doe in Berlin", "Jane Doe Senior Reporter". */
function nameOf(piece: string, words: Words, loose: boolean, outlet: string): Name | undefined {
  let text = withoutPreposition(cutIntroducer(piece, words) ?? piece)
  if (opensRole(text, words) || isPost(text, outlet)) return undefined
  // Whatever words an outlet is called by, it may sign: "Recipe by What the Tide Brought".
  if (outlet && loose && nameKey(text) === nameKey(outlet))
    return { name: text, kind: hasGivenName(text) ? 'person' : 'organization', form: 0.7 }
  // "Jane Doe (press officer of the union)": who she is, not what she is called.
  text = text.match(/^([^()]{4,60})\s\([^()]{2,90}\)?$/)?.[1] ?? text
  // "苔蘚小姐 (mossgirl88) 發表在 …": a pen name and its account.
  text = text.match(/^(\p{Script=Han}{2,8})\s?\([\w.-]{3,30}\)/u)?.[1] ?? text
  // "لندن: كريم": where scripts have no capitals a place stands before the reporter as well.
  if (/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text))
    text = text.replace(/^[^:]{2,20}:\s{0,3}(?=\S{2,20}\s\S)/u, '')
  text = withoutOffice(withoutOutlet(text, words, outlet), words)
  const tokens = text.split(' ')
  // "한들신문 도윤슬": the outlet before its reporter. "한가람 기자", "水野遥斗 記者": the post behind the name.
  if (tokens.length > 1 && /^[\p{Script=Han}\p{Script=Hangul}]/u.test(text) && endsInDesk(tokens[0] as string, words))
    return nameOf(tokens.slice(1).join(' '), words, true, outlet)
  if (tokens.length > 1 && !/\p{Script=Latin}/u.test(text)) {
    if (words.titles.has(tokens[tokens.length - 1] as string))
      return nameOf(tokens.slice(0, -1).join(' '), words, true, outlet)
    if (words.titles.has(tokens[0] as string)) return nameOf(tokens.slice(1).join(' '), words, true, outlet)
  }
  for (let i = 1; i < tokens.length; i++) {
    const plain = (tokens[i] as string).toLowerCase().replace(/[.:]$/, '')
    if (
      (words.place.has(plain) && tokens[i] === plain) ||
      /^(?:for|für|pour|para|per|voor|of|vom)$/.test(tokens[i] as string) ||
      // "Jane Doe via Harbour Radio", but "AFP via" a picture library.
      (i > 1 && tokens[i] === 'via') ||
      (i > 1 && /^(?:For|Für|Pour|Para|Voor)$/.test(tokens[i] as string))
    ) {
      text = tokens.slice(0, i).join(' ')
      break
    }
    if (i >= 2 && words.titles.has(plain)) {
      const person = judgeName(tokens.slice(0, i).join(' '), words, loose)
      if (person) return person
    }
  }
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  // "Sports Desk" is a desk, though "sports" stands in titles.
  if (isTitle(text, words) && text.includes(' ') && !words.desks.has(last)) {
    // "Reporter Jane Doe", "von Chefredakteur Max Muster": the title stands before the name.
    let i = 0
    while (i < 3 && i < tokens.length - 1 && isTitle(tokens[i] as string, words)) i++
    const after = i > 0 ? judgeName(tokens.slice(i).join(' '), words, loose) : undefined
    if (after?.kind === 'person' && (after.name.includes(' ') || !/\p{Script=Latin}/u.test(after.name))) return after
    return undefined
  }
  if (outlet && text.length > outlet.length + 4 && text.toLowerCase().endsWith(outlet.toLowerCase())) {
    const without = text.slice(0, -outlet.length).replace(/[\s,(–-]{1,20}$/, '')
    const name = judgeName(without, words, loose)
    if (name?.name.includes(' ')) return name
  }
  return judgeName(text, words, loose)
}
