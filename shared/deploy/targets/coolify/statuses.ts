import type { DeploymentState } from '../../target.ts'

/** `ApplicationDeploymentStatus`; a word that Coolify does not have yet counts as running, and is shown. */
export function stateOf(word: string): DeploymentState {
  switch (word) {
    case 'queued':
      return 'queued'
    case 'finished':
      return 'finished'
    case 'failed':
      return 'failed'
    case 'cancelled-by-user':
      return 'cancelled'
    default:
      return 'running'
  }
}

export function isActive({ status }: { readonly status: string }): boolean {
  return status === 'queued' || status === 'in_progress'
}

/**
 * What an application's status says after its deployment finished. `running:unknown` is what one without a health check
 * has for ever; a single `running:unhealthy` is what every passed health check leaves behind until the next refresh.
 */
export function readHealth(status: string): 'up' | 'not yet' {
  const [state, health] = status.split(':')
  return state === 'running' && health !== 'unhealthy' ? 'up' : 'not yet'
}
