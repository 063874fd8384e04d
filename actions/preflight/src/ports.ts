import type { Recorded } from '../../../shared/audit/release.ts'
import type { GitHub } from '../../../shared/github/ports.ts'

/** Asked only by rules that the config has. */
export interface Ports {
  readonly github: () => Promise<GitHub>
  /** Deployments of an environment since a time in milliseconds; 0: the latest hundred or so. */
  readonly recorded: (environment: string, since: number) => Promise<readonly Recorded[]>
}
