import { describe, expect, it } from '@jest/globals'
import { createMetricsJudge, type Reading } from '../../../../../shared/release/judge/metrics-judge.ts'
import { analyseBoth, followMetrics, type ReadMetrics } from '../../../../../shared/release/judge/metrics-evidence.ts'
import { ProviderError } from '../../../../../shared/errors/action-error.ts'
import type { AnalysisResult } from '../../../../../shared/release/judge/analysis-result.ts'
import { createFakeClock } from '../../../../fakes/clock.ts'
import { createRandom } from '../../../../fakes/random.ts'

const rates = { p0: 0.01, p1: 0.05, alpha: 0.01, beta: 0.05 }
const none: Reading = { totals: undefined, latency: undefined }
const at = (requests: number, errors: number, latency?: number): Reading => ({ totals: { requests, errors }, latency })

/** A release of so many looks, at 20 requests of green and 180 of blue a look. */
function release(green: number, blue: number, looks = 60) {
  const random = createRandom(3)
  const judge = createMetricsJudge('green', rates, false)
  const failed = (n: number, rate: number) => Array.from({ length: n }, random).filter((draw) => draw < rate).length
  const errors = { green: 0, blue: 0 }
  for (let look = 1; look <= looks; look++) {
    errors.green += failed(20, green)
    errors.blue += failed(180, blue)
    const rejected = judge.add({ green: at(20 * look, errors.green), blue: at(180 * look, errors.blue) }, 5_000 * look)
    if (rejected) return rejected
  }
  return judge.atDeadline()
}

describe('a slot judged by metrics', () => {
  it('[P41] is promoted by enough good requests, and rejected by too many bad ones', () => {
    expect(release(0, 0)).toMatchObject({ verdict: 'healthy', requests: 1_180, failed: 0 })
    expect(release(0.3, 0.3)).toMatchObject({ verdict: 'unhealthy' })
  })

  it('[P30] is rejected for failing more often than the live one, within what is allowed at all', () => {
    const lax = createMetricsJudge('green', { ...rates, p0: 0.2, p1: 0.4 }, false)
    let rejected: AnalysisResult | undefined
    for (let look = 0; look < 30 && !rejected; look++)
      rejected = lax.add({ green: at(100 * look, 5 * look), blue: at(900 * look, 0) }, 5_000 * look)
    expect(rejected).toMatchObject({ verdict: 'unhealthy', reason: expect.stringContaining('more often than blue') })
  })

  it('is rejected for being slower than the live one, window by window', () => {
    const judge = createMetricsJudge('green', rates, false)
    let rejected: AnalysisResult | undefined
    for (let look = 0; look < 30 && !rejected; look++)
      rejected = judge.add({ green: at(10 * look, 0, 300), blue: at(90 * look, 0, 100) }, 5_000 * look)
    expect(rejected).toMatchObject({ verdict: 'unhealthy', reason: expect.stringContaining('slower than blue') })
  })

  it('is left open without data, and with data that say nothing new', () => {
    const judge = createMetricsJudge('green', rates, false)
    for (let look = 0; look < 100; look++) expect(judge.add({ green: none, blue: none }, 5_000 * look)).toBeUndefined()
    for (let look = 0; look < 100; look++) judge.add({ green: at(50, 50), blue: at(90, 0, 1) }, 5_000 * look)
    expect(judge.atDeadline()).toMatchObject({ verdict: 'inconclusive', requests: 0 })
  })
})

describe('following metrics', () => {
  const follow = (read: ReadMetrics, duration = 60_000, whole = false) => {
    const clock = createFakeClock(0)
    const context = { clock, log: { warning: () => undefined }, signal: new AbortController().signal }
    return followMetrics('green', read, { rates, duration, whole }, context)
  }

  it('ends as soon as it is known, unless it is to be watched to the end', async () => {
    const asked: number[] = []
    const read: ReadMetrics = async (now) => {
      asked.push(now)
      return { green: at(now / 10, 0), blue: at(now / 10, 0) }
    }
    expect(await follow(read, 600_000)).toMatchObject({ verdict: 'healthy' })
    expect(asked.at(-1)).toBeLessThan(10_000)
    expect(await follow(read, 60_000, true)).toMatchObject({ verdict: 'healthy' })
    expect(asked.at(-1)).toBe(60_000)
  })

  it('bears a passing failure of Prometheus, and is left open by a lasting one', async () => {
    const down = () => new ProviderError('PROVIDER_FAILED', { provider: 'Prometheus', asked: 'query', answered: '503' })
    let failures = 3
    const passing: ReadMetrics = async (now) => {
      if (now > 0 && failures-- > 0) throw down()
      return { green: at(now / 10, 0), blue: none }
    }
    expect(await follow(passing)).toMatchObject({ verdict: 'healthy' })
    expect(await follow(() => Promise.reject(down()))).toMatchObject({ verdict: 'inconclusive' })
  })
})

describe('two kinds of evidence', () => {
  const result = (verdict: AnalysisResult['verdict']): AnalysisResult => ({
    verdict,
    reason: '',
    requests: 1,
    failed: 0,
  })
  const { signal } = new AbortController()

  it.each([
    [['healthy', 'healthy'], 'healthy'],
    [['healthy', 'inconclusive'], 'inconclusive'],
    [['unhealthy', 'inconclusive'], 'unhealthy'],
  ] as const)('%j are %s together', async (verdicts, together) => {
    const [one, other] = verdicts
    expect(await analyseBoth([async () => result(one), async () => result(other)], signal)).toMatchObject({
      verdict: together,
    })
  })

  it('a rejection ends the other one at once', async () => {
    const never = (until: AbortSignal) =>
      new Promise<AnalysisResult>((_, reject) => until.addEventListener('abort', () => reject(until.reason as Error)))
    expect(await analyseBoth([never, async () => result('unhealthy')], signal)).toMatchObject({ verdict: 'unhealthy' })
  })

  it('what one of them meets is thrown', async () => {
    const failing = () => Promise.reject(new Error('a wrong query'))
    await expect(analyseBoth([async () => result('healthy'), failing], signal)).rejects.toThrow('a wrong query')
  })
})
