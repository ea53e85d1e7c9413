/**
 * Journeys in stock Firefox, one file a subject: what is seen to work in Chromium is seen to work here. Prints a line a
 * check, and how many passed and failed. `node e2e/firefox/journey.mjs sites options` makes only these, `--short` those of
 * `npm test`; with TIMES=1 it says how long each took.
 */
import { Newsstand } from '../newsstand.mjs'
import { startFirefox } from './firefox.mjs'

/** The long ones first: two browsers take them in turn, beside each other. */
const SUBJECTS = [
  'hostile',
  'storage',
  'placing',
  'language',
  'popup',
  'history',
  'stopped',
  'links',
  'life',
  'addresses',
  'copy',
  'sites',
  'badge-journeys',
  'options',
  'policies',
  'lists',
  'welcome',
  'asked',
  'managed',
]
/** What readers do most; the rest takes too long for every run of `npm test`. */
const SHORT = ['popup', 'links', 'copy', 'sites', 'options', 'lists', 'managed']
/** Hosts outside of `.example` of which journeys speak. */
const HOSTS = ['m\u0430\u0440express.ma', 'hafen-m\u00fcnde.ma', 'www.afp.com'].map(
  (name) => new URL(`http://${name}`).hostname,
)

let passed = 0
let failed = 0
const took = (since) => (process.env.TIMES ? ` (${((performance.now() - since) / 1000).toFixed(1)} s)` : '')

/** Makes the journeys of a subject. */
async function make(subject, firefox, newsstand) {
  const started = performance.now()
  const { default: journeys, isHere = true } = await import(`./${subject}.mjs`)
  if (!isHere) return
  newsstand.answers.clear()
  newsstand.asked.length = 0
  /** One check: `work` throws where it fails. Afterwards, what it has opened is closed, unless it is to `stay`. */
  const check = async (says, work, { stay = false } = {}) => {
    const since = performance.now()
    try {
      await work()
      passed++
      console.log(`ok      ${subject}: ${says}${took(since)}`)
    } catch (error) {
      failed++
      console.log(`not ok  ${subject}: ${says}: ${process.env.TIMES ? error.stack : error.message}`)
    }
    // Without a browser there is nothing to go on with.
    if (!firefox.browser.connected) throw new Error('Firefox is gone')
    if (!stay) await firefox.tidy()
  }
  const at = (site, path) => `http://${site.includes('.') ? site : `${site}.example`}:${newsstand.port}${path}`
  const key = (site, path) => new URL(at(site, path)).href.slice('http://'.length)
  const answer = (site, path, how) => newsstand.answers.set(key(site, path), how)
  const unanswer = (site, path) => newsstand.answers.delete(key(site, path))
  await firefox.begin()
  await journeys({ firefox, check, at, answer, unanswer, asked: newsstand.asked })
  await check('nothing of ours threw, and no other host was asked', async () => {
    const faults = await firefox.faults()
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })
  if (process.env.TIMES) console.log(`        ${subject}${took(started)}`)
}

const asked = process.argv.slice(2)
const wanted = asked.includes('--short') ? SHORT : asked.length > 0 ? asked : SUBJECTS
const subjects = SUBJECTS.filter((name) => wanted.includes(name))

/** One browser: takes the next subject, until there is none. */
async function lane() {
  const newsstand = await Newsstand.open()
  let firefox
  try {
    firefox = await startFirefox(HOSTS)
    for (let next = subjects.shift(); next; next = subjects.shift()) await make(next, firefox, newsstand)
  } catch (error) {
    failed++
    console.log(`not ok  ${error.stack}`)
  } finally {
    await firefox?.close()
    await newsstand.close()
  }
}

await Promise.all(subjects.length > 1 ? [lane(), lane()] : [lane()])
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
