import type { GitHub } from '../../../shared/github/ports.ts'
import { decodeJournal, type ReleasePhase } from '../../../shared/rollout/journal.ts'

export type Hear = (releaseId: number, phase: ReleasePhase) => void

/** What this run writes into journals. */
export interface Entries {
  /** Told of each entry once it is there. */
  follow(hear: Hear): void
}

/** GitHub, and who hears of what is written there. */
export function withEntries(github: GitHub): { readonly github: GitHub; readonly entries: Entries } {
  const { deployments } = github
  const hearers: Hear[] = []
  const addStatus: typeof deployments.addStatus = async (id, status) => {
    await deployments.addStatus(id, status)
    const [entry] = decodeJournal([{ description: status.description, createdAt: '', creator: '' }])
    if (entry) for (const hear of hearers) hear(id, entry.phase)
  }
  return {
    github: { ...github, deployments: { ...deployments, addStatus } },
    entries: { follow: (hear) => void hearers.push(hear) },
  }
}
