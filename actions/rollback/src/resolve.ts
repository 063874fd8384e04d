import type { Problem } from '../../../shared/errors/action-error.ts'
import { firstDuration, type ReleasePolicy, resolvePolicy } from '../../../shared/release/settings/policy.ts'
import { environmentOf, type Sources } from '../../../shared/release/settings/release-settings.ts'
import type { RollbackInputs } from './inputs.ts'

/** How a rollback is judged: all the traffic at once, watched afterwards for as long as is asked for. */
export function resolveWatch(
  inputs: RollbackInputs,
  { config }: Pick<Sources, 'config'>,
): { readonly policy: ReleasePolicy; readonly problems: readonly Problem[] } {
  const environment = environmentOf(config, inputs.environment)
  const bake = firstDuration(inputs.watch, environment?.rollback?.watch, 0)
  const once = { steps: [100], stepDuration: 0, bake, drain: 0, retain: 0 }
  const given = { ...inputs, ...once, evidence: 'probe', expectVersion: '' } as const
  return resolvePolicy(given, environment, inputs.environment)
}
