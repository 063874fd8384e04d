import type { Deployment, DeploymentStatus, GitHub, RunAttempt } from '../../github/ports.ts'
import { decodeJournal, terminalEntry } from '../../rollout/journal.ts'

/**
 * Asks once for what cannot change any more: a deployment itself, the journal of a release that has ended, and an attempt of a run that
 * is over. Without it every look at who is ahead would cost a request for each release of the past.
 */
export function rememberEnded(github: GitHub): GitHub {
  const { deployments, runs } = github
  const over = new Map<string, RunAttempt>()
  const known = new Map<number, Deployment>()
  const ended = new Map<number, readonly DeploymentStatus[]>()
  return {
    ...github,
    runs: {
      ...runs,
      async attempt(id, attempt) {
        const key = `${id}/${attempt}`
        const found = over.get(key) ?? (await runs.attempt(id, attempt))
        if (found?.status === 'completed') over.set(key, found)
        return found
      },
    },
    deployments: {
      ...deployments,
      async create(wanted) {
        const made = await deployments.create(wanted)
        known.set(made.id, made)
        return made
      },
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
