import type { ActionContext } from '../../action/action.ts'
import { createHttpProbe, type Probe } from '../../health/probe.ts'

export interface HealthTarget {
  readonly url: string
  readonly expectVersion: string | undefined
  readonly versionPath: string
}

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
