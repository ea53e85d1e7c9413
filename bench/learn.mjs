/** Logistic regression over named signs, with a prior that pulls every weight towards what is expected of it. No randomness. */

/** How strongly weights are pulled to what is expected; signs that are seen seldom stay there. */
const PRIOR = 2.5
const ROUNDS = 400
const STEP = 0.08

/**
 * `rows`: `{ signs: string[], number?, right: boolean, weight }`; `number` is a measure that counts by the sign "first".
 * `expected`: sign → weight before anything was seen; 0 for the rest. Returns sign → weight in log-odds, with `bias`. Signs seen fewer than 4 times get none.
 */
export function learn(rows, expected = {}) {
  const seen = new Map()
  for (const { signs } of rows) for (const sign of new Set(signs)) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const names = [
    'bias',
    'first',
    ...new Set([...Object.keys(expected), ...[...seen].filter(([, n]) => n >= 4).map(([sign]) => sign)]),
  ].filter((name, i, all) => all.indexOf(name) === i)
  const index = new Map(names.map((name, i) => [name, i]))
  const inputs = rows.map(({ signs, number }) => ({
    on: [0, ...new Set(signs.map((sign) => index.get(sign)).filter((i) => i !== undefined))],
    number: number ?? 0,
  }))
  const home = names.map((name) => expected[name] ?? 0)
  const w = Float64Array.from(home)
  const m = new Float64Array(names.length)
  const v = new Float64Array(names.length)
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  for (let round = 1; round <= ROUNDS; round++) {
    const g = new Float64Array(names.length)
    inputs.forEach(({ on, number }, r) => {
      let x = w[1] * number
      for (const i of on) x += w[i]
      const error = (1 / (1 + Math.exp(-x)) - (rows[r].right ? 1 : 0)) * rows[r].weight
      for (const i of on) g[i] += error
      g[1] += error * number
    })
    for (let i = 0; i < w.length; i++) {
      const slope = (g[i] + (i > 1 ? PRIOR * (w[i] - home[i]) : 0)) / total
      m[i] = 0.9 * m[i] + 0.1 * slope
      v[i] = 0.999 * v[i] + 0.001 * slope * slope
      w[i] -= (STEP * (m[i] / (1 - 0.9 ** round))) / (Math.sqrt(v[i] / (1 - 0.999 ** round)) + 1e-8)
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, w[i]]))
}
