import type { DeployedFile } from './files.ts'

export interface VercelDeployment {
  readonly id: string
  /** `''` where nobody said of which commit an output is. */
  readonly sha: string
  /** Of an output that was built elsewhere: path → file. */
  readonly files?: ReadonlyMap<string, DeployedFile>
  readonly target: 'production' | 'preview'
  readonly meta: unknown
  /** Whether production's domains were ever given to it. */
  hasDomains: boolean
  readyState: 'QUEUED' | 'BUILDING' | 'READY' | 'ERROR' | 'CANCELED'
}

export function hostOf({ id }: Pick<VercelDeployment, 'id'>): string {
  return `shop-${id.slice(4)}-acme.vercel.app`
}
