import { environmentOf, type Sources } from '../../../shared/release/settings/release-settings.ts'
import type { SwitchInputs } from './inputs.ts'

/** What people are asked with. */
export interface Polling {
  /** As this run has it: that of the default branch where somebody dispatched it. */
  readonly rules: Sources['config']
  /** Path of the config. */
  readonly config: string
  readonly windowOverride: string
  readonly teamsToken: string
  /** GitHub's environment whose reviewers count. */
  readonly githubEnvironment: string
}

export function pollingOf(
  { environment, config, windowOverride, teamsToken }: SwitchInputs,
  sources: Sources,
): Polling {
  const names = environmentOf(sources.config, environment)?.['github-environment']
  return { rules: sources.config, config, windowOverride, teamsToken, githubEnvironment: names?.release ?? environment }
}
