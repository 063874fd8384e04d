import type { ActionContext } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import type { Expectations } from '../../../shared/health/expectations.ts'
import { parseJsonExpectation } from '../../../shared/health/fields.ts'
import { createHttpProbe } from '../../../shared/health/probe.ts'
import { urlBelow } from '../../../shared/release/judge/slot-probes.ts'
import type { Finding } from './finding.ts'

/** A function of the service that must answer as it should. */
export interface Check {
  readonly name: string
  /** Below the public URL. */
  readonly path: string
  readonly expect: Expectations
}

type Given = NonNullable<NonNullable<NonNullable<Config['environments']>[string]['monitor']>['checks']>

/** So often it is tried before it counts as broken: a single lost answer is no incident. */
const tries = 3
/** Milliseconds. */
const pause = 2_000
const requestTimeout = 10_000

/** @param place  where they stand, for what is wrong with them */
export function readChecks(given: Given, place: string): { checks: readonly Check[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const checks = Object.entries(given).map(([name, { path, ...expected }]): Check => {
    const body = expected['expect-body']
    const lines = expected['expect-json'] ?? []
    const at = `${place}.${name}`
    const json = lines.flatMap((line) => {
      const parsed = parseJsonExpectation(line)
      if (!parsed)
        problems.push({
          input: `${at}.expect-json`,
          received: line,
          allowed: '`path op value`, op one of == != >= > <= <',
          example: 'week_start == monday',
        })
      return parsed ?? []
    })
    const pattern = body === undefined ? undefined : patternOf(body)
    if (body !== undefined && !pattern)
      problems.push({ input: `${at}.expect-body`, received: body, allowed: 'a regular expression', example: 'Sign in' })
    const expect = { status: [{ from: 200, to: 299 }], headers: [], json, versionPath: 'version', version: undefined }
    return { name, path, expect: pattern ? { ...expect, body: pattern } : expect }
  })
  return { checks, problems }
}

function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source)
  } catch {
    return undefined
  }
}

/** Tries each function, one after the other: `checks` by name, each a finding of its own. */
export async function tryChecks(
  { publicUrl, checks }: { readonly publicUrl: string; readonly checks: readonly Check[] },
  { clock, signal, log }: Pick<ActionContext, 'clock' | 'signal' | 'log'>,
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { name, path, expect } of checks) {
    const url = urlBelow(publicUrl, path)
    const probe = createHttpProbe({
      ...{ url, method: 'GET', headers: {}, resolve: [], followRedirects: true, requestTimeout, expect, clock },
    })
    let answer = await probe.measure(signal)
    for (let count = 1; !answer.ok && count < tries; count++) {
      await clock.sleep(pause, signal)
      answer = await probe.measure(signal)
    }
    const state = answer.ok ? 'holds' : 'broken'
    const explanation = `${name}: ${answer.ok ? `answers as it should in ${Math.round(answer.ms)} ms` : (answer.reason ?? 'no answer')}`
    log.event(`check ${explanation}`)
    findings.push({ rule: { text: name }, state, explanation })
  }
  return findings
}
