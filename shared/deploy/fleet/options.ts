import type { Proof } from './prove.ts'

/** How a fleet is deployed. Times are milliseconds. */
export interface FleetOptions {
  /** Deploy what runs already, too. */
  readonly force: boolean
  /** false: only trigger the deployments. */
  readonly wait: boolean
  /** Deployments of one wave at once. */
  readonly parallel: number
  /** Of one deployment, its health check included. */
  readonly timeout: number
  readonly pollInterval: number
  /** undefined: health may take what is left of the timeout. */
  readonly healthTimeout: number | undefined
  /** Where the JSON of a health URL has the version. */
  readonly versionPath: string
  readonly onCancel: 'cancel' | 'leave'
  readonly onFailure: 'stop' | 'rollback'
  /** Asked of what is live and healthy; absent: nothing more. */
  readonly proof?: Proof
  /** false: of what failed the end of the build log is not asked for: it may hold what only the target should know. */
  readonly buildLog?: boolean
}
