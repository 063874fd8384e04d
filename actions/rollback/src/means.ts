import type { GitHub } from '../../../shared/github/ports.ts'
import type { Workbench } from '../../../shared/release/workbench.ts'
import type { TargetSettings } from './target.ts'

/** What there is to roll back with. */
export interface Means {
  readonly github: GitHub
  /** Undefined where traffic is not release-kit's to move. */
  readonly bench: Workbench | undefined
  /** Why the traffic that the config speaks of cannot be moved. */
  readonly noFlip?: string | undefined
  /** Undefined where nothing can be redeployed. */
  readonly target: TargetSettings | undefined
}
