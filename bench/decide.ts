import type { Measurement } from '../shared/health/measurement.ts'
import { analyse } from '../shared/release/judge/analysis.ts'
import { type AnalysisPolicy, createSlotJudge } from '../shared/release/judge/slot-judge.ts'
import { parseRules } from '../shared/rules/parse-rule.ts'
import { createVirtualClock } from '../tests/fakes/virtual-clock.ts'

/** A service under test: each call is one request. */
type Service = (place: number) => { readonly ok: boolean; readonly ms?: number; readonly path?: string }

const release = { tests: 3, stepRequests: 600, bakeRequests: 3_000 }
const policy: AnalysisPolicy = {
  mode: 'sequential',
  rates: { p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 },
  failures: 3,
  rate: 10,
  duration: 60_000,
  whole: false,
  rules: [],
  paths: 1,
  isCompared: false,
}

type Verdict = 'healthy' | 'unhealthy' | 'inconclusive'
interface Run {
  readonly verdict: Verdict
  readonly requests: number
}

/** Prints how the real judge decides, over so many seeded runs a line, beside what was measured before it and the aim. */
export async function benchDecide(): Promise<void> {
  const { random, seed } = seeded(20_261_128)
  const fails =
    (rate: number): Service =>
    () => ({ ok: random() >= rate })
  const paths =
    (count: number, failing: number): Service =>
    (place) => {
      const path = place % count
      return { ok: path >= failing, path: `/${path}` }
    }
  const whole = { ...policy, duration: 300_000, whole: true, rates: share(3) }
  const p95 = { rules: parseRules(['p95 <= 500ms']).rules }
  const slow =
    (rate: number): Service =>
    () => ({ ok: true, ms: random() < rate ? 900 : 20 })
  console.log(
    `seed ${seed}; p0 1 %, p1 5 %, α 1 %, β 5 %, ten requests a second; reverted = rejected or inconclusive\n`,
  )
  console.log('| what | measured | before | aim |\n|---|---|---|---|')

  const step = (service: Service, runs: number, given: Partial<AnalysisPolicy> = {}) =>
    repeat(runs, () =>
      judgeAll(service, { ...policy, ...given }, given.duration === undefined ? 3_000 : release.stepRequests),
    )
  line('false rollback at half the limit', percent(rejected(step(fails(0.005), 20_000))), '0.035 %', '≤ 0.05 %')
  line('false rollback at the limit', percent(rejected(step(fails(0.01), 20_000))), '0.350 %', '≤ 0.35 %')
  for (const [rate, before] of [
    [0.2, '15'],
    [0.1, '44'],
    [0.05, '141'],
  ] as const) {
    const runs = step(fails(rate), 10_000).filter(({ verdict }) => verdict === 'unhealthy')
    line(`mean requests to reject ${rate * 100} % errors`, mean(runs).toFixed(0), before, 'no worse')
  }
  line('5 % answer with errors: missed', percent(promoted(step(fails(0.05), 10_000))), '4.5 %', '≤ 5 %')
  const hanging = await inTime(() => random() < 0.05, 1_000)
  line('5 % of requests never answer: missed', percent(promoted(hanging)), '33.5 %', '≤ 5 %')
  const bursts = (average: number, runs: number) =>
    repeat(runs, () => wholeRelease(() => burstsOf(10, average, random)))
  const name = 'bursts of 10, half the limit: reverted, a whole release'
  line(name, percent(reverted(bursts(0.005, 4_000))), '16.7 % a bake', '≤ 1 %')
  line('bursts of 10, 5 % in all: committed', percent(promoted(bursts(0.05, 1_000))), '39 %', '')
  const latency = (rate: number, runs: number) => step(slow(rate), runs, { ...p95, rates: share(3), duration: 60_000 })
  line(
    'p95 rule at half its limit: reverted, three steps',
    percent(1 - (1 - reverted(latency(0.025, 4_000))) ** 3),
    '22.8 %',
    '≤ 0.5 %',
  )
  line('p95 rule at double its limit: missed', percent(promoted(latency(0.1, 4_000))), '9.9 % a step', '≤ 5 %')
  const late = repeat(1_000, () =>
    judgeAll((place) => ({ ok: random() >= (place < 2_400 ? 0.002 : 0.05) }), whole, release.bakeRequests),
  )
  line('good for 4 of 5 minutes, then 5 %: committed', percent(promoted(late)), '100 %', '≤ 1 %')
  const oneOfMany = repeat(200, () => judgeAll(paths(70, 1), { ...whole, paths: 70 }, release.bakeRequests))
  line('one path of 70 always failing: committed', percent(promoted(oneOfMany)), '100 %', '≤ 1 %')
  for (const [what, alone] of [
    ['an overloaded machine slows both slots down, half of the answers: reverted', false],
    ['only the new slot is slow, half of the answers: committed', true],
  ] as const) {
    const overloaded = repeat(500, () => besideLive(alone, random))
    const wrong = alone ? promoted(overloaded) : rejected(overloaded)
    line(what, percent(wrong), alone ? '0 %' : '100 %', '≤ 1 %')
  }
  const dead = judgeAll(() => ({ ok: false }), policy, 600)
  line('every request fails: requests to reject', String(dead.requests), '2', '')
}

/** Each analysis of a release gets its part of α. */
function share(tests: number): AnalysisPolicy['rates'] {
  return { ...policy.rates, alpha: policy.rates.alpha / tests }
}

/** Two steps and a bake over one service. */
function wholeRelease(start: () => Service): Run {
  const service = start()
  const rates = share(release.tests)
  for (const given of [
    { ...policy, rates },
    { ...policy, rates },
    { ...policy, rates, duration: 300_000, whole: true },
  ]) {
    const run = judgeAll(service, given, given.whole ? release.bakeRequests : release.stepRequests)
    if (run.verdict !== 'healthy') return run
  }
  return { verdict: 'healthy', requests: 0 }
}

/** Answers that come at once, in order. */
function judgeAll(service: Service, given: AnalysisPolicy, most: number): Run {
  const judge = createSlotJudge('green', given)
  const interval = 1_000 / given.rate
  for (let place = 0; place < most; place++) {
    const { ok, ms = 20, path } = service(place)
    const measurement: Measurement = {
      at: place * interval,
      ms,
      ok,
      status: ok ? 200 : 500,
      ...(path === undefined ? {} : { path }),
    }
    const found = judge.take(measurement) ?? judge.settle(measurement)
    if (found) return { verdict: found.verdict, requests: place + 1 }
  }
  return { verdict: judge.atDeadline(most * interval).verdict, requests: most }
}

/** Slow from the hundredth answer on: the new slot alone, or both. */
function besideLive(isAlone: boolean, random: () => number): Run {
  const judge = createSlotJudge('green', { ...policy, whole: true, isCompared: true })
  const ms = (place: number) => (place > 100 && random() < 0.5 ? 700 + 600 * random() : 20 + 20 * random())
  for (let place = 0; place < release.stepRequests; place++) {
    const answer = { at: place * 100, ok: true, status: 200 }
    judge.takeLive({ ...answer, ms: isAlone ? 20 + 20 * random() : ms(place) })
    const measurement = { ...answer, ms: ms(place) }
    const found = judge.take(measurement) ?? judge.settle(measurement)
    if (found) return { verdict: found.verdict, requests: place + 1 }
  }
  return { verdict: judge.atDeadline(release.stepRequests * 100).verdict, requests: release.stepRequests }
}

/** Requests that hang until their time-out of 5 s, asked by the real collector in virtual time. */
async function inTime(hangs: () => boolean, runs: number): Promise<readonly Run[]> {
  const found: Run[] = []
  for (let run = 0; run < runs; run++) {
    const clock = createVirtualClock()
    const probe = {
      async measure(signal: AbortSignal): Promise<Measurement> {
        const ms = hangs() ? 5_000 : 20
        await clock.sleep(ms, signal)
        return ms === 20
          ? { at: clock.now(), ms, ok: true, status: 200 }
          : { at: clock.now(), ms, ok: false, cause: 'timeout' }
      },
    }
    const evidence = { probe, counts: () => true, route: undefined }
    const { verdict, requests } = await analyse(
      'green',
      evidence,
      { ...policy, duration: 300_000 },
      { clock, log: { event: () => undefined }, signal: new AbortController().signal },
    )
    found.push({ verdict, requests })
  }
  return found
}

/** A chain of two states: failures last `length` on average, and are `share` of all. */
function burstsOf(length: number, average: number, random: () => number): Service {
  let isBad = random() < average
  const begins = average / length / (1 - average)
  return () => {
    const ok = !isBad
    isBad = isBad ? random() >= 1 / length : random() < begins
    return { ok }
  }
}

const repeat = (runs: number, run: () => Run): readonly Run[] => Array.from({ length: runs }, run)
const part = (runs: readonly Run[], is: (verdict: Verdict) => boolean) =>
  runs.filter(({ verdict }) => is(verdict)).length / runs.length
const rejected = (runs: readonly Run[]) => part(runs, (verdict) => verdict === 'unhealthy')
const promoted = (runs: readonly Run[]) => part(runs, (verdict) => verdict === 'healthy')
const reverted = (runs: readonly Run[]) => 1 - promoted(runs)
const mean = (runs: readonly Run[]) => runs.reduce((sum, { requests }) => sum + requests, 0) / runs.length
const percent = (fraction: number) => `${(100 * fraction).toPrecision(3)} %`
const line = (...cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)

/** mulberry32: small, and the same everywhere. */
function seeded(seed: number): { readonly random: () => number; readonly seed: number } {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { random, seed }
}
