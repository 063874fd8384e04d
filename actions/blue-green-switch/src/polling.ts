import type { Asking } from '../../../shared/release/approval/asking.ts'
import { environmentOf, type Sources } from '../../../shared/release/settings/release-settings.ts'
import type { SwitchInputs } from './inputs.ts'

/** What people are asked with. */
export type Polling = Asking['polling'] & {
  /** As this run has it: that of the default branch where somebody dispatched it. */
  readonly rules: Sources['config']
  readonly windowOverride: string
}

export function pollingOf(
  { environment, config, windowOverride, teamsToken }: SwitchInputs,
  sources: Sources,
): Polling {
  const names = environmentOf(sources.config, environment)?.['github-environment']
  return { rules: sources.config, config, windowOverride, teamsToken, githubEnvironment: names?.release ?? environment }
}
