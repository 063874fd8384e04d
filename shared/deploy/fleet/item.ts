import type { Revision } from '../../rollout/revision.ts'

/** One thing to deploy. */
export interface Item {
  readonly name: string
  /** What the target calls it: Coolify's uuid. */
  readonly resource: string
  readonly revision: Revision
  readonly healthUrl: string | undefined
  /** Asked below the URL that the target tells of the deployment, where there is no health URL. */
  readonly healthPath?: string | undefined
  /** Where users reach it; absent: where the target says that it answers, else at the server of the health URL. */
  readonly publicUrl?: string | undefined
  readonly expectVersion: string | undefined
  /** Set before it is deployed, at a target that keeps them. */
  readonly variables?: Readonly<Record<string, string>>
}
