import { awaitHealthy } from '../shared/health/await-healthy.ts'
import type { Measurement } from '../shared/health/measurement.ts'
import { createFixedPace, type Pace, usualInterval } from '../shared/health/pace.ts'
import { createRateDecider } from '../shared/health/rate-decider.ts'
import { createVirtualClock } from '../tests/fakes/virtual-clock.ts'
import { createRandom } from '../tests/fakes/random.ts'

const successes = 3
const second = 1_000
const answer = 5

/** Prints how soon a service that is ready is called so, and how often a canary is judged wrongly, beside the rules of two others. */
export async function benchHealth(): Promise<void> {
  await declared()
  judged()
}

async function declared(): Promise<void> {
  const limit = 1.1 * usualInterval * successes
  console.log(`Ready → declared; limit ${limit} ms = 1.1 × ${usualInterval} ms × ${successes}\n`)
  console.log(
    '| ready after | from ready, every 250 ms | from ready, adaptive | from the first good answer, adaptive |',
  )
  console.log('|---|---|---|---|')
  for (const after of [1, 5, 30, 120, 600]) {
    const fixed = await worst(after * second, () => createFixedPace())
    const adaptive = await worst(after * second, () => undefined)
    console.log(`| ${after} s | ${ms(fixed.ready)} | ${ms(adaptive.ready)} | ${ms(adaptive.first)} |`)
  }
  console.log('')
}

const ms = (value: number) => `${Math.round(value)} ms`

/** The longest of forty runs, each ready a little later. */
async function worst(readyAfter: number, paceOf: () => Pace | undefined) {
  const runs = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const clock = createVirtualClock()
      const readyAt = readyAfter + index * 37
      let firstGood = Infinity
      const probe = {
        async measure(): Promise<Measurement> {
          await clock.sleep(answer)
          const at = clock.now()
          const ok = at - answer >= readyAt
          if (ok) firstGood = Math.min(firstGood, at)
          return ok ? { at, ms: answer, ok, status: 200 } : { at, ms: answer, ok, status: 503, reason: 'status 503' }
        },
      }
      const pace = paceOf()
      const signal = new AbortController().signal
      await awaitHealthy(probe, { timeout: 3_600 * second, successes, ...(pace ? { pace } : {}) }, { clock, signal })
      return { ready: clock.now() - readyAt, first: clock.now() - firstGood }
    }),
  )
  return { ready: Math.max(...runs.map(({ ready }) => ready)), first: Math.max(...runs.map(({ first }) => first)) }
}

/** Requests of a minute, and checks of an analysis: ten a second for five minutes. */
const [aCheck, checks] = [600, 5] as const
type Judge = (fails: () => boolean) => { readonly isBad: boolean; readonly requests: number }

/** Looks at the share of each minute, and gives up at so many bad ones. */
const byMinutes =
  (limit: number): Judge =>
  (fails) => {
    let bad = 0
    for (let check = 1; check <= checks; check++) {
      let failed = 0
      for (let count = 0; count < aCheck; count++) if (fails()) failed++
      if (failed / aCheck > 0.01 && ++bad >= limit) return { isBad: true, requests: check * aCheck }
    }
    return { isBad: false, requests: checks * aCheck }
  }

const ours: Judge = (fails) => {
  const decider = createRateDecider({ mode: 'sequential', p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 })
  for (let count = 1; count <= checks * aCheck; count++) {
    const ok = !fails()
    const verdict = (decider.take(ok, count * 100) ?? decider.settle(ok))?.verdict
    if (verdict !== undefined) return { isBad: verdict !== 'healthy', requests: count }
  }
  return { isBad: true, requests: checks * aCheck }
}

const judges: Readonly<Record<string, Judge>> = {
  'health-wait, sequential': ours,
  'Flagger: success ≥ 99 % a minute, threshold 5': byMinutes(5),
  'Argo: success ≥ 99 % a minute, failureLimit 0': byMinutes(1),
  'Argo: the same, failureLimit 3': byMinutes(4),
}

function judged(): void {
  const seed = 20_261_128
  const random = createRandom(seed)
  const runs = 4_000
  console.log(`seed ${seed}; ${runs} runs a figure; ten requests a second, at most five minutes\n`)
  console.log(
    '| rule | stopped at 0.5 % | stopped at 1 % | let pass at 5 % | let pass at 3 % | requests at 0.5 % | at 5 % |',
  )
  console.log('|---|---|---|---|---|---|---|')
  for (const [name, judge] of Object.entries(judges)) {
    const at = (rate: number) => Array.from({ length: runs }, () => judge(() => random() < rate))
    const bad = (rate: number) => at(rate).filter(({ isBad }) => isBad).length / runs
    const mean = (rate: number) => at(rate).reduce((sum, { requests }) => sum + requests, 0) / runs
    const percent = (share: number) => `${(share * 100).toFixed(2)} %`
    const cells = [percent(bad(0.005)), percent(bad(0.01)), percent(1 - bad(0.05)), percent(1 - bad(0.03))]
    console.log(`| ${[name, ...cells, mean(0.005).toFixed(0), mean(0.05).toFixed(0)].join(' | ')} |`)
  }
}
