import type { ActionContext } from '../../action/action.ts'
import { collect } from '../../health/collect.ts'
import { type CauseRun, isPermanent, nextCauseRun } from '../../health/measurement.ts'
import { createAdaptivePace } from '../../health/pace.ts'
import { createHttpProbe, type Probe } from '../../health/probe.ts'

export interface HealthTarget {
  readonly url: string
  readonly expectVersion: string | undefined
  readonly versionPath: string
}

export interface HealthVerdict {
  readonly ok: boolean
  readonly reason: string
}

const successes = 3
/** How long the old version may still answer, and a new name not be known. */
const grace = 60_000
const requestTimeout = 10_000

/** Asks the health URL, which must answer 2xx and, where one is expected, with the version. */
export function createHealthProbe(
  { url, expectVersion: version, versionPath }: HealthTarget,
  clock: ActionContext['clock'],
): Probe {
  return createHttpProbe({
    url,
    method: 'GET',
    headers: {},
    resolve: [],
    followRedirects: false,
    requestTimeout,
    expect: { status: [{ from: 200, to: 299 }], headers: [], json: [], version, versionPath },
    clock,
  })
}

/**
 * Three good answers in a row; gives up early where no waiting can help.
 *
 * @param deadline  milliseconds since the epoch
 */
export async function awaitHealth(
  probe: Probe,
  { clock, signal }: Pick<ActionContext, 'clock' | 'signal'>,
  deadline: number,
): Promise<HealthVerdict> {
  let good = 0
  let wasGood = false
  let run: CauseRun | undefined
  let last = 'nothing answered'
  const verdict = await collect<Awaited<ReturnType<typeof probe.measure>>, HealthVerdict>({
    probe,
    pace: createAdaptivePace(Math.random),
    clock,
    signal,
    deadline,
    judge(measurement) {
      good = measurement.ok ? good + 1 : 0
      wasGood ||= measurement.ok
      run = nextCauseRun(run, measurement)
      last = measurement.reason ?? `status ${measurement.status ?? 0}`
      if (good >= successes) return { ok: true, reason: `${successes} good answers in a row` }
      return isPermanent(run, clock.now(), { grace, wasGood }) ? { ok: false, reason: last } : undefined
    },
  })
  return verdict ?? { ok: false, reason: last }
}
