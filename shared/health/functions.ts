import type { ActionContext } from '../action/action.ts'
import type { Expectations } from './expectations.ts'
import { createHttpProbe, type ResolveOverride } from './probe.ts'

/** A function of a service that must answer as it should. */
export interface ServiceFunction {
  readonly name: string
  readonly url: string
  readonly expect: Expectations
  readonly headers?: Readonly<Record<string, string>>
}

/** Something by itself that was looked at, by name. */
export interface Step {
  readonly name: string
  readonly ok: boolean
  /** In one line; comes partly from outside. */
  readonly says: string
}

/** So often it is tried before it counts as broken: a single lost answer is no incident. */
const tries = 3
/** Milliseconds. */
const pause = 2_000
const requestTimeout = 10_000

/** Tries each function, one after the other. */
export async function tryFunctions(
  functions: readonly ServiceFunction[],
  { clock, signal, log }: Pick<ActionContext, 'clock' | 'signal' | 'log'>,
  resolve: readonly ResolveOverride[] = [],
): Promise<readonly Step[]> {
  const steps: Step[] = []
  for (const { name, url, expect, headers = {} } of functions) {
    const probe = createHttpProbe({
      ...{ url, method: 'GET', headers, resolve, followRedirects: true, requestTimeout, expect, clock },
    })
    let answer = await probe.measure(signal)
    for (let count = 1; !answer.ok && count < tries; count++) {
      await clock.sleep(pause, signal)
      answer = await probe.measure(signal)
    }
    const says = answer.ok ? `answers as it should in ${Math.round(answer.ms)} ms` : (answer.reason ?? 'no answer')
    log.event(`check ${name}: ${says}`)
    steps.push({ name, ok: answer.ok, says })
  }
  return steps
}
