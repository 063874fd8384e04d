import type { ActionContext, Outcome } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import { admit } from '../../../shared/deploy/fleet/window.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { parseWindowRules } from '../../../shared/policy/window-rules.ts'
import type { DatabaseInputs } from './inputs.ts'
import type { Output } from './operate.ts'
import { isIrreversible, stops } from './plan.ts'

type Asked = Pick<DatabaseInputs, 'operation' | 'environment'>

/** When it may be: what goes back by the windows of rollbacks, the rest by those of the database; none: always. Those of releases hold for releases. */
export function windowOf({ operation, environment }: Asked, config: Config | undefined) {
  const own = config?.environments?.[environment]
  const [key, lines] =
    isIrreversible(operation) && operation !== 'refresh'
      ? ['rollback', own?.rollback?.windows]
      : ['database', own?.database?.windows]
  return parseWindowRules(lines ?? [], config?.['time-zone'] ?? 'UTC', `environments.${environment}.${key}.windows`)
}

/** @returns how it ends where the window is closed: nothing is done */
export async function whyClosed(
  inputs: Pick<DatabaseInputs, 'operation' | 'environment' | 'windowOverride' | 'onClosed' | 'githubToken'>,
  context: ActionContext,
): Promise<Outcome<Output> | undefined> {
  if (!stops(inputs.operation)) return undefined
  const { rules } = windowOf(inputs, context.config)
  const what = `the window to ${inputs.operation} a database`
  const { admitted, reason } = await admit(
    rules,
    inputs.windowOverride,
    { ...context, environment: inputs.environment, what },
    () => createGitHub(context, inputs.githubToken),
  )
  if (admitted) return undefined
  return inputs.onClosed === 'skip'
    ? { phase: 'Successful', reason: `nothing was done: ${reason}`, outputs: { status: 'skipped' } }
    : { phase: 'Failed', reason: `refused: ${reason}`, outputs: { status: 'refused' } }
}
