import type { ActionContext } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import type { Expectations } from '../../../shared/health/expectations.ts'
import { parseJsonExpectation } from '../../../shared/health/fields.ts'
import { tryFunctions } from '../../../shared/health/functions.ts'
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
  context: Pick<ActionContext, 'clock' | 'signal' | 'log'>,
): Promise<readonly Finding[]> {
  const steps = await tryFunctions(
    checks.map(({ name, path, expect }) => ({ name, url: urlBelow(publicUrl, path), expect })),
    context,
  )
  return steps.map(({ name, ok, says }) => ({
    rule: { text: name },
    state: ok ? 'holds' : 'broken',
    explanation: `${name}: ${says}`,
  }))
}
