/**
 * The text of a report on a wrong reading. It is made on the reader's machine, for the reader to look at and change;
 * nothing here sends anything.
 */
import { citedUrl } from '../citations/address.ts'
import type { TabState } from '../messages/contract.ts'
import type { Evidence, Reading } from '../reading/types.ts'
import type { FactSaid } from '../sources/types.ts'

/** States of a page about which there is something to report. */
export type ReportableState = Extract<TabState, { status: 'read' | 'no-article' | 'failed' }>

/** A fact that came with the extension, and the domain of which it is said. */
export interface DisputedFact {
  status: 'fact'
  domain: string
  fact: FactSaid
}

export type Reportable = ReportableState | DisputedFact

export function isReportable(state: TabState | undefined): state is ReportableState {
  return state?.status === 'read' || state?.status === 'no-article' || state?.status === 'failed'
}

export interface Report {
  text: string
  /** The page's address, without traces of the reader; empty for what is no web page. */
  address: string
  /** What the issue is called; undefined for a page's reading, which is called by its address. */
  title?: string
  /** Where in the text the reader's own words go, in characters. */
  caret: number
}

/** Most characters of one quote, and most lines of evidence: a report is for reading. */
const QUOTE = 200
const LINES = 120

/**
 * `prompt`: the question that the reader answers, in the reader's language. What was read follows in the project's own
 * terms, indented by four spaces: trackers show such lines as they are, whatever a page has put into them.
 */
export function reportOf(state: Reportable, prompt: string, version: string): Report {
  return state.status === 'fact' ? ofFact(state, prompt, version) : ofPage(state, prompt, version)
}

/** Which page the reader came from is no matter of the fact's, and stays out. */
function ofFact({ domain, fact }: DisputedFact, prompt: string, version: string): Report {
  const { name, nature, country, source, checked } = fact
  const lines = [
    line(`${name}: ${[nature, country].filter(Boolean).join(', ')}`),
    line(`  source: ${source}`),
    line(`  looked up: ${checked}`),
  ]
  const head = `${prompt}\n`
  return {
    text: `${head}\n\nSmallprint ${version} says of ${domain}:\n\n${indented(lines)}\n`,
    address: '',
    title: `Disputed fact: ${name}`,
    caret: head.length,
  }
}

function ofPage(state: ReportableState, prompt: string, version: string): Report {
  const lines = state.status === 'read' ? ofReading(state.reading) : ofState(state)
  const shown = lines.length > LINES ? [...lines.slice(0, LINES), `(${lines.length - LINES} more lines)`] : lines
  const head = `${prompt}\n`
  return {
    text: `${head}\n\nSmallprint ${version} read:\n\n${indented(shown)}\n`,
    address: citedUrl(state.status === 'read' ? state.reading : { url: state.url }),
    caret: head.length,
  }
}

const indented = (lines: string[]) => lines.map((line) => `    ${line}`).join('\n')

function ofState(state: Exclude<ReportableState, { status: 'read' }>): string[] {
  return state.status === 'failed' ? ['failed', line(`  ${state.reason}`)] : ['no article']
}

function ofReading(reading: Reading): string[] {
  const { page, label, lang, authors, outlet, origins, caveats, conflicts, dates } = reading
  return [
    [page, label, lang].filter(Boolean).join(', '),
    ...(authors.length === 0 ? ['author: none'] : []),
    ...authors.flatMap(({ name, kind, confidence, evidence }) =>
      claim('author', `${name} (${kind}, ${confidence.toFixed(2)})`, evidence),
    ),
    ...claim('outlet', outlet.name, outlet.evidence),
    ...(origins.length === 0 ? ['origin: none'] : []),
    ...origins.flatMap(({ name, how, evidence }) => claim('origin', `${name} (${how})`, evidence)),
    ...(caveats.length === 0 ? ['caveat: none'] : []),
    ...caveats.flatMap(({ kind, scope, evidence }) => claim('caveat', `${kind} (${scope})`, evidence)),
    ...conflicts.flatMap(({ about, claims }) => [
      `conflict: ${about}`,
      ...claims.map(({ value, evidence }) => line(`  ${value} – ${witness(evidence)}`)),
    ]),
    line(`published: ${dates.published ?? 'unknown'}`),
  ]
}

const claim = (what: string, value: string, evidence: Evidence[]) => [
  line(`${what}: ${value}`),
  ...evidence.map((one) => line(`  ${witness(one)}`)),
]

const witness = ({ rule, witness: kind, quote }: Evidence) => `${rule} (${kind}): ${shortened(quote)}`

const shortened = (quote: string) => ([...quote].length > QUOTE ? `${[...quote].slice(0, QUOTE).join('')} …` : quote)

/** One line, whatever stands in the page's text; its own indent stays. */
const line = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')

/** The report as it is copied or opened: the address first, where the reader leaves it in. */
export function reportBody(text: string, address: string): string {
  return address ? `Page: ${address}\n\n${text.trim()}\n` : `${text.trim()}\n`
}

/** GitHub answers no address of more than 8191 bytes. */
export const MOST_URL = 7500
const CUT = '\n\n(…)\n'

/**
 * The address of the tracker's form for a new issue, filled in. `tracker`: address of the issues' list. What does not
 * fit is cut off at the end, and `cut` says so. Without a `title` it is called by the address.
 */
export function issueUrl(
  tracker: string,
  address: string,
  text: string,
  title = titleOf(address),
): { url: string; cut: boolean } {
  const whole = wellFormed(reportBody(text, address))
  const urlOf = (body: string) => `${tracker}/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`
  if (urlOf(whole).length <= MOST_URL) return { url: urlOf(whole), cut: false }
  const room = MOST_URL - urlOf(CUT).length
  let [kept, length] = ['', 0]
  // By whole characters: half of one cannot be encoded.
  for (const char of whole) {
    length += encodeURIComponent(char).length
    if (length > room) break
    kept += char
  }
  return { url: urlOf(kept + CUT), cut: true }
}

function titleOf(address: string): string {
  const host = address && URL.canParse(address) ? new URL(address).hostname : ''
  return host ? `Wrong reading: ${host.slice(0, 100)}` : 'Wrong reading'
}

/** Without halves of characters, which cannot be part of an address. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')
