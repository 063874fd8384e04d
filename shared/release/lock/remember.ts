import type { Deployment, DeploymentStatus, GitHub } from '../../github/ports.ts'
import { decodeJournal, terminalEntry } from '../../rollout/journal.ts'

/**
 * Asks once for what cannot change any more: a deployment itself, and the journal of a release that has ended. Without it
 * every look at who is ahead would cost a request for each release of the past.
 */
export function rememberEnded(github: GitHub): GitHub {
  const { deployments } = github
  const known = new Map<number, Deployment>()
  const ended = new Map<number, readonly DeploymentStatus[]>()
  return {
    ...github,
    deployments: {
      ...deployments,
      async get(id) {
        const found = known.get(id) ?? (await deployments.get(id))
        if (found) known.set(id, found)
        return found
      },
      async statuses(id) {
        const kept = ended.get(id)
        if (kept) return kept
        const statuses = await deployments.statuses(id)
        if (terminalEntry(decodeJournal(statuses))) ended.set(id, statuses)
        return statuses
      },
    },
  }
}
