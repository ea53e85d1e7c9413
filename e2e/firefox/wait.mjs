/** Waiting for states, never for time. */
import { isDeepStrictEqual } from 'node:util'

/** Asks again until it is so. What throws is not so yet. */
export async function poll(ask, what = 'Waited in vain', patience = 20_000) {
  const end = Date.now() + patience
  for (;;) {
    let why = ''
    try {
      if (await ask()) return
    } catch (error) {
      why = `: ${error.message}`
    }
    if (Date.now() > end) throw new Error(`${what}${why}`)
    await new Promise((done) => setTimeout(done, 25))
  }
}

/** Asks again until the answer is this. */
export async function becomes(ask, expected) {
  let got
  const is = async () => {
    got = await ask()
    return isDeepStrictEqual(got, expected)
  }
  await poll(is).catch(({ message }) => {
    throw new Error(`${message}. Got ${JSON.stringify(got)?.slice(0, 600)}, not ${JSON.stringify(expected)}`)
  })
}
