import type { ActionContext, Outcome } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import { admit } from '../../../shared/deploy/fleet/window.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { parseWindowRules } from '../../../shared/policy/window-rules.ts'
import type { DatabaseInputs } from './inputs.ts'
import type { Output } from './operate.ts'
import { isIrreversible, stops } from './plan.ts'

type Asked = Pick<DatabaseInputs, 'operation' | 'environment' | 'ofRelease'>

/**
 * When it may be: what goes back by the windows of rollbacks, the rest by those of the database, and within a release by those of releases
 * too; none: always.
 */
export function windowsOf({ operation, environment, ofRelease }: Asked, config: Config | undefined) {
  const own = config?.environments?.[environment]
  const windows: readonly (readonly [key: string, lines: readonly string[] | undefined])[] = [
    isIrreversible(operation) && operation !== 'refresh'
      ? ['rollback.windows', own?.rollback?.windows]
      : ['database.windows', own?.database?.windows],
    ['windows', ofRelease ? own?.windows : undefined],
  ]
  const zone = config?.['time-zone'] ?? 'UTC'
  return windows.map(([key, lines = []]) => parseWindowRules(lines, zone, `environments.${environment}.${key}`))
}

/** @returns how it ends where the window is closed: nothing is done */
export async function whyClosed(
  inputs: Asked & Pick<DatabaseInputs, 'windowOverride' | 'onClosed' | 'githubToken'>,
  context: ActionContext,
): Promise<Outcome<Output> | undefined> {
  if (!stops(inputs.operation)) return undefined
  const { operation, environment } = inputs
  const asking = { ...context, environment, what: `the window to ${operation} a database` }
  for (const { rules } of windowsOf(inputs, context.config)) {
    const { admitted, reason } = await admit(rules, inputs.windowOverride, asking, () =>
      createGitHub(context, inputs.githubToken),
    )
    if (admitted) continue
    return inputs.onClosed === 'skip'
      ? { phase: 'Successful', reason: `nothing was done: ${reason}`, outputs: { status: 'skipped' } }
      : { phase: 'Failed', reason: `refused: ${reason}`, outputs: { status: 'refused' } }
  }
  return undefined
}
