export interface VercelDeployment {
  readonly id: string
  readonly sha: string
  readonly target: 'production' | 'preview'
  readonly meta: unknown
  /** Whether production's domains were ever given to it. */
  hasDomains: boolean
  readyState: 'QUEUED' | 'BUILDING' | 'READY' | 'ERROR' | 'CANCELED'
}

export function hostOf({ id }: Pick<VercelDeployment, 'id'>): string {
  return `shop-${id.slice(4)}-acme.vercel.app`
}
